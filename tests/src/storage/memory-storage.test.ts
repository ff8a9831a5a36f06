import { createMemoryStorage } from '../../../src/storage/memory-storage.ts';
import { describeStorage } from '../../contracts/storage.ts';

describeStorage('memory', createMemoryStorage);

import { createMemoryStorage } from '../../../../src/storage/state/memory-storage.ts';
import { describeStorage } from '../../../contracts/storage.ts';

describeStorage('memory', createMemoryStorage);

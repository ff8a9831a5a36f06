import { openDatabase } from '../../../src/storage/sqlite-database.ts';
import { createSqliteStorage } from '../../../src/storage/sqlite-storage.ts';
import { describeStorage } from '../../contracts/storage.ts';

describeStorage('SQLite', (now) => createSqliteStorage(openDatabase(':memory:'), now));

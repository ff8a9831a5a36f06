import { openDatabase } from '../../../../src/storage/sqlite/sqlite-database.ts';
import { createSqliteStorage } from '../../../../src/storage/state/sqlite-storage.ts';
import { describeStorage } from '../../../contracts/storage.ts';

describeStorage('SQLite', (now) => createSqliteStorage(openDatabase(':memory:'), now));

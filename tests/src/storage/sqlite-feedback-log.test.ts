import { openDatabase } from '../../../src/storage/sqlite-database.ts';
import { createSqliteFeedbackLog } from '../../../src/storage/sqlite-feedback-log.ts';
import { describeFeedbackLog } from '../../contracts/feedback-log.ts';

describeFeedbackLog('SQLite', (now) => createSqliteFeedbackLog(openDatabase(':memory:'), now));

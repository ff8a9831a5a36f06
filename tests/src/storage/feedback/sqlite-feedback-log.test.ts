import { createSqliteFeedbackLog } from '../../../../src/storage/feedback/sqlite-feedback-log.ts';
import { openDatabase } from '../../../../src/storage/sqlite/sqlite-database.ts';
import { describeFeedbackLog } from '../../../contracts/feedback-log.ts';

describeFeedbackLog('SQLite', (now) => createSqliteFeedbackLog(openDatabase(':memory:'), now));

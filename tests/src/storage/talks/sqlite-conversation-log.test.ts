import { openDatabase } from '../../../../src/storage/sqlite/sqlite-database.ts';
import { createSqliteConversationLog } from '../../../../src/storage/talks/sqlite-conversation-log.ts';
import { describeConversationLog } from '../../../contracts/conversation-log.ts';

describeConversationLog('SQLite', (now) => createSqliteConversationLog(openDatabase(':memory:'), now));

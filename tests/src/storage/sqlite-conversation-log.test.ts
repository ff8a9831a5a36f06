import { createSqliteConversationLog } from '../../../src/storage/sqlite-conversation-log.ts';
import { openDatabase } from '../../../src/storage/sqlite-database.ts';
import { describeConversationLog } from '../../contracts/conversation-log.ts';

describeConversationLog('SQLite', (now) => createSqliteConversationLog(openDatabase(':memory:'), now));

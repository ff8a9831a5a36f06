import { createMemoryConversationLog } from '../../../../src/storage/talks/memory-conversation-log.ts';
import { describeConversationLog } from '../../../contracts/conversation-log.ts';

describeConversationLog('memory', createMemoryConversationLog);

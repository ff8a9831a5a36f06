import { createMemoryFeedbackLog } from '../../../src/storage/memory-feedback-log.ts';
import { describeFeedbackLog } from '../../contracts/feedback-log.ts';

describeFeedbackLog('memory', createMemoryFeedbackLog);

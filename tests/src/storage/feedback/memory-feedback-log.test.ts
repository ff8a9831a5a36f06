import { createMemoryFeedbackLog } from '../../../../src/storage/feedback/memory-feedback-log.ts';
import { describeFeedbackLog } from '../../../contracts/feedback-log.ts';

describeFeedbackLog('memory', createMemoryFeedbackLog);

import type { RecordRemark } from '../dialogs/index.ts';
import type { Logger } from './log.ts';
import { maskPersonalData } from './personal-data.ts';
import type { FeedbackLog } from './storage/feedback-log.ts';

/** What is kept of one text, in UTF-16 units. */
const LONGEST = 1_000;

const words = (text: string): string => maskPersonalData(text).slice(0, LONGEST);

/** Keeps remarks, with the person's own words masked. A remark that can't be kept is logged without its words, and the talk goes on. */
export function createRecorder(feedback: FeedbackLog, logger: Pick<Logger, 'error'>): RecordRemark {
  return async (remark) => {
    const { question, answer, reason } = remark;
    try {
      await feedback.add({
        ...remark,
        question: words(question),
        answer: answer.slice(0, LONGEST),
        reason: reason === null ? null : words(reason),
      });
    } catch (error) {
      logger.error({ err: error, kind: remark.kind }, 'a remark could not be kept');
    }
  };
}

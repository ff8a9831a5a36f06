import { createHmac } from 'node:crypto';
import type { CountDistress, KeepRemark } from '../../dialogs/index.ts';
import type { Logger } from '../logging/log.ts';
import type { FeedbackLog } from '../storage/feedback/feedback-log.ts';
import { maskPersonalData } from './personal-data.ts';

/** What is kept of one text, in UTF-16 units. */
const LONGEST = 1_000;

/** UTF-16 units of a text that are masked, some beyond what is kept: a number that the end of it would cut is masked whole. */
const MASKED = 4 * LONGEST;

const words = (text: string): string => maskPersonalData(text.slice(0, MASKED)).slice(0, LONGEST);

/** Stands for a talk beside what is kept of it, so that it can be deleted with the talk; `key` keeps it from leading back to one. */
export function talkMark(channel: string, conversationId: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(`remark ${channel}/${conversationId}`).digest('hex').slice(0, 32);
}

/** Keeps remarks, with the person's own words masked, for as long as their talk isn't deleted. A remark that can't be kept is logged without its words, and the talk goes on. */
export function createRecorder(
  feedback: Pick<FeedbackLog, 'add'>,
  key: Uint8Array,
  logger: Pick<Logger, 'error'>,
): KeepRemark {
  return async (remark, conversationId) => {
    const { question, answer, reason, channel } = remark;
    const masked = {
      ...remark,
      question: words(question),
      answer: answer.slice(0, LONGEST),
      reason: reason === null ? null : words(reason),
    };
    try {
      await feedback.add(masked, talkMark(channel, conversationId, key));
    } catch (error) {
      logger.error({ err: error, kind: remark.kind }, 'a remark could not be kept');
    }
  };
}

/** Counts those in danger by day. A count that can't be kept is logged, and the talk goes on. */
export function createDistressCounter(
  feedback: Pick<FeedbackLog, 'countDistress'>,
  logger: Pick<Logger, 'error'>,
): CountDistress {
  return async (day) => {
    try {
      await feedback.countDistress(day);
    } catch (error) {
      logger.error({ err: error }, 'somebody in danger could not be counted');
    }
  };
}

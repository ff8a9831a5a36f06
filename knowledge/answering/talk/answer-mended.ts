import { type AskRequest, mendSpelling } from '../../understanding/index.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringParts } from '../answer-question.ts';
import { answerInTalk } from './answer-in-talk.ts';

/** What no other spelling would change. */
const isFinal = (answer: Answer): boolean =>
  answer.status === 'answered' ||
  (answer.status === 'unanswered' && ['refused', 'distress', 'no-notices'].includes(answer.reason));

/** Sure before unsure, unsure before nothing. */
const RANK = { answered: 2, suggested: 1, unanswered: 0 } as const;

/**
 * As `answerInTalk`. Where a question as it is written isn't answered, what it may be meant to say is asked beside it, and taken where that
 * finds more; `readAs` then tells it. Rejects only when aborted or when the index fails.
 */
export async function answerMended(
  request: AskRequest,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Answer> {
  const written = await answerInTalk(request, parts, signal);
  if (isFinal(written)) return written;
  const readAs = await mendSpelling(request.question, written.question.language, parts);
  if (readAs === null) return written;
  const meant = await answerInTalk({ ...request, question: readAs }, parts, signal);
  if (meant.status === 'unanswered' || RANK[meant.status] <= RANK[written.status]) return written;
  return { ...meant, readAs, question: { ...meant.question, text: request.question } };
}

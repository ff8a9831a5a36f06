import type { Answer } from '../answer.ts';

/**
 * Id of the notice that a talk goes on about after an answer: that of the answer, or of all passages shown; undefined for none. `before`: the
 * one until then. What names another subject in vain ends the talk about it.
 */
export function noticeInTalk(answer: Answer, before: string | undefined): string | undefined {
  switch (answer.status) {
    case 'answered': {
      const [first, ...others] = answer.overview?.entries ?? [];
      // Of several that an overview names, none is in talk yet.
      return first && others.length > 0 ? undefined : answer.statements[0].citation.noticeId;
    }
    case 'suggested': {
      const [first, ...others] = new Set(answer.passages.map(({ noticeId }) => noticeId));
      return others.length === 0 ? first : (answer.question.inTalk ?? undefined);
    }
    case 'unanswered':
      return answer.question.inTalk ?? (answer.question.speech?.act === 'question' ? undefined : before);
  }
}

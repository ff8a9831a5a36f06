import { type Citation, cite, type Day } from '../../notice.ts';
import type { Answer } from '../answer.ts';
import { type ChangersOf, changingSpan } from '../reason/index.ts';

/** The words by which the newest notice that changes a notice says so, as known on a day; null where none does. */
export function changeOf(noticeId: string, asOf: Day, changersOf: ChangersOf): Citation | null {
  const [newest] = changersOf(noticeId, asOf);
  const span = newest && changingSpan(newest);
  return newest && span ? cite(newest, span.start, span.end) : null;
}

/** Says of passages that are only shown which newer notices change them; what is answered has that among its statements. */
export function tellChanged(answer: Answer, { changersOf }: { readonly changersOf: ChangersOf }): Answer {
  if (answer.status === 'answered') return answer;
  const quoted = answer.status === 'suggested' ? answer.passages : answer.nearest;
  const ids = new Set(quoted.map(({ noticeId }) => noticeId));
  const changed = [...ids].flatMap((noticeId) => {
    const by = changeOf(noticeId, answer.question.asOf, changersOf);
    return by ? [{ noticeId, by }] : [];
  });
  return changed.length > 0 ? { ...answer, changed } : answer;
}

import { isTranslation } from '../../translations.ts';
import type { Question } from '../../understanding/index.ts';
import type { Shelf } from '../find/index.ts';
import type { Candidate } from './read.ts';

/** True where an answer before this one was said to be wrong. */
export const isSecondTry = ({ withdrawn }: Question): boolean => withdrawn.length > 0;

/** The candidates less those that share words with what was said not to answer, and those that say the same in another language. */
export function withoutWithdrawn(
  candidates: readonly Candidate[],
  { withdrawn }: Question,
  shelf: Shelf,
): readonly Candidate[] {
  if (withdrawn.length === 0) return candidates;
  const notices = [...new Set(withdrawn.map(({ noticeId }) => noticeId))].flatMap(
    (id) => shelf.notice(id) ?? [],
  );
  return candidates.filter(({ notice, span }) => {
    const isWithdrawn = withdrawn.some(
      ({ noticeId, start, end }) => noticeId === notice.id && start < span.end && span.start < end,
    );
    return !isWithdrawn && !notices.some((one) => isTranslation(one, notice));
  });
}

import { narrows } from '../../../understanding/index.ts';
import { isItem } from '../../cut/index.ts';
import type { DatedCandidate, Reasoned } from '../reasoned.ts';
import type { Step } from '../step.ts';

/** An item that lags this far at most tells of the same as the first one. */
const LAG = 2;

const isItemOf = ({ notice, span }: DatedCandidate): boolean => isItem(notice.text, span);

/** True for what is over on the asking day; what began on a day may go on. */
const isOver = ({ resolved }: DatedCandidate): boolean =>
  resolved.length > 0 && resolved.every(({ tense, bound }) => tense === 'past' && bound !== 'from');
/** The first time told that isn't past, ISO; null where none is. */
const comes = ({ resolved }: DatedCandidate): string | null =>
  resolved
    .filter(({ tense }) => tense !== 'past')
    .map(({ interval }) => interval.start)
    .sort()[0] ?? null;

/** The soonest to come of those that tell of one; null where none does. */
function soonest(candidates: readonly DatedCandidate[]): DatedCandidate | null {
  const ahead = candidates.flatMap((one) => {
    const start = comes(one);
    return start === null ? [] : [{ one, start }];
  });
  return ahead.sort((a, b) => a.start.localeCompare(b.start))[0]?.one ?? null;
}

function take(reasoned: Reasoned): Reasoned {
  const [governs, ...others] = reasoned.candidates;
  if (reasoned.sure !== undefined || !governs || !isItemOf(governs)) return reasoned;
  if (!isOver(governs) && comes(governs) === null) return reasoned;
  const alike = others.filter(
    (one) =>
      one.notice.id === governs.notice.id &&
      one.role === 'supports' &&
      one.score >= governs.score - LAG &&
      one.features.words >= governs.features.words &&
      (one.condition ?? 0) >= (governs.condition ?? 0) &&
      isItemOf(one),
  );
  const first = soonest([governs, ...alike]);
  if (!first || first === governs) return reasoned;
  const rest = others.filter((one) => one !== first);
  return {
    ...reasoned,
    candidates: [{ ...first, role: 'governs' }, { ...governs, role: 'supports' }, ...rest],
  };
}

/**
 * Of the items of one list that tell when ("1st cut: on the 20th", "2nd cut: on the 3rd"), the soonest to come goes first, before those
 * that are over. Applies where a date is wanted and no time is named; may change what governs.
 */
export const stillAhead: Step = {
  applies: ({ by }, { question: { wants, timeCue, constraints } }) =>
    by === 'time' && wants === 'date' && timeCue === null && !narrows(constraints),
  take,
};

import { languageOf } from '../../../languages/languages.ts';
import type { Question } from '../../../understanding/index.ts';
import { type Candidate, quoteOf } from '../../read/index.ts';
import { onSame, undecided, withChangeBeside } from '../change-beside.ts';
import { dated } from '../dated.ts';
import type { Reasoned } from '../reasoned.ts';
import type { Known, Step } from '../step.ts';

/** True where a stretch that holds as much of the question answers it as the older one does. That something is given up tells nothing of its course. */
function tellsSame(one: Candidate, older: Candidate, question: Question): boolean {
  const { wants } = question;
  if (languageOf(one.notice.language).change.givesUp(quoteOf(one))) return false;
  const [its, mine] = [one.features, older.features];
  const shape = wants === null ? 'words' : (`shape:${wants}` as const);
  return (
    its[shape] > 0 &&
    its[shape] >= mine[shape] &&
    its.unit >= mine.unit &&
    its.bound >= mine.bound &&
    its.clock >= mine.clock
  );
}

function take(reasoned: Reasoned, known: Known): Reasoned {
  const [governs, ...others] = reasoned.candidates;
  if (!governs) return reasoned;
  const { question } = known;
  const same = known
    .changersOf(governs.notice.id, question.asOf)
    .flatMap((notice) => onSame(notice, governs, known))
    .find((one) => tellsSame(one, governs, question));
  if (!same) return withChangeBeside(reasoned, known);
  const rest = others.filter(({ role, notice: { id } }) => role !== 'superseded' && id !== same.notice.id);
  return {
    ...undecided(reasoned),
    candidates: [dated(same, question, 'governs'), { ...governs, role: 'superseded' }, ...rest],
    insteadOf: governs,
  };
}

/**
 * What a newer notice says that it changes isn't told as it was: where the newer one tells the same thing, it governs, and the older
 * word is superseded; elsewhere the older word stays, with the newer notice's own beside it. Applies to whatever governs; may change that, what
 * stands beside it, the verdict and the working.
 */
export const changes: Step = {
  applies: ({ by, candidates }) => by !== 'standing' && candidates.length > 0,
  take,
};

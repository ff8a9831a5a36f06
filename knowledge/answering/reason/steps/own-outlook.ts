import { tenseOf } from '../../../time/tense.ts';
import type { Question } from '../../../understanding/index.ts';
import { termsIn } from '../../cut/index.ts';
import { type Candidate, candidatesOf, isSecondTry, quoteOf, sharesSubject } from '../../read/index.ts';
import { putFirst } from '../put-first.ts';
import type { Reasoned } from '../reasoned.ts';
import type { Known, Step } from '../step.ts';

/** True for a stretch that tells a day that isn't past, or what comes again. */
const tellsAhead = ({ dates }: Candidate, asOf: string): boolean =>
  dates.some(
    ({ kind, interval, recurrence }) =>
      recurrence !== undefined ||
      (kind === 'date' && interval !== null && tenseOf(interval, asOf) !== 'past'),
  );

/** The share of what the question names that stands in the words of a stretch, with its title where that is said. */
const shareOf = (one: Candidate, question: Question, title = ''): number =>
  sharesSubject(question, termsIn(`${title}\n${quoteOf(one)}`, one.notice.language));

function take(reasoned: Reasoned, { found, question, reading }: Known): Reasoned {
  const [governs] = reasoned.candidates;
  if (!governs) return reasoned;
  const { sure: _sure, ...unsure } = reasoned;
  if (shareOf(governs, question, governs.notice.title) < 1) return { ...unsure, outlook: 'plain' };
  const own = found.find(({ notice }) => notice.id === governs.notice.id);
  const share = shareOf(governs, question);
  const [ahead] = (own ? candidatesOf(question, [own], reading) : [])
    .filter((one) => tellsAhead(one, question.asOf) && shareOf(one, question) >= share)
    .sort((a, b) => b.score - a.score);
  return ahead ? { ...unsure, outlook: 'plain', candidates: putFirst(ahead, reasoned, question) } : reasoned;
}

/**
 * That none is to come is said only of the matter itself, and only where its notice tells of none: else the stretch that tells what comes,
 * by as many words of the question, goes first, and what is past isn't told as the last one. Applies where that is what would be said, but not
 * to a second try; may change what governs, the outlook and `sure`.
 */
export const ownOutlook: Step = {
  applies: ({ by, outlook }, { question }) =>
    by !== 'standing' && outlook === 'none-ahead' && !isSecondTry(question),
  take,
};

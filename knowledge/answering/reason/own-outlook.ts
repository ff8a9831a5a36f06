import { tenseOf } from '../../time/tense.ts';
import type { Question } from '../../understanding/question.ts';
import type { FoundNotice } from '../find/search-notices.ts';
import { termsIn } from '../find/stay-with-talk.ts';
import { type Candidate, candidatesOf, quoteOf, type Reading } from '../read/read.ts';
import { sharesSubject } from '../read/tells-asked.ts';
import { putFirst } from './reason-about-deadlines.ts';
import type { Reasoned } from './reason-about-time.ts';

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

/**
 * That none is to come is said only of the matter itself, and only where its notice tells of none: else the stretch that tells what comes,
 * by as many words of the question, goes first, and what is past isn't told as the last one.
 */
export function ownOutlook(
  reasoned: Reasoned,
  found: readonly FoundNotice[],
  question: Question,
  reading: Reading,
): Reasoned {
  const [governs] = reasoned.candidates;
  if (reasoned.outlook !== 'none-ahead' || !governs) return reasoned;
  const { sure: _sure, ...unsure } = reasoned;
  if (shareOf(governs, question, governs.notice.title) < 1) return { ...unsure, outlook: 'plain' };
  const own = found.find(({ notice }) => notice.id === governs.notice.id);
  const share = shareOf(governs, question);
  const [ahead] = (own ? candidatesOf(question, [own], reading) : [])
    .filter((one) => tellsAhead(one, question.asOf) && shareOf(one, question) >= share)
    .sort((a, b) => b.score - a.score);
  return ahead ? { ...unsure, outlook: 'plain', candidates: putFirst(ahead, reasoned, question) } : reasoned;
}

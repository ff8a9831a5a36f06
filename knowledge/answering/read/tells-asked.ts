import { actsIn, isSameAct, tellsClosing } from '../../events/acts.ts';
import { languageOf } from '../../languages/languages.ts';
import type { DateMention } from '../../time/time.ts';
import { type Concept, PARTAKING, type Question, subjectsOf } from '../../understanding/index.ts';
import { clausesOf, holds, termsIn } from '../cut/index.ts';
import { type Candidate, quoteOf } from './read.ts';

/** A date tells of what was asked where its clause, title and heading hold so much of what the question names. */
const NAMED = 0.5;
/** Of the words of a clause that name something, so many must be the question's, the title's or the heading's. */
const KNOWN = 0.5;
/** Longer lines above are no headings. */
const LONGEST_HEADING = 120;
/** Verbs of whoever comes, goes or has: they say nothing of what is done. */
const ANY_VERB =
  /^(?:go|come|see|visit|attend|get|take|watch|do|have|be|still|use|re|[되돼될됨있하해할한함가갈볼보끝열여받늦참][가-힣]*|가능[가-힣]*)$/iu;
/** The words around a date that tell what it is of: its clause without the date, and the heading above. */
interface Told {
  readonly clause: string;
  readonly heading: string;
}

function toldOf(candidate: Candidate, mention: Pick<DateMention, 'start' | 'end'>): Told {
  const { notice, dates, span } = candidate;
  const rules = languageOf(notice.language);
  const quote = quoteOf(candidate);
  const contains = ({ start, end }: { start: number; end: number }): boolean =>
    start <= mention.start && mention.start < end;
  const sentence = rules.sentences.split(quote).find(contains) ?? { start: 0, end: quote.length };
  const clause = clausesOf(quote, dates, rules).find(contains) ?? sentence;
  const start = Math.max(sentence.start, clause.start);
  const end = Math.max(mention.end, Math.min(sentence.end, clause.end));
  const above = notice.text.slice(0, span.start + sentence.start).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const isHeading = line.length <= LONGEST_HEADING && !/[.!?。|]$/.test(line);
  return {
    clause: `${quote.slice(start, mention.start)} ${quote.slice(mention.end, end)}`,
    heading: isHeading ? line : '',
  };
}

const termsOf = (concepts: readonly Concept[]): Set<string> =>
  new Set(concepts.flatMap(({ terms, alternatives }) => [...terms, ...alternatives.flat()]));

/** The words of the question itself that tell what is done, beyond the acts that have days of their own. */
export const predicatesOf = ({ concepts }: Pick<Question, 'concepts'>): Concept[] =>
  concepts.filter(
    (one) => one.isPredicate && one.isOwn && !ANY_VERB.test(one.written) && actsIn(one.written).size === 0,
  );

/** The share of the question's own subject that stands among words of the notice; 1 where it names none. */
export function sharesSubject(question: Question, words: ReadonlySet<string>): number {
  const subjects = subjectsOf(question).filter((one) => !one.isPredicate && !one.isPlace);
  if (subjects.length === 0) return 1;
  return subjects.filter((one) => holds(words, one)).length / subjects.length;
}

/** True where what the clause names is known from the question, the title or the heading, to a good part. */
function isOfMatter({ clause, heading }: Told, { notice }: Candidate, question: Question): boolean {
  const rules = languageOf(notice.language);
  const known = termsOf(question.concepts).union(termsIn(`${notice.title}\n${heading}`, notice.language));
  const named = rules.words.subjectWords(clause).filter(({ terms }) => terms.length > 0);
  if (named.length === 0) return true;
  return named.filter(({ terms }) => terms.some((term) => known.has(term))).length >= KNOWN * named.length;
}

/**
 * True where a date is that of what was asked: its clause tells of the very act ("hand in", 재등록), or of the matter as a whole where no act
 * is asked about. The day of a meeting tells nothing of questions to it, nor that of an interview of applying.
 */
export function tellsOfAsked(
  candidate: Candidate,
  mention: Pick<DateMention, 'start' | 'end' | 'bound'>,
  question: Question,
): boolean {
  const { notice } = candidate;
  const told = toldOf(candidate, mention);
  const words = termsIn(`${notice.title}\n${told.heading}\n${told.clause}`, notice.language);
  const asked = question.acts.meant;
  const own = actsIn(told.clause);
  const acts = own.size > 0 ? own : actsIn(told.heading);
  const isOnSubject = sharesSubject(question, words) >= NAMED;
  if (asked.size > 0) {
    // The act is told here, and what it is done about may stand elsewhere in the notice.
    if (isSameAct(asked, acts)) return isOnSubject || candidate.features.inNotice >= NAMED;
    const isBare = acts.size === 0 && (mention.bound === 'until' || tellsClosing(told.clause));
    const isOfTitle = isSameAct(asked, actsIn(notice.title)) || asked.isSubsetOf(PARTAKING);
    return isOnSubject && isBare && isOfTitle && isOfMatter(told, candidate, question);
  }
  if (!isOnSubject || !predicatesOf(question).every((one) => holds(words, one))) return false;
  const isOfTakingPart = !acts.isDisjointFrom(PARTAKING);
  return isOfTakingPart || (acts.size === 0 && isOfMatter(told, candidate, question));
}

/** The share of the question's own words that the clause of a date holds. */
export function sharedByClause(
  candidate: Candidate,
  mention: Pick<DateMention, 'start' | 'end'>,
  { concepts }: Question,
): number {
  const words = termsIn(toldOf(candidate, mention).clause, candidate.notice.language);
  const own = concepts.filter(({ isOwn }) => isOwn);
  return own.length === 0 ? 0 : own.filter((one) => holds(words, one)).length / own.length;
}

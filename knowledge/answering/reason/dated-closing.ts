import type { Language, Span } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Day } from '../../notice.ts';
import { dayPart, daysBetween } from '../../time/calendar.ts';
import { tenseOf } from '../../time/tense.ts';
import type { DateMention } from '../../time/time.ts';
import type { Question } from '../../understanding/index.ts';
import { type Candidate, quoteOf } from '../read/index.ts';
import { isAbout, matterWords } from '../timetable/index.ts';

/** A longer stretch of days is a season, in which something holds; a shorter one may be an exception. */
const MOST_DAYS = 31;

/** True for a date told to the day that holds this one. */
const isOfDay = ({ kind, interval, bound }: DateMention, day: Day): boolean =>
  kind === 'date' &&
  interval !== null &&
  interval.granularity !== 'year' &&
  interval.granularity !== 'month' &&
  bound === 'during' &&
  daysBetween(dayPart(interval.start), dayPart(interval.end)) <= MOST_DAYS &&
  tenseOf(interval, day) === 'present';

/** Where a stretch tells of that day apart from what comes again. */
function placesOf(day: Day, { dates, ...candidate }: Candidate): Span[] {
  if (dates.some(({ recurrence }) => recurrence !== undefined))
    return dates.filter((date) => isOfDay(date, day));
  const { recurrence } = languageOf(candidate.notice.language);
  return [
    ...dates.filter((date) => isOfDay(date, day)),
    ...recurrence.places(quoteOf({ dates, ...candidate }), day),
  ];
}

/** The stretch that tells of that very day: it may be an exception, which only its words tell. Undefined where none does. */
export const tellingOf = (day: Day, stretches: readonly Candidate[]): Candidate | undefined =>
  stretches.find((one) => placesOf(day, one).length > 0);

/** True where a stretch tells that something is open or closed. */
export function tellsOpening(candidate: Candidate): boolean {
  const { closes, opens } = languageOf(candidate.notice.language).recurrence;
  const quote = quoteOf(candidate);
  return closes.test(quote) || opens.test(quote);
}

/** The clause of a sentence in which words stand. */
function clauseOf(quote: string, { start, end }: Span, { recurrence }: Language): string {
  const ends = [...quote.matchAll(recurrence.clauses)].map(({ index, 0: words }) => index + words.length);
  const from = ends.findLast((at) => at <= start) ?? 0;
  return quote.slice(from, ends.find((at) => at >= end) ?? quote.length);
}

/** What stands behind a Korean date. */
const PARTICLES = /(?<![가-힣])(?:까지|부터|에서|에는|에|은|는|만)(?![가-힣])/g;

/** True where the words before the date name nothing but what the notice or the question is about. */
function isOfMatter(clause: string, { notice, dates }: Candidate, question: Question): boolean {
  const rules = languageOf(notice.language);
  const known = new Set([
    ...rules.words.terms(notice.title),
    ...question.concepts.flatMap(({ terms, alternatives }) => [...terms, ...alternatives.flat()]),
  ]);
  const closing = rules.recurrence.closes.exec(clause);
  const told = dates.reduce((text, date) => text.replace(date.text, ' '), clause.slice(0, closing?.index));
  return rules.words.terms(told.replaceAll(PARTICLES, ' ')).every((term) => known.has(term));
}

/** The stretch that tells that what is asked about is closed on that day ("closed on 24 and 31 December"); undefined where none does. */
export function closingOn(
  day: Day,
  stretches: readonly Candidate[],
  question: Question,
): Candidate | undefined {
  const words = matterWords(question);
  return stretches.find((one) => {
    const { recurrence } = languageOf(one.notice.language);
    const quote = quoteOf(one);
    return (
      isAbout(quote, one.notice, words, question) &&
      placesOf(day, one).some((place) => {
        const clause = clauseOf(quote, place, languageOf(one.notice.language));
        return (
          recurrence.closes.test(clause) &&
          !recurrence.opens.test(clause.replace(recurrence.closes, ' ')) &&
          isOfMatter(clause, one, question)
        );
      })
    );
  });
}

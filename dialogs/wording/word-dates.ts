import { type Answer, lunarOf, type ResolvedDate, type Statement } from '../../knowledge/index.ts';
import { isOneUnit, isWithinDay, lastDayOf, wordInterval } from '../dates.ts';
import type { Voice } from '../voice.ts';

/** Dates said of one quote. Of a longer list none is picked out: the quote holds them all. */
const MOST_DATES = 12;
const ASKS_FOR_TIME: ReadonlySet<string> = new Set(['when', 'how-long']);

/** Whether another date says a month or year more closely: of "next month, on 1 December" the day is enough. */
function isSaidCloser({ interval, bound }: ResolvedDate, dates: readonly ResolvedDate[]): boolean {
  if (bound !== 'during' || !isOneUnit(interval)) return false;
  return dates.some(
    ({ interval: other }) => other !== interval && other.start >= interval.start && other.end <= interval.end,
  );
}

/** Whether it is a year worked out beside a day that is stated: "last year's race, on 12 April 2026". */
function isLooser({ interval, basis }: ResolvedDate, dates: readonly ResolvedDate[]): boolean {
  return (
    basis === 'inferred' &&
    interval.granularity === 'year' &&
    dates.some((other) => other.basis === 'stated' && other.interval.granularity !== 'year')
  );
}

/** Dates worth saying beside a quote: all where a time was asked for, else those that the quote leaves to be worked out. */
export function datesToSay({ dates }: Statement, answer: Answer): ResolvedDate[] {
  const { kind, timeCue, timeLeft, change } = answer.question;
  const decides = answer.status === 'answered' && answer.verdict !== null;
  const asksForTime = ASKS_FOR_TIME.has(kind) || timeCue !== null || timeLeft !== null || change !== null;
  const all = asksForTime || decides;
  const distinct = new Map(dates.map((date) => [`${date.interval.start} ${date.interval.end}`, date]));
  const hasEnded = ({ tense, bound, interval }: ResolvedDate): boolean =>
    tense === 'past' && (bound === 'until' || (bound === 'during' && !isOneUnit(interval)));
  const worthSaying = [...distinct.values()].filter(
    (date) => all || date.basis === 'inferred' || hasEnded(date),
  );
  const said = worthSaying.filter((date) => !isSaidCloser(date, worthSaying) && !isLooser(date, worthSaying));
  return said.length > MOST_DATES ? [] : said;
}

/** True where a newer notice changes what the answer says first. */
export const isChanged = (answer: Answer): boolean =>
  answer.status === 'answered' && answer.statements.some(({ role }) => role === 'changes');

const isSame = (a: ResolvedDate, b: ResolvedDate): boolean =>
  a.interval.start === b.interval.start && a.interval.end === b.interval.end;

/** A day of the lunar calendar; empty where that isn't known. */
function wordLunar(day: string, { translate }: Voice): string {
  const lunar = lunarOf(day);
  if (lunar === null) return '';
  const { month, day: number } = lunar;
  return translate(lunar.leap ? 'answer.lunar-leap-day' : 'answer.lunar-day', { month, day: number });
}

/** A date by the calendar of the quote beside the solar one: "31 January 2027 (Sun) (day 24 of lunar month 12)". */
function wordBothCalendars({ interval }: ResolvedDate, words: string, voice: Voice): string {
  const days = [interval.start.slice(0, 10), lastDayOf(interval)].map((day) => wordLunar(day, voice));
  const lunar = [...new Set(days)].filter((day) => day !== '').join(' – ');
  return lunar === '' ? words : voice.translate('answer.date-lunar', { date: words, lunar });
}

/** A date with what it bounds: "from 1 October 2026". */
export function wordBound(date: ResolvedDate, voice: Voice): string {
  const { bound } = date;
  const { language, translate, markup } = voice;
  const solar = wordInterval(date.interval, language);
  const words = date.lunar ? wordBothCalendars(date, solar, voice) : solar;
  return markup.bold(bound === 'during' ? words : translate(`answer.date-${bound}`, { date: words }));
}

/** "That holds from 1 October 2026, not yet." */
const wordValidity = (validity: ResolvedDate, voice: Voice): string =>
  voice.translate(validity.tense === 'future' ? 'answer.holds-future' : 'answer.holds-past', {
    dates: wordBound(validity, voice),
  });

/** When what isn't yet or no longer in force holds; empty for what holds. */
export const wordHolding = ({ validity }: Statement, voice: Voice): string =>
  validity ? wordValidity(validity, voice) : '';

/** "That is 22 December 2025 (Mon), still to come." Empty where there is no date to say. What was superseded or changed is never to come, and what holds from a day on isn't past after it. */
export function wordDates(statement: Statement, answer: Answer, voice: Voice): string {
  const { translate } = voice;
  const said = datesToSay(statement, answer);
  const { validity } = statement;
  const isAmong = validity !== undefined && said.some((date) => isSame(date, validity));
  // Among other dates its own is said as they are.
  const holding = validity && !(isAmong && said.length > 1) ? wordValidity(validity, voice) : '';
  const dates = isAmong && holding !== '' ? [] : said;
  if (dates.length === 0) return holding;
  const words = dates.map((date) => wordBound(date, voice));
  const tenses = new Set(dates.map(({ tense }) => tense));
  const [tense] = tenses;
  const hasBegun = dates.some(({ bound, tense }) => bound === 'from' && tense === 'past');
  const isOutdated = statement.role === 'superseded' || isChanged(answer);
  const isOverDays = tense === 'today' && dates.some(({ interval }) => !isWithinDay(interval));
  const holds = tenses.size === 1 && !hasBegun && !isOverDays && (tense === 'past' || !isOutdated);
  const key = holds ? `answer.dates-${tense}` : 'answer.dates-mixed';
  return [translate(key, { dates: words.join(', ') }), holding].filter((part) => part !== '').join(' ');
}

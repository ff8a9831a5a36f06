import {
  type Answer,
  type ChangedNotice,
  type Citation,
  lunarOf,
  type ResolvedDate,
  type Statement,
} from '../knowledge/index.ts';
import { wordContact } from './contacts.ts';
import { isOneUnit, isWithinDay, lastDayOf, wordDay, wordInterval } from './dates.ts';
import { readableWords } from './readable-words.ts';
import type { CitedPassage } from './turn.ts';
import { type Voice, wordPublication } from './voice.ts';
import { withChanges, wordChanged } from './word-changed.ts';
import { isToldInList, wordList } from './word-list.ts';
import { wordRecurring } from './word-recurrence.ts';

/** An answer in words, with what its `[1]`, `[2]` … point at. */
export interface WordedAnswer {
  readonly text: string;
  readonly citations: readonly CitedPassage[];
}

type Answered = Extract<Answer, { status: 'answered' }>;
type Suggested = Extract<Answer, { status: 'suggested' }>;

/** Dates said of one quote. Of a longer list none is picked out: the quote holds them all. */
const MOST_DATES = 12;
const ASKS_FOR_TIME: ReadonlySet<string> = new Set(['when', 'how-long']);

/** “The quoted words” [1]; the row of a table as its cells. */
export function wordQuote({ quote }: Citation, number: number, { markup, translate }: Voice): string {
  return `${translate('answer.quote', { quote: markup.verbatim(readableWords(quote)) })} [${number}]`;
}

/** The longest title that is said in whole, in UTF-16 units: some sources put half a notice into it. */
const LONGEST_TITLE = 200;

/** A title that is said: cut at a space where it is too long. */
export function shortTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const space = title.lastIndexOf(' ', LONGEST_TITLE);
  return `${title.slice(0, space > 0 ? space : LONGEST_TITLE)} …`;
}

/** Title, publisher and day of a notice, and the licence that asks to be named, in one line. */
export function wordSource(
  citation: Pick<Citation, 'title' | 'publisher' | 'published' | 'sample' | 'noticeId' | 'licence'>,
  voice: Voice,
): string {
  const { markup, translate } = voice;
  return [
    markup.verbatim(shortTitle(citation.title || citation.noticeId)),
    citation.publisher ? markup.verbatim(citation.publisher) : '',
    wordPublication(citation.published, voice),
    citation.licence === 'unknown' ? '' : translate(`answer.licence.${citation.licence}`),
    citation.sample ? translate('answer.sample') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

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

function wordStatement(statement: Statement, number: number, answer: Answer, voice: Voice): string {
  const { translate } = voice;
  const quote = wordQuote(statement.citation, number, voice);
  const { role } = statement;
  const how = role === 'governs' && isChanged(answer) ? 'changed' : role;
  const said =
    how === 'governs' || how === 'supports'
      ? quote
      : translate(`answer.${how}`, { day: wordPublication(statement.citation.published, voice), quote });
  return [said, wordDates(statement, answer, voice)].filter((part) => part !== '').join(' ');
}

/** "Yes.", "No.", "Not yet.", where the question asks for it; how many days are left, where that is asked. Empty elsewhere. */
function wordVerdict(answer: Answered, { translate, language }: Voice): string {
  const { verdict, working, question } = answer;
  if (verdict !== null) return translate(`answer.event.${verdict}`);
  const asksWhetherOpen = question.timeLeft === 'open' || question.kind === 'may-i';
  if (asksWhetherOpen && working.some(({ step }) => step === 'open-on'))
    return translate('answer.event.not-yet');
  const counted = working.find((one) => one.step === 'counted');
  if (!counted) return '';
  const when = counted.days > 0 ? 'ahead' : counted.days < 0 ? 'past' : 'today';
  return translate(`answer.event.days-${when}`, {
    count: Math.abs(counted.days),
    today: wordDay(counted.asOf, language),
  });
}

/** Up to which day the assistant knows, where the answer is that the notices don't tell; empty where that isn't known. */
function wordChecked({ checkedOn, translate, language }: Voice): string {
  return checkedOn ? translate('answer.checked', { day: wordDay(checkedOn, language) }) : '';
}

/** Who may know what the notices don't tell; empty where nobody is known. */
const wordPerson = ({ contact, translate, markup }: Voice): string =>
  contact ? translate('answer.ask-person', { contact: wordContact(contact, markup) }) : '';

/** True where the list says the first statement, of which there is nothing else to say. */
const isFirstInList = (
  { list, statements: [first] }: Answered,
  said: string | undefined,
  voice: Voice,
): boolean =>
  said === wordQuote(first.citation, 1, voice) &&
  (list?.rows.some(({ start, end }) => start <= first.citation.start && first.citation.end <= end) ?? false);

function wordAnswered(answer: Answered, voice: Voice): string {
  const { translate } = voice;
  const parts = answer.statements.map((statement, at) => wordStatement(statement, at + 1, answer, voice));
  const [first] = parts;
  const rest = parts.filter((_, at) => at > 0 && !isToldInList(at, answer.statements, answer.list));
  const list = wordList(answer.list, answer.statements, voice);
  const day = wordPublication(answer.statements[0].citation.published, voice);
  const lead = [
    wordVerdict(answer, voice),
    wordRecurring(answer, voice),
    answer.outlook === 'plain' ? '' : translate(`answer.${answer.outlook}`, { day }),
    isFirstInList(answer, first, voice) ? '' : (first ?? ''),
    answer.outlook === 'plain' ? '' : wordChecked(voice),
  ].filter((part) => part !== '');
  const sources = answer.statements.map(({ citation }) => citation);
  const lines = sources
    .map((citation, at) => ({ citation, at }))
    .filter(({ citation, at }) => sources.findIndex(({ noticeId }) => noticeId === citation.noticeId) === at)
    .map(({ citation, at }) => `[${at + 1}] ${wordSource(citation, voice)}`);
  return [lead.join(' '), list, ...rest, lines.join('\n\n')].filter((part) => part !== '').join('\n\n');
}

function wordPassages(
  passages: readonly Citation[],
  changed: readonly ChangedNotice[] | undefined,
  voice: Voice,
): string[] {
  const shown = withChanges(passages, changed);
  return passages.map((citation, at) =>
    [
      wordQuote(citation, at + 1, voice),
      wordSource(citation, voice),
      wordChanged(citation, changed, shown, voice),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
}

/** Asks back which of several notices is meant, and quotes for each what would answer, with what changes it. */
function wordNotices({ passages, choices, changed }: Suggested, voice: Voice): string[] {
  const { translate, markup } = voice;
  const shown = withChanges(passages, changed);
  const offered = passages.map((citation, at) => {
    const title = markup.bold(markup.verbatim(choices[at]?.label ?? citation.title));
    const quote = `${at + 1}. ${title}: ${wordQuote(citation, at + 1, voice)}`;
    return [quote, wordChanged(citation, changed, shown, voice)].filter((part) => part !== '').join(' ');
  });
  return [translate('answer.choose-notice'), offered.join('\n')];
}

/** Asks back which of several places is meant, and shows what would answer for each. */
function wordPlaces({ passages, choices, changed }: Suggested, voice: Voice): string[] {
  const { language, translate, markup } = voice;
  const names = choices.map(({ label }) =>
    translate('answer.choice-of-place', { place: markup.verbatim(label) }),
  );
  const either = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  const worded = wordPassages(passages, changed, voice);
  const offered = choices.map(
    ({ label }, at) => `${at + 1}. ${markup.bold(markup.verbatim(label))}: ${worded[at] ?? ''}`,
  );
  return [translate('answer.choose', { choices: either }), ...offered];
}

function wordSuggested(answer: Suggested, voice: Voice): string[] {
  const { passages, choices, changed } = answer;
  if (choices.length === 0)
    return [voice.translate('answer.suggested'), ...wordPassages(passages, changed, voice)];
  const areNotices = choices.every(({ noticeId }) => noticeId !== null);
  return areNotices ? wordNotices(answer, voice) : wordPlaces(answer, voice);
}

const numbered = (citations: readonly Citation[]): CitedPassage[] =>
  citations.map((citation, at) => ({ number: at + 1, citation }));

function wordReason({ reason, question }: Extract<Answer, { status: 'unanswered' }>, voice: Voice): string {
  const { translate, crisisContact, markup } = voice;
  if (reason === 'distress' && crisisContact)
    return translate('answer.distress-contact', { contact: wordContact(crisisContact, markup) });
  if (reason === 'not-a-question' && isCommand(question)) return translate('answer.not-my-task');
  const said = translate(`answer.${reason}`);
  const isMissing = reason === 'nothing-found' || reason === 'not-in-notices';
  const beside = isMissing ? [wordChecked(voice), wordPerson(voice)] : [];
  return [said, ...beside].filter((part) => part !== '').join(' ');
}

/** "Book me a table": what notices say of it may help, but it isn't done. */
const isCommand = ({ speech }: Answer['question']): boolean =>
  speech?.act === 'command' && speech.question < 0.5;

/** Says an answer in the person's language. Every quote is followed by its number, and every number has its citation. */
export function wordAnswer(answer: Answer, voice: Voice): WordedAnswer {
  const { translate } = voice;
  switch (answer.status) {
    case 'answered':
      return {
        // A question with a question word asks, in whatever tone.
        text:
          isCommand(answer.question) && answer.question.kind === 'fact'
            ? `${translate('answer.not-my-task-but')}\n\n${wordAnswered(answer, voice)}`
            : wordAnswered(answer, voice),
        citations: numbered(answer.statements.map(({ citation }) => citation)),
      };
    case 'suggested':
      return {
        text: wordSuggested(answer, voice).join('\n\n'),
        citations: numbered(withChanges(answer.passages, answer.changed)),
      };
    case 'unanswered': {
      const reason = wordReason(answer, voice);
      if (answer.nearest.length === 0) return { text: reason, citations: [] };
      return {
        text: [
          reason,
          translate('answer.nearest'),
          ...wordPassages(answer.nearest, answer.changed, voice),
        ].join('\n\n'),
        citations: numbered(withChanges(answer.nearest, answer.changed)),
      };
    }
  }
}

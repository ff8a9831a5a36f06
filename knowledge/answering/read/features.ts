import { ANSWER_SHAPES, type AnswerShape } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import { addDays } from '../../time/calendar.ts';
import type { DateMention } from '../../time/time.ts';
import { fallsIn, type Question } from '../../understanding/index.ts';
import type { Stretch } from '../cut/index.ts';
import type { WordWeights } from '../find/index.ts';

/** What speaks for or against a stretch of text as the answer; each between 0 and 1. */
const BASIC = {
  words: 'share of the question’s words in the stretch itself',
  withTitle: 'the same with the notice’s title',
  withContext: 'the same with the sentences around it too',
  subject: 'the rarest word of the question stands in the stretch, its title or the sentences around it',
  inNotice: 'share of the question’s words anywhere in the notice',
  subjectInNotice: 'the rarest word of the question stands in the notice',
  detail: 'share of the question’s words that the title lacks, in the stretch',
  pairs: 'share of the question’s neighbouring words that are neighbours in the stretch',
  time: 'it is of the year or ordinal that is asked for; 0.5 where nothing tells',
  place: 'its notice is of the place that is asked for, or names it; 0.5 where none is',
  unit: 'it counts in the unit that is asked for',
  bound: 'it tells the first or last day that is asked for',
  clock: 'it tells a time of day, where one is asked for',
  range: 'it tells both ends of a time, where they are asked for',
  whole: 'it ends as a sentence does, unlike a heading',
  notice: 'score of its notice beside the best one’s',
  language: 'it is written in the language of the question',
  lead: 'it stands near the beginning of the notice',
  length: 'its length in relation to the longest quote',
} as const;

type Basic = keyof typeof BASIC;
/** `shape:money`: an amount is wanted, and the stretch holds one. */
type Shaped = `shape:${AnswerShape}`;
export type FeatureName = Basic | Shaped;
export type Features = Readonly<Record<FeatureName, number>>;

/** All features, in the order in which they are written down. */
export const FEATURES: readonly FeatureName[] = [
  ...(Object.keys(BASIC) as Basic[]),
  ...ANSWER_SHAPES.map((shape): Shaped => `shape:${shape}`),
];

/** Every stretch's features begin as a copy: an object that has all its fields from the start is several times quicker to fill. */
const NO_FEATURES = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;
const LONGEST = 250;
/** Of old times a notice tells as background: what happened more than so many years before it. */
const BACKGROUND_YEARS = 1;

/** What a date without a time of day is worth where that is asked for. */
const NO_CLOCK = 0.4;

/** How well a date or time answers "when": a day or a time of day fully, a bare year or "now" less, a length least. */
function dateFit(date: DateMention, { clock, bound: asked }: Question, isContact: boolean): number {
  // The hours of a telephone are no last moment of the matter.
  const isOfLine = isContact && asked === 'until' && date.recurrence !== undefined;
  if (clock && (isOfLine || !tellsClock(date))) return NO_CLOCK;
  const { kind, bound, interval } = date;
  if (kind === 'duration') return bound === 'until' ? 1 : 0.5;
  if (!interval) return 1;
  if (interval.start === interval.end) return 0.3;
  return interval.granularity === 'year' || interval.granularity === 'decade' ? 0.7 : 1;
}

/** The text without the days and times that it tells: their figures count nothing. */
const withoutDays = (text: string, dates: readonly DateMention[]): string =>
  dates
    .filter(({ kind }) => kind !== 'duration')
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

function shapeFit(
  wants: AnswerShape,
  { text, dates }: Stretch,
  asks: Question,
  holds: (shape: Exclude<AnswerShape, 'date'>, text: string) => boolean,
): number {
  if (wants === 'date') {
    const isContact = dates.some(({ recurrence }) => recurrence) && holds('contact', text);
    return Math.max(0, ...dates.map((date) => dateFit(date, asks, isContact)));
  }
  if (wants === 'number') return holds('number', withoutDays(text, dates)) ? 1 : 0;
  if (wants === 'names')
    return holds('names', text) ? Math.min(1, 0.5 + text.split(/[,·、]/).length / 16) : 0;
  return holds(wants, text) ? 1 : 0;
}

const onCalendar = (dates: readonly DateMention[]) =>
  dates.flatMap(({ kind, interval }) => (kind === 'date' && interval ? [interval] : []));

/** 1 where the stretch names the ordinal, or is of the year or period, that is asked for; 0 where it isn't; 0.5 where it tells no time. */
function timeFit(
  { constraints: { years, ordinals, periods } }: Question,
  { published }: Notice,
  dates: readonly DateMention[],
  named: readonly number[],
): number {
  if (ordinals.length > 0) return ordinals.some((one) => named.includes(one)) ? 1 : 0;
  const intervals = onCalendar(dates);
  if (intervals.length === 0) return 0.5;
  if (periods.length > 0 && fallsIn(periods, dates, published?.on)) return 1;
  if (years.length > 0) {
    const within = intervals.some(({ start, end }) =>
      years.some((year) => start < `${year + 1}` && end > `${year}-01-01T00:00:00`),
    );
    return within ? 1 : 0;
  }
  if (!published) return 0.5;
  const background = `${Number(published.on.slice(0, 4)) - BACKGROUND_YEARS}${published.on.slice(4)}`;
  return intervals.every(({ end }) => end <= background) ? 0 : 0.5;
}

function boundFit(asked: 'until' | 'from' | null, dates: readonly DateMention[]): number {
  if (asked === null) return 0;
  return Math.max(
    0,
    ...dates.map(({ bound, kind }) =>
      bound === asked ? 1 : bound === 'during' && kind === 'date' ? 0.5 : 0,
    ),
  );
}

const CLOCK: ReadonlySet<string> = new Set(['part', 'hour', 'minute', 'second']);

/** True where hours are told of what comes again. */
const tellsHours = ({ recurrence }: DateMention): boolean =>
  recurrence?.rules.some(({ hours }) => hours.length > 0) ?? false;

const tellsClock = (date: DateMention): boolean =>
  date.kind === 'time' ||
  tellsHours(date) ||
  (date.interval !== null && CLOCK.has(date.interval.granularity));

/** True for "from … until …", and for a date that goes over several days. */
function isRange(dates: readonly DateMention[]): boolean {
  const bounds = new Set(dates.map(({ bound }) => bound));
  return (
    (bounds.has('from') && bounds.has('until')) ||
    dates.some(tellsHours) ||
    dates.some(
      ({ kind, interval }) =>
        kind === 'time' ||
        (interval?.granularity === 'day' &&
          interval.start.slice(0, 10) < addDays(interval.end.slice(0, 10), -1)),
    )
  );
}

const SENTENCE_END = /[.!?。]["'”’)\]]*\s*$/;

/** What the stretches of one notice are read with. */
export interface Setting {
  readonly notice: Notice;
  readonly title: ReadonlySet<string>;
  /** Shares of the question in the whole notice, as far as it is read. */
  readonly inNotice: number;
  readonly subjectInNotice: number;
  /** How its notice fits the place asked for, 0 to 1. */
  readonly place: number;
  /** Score of the notice beside the best one's, 0 to 1. */
  readonly relative: number;
  readonly question: Question;
  readonly words: WordWeights;
}

/** The features of a stretch for a question. */
export function featuresOf(
  stretch: Stretch,
  { notice, title, inNotice, subjectInNotice, place, relative, question, words }: Setting,
): Features {
  const { terms, around, sequence, span, text, dates } = stretch;
  const rules = languageOf(notice.language);
  const { wants, unit, bound, clock, range } = question;
  const features: Record<FeatureName, number> = {
    ...NO_FEATURES,
    words: words.coverage([terms]),
    withTitle: words.coverage([terms, title]),
    withContext: words.coverage([terms, title, ...around]),
    subject: words.subjectCoverage([terms, title, ...around]),
    inNotice,
    subjectInNotice,
    detail: words.detailCoverage([terms], [title]),
    pairs: words.pairCoverage(sequence),
    time: timeFit(
      question,
      notice,
      dates,
      question.constraints.ordinals.length > 0 ? rules.values.ordinals(text) : [],
    ),
    place,
    unit: unit?.test(text) ? 1 : 0,
    bound: boundFit(bound, dates),
    clock: clock && dates.some(tellsClock) ? 1 : 0,
    range: range && isRange(dates) ? 1 : 0,
    whole: SENTENCE_END.test(text) ? 1 : 0,
    notice: relative,
    language: notice.language === question.language ? 1 : 0,
    lead: 1 / (1 + span.start / LONGEST),
    length: Math.min(1, (span.end - span.start) / LONGEST),
  };
  if (wants !== null) features[`shape:${wants}`] = shapeFit(wants, stretch, question, rules.shapes.holds);
  return features;
}

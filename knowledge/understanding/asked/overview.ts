import { fromNow } from '../../facts/overview/find-entries.ts';
import type { OverviewAsked, Window } from '../../facts/overview/overview.ts';
import type { Language } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import { GROUPS, type OverviewKind } from '../../languages/telling/overview.ts';
import type { Day } from '../../notice.ts';
import { addDays, startOf, wholeDay } from '../../time/calendar.ts';
import { nextOn } from '../../time/recurrence/evaluate.ts';
import type { DateMention, Interval, LocalTime } from '../../time/time.ts';
import type { Concept } from '../concept.ts';

/** What an utterance asks of all notices, in one way that it may be meant. */
export interface OverviewMeant {
  readonly asked: OverviewAsked;
  /** The words of the question (`Concept.word`) that it is to be about, beside what the kinds tell; `[]` for whatever there is. */
  readonly topics: readonly string[];
  /** Of which of these places; `[]` for any. */
  readonly places: readonly string[];
}

/** What else is known of the question. */
interface Known {
  readonly language: string;
  readonly asOf: Day;
  readonly now: LocalTime | null;
  readonly concepts: readonly Concept[];
  readonly carriedFrom: string | null;
}

/** "Soon", in days. */
const SOON = 45;
/** Longer stretches are no time to ask an overview of, in days: a decade. */
const LONGEST = 1_100;

type Dated = DateMention & { readonly interval: Interval };

/** "Now" is read as a moment. */
const isNow = ({ interval }: Dated): boolean => interval.granularity === 'minute';

const isDated = (one: DateMention): one is Dated => one.kind === 'date' && one.interval !== null;

const without = (text: string, mentions: readonly DateMention[]): string =>
  mentions.toReversed().reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);

interface Times {
  readonly window: Window | null;
  readonly days: Interval | null;
  /** Which end of what is looked for the date is: "from the 22nd on". */
  readonly bound: DateMention['bound'];
}

/** What isn't asked for by its own day, is left out when it is past. */
function clipped({ start, end }: Interval, asOf: string): Window {
  const today = startOf(asOf);
  return { from: start < today && end > today ? today : start, to: end };
}

function timesOf(
  text: string,
  mentions: readonly DateMention[],
  rules: Language,
  { asOf, now }: Pick<Known, 'asOf' | 'now'>,
): Times {
  const { overview } = rules;
  const dates = mentions.filter(isDated).filter((one) => !isNow(one));
  const [first] = dates;
  const today = fromNow({ asOf, now: now ?? undefined });
  if (first) {
    const start = dates.map(({ interval }) => interval.start).sort()[0] ?? first.interval.start;
    const end =
      dates
        .map(({ interval }) => interval.end)
        .sort()
        .at(-1) ?? first.interval.end;
    const days: Interval = {
      start,
      end,
      granularity: dates.length === 1 ? first.interval.granularity : 'day',
    };
    const isEnd = first.bound === 'until' || overview.isEnd(text.slice(0, first.start));
    const bound = dates.length > 1 ? 'during' : isEnd ? 'until' : first.bound;
    const isLastDay =
      bound === 'until' && first.interval.granularity === 'day' && overview.meansLastDay(text);
    if (isLastDay) return { window: { from: start, to: end }, days, bound };
    const window = bound === 'until' ? { from: today.from, to: end } : clipped(days, asOf);
    return { window, days, bound };
  }
  const weekly = mentions.flatMap(({ recurrence }) => recurrence ?? [])[0];
  const day = weekly && nextOn({ ...weekly, always: true }, asOf, () => 'no');
  if (day) return { window: clipped(wholeDay(day), asOf), days: wholeDay(day), bound: 'during' };
  if (mentions.filter(isDated).some(isNow))
    return { window: { from: today.from, to: startOf(addDays(asOf, 1)) }, days: null, bound: 'during' };
  const soon = { from: today.from, to: startOf(addDays(asOf, SOON)) };
  return { window: overview.isSoon(text) ? soon : null, days: null, bound: 'during' };
}

/** What is applied for "from the 22nd" begins then. */
function kindsFrom(kinds: readonly OverviewKind[], bound: DateMention['bound']): readonly OverviewKind[] {
  return bound === 'from' && kinds.includes('apply') ? ['starts'] : kinds;
}

/** Of a date that may mean two days, the other one. */
const otherwise = (one: DateMention): DateMention =>
  one.alternative ? { ...one, interval: one.alternative } : one;

/**
 * Where an utterance asks for what there is rather than for one matter: what is asked of all notices, once for each way in which its date may
 * be meant; `[]` elsewhere.
 */
export function overviewsAsked(text: string, known: Known): OverviewMeant[] {
  const { language, asOf } = known;
  const mentions = languageOf(language).dates.read(languageOf(language).overview.asDated(text, asOf), asOf);
  const hasOther = mentions.some(({ alternative }) => alternative !== undefined);
  const ways = hasOther ? [mentions, mentions.map(otherwise)] : [mentions];
  return ways.flatMap((way) => readBy(text, known, way) ?? []);
}

function readBy(text: string, known: Known, mentions: readonly DateMention[]): OverviewMeant | null {
  const { language, asOf, concepts, carriedFrom } = known;
  const rules = languageOf(language);
  const { overview } = rules;
  const dated = overview.asDated(text, asOf);
  const rest = without(dated, mentions);
  const times = timesOf(dated, mentions, rules, known);
  const isBareDate = times.days !== null && carriedFrom === null && overview.isBare(rest);
  const kinds = overview.asked(dated) ?? overview.asked(rest) ?? (isBareDate ? (['any'] as const) : null);
  if (kinds === null || isTooLong(times.days)) return null;
  const groups = GROUPS.filter((group) => overview.groups[group].asked.test(text));
  const words = new Set(rules.words.questionWords(rest).map(({ written }) => written));
  const naming = concepts.filter(({ word, written, isOwn, expected }) => {
    const isAsking = [word, written].some((one) => overview.isAsking(one));
    const isGroup = groups.some((group) =>
      [word, written].some((one) => overview.groups[group].asked.test(one)),
    );
    return isOwn && expected && !isAsking && !isGroup && words.has(written);
  });
  const topics = naming.filter(({ isPlace = false }) => !isPlace);
  return {
    asked: {
      kinds: kindsFrom(kinds, times.bound),
      window:
        times.bound === 'from' && times.window && !kinds.includes('apply')
          ? { ...times.window, to: isOfBeginnings(kinds) ? times.window.to : null }
          : times.window,
      days: times.days,
      groups,
      free: overview.asksFree(text),
      about: topics.map(({ word }) => word),
    },
    topics: topics.map(({ word }) => word),
    places: concepts
      .filter(({ isPlace, isOwn, word }) => isPlace && isOwn && !overview.isAsking(word))
      .map(({ word }) => word),
  };
}

const isOfBeginnings = (kinds: readonly OverviewKind[]): boolean => kinds.includes('starts');

function isTooLong(days: Interval | null): boolean {
  return days !== null && Date.parse(`${days.end}Z`) - Date.parse(`${days.start}Z`) > LONGEST * 86_400_000;
}

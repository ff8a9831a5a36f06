import type { Language } from '../../languages/language.ts';
import { OVERVIEW_KINDS, type OverviewKind, type ToldKind } from '../../languages/telling/overview.ts';
import { dayPart, daysBetween } from '../../time/calendar.ts';
import type { Fact } from '../fact.ts';
import type { ToldTime } from './told-times.ts';

/** Periods by which something must be done. */
const DONE_BY: ReadonlySet<string> = new Set(['apply', 'register', 'pay', 'recruit', 'sell']);
/** Periods in which people may ask for something. */
const OPEN_TO: ReadonlySet<string> = new Set(['apply', 'register', 'recruit']);

/** A fact as its kinds are told. */
interface Told {
  readonly fact: Fact;
  /** Its words with its labels. */
  readonly words: string;
  readonly title: string;
  readonly times: readonly ToldTime[];
}

const ends = ({ times }: Told): boolean => times.some((one) => one.is === 'span' && one.bound !== 'from');
const begins = ({ times }: Told): boolean => times.some((one) => one.is === 'span' && one.bound !== 'until');

/** A stretch in which something is to be done, or a day for it: not the day on which money is paid out, or on which it begins. */
function isTimeToAct(
  { times }: Told,
  of: string | null,
  { isOpenTo, isBegun }: Record<'isOpenTo' | 'isBegun', boolean>,
): boolean {
  const isDoneBy = of !== null && DONE_BY.has(of);
  return times.some((one) => {
    if (one.is !== 'span' || one.bound === 'from') return false;
    const isOneDay = daysBetween(dayPart(one.interval.start), dayPart(one.interval.end)) <= 1;
    const isEnd = one.bound === 'until' || !isOneDay;
    return isEnd ? isOpenTo || isDoneBy : isOpenTo && !isBegun;
  });
}

/** As what a fact can be listed, by its aspect, its times and its words. */
export function kindsOf(
  told: Told,
  { overview, change }: Pick<Language, 'overview' | 'change'>,
): Set<OverviewKind> {
  const { fact, words, title, times } = told;
  const says = (kind: ToldKind): boolean => overview.told[kind].test(words);
  const { aspect } = fact;
  const of = fact.aspect === 'period' ? fact.of : null;
  const isDated = times.some(({ is }) => is === 'span');
  const isLastDay = isDated && times.every((one) => one.is !== 'span' || one.bound === 'until');
  const isAsked = isDated && says('apply') && ends(told);
  const isOpenTo = (of !== null && OPEN_TO.has(of)) || isAsked;
  // "It closes on 26 February" is the last day of a registration, and no closing.
  const isClosed = of === 'closed' || (isDated && says('closed') && !(isOpenTo && isLastDay));
  const isBegun = says('starts');
  const isMoved = change.told(words) !== null || ((aspect === 'change' || isDated) && says('moved'));
  const isFrom = times.some((one) => one.is === 'span' && one.bound === 'from');
  const holds: Readonly<Record<OverviewKind, boolean>> = {
    any: true,
    events: aspect === 'event' && begins(told) && !isClosed && !isAsked,
    open: aspect === 'hours',
    // Of hours it is told by the day.
    closed: isClosed || aspect === 'hours',
    deadlines: !isClosed && (isLastDay || isTimeToAct(told, of, { isOpenTo, isBegun })),
    apply: !isClosed && isOpenTo,
    recruit: of === 'recruit' || says('recruit') || (isOpenTo && overview.told.recruit.test(title)),
    changes: aspect === 'effect' || aspect === 'change' || (isDated && says('changes')),
    moved: isMoved,
    starts: begins(told) && (aspect === 'effect' || isFrom || isBegun || isOpenTo),
    ends: ends(told) && (of === 'hold' || says('ends')),
    support: (fact.aspect === 'amount' && fact.of === 'support') || says('support'),
    rules: aspect === 'rule',
  };
  return new Set(OVERVIEW_KINDS.filter((kind) => holds[kind]));
}

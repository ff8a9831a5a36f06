import type { DateMention } from '../../../time/time.ts';
import type { AmountValue, AspectOf, FactValue } from '../../fact.ts';
import type { Reading } from '../reading.ts';
import { countIn, moneyOf, sharesIn } from './amounts.ts';
import { contactIn } from './contacts.ts';
import { clocksIn, hoursOnDays, recurringIn, timesIn, withinIn } from './times.ts';

/** All that the words of a statement hold of values; null for what they don't hold. */
export interface Values {
  /** Days, moments and stretches between them. */
  readonly times: FactValue | null;
  /** True where one of them is a day or a moment, not a month or year, and not past when the notice was written. */
  readonly hasComingDay: boolean;
  /** True where the last day of one is told alone: "by 5 March". */
  readonly hasDeadline: boolean;
  /** Times that come again. */
  readonly recurring: FactValue | null;
  /** Hours on single days. */
  readonly onDays: FactValue | null;
  /** Times of day without a day. */
  readonly clocks: FactValue | null;
  /** Lengths of time in which something is to be done. */
  readonly within: FactValue | null;
  readonly money: AmountValue | null;
  readonly shares: AmountValue | null;
  readonly count: AmountValue | null;
  readonly contact: FactValue | null;
}

const DAYS: readonly string[] = ['day', 'part', 'hour', 'minute'];
const isDay = ({ interval }: DateMention): boolean =>
  interval !== null && DAYS.includes(interval.granularity);

/** Reads the values of some words of a notice. The same words of the same notice have the same values. */
export function readValues(said: string, { dates, day, words, currency }: Reading): Values {
  const mentions = dates(said);
  const times = timesIn(mentions, words);
  return {
    times: times?.value ?? null,
    hasComingDay:
      times?.mentions.some((one) => isDay(one) && (day === null || (one.interval?.end ?? '') > day)) ?? false,
    hasDeadline: times?.mentions.some(({ bound }) => bound === 'until') ?? false,
    recurring: recurringIn(mentions),
    onDays: hoursOnDays(mentions, words.closes.test(said)),
    clocks: clocksIn(mentions),
    within: withinIn(said, words),
    money: moneyOf(said, currency, words),
    shares: sharesIn(said),
    count: countIn(said, words),
    contact: contactIn(said),
  };
}

/** The value that a fact of an aspect takes of them; null where its words are all there is. */
export function valueFor({ aspect }: AspectOf, values: Values): FactValue | null {
  switch (aspect) {
    case 'hours':
      return values.recurring ?? values.onDays ?? values.times ?? values.clocks;
    case 'event':
      return values.recurring ?? values.times ?? values.clocks;
    case 'period':
    case 'effect':
      return values.times ?? values.within ?? values.recurring;
    case 'change':
      return values.times;
    case 'amount':
      return values.money ?? values.shares;
    case 'quantity':
      return values.count;
    case 'contact':
      return values.contact;
    default:
      return null;
  }
}

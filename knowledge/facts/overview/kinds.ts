import type { Language } from '../../languages/language.ts';
import type { OverviewKind, ToldKind } from '../../languages/telling/overview.ts';
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
  readonly times: readonly ToldTime[];
}

const ends = ({ times }: Told): boolean => times.some((one) => one.is === 'span' && one.bound !== 'from');
const begins = ({ times }: Told): boolean => times.some((one) => one.is === 'span' && one.bound !== 'until');

/** As what a fact can be listed, by its aspect, its times and its words. */
export function kindsOf(
  told: Told,
  { overview, change }: Pick<Language, 'overview' | 'change'>,
): Set<OverviewKind> {
  const { fact, words, times } = told;
  const says = (kind: ToldKind): boolean => overview.told[kind].test(words);
  const { aspect } = fact;
  const of = fact.aspect === 'period' ? fact.of : null;
  const isDated = times.some(({ is }) => is === 'span');
  const kinds = new Set<OverviewKind>(['any']);
  const isLastDay = isDated && times.every((one) => one.is !== 'span' || one.bound === 'until');
  const isClosed = of === 'closed' || (isDated && says('closed'));
  if (aspect === 'event' && begins(told) && !isClosed) kinds.add('events');
  if (aspect === 'hours') kinds.add('open');
  if (isClosed) kinds.add('closed');
  if (ends(told) && !isClosed && ((of !== null && DONE_BY.has(of)) || isLastDay)) kinds.add('deadlines');
  if (((of !== null && OPEN_TO.has(of)) || (isDated && says('apply') && isLastDay)) && !isClosed)
    kinds.add('apply');
  if (of === 'recruit' || says('recruit')) kinds.add('recruit');
  if (aspect === 'effect' || aspect === 'change' || (isDated && says('changes'))) kinds.add('changes');
  if (change.told(words) !== null || (aspect === 'change' && says('moved'))) kinds.add('moved');
  if (begins(told) && (aspect === 'effect' || says('starts'))) kinds.add('starts');
  if (ends(told) && (of === 'hold' || says('ends'))) kinds.add('ends');
  if ((aspect === 'amount' && fact.of === 'support') || says('support')) kinds.add('support');
  if (aspect === 'rule') kinds.add('rules');
  return kinds;
}

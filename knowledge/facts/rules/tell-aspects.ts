import type { AspectOf } from '../fact.ts';
import type { FactWords } from './fact-words.ts';
import { type AllLearned, LEARNED, likelyAspects, type Told } from './likely-aspects.ts';
import type { Reading } from './reading.ts';
import { labelsTell } from './tell-labels.ts';
import type { Values } from './values/read-values.ts';

/** Aspects that a time makes: a statement tells its time once. */
const OF_TIME: ReadonlySet<string> = new Set(['event', 'period', 'effect', 'hours']);
const OTHER_PERIOD: AspectOf = { aspect: 'period', of: 'other' };
export const isOfTime = ({ aspect }: AspectOf): boolean => OF_TIME.has(aspect);

/** What a label of amounts, or else the words of the statement, or else the notice's title, make an amount; null where nothing tells. */
export function amountTells(
  said: string,
  label: AspectOf | null,
  { words: { amounts }, usualAmount }: Reading,
): AspectOf | null {
  if (label?.aspect === 'amount') return label;
  const of = amounts.find(([one]) => one.test(said))?.[1] ?? usualAmount;
  return of === null ? null : { aspect: 'amount', of };
}

/** What the time of a statement is of; null where it has none, or one that only bounds something else. */
export function timeTells(
  said: string,
  label: AspectOf | null,
  values: Values,
  { words, usualTime }: Reading,
): AspectOf | null {
  const ofLabel = label && isOfTime(label) ? label : null;
  const byCue = words.cues.find(([cue, , needs]) => needs === 'date' && cue.test(said))?.[1] ?? null;
  if (values.recurring) {
    const isEvent = (ofLabel?.aspect ?? byCue?.aspect) === 'event' && !words.opens.test(said);
    return isEvent ? { aspect: 'event' } : { aspect: 'hours' };
  }
  if (values.onDays && words.opens.test(said)) return { aspect: 'hours' };
  if (values.times || values.within) {
    const other = values.within || values.hasDeadline ? OTHER_PERIOD : values.hasComingDay ? usualTime : null;
    return ofLabel ?? byCue ?? other;
  }
  if (!values.clocks) return null;
  if (ofLabel?.aspect === 'event' || ofLabel?.aspect === 'hours') return ofLabel;
  return words.opens.test(said) ? { aspect: 'hours' } : null;
}

/** A statement gives leave, binds or forbids where it is at least so likely to. */
const LIKELY = 0.5;
const RULES = ['may', 'must', 'must-not'] as const;

/** What a statement that is no amount or place most likely allows, asks or forbids; null where it hardly does. */
function ruleTold(told: Told, reading: Reading, learned: AllLearned): AspectOf | null {
  const likely = likelyAspects(told, reading, learned);
  const [first] = RULES.map((says) => ({ says, likelihood: likely.get(`rule:${says}`) ?? 0 })).sort(
    (a, b) => b.likelihood - a.likelihood,
  );
  return first && first.likelihood >= LIKELY ? { aspect: 'rule', says: first.says } : null;
}

/** The aspects of a statement by its labels, its values and its words; each aspect once. */
export function aspectsOf(statement: Told, reading: Reading, learned: AllLearned = LEARNED): AspectOf[] {
  const { said, labels, values } = statement;
  const { words } = reading;
  const label = labelsTell(labels, words);
  const told: AspectOf[] = [];
  const tell = (one: AspectOf | null): void => {
    if (one && !told.some(({ aspect }) => aspect === one.aspect)) told.push(one);
  };
  tell(timeTells(said, label, values, reading));
  if (label && fits(label, values)) tell(label);
  for (const [cue, one, needs] of words.cues) {
    if (needs === 'date' || !cue.test(said)) continue;
    if (one.aspect === 'rule' && told.some(({ aspect }) => aspect === 'eligibility')) continue;
    if (needs === 'number' && (!values.count || values.money)) continue;
    tell(one);
  }
  if (values.money || (values.shares && tellsShare(said, label, words)))
    tell(amountTells(said, label, reading));
  if (values.contact) tell({ aspect: 'contact' });
  tell(ruleTold(statement, reading, learned));
  return told;
}

/** A share is an amount only where it is one of money: "70 % of visitors" is none. */
const tellsShare = (said: string, label: AspectOf | null, { amounts }: FactWords): boolean =>
  label?.aspect === 'amount' || amounts.some(([one, of]) => of !== 'budget' && one.test(said));

/** A label without a time of its own holds for a statement only where that has what its aspect is told by. */
function fits({ aspect }: AspectOf, { money, shares, count }: Values): boolean {
  if (OF_TIME.has(aspect)) return false;
  if (aspect === 'amount') return money !== null || shares !== null;
  if (aspect === 'quantity') return count !== null;
  return aspect !== 'rule' && aspect !== 'contact' && aspect !== 'change';
}

import type { AspectOf } from '../fact.ts';
import type { FactWords } from './fact-words.ts';
import type { Reading } from './reading.ts';
import type { Values } from './values/read-values.ts';

/** Aspects that a time makes: a statement tells its time once. */
const OF_TIME: ReadonlySet<string> = new Set(['event', 'period', 'effect', 'hours']);
export const isOfTime = ({ aspect }: AspectOf): boolean => OF_TIME.has(aspect);

const plainLabel = (label: string, isKorean: boolean): string => {
  const words = label.replace(/[^\p{L}\p{N}&'’ ]+/gu, ' ').trim();
  return isKorean ? words.replace(/\s+/g, '') : words;
};

/** What a label tells; null where it tells none. */
export function labelTells(label: string, { labels }: Pick<FactWords, 'labels'>): AspectOf | null {
  const plain = plainLabel(label, /\p{Script=Hangul}/u.test(label));
  if (plain === '') return null;
  return labels.find(([words]) => words.test(plain))?.[1] ?? null;
}

/** What the innermost label that tells an aspect tells; null where none does. Labels innermost first. */
export const labelsTell = (labels: readonly string[], words: Pick<FactWords, 'labels'>): AspectOf | null =>
  labels.map((label) => labelTells(label, words)).find((one) => one !== null) ?? null;

/** What a label of amounts, or else the words of the statement, or else the notice's title, make an amount. */
export function amountTells(
  said: string,
  label: AspectOf | null,
  { words: { amounts }, usualAmount }: Reading,
): AspectOf {
  if (label?.aspect === 'amount') return label;
  return { aspect: 'amount', of: amounts.find(([one]) => one.test(said))?.[1] ?? usualAmount };
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
    return ofLabel ?? byCue ?? (values.hasDay ? usualTime : null);
  }
  if (!values.clocks) return null;
  if (ofLabel?.aspect === 'event' || ofLabel?.aspect === 'hours') return ofLabel;
  return words.opens.test(said) ? { aspect: 'hours' } : null;
}

/** The aspects of a statement by its labels, innermost first, its values and its words; each aspect once. */
export function aspectsOf(
  said: string,
  labels: readonly string[],
  values: Values,
  reading: Reading,
): AspectOf[] {
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
    if (one.aspect === 'quantity' && (!values.count || values.money || told.length > 0)) continue;
    if (one.aspect === 'rule' && told.some(({ aspect }) => aspect === 'eligibility')) continue;
    tell(one);
  }
  if (values.money || (values.shares && tellsShare(said, label, words)))
    tell(amountTells(said, label, reading));
  if (values.contact) tell({ aspect: 'contact' });
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

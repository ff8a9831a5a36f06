import type { AspectOf } from '../fact.ts';
import type { FactWords } from './fact-words.ts';

/** What a statement holds besides words. */
export interface Holds {
  readonly date: boolean;
  /** One that tells the day, and no more than bounds it. */
  readonly day: boolean;
  /** A time that comes again. */
  readonly recurring: boolean;
  readonly money: boolean;
  readonly number: boolean;
}

/** Aspects that a date makes: a statement tells its date once. */
const OF_TIME: ReadonlySet<string> = new Set(['event', 'period', 'effect', 'hours']);

const plainLabel = (label: string, isKorean: boolean): string => {
  const words = label.replace(/[^\p{L}\p{N}&'’ ]+/gu, ' ').trim();
  return isKorean ? words.replace(/\s+/g, '') : words;
};

/** What a label tells; null where it tells none. */
export function labelTells(label: string, { labels }: FactWords): AspectOf | null {
  const plain = plainLabel(label, /\p{Script=Hangul}/u.test(label));
  if (plain === '') return null;
  return labels.find(([words]) => words.test(plain))?.[1] ?? null;
}

/** What a label of amounts, or else the words of the statement, make an amount. */
export function amountTells(words: string, label: AspectOf | null, { amounts }: FactWords): AspectOf {
  if (label?.aspect === 'amount') return label;
  return { aspect: 'amount', of: amounts.find(([one]) => one.test(words))?.[1] ?? 'fee' };
}

/**
 * The aspects of a statement by its labels, innermost first, and its own words. A label's aspect comes first; a date belongs to one aspect
 * alone.
 */
export function aspectsOf(
  words: string,
  labels: readonly string[],
  holds: Holds,
  factWords: FactWords,
): AspectOf[] {
  const told: AspectOf[] = [];
  let hasTime = false;
  const tell = (one: AspectOf): void => {
    const isTime = OF_TIME.has(one.aspect);
    if (isTime && hasTime) return;
    if (told.some(({ aspect }) => aspect === one.aspect)) return;
    told.push(one);
    hasTime ||= isTime;
  };
  const byLabel = labels.map((label) => labelTells(label, factWords)).find((one) => one !== null) ?? null;
  if (holds.recurring) tell({ aspect: 'hours' });
  if (byLabel && fits(byLabel, holds)) tell(byLabel);
  for (const [cue, one, needs] of factWords.cues) {
    if ((needs !== null && !holds[needs]) || !cue.test(words)) continue;
    if (one.aspect === 'quantity' && (holds.money || told.length > 0)) continue;
    if (one.aspect === 'rule' && told.some(({ aspect }) => aspect === 'rule' || aspect === 'eligibility'))
      continue;
    tell(one);
  }
  if (holds.money) tell(amountTells(words, byLabel, factWords));
  // A day that nothing else claims is that of what happens.
  if (holds.day && !hasTime) tell({ aspect: 'event' });
  return told;
}

/** A label holds for a statement only where that has what its aspect is told by. */
function fits({ aspect }: AspectOf, { date, money, number }: Holds): boolean {
  if (aspect === 'event' || aspect === 'period' || aspect === 'effect') return date;
  if (aspect === 'amount') return money;
  if (aspect === 'quantity') return number;
  return aspect !== 'rule' && aspect !== 'contact' && aspect !== 'change';
}

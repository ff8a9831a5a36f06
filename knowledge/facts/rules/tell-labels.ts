import type { AspectOf } from '../fact.ts';
import type { FactWords } from './fact-words.ts';

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

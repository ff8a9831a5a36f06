import type { TermStatistics } from '../search/passage-index.ts';
import type { Concept } from './answer.ts';

/** A word that stands in the text by its meaning alone counts this much of the word itself. */
const BY_MEANING = 0.8;
/** A Korean word has several terms: each further one adds this share, up to `MOST`. */
const FURTHER_TERM = 0.25;
const MOST = 1.75;

/** The terms of one or more texts. */
type Terms = readonly ReadonlySet<string>[];

function hold(texts: Terms, term: string): boolean {
  for (const terms of texts) if (terms.has(term)) return true;
  return false;
}

/** How much the words of a question say, and how much of them a text holds. */
export interface WordWeights {
  /** Share of the question's weight, 0 to 1, that stands in texts with these terms. 0 for a question without words. */
  coverage(texts: Terms): number;
  /** The heaviest own word's coverage: 0 where the very subject of the question is missing. */
  subjectCoverage(texts: Terms): number;
  /** Share of those expected words that `without` lacks, in `texts`; 1 where it lacks none. */
  detailCoverage(texts: Terms, without: Terms): number;
  /** Share of the question's neighbouring terms that are neighbours in a sequence ` a b c `; 0 where it has no neighbours. */
  pairCoverage(sequence: string): number;
}

/**
 * Weighs a question's words by how rare they are among the notices: ln(1 + (N - n + 0.5) / (n + 0.5)), the inverse document frequency
 * of BM25 (Robertson and Zaragoza 2009), n of N notices holding the term. A word that no notice holds weighs most.
 */
export function weighWords(concepts: readonly Concept[], { notices, holding }: TermStatistics): WordWeights {
  const rarity = (term: string): number => {
    const n = holding.get(term) ?? 0;
    return Math.log(1 + (Math.max(notices, n) - n + 0.5) / (n + 0.5));
  };
  const weighed = concepts.map((concept) => {
    const rarities = concept.terms.map(rarity);
    const sum = rarities.reduce((a, b) => a + b, 0);
    const several = Math.min(MOST, 1 + FURTHER_TERM * (rarities.length - 1));
    return { concept, rarities, sum, weight: (sum / rarities.length) * several * concept.weight };
  });
  const expected = weighed.filter(({ concept }) => concept.expected);
  const heaviest = expected.reduce<(typeof expected)[number] | null>(
    (most, one) => (most && most.weight >= one.weight ? most : one),
    null,
  );

  function covered({ concept, rarities, sum }: (typeof weighed)[number], texts: Terms): number {
    let held = 0;
    concept.terms.forEach((term, at) => {
      if (hold(texts, term)) held += rarities[at] ?? 0;
    });
    const literal = sum > 0 ? held / sum : 0;
    if (literal >= BY_MEANING) return literal;
    const meant = concept.alternatives.some((alternative) => alternative.every((term) => hold(texts, term)));
    return meant ? BY_MEANING : literal;
  }
  /** Words that aren't expected help where they stand, and don't count against a text where they are missing. */
  function coverage(texts: Terms): number {
    let total = 0;
    let held = 0;
    for (const one of weighed) {
      const weight = one.weight * covered(one, texts);
      held += weight;
      total += one.concept.expected ? one.weight : weight;
    }
    return total > 0 ? held / total : 0;
  }
  function detailCoverage(texts: Terms, without: Terms): number {
    let total = 0;
    let held = 0;
    for (const one of expected) {
      const lacking = one.weight * (1 - covered(one, without));
      total += lacking;
      held += lacking * covered(one, texts);
    }
    return total > 0 ? held / total : 1;
  }
  const ownTerms = concepts.filter(({ expected: own }) => own).flatMap(({ terms }) => terms);
  const pairs = ownTerms.slice(1).map((term, at) => ` ${ownTerms[at]} ${term} `);
  return {
    coverage,
    detailCoverage,
    pairCoverage: (sequence) =>
      pairs.length === 0 ? 0 : pairs.filter((pair) => sequence.includes(pair)).length / pairs.length,
    subjectCoverage: (texts) => (heaviest ? covered(heaviest, texts) : coverage(texts)),
  };
}

import type { TermStatistics } from '../../search/passage-index.ts';
import type { Concept } from '../../understanding/index.ts';

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
  /** The same for texts whose terms all stand in `texts`: what can't be found there isn't looked for again. */
  among(texts: Terms): WordWeights;
}

/** A word of the question, weighed. */
interface Weighed {
  readonly weight: number;
  readonly expected: boolean;
  /** Its terms with their rarity. */
  readonly terms: readonly (readonly [term: string, rarity: number])[];
  /** Rarities of all its terms together. */
  readonly sum: number;
  readonly alternatives: readonly (readonly string[])[];
}

function covered({ terms, sum, alternatives }: Weighed, texts: Terms): number {
  let held = 0;
  for (const [term, rarity] of terms) if (hold(texts, term)) held += rarity;
  const literal = sum > 0 ? held / sum : 0;
  if (literal >= BY_MEANING) return literal;
  for (const alternative of alternatives) {
    if (alternative.every((term) => hold(texts, term))) return BY_MEANING;
  }
  return literal;
}

/** What of a text's terms the question names. */
type PickNamed = (terms: ReadonlySet<string>) => ReadonlySet<string>;

/** The same texts are asked of again and again, alone and beside others, and most hold nothing that is named: each is looked through once. */
function createPickNamed(weighed: readonly Weighed[]): PickNamed {
  const named = new Set(
    weighed.flatMap(({ terms, alternatives }) => [...terms.map(([term]) => term), ...alternatives.flat()]),
  );
  const picked = new Map<ReadonlySet<string>, ReadonlySet<string>>();
  return (terms) => {
    const known = picked.get(terms);
    if (known) return known;
    const fresh = named.intersection(terms);
    picked.set(terms, fresh);
    return fresh;
  };
}

/** The word with what of it stands in the texts. */
const narrowed = (one: Weighed, texts: Terms): Weighed => ({
  ...one,
  terms: one.terms.filter(([term]) => hold(texts, term)),
  alternatives: one.alternatives.filter((alternative) => alternative.every((term) => hold(texts, term))),
});

function weightsOf(weighed: readonly Weighed[], pairs: readonly string[], pickNamed: PickNamed): WordWeights {
  const expected = weighed.filter((one) => one.expected);
  const heaviest = expected.reduce<Weighed | null>(
    (most, one) => (most && most.weight >= one.weight ? most : one),
    null,
  );
  const namedIn = (texts: Terms): Terms => texts.map(pickNamed).filter(({ size }) => size > 0);
  /** Words that aren't expected help where they stand, and don't count against a text where they are missing. */
  function coverage(texts: Terms): number {
    const named = namedIn(texts);
    if (named.length === 0) return 0;
    let total = 0;
    let held = 0;
    for (const one of weighed) {
      const weight = one.weight * covered(one, named);
      held += weight;
      total += one.expected ? one.weight : weight;
    }
    return total > 0 ? held / total : 0;
  }
  function detailCoverage(texts: Terms, without: Terms): number {
    const [named, lacked] = [namedIn(texts), namedIn(without)];
    let total = 0;
    let held = 0;
    for (const one of expected) {
      const lacking = one.weight * (1 - covered(one, lacked));
      total += lacking;
      held += lacking * covered(one, named);
    }
    return total > 0 ? held / total : 1;
  }
  return {
    coverage,
    detailCoverage,
    pairCoverage: (sequence) =>
      pairs.length === 0 ? 0 : pairs.filter((pair) => sequence.includes(pair)).length / pairs.length,
    subjectCoverage: (texts) => (heaviest ? covered(heaviest, namedIn(texts)) : coverage(texts)),
    among(texts) {
      const named = namedIn(texts);
      return weightsOf(
        weighed.map((one) => narrowed(one, named)),
        pairs,
        pickNamed,
      );
    },
  };
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
  const weighed = concepts.map(({ terms, alternatives, expected, weight }): Weighed => {
    const rarities = terms.map((term) => [term, rarity(term)] as const);
    const sum = rarities.reduce((all, [, one]) => all + one, 0);
    const several = Math.min(MOST, 1 + FURTHER_TERM * (rarities.length - 1));
    return {
      weight: (sum / rarities.length) * several * weight,
      expected,
      terms: rarities,
      sum,
      alternatives,
    };
  });
  const own = concepts.filter(({ expected }) => expected).flatMap(({ terms }) => terms);
  return weightsOf(
    weighed,
    own.slice(1).map((term, at) => ` ${own[at]} ${term} `),
    createPickNamed(weighed),
  );
}

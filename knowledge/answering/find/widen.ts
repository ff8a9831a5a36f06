import { koreanSlips } from '../../languages/korean/forms/slips.ts';
import { mixedTerms } from '../../languages/telling/terms.ts';
import type { PassageIndex, TermStatistics } from '../../search/passage-index.ts';
import type { Concept, Question } from '../../understanding/index.ts';

const HANGUL = /^\p{Script=Hangul}+$/u;
const LATIN = /^\p{Script=Latin}+$/u;
/** Letters of a Latin word from which a slip in it is told from another word. */
const SHORTEST = 6;
/** Syllables of a Korean word, compounds without spaces among them, up to which slips are tried. */
const LONGEST = 12;
/** Slips of a Korean word that are looked for. */
const MOST_SLIPS = 3;
/** What a verb that stands in no notice counts beside a noun: notices tell what is done in many words, and what with in few. */
const UNKNOWN_VERB = 0.4;
/** Words of a question that are looked for otherwise: what has more unknown ones is no question of these notices, and each costs a search. */
const MOST_UNKNOWN = 8;

/** A question with more words to look for, and how many notices hold its own. */
export interface Widened {
  readonly question: Question;
  readonly statistics: TermStatistics;
}

const isHeld = ({ holding }: TermStatistics, terms: readonly string[]): boolean =>
  terms.length > 0 && terms.every((term) => holding.has(term));

/** Words of the other script that sound like the concept's, for what no list translates: names, and loan words. */
async function byName(
  { word, written, alternatives, everyday }: Concept,
  index: PassageIndex,
): Promise<string[][]> {
  if (alternatives.length > everyday.length) return [];
  const found = new Set<string>();
  for (const form of new Set([written, word]))
    for (const one of await index.soundingLike(form)) found.add(one);
  return [...found].map((one) => (HANGUL.test(one) ? mixedTerms(one) : [one]));
}

/** What a word that stands in no notice may be a slip of. */
async function bySlip({ word, terms }: Concept, index: PassageIndex): Promise<string[][]> {
  if (LATIN.test(word) && word.length >= SHORTEST && terms.length === 1)
    return (await index.near(terms[0] ?? '')).map((one) => [one]);
  if (!HANGUL.test(word) || word.length < 2 || word.length > LONGEST) return [];
  const slips = koreanSlips(word).map((slip) => mixedTerms(slip));
  const statistics = await index.statistics(slips.flat());
  const rarest = (slip: readonly string[]): number =>
    Math.min(...slip.map((term) => statistics.holding.get(term) ?? 0));
  return slips
    .filter((slip) => slip.length === terms.length && isHeld(statistics, slip))
    .sort((a, b) => rarest(b) - rarest(a))
    .slice(0, MOST_SLIPS);
}

/**
 * Looks, with the index, for what else the question's words may be written like: names in the other script, and where a word and all that
 * means the same stand in no notice, the words that it may be a slip of. Years and ordinals, which constrain, stay as they are.
 */
export async function widen(question: Question, index: PassageIndex): Promise<Widened> {
  const statistics = await index.statistics(
    question.concepts.flatMap(({ terms, alternatives }) => [...terms, ...alternatives.flat()]),
  );
  const concepts: Concept[] = [];
  let unknown = 0;
  for (const concept of question.concepts) {
    if (isHeld(statistics, concept.terms) || unknown >= MOST_UNKNOWN) {
      concepts.push(concept);
      continue;
    }
    unknown += 1;
    const names = await byName(concept, index);
    const missing = concept.alternatives.every((terms) => !isHeld(statistics, terms));
    const slips = missing && names.length === 0 ? await bySlip(concept, index) : [];
    const isUnknownVerb = concept.isPredicate && missing && names.length + slips.length === 0;
    concepts.push({
      ...concept,
      isUnknownVerb,
      weight: isUnknownVerb ? concept.weight * UNKNOWN_VERB : concept.weight,
      alternatives: [...concept.alternatives, ...names, ...slips],
      slips,
    });
  }
  return { question: { ...question, concepts }, statistics };
}

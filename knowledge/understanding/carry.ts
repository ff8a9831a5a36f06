import { languageOf } from '../languages/languages.ts';
import { excerptOf } from '../languages/telling/excerpt.ts';
import type { Day, Notice } from '../notice.ts';
import type { Concept } from './concept.ts';
import { conceptsOf } from './concepts.ts';
import { constraintsOf, narrows } from './constraints-of.ts';
import type { Beside, Constraints, EarlierTurn, Question } from './question.ts';
import { tagOf } from './tag-of.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much the words of the question before count, and how this falls for those further back. Measured: see docs/answering.md. */
const CARRIED = { leaning: 0.5, standing: 0.35, decay: 0.5, turns: 3, reach: 8 };
/** A question with fewer words of its own leans on the one before. */
export const FEWEST_WORDS = 2;

/** The earlier questions whose subject may go on, newest first. */
export function earlierQuestions(history: readonly EarlierTurn[] | undefined): string[] {
  return (history ?? [])
    .filter(({ role, text }) => role === 'user' && text.trim() !== '')
    .slice(-CARRIED.reach)
    .map(({ text }) => excerptOf(text))
    .reverse();
}

/** What the question before the one or more that ask for "the one before" asked for; null where there is none. */
export function besideOf(earlier: readonly string[], tag: string | undefined, asOf: Day): Beside | null {
  for (const [at, text] of earlier.entries()) {
    const rules = languageOf(tagOf(text, tag));
    const timeCue = rules.asking.timeCue(text);
    if (timeCue !== 'before')
      return { timeCue, constraints: constraintsOf(text, rules, asOf), steps: at + 1 };
  }
  return null;
}

/** What is known of a question by itself when its talk is looked at. */
interface ByItself {
  readonly asOf: Day;
  /** Tag of the request's language, for earlier questions whose words tell none. */
  readonly tag: string | undefined;
  readonly concepts: readonly Concept[];
  /** It leans on what was said before. */
  readonly leans: boolean;
  /** It has too few words of its own to stand alone. */
  readonly fewWords: boolean;
  /** It names no subject. */
  readonly namesNothing: boolean;
  readonly timeCue: Question['timeCue'];
  readonly constraints: Constraints;
  /** The notice in talk, where there is one. */
  readonly inTalk: Notice | undefined;
}

/** What comes along from the talk. */
interface Carried extends Pick<Question, 'timeCue' | 'constraints' | 'carriedFrom'> {
  /** The question's own words, and after them those of the talk. */
  readonly concepts: readonly Concept[];
}

/**
 * The words of earlier questions come along with less weight, and where the question leans on them so do "next" and a year, unless it has
 * its own; where it names no subject and none of them does, the words of the title of the notice in talk.
 */
export function carry(own: ByItself, earlier: readonly string[], vocabulary: Vocabulary): Carried {
  const { asOf, tag, leans, fewWords, namesNothing, inTalk } = own;
  const concepts = [...own.concepts];
  // "And in Naju?" asks the same of another place.
  const namesPlace = ({ terms }: Concept): boolean =>
    vocabulary.isPlace(terms) || vocabulary.isCountry(terms);
  const swapsPlace = own.concepts.some(namesPlace);
  const named = new Set(concepts.flatMap(({ terms }) => terms));
  const isNamed = ({ terms }: Concept): boolean => terms.every((term) => named.has(term));
  let { timeCue, constraints } = own;
  let carriedFrom: string | null = null;
  let weight = leans ? CARRIED.leaning : CARRIED.standing;
  let standing = 0;
  for (const before of earlier) {
    const rules = languageOf(tagOf(before, tag));
    const theirs = conceptsOf(before, rules, vocabulary, { weight, expected: fewWords, periods: [] });
    const carried = theirs.filter(
      (one) =>
        one.weight === weight &&
        !(swapsPlace && namesPlace(one)) &&
        // Of the notice in talk another thing is asked now: where, not what it costs.
        !(one.aspect && inTalk && namesNothing) &&
        !isNamed(one),
    );
    if (leans && timeCue === null && !narrows(constraints)) {
      timeCue = rules.asking.timeCue(before);
      constraints = constraintsOf(before, rules, asOf);
    }
    if (carried.length > 0) carriedFrom ??= before;
    for (const concept of carried) {
      concepts.push(concept);
      for (const term of concept.terms) named.add(term);
    }
    // "Where?" has no subject of its own: what it was about is further back.
    if (theirs.length < FEWEST_WORDS) continue;
    weight *= CARRIED.decay;
    standing += 1;
    if (standing === CARRIED.turns) break;
  }
  if (inTalk && namesNothing && carriedFrom === null) {
    const ofTitle = { weight: CARRIED.leaning, expected: fewWords, periods: [] };
    const words = conceptsOf(inTalk.title, languageOf(inTalk.language), vocabulary, ofTitle).filter(
      (one) => one.weight === CARRIED.leaning && !isNamed(one),
    );
    if (words.length > 0) carriedFrom = inTalk.title;
    concepts.push(...words);
  }
  return { concepts, timeCue, constraints, carriedFrom };
}

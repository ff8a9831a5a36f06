import type { Language } from '../languages/language.ts';
import { tokens } from '../languages/telling/tokens.ts';
import type { Concept } from './concept.ts';
import type { Period } from './periods.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Years, ordinals and "next" are reasoned about; as words they weigh little, for a notice of 2018 need not write "2018". */
const CONSTRAINT = 0.15;
/** In a question of so few words, those that ask for a shape ("fee", "date") only ask; in a longer one they may name what it is about. */
const FEW_TO_SAY = 5;
const YEAR_WORD = /^(?:19|20)\d\d$/;

/** A word of which nothing is known, and that names nothing: what others begin from. */
export const ofNothing: Concept = {
  word: '',
  written: '',
  terms: [],
  alternatives: [],
  everyday: [],
  slips: [],
  weight: 0,
  expected: false,
  isOwn: false,
  isPlace: false,
  isPredicate: false,
  isVerbForm: false,
  isUnknownVerb: false,
  aspect: false,
  asksShape: false,
  namesDay: false,
  isUnit: false,
  namesEvent: true,
};

/** How the words of one turn enter a question. */
interface Standing {
  /** 1 for the question itself. */
  readonly weight: number;
  readonly expected: boolean;
  /** The periods that the turn names: their words constrain. */
  readonly periods: readonly Period[];
}

/** The distinct words of an utterance that name something, with what they may stand for. How they stand in the question as a whole is left open. */
export function conceptsOf(
  text: string,
  rules: Language,
  { bilingual, everyday, isPlace }: Vocabulary,
  { weight, expected, periods }: Standing,
): Concept[] {
  const ofPeriods = new Set(periods.flatMap((period) => tokens(period.text).map((token) => token.text)));
  const concepts = new Map<string, Concept>();
  const words = rules.words.questionWords(text);
  const naming = new Set(rules.words.subjectWords(text).map(({ written }) => written));
  const asksChange = rules.change.asked(text) !== null;
  const asksOfChange = (word: string): boolean => asksChange && rules.change.isAsking(word);
  const wants = rules.asking.shape(text, rules.asking.kind(text));
  const shapeWords = wants === null ? undefined : rules.asking.shapeWords[wants];
  const predicates = rules.words.predicates(text);
  const asks = words.map(({ word, written }) => shapeWords?.test(word) || shapeWords?.test(written) || false);
  const asksNeeded = words.length > FEW_TO_SAY || asks.every((one) => one);
  const meanings = everyday.meaningsIn(text);
  for (const [at, { word, written, terms }] of words.entries()) {
    if (concepts.has(word)) continue;
    const asksShape = asks[at] ?? false;
    const constrains =
      ofPeriods.has(written) ||
      (wants === 'contact' && asksShape) ||
      YEAR_WORD.test(word) ||
      rules.values.ordinals(word).length > 0 ||
      rules.asking.timeCue(word) !== null;
    const next = words[at + 1];
    const phrase = next ? bilingual.alternatives(`${word} ${next.word}`, [...terms, ...next.terms]) : [];
    const same = meanings.get(written) ?? [];
    const listed = [...bilingual.alternatives(word, terms), ...phrase];
    const parts = listed.length > 0 ? [] : bilingual.ofParts(written);
    concepts.set(word, {
      ...ofNothing,
      word,
      written,
      terms,
      alternatives: [...listed, ...parts, ...same, ...rules.words.otherForms(written)],
      everyday: same,
      weight: constrains ? weight * CONSTRAINT : weight,
      expected: expected && !constrains && (asksNeeded || !asksShape),
      isOwn: weight === 1 && !constrains,
      isPlace: isPlace(terms),
      isPredicate: predicates.has(written),
      isVerbForm: rules.words.isVerbForm(written),
      aspect: !naming.has(written) || asksOfChange(word) || asksOfChange(written),
      asksShape,
    });
  }
  return [...concepts.values()];
}

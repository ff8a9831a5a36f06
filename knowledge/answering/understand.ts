import { detectLanguage } from '../language/detect.ts';
import type { LanguageRules } from '../language/language.ts';
import { rulesFor } from '../language/languages.ts';
import type { AskRequest, Concept, Constraints, EarlierTurn, Question } from './answer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much the words of the question before count, and how this falls for those further back. Measured: see docs/answering.md. */
const CARRIED = { leaning: 0.5, standing: 0.35, decay: 0.5, turns: 3 };
/** A question with fewer words of its own leans on the one before. */
const FEWEST_WORDS = 2;
/** Years, ordinals and "next" are reasoned about; as words they weigh little, for a notice of 2018 need not write "2018". */
const CONSTRAINT = 0.15;
const YEAR_WORD = /^(?:19|20)\d\d$/;
const YEAR = /(?<![\d.,/-])((?:19|20)\d\d)(?!\d|[.,]\d|-\d{3})/g;

function languageOf(text: string, tag: string | undefined): string {
  const detected = detectLanguage(text);
  if (detected !== 'und') return detected;
  return tag ? (tag.toLowerCase().split(/[-_]/)[0] ?? 'und') : 'en';
}

/** How the words of one turn enter a question. */
interface Standing {
  readonly weight: number;
  readonly expected: boolean;
}

function conceptsOf(
  text: string,
  rules: LanguageRules,
  { bilingual, everyday }: Vocabulary,
  { weight, expected }: Standing,
): Concept[] {
  const concepts = new Map<string, Concept>();
  const words = rules.questionWords(text);
  for (const [at, { word, written, terms }] of words.entries()) {
    if (concepts.has(word)) continue;
    const constrains =
      YEAR_WORD.test(word) || rules.ordinals(word).length > 0 || rules.timeCue(word) !== null;
    const next = words[at + 1];
    const phrase = next ? bilingual.alternatives(`${word} ${next.word}`, [...terms, ...next.terms]) : [];
    const same = everyday.sameAs(terms);
    if (next) same.push(...everyday.sameAs([...terms, ...next.terms]));
    const listed = [...bilingual.alternatives(word, terms), ...phrase];
    const parts = listed.length > 0 ? [] : bilingual.ofParts(written);
    const alternatives = [...listed, ...parts, ...same];
    concepts.set(word, {
      word,
      written,
      terms,
      alternatives,
      everyday: same,
      weight: constrains ? weight * CONSTRAINT : weight,
      expected: expected && !constrains,
    });
  }
  return [...concepts.values()];
}

function constraintsOf(text: string, rules: LanguageRules): Constraints {
  const years = [...text.matchAll(YEAR)].map(([, year]) => Number(year));
  return { ordinals: [...new Set(rules.ordinals(text))], years: [...new Set(years)] };
}

const narrows = ({ ordinals, years }: Constraints): boolean => ordinals.length > 0 || years.length > 0;

/** The earlier questions whose subject may go on, newest first. */
function earlierQuestions(history: readonly EarlierTurn[] | undefined): string[] {
  return (history ?? [])
    .filter(({ role, text }) => role === 'user' && text.trim() !== '')
    .map(({ text }) => text)
    .reverse()
    .slice(0, CARRIED.turns);
}

/**
 * Reads a question: its language, what kind of answer it wants, what narrows it down, and the things it names. Where it leans on
 * earlier questions, their words come along with less weight, and so do "next" and a year, unless this question has its own.
 */
export function understand(request: AskRequest, vocabulary: Vocabulary): Question {
  const text = request.question.trim();
  const language = languageOf(text, request.language);
  const rules = rulesFor(language);
  const kind = rules.questionKind(text);
  const concepts = conceptsOf(text, rules, vocabulary, { weight: 1, expected: true });
  const fewWords = concepts.length < FEWEST_WORDS;
  const leans = fewWords || rules.leansOnContext(text);
  const earlier = earlierQuestions(request.history);

  // "And in Naju?" asks the same of another place.
  const place = concepts.some(({ terms }) => vocabulary.isPlace(terms));
  const swapped = ({ terms }: Concept): boolean => place && vocabulary.isPlace(terms);
  const named = new Set(concepts.flatMap(({ terms }) => terms));
  let constraints = constraintsOf(text, rules);
  let timeCue = rules.timeCue(text);
  let carriedFrom: string | null = null;
  let weight = leans ? CARRIED.leaning : CARRIED.standing;
  for (const before of earlier) {
    const beforeRules = rulesFor(languageOf(before, request.language));
    const carried = conceptsOf(before, beforeRules, vocabulary, { weight, expected: fewWords }).filter(
      (one) => one.weight === weight && !swapped(one) && !one.terms.every((term) => named.has(term)),
    );
    if (leans && timeCue === null && !narrows(constraints)) {
      timeCue = beforeRules.timeCue(before);
      constraints = constraintsOf(before, beforeRules);
    }
    if (carried.length > 0) carriedFrom ??= before;
    for (const concept of carried) {
      concepts.push(concept);
      for (const term of concept.terms) named.add(term);
    }
    weight *= CARRIED.decay;
  }
  return {
    text,
    language,
    asOf: request.asOf,
    kind,
    timeCue,
    wants: rules.wantedShape(text, kind),
    constraints,
    concepts,
    carriedFrom: leans ? carriedFrom : null,
  };
}

import { publisherOf } from '../answering/find/narrow.ts';
import { detectLanguage } from '../languages/detect.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { excerptOf } from '../languages/telling/excerpt.ts';
import { tokens } from '../languages/telling/tokens.ts';
import type { Day, Notice } from '../notice.ts';
import { ASKED, type AskedLikelihoods, mixAsked, readAsked } from './asked-aspects.ts';
import { conditionsOf } from './conditions.ts';
import { periodsOf } from './periods.ts';
import type { AskRequest, Beside, Concept, Constraints, EarlierTurn, Question } from './question.ts';
import { saysNothing } from './says-nothing.ts';
import { readSpeechAct } from './speech-act.ts';
import type { Vocabulary } from './vocabulary.ts';
import { likelierQuestion } from './weigh-speech-act.ts';

/** How much the words of the question before count, and how this falls for those further back. Measured: see docs/answering.md. */
const CARRIED = { leaning: 0.5, standing: 0.35, decay: 0.5, turns: 3, reach: 8 };
/** A question with fewer words of its own leans on the one before. */
const FEWEST_WORDS = 2;
/** Years, ordinals and "next" are reasoned about; as words they weigh little, for a notice of 2018 need not write "2018". */
const CONSTRAINT = 0.15;
/** In a question of so few words, those that ask for a shape ("fee", "date") only ask; in a longer one they may name what it is about. */
const FEW_TO_SAY = 5;
const YEAR_WORD = /^(?:19|20)\d\d$/;
const YEAR = /(?<![\d.,/-])((?:19|20)\d\d)(?!\d|[.,]\d|-\d{3})/g;

function tagOf(text: string, tag: string | undefined): string {
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
  rules: Language,
  { bilingual, everyday, isPlace }: Vocabulary,
  { weight, expected, periods = [] }: Standing & Pick<Constraints, 'periods'>,
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
    const constrains =
      ofPeriods.has(written) ||
      (wants === 'contact' && asks[at]) ||
      YEAR_WORD.test(word) ||
      rules.values.ordinals(word).length > 0 ||
      rules.asking.timeCue(word) !== null;
    const next = words[at + 1];
    const phrase = next ? bilingual.alternatives(`${word} ${next.word}`, [...terms, ...next.terms]) : [];
    const same = meanings.get(written) ?? [];
    const listed = [...bilingual.alternatives(word, terms), ...phrase];
    const parts = listed.length > 0 ? [] : bilingual.ofParts(written);
    const alternatives = [...listed, ...parts, ...same, ...rules.words.otherForms(written)];
    concepts.set(word, {
      word,
      written,
      terms,
      alternatives,
      everyday: same,
      isPlace: isPlace(terms),
      ...(predicates.has(written) && { isPredicate: true }),
      aspect: !naming.has(written) || asksOfChange(word) || asksOfChange(written),
      weight: constrains ? weight * CONSTRAINT : weight,
      expected: expected && !constrains && (asksNeeded || !asks[at]),
    });
  }
  return [...concepts.values()];
}

function constraintsOf(text: string, rules: Language, asOf: Day): Constraints {
  const years = [...text.matchAll(YEAR)].map(([, year]) => Number(year));
  const periods = periodsOf(text, rules, asOf);
  return {
    ordinals: [...new Set(rules.values.ordinals(text))],
    years: [...new Set(years)],
    ...(periods.length > 0 ? { periods } : {}),
  };
}

const narrows = ({ ordinals, years, periods = [] }: Constraints): boolean =>
  ordinals.length + years.length + periods.length > 0;

/** What the question before the one or more that ask for "the one before" asked for; null where there is none. */
function besideOf(earlier: readonly string[], tag: string | undefined, asOf: Day): Beside | null {
  for (const [at, text] of earlier.entries()) {
    const rules = languageOf(tagOf(text, tag));
    const timeCue = rules.asking.timeCue(text);
    if (timeCue !== 'before')
      return { timeCue, constraints: constraintsOf(text, rules, asOf), steps: at + 1 };
  }
  return null;
}

/**
 * What a question with a form of its own asks for is its own; of one that names a case alone ("im 67", "on Sunday?") most is that of the
 * question before, and of any other words as much as isn't plainly their own.
 */
const OWN_ASKED = { formed: 0.85, case: 0.3, least: 0.35 };

/** What a question asks for; `before` is the earlier one that it leans on. */
function askedInTalk(
  text: string,
  rules: Language,
  before: string | undefined,
  tag: string | undefined,
): AskedLikelihoods {
  const own = readAsked(text, rules);
  if (before === undefined) return own;
  const { measures, weekdays } = conditionsOf({ text, language: rules.code });
  const isFormed = rules.asking.kind(text) !== 'fact';
  const isCase = measures.length + weekdays.size > 0;
  const plain = Math.max(OWN_ASKED.least, ...ASKED.map((one) => own[one]));
  const share = isFormed ? OWN_ASKED.formed : isCase ? OWN_ASKED.case : plain;
  return mixAsked(own, readAsked(before, languageOf(tagOf(before, tag))), share);
}

/** The earlier questions whose subject may go on, newest first. */
function earlierQuestions(history: readonly EarlierTurn[] | undefined): string[] {
  return (history ?? [])
    .filter(({ role, text }) => role === 'user' && text.trim() !== '')
    .slice(-CARRIED.reach)
    .map(({ text }) => excerptOf(text))
    .reverse();
}

/**
 * Reads a question (of a very long one an excerpt): its language, what kind of answer it wants, what narrows it down, and the things it names. Where it leans on
 * earlier questions, their words come along with less weight, and so do "next" and a year, unless this question has its own. Where
 * `inTalk` is given, a question that names no subject leans on the words of this notice's title too.
 */
export function understand(request: AskRequest, vocabulary: Vocabulary, inTalk?: Notice): Question {
  const text = excerptOf(request.question.trim());
  const { asOf } = request;
  const language = tagOf(text, request.language);
  const rules = languageOf(language);
  const kind = rules.asking.kind(text);
  let constraints = constraintsOf(text, rules, asOf);
  const { periods } = constraints;
  const concepts = conceptsOf(text, rules, vocabulary, { weight: 1, expected: true, periods });
  // "The phone number?" only asks, however many words it has.
  const fewWords = concepts.length < FEWEST_WORDS || concepts.every(({ expected }) => !expected);
  const namesNothing = concepts.every(({ aspect = false, expected }) => aspect || !expected);
  const leans = fewWords || rules.asking.leansOnContext(text) || (inTalk !== undefined && namesNothing);
  const earlier = earlierQuestions(request.history);

  // "And in Naju?" asks the same of another place.
  const namesPlace = ({ terms }: Concept): boolean =>
    vocabulary.isPlace(terms) || vocabulary.isCountry(terms);
  const placesNamed = concepts.filter(namesPlace);
  const swapped = (one: Concept): boolean => placesNamed.length > 0 && namesPlace(one);
  const named = new Set(concepts.flatMap(({ terms }) => terms));
  let timeCue = rules.asking.timeCue(text);
  let carriedFrom: string | null = null;
  let weight = leans ? CARRIED.leaning : CARRIED.standing;
  let standing = 0;
  for (const before of earlier) {
    const beforeRules = languageOf(tagOf(before, request.language));
    const theirs = conceptsOf(before, beforeRules, vocabulary, { weight, expected: fewWords });
    const carried = theirs.filter(
      (one) =>
        one.weight === weight &&
        !swapped(one) &&
        // Of the notice in talk another thing is asked now: where, not what it costs.
        !(one.aspect && inTalk && namesNothing) &&
        !one.terms.every((term) => named.has(term)),
    );
    if (leans && timeCue === null && !narrows(constraints)) {
      timeCue = beforeRules.asking.timeCue(before);
      constraints = constraintsOf(before, beforeRules, asOf);
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
    const standing = { weight: CARRIED.leaning, expected: fewWords };
    const ofTitle = conceptsOf(inTalk.title, languageOf(inTalk.language), vocabulary, standing);
    const words = ofTitle.filter(
      (one) => one.weight === CARRIED.leaning && !one.terms.every((term) => named.has(term)),
    );
    if (words.length > 0) carriedFrom = inTalk.title;
    concepts.push(...words);
  }
  const about = publisherOf(request, placesNamed);
  if (about) concepts.push(about.concept);
  return {
    text,
    language,
    asOf,
    ...(request.now !== undefined && { now: request.now }),
    kind,
    timeCue,
    wants: rules.asking.shape(text, kind),
    asked: askedInTalk(text, rules, leans ? earlier[0] : undefined, request.language),
    constraints,
    concepts,
    timeLeft: rules.asking.timeLeft(text),
    change: rules.change.asked(text),
    beside: timeCue === 'before' ? besideOf(earlier, request.language, asOf) : null,
    ...(!saysNothing(text) && {
      speech: likelierQuestion(
        readSpeechAct(text),
        Number(concepts.some(({ terms }) => vocabulary.isPlace(terms))) +
          Number(leans && carriedFrom !== null),
      ),
    }),
    carriedFrom: leans ? carriedFrom : null,
    ...(about && { publisher: about.publisher }),
    ...(request.withdrawn && { withdrawn: request.withdrawn }),
    ...(leans && request.quotedLast && { quotedLast: request.quotedLast }),
  };
}

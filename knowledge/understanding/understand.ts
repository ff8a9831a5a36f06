import { seasonOf } from '../events/event-words.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { excerptOf } from '../languages/telling/excerpt.ts';
import type { Notice } from '../notice.ts';
import { actsAsked } from './asked/acts.ts';
import { entryAsked } from './asked/entry.ts';
import { occasionAsked } from './asked/occasion.ts';
import { overviewsAsked } from './asked/overview.ts';
import { namingTerms } from './asked/priced-terms.ts';
import { publisherAsked } from './asked/publisher.ts';
import { timeAsked } from './asked/time.ts';
import { besideOf, carry, earlierQuestions, FEWEST_WORDS } from './carry.ts';
import { type Concept, namesSubject } from './concept.ts';
import { conceptsOf } from './concepts.ts';
import { conditionsOf } from './conditions.ts';
import { constraintsOf } from './constraints-of.ts';
import type { AskRequest, Question } from './question.ts';
import { isContentless } from './speech/contentless.ts';
import { readSpeechAct } from './speech/speech-act.ts';
import { likelierQuestion } from './speech/weigh-speech-act.ts';
import { standInQuestion } from './stand-in-question.ts';
import { tagOf } from './tag-of.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an utterance wants to hear, as its own words tell. */
function wantedBy(text: string, rules: Language) {
  const kind = rules.asking.kind(text);
  return {
    kind,
    wants: rules.asking.shape(text, kind),
    unit: rules.asking.unit(text),
    bound: rules.asking.bound(text),
    ...rules.asking.times(text),
    host: rules.asking.host(text),
    opening: rules.recurrence.asksOpening.test(text),
    leave: rules.leave.asked(text),
    whichAllowed: rules.leave.asksWhich(text),
    change: rules.change.asked(text),
    timeLeft: rules.asking.timeLeft(text),
    asksForNew: rules.validity.asksForNew.test(text),
  };
}

/**
 * Reads a question (of a very long one an excerpt), once and for all: its language, what kind of answer it wants, of what time, what narrows
 * it down, and the things it names. Where it leans on earlier questions, their words come along with less weight, and so do "next" and a
 * year, unless this question has its own. Where `inTalk` is given, a question that names no subject leans on the words of this notice's
 * title too.
 */
export function understand(request: AskRequest, vocabulary: Vocabulary, inTalk?: Notice): Question {
  const text = excerptOf(request.question.trim());
  const { asOf, language: tag, now = null } = request;
  const language = tagOf(text, tag);
  const rules = languageOf(language);
  const wanted = wantedBy(text, rules);
  const constraints = constraintsOf(text, rules, asOf);
  const own = conceptsOf(text, rules, vocabulary, {
    weight: 1,
    expected: true,
    periods: constraints.periods,
  });
  // "The phone number?" only asks, however many words it has.
  const fewWords = own.length < FEWEST_WORDS || own.every(({ expected }) => !expected);
  const namesNothing = own.every(({ aspect, expected }) => aspect || !expected);
  const leansByWords = rules.asking.leansOnContext(text);
  const leans = fewWords || leansByWords || (inTalk !== undefined && namesNothing);
  const earlier = earlierQuestions(request.history);
  const alone = { asOf, tag, concepts: own, leans, fewWords, namesNothing, constraints, inTalk };
  const carried = carry({ ...alone, timeCue: rules.asking.timeCue(text) }, earlier, vocabulary);
  const carriedFrom = leans ? carried.carriedFrom : null;

  const namesPlace = ({ terms }: Concept): boolean => vocabulary.isPlace(terms);
  const isPlaceOrCountry = (one: Concept): boolean => namesPlace(one) || vocabulary.isCountry(one.terms);
  const about = publisherAsked(request.publisher, own.filter(isPlaceOrCountry));
  const words = about ? [...carried.concepts, about.concept] : carried.concepts;
  const dates = rules.dates.read(text, asOf);
  const concepts = standInQuestion(words, text, rules, dates);

  const acts = actsAsked(text, namesSubject({ concepts: own }) ? null : carriedFrom);
  const entry = entryAsked(text);
  const beside = carried.timeCue === 'before' ? besideOf(earlier, tag, asOf) : null;
  const { timeCue, constraints: narrowedBy } = carried;
  const time = { ...wanted, timeCue, constraints: narrowedBy, beside, acts, entry };
  const reasons = Number(concepts.some(namesPlace)) + Number(carriedFrom !== null);
  return {
    text,
    length: text.length,
    language,
    asOf,
    now,
    speech: isContentless(text) ? null : likelierQuestion(readSpeechAct(text), reasons),
    hasFigure: /\d/.test(text),
    ...time,
    ...timeAsked({ ...time, asOf }, dates),
    occasion: occasionAsked(text, language, dates),
    season: seasonOf(text),
    concepts,
    overviews: overviewsAsked(text, { language, asOf, now, concepts, carriedFrom }),
    wordCount: rules.words.questionWords(text).length,
    conditions: conditionsOf(text, rules),
    pricedTerms: wanted.wants === 'money' ? [...namingTerms(text, language)] : [],
    leans: leansByWords,
    leansPastOpening: rules.asking.leansOnContext(rules.asking.withoutOpening(text)),
    carriedFrom,
    publisher: about?.publisher ?? null,
    inTalk: null,
    withdrawn: request.withdrawn ?? [],
    quotedLast: leans ? (request.quotedLast ?? null) : null,
  };
}

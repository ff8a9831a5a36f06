/**
 * An utterance in, a `Question` out that holds everything it asks. The last place that reads a person's
 * words. The only door of this room.
 */

export { PARTAKING } from './asked/acts.ts';
export type { Occasion } from './asked/occasion.ts';
export type { OverviewMeant } from './asked/overview.ts';
export { namingTerms } from './asked/priced-terms.ts';
export { namesSubject, subjectsOf } from './concept.ts';
export type { Conditions } from './conditions.ts';
export { narrows } from './constraints-of.ts';
export { fallsIn, isPublishedIn } from './periods.ts';
export { placeOf, weighPlaces } from './places.ts';
export type { AskRequest, Concept, Constraints, EarlierTurn, Question, QuotedPlace } from './question.ts';
export { questionKey } from './question-key.ts';
export { type Dismissal, doubted, reasonOfSpeech, turnedAway } from './speech/weigh-speech-act.ts';
export { mendSpelling } from './spelling/mend-spelling.ts';
export { understand } from './understand.ts';
export { loadVocabulary, type Vocabulary } from './vocabulary.ts';

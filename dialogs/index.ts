/**
 * What we say: an utterance in, a Reply out, free of any channel. The only door of this package.
 */
export { type Assistant, type AssistantParts, createAssistant, type Utterance } from './assistant.ts';
export { type BotParts, createBot } from './bot.ts';
export type { ContactLink } from './contacts.ts';
export { wordDay } from './dates.ts';
export { escapeMarkdown, type Markup, plainText } from './markup.ts';
export { mayBeRated } from './rating.ts';
export { readableWords } from './readable-words.ts';
export type { CountDistress, KeepRemark, RecordRemark, Remark } from './remarks.ts';
export type {
  CitedPassage,
  ConversationState,
  Dialog,
  Language,
  Reply,
  Translate,
  Turn,
} from './turn.ts';
export { NEW_CONVERSATION } from './turn.ts';
export { createExampleRecognizer, type Examples } from './understanding/example-recognizer.ts';
export type { Intent, IntentName, Recognizer } from './understanding/recognizer.ts';
export { type Voice, wordPublication } from './voice.ts';
export { headlineOf } from './wording/headline.ts';
export type { Headline } from './wording/told/headline-of-fact.ts';
export { type NotTold, wordNotTold } from './wording/told/not-told.ts';
export { type ToldParts, type ToldTable, toldParts } from './wording/told/told-parts.ts';
export { type WordedAnswer, wordAnswer } from './wording/word-answer.ts';
export { wordDates } from './wording/word-dates.ts';
export {
  wordEntryTime,
  wordNothing,
  wordOverviewHead,
  wordOverviewRest,
  wordStanding,
} from './wording/word-overview.ts';
export { shortTitle, wordSource } from './wording/word-quote.ts';
export { wordReadAs } from './wording/word-read-as.ts';

/**
 * What we say: an utterance in, a Reply out, free of any channel. The only door of this package.
 */
export { type Assistant, type AssistantParts, createAssistant, type Utterance } from './assistant.ts';
export { type BotParts, createBot } from './bot.ts';
export { wordDay } from './dates.ts';
export { type Headline, headlineOf, type Standing } from './headline.ts';
export { escapeMarkdown, type Markup, plainText } from './markup.ts';
export { readableWords } from './readable-words.ts';
export type { KeepRemark, RecordRemark, Remark } from './remarks.ts';
export {
  type CitedPassage,
  type ConversationState,
  type Dialog,
  type Language,
  NEW_CONVERSATION,
  type Reply,
  type Translate,
  type Turn,
} from './turn.ts';
export { createExampleRecognizer, type Examples } from './understanding/example-recognizer.ts';
export type { Intent, IntentName, Recognizer } from './understanding/recognizer.ts';
export { type Voice, wordPublication } from './voice.ts';
export { shortTitle, type WordedAnswer, wordAnswer, wordDates, wordSource } from './wording.ts';

import type { Language } from '../turn.ts';

/** What an utterance is for. `ask` is everything that no other intent claims. */
export interface Intent {
  readonly name: IntentName;
  /** The language named in "in English"; null for other intents. */
  readonly targetLanguage: Language | null;
}

export const INTENT_NAMES = [
  'greet',
  'help',
  'latest',
  'whole-notice',
  'more',
  'why',
  'wrong',
  'summarise',
  'language',
  'start-over',
  'thanks',
  'bye',
  'person',
  'robot',
  'maker',
  'mood',
  'scolded',
  'aside',
  'ask',
] as const;
export type IntentName = (typeof INTENT_NAMES)[number];

/** Tells what an utterance is for. Never fails: what it doesn't know is `ask`. */
export type Recognizer = (text: string, language: Language) => Promise<Intent>;

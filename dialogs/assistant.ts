import { detectLanguage, type Knowledge } from '../knowledge/index.ts';
import { ask } from './intents/ask.ts';
import { chooseLanguage } from './intents/language.ts';
import { latest } from './intents/latest.ts';
import { reply } from './intents/reply.ts';
import { aside, bye, greet, help, person, startOver, thanks } from './intents/small-talk.ts';
import { welcome } from './intents/welcome.ts';
import { wholeNotice } from './intents/whole-notice.ts';
import type { ConversationState, Language, Reply, Translate, Turn } from './turn.ts';
import type { Intent, Recognizer } from './understanding/recognizer.ts';

/** An emoji or marks alone ask nothing, also where there is an earlier question to go on from. */
const WORDS = /[\p{L}\p{N}]/u;

/** What the assistant is made of. */
export interface AssistantParts {
  readonly name: string;
  readonly knowledge: Knowledge;
  readonly recognize: Recognizer;
  /** The languages it speaks; the first is spoken where nothing tells which. */
  readonly languages: readonly Language[];
  readonly translateFor: (language: Language) => Translate;
  /** Longest utterance, in UTF-16 units. */
  readonly longestMessage: number;
}

/** What was said, by whom and when. */
export interface Utterance {
  readonly text: string;
  /** BCP 47 tag of the person's device, if it is known. */
  readonly locale: string | undefined;
  readonly state: ConversationState;
  readonly today: string;
  readonly signal: AbortSignal;
}

/** An utterance in, a reply out. Rejects only when aborted or when the knowledge fails. */
export interface Assistant {
  respond(utterance: Utterance): Promise<Reply>;
  /** What is said first, unasked. */
  welcome(utterance: Omit<Utterance, 'text'>): Promise<Reply>;
}

function dialogFor(turn: Turn, intent: Intent): Promise<Reply> {
  switch (intent.name) {
    case 'greet':
      return greet(turn);
    case 'help':
      return help(turn);
    case 'latest':
      return latest(turn);
    case 'whole-notice':
      return wholeNotice(turn);
    case 'language':
      return chooseLanguage(turn, intent.targetLanguage);
    case 'start-over':
      return startOver(turn);
    case 'thanks':
      return thanks(turn);
    case 'bye':
      return bye(turn);
    case 'person':
      return person(turn);
    case 'aside':
      return aside(turn);
    case 'ask':
      return ask(turn);
  }
}

/** The assistant behind every channel. */
export function createAssistant(parts: AssistantParts): Assistant {
  const { languages, translateFor, knowledge, longestMessage } = parts;
  const spoken = (tag: string | undefined): Language | undefined => {
    const primary = tag?.toLowerCase().split(/[-_]/)[0];
    return languages.find((language) => language === primary);
  };
  /** Chosen by the person, else that of what they wrote, else that of their device. */
  const replyLanguage = (
    text: string,
    locale: string | undefined,
    { language }: ConversationState,
  ): Language => language ?? spoken(detectLanguage(text)) ?? spoken(locale) ?? languages[0] ?? 'en';

  const turnOf = (utterance: Utterance): Turn => {
    const { text, locale, state, today, signal } = utterance;
    const language = replyLanguage(text, locale, state);
    return { text: text.trim(), language, languages, translateFor, state, knowledge, today, signal };
  };

  return {
    async respond(utterance) {
      const turn = turnOf(utterance);
      const translate = translateFor(turn.language);
      if (turn.text === '') return reply(turn, 'empty', translate('replies.empty'));
      if (turn.text.length > longestMessage) {
        return reply(turn, 'too-long', translate('replies.too-long', { limit: longestMessage }));
      }
      if (!WORDS.test(turn.text)) return aside(turn);
      return dialogFor(turn, await parts.recognize(turn.text, turn.language));
    },
    async welcome(utterance) {
      return welcome(turnOf({ ...utterance, text: '' }), parts.name);
    },
  };
}

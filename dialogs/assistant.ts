import { cryIn, detectLanguage, type Knowledge } from '../knowledge/index.ts';
import { maker, mood, robot, scolded } from './intents/about-assistant.ts';
import { ask, picked } from './intents/ask.ts';
import { find, more } from './intents/find.ts';
import { chooseLanguage } from './intents/language.ts';
import { latest } from './intents/latest.ts';
import { listedOne, otherVersion, summariseNamed } from './intents/one-notice.ts';
import { reply } from './intents/reply.ts';
import { aside, bye, greet, help, person, startOver, thanks } from './intents/small-talk.ts';
import { summarise } from './intents/summarise.ts';
import { welcome } from './intents/welcome.ts';
import { wholeNotice } from './intents/whole-notice.ts';
import { why } from './intents/why.ts';
import { exchangeMeant, type Reaction, react, wrong } from './intents/wrong.ts';
import { pick } from './pick.ts';
import type { CountDistress, KeepRemark } from './remarks.ts';
import type { ConversationState, Language, Reply, Translate, Turn } from './turn.ts';
import type { Intent, Recognizer } from './understanding/recognizer.ts';

/** An emoji or marks alone ask nothing, also where there is an earlier question to go on from. */
const WORDS = /[\p{L}\p{N}]/u;

/** What the assistant is made of. */
export interface AssistantParts {
  /** What the authority says of itself in a language. */
  readonly authorityIn: (language: Language) => AuthorityWords;
  readonly knowledge: Knowledge;
  readonly recognize: Recognizer;
  /** The languages it speaks; the first is spoken where nothing tells which. */
  readonly languages: readonly Language[];
  readonly translateFor: (language: Language) => Translate;
  /** Longest utterance, in UTF-16 units. */
  readonly longestMessage: number;
  /** Takes down what people say of answers, and questions without one; null, or left out: nothing is recorded. */
  readonly record?: KeepRemark | null;
  /** Counts those in danger; null, or left out: nothing is counted. */
  readonly countDistress?: CountDistress | null;
}

/** What an authority says of itself, in one language. */
export interface AuthorityWords {
  readonly assistantName: string;
  /** How a person is reached, as it is said; null, or left out: not known. */
  readonly contact?: string | null;
  /** Whom somebody in danger should turn to, as it is said; null, or left out: not known. */
  readonly crisisContact?: string | null;
}

/** What was said, by whom and when. */
export interface Utterance {
  readonly text: string;
  /** BCP 47 tag of the person's device, if it is known. */
  readonly locale: string | undefined;
  readonly state: ConversationState;
  readonly today: string;
  /** The local time, on that day; only the day counts where left out. */
  readonly now?: string;
  /** Where the person writes: `directline`, `msteams`, …; empty where left out. */
  readonly channel?: string;
  /** The channel's id of the talk; empty where left out. */
  readonly conversationId?: string;
  readonly signal: AbortSignal;
}

/** An utterance in, a reply out. Rejects only when aborted or when the knowledge fails. */
export interface Assistant {
  respond(utterance: Utterance): Promise<Reply>;
  /** Takes in a thumb up or down; null where there is nothing to say to it, or no such answer. */
  react(reaction: Reaction, utterance: Omit<Utterance, 'text'>): Promise<Reply | null>;
  /** What is said first, unasked. */
  welcome(utterance: Omit<Utterance, 'text'>): Promise<Reply>;
}

async function dialogFor(turn: Turn, intent: Intent): Promise<Reply> {
  switch (intent.name) {
    case 'greet':
      return greet(turn);
    case 'help':
      return help(turn);
    case 'latest':
      return latest(turn);
    case 'whole-notice':
      return wholeNotice(turn);
    case 'more':
      return more(turn);
    case 'why':
      return why(turn);
    case 'wrong':
      return wrong(turn, null);
    case 'summarise':
      return summarise(turn);
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
    case 'robot':
      return robot(turn);
    case 'maker':
      return maker(turn);
    case 'mood':
      return mood(turn);
    case 'scolded':
      return scolded(turn);
    case 'aside':
      return aside(turn);
    case 'ask':
      return (await otherVersion(turn)) ?? (await summariseNamed(turn)) ?? (await find(turn)) ?? ask(turn);
  }
}

/** What follows on the first mark of an utterance: the reason in "That's wrong: it moved". Null where nothing does. */
const AFTER_MARK = /^([^,.;:!?…\n–—]{1,60})[,.;:!?…\n–—]+\s*(\S.*)$/su;

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
    const { text, locale, state, today, signal, conversationId = '' } = utterance;
    const language = replyLanguage(text, locale, state);
    const { countDistress, record = null } = parts;
    const { contact, crisisContact } = parts.authorityIn(language);
    const said = text.trim();
    return {
      text: said,
      language,
      languages,
      translateFor,
      state,
      knowledge,
      contact,
      crisisContact,
      countDistress,
      today,
      ...(utterance.now !== undefined && { now: utterance.now }),
      channel: utterance.channel ?? '',
      record: record && ((remark) => record(remark, conversationId)),
      signal,
    };
  };

  return {
    async respond(utterance) {
      const turn = turnOf(utterance);
      const translate = translateFor(turn.language);
      if (turn.text === '') return reply(turn, 'empty', translate('replies.empty'));
      // Before all else, however long it is; the cry alone is looked at.
      const cry = cryIn(turn.text);
      if (cry !== null) return ask({ ...turn, text: cry });
      if (turn.text.length > longestMessage) {
        return reply(turn, 'too-long', translate('replies.too-long', { limit: longestMessage }));
      }
      if (!WORDS.test(turn.text)) return aside(turn);
      const choice = pick(turn.text, turn.state.choices ?? [], { language: turn.language, translate });
      // In the language of the question: "2" tells none.
      if (choice) return picked(turnOf({ ...utterance, text: choice.question }), choice);
      const listed = await listedOne(turn);
      if (listed) return listed;
      const intent = await parts.recognize(turn.text, turn.language);
      const [, said, reason] = AFTER_MARK.exec(turn.text) ?? [];
      if (intent.name === 'ask' && said && reason) {
        const { name } = await parts.recognize(said, turn.language);
        if (name === 'wrong') return wrong(turn, reason);
      }
      return dialogFor(turn, intent);
    },
    async react(reaction, utterance) {
      const exchange = exchangeMeant(utterance.state, reaction);
      return exchange && react(turnOf({ ...utterance, text: exchange.question }), exchange, reaction);
    },
    async welcome(utterance) {
      const turn = turnOf({ ...utterance, text: '' });
      return welcome(turn, parts.authorityIn(turn.language).assistantName);
    },
  };
}

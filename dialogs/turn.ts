import type {
  Answer,
  Choice,
  Citation,
  EarlierTurn,
  Knowledge,
  Listing,
  Notice,
  QuotedPlace,
} from '../knowledge/index.ts';
import type { ContactLink } from './contacts.ts';
import type { CountDistress, RecordRemark } from './remarks.ts';

/** A language the assistant speaks: the name of a folder in `locales/`. */
export type Language = string;

/** Words of a locale by key, with values filled in. A key that is missing is an error of the programmer. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/** What is kept of a conversation between turns. Plain data: it goes through a store. */
export interface ConversationState {
  /** Chosen by the person ("in English"); null until then, and the reply follows the language of what they write. */
  readonly language: Language | null;
  /** Earlier questions and answers, oldest first. */
  readonly history: readonly EarlierTurn[];
  /** Notices of the last answer, most important first: what "show me the whole notice" means. */
  readonly shownNoticeIds: readonly string[];
  /** Id of the notice that the talk is about: the last answer's, or one that was opened; none where left out. */
  readonly about?: string;
  /** Ids of the notices listed last, in their order, until something else is asked: what "the second one" means; none where left out. */
  readonly offered?: readonly string[];
  /** What was answered to the last questions of `history`, one each, oldest first; none where left out. */
  readonly given?: readonly GivenAnswer[];
  /** What the last question may have meant, for the person to pick from; nothing where left out. */
  readonly choices?: readonly Choice[];
  /** Whose notices the talk is about, once the person picked them; anyone's where left out. */
  readonly publisher?: string;
  /** The list of notices shown last, for "more"; none where left out. */
  readonly listed?: Listed;
}

/** An answer that was given, as far as it is needed to go into it again. */
export interface GivenAnswer {
  /** The asking day. */
  readonly asOf: string;
  /** What was quoted, in this answer and in those tried after it. */
  readonly shown: readonly QuotedPlace[];
  /** Whose notices alone were asked. */
  readonly publisher?: string;
  /** Ids that the channel gave the messages with it; `[]` where it gave none. */
  readonly messageIds: readonly string[];
}

/** A list of notices that goes on. */
export interface Listed {
  /** Null: the latest notices, whatever they are about. */
  readonly listing: Listing | null;
  /** How many of it were shown. */
  readonly shown: number;
  /** The question for an overview that the list answers; left out where notices were asked for. */
  readonly overview?: string;
}

/** A conversation in which nothing was said yet. */
export const NEW_CONVERSATION: ConversationState = { language: null, history: [], shownNoticeIds: [] };

/** One utterance, with what is known of the conversation. Dialogs return the state to keep; they change nothing. */
export interface Turn {
  readonly text: string;
  /** The language to reply in. */
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly translateFor: (language: Language) => Translate;
  readonly state: ConversationState;
  readonly knowledge: Knowledge;
  /** How a person is reached, as it is said; null, or left out: not known. */
  readonly contact?: string | null;
  /** Whom somebody in danger should turn to, as it is said; null, or left out: not known. */
  readonly crisisContact?: string | null;
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  /** The time there, `YYYY-MM-DDTHH:mm:ss`; only the day counts where left out. */
  readonly now?: string;
  /** Where the person writes: `directline`, `msteams`, … */
  readonly channel: string;
  /** Takes down what people say of answers, and questions without one; null where nothing is recorded. */
  readonly record: RecordRemark | null;
  /** Counts those in danger; null, or left out, where nothing is recorded. */
  readonly countDistress?: CountDistress | null;
  readonly signal: AbortSignal;
}

/** Words quoted in a reply: `[number]` in the reply's text points at them. */
export interface CitedPassage {
  readonly number: number;
  readonly citation: Citation;
}

/** What the assistant says back, free of any channel's format. */
export interface Reply {
  readonly language: Language;
  readonly intent: string;
  /** Paragraphs of light Markdown (bold, lists) with `[1]` where a citation stands; quoted words are escaped. */
  readonly text: string;
  /** What `text` says before its answer, such as that the last one was taken down as wrong; left out where nothing is. */
  readonly lead?: string;
  readonly citations: readonly CitedPassage[];
  /** A notice shown in whole, for channels that have a page or card for it. */
  readonly notice: Notice | null;
  /** What the person may want to say next, word for word: each works when sent. At most six. */
  readonly suggestions: readonly string[];
  /** The answer behind the text, for traces; null for small talk. */
  readonly answer: Answer | null;
  /** How a person is reached, where the text names it: numbers and addresses to open; left out where it doesn't. */
  readonly contacts?: readonly ContactLink[];
  /** The place in `state.given` of the answer that this message gives; left out where it gives none. */
  readonly given?: number;
  readonly state: ConversationState;
}

/** Answers one intent. */
export type Dialog = (turn: Turn) => Promise<Reply>;

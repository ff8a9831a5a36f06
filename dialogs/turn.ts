import type { Answer, Citation, EarlierTurn, Knowledge, Notice } from '../knowledge/index.ts';

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
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: string;
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
  readonly citations: readonly CitedPassage[];
  /** A notice shown in whole, for channels that have a page or card for it. */
  readonly notice: Notice | null;
  /** What the person may want to say next, word for word: each works when sent. At most six. */
  readonly suggestions: readonly string[];
  /** The answer behind the text, for traces; null for small talk. */
  readonly answer: Answer | null;
  readonly state: ConversationState;
}

/** Answers one intent. */
export type Dialog = (turn: Turn) => Promise<Reply>;

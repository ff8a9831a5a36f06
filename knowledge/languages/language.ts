import type { Distress } from '../distress/cry.ts';
import type { FactWords } from '../facts/rules/fact-words.ts';
import type { ListingRules } from '../listing/listing.ts';
import type { RequestRules } from '../listing/request-rules.ts';
import type { Asking } from './port/asking.ts';
import type { Boards } from './port/boards.ts';
import type { Bodies } from './port/bodies.ts';
import type { Dates } from './port/dates.ts';
import type { Entries, Events } from './port/events.ts';
import type { Furniture } from './port/furniture.ts';
import type { Layout } from './port/layout.ts';
import type { Privacy } from './port/privacy.ts';
import type { Sentences } from './port/sentences.ts';
import type { Shapes } from './port/shapes.ts';
import type { Talk } from './port/talk.ts';
import type { Values } from './port/values.ts';
import type { Words } from './port/words.ts';
import type { ChangeRules } from './telling/change.ts';
import type { LeaveRules } from './telling/leave.ts';
import type { OverviewRules } from './telling/overview.ts';
import type { RecurrenceRules } from './telling/recurrence.ts';
import type { SpellingRules } from './telling/slips.ts';
import type { ValidityRules } from './telling/validity.ts';

export type { QuestionKind, TimeCue, TimeLeft } from './port/asking.ts';
export type { Span } from './port/sentences.ts';
export { ANSWER_SHAPES, type AnswerShape } from './port/shapes.ts';
export type { QuestionWord } from './port/words.ts';

/** All that differs from language to language, by purpose. One folder a language; `languages.ts` lists them. */
export interface Language {
  /** BCP 47 primary subtag; `und` for the plain fallback. */
  readonly code: string;
  /** The letters that no other language here is written in; null where it shares its own. */
  readonly script: RegExp | null;
  readonly words: Words;
  readonly sentences: Sentences;
  readonly asking: Asking;
  readonly shapes: Shapes;
  readonly dates: Dates;
  /** Times that come again: told in notices, and asked for. */
  readonly recurrence: RecurrenceRules;
  readonly values: Values;
  /** Leave and duty, asked for and given. */
  readonly leave: LeaveRules;
  /** From and until when amounts and rules hold. */
  readonly validity: ValidityRules;
  /** What is called off or put to another day, asked and told. */
  readonly change: ChangeRules;
  readonly talk: Talk;
  readonly privacy: Privacy;
  readonly layout: Layout;
  /** What tells the facts of its notices; null where none are read. */
  readonly facts: FactWords | null;
  /** How one asks for notices, and for one of those shown; null where nobody can. */
  readonly listing: ListingRules | null;
  readonly requests: RequestRules | null;
  /** How people say that they, or somebody near them, are in danger; null where it isn't known. */
  readonly distress: Distress | null;
  /** What there is among all notices, asked and told. */
  readonly overview: OverviewRules;
  readonly events: Events;
  readonly entries: Entries;
  readonly boards: Boards;
  readonly furniture: Furniture;
  readonly bodies: Bodies;
  /** Slips of the pen, chat spelling and words run together. */
  readonly spelling: SpellingRules;
}

/** What people do about a notice, each of which may have days of its own. */
export const ACTS = [
  'applying',
  'renewing',
  'paying',
  'handing-in',
  'commenting',
  'booking',
  'claiming',
  'giving-up',
  'being-told',
  'being-examined',
] as const;
export type Act = (typeof ACTS)[number];

/** What recurs as one thing, in the order in which it is looked for: 정상회의 is a summit before it is a meeting. */
export const EVENT_KINDS = [
  'summit',
  'marathon',
  'festival',
  'fair',
  'meeting',
  'contest',
  'ceremony',
  'show',
  'election',
  'course',
] as const;
export type ListedEventKind = (typeof EVENT_KINDS)[number];

/** How a sentence places an event beside the notice's own, as sources of regular expressions. */
export interface TurnSources {
  readonly next: string;
  readonly previous: string;
  /** What only lies around an event has a date of its own. */
  readonly beside: string;
}

/** By which words notices tell of events. All expressions of all languages are joined: a notice may hold words of several. */
export interface Events {
  /** Words for each kind of event, as the source of a regular expression (with the flags `iu`). */
  readonly kinds: Readonly<Record<ListedEventKind, string>>;
  /** Words for spring, summer, autumn and winter; flags `iu`. */
  readonly seasons: readonly [spring: RegExp, summer: RegExp, autumn: RegExp, winter: RegExp];
  /** Turns, for a source that matches the words for the event. */
  turns(event: string): TurnSources;
  /** Words that tell that an event took place, and that it is to take place; flag `u`. */
  readonly held: RegExp;
  readonly ahead: RegExp;
  /** Where it is held, and who holds it: the first group that matches; flag `u`. */
  readonly place: RegExp;
  readonly host: RegExp;
  /** The name of an event that a numbered title bears, group 1 ("the 3rd Haneul Book Day"); flag `u`. */
  readonly numberedName: RegExp;
  /** The part of such a name that is spoken of in the text ("Book Day"); null where it names a plan, a sum or a body, and no event. */
  headOf(name: string): string | null;
  /** The ordinal, and in a group the name between it and the event, as a source for one that matches the event's words; used with `iu`. */
  named(event: string): string;
  /** Words that tell of another name borne before; flags `iu`. */
  readonly renamed: RegExp;
  /** Index terms of words in titles that say what kind of notice it is, or on which day, and not what it is about. */
  readonly noticeTerms: readonly string[];
}

/** By which words notices tell, and people ask, of taking part. Flags `iu`; all languages' expressions are joined. */
export interface Entries {
  readonly acts: Readonly<Record<Act, RegExp>>;
  /** Words of renewing that make the words of applying beside them the same act. */
  readonly renewsAsOne: RegExp;
  /** Words of the end or the length of a time. */
  readonly closing: RegExp;
  /** Words before a date, up to it, that make it a last day, and those behind it, from it on. */
  readonly lastDayBefore: RegExp;
  readonly lastDayAfter: RegExp;
  /** What may be done all the same behind a last day. */
  readonly afterwards: RegExp;
  /** Words of taking part and of having to do something by a day: their dates are not those of the event. */
  readonly any: RegExp;
  /** Of these, the words of paying, and those of applying: a notice may tell a last day of each. */
  readonly paying: RegExp;
  readonly applying: RegExp;
  /** Words that make a question one for the last day alone ("due"): they ask of no payment. */
  readonly dueAlone: RegExp;
  /** Words of taking part, which one applies for; of getting what a notice offers; of giving up or paying less. */
  readonly joining: RegExp;
  readonly getting: RegExp;
  readonly givingUp: RegExp;
  /** Words of how, or for whom, one applies. */
  readonly manner: RegExp;
}

const nothing = /(?!)/iu;
const NONE = '(?!)';

/** For a language that tells of no events. */
export const noEvents: Events = {
  kinds: {
    summit: NONE,
    marathon: NONE,
    festival: NONE,
    fair: NONE,
    meeting: NONE,
    contest: NONE,
    ceremony: NONE,
    show: NONE,
    election: NONE,
    course: NONE,
  },
  seasons: [nothing, nothing, nothing, nothing],
  turns: () => ({ next: NONE, previous: NONE, beside: NONE }),
  held: /(?!)/u,
  ahead: /(?!)/u,
  place: /(?!)/u,
  host: /(?!)/u,
  numberedName: /(?!)/u,
  headOf: () => null,
  named: () => NONE,
  renamed: nothing,
  noticeTerms: [],
};

/** For a language without words of taking part. */
export const noEntries: Entries = {
  acts: {
    applying: nothing,
    renewing: nothing,
    paying: nothing,
    'handing-in': nothing,
    commenting: nothing,
    booking: nothing,
    claiming: nothing,
    'giving-up': nothing,
    'being-told': nothing,
    'being-examined': nothing,
  },
  renewsAsOne: nothing,
  closing: nothing,
  lastDayBefore: nothing,
  lastDayAfter: /(?!)/u,
  afterwards: nothing,
  any: nothing,
  paying: nothing,
  applying: nothing,
  dueAlone: /(?!)/giu,
  joining: nothing,
  getting: nothing,
  givingUp: nothing,
  manner: nothing,
};

import type { Day } from '../../notice.ts';

/**
 * What an overview may ask of all notices. `events`: what takes place; `deadlines`: what has its last day; `closed`, `open`; `apply`: what
 * can be applied for; `recruit`: who needs people; `changes`: what becomes otherwise; `moved`: what was put off or called off; `starts`,
 * `ends`; `support`: what help there is; `rules`: where something may or may not be done; `any`: whatever is told.
 */
export const OVERVIEW_KINDS = [
  'events',
  'deadlines',
  'closed',
  'open',
  'apply',
  'recruit',
  'changes',
  'moved',
  'starts',
  'ends',
  'support',
  'rules',
  'any',
] as const;
export type OverviewKind = (typeof OVERVIEW_KINDS)[number];

/** Whom or what a thing is for, where people ask by it: "anything for kids?", "any roads closed?". */
export const GROUPS = [
  'children',
  'young',
  'older',
  'families',
  'students',
  'foreigners',
  'disabled',
  'low-income',
  'farmers',
  'businesses',
  'roads',
] as const;
export type Group = (typeof GROUPS)[number];

/** Kinds that a notice's words tell beside what the aspect of a fact does. */
export type ToldKind = Exclude<OverviewKind, 'events' | 'open' | 'any'>;

/** How a language asks for overviews, and by which words its notices tell what is asked. */
export interface OverviewRules {
  /** The kinds of things that a text asks an overview of; null for a question on one matter, and for no question. */
  asked(text: string): readonly OverviewKind[] | null;
  /** True for a text of which nothing but joining words is left without its date: "and on 4 December?". */
  isBare(withoutDate: string): boolean;
  /** True for a word, as written or as looked up, by which such a question asks and that names nothing. */
  isAsking(word: string): boolean;
  /** The text with the names of feasts and seasons as dates that the language reads. */
  asDated(text: string, asOf: Day): string;
  /** True where the words around a date make it the end of what is asked about: "before Christmas". */
  isEnd(before: string): boolean;
  /** True where a date with "until" is the last day asked for, not the end of the time in which to look: 31일까지 신청하는 거. */
  meansLastDay(text: string): boolean;
  /** True where the question means the next weeks, without a date: "soon", 곧. */
  isSoon(text: string): boolean;
  /** True where only what costs nothing is asked for. */
  asksFree(text: string): boolean;
  /** True where a text tells that something costs nothing. */
  tellsFree(text: string): boolean;
  /** Whom a thing is for: asked by a person, and told by a notice. */
  readonly groups: Readonly<Record<Group, { readonly asked: RegExp; readonly told: RegExp }>>;
  /** Words of a notice that tell of such a thing. */
  readonly told: Readonly<Record<ToldKind, RegExp>>;
}

const NEVER = /^$(?!$)/;

const NO_GROUP = { asked: NEVER, told: NEVER };

/** For languages whose questions for overviews aren't read. */
export const noOverview: OverviewRules = {
  asked: () => null,
  isBare: () => false,
  isAsking: () => false,
  asDated: (text) => text,
  isEnd: () => false,
  meansLastDay: () => false,
  isSoon: () => false,
  asksFree: () => false,
  tellsFree: () => false,
  groups: {
    children: NO_GROUP,
    young: NO_GROUP,
    older: NO_GROUP,
    families: NO_GROUP,
    students: NO_GROUP,
    foreigners: NO_GROUP,
    disabled: NO_GROUP,
    'low-income': NO_GROUP,
    farmers: NO_GROUP,
    businesses: NO_GROUP,
    roads: NO_GROUP,
  },
  told: {
    deadlines: NEVER,
    closed: NEVER,
    apply: NEVER,
    recruit: NEVER,
    changes: NEVER,
    moved: NEVER,
    starts: NEVER,
    ends: NEVER,
    support: NEVER,
    rules: NEVER,
  },
};

/** What a question may ask of something announced: whether it takes place as announced, is called off, or is put to another day. */
export type ChangeAsked = 'held' | 'off' | 'moved';
/** What a sentence may tell of it. */
export type ChangeTold = 'off' | 'moved';

/** What a language tells of things that are other than announced: called off, put to another day, or changed in whatever way. */
export interface ChangeRules {
  /** Null where the question asks nothing of the kind. */
  asked(question: string): ChangeAsked | null;
  /** Null where the sentence tells nothing of the kind, or only of what may come: "if it rains, it is cancelled". */
  told(sentence: string): ChangeTold | null;
  /** True where words say that something replaces, moves or ends what was, in whatever way. */
  replaces(text: string): boolean;
  /** True for a title that says of what was announced that it is other than that now: moved, cancelled, raised. */
  isOfChange(title: string): boolean;
  /** True where words speak of cancelling, or of putting off without a day; looser than `told`. */
  givesUp(text: string): boolean;
  /** True for a word by which such a question asks, and that names nothing. */
  isAsking(word: string): boolean;
}

/** Patterns by which a language says it. */
export interface ChangePatterns {
  readonly asked: Readonly<Record<ChangeAsked, RegExp>>;
  readonly told: Readonly<Record<ChangeTold, RegExp>>;
  /** Words that make it depend, or make it somebody's own: who cancels an application. */
  readonly conditional: RegExp;
  readonly asking: RegExp;
  readonly replaces: RegExp;
  readonly titles: RegExp;
  readonly givesUp: RegExp;
}

/** `ChangeRules` from patterns. */
export function changeByPatterns(patterns: ChangePatterns): ChangeRules {
  const { asked, told, conditional } = patterns;
  return {
    asked(question) {
      if (asked.off.test(question)) return 'off';
      if (asked.moved.test(question)) return 'moved';
      return asked.held.test(question) ? 'held' : null;
    },
    told(sentence) {
      if (conditional.test(sentence)) return null;
      if (told.off.test(sentence)) return 'off';
      return told.moved.test(sentence) ? 'moved' : null;
    },
    replaces: (text) => patterns.replaces.test(text),
    isOfChange: (title) => patterns.titles.test(title),
    givesUp: (text) => patterns.givesUp.test(text),
    isAsking: (word) => patterns.asking.test(word),
  };
}

/** For a language without rules of its own. */
export const noChange: ChangeRules = {
  asked: () => null,
  told: () => null,
  replaces: () => false,
  isOfChange: () => false,
  givesUp: () => false,
  isAsking: () => false,
};

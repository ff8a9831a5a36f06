/** What a question may ask of something announced: whether it takes place as announced, is called off, or is put to another day. */
export type ChangeAsked = 'held' | 'off' | 'moved';
/** What a sentence may tell of it. */
export type ChangeTold = 'off' | 'moved';

/** What a language tells of things called off and put to another day. */
export interface ChangeRules {
  /** Null where the question asks nothing of the kind. */
  asked(question: string): ChangeAsked | null;
  /** Null where the sentence tells nothing of the kind, or only of what may come: "if it rains, it is cancelled". */
  told(sentence: string): ChangeTold | null;
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
}

/** `ChangeRules` from patterns. */
export function changeByPatterns({ asked, told, conditional, asking }: ChangePatterns): ChangeRules {
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
    isAsking: (word) => asking.test(word),
  };
}

/** For a language without rules of its own. */
export const noChange: ChangeRules = { asked: () => null, told: () => null, isAsking: () => false };

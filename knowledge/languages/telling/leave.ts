/** What a question may ask to be told of: whether something may be done, or must be. */
export type LeaveAsked = 'leave' | 'duty';

/** Patterns by which a language gives leave and lays down duties. */
export interface LeavePatterns {
  readonly asksLeave: RegExp;
  readonly asksDuty: RegExp;
  /** A question that is put in the negative: yes and no trade places, so neither is said. */
  readonly negativeQuestion: RegExp;
  /** A question that asks who, how many, when: no yes or no answers it. */
  readonly openQuestion: RegExp;
  readonly permits: RegExp;
  readonly forbids: RegExp;
  readonly requires: RegExp;
  readonly spares: RegExp;
  /** Some may, some may not, or only when: the words must be read, no yes or no stands for them. */
  readonly conditional: RegExp;
  /** A question that asks which things may be done. */
  readonly asksWhich: RegExp;
  /** Whoever reads: visitors, anyone. */
  readonly anyone: RegExp;
  /** Ends of clauses that may each say something else. */
  readonly ends: RegExp;
  /** Any other word that denies or narrows: what holds one isn't said to be so. */
  readonly negates: RegExp;
  /** True where what is allowed or not stands before the words that say so. */
  readonly subjectFirst: boolean;
}

/** What a language tells of leave and duty. */
export interface LeaveRules {
  /** Null where the question asks for neither, or asks in the negative. */
  asked(question: string): LeaveAsked | null;
  /** True where the question asks which things may be done or brought ("what can I …?"). */
  asksWhich(question: string): boolean;
  /** Yes or no as the sentence's own words say it; null where they don't, say both, or make it depend. */
  said(sentence: string, asked: LeaveAsked): 'yes' | 'no' | null;
  /** True for a sentence that allows something under a condition alone: "flippers may be used on Tuesdays only". */
  restricts(sentence: string): boolean;
  /** The clauses of a sentence that may each give or refuse leave. */
  clauses(sentence: string): string[];
  /** The words that tell what the sentence is of: of "Fires are forbidden here" "Fires", of "You may swim" "swim". */
  matter(sentence: string, asked: LeaveAsked): string;
}

/** `LeaveRules` from patterns. */
export function leaveByPatterns(patterns: LeavePatterns): LeaveRules {
  const wordsFor = (asked: LeaveAsked): readonly [yes: RegExp, no: RegExp] =>
    asked === 'leave' ? [patterns.permits, patterns.forbids] : [patterns.requires, patterns.spares];
  return {
    asked(question) {
      if (patterns.negativeQuestion.test(question) || patterns.openQuestion.test(question)) return null;
      if (patterns.asksDuty.test(question)) return 'duty';
      return patterns.asksLeave.test(question) ? 'leave' : null;
    },
    asksWhich: (question) => patterns.asksWhich.test(question),
    said(sentence, asked) {
      if (patterns.conditional.test(sentence)) return null;
      const [yes, no] = wordsFor(asked);
      const against = no.test(sentence);
      // "may not" holds "may": what forbids is taken out before what permits is looked for.
      const inFavour = yes.test(sentence.replace(new RegExp(no, `g${no.flags.replace('g', '')}`), ' '));
      if (against === inFavour) return null;
      if (inFavour && patterns.negates.test(sentence)) return null;
      return against ? 'no' : 'yes';
    },
    restricts: (sentence) =>
      patterns.permits.test(sentence) &&
      (patterns.conditional.test(sentence) || patterns.negates.test(sentence)),
    clauses: (sentence) => sentence.split(patterns.ends).filter((clause) => clause.trim() !== ''),
    matter(sentence, asked) {
      const plain = sentence.replace(patterns.anyone, ' ');
      if (!patterns.subjectFirst) return plain;
      const [yes, no] = wordsFor(asked);
      const found = no.exec(plain) ?? yes.exec(plain);
      if (!found) return plain;
      const before = plain.slice(0, found.index);
      return /\p{L}/u.test(before) ? before : plain.slice(found.index + found[0].length);
    },
  };
}

/** For a language without rules of its own. */
export const noLeave: LeaveRules = {
  asked: () => null,
  asksWhich: () => false,
  said: () => null,
  restricts: () => false,
  clauses: () => [],
  matter: () => '',
};

/** What differs from language to language in asking for one notice. */
export interface RequestRules {
  /** Words for a place in a list, in their order: "first", "the 2nd one", "number 3". */
  readonly places: readonly RegExp[];
  readonly last: RegExp;
  /** A place that the whole utterance is: "2", "the first". Group 1: what one of `places` or `last` tells. */
  readonly bare: RegExp;
  /** A place with the word that makes it one of the list ("the second one", 두 번째 거). Group 1 as in `bare`. */
  readonly named: RegExp;
  /** What stands for the thing in the question that is left of "how much is the second one?". */
  readonly instead: string;
  /** Words that ask to see it, and say nothing else. */
  readonly open: RegExp;
  /** Words that ask for a summary. */
  readonly summarise: RegExp;
  /** A request to summarise what group 1 names. */
  readonly summarised: RegExp;
  /** The same without a verb: "summary of the fees". */
  readonly summaryOf: RegExp;
  /** A request to see the notice in another language, with the word for it in group 1. */
  readonly version: readonly RegExp[];
  /** BCP 47 primary subtags of languages by the words for them, in lower case. */
  readonly languages: Readonly<Record<string, string>>;
}

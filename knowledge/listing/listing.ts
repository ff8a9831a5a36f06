import type { Day } from '../notice.ts';

/** Which notices a person asked to see. What was left out narrows nothing; at least one of them is given. */
export interface Listing {
  /** What they are to be about, in the person's words. */
  readonly words?: string;
  /** Whole names of the publishers that the person may mean. */
  readonly publishers?: readonly string[];
  /** First and last day of publication. */
  readonly since?: Day;
  readonly until?: Day;
}

/** What differs from language to language in asking for notices. */
export interface ListingRules {
  /** What is said of the notices wanted, less the words that ask for them; null where the text asks for none. */
  wanted(text: string): string | null;
  /** How a date bounds the notices, by the words around it: `before` means up to the day before. */
  bound(before: string, after: string): 'since' | 'before' | 'until' | 'during';
  /** A word at the beginning of a date that bounds it ("since" in "since 2020"), and one at its end (이후). */
  readonly leading: RegExp;
  readonly trailing: RegExp;
  /** A date of two ends, whatever follows it: "2024년부터 2025년". */
  readonly range: RegExp;
  /** The words around a date that belong to it. */
  readonly around: { readonly before: RegExp; readonly after: RegExp };
  /** Where the name of a publisher may stand: group 1 of each. */
  readonly publishers: readonly RegExp[];
  /** Words that say nothing of what the notices are about. */
  readonly fillers: RegExp;
}

/** How a language parts a sentence into clauses, and what makes a date in one that of a condition. */
export interface ClauseRules {
  /** What may end a clause between two dates; global. The clause ends before what the group `next` holds, else behind the match. */
  readonly ends: RegExp;
  /** Words that make a clause one of its own; without any it shares its neighbour's verb ("and the pool on 5 May"). */
  readonly verb: RegExp;
  /** True where the verb that clauses share stands in the last of them. */
  readonly verbLast: boolean;
  /** True where the words before and after a date make it part of a condition, not the time of the matter: "if it rains on 5 May", "born before 1 May 1960". */
  isCondition(before: string, after: string): boolean;
  /** True where they make it the day by which people are told apart: a birth, a move. Such a day is never that of the matter. */
  isOfPeople(before: string, after: string): boolean;
}

export const noClauses: ClauseRules = {
  ends: /[;\n]/g,
  verb: /(?:)/,
  verbLast: false,
  isCondition: () => false,
  isOfPeople: () => false,
};

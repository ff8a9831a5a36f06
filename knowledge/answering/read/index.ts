/**
 * Notices found in, the stretches of them that may answer out, best first. The only door of this room.
 */

export type { FeatureName } from './features.ts';
export { fittingFirst } from './fitting-first.ts';
export { type Deadline, deadlinesOf, lastDayOf, tellsLastDay } from './last-days.ts';
export { rowsThatAnswer } from './list-rows.ts';
export { missesThePoint } from './misses.ts';
export { ofYears } from './of-years.ts';
export { type Candidate, candidatesOf, quoteOf, type Reading, read } from './read.ts';
export { predicatesOf, sharedByClause, sharesSubject, tellsOfAsked } from './tells-asked.ts';
export { isSecondTry, withoutWithdrawn } from './withdrawn.ts';

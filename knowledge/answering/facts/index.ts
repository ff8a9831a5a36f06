/**
 * What governs and its notice's sheet in, what is told of it out: the fact asked for, rows that tell the
 * same, what to ask next, and what the notice doesn't tell. The only door of this room.
 */

export { nextQuestions } from './next-questions.ts';
export { notTold } from './not-told.ts';
export { rowsAlike } from './rows-alike.ts';
export { asTold, factAsked } from './told-fact.ts';

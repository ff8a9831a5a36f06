/**
 * Stretches read in, what the asking day makes of them out: which governs, and what stands beside it. The
 * only door of this room.
 */

export { changingSpan } from './change-beside.ts';
export { onePerNotice } from './dated.ts';
export { reason } from './reason.ts';
export type { DatedCandidate, Reasoned } from './reasoned.ts';
export type { ChangersOf } from './step.ts';

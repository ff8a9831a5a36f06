/**
 * What was reasoned in, an `Answer` out: said, shown, asked back or not answered, each quote verified. The
 * only door of this room.
 */

export { askWhich, type Picking } from './ask-which.ts';
export { compose } from './compose.ts';
export type { Thresholds } from './evidence.ts';
export { summarise } from './summarise.ts';
export { changeOf, tellChanged } from './tell-changed.ts';
export { verifyQuotes } from './verify-quotes.ts';

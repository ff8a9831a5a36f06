/**
 * A `Question` in, the notices that fit it out, best first. The only door of this room.
 */

export { mayMeet, namesYear } from './may-meet.ts';
export { ofPublisher } from './of-publisher.ts';
export { rankNotices } from './rank-notices.ts';
export { asFullMatch, type FoundNotice, hitsOf, type Shelf, searchNotices } from './search-notices.ts';
export { stayWithTalk } from './stay-with-talk.ts';
export { type WordWeights, weighWords } from './weigh-words.ts';
export { type Widened, widen } from './widen.ts';

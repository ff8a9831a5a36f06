/**
 * A question in its talk: what it goes on about, and how it was meant. The only door of this room.
 */

export { answerMended } from './answer-mended.ts';
export { noticeInTalk } from './notice-in-talk.ts';

import type { Lean } from './pieces.ts';

/** How far the words that show a sentence's tense may stand from a date. */
const SENTENCE = 200;

const FUTURE =
  /\b(?:will|shall|won['’]t|going to|(?:is|are) to (?:be|take|open|start|begin|end)|upcoming|scheduled|planned|expected|due|deadline|apply|register|please|must|can|until|plans? to)\b|['’]ll\b/gi;
const PAST =
  /\b(?:was|were|had|did|has been|have been|took|held|met|went|began|said|announced|attended|visited|launched|opened|published|signed|took place|happened|closed|ended|started|received|decided|stated|presented|established|founded|ago)\b/gi;
const SENTENCE_END = /[.!?](?=\s)|\n/g;

function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

/** The tense of the last verb before the date, else of the first one after it, within the sentence. */
export function leanEnglish(text: string, start: number, end: number): Lean | null {
  let before = text.slice(Math.max(0, start - SENTENCE), start);
  before = before.slice(lastMatch(SENTENCE_END, before) + 1);
  const past = lastMatch(PAST, before);
  const future = lastMatch(FUTURE, before);
  // "will be held": the auxiliary governs the participle that follows it.
  if (future >= 0 && (future > past || /^\S+ (?:also )?be\b/.test(before.slice(future))))
    return { to: 'future', said: false };
  if (past >= 0) return { to: 'past', said: false };
  let after = text.slice(end, end + SENTENCE);
  const stop = after.search(SENTENCE_END);
  if (stop >= 0) after = after.slice(0, stop);
  const nextPast = after.search(PAST);
  const nextFuture = after.search(FUTURE);
  if (nextFuture >= 0 && (nextPast < 0 || nextFuture < nextPast)) return { to: 'future', said: false };
  return nextPast >= 0 ? { to: 'past', said: false } : null;
}

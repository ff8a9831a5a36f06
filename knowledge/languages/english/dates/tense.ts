import type { Lean } from '../../../time/pieces.ts';

/** How far the words that show a sentence's tense may stand from a date. */
const SENTENCE = 200;

const FUTURE =
  /\b(?:will|shall|should|won['’]t|going to|need(?:s|ed)? to|(?:is|are) to (?:be|take|open|start|begin|end)|upcoming|scheduled|planned|expected|due|deadline|apply|register|please|must|can|until|plans? to)\b|['’]ll\b/gi;
/** What is past by itself, and what is a participle as well: "was", "has been"; "closed", "held". */
const PAST =
  /\b(?:(?<sure>was|were|had|did|has been|have been|took|met|went|began|said|took place|ago)|held|attended|announced|visited|launched|opened|reopened|published|signed|happened|closed|ended|started|received|decided|stated|presented|established|founded|reached|completed|finished|cancelled|postponed|replaced|moved|returned)\b/gi;
/** Verbs that announce, where no other tense is told: "the rite is on 9 September". */
const PRESENT =
  /\b(?:is|are|takes? place|starts?|opens?|reopens?|closes?|shuts?|stops?|runs?|begins?|ends?|returns?|rises?|falls?|leaves?|comes?|goes|meets?|moves?)\b/i;
/** What makes a participle of the word behind it: "is closed on Friday", "newly opened". */
const PARTICIPLE =
  /\b(?:is|are|be|being|gets?|stays?|remains?|keeps?|kept|left|not|newly|recently|the|a|an|each|every)(?: (?:now|also|only|then|usually|still|being|\w+ly))?\s+$|['’]s\s+$|^\s*$/i;
/** Before these a participle says what has to happen until then: "forms received by Friday". */
const DEADLINE = /\b(?:by|until|till|before|no later than)\s+(?:the\s+)?$/i;
const SENTENCE_END = /[.!?](?=\s)|\n/g;
/** How far back the words that make a participle are looked for. */
const LOOK_BACK = 24;

function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

/** Where the words tell of something past, in order; participles that don't are left out. */
function pastVerbs(text: string): number[] {
  const found: number[] = [];
  const isBeforeDeadline = DEADLINE.test(text);
  for (const { index, groups } of text.matchAll(PAST)) {
    const participle = isBeforeDeadline || PARTICIPLE.test(text.slice(Math.max(0, index - LOOK_BACK), index));
    if (groups?.sure !== undefined || !participle) found.push(index);
  }
  return found;
}

/** The tense of the last verb before the date, else of the first one after it, within the sentence. */
export function leanEnglish(text: string, start: number, end: number): Lean | null {
  let before = text.slice(Math.max(0, start - SENTENCE), start);
  before = before.slice(lastMatch(SENTENCE_END, before) + 1);
  const past = pastVerbs(before).at(-1) ?? -1;
  const future = lastMatch(FUTURE, before);
  // "will be held": the auxiliary governs the participle that follows it.
  if (future >= 0 && (future > past || /^\S+ (?:also )?be\b/.test(before.slice(future))))
    return { to: 'future', said: false };
  if (past >= 0) return { to: 'past', said: false };
  let after = text.slice(end, end + SENTENCE);
  const stop = after.search(SENTENCE_END);
  if (stop >= 0) after = after.slice(0, stop);
  const nextPast = pastVerbs(after)[0] ?? -1;
  const nextFuture = after.search(FUTURE);
  if (nextFuture >= 0 && (nextPast < 0 || nextFuture < nextPast)) return { to: 'future', said: false };
  if (nextPast >= 0) return { to: 'past', said: false };
  return PRESENT.test(before) ? { to: 'future', said: false } : null;
}

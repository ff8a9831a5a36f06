import type { Lean } from '../../../time/pieces.ts';

/** How far the words that show a sentence's tense may stand from a date. */
const SENTENCE = 200;

const FUTURE =
  /예정|계획|겠[다습]|[할될릴칠갈울을일] (?:수|방침)|바랍니다|바란다|주세요|주십시오|신청하|접수하|모집한|모집합|하면 된다|[을할될릴칠날갈] ?(?:것|겁|거)|[까거]요|니다(?=[.\s]|$)/g;
const PAST =
  /[가-힣](?:했|었|았|였|됐|렸|졌|쳤|났|갔|왔|랐|섰|혔|켰|펼쳤|밝혔)|에 따르면|(?:개최|진행|실시|시행|발생|출범|개관|개장|개막|폐막|체결|발표|참석|방문|선정|완료|종료|준공|개통|확정|통과|의결|취임)(?:된|한)(?=\s)|(?:열린|치러진|마친|끝난|가진)(?=\s)/g;
/** Behind these a participle says what has to be done until or from then. */
const BOUND = /^\)?\s?(?:까지|부터|전까지|이전)/;
const SENTENCE_END = /[.!?](?=\s|$)|\n/;

/** The first verb after the date tells its tense: in Korean it closes the clause. */
export function leanKorean(text: string, _start: number, end: number): Lean | null {
  let after = text.slice(end, end + SENTENCE);
  const stop = after.search(SENTENCE_END);
  if (stop >= 0) after = after.slice(0, stop);
  const past = after.search(PAST);
  const future = after.search(FUTURE);
  if ((past < 0 || BOUND.test(after)) && future < 0) return null;
  return { to: future >= 0 && (past < 0 || future < past) ? 'future' : 'past', said: false };
}

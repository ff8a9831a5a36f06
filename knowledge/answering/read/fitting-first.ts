import { namesSubject, type Question } from '../../understanding/index.ts';
import { tellsLastDay } from './last-days.ts';
import type { Candidate } from './read.ts';

/** Of the notice in talk, the stretches that hold what a question without a subject wants come first: the amount for "how much?", the last day of applying for "until when?". */
export function fittingFirst(candidates: readonly Candidate[], question: Question): readonly Candidate[] {
  const { inTalk, wants, bound } = question;
  if (inTalk === null || wants === null || namesSubject(question)) return candidates;
  const asksDeadline = wants === 'date' && bound === 'until';
  const rank = (one: Candidate): number =>
    Number(one.features[`shape:${wants}`] > 0) + Number(asksDeadline && tellsLastDay(one, question));
  return candidates.toSorted((a, b) => rank(b) - rank(a));
}

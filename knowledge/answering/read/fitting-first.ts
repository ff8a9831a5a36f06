import { languageOf } from '../../languages/languages.ts';
import type { Question } from '../../understanding/question.ts';
import { namesSubject } from '../find/stay-with-talk.ts';
import { tellsLastDay } from '../reason/last-days.ts';
import type { Candidate } from './read.ts';

/** Of the notice in talk, the stretches that hold what a question without a subject wants come first: the amount for "how much?", the last day of applying for "until when?". */
export function fittingFirst(candidates: readonly Candidate[], question: Question): readonly Candidate[] {
  const { inTalk, wants, text, language } = question;
  if (inTalk === undefined || wants === null || namesSubject(question)) return candidates;
  const asksDeadline = wants === 'date' && languageOf(language).asking.bound(text) === 'until';
  const rank = (one: Candidate): number =>
    Number(one.features[`shape:${wants}`] > 0) + Number(asksDeadline && tellsLastDay(one, question));
  return candidates.toSorted((a, b) => rank(b) - rank(a));
}

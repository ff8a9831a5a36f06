import type { Notice } from '../../notice.ts';
import type { Question } from '../../understanding/index.ts';
import { holds, termsIn } from '../cut/index.ts';

/**
 * True where the notice in talk holds not all words of the question itself: "by card?" asked of one that says nothing of cards. Those that
 * ask for what is wanted ("fee") needn't stand there.
 */
export function isUnsaid(question: Question, { title, text, language }: Notice): boolean {
  const { concepts, inTalk } = question;
  if (inTalk === null) return false;
  const terms = termsIn(`${title}\n${text}`, language);
  return concepts.some((one) => one.isOwn && one.expected && !one.asksShape && !holds(terms, one));
}

import { type AskRequest, understand } from '../../understanding/index.ts';
import type { AnsweringParts } from '../answer-question.ts';
import {
  type FoundNotice,
  ofPublisher,
  rankNotices,
  searchNotices,
  type Widened,
  weighWords,
  widen,
} from '../find/index.ts';

/** The question as it is understood, and the notices that fit it best. Rejects as `answerQuestion`. */
export async function findFor(
  request: AskRequest,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Widened & { readonly found: readonly FoundNotice[] }> {
  const { question, statistics } = await widen(understand(request, parts.vocabulary), parts.index);
  const hit = await searchNotices(question, statistics, parts.index, parts.shelf, signal);
  const words = weighWords(question.concepts, statistics);
  return { question, statistics, found: rankNotices(ofPublisher(hit, question), question, words, parts.cut) };
}

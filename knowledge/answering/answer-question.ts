import type { PassageIndex } from '../search/passage-index.ts';
import type { Answer, AskRequest } from './answer.ts';
import { compose, type Thresholds } from './compose.ts';
import { mayMeet } from './constraints.ts';
import { rankNotices } from './rank-notices.ts';
import { read } from './read.ts';
import { reasonAboutTime } from './reason-about-time.ts';
import { type Shelf, searchNotices } from './search-notices.ts';
import type { CutPassage } from './stretches.ts';
import { understand } from './understand.ts';
import { verifyQuotes } from './verify-quotes.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weighWords } from './weigh-words.ts';
import { widen } from './widen.ts';

/** What answering needs. */
export interface AnsweringParts {
  readonly index: PassageIndex;
  readonly shelf: Shelf;
  readonly vocabulary: Vocabulary;
  readonly cut: CutPassage;
  readonly thresholds: Thresholds;
}

/** From a question to an answer, step by step. Rejects only when aborted or when the index fails. */
export async function answerQuestion(
  request: AskRequest,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Answer> {
  const understood = understand(request, parts.vocabulary);
  const { question, statistics } = await widen(understood, parts.index);
  const reading = { words: weighWords(question.concepts, statistics), cut: parts.cut };
  const hit = await searchNotices(question, statistics, parts.index, parts.shelf, signal);
  const found = rankNotices(hit, reading.words, reading.cut);
  const candidates = read(
    question,
    found.filter(({ notice }) => mayMeet(notice, question.constraints)),
    reading,
  );
  const reasoned = reasonAboutTime(candidates, question);
  const answer = compose(question, {
    reasoned,
    candidates,
    found,
    held: statistics.notices,
    thresholds: parts.thresholds,
  });
  return verifyQuotes(answer, parts.shelf);
}

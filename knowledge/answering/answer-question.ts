import type { Bilingual } from '../language/bilingual.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Answer, AskRequest } from './answer.ts';
import { compose, type Thresholds } from './compose.ts';
import { mayMeet } from './constraints.ts';
import { rankNotices } from './rank-notices.ts';
import { read } from './read.ts';
import { reasonAboutTime } from './reason-about-time.ts';
import { hitsOf, type Shelf, searchNotices } from './search-notices.ts';
import type { CutPassage } from './stretches.ts';
import { understand } from './understand.ts';
import { verifyQuotes } from './verify-quotes.ts';
import { weighWords } from './weigh-words.ts';

/** What answering needs. */
export interface AnsweringParts {
  readonly index: PassageIndex;
  readonly shelf: Shelf;
  readonly bilingual: Bilingual;
  readonly cut: CutPassage;
  readonly thresholds: Thresholds;
}

/** From a question to an answer, step by step. Rejects only when aborted or when the index fails. */
export async function answerQuestion(
  request: AskRequest,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Answer> {
  const question = understand(request, parts.bilingual);
  const statistics = await parts.index.statistics(question.concepts.flatMap(({ terms }) => terms));
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
    hits: hitsOf(found),
    held: statistics.notices,
    thresholds: parts.thresholds,
  });
  return verifyQuotes(answer, parts.shelf);
}

import type { PassageIndex } from '../search/passage-index.ts';
import type { Answer, AskRequest, Question } from './answer.ts';
import { askWhich, type Picking } from './ask-which.ts';
import { compose, type Thresholds } from './compose.ts';
import { mayMeet } from './constraints.ts';
import { isSecondTry, ofPublisher, withoutWithdrawn } from './narrow.ts';
import { rankNotices } from './rank-notices.ts';
import { type Candidate, type Reading, read } from './read.ts';
import { reasonAboutChanges } from './reason-about-changes.ts';
import { reasonAboutDeadlines } from './reason-about-deadlines.ts';
import { reasonAboutEvents } from './reason-about-events.ts';
import { reasonAboutLeave } from './reason-about-leave.ts';
import { type Reasoned, reasonAboutTime } from './reason-about-time.ts';
import { type FoundNotice, type Shelf, searchNotices } from './search-notices.ts';
import { fittingFirst, stayWithTalk } from './stay-with-talk.ts';
import { type Clock, startStopwatch } from './stopwatch.ts';
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
  readonly newest: Picking['newest'];
  readonly thresholds: Thresholds;
  /** Takes the time of each step; none is taken where it is left out. */
  readonly clock?: Clock | undefined;
}

/** What is known beside the question when time is reasoned about. */
interface ReadSoFar {
  readonly found: readonly FoundNotice[];
  readonly candidates: readonly Candidate[];
  readonly reading: Reading;
}

/** What time makes of what was read: changes and events first, where they are asked about. */
function reason(question: Question, { found, candidates, reading }: ReadSoFar): Reasoned {
  const again = isSecondTry(question);
  const changed = again ? null : reasonAboutChanges(question, found, reading);
  if (changed) return changed;
  const timed =
    (again ? null : reasonAboutEvents(question, found, reading)) ?? reasonAboutTime(candidates, question);
  return reasonAboutLeave(reasonAboutDeadlines(timed, candidates, question), candidates, question);
}

/** From a question to an answer, step by step. Rejects only when aborted or when the index fails. */
export async function answerQuestion(
  request: AskRequest,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Answer> {
  const watch = startStopwatch(parts.clock);
  const inTalk = request.inTalk === undefined ? undefined : parts.shelf.notice(request.inTalk);
  const understood = understand(request, parts.vocabulary, inTalk);
  watch.lap('understand');
  const { question: asked, statistics } = await widen(understood, parts.index);
  watch.lap('widen');
  const reading = { words: weighWords(asked.concepts, statistics), cut: parts.cut };
  const hit = await searchNotices(asked, statistics, parts.index, parts.shelf, signal);
  watch.lap('search');
  const ranked = rankNotices(ofPublisher(hit, asked), asked, reading.words, reading.cut);
  const { question, found } = stayWithTalk(asked, ranked, inTalk?.id, parts.shelf);
  watch.lap('rank');
  const which = askWhich(question, { ...parts, reading });
  if (which) return which;
  const meeting = found.filter(({ notice }) => mayMeet(notice, question.constraints));
  const fitting = fittingFirst(read(question, meeting, reading), question);
  const candidates = withoutWithdrawn(fitting, question, parts.shelf);
  watch.lap('read');
  const reasoned = reason(question, { found, candidates, reading });
  watch.lap('reason');
  const answer = compose(question, {
    reasoned,
    candidates,
    found,
    held: statistics.notices,
    thresholds: parts.thresholds,
  });
  watch.lap('compose');
  const verified = verifyQuotes(answer, parts.shelf);
  watch.lap('verify');
  return watch.timings ? { ...verified, timings: watch.timings } : verified;
}

import type { SheetOf } from '../facts/sheets.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { type AskRequest, understand, type Vocabulary } from '../understanding/index.ts';
import type { Answer } from './answer.ts';
import {
  askWhich,
  compose,
  type Picking,
  type Thresholds,
  tellChanged,
  verifyQuotes,
} from './compose/index.ts';
import type { CutPassage } from './cut/index.ts';
import {
  mayMeet,
  ofPublisher,
  rankNotices,
  type Shelf,
  searchNotices,
  stayWithTalk,
  weighWords,
  widen,
} from './find/index.ts';
import { answerOverview, type OverviewParts } from './overview/index.ts';
import { fittingFirst, read, withoutWithdrawn } from './read/index.ts';
import { type ChangersOf, reason } from './reason/index.ts';
import { type Clock, startStopwatch } from './stopwatch.ts';

/** What answering needs. */
export interface AnsweringParts extends Pick<OverviewParts, 'facts' | 'standingOf'> {
  readonly index: PassageIndex;
  readonly shelf: Shelf;
  readonly vocabulary: Vocabulary;
  readonly cut: CutPassage;
  /** The facts of a notice, read when first asked for. */
  readonly sheetOf: SheetOf;
  readonly changersOf: ChangersOf;
  readonly newest: Picking['newest'];
  readonly thresholds: Thresholds;
  /** Takes the time of each step; none is taken where it is left out. */
  readonly clock?: Clock | undefined;
}

/** From a question to an answer, step by step. Rejects only when aborted or when the index fails. */
export async function answerQuestion(
  request: AskRequest,
  parts: AnsweringParts,
  signal: AbortSignal,
): Promise<Answer> {
  const { shelf, changersOf } = parts;
  const watch = startStopwatch(parts.clock);
  const checked = (answer: Answer): Answer => {
    const verified = verifyQuotes(tellChanged(answer, parts), shelf);
    watch.lap('verify');
    return watch.timings ? { ...verified, timings: watch.timings } : verified;
  };
  const inTalk = request.inTalk ? shelf.notice(request.inTalk) : undefined;
  const understood = understand(request, parts.vocabulary, inTalk);
  watch.lap('understand');
  const { question: asked, statistics } = await widen(understood, parts.index);
  watch.lap('widen');
  // What is asked in a talk goes on with it, unless it is asked as though nothing had been said.
  const isCold = request.history === undefined && request.inTalk === undefined;
  const overview = isCold ? await answerOverview(asked, parts, { skip: request.skip, signal }) : null;
  watch.lap('overview');
  if (overview) return checked(overview);
  const reading = { words: weighWords(asked.concepts, statistics), cut: parts.cut };
  const hit = await searchNotices(asked, statistics, parts.index, shelf, signal);
  watch.lap('search');
  const ranked = rankNotices(ofPublisher(hit, asked), asked, reading.words, reading.cut);
  const { question, found } = stayWithTalk(asked, ranked, inTalk?.id, shelf);
  watch.lap('rank');
  const which = askWhich(question, { ...parts, reading });
  if (which) return checked(which);
  const meeting = found.filter(({ notice }) => mayMeet(notice, question.constraints));
  const fitting = fittingFirst(read(question, meeting, reading), question);
  const candidates = withoutWithdrawn(fitting, question, shelf);
  watch.lap('read');
  const reasoned = reason({ question, found, candidates, reading, shelf, changersOf });
  watch.lap('reason');
  const answer = compose(question, {
    reasoned,
    candidates,
    found,
    ranked,
    held: statistics.notices,
    thresholds: parts.thresholds,
  });
  watch.lap('compose');
  return checked(answer);
}

import type { SheetOf } from '../facts/sheets.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { AskRequest } from '../understanding/question.ts';
import { understand } from '../understanding/understand.ts';
import type { Vocabulary } from '../understanding/vocabulary.ts';
import type { Answer } from './answer.ts';
import { askWhich, type Picking } from './compose/ask-which.ts';
import { compose, type Thresholds } from './compose/compose.ts';
import { tellChanged } from './compose/tell-changed.ts';
import { verifyQuotes } from './compose/verify-quotes.ts';
import { mayMeet } from './find/constraints.ts';
import { ofPublisher, withoutWithdrawn } from './find/narrow.ts';
import { rankNotices } from './find/rank-notices.ts';
import { type FoundNotice, type Shelf, searchNotices } from './find/search-notices.ts';
import { stayWithTalk } from './find/stay-with-talk.ts';
import { weighWords } from './find/weigh-words.ts';
import { type Widened, widen } from './find/widen.ts';
import { answerOverview, type OverviewParts } from './overview/answer-overview.ts';
import { isPlainOverview } from './overview/read-overview.ts';
import { fittingFirst } from './read/fitting-first.ts';
import { read } from './read/read.ts';
import type { CutPassage } from './read/stretches.ts';
import { reason } from './reason/reason.ts';
import type { ChangersOf } from './reason/reason-about-changes.ts';
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

/** True for all but the first question of a talk. */
const isFollowUp = ({ history = [] }: AskRequest): boolean => history.some(({ role }) => role === 'user');

/** From a question to an answer, step by step; `goesOn` where it is known to go on about the notice in talk. Rejects only when aborted or when the index fails. */
export async function answerQuestion(
  request: AskRequest,
  parts: AnsweringParts,
  signal: AbortSignal,
  goesOn = false,
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
  const isAside = goesOn || (isFollowUp(request) && !isPlainOverview(asked));
  const overview = isAside ? null : await answerOverview(asked, parts, { skip: request.skip, signal });
  watch.lap('overview');
  if (overview) return checked(overview);
  const reading = { words: weighWords(asked.concepts, statistics), cut: parts.cut };
  const hit = await searchNotices(asked, statistics, parts.index, shelf, signal);
  watch.lap('search');
  const ranked = rankNotices(ofPublisher(hit, asked), asked, reading.words, reading.cut);
  const { question, found } = stayWithTalk(asked, ranked, inTalk?.id, shelf, goesOn);
  watch.lap('rank');
  const which = askWhich(question, { ...parts, reading });
  if (which) return checked(which);
  const meeting = found.filter(({ notice }) => mayMeet(notice, question.constraints));
  const fitting = fittingFirst(read(question, meeting, reading), question);
  const candidates = withoutWithdrawn(fitting, question, shelf);
  watch.lap('read');
  const reasoned = reason(question, { found, candidates, reading, shelf, changersOf });
  watch.lap('reason');
  const answer = compose(question, {
    reasoned,
    candidates,
    found,
    ranked,
    held: statistics.notices,
    sheetOf: parts.sheetOf,
    thresholds: parts.thresholds,
  });
  watch.lap('compose');
  return checked(answer);
}

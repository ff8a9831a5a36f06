import { bestOfNotices } from '../../facts/overview/best-of-notice.ts';
import {
  type EntrySetting,
  entriesOf,
  inOneLanguage,
  type StandingOf,
} from '../../facts/overview/entries.ts';
import type { FactList } from '../../facts/overview/fact-list.ts';
import { type FoundFact, findFacts, fromNow } from '../../facts/overview/find-entries.ts';
import type { ListedNotice } from '../../facts/overview/listed-facts.ts';
import type { Overview, OverviewEntry } from '../../facts/overview/overview.ts';
import type { PassageIndex } from '../../search/passage-index.ts';
import { toldTense } from '../../time/tense.ts';
import { type Question, turnedAway } from '../../understanding/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { recentlySaid } from './recently-said.ts';
import { type Saying, withSaid } from './said-facts.ts';
import { aboutOf, ofPlaces, type Sought, sought, withPublishers } from './sought.ts';

/** What overviews are answered with. */
export interface OverviewParts extends Saying {
  readonly facts: FactList;
  readonly standingOf: StandingOf;
  readonly index: PassageIndex;
}

/** Entries of one answer; "more" goes on. */
const PAGE = 8;
/** What an overview is worth. */
const CONFIDENCE = 0.6;
/** So few notices that are asked for by subject or place are read sentence by sentence, too. */
const FEW = 60;
/** The share of what it is to be about that a fact with its title holds at least, and of what the best one holds. */
const ABOUT = 0.45;
const BESIDE_BEST = 0.75;

function statementOf(entry: OverviewEntry, { asOf, now }: Question, at: number): Statement {
  const { citation, time, standing } = entry;
  const dates =
    time?.is === 'span'
      ? [
          {
            text: citation.quote,
            interval: time.interval,
            bound: time.bound,
            basis: 'stated' as const,
            tense: toldTense(time.interval, asOf, time.bound, now),
          },
        ]
      : [];
  const role = at === 0 ? 'governs' : standing.is === 'superseded' ? 'superseded' : 'supports';
  return { role, citation, dates };
}

/** An overview as an answer; null where it names nothing. */
function answerOf(overview: Overview, question: Question): Answer | null {
  const [first, ...rest] = overview.entries.map((entry, at) => statementOf(entry, question, at));
  if (!first) return null;
  return {
    status: 'answered',
    question,
    outlook: 'plain',
    statements: [first, ...rest],
    overview,
    verdict: null,
    working: [],
    confidence: CONFIDENCE,
    hits: overview.entries.map(({ citation: { noticeId } }) => ({
      noticeId,
      passageId: noticeId,
      score: 1,
    })),
  };
}

/** What of all notices fits, one fact a notice. */
async function findFor(
  read: Sought,
  question: Question,
  parts: OverviewParts,
  signal: AbortSignal,
): Promise<FoundFact[]> {
  const { asked } = read;
  const { asOf, now, publisher, language } = question;
  const from = (asked.window ?? fromNow({ asOf, now: now ?? undefined })).from;
  const all = await parts.facts.notOverAt(from, signal);
  const isOfPlace = ofPlaces(
    read,
    all.map(({ notice }) => notice),
  );
  const about = await aboutOf(read, question, parts, signal);
  const isMeant = ({ notice }: ListedNotice): boolean =>
    (!publisher || notice.publisher === publisher) && isOfPlace(notice) && about.isFound(notice);
  const meant = all.filter(isMeant);
  const isNarrow = read.topics.length + read.places.length > 0 && meant.length <= FEW;
  const listed = isNarrow ? meant.map((one) => withSaid(one, parts)) : meant;
  const found = findFacts(listed, asked, {
    asOf,
    now: now ?? undefined,
    isAbout: (fact) => about.share(fact) >= ABOUT,
  });
  if (found.length === 0 && asked.window === null && read.topics.length > 0) {
    const any = (await parts.facts.notOverAt('', signal)).filter(isMeant);
    return inOneLanguage(recentlySaid(any, about, { ...parts, asOf }), language);
  }
  const best = Math.max(0, ...found.map(({ item }) => about.share(item)));
  const fitting = found.filter(({ item }) => about.share(item) >= BESIDE_BEST * best);
  return inOneLanguage(bestOfNotices(fitting, asked), language);
}

/**
 * Answers a question for what there is ("what is on tomorrow?", "which deadlines are coming up?") from the facts of all notices, one entry a
 * notice; null for any other question, and where it asks for something in particular of which no fact tells. Rejects only when aborted or
 * when the index fails.
 */
export async function answerOverview(
  question: Question,
  parts: OverviewParts,
  { skip = 0, signal }: { readonly skip?: number | undefined; readonly signal: AbortSignal },
): Promise<Answer | null> {
  if (turnedAway(question) !== null) return null;
  const meant = question.overviews.map((one) => sought(one, question));
  if (meant.length === 0) return null;
  const ways = await withPublishers(meant, parts.facts, signal);
  for (const read of ways) {
    const found = await findFor(read, question, parts, signal);
    // What one notice alone tells of is a matter of its own, and answered as one.
    if (read.topics.length > 0 && found.length === 1) return null;
    const overview = overviewOf(read, found, { skip, asOf: question.asOf, standingOf: parts.standingOf });
    const answer = answerOf(overview, question);
    if (answer) return answer;
  }
  const [read] = ways;
  const isForAnything = read && read.topics.length + read.places.length === 0 && read.asked.days !== null;
  if (!isForAnything) return null;
  const overview: Overview = { asked: read.asked, entries: [], skipped: skip, total: 0, undated: 0 };
  return { status: 'unanswered', question, reason: 'nothing-found', nearest: [], hits: [], overview };
}

/** One part of what was found. */
const overviewOf = (
  { asked }: Sought,
  found: readonly FoundFact[],
  { skip, ...setting }: EntrySetting & { readonly skip: number },
): Overview => ({
  asked,
  entries: entriesOf(found.slice(skip, skip + PAGE), setting),
  skipped: skip,
  total: found.length,
  undated: found.filter(({ time }) => time === null).length,
});

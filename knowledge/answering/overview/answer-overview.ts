import { type EntrySetting, entriesOf, onePerNotice, type StandingOf } from '../../facts/overview/entries.ts';
import type { FactList } from '../../facts/overview/fact-list.ts';
import { type FoundFact, findFacts, fromNow } from '../../facts/overview/find-entries.ts';
import type { ListedFact } from '../../facts/overview/listed-facts.ts';
import type { Overview, OverviewEntry } from '../../facts/overview/overview.ts';
import type { Notice } from '../../notice.ts';
import type { PassageIndex } from '../../search/passage-index.ts';
import { toldTense } from '../../time/tense.ts';
import {
  type Concept,
  type OverviewMeant,
  type Question,
  turnedAway,
  weighPlaces,
} from '../../understanding/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { termsIn } from '../cut/index.ts';
import { type Shelf, searchNotices, weighWords } from '../find/index.ts';

/** What overviews are answered with. */
export interface OverviewParts {
  readonly facts: FactList;
  readonly standingOf: StandingOf;
  readonly index: PassageIndex;
  readonly shelf: Shelf;
}

/** Entries of one answer; "more" goes on. */
const PAGE = 8;
/** What an overview is worth. */
const CONFIDENCE = 0.6;
/** The share of what it is to be about that a fact with its title holds at least, and of what the best one holds. */
const ABOUT = 0.45;
const BESIDE_BEST = 0.75;

/** What is looked for, with the words that name it as they are looked up. */
interface Sought extends Pick<OverviewMeant, 'asked'> {
  readonly topics: readonly Concept[];
  readonly places: readonly Concept[];
}

/** A verb that no notice has names nothing here. */
function sought({ asked, topics, places }: OverviewMeant, { concepts }: Question): Sought {
  const own = concepts.filter(({ weight }) => weight === 1);
  const among = (words: readonly string[]) => own.filter(({ word }) => words.includes(word));
  return { asked, topics: among(topics), places: among(places) };
}

/** How much of what an overview is to be about a fact holds, with the title and publisher of its notice; null where its notice isn't among those found. */
type AboutOf = (fact: ListedFact) => number;

async function aboutOf(
  { topics }: Sought,
  question: Question,
  { index, shelf }: OverviewParts,
  signal: AbortSignal,
): Promise<AboutOf> {
  if (topics.length === 0) return () => 1;
  const statistics = await index.statistics(
    topics.flatMap(({ terms, alternatives }) => [...terms, ...alternatives.flat()]),
  );
  const found = await searchNotices({ ...question, concepts: topics }, statistics, index, shelf, signal);
  const ids = new Set(found.map(({ notice }) => notice.id));
  const words = weighWords(topics, statistics);
  const titles = new Map<string, ReadonlySet<string>>();
  const titleOf = ({ id, title, publisher, language }: Notice): ReadonlySet<string> => {
    const terms = titles.get(id) ?? termsIn(`${title}\n${publisher ?? ''}`, language);
    titles.set(id, terms);
    return terms;
  };
  return ({ notice, fact }) => {
    if (!ids.has(notice.id)) return 0;
    const said = [...fact.labels, fact].map(({ start, end }) => notice.text.slice(start, end)).join('\n');
    return words.coverage([titleOf(notice), termsIn(said, notice.language)]);
  };
}

/** Whether a notice is of a place asked for: its publisher's, or named in its title. */
function ofPlaces({ places }: Sought, notices: readonly Notice[]): (notice: Notice) => boolean {
  if (places.length === 0) return () => true;
  const placed = places.map((place) => weighPlaces([{ ...place, isPlace: true }], notices));
  return (notice) => placed.some((tellPlace) => tellPlace({ ...notice, text: '' }).fit === 1);
}

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
export function answerOf(overview: Overview, question: Question): Answer | null {
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
  const listed = await parts.facts.notOverAt(
    (asked.window ?? fromNow({ asOf, now: now ?? undefined })).from,
    signal,
  );
  const isOfPlace = ofPlaces(
    read,
    listed.map(({ notice }) => notice),
  );
  const about = await aboutOf(read, question, parts, signal);
  const all = findFacts(listed, asked, {
    asOf,
    now: now ?? undefined,
    isMeant: (notice) => (!publisher || notice.publisher === publisher) && isOfPlace(notice),
    isAbout: (fact) => about(fact) >= ABOUT,
  });
  const best = Math.max(0, ...all.map(({ item }) => about(item)));
  return onePerNotice(
    all.filter(({ item }) => about(item) >= BESIDE_BEST * best),
    language,
  );
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
  const ways = question.overviews.map((meant) => sought(meant, question));
  for (const read of ways) {
    const found = await findFor(read, question, parts, signal);
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

import { bestOfNotices } from '../../facts/overview/best-of-notice.ts';
import {
  type EntrySetting,
  entriesOf,
  inOneLanguage,
  type StandingOf,
} from '../../facts/overview/entries.ts';
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
  placeOf,
  type Question,
  turnedAway,
  weighPlaces,
} from '../../understanding/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { termsIn } from '../cut/index.ts';
import { searchNotices, weighWords } from '../find/index.ts';
import { type Saying, withSaid } from './said-facts.ts';

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

/** What an overview is to be about. */
interface About {
  /** False for notices that can't be. */
  readonly isFound: (notice: Notice) => boolean;
  /** How much of it a fact holds, with the title and publisher of its notice: 0 to 1. */
  readonly share: (fact: ListedFact) => number;
}

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

async function aboutOf(
  { topics }: Sought,
  question: Question,
  { index, shelf }: OverviewParts,
  signal: AbortSignal,
): Promise<About> {
  if (topics.length === 0) return { isFound: () => true, share: () => 1 };
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
  const shares = new Map<ListedFact, number>();
  return {
    isFound: ({ id }) => ids.has(id),
    share(item) {
      const { notice, fact } = item;
      const known = shares.get(item);
      if (known !== undefined) return known;
      const said = [...fact.labels, fact].map(({ start, end }) => notice.text.slice(start, end)).join('\n');
      const share = words.coverage([titleOf(notice), termsIn(said, notice.language)]);
      shares.set(item, share);
      return share;
    },
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

/** A publisher that the question names is a place asked for, and no subject: 하늘시, "Norrby". */
async function withPublishers(
  ways: readonly Sought[],
  facts: FactList,
  signal: AbortSignal,
): Promise<Sought[]> {
  if (ways.every(({ topics }) => topics.length === 0)) return [...ways];
  const names = new Set<string>();
  for (const { notice } of await facts.notOverAt('', signal)) {
    if (notice.publisher === null) continue;
    for (const name of [notice.publisher, placeOf(notice.publisher)]) if (name) names.add(name.toLowerCase());
  }
  const isPublisher = ({ word }: Concept): boolean => names.has(word.toLowerCase());
  return ways.map((read) => ({
    ...read,
    topics: read.topics.filter((one) => !isPublisher(one)),
    places: [...read.places, ...read.topics.filter(isPublisher)],
  }));
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
  const meant = all.filter(
    ({ notice }) =>
      (!publisher || notice.publisher === publisher) && isOfPlace(notice) && about.isFound(notice),
  );
  const isNarrow = read.topics.length + read.places.length > 0 && meant.length <= FEW;
  const listed = isNarrow ? meant.map((one) => withSaid(one, parts)) : meant;
  const found = findFacts(listed, asked, {
    asOf,
    now: now ?? undefined,
    isAbout: (fact) => about.share(fact) >= ABOUT,
  });
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

import type { FactList } from '../../facts/overview/fact-list.ts';
import type { ListedFact } from '../../facts/overview/listed-facts.ts';
import type { Notice } from '../../notice.ts';
import type { PassageIndex } from '../../search/passage-index.ts';
import {
  type Concept,
  type OverviewMeant,
  placeOf,
  type Question,
  weighPlaces,
} from '../../understanding/index.ts';
import { termsIn } from '../cut/index.ts';
import { type Shelf, searchNotices, weighWords } from '../find/index.ts';

/** Where subjects are looked for. */
interface Searching {
  readonly index: PassageIndex;
  readonly shelf: Shelf;
}

/** What is looked for, with the words that name it as they are looked up. */
export interface Sought extends Pick<OverviewMeant, 'asked'> {
  readonly topics: readonly Concept[];
  readonly places: readonly Concept[];
}

/** What is looked for where an overview is meant in this way. A verb that no notice has names nothing here. */
export function sought({ asked, topics, places }: OverviewMeant, { concepts }: Question): Sought {
  const own = concepts.filter(({ weight }) => weight === 1);
  const among = (words: readonly string[]) => own.filter(({ word }) => words.includes(word));
  return { asked, topics: among(topics), places: among(places) };
}

/** A publisher that the question names is a place asked for, and no subject: 하늘시, "Norrby". */
export async function withPublishers(
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

/** What an overview is to be about. */
export interface About {
  /** False for notices that can't be. */
  readonly isFound: (notice: Notice) => boolean;
  /** How much of it a fact holds, with the title and publisher of its notice: 0 to 1. */
  readonly share: (fact: ListedFact) => number;
}

/** Finds what an overview is to be about; everything where it names no subject. */
export async function aboutOf(
  { topics }: Sought,
  question: Question,
  { index, shelf }: Searching,
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
export function ofPlaces({ places }: Sought, notices: readonly Notice[]): (notice: Notice) => boolean {
  if (places.length === 0) return () => true;
  const placed = places.map((place) => weighPlaces([{ ...place, isPlace: true }], notices));
  return (notice) => placed.some((tellPlace) => tellPlace({ ...notice, text: '' }).fit === 1);
}

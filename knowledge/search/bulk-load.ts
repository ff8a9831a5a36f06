import { setImmediate as nextTick } from 'node:timers/promises';
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';

/** A passage with its terms. Passages of one notice share its title's. */
export interface AnalysedPassage<Stored> {
  readonly id: string;
  /** What the index gives back with it. */
  readonly stored: Stored;
  readonly title: readonly string[];
  readonly body: readonly string[];
}

/** Of terms at a passage: how often each stands there. */
type Counts = ReadonlyMap<string, number>;
/** Of a term, by field and passage: how often it stands there. */
type Postings = Record<number, Record<number, number>>;

const FIELDS = ['title', 'body'] as const;
/** Passages after which other work gets its turn. */
const BREATH = 2_000;

function countsOf(terms: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * Makes a full index in half the time that adding passages one by one takes: each term is looked up in the index once, not once for each place
 * at which it stands. Finds the same, with the same scores. The fields of `options` must be `title` and `body`.
 */
export async function bulkLoad<Stored extends Record<string, unknown>, Indexed>(
  passages: readonly AnalysedPassage<Stored>[],
  options: Options<Indexed>,
): Promise<MiniSearch<Indexed>> {
  const postings = new Map<string, Postings>();
  const [documentIds, fieldLength, storedFields]: [
    AsPlainObject['documentIds'],
    AsPlainObject['fieldLength'],
    AsPlainObject['storedFields'],
  ] = [{}, {}, {}];
  const lengths = FIELDS.map(() => 0);
  let [title, titleCounts]: [readonly string[], Counts] = [[], new Map()];
  for (const [number, passage] of passages.entries()) {
    if (passage.title !== title) [title, titleCounts] = [passage.title, countsOf(passage.title)];
    documentIds[number] = passage.id;
    storedFields[number] = passage.stored;
    fieldLength[number] = [titleCounts, countsOf(passage.body)].map((counts, field) => {
      for (const [term, count] of counts) {
        const known = postings.get(term) ?? {};
        if (known[field]) known[field][number] = count;
        else {
          known[field] = { [number]: count };
          postings.set(term, known);
        }
      }
      lengths[field] = (lengths[field] ?? 0) + counts.size;
      return counts.size;
    });
    if (number % BREATH === BREATH - 1) await nextTick();
  }
  return MiniSearch.loadJS<Indexed>(
    {
      documentCount: passages.length,
      nextId: passages.length,
      documentIds,
      fieldIds: Object.fromEntries(FIELDS.map((name, field) => [name, field])),
      fieldLength,
      averageFieldLength: lengths.map((length) => length / Math.max(1, passages.length)),
      storedFields,
      dirtCount: 0,
      index: [...postings],
      serializationVersion: 2,
    },
    options,
  );
}

import type { Shelf } from './answering/find/index.ts';
import type { Notice, Passage } from './notice.ts';

/** The notices held, and their passages. */
export interface NoticeShelf extends Shelf {
  /** Undated ones last; the same array always, kept in order. */
  readonly newestFirst: readonly Notice[];
  /** How many of them are samples. */
  readonly samples: number;
  /** Puts a notice in place of the one with its id. */
  put(notice: Notice, passages: readonly Passage[]): void;
  /** An unknown id is fine. */
  remove(id: string): void;
}

/** Newest first; undated last; then by id, so that the order is always the same. */
function byNewest(a: Notice, b: Notice): number {
  const [on, other] = [a.published?.on ?? '', b.published?.on ?? ''];
  if (on !== other) return on > other ? -1 : 1;
  return a.id.localeCompare(b.id);
}

/** A shelf without notices. */
export function createNoticeShelf(): NoticeShelf {
  const held = new Map<string, { readonly notice: Notice; readonly passages: readonly Passage[] }>();
  const newestFirst: Notice[] = [];
  let samples = 0;

  /** Where a notice stands, or would. */
  function placeOf(notice: Notice): number {
    let [low, high] = [0, newestFirst.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = newestFirst[middle];
      if (there && byNewest(there, notice) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function remove(id: string): void {
    const known = held.get(id);
    if (!known) return;
    newestFirst.splice(placeOf(known.notice), 1);
    if (known.notice.sample) samples -= 1;
    held.delete(id);
  }
  return {
    newestFirst,
    get samples() {
      return samples;
    },
    notice: (id) => held.get(id)?.notice,
    passages: (id) => held.get(id)?.passages ?? [],
    put(notice, passages) {
      remove(notice.id);
      newestFirst.splice(placeOf(notice), 0, notice);
      if (notice.sample) samples += 1;
      held.set(notice.id, { notice, passages });
    },
    remove,
  };
}

/** A shelf as one question sees it: a notice that it has looked at stays as it was, whatever changes meanwhile. */
export function stillShelf(shelf: Shelf): Shelf {
  const seen = new Map<
    string,
    { readonly notice: Notice | undefined; readonly passages: readonly Passage[] }
  >();
  const look = (id: string) => {
    const known = seen.get(id) ?? { notice: shelf.notice(id), passages: shelf.passages(id) };
    seen.set(id, known);
    return known;
  };
  return { notice: (id) => look(id).notice, passages: (id) => look(id).passages };
}

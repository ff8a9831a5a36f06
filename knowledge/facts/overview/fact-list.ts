import { setImmediate as nextTick } from 'node:timers/promises';
import type { Notice } from '../../notice.ts';
import type { LocalTime } from '../../time/time.ts';
import type { Sheet } from '../fact.ts';
import { type ListedNotice, listNotice } from './listed-facts.ts';

/** Reads a notice's sheet, or has it from where it is kept. */
export type SheetOf = (notice: Notice) => Sheet;

/** The facts of all notices held, by when they are over. */
export interface FactList {
  /** Puts a notice in place of the one with its id. It is read when an overview first needs it. */
  put(notice: Notice): void;
  /** An unknown id is fine. */
  remove(id: string): void;
  /** Notices of which something isn't over at a time, and those that tell no time; in no order. Rejects only when aborted. */
  notOverAt(time: LocalTime, signal: AbortSignal): Promise<readonly ListedNotice[]>;
}

/** Read in one go, in milliseconds: others take their turn in between. */
const AT_A_TIME_MS = 8;
const NEVER = '9999-12-31T00:00:00';

const overAt = ({ over }: ListedNotice): LocalTime => over ?? NEVER;

/** A list without notices. Each is read once, when the first overview asks. */
export function createFactList(sheetOf: SheetOf): FactList {
  const unread = new Map<string, Notice>();
  const listed = new Map<string, ListedNotice>();
  /** Those over last, first; null where it is to be made anew. */
  let latestFirst: readonly ListedNotice[] | null = null;

  function readOne(notice: Notice): void {
    unread.delete(notice.id);
    listed.set(notice.id, listNotice(notice, sheetOf(notice)));
    latestFirst = null;
  }

  async function readAll(signal: AbortSignal): Promise<void> {
    while (unread.size > 0) {
      const until = performance.now() + AT_A_TIME_MS;
      for (const notice of unread.values()) {
        readOne(notice);
        if (performance.now() > until) break;
      }
      if (unread.size > 0) await nextTick();
      signal.throwIfAborted();
    }
  }

  return {
    put(notice) {
      const known = listed.get(notice.id)?.notice;
      if (known === notice) return;
      listed.delete(notice.id);
      latestFirst = null;
      unread.set(notice.id, notice);
    },
    remove(id) {
      unread.delete(id);
      if (listed.delete(id)) latestFirst = null;
    },
    async notOverAt(time, signal) {
      await readAll(signal);
      latestFirst ??= [...listed.values()].sort((a, b) => (overAt(a) < overAt(b) ? 1 : -1));
      const end = firstOver(latestFirst, time);
      return latestFirst.slice(0, end);
    },
  };
}

/** Where in a list, those over last first, the first stands that is over at a time. */
function firstOver(latestFirst: readonly ListedNotice[], time: LocalTime): number {
  let [low, high] = [0, latestFirst.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = latestFirst[middle];
    if (there && overAt(there) > time) low = middle + 1;
    else high = middle;
  }
  return low;
}

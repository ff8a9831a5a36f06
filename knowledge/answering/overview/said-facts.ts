import { type ListedFact, type ListedNotice, listFact } from '../../facts/overview/listed-facts.ts';
import type { ToldTime } from '../../facts/overview/told-times.ts';
import type { Notice } from '../../notice.ts';
import type { DateMention } from '../../time/time.ts';
import type { CutPassage, Stretch } from '../cut/index.ts';
import type { Shelf } from '../find/index.ts';

/** What a notice's sentences are read with. */
export interface Saying {
  readonly shelf: Shelf;
  readonly cut: CutPassage;
}

/** Longer words are no short quote of an entry, in UTF-16 units. */
const LONGEST = 250;

function timeOf({ kind, interval, bound }: DateMention): ToldTime[] {
  return kind === 'date' && interval !== null ? [{ is: 'span', interval, bound }] : [];
}

const sizeOf = ({ span }: Stretch): number => span.end - span.start;

/** The stretches of a notice that are short enough to quote, the shortest first, none over words of another. */
export function shortStretches(notice: Notice, { shelf, cut }: Saying): Stretch[] {
  const taken: Stretch[] = [];
  const all = shelf
    .passages(notice.id)
    .flatMap((passage) => cut(notice, passage))
    .filter((one) => sizeOf(one) <= LONGEST)
    .sort((a, b) => sizeOf(a) - sizeOf(b) || a.span.start - b.span.start);
  for (const one of all) {
    const isOver = taken.some(({ span }) => span.start < one.span.end && one.span.start < span.end);
    if (!isOver) taken.push(one);
  }
  return taken;
}

/**
 * What sentences tell of days that no fact of the sheet holds, as facts: a notice that is asked for by its subject or place may tell its day
 * in running text alone.
 */
export function withSaid(listed: ListedNotice, saying: Saying): ListedNotice {
  const { notice, facts } = listed;
  const isTold = ({ span }: Stretch): boolean =>
    facts.some(({ fact, times }) => times.length > 0 && fact.start < span.end && span.start < fact.end);
  const said = shortStretches(notice, saying)
    .filter((one) => !isTold(one))
    .flatMap(({ span, dates }): ListedFact[] => {
      const times = dates.flatMap(timeOf);
      if (times.length === 0) return [];
      const fact = { aspect: 'event' as const, ...span, labels: [], value: null, for: null };
      const one = listFact(notice, fact, times);
      return one ? [one] : [];
    });
  return said.length === 0 ? listed : { ...listed, facts: [...facts, ...said] };
}

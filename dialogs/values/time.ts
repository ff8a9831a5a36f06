import { type FactValue, parseRecurrence, type Recurrence } from '../../knowledge/index.ts';
import type { Closeness } from '../dates.ts';

/** One end of a stretch of time: a local day, `YYYY-MM-DD`, or with its time, `THH:MM`; `closeness` tells how much of it is meant. */
export interface End {
  /** The first day, or the moment. */
  readonly first: string;
  /** The last day that is meant, or the moment: of a month its last. */
  readonly last: string;
  readonly closeness: Closeness;
}

/** A stretch of time as a fact tells it, both ends part of it; null where an end is open. One day or moment has the same end twice. */
export interface Stretch {
  readonly from: End | null;
  readonly to: End | null;
}

/** The times of a fact: stretches in their order, and what comes again; `[]` where it tells none of the kind. */
export interface Times {
  readonly stretches: readonly Stretch[];
  readonly recurrences: readonly Recurrence[];
}

const END = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d)?)?)?$/;
const OPEN = '..';

/** An end as facts write it; null where it isn't written so. */
function readEnd(text: string): End | null {
  const [, year, month, day, time] = END.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, closeness: 'year' };
  if (day === undefined) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${last}`, closeness: 'month' };
  }
  const closeness = time === undefined ? 'day' : 'time';
  return { first: text, last: text, closeness };
}

/** From the first to the last day of one year: people say the year. */
function isWholeYear({ from, to }: Stretch): boolean {
  if (from?.closeness !== 'day' || to?.closeness !== 'day') return false;
  const year = from.first.slice(0, 4);
  return from.first === `${year}-01-01` && to.last === `${year}-12-31`;
}

function readStretch(text: string): Stretch | null {
  const [first = '', second = first, ...more] = text.split('/');
  if (more.length > 0) return null;
  const [from, to] = [readEnd(first), readEnd(second)];
  if ((from === null && first !== OPEN) || (to === null && second !== OPEN) || (from ?? to) === null)
    return null;
  const stretch = { from, to };
  if (!isWholeYear(stretch)) return stretch;
  const year = readEnd(first.slice(0, 4));
  return { from: year, to: year };
}

/** The times that a fact's value tells; null where it is no value of times, or not written as facts write them. */
export function readTimes(value: FactValue | null): Times | null {
  if (value?.kind !== 'times') return null;
  const stretches: Stretch[] = [];
  const recurrences: Recurrence[] = [];
  for (const text of value.times) {
    const stretch = readStretch(text);
    const recurrence = stretch ? null : parseRecurrence(text);
    if (stretch) stretches.push(stretch);
    else if (recurrence) recurrences.push(recurrence);
    else return null;
  }
  return { stretches, recurrences };
}

/** True for one day, month, year or moment, not a stretch of several or one with an open end. */
export const isPoint = ({ from, to }: Stretch): boolean =>
  from !== null && to !== null && from.first === to.first && from.last === to.last;

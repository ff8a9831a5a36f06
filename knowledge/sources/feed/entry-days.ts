import type { Day } from '../../notice.ts';
import { type DayOrder, readWrittenMoment, type WrittenMoment } from './written-moment.ts';

/** The day of an entry, and what is to be said of its dates: one line without its place, or null. */
export interface EntryDay {
  readonly day: Day | null;
  readonly remark: string | null;
}

export interface DaySettings {
  /** IANA name of the time zone whose days count. */
  readonly timeZone: string;
  /** The feed's language tag, as it writes it. */
  readonly language: string | null;
  readonly now: Date;
}

/** What clocks and databases hold where no day was set. */
const ZEROS: ReadonlySet<Day> = new Set(
  '0001-01-01 0001-01-02 1899-12-30 1899-12-31 1900-01-01 1900-01-02 1904-01-01 1969-12-31 1970-01-01 1970-01-02 1979-12-31 1980-01-01'.split(
    ' ',
  ),
);
const DAY_MS = 86_400_000;
/** A feed's clock may be ahead of ours, and its day begin before. */
const DAYS_OF_CLOCKS = 2;
/** What lies further ahead is a mistake; such a notice would be hidden until then. */
const FAR_AHEAD_DAYS = 366;
const MONTH_FIRST_ZONE =
  /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Indiana|Kentucky|North_Dakota)|Pacific\/Honolulu)/;
const DAY_FIRST_ZONE =
  /^(?:Europe|Africa|Australia)\/|^Pacific\/Auckland$|^Asia\/(?:Hong_Kong|Singapore|Kolkata)$|^America\/(?:Sao_Paulo|Bogota|Lima|Santiago|Argentina|Mexico_City)/;
const DAY_FIRST_LANGUAGE =
  /^(?:de|fr|es|it|nl|pt|sv|da|nb|no|fi|pl|cs|cy|el|tr|ru|en-(?:gb|uk|ie|au|nz|in|za|sg|hk))(?:$|[-_])/i;

/**
 * The days of a feed's entries, given the dates that each of them writes, the best first. A day written in numbers alone is read in the order
 * that it allows, that the others of the feed show, or that is usual in the feed's language, place and form; else it is left out.
 */
export function daysOfEntries(entries: readonly (readonly string[])[], settings: DaySettings): EntryDay[] {
  const read = entries.map((dates) =>
    dates.map((written) => ({ written, moment: readWrittenMoment(written, settings.timeZone) })),
  );
  const shown = ordersShown(read.flat().map(({ moment }) => moment));
  return read.map((dates) => {
    if (dates.length === 0) return { day: null, remark: 'it names no day' };
    const found = dates.map(({ written, moment }) => settle(written, moment, shown, settings));
    const dated = found.find(({ day }) => day !== null);
    return dated ?? found[0] ?? { day: null, remark: null };
  });
}

/** By the mark between the numbers: the orders of days that allow no other. */
function ordersShown(moments: readonly (WrittenMoment | null)[]): Map<string, Set<DayOrder>> {
  const shown = new Map<string, Set<DayOrder>>();
  for (const moment of moments) {
    if (!moment || !('orders' in moment) || moment.orders.size !== 1) continue;
    const orders = shown.get(moment.mark) ?? new Set();
    for (const order of moment.orders.keys()) orders.add(order);
    shown.set(moment.mark, orders);
  }
  return shown;
}

function settle(
  written: string,
  moment: WrittenMoment | null,
  shown: ReadonlyMap<string, ReadonlySet<DayOrder>>,
  settings: DaySettings,
): EntryDay {
  const said = `"${written.slice(0, 60).replace(/\s+/gu, ' ').trim()}"`;
  if (!moment) return { day: null, remark: `its date ${said} is no day that can be read; loaded without it` };
  const day = 'day' in moment ? moment.day : dayInOrder(moment, shown.get(moment.mark), settings);
  if (day === null) {
    const days = 'orders' in moment ? [...new Set(moment.orders.values())].join(' or ') : '';
    return { day: null, remark: `its date ${said} may be ${days}; loaded without it` };
  }
  if (ZEROS.has(day)) {
    return { day: null, remark: `its date ${said} is the zero of a clock; loaded without it` };
  }
  const ahead = (Date.parse(day) - settings.now.getTime()) / DAY_MS;
  if (ahead > FAR_AHEAD_DAYS)
    return { day: null, remark: `its date ${said} lies far ahead; loaded without it` };
  if (ahead > DAYS_OF_CLOCKS) {
    return { day, remark: `its date ${said} lies ahead; it is answered from that day on` };
  }
  return { day, remark: null };
}

/** Null where nothing tells the order. */
function dayInOrder(
  { orders, mark }: Extract<WrittenMoment, { orders: unknown }>,
  shown: ReadonlySet<DayOrder> | undefined,
  settings: DaySettings,
): Day | null {
  const days = new Set(orders.values());
  const [only] = days;
  if (days.size === 1 && only !== undefined) return only;
  const order = shown?.size === 1 ? [...shown][0] : usualOrder(mark, orders, settings);
  if (order !== undefined && orders.has(order)) return orders.get(order) ?? null;
  // What is published was so before it is read.
  const past = [...days].filter((day) => Date.parse(day) <= settings.now.getTime() + DAY_MS);
  return past.length === 1 ? (past[0] ?? null) : null;
}

function usualOrder(
  mark: string,
  orders: ReadonlyMap<DayOrder, Day>,
  { language, timeZone }: DaySettings,
): DayOrder | undefined {
  const tag = language ?? '';
  if (orders.has('ymd') && (/^ko/i.test(tag) || (tag === '' && timeZone === 'Asia/Seoul'))) return 'ymd';
  if (/^en-us/i.test(tag)) return 'mdy';
  if (DAY_FIRST_LANGUAGE.test(tag) || mark === '.') return 'dmy';
  if (MONTH_FIRST_ZONE.test(timeZone)) return 'mdy';
  return DAY_FIRST_ZONE.test(timeZone) ? 'dmy' : undefined;
}

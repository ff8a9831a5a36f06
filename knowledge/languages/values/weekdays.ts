/** Days of the week, 0 for Sunday to 6 for Saturday. */
export type Weekdays = ReadonlySet<number>;

/** Patterns by which a language names them. */
export interface WeekdayPatterns {
  /** From Sunday to Saturday, as sources of regular expressions. */
  readonly days: readonly string[];
  /** What stands between the first and the last of several, as a source. */
  readonly to: string;
  /** What follows the weekday of a single date; sticky. */
  readonly ofDate: RegExp;
  /** What stands before the weekday of a single date; ends with `$`. */
  readonly beforeDate: RegExp;
  readonly weekdays: RegExp;
  readonly weekend: RegExp;
  readonly everyDay: RegExp;
}

const WEEK = 7;
const LOOK_BACK = 16;
const range = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + WEEK) % WEEK) + 1 }, (_, at) => (first + at) % WEEK);

/** Tells which days of the week a text names as ones that come again; empty where it names none, or those of single dates alone. */
export function weekdaysByPattern(patterns: WeekdayPatterns): (text: string) => Weekdays {
  const { days, to, ofDate, beforeDate } = patterns;
  const oneOf = days.map((day, at) => `(?<d${at}>${day})`).join('|');
  const anyDay = new RegExp(oneOf, 'gi');
  const between = new RegExp(`^${to}$`, 'i');
  const dayOf = (groups: Record<string, string | undefined>): number =>
    days.findIndex((_, at) => groups[`d${at}`] !== undefined);
  return (text) => {
    const found = new Set<number>();
    let last: { day: number; end: number } | null = null;
    for (const match of text.matchAll(anyDay)) {
      const day = dayOf(match.groups ?? {});
      const end = match.index + match[0].length;
      ofDate.lastIndex = end;
      const isDate =
        ofDate.test(text) || beforeDate.test(text.slice(Math.max(0, match.index - LOOK_BACK), match.index));
      if (isDate) {
        last = null;
        continue;
      }
      const goesOn = last && between.test(text.slice(last.end, match.index));
      for (const one of goesOn && last ? range(last.day, day) : [day]) found.add(one);
      last = { day, end };
    }
    if (patterns.weekdays.test(text)) for (const one of range(1, 5)) found.add(one);
    if (patterns.weekend.test(text)) for (const one of [6, 0]) found.add(one);
    if (patterns.everyDay.test(text)) for (const one of range(0, 6)) found.add(one);
    return found;
  };
}

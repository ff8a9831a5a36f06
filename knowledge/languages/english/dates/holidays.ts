import type { Day } from '../../../notice.ts';
import { addDays, addMonths, dayOf, partsOf, spanOf, weekdayOf, wholeDay } from '../../../time/calendar.ts';
import type { Interval } from '../../../time/time.ts';
import { isMeantAsDay } from './names.ts';
import type { RuleSet } from './rules.ts';

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  "valentine's day": [2, 14],
  "international women's day": [3, 8],
  "saint patrick's day": [3, 17],
  "april fools' day": [4, 1],
  'earth day': [4, 22],
  'independence day': [7, 4],
  halloween: [10, 31],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
};

/** The nth weekday of a month; -1 is the last. */
function nth(year: number, month: number, weekday: number, n: number): Day | null {
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  const start = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  if (n > 0) return addDays(start, (n - 1) * 7);
  const last = addDays(addMonths(first, 1), -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

/** Easter Sunday by the Gregorian rule: the Sunday after the first full moon of spring, by the church's tables. */
function easter(year: number): Day | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((8 * century + 13) / 25);
  const age = (19 * golden + century - leaps - moon + 15) % 30;
  const full = age - Math.floor(age / 28) * (1 - Math.floor(29 / (age + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + leaps) % 7;
  const offset = full - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dayOf(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

function movable(name: string, year: number): Day | null {
  const shifted = (day: Day | null, days: number) => (day === null ? null : addDays(day, days));
  switch (name) {
    case 'easter':
    case 'easter sunday':
      return easter(year);
    case 'good friday':
      return shifted(easter(year), -2);
    case 'easter monday':
      return shifted(easter(year), 1);
    case 'memorial day':
      return nth(year, 5, 1, -1);
    case 'labor day':
      return nth(year, 9, 1, 1);
    case 'thanksgiving':
    case 'thanksgiving day':
      return nth(year, 11, 4, 4);
    case 'black friday':
      return shifted(nth(year, 11, 4, 4), 1);
    default:
      return null;
  }
}

/** The day of a holiday by its English name in lower case; null where the year has none, or the name is none. */
export function holidayIn(year: number, name: string): Day | null {
  const fixed = FIXED[name];
  return fixed === undefined ? movable(name, year) : dayOf(year, fixed[0], fixed[1]);
}

/** The days off around the holiday: Saturday to Sunday, with the holiday where it adjoins. */
function weekendAt(day: Day): Interval {
  const weekday = weekdayOf(day);
  const saturday = addDays(day, weekday === 1 ? -2 : 6 - weekday);
  const from = weekday === 4 || weekday === 5 ? day : saturday;
  return spanOf(from, addDays(saturday, weekday === 1 ? 3 : 2), 'day');
}

function nearestYear(name: string, anchor: Day): number {
  const { year } = partsOf(anchor);
  const thisYear = holidayIn(year, name);
  return thisYear !== null && thisYear < anchor ? year + 1 : year;
}

const NAMES = [
  ...Object.keys(FIXED),
  ...['easter sunday', 'easter monday', 'easter', 'good friday', 'memorial day', 'labor day'],
  ...['thanksgiving day', 'thanksgiving', 'black friday'],
].sort((a, b) => b.length - a.length);

/** Days with names of their own. Without a year the coming one is meant; where countries differ, the United States' day. */
export const holidayRules: RuleSet = [
  [
    ['new'],
    {
      // "The new year" is no day, but a stretch from Christmas to New Year ends on its first.
      pattern: /new year\b(?!['’]s)/iy,
      read: (_, { scene }) => {
        const day = dayOf(nearestYear("new year's day", scene.day), 1, 1);
        return day === null ? null : { type: 'span', interval: wholeDay(day), relative: true, leaning: true };
      },
    },
  ],
  [
    [...new Set(NAMES.map((name) => name.split(/[ ']/)[0] ?? name)), 'weekend'],
    {
      pattern: new RegExp(
        `(?<pre>weekend of )?(?<name>${NAMES.join('|').replaceAll("'", "['’]")})(?:,? (?:of )?(?<year>(?:19|20)\\d\\d)(?!\\d))?(?<post> weekend\\b)?(?!\\p{L})`,
        'iuy',
      ),
      read: ({ pre, name = '', year, post }, { scene, before, after }) => {
        const told = pre !== undefined || post !== undefined || year !== undefined;
        if (!told && !isMeantAsDay(name, before, after)) return { type: 'other', spreads: false };
        const key = name.toLowerCase().replace('’', "'");
        const day = holidayIn(year === undefined ? nearestYear(key, scene.day) : Number(year), key);
        if (day === null) return null;
        const interval = pre === undefined && post === undefined ? wholeDay(day) : weekendAt(day);
        return { type: 'span', interval, relative: year === undefined };
      },
    },
  ],
];

import { clockOf } from '../../../time/clock.ts';
import { hoursOf } from '../../../time/recurrence/hours-of.ts';
import { type Sign, type SignRule, plainSign as sign } from '../../../time/recurrence/signs.ts';
import { DASH, englishDaySigns, WEEKDAY } from './day-signs.ts';

const MERIDIEM = '(?:[ap]m\\b|[ap]\\.m\\b\\.?)';
const TIME = (n: string): string =>
  `(?:(?<h${n}>\\d{1,2})(?:[:.](?<m${n}>[0-5]\\d))?(?: ?(?<p${n}>${MERIDIEM}))?|(?:12 )?(?<w${n}>noon|midday|midnight))`;

type Groups = Readonly<Record<string, string | undefined>>;

function clock(groups: Groups, n: string) {
  const word = groups[`w${n}`]?.toLowerCase();
  if (word !== undefined) return clockOf(word === 'midnight' ? '24' : '12', undefined, undefined, 'pm');
  const meridiem = groups[`p${n}`];
  const half = meridiem === undefined ? null : /^a/i.test(meridiem) ? 'am' : 'pm';
  return clockOf(groups[`h${n}`] ?? '', groups[`m${n}`], undefined, half);
}

const isMarked = (groups: Groups, n: string): boolean =>
  groups[`m${n}`] !== undefined || groups[`p${n}`] !== undefined || groups[`w${n}`] !== undefined;

const hoursSign = (from: ReturnType<typeof clock>, to: ReturnType<typeof clock>): Sign | null => {
  const hours = hoursOf(from, to);
  return hours && { is: 'hours', hours };
};

/** Words behind bare figures that count something, so that they are no hours. */
const COUNTS = /^(?:%|-| ?(?:years?|people|days?|weeks?|months?|minutes?|hours?|km|m|kg|st|nd|rd|th|per)\b)/i;
/** Before bare figures ("10–2"), so that they are hours. */
const BEFORE_HOURS: ReadonlySet<string> = new Set(['weekdays', 'days', 'label', 'hours', 'and']);
/** Behind bare figures, the same. */
const BEFORE_DAYS = new RegExp(
  `^,? (?:on |every |each |\\()?(?:${WEEKDAY}|weekdays|weekends|daily|every day)`,
);
/** Signs of an English text of `year`; narrow ones first. */
export const englishSigns = (year: number): SignRule[] => [
  {
    pattern:
      /(?:if|when|where) (?:[\w’']+ ){1,6}?(?:is|are|falls?|lands?)(?: on)?(?: an?)? (?:public|bank|national)? ?holidays?\b/iy,
    read: sign('moves'),
  },
  {
    pattern:
      /(?:opening|visiting|office|business|collection|counter|library|service|winter|summer|normal|regular|reception|desk) (?:hours|times|days?)\b|(?:hours|timetable|schedule|open(?:ing)?|collections?|collection days?)(?= ?:)/iy,
    read: () => ({ is: 'label', closed: false }),
  },
  {
    pattern: /(?:closing|closed|closure) days?\b|closures?(?= ?:)|closed(?= ?:)/iy,
    read: () => ({ is: 'label', closed: true }),
  },
  ...englishDaySigns(year),
  {
    pattern: new RegExp(
      `(?:from )?${TIME('1')}(?:${DASH}| (?:to|until|till|and) )${TIME('2')}(?![\\w%])(?![:.]\\d)`,
      'iy',
    ),
    read: (groups, { before, after, gap, last }) => {
      if (/[\d.,£$€₩#/:-]$/.test(before) || COUNTS.test(after)) return null;
      const bare = !isMarked(groups, '1') && !isMarked(groups, '2');
      if (bare && BEFORE_DAYS.test(after)) return hoursSign(clock(groups, '1'), clock(groups, '2'));
      return bare && !(last !== null && BEFORE_HOURS.has(last.is) && (gap ?? '').length <= 8)
        ? null
        : hoursSign(clock(groups, '1'), clock(groups, '2'));
    },
  },
  {
    pattern: new RegExp(
      `(?:(?<how>until|till|by|to|from|at|before|closes? at|shuts? at|ends? at)\\s)?${TIME('1')}(?![\\w%])(?![:.]\\d)`,
      'iy',
    ),
    read: (groups, { before }) => {
      if (!isMarked(groups, '1') || /[\d.,£$€₩#/:-]$/.test(before)) return null;
      const ends = /^(?:until|till|by|to|before|(?:close|shut|end)s? at)$/i.test(groups.how ?? '');
      const one = clock(groups, '1');
      return ends ? hoursSign(null, one) : hoursSign(one, null);
    },
  },
  {
    pattern:
      /(?:except(?:ing|ed)?|excluding|apart from|other than|but not|not including|aside from)\b(?: for)?(?: on)?/iy,
    read: sign('except'),
  },
  {
    pattern:
      /(?:no (?:\w+ ){1,4}(?=(?:on|at) (?:\w+days?|public|bank|weekends?)\b)|no (?:service|collections?|sessions?|class(?:es)?|bus(?:es)?|visits)|not (?:open|in service|available)|closed|shut|does not (?:open|run)|doesn['’]t (?:open|run)|do not (?:open|run))/iy,
    read: sign('closed'),
  },
  { pattern: /(?:lunch|break)\b/iy, read: sign('break') },
  {
    pattern: /last (?:entry|admissions?|orders?|visits?|appointments?|bookings?)\b/iy,
    read: sign('last-entry'),
  },
  {
    pattern:
      /(?:opens?|opening|runs?|operates?|available|collected|collections?|held|takes? place|meets?|visits?|service|session|hours)\b/iy,
    read: sign('open'),
  },
  { pattern: /(?:starting|beginning|commencing|from|as of|since)\b(?: on)?/iy, read: sign('from') },
  { pattern: /(?:until|till|through|ending)\b(?: on)?|to(?= \d{1,2} [A-Z]| [A-Z])/iy, read: sign('until') },
  { pattern: /(?:and|&|or)(?=\s)|[,/](?= ?[\w])/iy, read: sign('and') },
  { pattern: /\(/y, read: sign('open-bracket') },
  { pattern: /\)/y, read: sign('close-bracket') },
];

/** Where an English sign can begin. */
export const ENGLISH_STARTER = /[A-Za-z]+|\d+|[(),&/]/g;

import { clockOf } from '../../../time/clock.ts';
import type { Clock, PartOfDay } from '../../../time/pieces.ts';
import type { Groups, Reading } from '../../../time/rules.ts';
import type { RuleSet } from './rules.ts';
import { CARDINAL, CARDINAL_STARTS, HOUR, numberOf } from './words.ts';

const MERIDIEM = '(?:am|pm|[ap]\\.m\\.|[ap]\\.m|[ap])(?![a-z])';
const MINUTES = '[:.](?<minutes>[0-5]\\d)(?::(?<seconds>[0-5]\\d))?(?!\\d|[.,]\\d)';
const OCLOCK = "o['’]?clock";

function halfOf(meridiem: string | undefined): 'am' | 'pm' | null {
  if (meridiem === undefined) return null;
  return /^a/i.test(meridiem) ? 'am' : 'pm';
}

function clockFrom(hours = '', minutes?: string, seconds?: string, meridiem?: string): Clock | null {
  const digits = /^\d/.test(hours) ? hours : String(numberOf(hours));
  return clockOf(digits, minutes, seconds, halfOf(meridiem));
}

function single(clock: Clock | null, leaning = false): Reading | null {
  return clock === null ? null : { type: 'clock', from: clock, to: null, leaning };
}

function twoClocks(groups: Groups, leaning: boolean): Reading | null {
  const from = clockFrom(groups.from, groups.minutes, undefined, groups.meridiem);
  const to = clockFrom(groups.to, groups.minutes2, undefined, groups.meridiem2);
  return from === null || to === null ? null : { type: 'clock', from, to, leaning };
}

/** "20 past 8", "quarter to nine": minutes beside the hour. */
function beside({ amount = '', side, hour }: Groups): Reading | null {
  const clock = clockFrom(hour);
  if (clock === null) return null;
  const word = amount.toLowerCase();
  const minutes = word === 'half' ? 30 : word.endsWith('quarter') ? 15 : numberOf(amount);
  const shift = /^(?:past|after)$/i.test(side ?? '') ? minutes : -minutes;
  const seconds = clock.seconds + shift * 60;
  if (!(minutes < 60) || seconds < 0) return null;
  return single({ ...clock, seconds, granularity: 'minute' });
}

const TO = '(?: ?[-–—~] ?| (?:to|and|until|till) )';
const HOURS = [...CARDINAL_STARTS.slice(0, 12), '#'];

const PARTS: Readonly<Record<string, PartOfDay>> = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
};

/** Times of day. Hours from 1 to 6 without morning or afternoon are read as afternoon. */
export const timeRules: RuleSet = [
  [
    HOURS,
    {
      pattern: new RegExp(
        `(?<from>${HOUR})(?:[:.](?<minutes>[0-5]\\d))?${TO}(?<to>${HOUR})(?:[:.](?<minutes2>[0-5]\\d))? ?(?<meridiem2>${MERIDIEM})`,
        'iy',
      ),
      read: (groups) => twoClocks(groups, false),
    },
  ],
  [
    HOURS,
    {
      pattern: new RegExp(
        `(?<amount>half|(?:a )?quarter|(?:[1-5]?\\d|${CARDINAL})(?: ?min(?:ute)?s?)?) (?<side>past|to|after) (?<hour>${HOUR})\\b(?!:)`,
        'iy',
      ),
      read: (groups) =>
        /min|half|quarter|past/i.test(`${groups.amount} ${groups.side}`) ? beside(groups) : null,
    },
  ],
  [
    ['half', 'quarter', ...CARDINAL_STARTS],
    {
      pattern: new RegExp(
        `(?<amount>half|quarter|${CARDINAL}(?: min(?:ute)?s?)?) (?<side>past|to) (?<hour>${HOUR})\\b(?!:)`,
        'iy',
      ),
      read: (groups) =>
        /min|half|quarter|past/i.test(`${groups.amount} ${groups.side}`) ? beside(groups) : null,
    },
  ],
  [
    ['#'],
    {
      pattern: new RegExp(
        `(?<from>${HOUR}):(?<minutes>[0-5]\\d)${TO}(?<to>1[0-2]|[1-9])(?![\\d:/.-]| ?[ap]\\.?m| [a-z]{5})`,
        'iy',
      ),
      read: (groups) => twoClocks(groups, false),
    },
  ],
  [
    ['#'],
    {
      pattern:
        /(?<hours>\d{1,2}):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d))?(?!\d|:)(?: ?(?<meridiem>(?:am|pm|[ap]\.m\.|[ap]\.m|p|a)(?![a-z])))?/iy,
      read: ({ hours, minutes, seconds, meridiem }) => single(clockFrom(hours, minutes, seconds, meridiem)),
    },
  ],
  [
    HOURS,
    {
      pattern: new RegExp(`(?<hours>${HOUR})(?:${MINUTES})? ?(?<meridiem>${MERIDIEM})`, 'iy'),
      read: ({ hours = '', minutes, seconds, meridiem = '' }) => {
        // "a" alone is the article, except right at a figure: 7a.
        if (/^[ap]$/i.test(meridiem) && (meridiem === 'a' || !/^\d/.test(hours))) return null;
        return single(clockFrom(hours, minutes, seconds, meridiem));
      },
    },
  ],
  [
    HOURS,
    {
      pattern: new RegExp(`(?<hours>${HOUR}) ?${OCLOCK}`, 'iy'),
      read: ({ hours }) => single(clockFrom(hours)),
    },
  ],
  [
    ['#'],
    {
      pattern: new RegExp(
        `(?<from>${HOUR})(?::(?<minutes>[0-5]\\d))?${TO}(?<to>${HOUR}):(?<minutes2>[0-5]\\d)(?!\\d)`,
        'iy',
      ),
      read: (groups) => twoClocks(groups, false),
    },
  ],
  [
    ['#'],
    {
      pattern:
        /(?<from>1[0-2]|[1-9])(?: ?[-–] ?| to )(?<to>1[0-2]|[1-9])(?![\d:/.-]| ?(?:%|people|years?|days?|weeks?|months?|hours?|minutes?))\b/y,
      read: (groups) => twoClocks(groups, true),
    },
  ],
  [
    ['at', 'around', 'from', 'until', 'till', 'by'],
    {
      // With a point, only a word beside it tells a time from an amount.
      pattern:
        /(?:at|around|from|until|till|by) (?<hours>2[0-3]|1\d|0?[1-9])\.(?<minutes>[0-5]\d)(?![\d:/%-]|[.,]\d| ?[ap]\.?m| ?(?:million|billion|per|euros?|pounds|%|[kcm]?m\b|kg\b))/iy,
      read: ({ hours, minutes }) => single(clockFrom(hours, minutes), true),
    },
  ],
  [
    ['at', 'around'],
    {
      pattern:
        /(?:at|around) (?<hours>1[0-2]|[1-9])(?![\d:/%-]|[.,]\d|[a-z]| ?[ap]\.?m)(?! (?!in the (?:morning|afternoon|evening)\b)[a-z])/iy,
      read: ({ hours = '' }) => single(clockFrom(hours), true),
    },
  ],
  [
    CARDINAL_STARTS.slice(0, 12),
    {
      pattern: new RegExp(`(?<hours>${HOUR})(?= in the (?:morning|afternoon|evening)\\b)`, 'iy'),
      read: ({ hours }) => single(clockFrom(hours)),
    },
  ],
  [
    ['noon', 'midday', 'midnight'],
    {
      pattern: /(?<word>noon|midday|midnight)\b/iy,
      read: ({ word }) =>
        single(clockOf(word?.toLowerCase() === 'midnight' ? '24' : '12', undefined, undefined, 'pm')),
    },
  ],
  [
    ['in', 'during', 'later', 'late', 'early', 'morning', 'afternoon', 'evening', 'night'],
    {
      pattern:
        /(?<told>(?:(?:later )?in|during) the |late |early )?(?:late |early )?(?<part>morning|afternoon|evening|night)\b/iy,
      read: ({ told, part = '' }) => {
        const name = PARTS[part.toLowerCase()];
        if (name === undefined) return null;
        return { type: 'part', part: name, leaning: !/(?:in|during) the/i.test(told ?? '') };
      },
    },
  ],
];

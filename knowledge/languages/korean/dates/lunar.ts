import type { Fields } from '../../../time/pieces.ts';
import type { Groups, Reading, Rule } from '../../../time/rules.ts';
import { fieldsReading } from './calendar.ts';

const MONTHS: Readonly<Record<string, number>> = { 정: 1, 동짓: 11, 섣: 12 };
const DAYS = [
  '초하루',
  '초이틀',
  '초사흘',
  '초나흘',
  '초닷새',
  '초엿새',
  '초이레',
  '초여드레',
  '초아흐레',
  '초열흘',
];
const NAMED = `(?:${DAYS.join('|')}|보름|그믐날?|말일)`;
const BY_LUNAR = '(?:음력(?:으로)? ?|[(（]음(?:력)?[)）] ?|음[.] ?|음 ?(?=\\d))';
const MIDDLE = 15;

/** The day of a lunar month by its own name; undefined for the last, whose number differs from month to month. */
function dayNamed(name: string): number | undefined {
  if (name === '보름') return MIDDLE;
  const at = DAYS.indexOf(name);
  return at < 0 ? undefined : at + 1;
}

function reading({ year, leap, month = '', day, named }: Groups): Reading | null {
  const number = MONTHS[month] ?? Number(month);
  if (!(number >= 1 && number <= 12)) return null;
  const ofMonth: Fields = {
    ...(year === undefined ? {} : { year: Number(year) }),
    month: number,
    lunar: leap === undefined ? 'common' : 'leap',
  };
  const told = day === undefined ? (named === undefined ? undefined : dayNamed(named)) : Number(day);
  if (told !== undefined) return told <= 30 ? fieldsReading({ ...ofMonth, day: told }) : null;
  return fieldsReading(named === undefined ? ofMonth : { ...ofMonth, portion: 'last-day' });
}

const MONTH = '(?<leap>윤달? ?)?(?<month>정|동짓|섣|1[0-2]|0?[1-9])';
const OF_YEAR = '(?:(?<year>[12]\\d{3})(?:년|\\.) ?)?';

/** Days and months of the lunar calendar: behind 음력, in a leap month (윤달), or by names that only that calendar has. */
export const lunarRules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `${BY_LUNAR}${OF_YEAR}${MONTH}(?:월|달|\\. ?)(?: ?(?:의 )?(?:(?<day>[12]\\d|30|0?[1-9])(?:일|\\.|(?=[\\s)~∼～〜–-]|$))|(?<named>${NAMED})))?`,
      'y',
    ),
    read: reading,
  },
  {
    pattern: new RegExp(
      `${OF_YEAR}(?<leap>윤)(?<month>1[0-2]|[1-9])월(?: ?(?:(?<day>[12]\\d|30|0?[1-9])일|(?<named>${NAMED})))?`,
      'y',
    ),
    read: reading,
  },
  {
    pattern: new RegExp(`(?<month>정|동짓|섣)(?:월|달) (?<named>${NAMED})`, 'y'),
    read: reading,
  },
  {
    // Without its month a lunar day, and what comes with each moon, has no place.
    pattern: new RegExp(
      `음력(?:으로)? ?(?:매(?:월|달|년|해) ?)?(?:\\d{1,2}월 ?)?(?:\\d{1,2}일|${NAMED})`,
      'y',
    ),
    read: () => ({ type: 'other', spreads: false }),
  },
];

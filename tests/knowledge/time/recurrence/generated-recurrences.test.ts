import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../knowledge/languages/languages.ts';
import { onDay } from '../../../../knowledge/time/recurrence/evaluate.ts';
import { parseRecurrence, printRecurrence } from '../../../../knowledge/time/recurrence/text-form.ts';

const EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const KO = ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'];
const NTH_EN = ['first', 'second', 'third', 'fourth'];
const NTH_KO = ['첫째', '둘째', '셋째', '넷째'];
const ANCHOR = '2026-11-16';
const NO_HOLIDAY = () => 'no' as const;

/** What is generated: an open day or days, hours, and days on which it is closed, told in words and as a brute-force calendar. */
interface Generated {
  readonly en: string;
  readonly ko: string;
  /** Of a date, its weekday (0 for Monday) and day of the month: hours as `HH:mm-HH:mm`, or null where closed or not told. */
  readonly on: (date: Date) => string | null;
}

const two = (value: number): string => String(value).padStart(2, '0');
const weekdayOf = (date: Date): number => (date.getUTCDay() + 6) % 7;
const hours = fc.record({ from: fc.integer({ min: 7, max: 11 }), to: fc.integer({ min: 13, max: 22 }) });
type Span = { readonly from: number; readonly to: number };
const clock = ({ from, to }: Span): string => `${two(from)}:00-${two(to)}:00`;
const koHours = ({ from, to }: Span): string => `${two(from)}:00~${two(to)}:00`;
const enHours = ({ from, to }: Span): string => `${from} am to ${to > 12 ? to - 12 : to} pm`;
const list = (words: readonly string[], and: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${and}${words.at(-1)}`;

const weekly: fc.Arbitrary<Generated> = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
    span: hours,
    closed: fc.option(fc.integer({ min: 0, max: 6 })),
  })
  .map(({ days, span, closed }) => {
    const off = closed !== null && !days.includes(closed) ? closed : null;
    const en = list(
      days.map((day) => `${EN[day]}s`),
      ' and ',
    );
    const ko = list(
      days.map((day) => KO[day] ?? ''),
      ', ',
    );
    return {
      en: `The hall is open on ${en} from ${enHours(span)}${off === null ? '' : `, closed ${EN[off]}s`}.`,
      ko: `강당은 매주 ${ko} ${koHours(span)}${off === null ? '' : `, ${KO[off]} 휴관`}`,
      on: (date) => (days.includes(weekdayOf(date)) ? clock(span) : null),
    };
  });

const ranged: fc.Arbitrary<Generated> = fc
  .record({
    first: fc.integer({ min: 0, max: 6 }),
    length: fc.integer({ min: 1, max: 5 }),
    span: hours,
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ first, length, span, day, month }) => {
    const last = (first + length) % 7;
    const among = Array.from({ length: length + 1 }, (_, at) => (first + at) % 7);
    const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, month - 1, 1),
    );
    return {
      en: `The tower is open ${EN[first]} to ${EN[last]}, ${enHours(span)}, except ${day} ${name}.`,
      ko: `전망대는 ${KO[first]}~${KO[last]} ${koHours(span)} (${month}월 ${day}일 휴무)`,
      on: (date) =>
        among.includes(weekdayOf(date)) && !(date.getUTCDate() === day && date.getUTCMonth() === month - 1)
          ? clock(span)
          : null,
    };
  });

const monthly: fc.Arbitrary<Generated> = fc
  .record({
    ns: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2 }),
    day: fc.integer({ min: 0, max: 6 }),
    span: hours,
  })
  .map(({ ns, day, span }) => ({
    en: `Advice is given on the ${list(
      ns.map((n) => NTH_EN[n] ?? ''),
      ' and ',
    )} ${EN[day]} of each month, ${enHours(span)}.`,
    ko: `상담은 매월 ${ns.map((n) => NTH_KO[n]).join('·')} ${KO[day]} ${koHours(span)}`,
    on: (date) =>
      weekdayOf(date) === day && ns.includes(Math.floor((date.getUTCDate() - 1) / 7)) ? clock(span) : null,
  }));

const dayOfMonth: fc.Arbitrary<Generated> = fc
  .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 2 })
  .map((days) => ({
    en: `The market is held on the ${list(
      days.map(
        (day) =>
          `${day}${['st', 'nd', 'rd'][day % 10 > 3 || (day > 10 && day < 14) ? 3 : (day % 10) - 1] ?? 'th'}`,
      ),
      ' and ',
    )} of each month.`,
    ko: `장은 매월 ${days.map((day) => `${day}일`).join('과 ')}에 섭니다.`,
    on: (date) => (days.includes(date.getUTCDate()) ? '' : null),
  }));

const generated = fc.oneof(weekly, ranged, monthly, dayOfMonth);
const days = Array.from({ length: 430 }, (_, at) => new Date(Date.UTC(2026, 10, 16 + at)));

describe.each(['en', 'ko'] as const)('a generated recurrence (%s)', (language) => {
  const {
    dates: { read: readDates },
    recurrence,
  } = languageOf(language);

  test('falls on the days and hours of a calendar made by hand', () => {
    fc.assert(
      fc.property(generated, (one) => {
        const [mention, ...more] = recurrence.read(one[language], ANCHOR);
        expect(mention, one[language]).toBeDefined();
        expect(more).toEqual([]);
        if (!mention) return;
        for (const date of days) {
          const day = date.toISOString().slice(0, 10);
          const told = onDay(mention.recurrence, day, NO_HOLIDAY);
          const at =
            told.is !== 'on'
              ? null
              : told.hours
                  .map(({ from, to }) => `${two((from ?? 0) / 60)}:00-${two((to ?? 0) / 60)}:00`)
                  .join();
          expect(at, `${one[language]} ${day}`).toBe(one.on(date));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is never told as one day', () => {
    fc.assert(
      fc.property(generated, (one) => {
        const dates = readDates(one[language], ANCHOR);
        expect(dates.map(({ kind, interval }) => ({ kind, interval }))).toEqual([
          { kind: 'recurring', interval: null },
        ]);
      }),
      { numRuns: 100 },
    );
  });

  test('is the same after it was printed and parsed', () => {
    fc.assert(
      fc.property(generated, (one) => {
        for (const mention of recurrence.read(one[language], ANCHOR))
          expect(parseRecurrence(printRecurrence(mention.recurrence))).toEqual(mention.recurrence);
      }),
      { numRuns: 100 },
    );
  });
});

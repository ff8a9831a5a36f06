import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedDates } from '../../../../knowledge/index.ts';
import { calendarEntries, fitsCalendar } from '../../../../src/pages/notice/calendar-entries.ts';
import { type CalendarEvent, calendarFile } from '../../../../src/pages/notice/calendar-file.ts';
import { makeNotice } from '../../../support/citations.ts';

const entriesOf = (text: string, language = 'en') => {
  const notice = makeNotice({ text, language, published: { on: '2026-11-10', basis: 'stated' } });
  return calendarEntries(quotedDates(notice, { start: 0, end: text.length }));
};
const days = (bound: string, start: string, end: string) => ({ kind: 'days', bound, start, end });

describe('calendarEntries', () => {
  it.each([
    ['The marathon is held on Sunday 11 April 2027.', days('during', '2027-04-11', '2027-04-12')],
    ['The fair runs from 3 December to 5 December.', days('during', '2026-12-03', '2026-12-06')],
    ['Apply by 15 December 2026.', days('until', '2026-12-15', '2026-12-16')],
    ['It is open from 1 March 2027.', days('from', '2027-03-01', '2027-03-02')],
    ['The desk is closed next week.', days('during', '2026-11-16', '2026-11-23')],
  ])('makes days of %s', (text, entry) => {
    expect(entriesOf(text)).toEqual([entry]);
  });

  it('makes hours of a time of day, and a moment of a deadline', () => {
    expect(entriesOf('The hearing is on 3 December 2026 from 2 p.m. to 4 p.m.')).toEqual([
      { kind: 'hours', bound: 'during', start: '2026-12-03T14:00:00', end: '2026-12-03T16:00:00' },
    ]);
    expect(entriesOf('신청은 12월 15일 오후 6시까지입니다.', 'ko')).toEqual([
      { kind: 'hours', bound: 'until', start: '2026-12-15T18:00:00', end: null },
    ]);
  });

  it('takes each date once, and leaves out what is too wide for a calendar, comes again, or is a length', () => {
    expect(entriesOf('On 3 December 2026, yes, 3 December 2026.')).toHaveLength(1);
    for (const text of [
      'It opens in 2027.',
      'It opens next month.',
      'Open every Monday.',
      'It takes 10 days.',
      'A cap.',
    ])
      expect(entriesOf(text), text).toEqual([]);
  });

  it('fits what tells at least the week', () => {
    expect(
      (['week', 'day', 'part', 'minute'] as const).every((granularity) => fitsCalendar({ granularity })),
    ).toBe(true);
    expect((['month', 'season', 'year'] as const).some((granularity) => fitsCalendar({ granularity }))).toBe(
      false,
    );
  });
});

const event: CalendarEvent = {
  entry: { kind: 'days', bound: 'during', start: '2027-04-11', end: '2027-04-12' },
  summary: 'Marathon; runs, walks \\ more',
  description: '“First line\r\nsecond”\u0007',
  url: 'https://notices.example/notices/marathon',
  source: 'marathon',
};
const setting = { timeZone: 'Asia/Seoul', now: new Date('2026-11-22T03:00:00.5Z'), host: 'notices.example' };

describe('calendarFile', () => {
  it('is written as RFC 5545 wants it', () => {
    const [uid] = /UID:[0-9a-f]{32}@notices\.example/.exec(calendarFile([event], setting)) ?? [];
    expect(calendarFile([event], setting)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//notice-assistant//notices//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        uid,
        'DTSTAMP:20261122T030000Z',
        'DTSTART;VALUE=DATE:20270411',
        'DTEND;VALUE=DATE:20270412',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Marathon\\; runs\\, walks \\\\ more',
        'DESCRIPTION:“First line\\nsecond” ',
        'URL:https://notices.example/notices/marathon',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('writes hours in UTC, and a moment without an end', () => {
    const at = (entry: CalendarEvent['entry']) => calendarFile([{ ...event, entry }], setting);
    const hours = {
      kind: 'hours',
      bound: 'during',
      start: '2027-04-11T08:00:00',
      end: '2027-04-11T13:30:00',
    } as const;
    expect(at(hours)).toContain('\r\nDTSTART:20270410T230000Z\r\nDTEND:20270411T043000Z\r\n');
    expect(at({ ...hours, end: null })).not.toContain('DTEND');
  });

  it('names an event the same each time, and two of one notice apart', () => {
    const id = (file: string) => /UID:(.*)\r/.exec(file)?.[1];
    const later = { ...setting, now: new Date('2027-01-01T00:00:00Z') };
    expect(id(calendarFile([event], setting))).toBe(id(calendarFile([{ ...event, summary: 'x' }], later)));
    const other = { ...event, entry: { ...event.entry, bound: 'until' as const } };
    expect(id(calendarFile([event], setting))).not.toBe(id(calendarFile([other], setting)));
  });

  it('folds long lines at 75 octets without tearing a character, and loses nothing', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '가', '😀', ',', ' ', 'é'), maxLength: 200 });
    fc.assert(
      fc.property(text, (summary) => {
        const file = calendarFile([{ ...event, summary }], setting);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(file.replaceAll('\r\n ', '')).toContain(`\r\nSUMMARY:${summary.replaceAll(',', '\\,')}\r\n`);
      }),
    );
  });
});

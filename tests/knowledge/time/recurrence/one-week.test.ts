import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../knowledge/languages/languages.ts';

/** A Monday. */
const ANCHOR = '2026-11-16';
const read = (language: string, text: string) =>
  languageOf(language)
    .dates.read(text, ANCHOR)
    .map(({ kind, interval }) => [
      kind,
      interval && `${interval.start.slice(5, 10)}/${interval.end.slice(5, 10)}`,
    ]);

describe('weekdays of one week that is named', () => {
  it.each([
    ['en', 'Hydrants are tested Tuesday to Thursday next week.', '11-24/11-27'],
    ['en', 'The ford is closed from Monday to Wednesday of next week.', '11-23/11-26'],
    ['en', 'Next week, Monday to Friday, the lift is out of order.', '11-23/11-28'],
    ['ko', '다음 주 화요일부터 목요일까지 소독합니다.', '11-24/11-27'],
    ['ko', '차주 화~목요일에 소화전을 점검합니다.', '11-24/11-27'],
    ['ko', '내주 월요일~금요일 승강기를 고칩니다.', '11-23/11-28'],
  ])('are days, not times that come again (%s: %s)', (language, text, days) => {
    expect(read(language, text)).toEqual([['date', days]]);
  });

  it.each([
    ['en', 'The desk is open every week, Monday to Friday, 9 am to 5 pm.'],
    ['ko', '매주 월~금요일 9시부터 18시까지 엽니다.'],
  ])('come again where every week is meant (%s)', (language, text) => {
    expect(read(language, text)).toEqual([['recurring', null]]);
  });
});

it('leaves it to the other readers which of day and month stands first', () => {
  const { read: readDates } = languageOf('en').dates;
  const text = 'Open every Monday until 03/04/2027.';
  const until = (order: 'day-first' | 'month-first') =>
    readDates(text, ANCHOR, () => order)
      .find(({ kind }) => kind === 'date')
      ?.interval?.start.slice(0, 10);
  expect(until('day-first')).toBe('2027-04-03');
  expect(until('month-first')).toBe('2027-03-04');
});

import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../knowledge/ingest/days/read-day.ts';

describe('readDay', () => {
  it.each([
    '2018-11-27',
    '2018.11.27',
    '2018. 11. 27.(화)',
    '2018/11/27',
    '20181127',
    '2018-11-27T09:00:00+09:00',
    '2018년 11월 27일',
    '27 November 2018',
    '27th Nov. 2018',
    'November 27, 2018',
    'Tuesday, November 27, 2018',
    'Tue, 27 Nov 2018 10:00:00 GMT',
    '  2018-11-27  ',
  ])('reads %s', (written) => {
    expect(readDay(written)).toBe('2018-11-27');
  });

  it.each([
    '',
    '2018',
    '2018-11',
    '27.11.18',
    '05/08/2026',
    'November 2018',
    '2018-02-30',
    'next year',
    '20181127123',
  ])('reads no full day in "%s"', (written) => {
    expect(readDay(written)).toBeNull();
  });
});

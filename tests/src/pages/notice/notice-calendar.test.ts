import { describe, expect, it } from 'vitest';
import { calendarPath, readerPath } from '../../../../src/pages/paths.ts';
import { citeWords } from '../../../support/citations.ts';
import { pool, poolBefore, useSite } from '../notices-site.ts';

const get = useSite();

describe('the calendar file of a notice', () => {
  it('holds the date of the quoted words', async () => {
    const { status, headers, text } = await get(
      calendarPath(citeWords(pool, 'Apply by 12 March 2027, 6 p.m.'), 'en'),
    );
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('notice.ics');
    expect(text).toContain('\r\nDTSTART:20270312T090000Z\r\n');
    expect(text).toContain('\r\nSUMMARY:Until: Swimming pool fees from January 2027\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain(
      'URL:https://notices.example/notices/pool?lang=en&revision=',
    );
  });

  it('says in its entry that a newer notice replaces the one with the date', async () => {
    const dated = citeWords(poolBefore, 'Old cards hold until 31 January 2027.');
    const { text } = await get(calendarPath(dated, 'en'));
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270131');
    expect(unfolded).toContain(
      'DESCRIPTION:A newer notice replaces this one:\\nhttps://notices.example/notices/pool?lang=en',
    );
    const newer = await get(calendarPath(citeWords(pool, 'Apply by 12 March 2027, 6 p.m.'), 'en'));
    expect(newer.text).not.toContain('replaces this one');
  });

  it('is led to from the quote, where there is a date in it', async () => {
    const dated = citeWords(pool, 'Apply by 12 March 2027, 6 p.m.');
    expect((await get(readerPath(dated))).text).toContain(calendarPath(dated, 'en').replaceAll('&', '&amp;'));
    expect((await get(readerPath(citeWords(pool, 'Bring a cap.')))).text).not.toContain('calendar.ics');
  });

  it.each([
    ['no date', calendarPath(citeWords(pool, 'Bring a cap.'))],
    ['a date too wide', calendarPath(citeWords(pool, 'Closed in 2028.'))],
    [
      'another revision',
      calendarPath({ ...citeWords(pool, 'Apply by 12 March 2027'), revision: '0123456789ab' }),
    ],
    ['no offsets', '/notices/pool/calendar.ics'],
    ['offsets outside', '/notices/pool/calendar.ics?start=0&end=99999'],
    ['no numbers', '/notices/pool/calendar.ics?start=a&end=b'],
  ])('is not there for %s', async (_why, path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toContain('There is no date to add');
  });
});

describe('HEAD', () => {
  it.each([
    '/',
    '/notices',
    '/notices/pool',
    '/notices.atom',
    calendarPath(citeWords(pool, 'Apply by 12 March 2027')),
  ])('is answered at %s as GET is, without a body', async (path) => {
    const [head, got] = [await get(path, {}, 'HEAD'), await get(path)];
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toBe(got.headers.get('content-type'));
    expect(head.headers.get('etag')).toBe(got.headers.get('etag'));
  });
});

import { describe, expect, test } from 'vitest';
import { readEnglishDates } from '../../../../../knowledge/languages/english/dates/dates.ts';
import { expectRow, type Row } from '../../../time/dates-table.ts';

const table: Record<string, Row[]> = {
  'dates told in full': [
    ['2020-01-01', 'The hall opened on 3 May 2019.', '2019-05-03/2019-05-04'],
    ['2020-01-01', 'Posted: 2019-05-03', '2019-05-03/2019-05-04'],
    ['2020-01-01', 'Date : 2019.05.03 Read : 162', '2019-05-03/2019-05-04'],
    ['2020-01-01', 'It closed on May 3rd, 2019', '2019-05-03/2019-05-04'],
    ['2020-01-01', 'The third of May 2019', '2019-05-03/2019-05-04'],
    ['2020-01-01', 'Signed 5/31/2019 and 31/5/2019', '2019-05-31/2019-06-01', '2019-05-31/2019-06-01'],
    ['2020-01-01', 'in May 2019', '2019-05-01/2019-06-01'],
    ['2020-01-01', 'in the 1990s', '1990-01-01/2000-01-01'],
    [
      '2020-01-01',
      'the second quarter of 2021, and Q3 2021',
      '2021-04-01/2021-07-01',
      '2021-07-01/2021-10-01',
    ],
  ],
  'dates without a year, by the tense of the sentence': [
    ['2021-11-18', 'The library was closed on April 20.', '2021-04-20/2021-04-21'],
    ['2021-11-18', 'The library will be closed on 20 January.', '2022-01-20/2022-01-21'],
    [
      '2021-05-14',
      'She said on 13 May that it will open on 3 June.',
      '2021-05-13/2021-05-14',
      '2021-06-03/2021-06-04',
    ],
    ['2021-11-18', 'A market in March', '2022-03-01/2022-04-01'],
    ['2018-11-27', 'The fair was held in November', '2018-11-01/2018-12-01'],
    ['2021-11-18', 'Friday 26 November', '2021-11-26/2021-11-27'],
  ],
  'dates seen from the day of the notice': [
    ['2018-11-27', 'The next fair will be held in Busan, next year.', '2019-01-01/2020-01-01'],
    ['2018-11-27', 'It was repaired in autumn of last year.', '2017-09-01/2017-12-01'],
    ['2018-11-27', 'this autumn', '2018-09-01/2018-12-01'],
    ['2018-11-27', 'last autumn', '2017-09-01/2017-12-01'],
    [
      '2018-11-27',
      'yesterday, today, and the day after tomorrow',
      '2018-11-26/2018-11-27',
      '2018-11-27/2018-11-28',
      '2018-11-29/2018-11-30',
    ],
    ['2018-11-27', 'in two weeks', '2018-12-11/2018-12-12'],
    ['2018-11-27', 'three days ago', '2018-11-24/2018-11-25'],
    ['2018-11-27', 'by the end of next month', '2018-12-21/2019-01-01'],
    ['2018-11-27', 'next Monday', '2018-12-03/2018-12-04'],
    ['2018-11-27', 'the last 3 months', '2018-08-27/2018-11-27'],
    ['2018-11-27', 'tonight', '2018-11-27T20:00/2018-11-28'],
  ],
  ranges: [
    ['2014-06-01', 'open from 13 July to 6 August', '2014-07-13/2014-08-07'],
    ['2020-06-01', 'open from 13 July to 6 August 2014', '2014-07-13/2014-08-07'],
    ['2020-06-01', 'from 20 December to 6 January 2015', '2014-12-20/2015-01-07'],
    ['2014-06-01', 'No fishing 15 March to 31 August', '2014-03-15/2014-09-01'],
    ['2020-06-01', 'between 2014 and 2018', '2014-01-01/2019-01-01'],
    ['2018-11-27', 'On November 20-21 they met', '2018-11-20/2018-11-22'],
    ['2018-11-27', 'On 20-21 November they met', '2018-11-20/2018-11-22'],
    ['2018-11-27', 'on 4 and 5 June 2019', '2019-06-04/2019-06-06'],
    ['2020-06-01', 'the 2019 to 2020 season', '2019-01-01/2021-01-01'],
  ],
  'times of day': [
    ['2019-01-03', 'from 2pm to 6pm', '2019-01-03T14:00/2019-01-03T18:00'],
    ['2019-01-03', 'on 14 January at 3pm', '2019-01-14T15:00/2019-01-14T16:00'],
    ['2019-01-03', 'by 5.30 p.m. on 14 January', '2019-01-14T17:30/2019-01-14T18:30'],
    ['2019-01-03', 'half past nine in the morning', '2019-01-03T09:30/2019-01-03T10:30'],
    ['2019-01-03', 'Saturday 14 December 2019 from 10am until 4pm', '2019-12-14T10:00/2019-12-14T16:00'],
  ],
  'lengths, and what comes again': [
    ['2019-01-03', 'Pay within 10 months.', 'duration'],
    ['2019-01-03', '19 working days before the poll', 'duration'],
    ['2019-01-03', 'Open every Monday from 2pm to 6pm', 'recurring'],
    ['2019-01-03', 'Open Monday to Friday', 'recurring'],
    ['2019-01-03', '30 days after 5 June 2019', '2019-07-05/2019-07-06'],
    ['2019-01-03', 'two weeks before Christmas', '2019-12-11/2019-12-12'],
  ],
  'numbers and words that are no dates': [
    ['2019-01-03', 'Call 02-2014-5678 and pay 2,014 won, that is 3.5% more.'],
    ['2019-01-03', 'You may march to 2019 Main Street.'],
    ['2019-01-03', 'The second round had 2000 participants under article 1990.'],
    ['2019-01-03', '2015-1-32 is a slip'],
    ['2019-01-03', 'The sun and the moon sat in the mar.'],
    ['2019-01-03', ''],
  ],
};

describe('English dates', () => {
  for (const [about, rows] of Object.entries(table)) {
    describe(about, () => {
      test.each(rows.map((row) => [row[1], row] as const))('%s', (_, row) =>
        expectRow(readEnglishDates, row),
      );
    });
  }

  test.each([
    ['Apply by 3 May 2019', 'until'],
    ['no later than 3 May 2019', 'until'],
    ['since 3 May 2019', 'from'],
    ['on 3 May 2019', 'during'],
    ['from 3 May 2019 to 5 May 2019', 'during'],
    ['within 10 months', 'until'],
  ] as const)('%s is bound %s', (sentence, bound) => {
    expect(readEnglishDates(sentence, '2019-01-03')[0]?.bound).toBe(bound);
  });

  test.each([
    ['3 May 2019', 'stated'],
    ['3 May', 'inferred'],
    ['next year', 'inferred'],
    ['in 2019', 'stated'],
  ] as const)('%s is %s', (sentence, basis) => {
    expect(readEnglishDates(sentence, '2019-01-03')[0]?.basis).toBe(basis);
  });

  test('a date keeps the words that tell it, and leaves the full stop out', () => {
    expect(readEnglishDates('The deadline is 31 March.', '2019-01-03')[0]?.text).toBe('31 March');
  });
});

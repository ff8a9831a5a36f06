import { describe, expect, test } from 'vitest';
import { readEnglishRecurrences } from '../../../../../knowledge/languages/english/recurring/recurring.ts';
import { printRecurrence } from '../../../../../knowledge/time/recurrence/text-form.ts';

const ANCHOR = '2026-11-16';
const read = (text: string): string[] =>
  readEnglishRecurrences(text, ANCHOR).map(({ recurrence }) => printRecurrence(recurrence));

const WEEKDAYS = 'mon,tue,wed,thu,fri';

describe('an English recurrence', () => {
  test.each([
    ['The mill is open Mon–Fri 8.30am–5pm, Sat 9–1.', `weekly:${WEEKDAYS} 08:30-17:00; sat 09:00-13:00`],
    ['The ferry runs on Saturdays and Sundays until 30 April.', 'weekly:sat,sun until 2027-04-30'],
    ['Closed on Mondays and public holidays.', 'weekly:mon closed; holidays closed'],
    ['The toy library meets every second and fourth Thursday of the month.', 'monthly:2thu,4thu'],
    ['Band practice: last Tuesday of each month, 7 pm to 9 pm', 'monthly:lasttue 19:00-21:00'],
    [
      'Glass is collected every other Monday, starting on 7 December 2026.',
      'fortnightly:mon@2026-12-07 from 2026-12-07',
    ],
    ['Rents are due on the 1st of each month.', 'monthly:1'],
    [
      'The tower is open daily 9am-4pm except 24 December and 25 December.',
      'weekly:mon,tue,wed,thu,fri,sat,sun 09:00-16:00; yearly:12-24,12-25 closed',
    ],
    [
      'Phone lines are open from 9 to 5 on weekdays, excluding bank holidays.',
      `weekly:${WEEKDAYS} 09:00-17:00; holidays closed`,
    ],
    ['Wednesday to Sunday, 11 am to 6 pm (last entry 5.15 pm)', 'weekly:wed,thu,fri,sat,sun 11:00-18:00'],
    [
      'The kiosk is open weekdays 9am-5pm, lunch break 12.30pm-1.30pm.',
      `weekly:${WEEKDAYS} 09:00-12:30,13:30-17:00`,
    ],
    ['Bottle bank noise: no collections on Sundays.', 'weekly:sun closed'],
    [
      'The gardens are open all year round, 7 am to 9 pm.',
      'weekly:mon,tue,wed,thu,fri,sat,sun 07:00-21:00 always',
    ],
    [
      'The beach hut opens every Friday from 10 am to 4 pm, May to September.',
      'weekly:fri 10:00-16:00 from 2027-05-01 until 2027-09-30',
    ],
    ['Tuesday: closed', 'weekly:tue closed'],
    ['The vault is closed on Tuesdays except public holidays.', 'weekly:tue closed moves'],
    ['Hedges are shredded on the first Friday of each month except July.', 'monthly:1fri partial'],
    ['The barn closes at 7pm daily.', 'weekly:mon,tue,wed,thu,fri,sat,sun ..-19:00'],
    ['The depot is open Tuesday, Thursday and Saturday 8am-2pm.', 'weekly:tue,thu,sat 08:00-14:00'],
    ['| Thursday | 10:00–20:00 |', 'weekly:thu 10:00-20:00'],
  ])('%s', (text, recurrence) => {
    expect(read(text)).toEqual([recurrence]);
  });

  test.each([
    'The hearing is on Thursday.',
    'The office will be closed on Monday for repairs.',
    'The show is on Saturday 12 December, 7 pm.',
    'The fair runs from Friday 4 to Sunday 6 December.',
    'This Saturday the square is closed to cars.',
    'Apply by Friday.',
    'The desk is closed every Thursday morning.',
    'It is a matter of every day life.',
    'The first Monday in May is a holiday.',
  ])('is not seen in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('lines under a label are rows of a timetable, those after an event are not', () => {
    expect(read('Opening hours:\nMonday and Thursday 9 am – noon\nFriday 1 pm – 4 pm')).toEqual([
      'weekly:mon,thu 09:00-12:00',
      'weekly:fri 13:00-16:00',
    ]);
  });
});

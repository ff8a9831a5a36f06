import { describe, test } from 'vitest';
import { readEnglishDates } from '../../../knowledge/languages/english/dates/dates.ts';
import { readKoreanDates } from '../../../knowledge/languages/korean/dates/dates.ts';
import { expectRow, type Row } from './dates-table.ts';

/** A Wednesday. */
const DAY = '2027-03-10';
const rows = (...all: readonly (readonly [sentence: string, ...expected: string[]])[]): Row[] =>
  all.map(([sentence, ...expected]) => [DAY, sentence, ...expected]);

const english: Record<string, Row[]> = {
  'a weekday is the coming one, unless its sentence tells of the past': rows(
    ['The drop-in clinic is on Tuesday.', '2027-03-16/2027-03-17'],
    ['The depot is closed on Monday.', '2027-03-15/2027-03-16'],
    ['The depot was closed on Monday.', '2027-03-08/2027-03-09'],
    ['Forms received by Friday are read first.', '2027-03-12/2027-03-13'],
    ['The lift was mended on Saturday.', '2027-03-06/2027-03-07'],
    ['The square is swept Thursday and Sunday.', '2027-03-11/2027-03-12', '2027-03-14/2027-03-15'],
  ),
  'a weekday has the week that is told beside it': rows(
    ['Meters are read Tuesday through Thursday next week.', '2027-03-16/2027-03-19'],
    ['Meters are read on Monday and Friday next week.', '2027-03-15/2027-03-16', '2027-03-19/2027-03-20'],
    ['The kiln is lit the week after next.', '2027-03-22/2027-03-29'],
    ['The vet calls a week on Monday.', '2027-03-22/2027-03-23'],
    ['The vet calls on Thursday week.', '2027-03-18/2027-03-19'],
  ),
  'the last day is that of what is named, or none': rows(
    ['The last day for grants is 30 April.', '2027-04-30/2027-05-01'],
    ['Rent is due on the last day of the month.', '2027-03-31/2027-04-01'],
    ['The rink stays until the last day of next month.', '2027-04-30/2027-05-01'],
    ['Open until the last day of August 2027', '2027-08-31/2027-09-01'],
    ['It is the last week of the festival.'],
    ['The last day of every month is free.', 'recurring'],
  ),
  'days and months listed together': rows(
    [
      'The stall stands on 2, 9 and 16 April.',
      '2027-04-02/2027-04-03',
      '2027-04-09/2027-04-10',
      '2027-04-16/2027-04-17',
    ],
    ['on April 2, 9 and 16.', '2027-04-02/2027-04-03', '2027-04-09/2027-04-10', '2027-04-16/2027-04-17'],
    ['on 28 December and 4 January 2028', '2027-12-28/2027-12-29', '2028-01-04/2028-01-05'],
    ['The path is shut Oct–Feb.', '2027-10-01/2028-03-01'],
    ['The path will be shut Oct–Feb.', '2027-10-01/2028-03-01'],
    ['in May or July next year', '2028-05-01/2028-06-01', '2028-07-01/2028-08-01'],
    ['Closed Thursday and Friday, 1 and 2 April.', '2027-04-01/2027-04-03'],
    [
      'The path will be shut Oct, Nov and Dec.',
      '2027-10-01/2027-11-01',
      '2027-11-01/2027-12-01',
      '2027-12-01/2028-01-01',
    ],
    ['between Christmas and New Year', '2027-12-25/2028-01-02'],
  ),
  'figures by what tells their order': rows(
    ['Pay by 30/4/2027 or from 3/5/2027.', '2027-04-30/2027-05-01', '2027-05-03/2027-05-04'],
    ['Pay by 4/30/2027 or from 5/3/2027.', '2027-04-30/2027-05-01', '2027-05-03/2027-05-04'],
    ['The lease runs from 02.05.2027 to 09.05.2027.', '2027-05-02/2027-05-10'],
    ['Hearing: Friday 7/5/2027', '2027-05-07/2027-05-08'],
    ['The stock was counted on 9/3/2027.', '2027-03-09/2027-03-10'],
  ),
  'years that begin elsewhere date nothing': rows(
    ['Paid in the last quarter of fiscal year 2028.'],
    ['Due in Q2 of FY27/28.'],
    ['in the third quarter of the financial year'],
    ['in the last quarter of 2027', '2027-10-01/2028-01-01'],
  ),
  'the part of the day and midnight': rows(
    ['The film starts at half past eight on Friday evening.', '2027-03-12T20:30/2027-03-12T21:30'],
    ['The film starts at 8.30 on Friday evening.', '2027-03-12T20:30/2027-03-12T21:30'],
    ['Bids close at midnight on 30 April.', '2027-04-30/2027-05-01'],
    ['from midnight to 5 am on 30 April', '2027-04-30/2027-04-30T05:00'],
  ),
  'days of the lunar calendar': rows(
    ['It is on the 15th day of the eighth lunar month.', '2027-09-15/2027-09-16'],
    ['The rite is held on 9 September (lunar calendar).', '2027-10-08/2027-10-09'],
    ['Lunar New Year falls on 7 February 2027.', '2027-02-07/2027-02-08'],
  ),
  'words in names date nothing': rows(
    ['The Easter fair moves to the quay.'],
    ['Sunday Market is back.'],
    ['The reading is in June Hall.'],
    ['The Housing Act 1996 applies.'],
    ['closed on Easter Monday', '2027-03-29/2027-03-30'],
    ['moved from 3 April to 10 April', '2027-04-03/2027-04-04', '2027-04-10/2027-04-11'],
  ),
};

const korean: Record<string, Row[]> = {
  '요일은 다가오는 날': rows(
    ['금요일에 설명회가 있습니다.', '2027-03-12/2027-03-13'],
    ['월요일까지 내세요.', '2027-03-15/2027-03-16'],
    ['일요일 열린 대회에서 이겼다.', '2027-03-07/2027-03-08'],
  ),
  '차주와 내주': rows(
    ['점검은 차주 목요일 14시부터 16시까지입니다.', '2027-03-18T14:00/2027-03-18T16:00'],
    ['내주 월·수요일에 점검합니다.', '2027-03-15/2027-03-16', '2027-03-17/2027-03-18'],
    ['다음다음 주 금요일', '2027-03-26/2027-03-27'],
    ['다음 주 화요일과 목요일에 쉽니다.', '2027-03-16/2027-03-17', '2027-03-18/2027-03-19'],
    ['차주는 차를 옮겨 주시기 바랍니다.'],
    ['금주 구역을 늘립니다.'],
  ),
  '세는 날은 날짜가 아님': rows(
    ['심사는 10일을 한 번 연장할 수 있습니다.'],
    ['대여 기간은 21일입니다.'],
    ['최장 5일까지 빌립니다.'],
    ['1일 최대 4시간 씁니다.', 'duration'],
    ['접수 기간은 21일까지입니다.', '2027-03-21/2027-03-22'],
  ),
  '나열한 날과 달': rows(
    ['4월 2·9·16일에 엽니다.', '2027-04-02/2027-04-03', '2027-04-09/2027-04-10', '2027-04-16/2027-04-17'],
    ['올해 4월이나 6월에 뽑습니다.', '2027-04-01/2027-05-01', '2027-06-01/2027-07-01'],
    ['내년 2·4월에 엽니다.', '2028-02-01/2028-03-01', '2028-04-01/2028-05-01'],
    ['2027년 11월~2월 운영', '2027-11-01/2028-03-01'],
  ),
  '저녁, 밤 12시, 자정': rows(
    ['금요일 저녁 8시 30분에 시작합니다.', '2027-03-12T20:30/2027-03-12T21:30'],
    ['4월 30일 밤 12시까지 받습니다.', '2027-04-30/2027-05-01'],
    ['4월 30일 자정까지 받습니다.', '2027-04-30/2027-05-01'],
    ['4월 30일 정오에 시작합니다.', '2027-04-30T12:00/2027-04-30T13:00'],
  ),
  '이름 속의 말, 회계연도, 말일': rows(
    ['어린이날 큰잔치를 준비합니다.'],
    ['크리스마스 마켓을 엽니다.'],
    ['크리스마스에 쉽니다.', '2027-12-25/2027-12-26'],
    ['2028 회계연도 2분기에 씁니다.'],
    ['4월 말일까지 내세요.', '2027-04-30/2027-05-01'],
    ['5일에서 12일로 변경합니다.', '2027-03-05/2027-03-06', '2027-03-12/2027-03-13'],
  ),
};

describe.each([
  ['English', readEnglishDates, english],
  ['Korean', readKoreanDates, korean],
] as const)('%s dates by their kinds', (_, read, table) => {
  for (const [about, kind] of Object.entries(table)) {
    test.each(kind.map((row) => [row[1], row] as const))(`${about}: %s`, (_sentence, row) =>
      expectRow(read, row),
    );
  }
});

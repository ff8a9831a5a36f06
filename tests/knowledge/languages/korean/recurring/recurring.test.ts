import { describe, expect, test } from 'vitest';
import { readKoreanRecurrences } from '../../../../../knowledge/languages/korean/recurring/recurring.ts';
import { printRecurrence } from '../../../../../knowledge/time/recurrence/text-form.ts';

const ANCHOR = '2026-11-16';
const read = (text: string): string[] =>
  readKoreanRecurrences(text, ANCHOR).map(({ recurrence }) => printRecurrence(recurrence));

const WEEKDAYS = 'mon,tue,wed,thu,fri';

describe('a Korean recurrence', () => {
  test.each([
    ['매주 목요일 휴관', 'weekly:thu closed'],
    ['평일 10:00~19:00, 토·일요일 10:00~16:00', `weekly:${WEEKDAYS} 10:00-19:00; sat,sun 10:00-16:00`],
    [
      '평일 오전 8시 30분부터 오후 5시까지 운영하며 주말·공휴일은 쉽니다.',
      `weekly:${WEEKDAYS} 08:30-17:00; sat,sun closed; holidays closed`,
    ],
    ['매월 셋째 주 금요일 오후 3시에 열립니다.', 'monthly:3fri 15:00'],
    ['첫째·셋째 수요일에 쉽니다.', 'monthly:1wed,3wed closed'],
    ['매월 2, 4주 일요일 휴업합니다.', 'monthly:2sun,4sun closed'],
    ['매달 10일과 25일에 장이 섭니다.', 'monthly:10,25'],
    ['종이 수거일은 월요일, 목요일입니다.', 'weekly:mon,thu'],
    [
      '휴관일: 매주 화요일, 1월 1일, 설날·추석 당일',
      'weekly:tue closed; yearly:01-01 closed; lunar:seollal closed; chuseok closed',
    ],
    [
      '연중무휴(설·추석 당일 제외) 08:00~20:00',
      'weekly:mon,tue,wed,thu,fri,sat,sun 08:00-20:00; lunar:seollal closed; chuseok closed always',
    ],
    [
      '월요일을 제외한 매일 오전 10시부터 오후 5시까지 엽니다.',
      'weekly:mon closed; mon,tue,wed,thu,fri,sat,sun 10:00-17:00',
    ],
    ['화~토 09:00~17:00 (점심시간 12:00~13:00)', 'weekly:tue,wed,thu,fri,sat 09:00-12:00,13:00-17:00'],
    ['3월 2일부터 5월 29일까지 매주 수요일 14시', 'weekly:wed 14:00 from 2027-03-02 until 2027-05-29'],
    ['격주 화요일에 방문합니다.', 'fortnightly:tue'],
    ['매주 월요일 휴관(월요일이 공휴일인 경우 그 다음 날 휴관)', 'weekly:mon closed moves'],
    ['| 수요일 | 휴관 |', 'weekly:wed closed'],
    ['이용시간: 09:30 ~ 17:30 (화요일 휴무)', 'weekly:tue closed'],
    ['장은 매월 2, 7, 12일에 섭니다.', 'monthly:2,7,12'],
    ['강좌는 월요일과 수요일 오후 3시~5시에 진행합니다.', 'weekly:mon,wed 15:00-17:00'],
  ])('%s', (text, recurrence) => {
    expect(read(text)).toEqual([recurrence]);
  });

  test.each([
    '설명회는 목요일에 엽니다.',
    '12월 5일(토) 10:00~16:00',
    '12월 둘째 주 토요일에 엽니다.',
    '이번 주말에 눈이 옵니다.',
    '다음 주 화요일부터 접수합니다.',
    '상설 전시를 봅니다.',
    '월동 준비, 화재 예방, 수도 점검',
  ])('is not seen in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

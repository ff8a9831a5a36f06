import { describe, expect, it } from 'vitest';
import { subjectOfTitle } from '../../../src/pages/title-subject.ts';

describe('subjectOfTitle', () => {
  it.each([
    ['9th Haneul River Marathon on 11 April 2027', '9th Haneul River Marathon'],
    ['Spring Job Fair next month - register by this Friday', 'Spring Job Fair next month'],
    ['New sticker fees for bulky waste from 1 October 2026', 'New sticker fees for bulky waste'],
    ['[공고] 2026년 겨울철 난방비 지원 신청 안내', '2026년 겨울철 난방비 지원'],
    ['제12회 하늘 등불축제 날짜 변경 안내', '제12회 하늘 등불축제'],
    ['시내버스 요금 인상', '시내버스 요금 인상'],
    ['  Rules   for\nthe park ', 'Rules for the park'],
    ['공고', '공고'],
    ['[공고]', '[공고]'],
  ])('of %j is %j', (title, subject) => {
    expect(subjectOfTitle(title)).toBe(subject);
  });
});

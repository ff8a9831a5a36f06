import { describe, expect, it } from 'vitest';
import {
  isPlural,
  priceKind,
  spokenSubject,
  subjectOfTitle,
} from '../../../../src/pages/examples/title-subject.ts';

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

describe('a subject as people say it', () => {
  it.each([
    ['9th Haneul River Marathon on 11 April 2027', 'Haneul River Marathon'],
    ['Free flu vaccination this winter', 'flu vaccination'],
    ['Rules for the Sunset Harbour Park', 'Sunset Harbour Park'],
    ['2026년 제2기 자동차세 납부 안내', '자동차세 납부'],
    ['제12회 하늘 등불축제 날짜 변경 안내', '하늘 등불축제'],
    ['Minister attends the summit', null],
    ['The old market hall moves to the station', null],
  ])('of %j is %j', (title, subject) => {
    expect(spokenSubject(title)).toBe(subject);
  });

  it.each([
    ['Parking permits', 'Those who rent parking spaces may apply.', 'parking permits'],
    ['Parking Division', 'The parking spaces are let.', 'Parking Division'],
    ['Ondo marathon', 'The marathon leads through Ondo.', 'Ondo marathon'],
  ])('of %j, with the text %j, is %j within a sentence', (title, text, subject) => {
    expect(spokenSubject(title, text)).toBe(subject);
  });

  it('is one thing or several', () => {
    expect(['sticker fees for bulky waste', 'parking permits'].map(isPlural)).toEqual([true, true]);
    expect(['Haneul River Marathon', 'bus fare', 'glass', 'campus', 'fair for jobs'].map(isPlural)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the price of a subject', () => {
  it.each([
    ['sticker fees for bulky waste', 'cost'],
    ['시내버스 요금', 'cost'],
    ['자동차세', 'cost'],
    ['River Marathon', 'fee'],
    ['parking permits', 'fee'],
    ['Moonlight River Park', null],
    ['달빛 공원', null],
  ])('of %j is asked for as %j', (subject, kind) => {
    expect(priceKind(subject)).toBe(kind);
  });
});

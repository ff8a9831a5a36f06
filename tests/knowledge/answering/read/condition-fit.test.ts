import { describe, expect, it } from 'vitest';
import { conditionFit } from '../../../../knowledge/answering/read/condition-fit.ts';
import { languageOf } from '../../../../knowledge/languages/languages.ts';
import { conditionsOf } from '../../../../knowledge/understanding/conditions.ts';

const fitOf = (question: string, text: string, kind: Parameters<typeof conditionFit>[3] = 'when') => {
  const tagOf = (words: string) => (/\p{Script=Hangul}/u.test(words) ? 'ko' : 'en');
  const asked = conditionsOf(question, languageOf(tagOf(question)));
  return conditionFit(asked, text, tagOf(text), kind);
};

describe('the case that a question names', () => {
  it.each([
    ['a shelf wider than 60 cm', 'Shelf, up to 60 cm wide: 4,000 won', -1],
    ['a 50 cm shelf', 'Shelf, up to 60 cm wide: 4,000 won', 1],
    ['a 0.5 m shelf', 'Shelf, up to 60 cm wide: 4,000 won', 1],
    ['when for my 67 year old aunt', 'People aged 60 to 69: from 3 May', 1],
    ['when for my 71 yr old aunt', 'People aged 60 to 69: from 3 May', -1],
    ['when for a 71-year-old', 'People aged 70 and over: from 9 May', 1],
    ['폭 70cm 책장 스티커', '책장(폭 60cm 이하): 4,000원', -1],
    ['67살 이모', '60세 이상 69세 이하', 1],
    ['67세인 이모', '70세 이상 어르신', -1],
    ['9살 요금', '어린이(6세~12세): 700원', 1],
    ['when does it close on sunday', 'Open 9 a.m. to 6 p.m. at weekends', 1],
    ['when does it close on wednesday', 'Open from Tuesday to Friday', 1],
    ['when does it close on saturday', 'It is closed on Mondays.', -1],
    ['수요일 몇 시까지 해요', '화요일부터 금요일까지 오후 9시', 1],
    ['수욜 몇 시까지 해요', '월~금 오후 9시', 1],
    ['토요일 몇 시까지 해요', '평일 오전 9시', -1],
  ] as const)('of "%s", "%s" is %i', (question, text, expected) => {
    expect(fitOf(question, text)).toBe(expected);
  });

  it.each([
    ['the price of a shelf', 'Shelf, up to 60 cm wide: 4,000 won'],
    ['a 50 cm shelf', 'It is for people aged 60 to 69.'],
    ['a run for 12 year olds', 'The course is 5 km long.'],
    ['is it open on sunday', 'The fair is held on Friday 5 May.'],
    ['일요일에 하나요', '5월 12일(토)에 열립니다.'],
  ])('is left open where a text tells of no such case: "%s", "%s"', (question, text) => {
    expect(fitOf(question, text)).toBe(0);
  });

  it('is answered by another case too where yes or no is asked for', () => {
    expect(fitOf('can my 12 year old run', 'The run is for people aged 14 and over.', 'may-i')).toBe(0);
    expect(fitOf('is it open on sunday', 'It is open on weekdays.', 'yes-no')).toBe(0);
  });
});

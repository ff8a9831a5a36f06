import { describe, expect, it } from 'vitest';
import { asSpaced, koreanPredicates } from '../../../../knowledge/languages/korean/talk.ts';
import { languageOf } from '../../../../knowledge/languages/languages.ts';

describe('Korean as it is typed', () => {
  it.each([
    ['빌릴수있나요', '빌릴 수 있나요'],
    ['월욜 일정', '월요일 일정'],
    ['신청해야되요', '신청해야 되요'],
    ['할인되나요', '할인 되나요'],
    ['예약할때', '예약할 때'],
    ['바뀐거', '바뀐 거'],
    ['교수님 있나요', '교수님 있나요'],
  ])('"%s" is read as "%s"', (typed, written) => {
    expect(asSpaced(typed)).toBe(written);
  });

  it.each([
    ['몇시까지 있어요', []],
    ['대출 몇권까지', ['대출']],
    ['결과 언제 나와요', ['결과']],
    ['몇살부터임', []],
  ])('"%s" names %j', (question, named) => {
    expect(
      languageOf('ko')
        .words.questionWords(question)
        .map(({ word }) => word),
    ).toEqual(named);
  });

  it('tells what is done from what it is done with', () => {
    expect(koreanPredicates('자전거 실어도 되나요')).toContain('실어도');
    expect(koreanPredicates('자전거 실어도 되나요')).not.toContain('자전거');
    expect(koreanPredicates('해가 뜸?')).toContain('뜸');
    expect(koreanPredicates('')).toEqual(new Set());
  });
});

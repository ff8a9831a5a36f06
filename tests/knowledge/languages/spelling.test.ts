import '../../../knowledge/languages/languages.ts';
import { describe, expect, it } from 'vitest';
import { oneSpelling } from '../../../knowledge/languages/english/spelling.ts';
import { koreanSlips } from '../../../knowledge/languages/korean/forms/slips.ts';
import { koreanStem } from '../../../knowledge/languages/korean/words.ts';
import { mixedTerms } from '../../../knowledge/languages/telling/terms.ts';

describe('British and American spellings', () => {
  it.each([
    ['organise', 'organize'],
    ['organisations', 'organizations'],
    ['analysed', 'analyzed'],
    ['neighbourhood', 'neighborhood'],
    ['centres', 'centers'],
    ['licence', 'license'],
    ['practise', 'practice'],
    ['programme', 'program'],
    ['enrolment', 'enrollment'],
    ['travelling', 'traveling'],
    ['paediatric', 'pediatric'],
  ])('%s and %s have one term', (british, american) => {
    expect(mixedTerms(british)).toEqual(mixedTerms(american));
  });

  it.each(['hour', 'four', 'tour', 'size', 'prize', 'mere', 'fire', 'since', 'once'])(
    '%s stays as it is',
    (word) => {
      expect(oneSpelling(word)).toBe(word);
    },
  );

  it('tells an authority from what it authorises', () => {
    expect(mixedTerms('authorize')).not.toEqual(mixedTerms('authority'));
  });
});

describe('slips in a Korean word', () => {
  it.each([
    ['날자', '날짜'],
    ['신쳥', '신청'],
    ['찌게', '찌개'],
    ['됬다', '됐다'],
  ])('%s may be %s', (written, meant) => {
    expect(koreanSlips(written)).toContain(meant);
  });

  it('are one syllable each, and never the word itself', () => {
    const slips = koreanSlips('보조금');
    expect(slips).not.toContain('보조금');
    for (const slip of slips) expect([...slip].filter((one, at) => one !== '보조금'[at])).toHaveLength(1);
  });

  it('are none for other scripts', () => {
    expect(koreanSlips('pool')).toEqual([]);
    expect(koreanSlips('')).toEqual([]);
  });
});

describe('nouns that end like a particle', () => {
  it.each([
    ['노인복지', '노인복지'],
    ['제출기한이', '제출기한'],
    ['태풍피해는', '태풍피해'],
    ['온라인접수', '온라인접수'],
    ['비행금지를', '비행금지'],
    ['행복마을에서', '행복마을'],
    ['얼마인가요', '얼마'],
    ['신청하고', '신청'],
  ])('%s is %s', (written, stem) => {
    expect(koreanStem(written)).toBe(stem);
  });
});

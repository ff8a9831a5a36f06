import { describe, expect, it } from 'vitest';
import { preferLanguage } from '../../knowledge/translations.ts';
import { makeNotice } from '../support/citations.ts';

const on = (day: string) => ({ on: day, basis: 'stated' as const });
const english = makeNotice({
  id: 'en',
  text: 'The pool is closed from 1 December to 24 December 2026. Telephone 031-555-0101.',
  published: on('2026-11-20'),
});
const korean = (fields: Parameters<typeof makeNotice>[0] = {}) =>
  makeNotice({
    id: 'ko',
    text: '수영장은 2026년 12월 1일부터 12월 24일까지 문을 닫습니다. 전화 031-555-0101.',
    language: 'ko',
    published: on('2026-11-20'),
    ...fields,
  });
const idsOf = (language: string, ...notices: Parameters<typeof preferLanguage>[0]) =>
  preferLanguage(notices, language).map(({ id }) => id);

describe('of a notice in two languages', () => {
  it('the one in the language of the talk is kept', () => {
    expect(idsOf('en', korean(), english)).toEqual(['en']);
    expect(idsOf('ko', korean(), english)).toEqual(['ko']);
  });

  it('both are kept in a talk in a third language', () => {
    expect(idsOf('fr', korean(), english)).toEqual(['ko', 'en']);
  });

  it.each([
    [
      'of other days',
      { text: '수영장은 2026년 12월 8일부터 12월 31일까지 문을 닫습니다. 전화 031-555-0101.' },
    ],
    ['published weeks apart', { published: on('2026-10-01') }],
    ['without a day', { published: null }],
    ['with nothing to compare', { text: '수영장이 문을 닫습니다.' }],
  ])('%s, both are kept: they are two', (_which, fields) => {
    expect(idsOf('en', korean(fields), english)).toEqual(['ko', 'en']);
  });

  it('the first so many are given, and the order stays', () => {
    const other = makeNotice({ id: 'other', text: 'Nothing more.', published: on('2026-11-19') });
    expect(preferLanguage([korean(), english, other], 'en', 1).map(({ id }) => id)).toEqual(['en']);
    expect(preferLanguage([], 'en')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/pages/reader-language.ts';

describe('the language of a page', () => {
  it.each([
    ['is the one asked for', 'ko', 'en', 'ko'],
    ['is what the browser prefers where none is asked for', null, 'fr;q=0.9, ko-KR;q=0.8, en;q=0.7', 'ko'],
    ['heeds the order of preference, not of writing', null, 'en;q=0.2, ko', 'ko'],
    ['is not one that the browser refuses', null, 'ko;q=0, fr', 'en'],
    ['is the first of ours where the browser wants none of them', null, 'fr, de', 'en'],
    ['is the first of ours where nothing is said', null, undefined, 'en'],
    ['is not one that we do not have, though asked for', 'xx', 'ko', 'ko'],
    ['is not thrown off by nonsense', '../../etc', ';;q=x,,=', 'en'],
  ])('%s', (_case, asked, header, language) => {
    expect(chooseLanguage(asked, header, ['en', 'ko'], 'en')).toBe(language);
  });
});

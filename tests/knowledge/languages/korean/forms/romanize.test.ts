import { describe, expect, it } from 'vitest';
import { romanizeHangul } from '../../../../../knowledge/languages/korean/forms/romanize.ts';

describe('romanizeHangul', () => {
  it.each([
    ['고흥', 'goheung'],
    ['나주', 'naju'],
    ['부산', 'busan'],
    ['광주', 'gwangju'],
    ['의정부', 'uijeongbu'],
    ['괴산', 'goesan'],
    ['횡성', 'hoengseong'],
  ])('writes %s syllable by syllable as %s', (korean, latin) => {
    expect(romanizeHangul(korean)).toBe(latin);
  });

  it.each([
    ['종로', 'jongno'],
    ['왕십리', 'wangsimni'],
    ['독립문', 'dongnimmun'],
    ['백마', 'baengma'],
    ['한라', 'halla'],
    ['신라', 'silla'],
    ['대관령', 'daegwallyeong'],
    ['별내', 'byeollae'],
    ['울릉', 'ulleung'],
    ['낙동강', 'nakdonggang'],
  ])('writes %s as its consonants sound together: %s', (korean, latin) => {
    expect(romanizeHangul(korean)).toBe(latin);
  });

  it.each([
    ['설악', 'seorak'],
    ['밀양', 'miryang'],
    ['옥외', 'ogoe'],
    ['없이', 'eopsi'],
    ['해돋이', 'haedoji'],
    ['같이', 'gachi'],
    ['영암', 'yeongam'],
  ])('carries the final consonant of %s over to the vowel: %s', (korean, latin) => {
    expect(romanizeHangul(korean)).toBe(latin);
  });

  it('writes neither tense sounds nor, in nouns, aspirated ones', () => {
    expect(romanizeHangul('압구정')).toBe('apgujeong');
    expect(romanizeHangul('묵호')).toBe('mukho');
  });

  it('leaves other characters as they are', () => {
    expect(romanizeHangul('')).toBe('');
    expect(romanizeHangul('D9 서울-부산, 2026')).toBe('D9 seoul-busan, 2026');
  });

  it('reads Hangul that is stored letter by letter', () => {
    expect(romanizeHangul('고흥'.normalize('NFD'))).toBe('goheung');
  });
});

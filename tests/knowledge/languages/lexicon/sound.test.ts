import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../../knowledge/languages/lexicon/sound.ts';

describe('the sound of a word', () => {
  it.each([
    ['글래스고', 'Glasgow'],
    ['프랭크', 'Frank'],
    ['커먼웰스', 'Commonwealth'],
    ['런던', 'London'],
    ['스코틀랜드', 'Scotland'],
    ['우크라이나', 'Ukraine'],
    ['에스토니아', 'Estonia'],
    ['페스티벌', 'festival'],
    ['콘서트', 'concert'],
    ['존슨', 'Johnson'],
  ])('is the same for %s and %s', (hangul, latin) => {
    expect(soundOf(hangul)).not.toBeNull();
    expect(soundOf(hangul)).toBe(soundOf(latin));
  });

  it.each([
    ['프랭크', 'balance'],
    ['글래스고', 'classic'],
    ['콘서트', 'consult'],
  ])('differs for %s and %s', (hangul, latin) => {
    expect(soundOf(hangul)).not.toBe(soundOf(latin));
  });

  it('is not told where there are too few consonants, nor of digits and other scripts', () => {
    for (const word of ['요금', 'game', 'age', '2026', 'été', '東京']) expect(soundOf(word), word).toBeNull();
  });
});

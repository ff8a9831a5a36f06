import '../../../../knowledge/languages/languages.ts';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../knowledge/languages/plain.ts';
import { tokens } from '../../../../knowledge/languages/telling/tokens.ts';

const shown = (text: string) => tokens(text).map((token) => `${token.kind} ${token.text}`);

describe('tokens', () => {
  it.each([
    ['The Pool', ['word the', 'word pool']],
    ['3,540 won', ['number 3540', 'word won']],
    ['1,234,567', ['number 1234567']],
    ['12,34', ['number 12,34']],
    ['3.5% at 10:30', ['number 3.5', 'word at', 'number 10:30']],
    ['１２３ ﬁne', ['number 123', 'word fine']],
    ['D9회의 2018년', ['word d9', 'hangul 회의', 'number 2018', 'hangul 년']],
    ['don’t', ['word don’t']],
    ['Cafe\u0301', ['word café']],
    ['한글', ['hangul 한글']],
    ['—!? 😀', []],
    ['', []],
  ])('of "%s" are %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a language without rules of its own', () => {
  it('has its words as terms, none of them left out', () => {
    expect(plain.words.terms('Où est L’Hôtel de ville ?')).toEqual(['où', 'est', 'lhôtel', 'de', 'ville']);
    expect(plain.words.questionWords('De ville').map(({ word }) => word)).toEqual(['de', 'ville']);
  });

  it('has no kinds of question, cues or ordinals', () => {
    const question = 'Quand a lieu la 8e réunion ?';
    expect(plain.asking.kind(question)).toBe('fact');
    expect(plain.asking.shape(question, 'fact')).toBeNull();
    expect(plain.asking.timeCue(question)).toBeNull();
    expect(plain.values.ordinals(question)).toEqual([]);
    expect(plain.asking.leansOnContext('où ?')).toBe(false);
    expect(plain.shapes.holds('number', '8')).toBe(false);
    expect(plain.dates.read('2026-11-22', '2026-11-22')).toEqual([]);
  });

  it('has sentences', () => {
    const text = 'Il pleut. Il vente.';
    expect(plain.sentences.split(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Il pleut.',
      'Il vente.',
    ]);
  });
});

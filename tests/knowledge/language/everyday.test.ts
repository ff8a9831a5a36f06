import { describe, expect, it } from 'vitest';
import list from '../../../knowledge/language/everyday.json' with { type: 'json' };
import { createEveryday, loadEveryday, noEveryday } from '../../../knowledge/language/everyday.ts';
import { mixedTerms } from '../../../knowledge/language/terms.ts';

const { sameAs } = createEveryday([
  ['jab', 'vaccination'],
  ['jab', 'injection'],
  ['sign up', 'register'],
]);

describe('the look-up of everyday words', () => {
  it('gives the words of all lines in which a word stands, either way', () => {
    expect(sameAs(mixedTerms('jabs'))).toEqual([mixedTerms('vaccination'), mixedTerms('injection')]);
    expect(sameAs(mixedTerms('injection'))).toEqual([mixedTerms('jab')]);
  });

  it('keeps the words of a phrase together', () => {
    expect(sameAs(mixedTerms('register'))).toEqual([['sign', 'up']]);
    expect(sameAs(mixedTerms('sign up'))).toEqual([mixedTerms('register')]);
  });

  it('gives nothing for a word that it does not know', () => {
    expect(sameAs(['window'])).toEqual([]);
    expect(noEveryday.sameAs(['jab'])).toEqual([]);
  });

  it.each([
    ['telly', 'television'],
    ['kids', 'child'],
    ['ppl', 'people'],
    ['공짜', '무료'],
    ['표값', '입장료'],
    ['수도세', '수도 요금'],
    ['담달', '다음 달'],
  ])('knows from the list that ships with the product that %s is %s', (said, written) => {
    expect(loadEveryday().sameAs(mixedTerms(said))).toContainEqual(mixedTerms(written));
  });
});

describe('the list of everyday words', () => {
  const lines = { en: list.en, ko: list.ko };

  it('says what it is', () => {
    expect(list.about).not.toBe('');
  });

  it.each(Object.entries(lines))('has a hundred lines and more of two words and more: %s', (_, groups) => {
    expect(groups.length).toBeGreaterThan(100);
    expect(groups.filter((group) => group.length < 2)).toEqual([]);
  });

  it.each(Object.entries(lines))('says no line and no word of a line twice: %s', (_, groups) => {
    const written = groups.map((group) => [...group].sort().join(', '));
    expect(written.filter((line, at) => written.indexOf(line) !== at)).toEqual([]);
    expect(groups.filter((group) => new Set(group).size < group.length)).toEqual([]);
  });

  it('has lower-case English words', () => {
    expect(list.en.flat().filter((word) => !/^[a-z][a-z0-9' -]*[a-z0-9]$/.test(word))).toEqual([]);
  });

  it('has Korean words in Hangul, at times with digits', () => {
    expect(list.ko.flat().filter((word) => !/^[가-힣0-9]+(?: [가-힣0-9]+)*$/u.test(word))).toEqual([]);
  });

  it('has no word that leaves nothing to look for', () => {
    expect([...list.en, ...list.ko].flat().filter((word) => mixedTerms(word).length === 0)).toEqual([]);
  });
});

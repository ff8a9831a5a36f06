import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighWords } from '../../../../knowledge/answering/find/weigh-words.ts';
import type { Concept } from '../../../../knowledge/understanding/question.ts';
import { aConcept } from '../../../support/questions.ts';

const concept = (word: string, fields: Partial<Concept> = {}) => aConcept(word, { terms: [word], ...fields });
const statistics = { notices: 100, holding: new Map(Object.entries({ summit: 2, card: 30, notice: 95 })) };
const holding = (...terms: string[]) => [new Set(terms)];

describe('the weight of a question’s words', () => {
  const words = weighWords([concept('summit'), concept('notice')], statistics);

  it('is whole in a text with all of them, and nothing in a text with none', () => {
    expect(words.coverage(holding('summit', 'notice', 'other'))).toBeCloseTo(1);
    expect(words.coverage(holding('other'))).toBe(0);
    expect(words.coverage(holding())).toBe(0);
  });

  it('lies with the rare word, not with the common one', () => {
    expect(words.coverage(holding('summit'))).toBeGreaterThan(0.8);
    expect(words.coverage(holding('notice'))).toBeLessThan(0.2);
  });

  it('lies most with a word that no notice holds', () => {
    const withUnknown = weighWords([concept('passport'), concept('summit')], statistics);
    expect(withUnknown.coverage(holding('summit'))).toBeLessThan(0.5);
    expect(withUnknown.subjectCoverage(holding('summit'))).toBe(0);
    expect(withUnknown.subjectCoverage(holding('passport'))).toBe(1);
  });

  it('is less for a word that only constrains', () => {
    const year = weighWords([concept('card'), concept('summit', { weight: 0.1 })], statistics);
    expect(year.coverage(holding('card'))).toBeGreaterThan(0.5);
    expect(year.subjectCoverage(holding('card'))).toBe(1);
  });

  it('grows with a word that isn’t expected, and lacks nothing without it', () => {
    const asked = [concept('card'), concept('kite'), concept('summit', { expected: false })];
    const words = weighWords(asked, statistics);
    const alone = weighWords(asked.slice(0, 2), statistics).coverage(holding('card'));
    expect(words.coverage(holding('card'))).toBe(alone);
    expect(words.coverage(holding('card', 'summit'))).toBeGreaterThan(alone);
    expect(words.subjectCoverage(holding('summit'))).toBe(0);
  });

  it('counts a word of the same meaning nearly as the word itself, where all of it stands there', () => {
    const meant = weighWords([concept('회의', { alternatives: [['summit', 'meet'], ['card']] })], statistics);
    expect(meant.coverage(holding('summit'))).toBe(0);
    for (const terms of [holding('summit', 'meet'), holding('card')]) {
      expect(meant.coverage(terms)).toBeGreaterThan(0.5);
      expect(meant.coverage(terms)).toBeLessThan(1);
    }
  });

  it('counts part of a word of several terms as part', () => {
    const compound = weighWords([concept('정상회의', { terms: ['정상', '상회', '회의'] })], statistics);
    const part = compound.coverage(holding('정상'));
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(compound.coverage(holding('정상', '상회')));
  });

  it('is nothing for a question without words', () => {
    const none = weighWords([], statistics);
    expect(none.coverage(holding('summit'))).toBe(0);
    expect(none.subjectCoverage(holding('summit'))).toBe(0);
  });

  it('lies between none and all, and never falls when a text holds more', () => {
    const names = fc.constantFrom('summit', 'card', 'notice', 'passport', 'kite');
    const concepts = fc.array(
      fc.record({
        terms: fc.array(names, { minLength: 1, maxLength: 3 }),
        alternatives: fc.array(fc.array(names, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
        weight: fc.constantFrom(1, 0.7, 0.1),
        expected: fc.boolean(),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(concepts, fc.array(names), names, (asked, terms, more) => {
        const all = weighWords(
          asked.map((fields) => aConcept('kite', fields)),
          statistics,
        );
        for (const share of [all.coverage, all.subjectCoverage]) {
          const before = share([new Set(terms)]);
          expect(before).toBeGreaterThanOrEqual(0);
          expect(before).toBeLessThanOrEqual(1 + 1e-9);
          expect(share([new Set(terms), new Set([more])])).toBeGreaterThanOrEqual(before - 1e-9);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../../knowledge/answering/compose/confidence.ts';
import { confidenceFeaturesOf } from '../../../../knowledge/answering/compose/confidence-features.ts';
import { FEATURES, type Features } from '../../../../knowledge/answering/read/features.ts';
import type { Candidate } from '../../../../knowledge/answering/read/read.ts';
import { makeNotice } from '../../../support/citations.ts';
import { aConcept, aQuestion } from '../../../support/questions.ts';

const QUESTION = aQuestion({
  text: 'How much is the pool?',
  kind: 'how-much',
  wants: 'money',
  concepts: [aConcept('pool')],
});
const NOTHING = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;

const candidate = (id: string, score: number, features: Partial<Features> = {}): Candidate => {
  const notice = makeNotice({ id, title: 'Pool', text: 'Adults pay 4,000 won.' });
  return {
    notice,
    span: { start: 0, end: notice.text.length },
    features: { ...NOTHING, ...features },
    score,
    dates: [],
  };
};

describe('what speaks for an answer', () => {
  it('is how far it leads over other notices, and over everything', () => {
    const best = candidate('pool', 9);
    const others = [candidate('pool', 8), candidate('rink', 7)];
    expect(confidenceFeaturesOf(QUESTION, best, others)).toMatchObject({ ahead: 1 / 3, lead: 2 / 3 });
    expect(confidenceFeaturesOf(QUESTION, best, [])).toMatchObject({ ahead: 1, lead: 0.5, unrivalled: 1 });
  });

  it('is what is wanted, and whether it is there', () => {
    const without = confidenceFeaturesOf(QUESTION, candidate('pool', 9), []);
    const holding = confidenceFeaturesOf(QUESTION, candidate('pool', 9, { 'shape:money': 1 }), []);
    expect([without['wants:money'], without['holds:money']]).toEqual([1, 0]);
    expect([holding['wants:money'], holding['holds:money']]).toEqual([1, 1]);
    expect(holding['wants:date']).toBe(0);
  });

  it('lies between 0 and 1 as a whole, and is greater with what is wanted than without', () => {
    const of = (features: Partial<Features>) =>
      confidenceOf(QUESTION, candidate('pool', 9, features), [candidate('rink', 8)]);
    expect(of({})).toBeGreaterThan(0);
    expect(of({ 'shape:money': 1, words: 1, withTitle: 0.8 })).toBeLessThan(1);
    expect(of({ 'shape:money': 1 })).toBeGreaterThan(of({}));
  });

  it('is at least a half where a stretch with its title says all that was asked, and tells a fact that is asked for', () => {
    const sureOf = (features: Partial<Features>) =>
      confidenceOf(QUESTION, candidate('pool', -9, { 'shape:money': 1, withTitle: 1, ...features }), [
        candidate('rink', 9),
      ]);
    expect(sureOf({ asked: 0.8 })).toBeGreaterThanOrEqual(0.5);
    expect(sureOf({ asked: 0.1 })).toBeLessThan(0.5);
    expect(sureOf({ asked: 0.8, heading: 1 })).toBeLessThan(0.5);
  });
});

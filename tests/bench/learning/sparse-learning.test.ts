import { describe, expect, it } from 'vitest';
import { softmaxRegression } from '../../../bench/learning/sparse-learning.ts';

const settings = { classes: 2, mostFeatures: 10, rarest: 2 };
const cases = [
  { features: ['sun', 'sea'], label: 0, worth: 1 },
  { features: ['sun', 'sand'], label: 0, worth: 1 },
  { features: ['snow', 'ice'], label: 1, worth: 1 },
  { features: ['snow', 'sand'], label: 1, worth: 1 },
];

describe('a regression over named features', () => {
  it('weighs for a class what its cases have', () => {
    const { features } = softmaxRegression(cases, settings);
    const [forFirst = 0, forSecond = 0] = features.sun ?? [];
    expect(forFirst).toBeGreaterThan(forSecond);
    expect(features.snow?.[1]).toBeGreaterThan(features.snow?.[0] ?? 0);
  });

  it('leaves out what is too rare, and keeps no more than asked for', () => {
    expect(Object.keys(softmaxRegression(cases, settings).features)).toEqual(['sand', 'snow', 'sun']);
    const few = softmaxRegression(cases, { ...settings, mostFeatures: 2 });
    expect(Object.keys(few.features)).toEqual(['snow', 'sun']);
  });

  it('learns the same from the same', () => {
    expect(softmaxRegression(cases, settings)).toEqual(softmaxRegression(cases, settings));
  });

  it('follows what counts more', () => {
    const torn = [
      { features: ['fog'], label: 0, worth: 1 },
      { features: ['fog'], label: 1, worth: 5 },
    ];
    const [first = 0, second = 0] = softmaxRegression(torn, settings).features.fog ?? [];
    expect(second).toBeGreaterThan(first);
  });
});

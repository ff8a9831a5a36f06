import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../knowledge/languages/telling/edit-distance.ts';

describe('the edit distance', () => {
  it.each([
    ['library', 'library', 0],
    ['library', 'libary', 1],
    ['library', 'librrary', 1],
    ['library', 'librery', 1],
    ['library', 'lirbary', 1],
    ['library', 'lirbery', 2],
    ['', 'ab', 2],
  ])('from "%s" to "%s" is %d', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });

  it('counts no further than asked', () => {
    expect(editDistance('library', 'swimming', 2)).toBe(3);
    expect(editDistance('pool', 'market', 1)).toBe(2);
  });
});

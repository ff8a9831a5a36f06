import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, lightenAgainst } from '../../src/colour.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#175c8f', '#ffffff', 7.09],
  ])('of %s and %s is %d, whichever comes first', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('lightenAgainst', () => {
  it('makes every colour readable on a dark background', () => {
    const channel = fc.nat(255).map((value) => value.toString(16).padStart(2, '0'));
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const light = lightenAgainst(`#${red}${green}${blue}`, '#27323d', 5.5);
        expect(light).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(light, '#27323d')).toBeGreaterThanOrEqual(5.5);
      }),
    );
  });

  it('leaves a colour as it is where it can be read already', () => {
    expect(lightenAgainst('#ffee88', '#27323d', 5.5)).toBe('#ffee88');
  });

  it('keeps the hue: a blue becomes a lighter blue', () => {
    expect(lightenAgainst('#0000ff', '#27323d', 5.5)).toMatch(/^#([0-9a-f]{2})\1ff$/);
  });
});

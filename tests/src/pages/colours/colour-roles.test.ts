import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../../src/pages/colours/colour.ts';
import { type ColourRoles, darkRoles, lightRoles } from '../../../../src/pages/colours/colour-roles.ts';
import { hexOf, oklchOf } from '../../../../src/pages/colours/oklch.ts';

const channel = fc.nat(255).map((value) => value.toString(16).padStart(2, '0'));
const accents = fc.tuple(channel, channel, channel).map((channels) => `#${channels.join('')}`);
const EXTREMES = ['#000000', '#ffffff', '#ffff00', '#0000ff', '#ff0000', '#00ff00', '#808080', '#ffd400'];

/** Words on what they stand on, and shapes on what they lie on. */
function tooFaint(roles: ColourRoles): string[] {
  const words: readonly [keyof ColourRoles, keyof ColourRoles][] = [
    ['ink', 'page'],
    ['ink', 'surface'],
    ['ink', 'soft'],
    ['quiet', 'page'],
    ['quiet', 'surface'],
    ['quiet', 'soft'],
    ['text', 'page'],
    ['text', 'surface'],
    ['text', 'soft'],
    ['onFill', 'fill'],
    ['onGreeting', 'greeting'],
  ];
  const shapes: readonly [keyof ColourRoles, keyof ColourRoles][] = [
    ['edge', 'page'],
    ['edge', 'surface'],
    ['fillEdge', 'page'],
    ['text', 'page'],
  ];
  const fainter =
    (least: number) =>
    ([one, other]: readonly [keyof ColourRoles, keyof ColourRoles]) =>
      contrast(roles[one], roles[other]) < least ? [`${one} on ${other}`] : [];
  return [...words.flatMap(fainter(4.5)), ...shapes.flatMap(fainter(3))];
}

describe('the colours of a page', () => {
  it('can be read, and tell shapes, whatever the authority’s colour', () => {
    for (const accent of EXTREMES) {
      expect(tooFaint(lightRoles(accent)), accent).toEqual([]);
      expect(tooFaint(darkRoles(accent)), accent).toEqual([]);
    }
    fc.assert(
      fc.property(accents, (accent) => {
        expect([...tooFaint(lightRoles(accent)), ...tooFaint(darkRoles(accent))]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are made of a blue as they were drawn', () => {
    expect(lightRoles('#1a56b8')).toMatchObject({
      page: '#f6f9fd',
      surface: '#ffffff',
      soft: '#e4edfc',
      line: '#d5d9e1',
      edge: '#788190',
      quiet: '#4d5664',
      ink: '#161d29',
      text: '#1a56b8',
      fill: '#1a56b8',
      onFill: '#ffffff',
      emblem: '#0d4bac',
    });
    expect(darkRoles('#1a56b8')).toMatchObject({
      page: '#0d1117',
      surface: '#151a21',
      soft: '#212c3d',
      text: '#74a5f6',
      onFill: '#0d1117',
      greeting: '#142a50',
    });
  });

  it('fill with the authority’s colour as it is, where words can stand on it', () => {
    expect(lightRoles('#ffd400')).toMatchObject({ fill: '#ffd400' });
    expect(contrast(lightRoles('#ffd400').onFill, '#ffffff')).toBeGreaterThan(10);
    expect(lightRoles('#007a3d')).toMatchObject({ fill: '#007a3d', onFill: '#ffffff' });
  });

  it('border a filling that is too faint against the page', () => {
    const { fill, fillEdge, text } = lightRoles('#ffd400');
    expect(fillEdge).toBe(text);
    expect(fillEdge).not.toBe(fill);
  });

  it('are greys where the authority’s colour is one', () => {
    for (const colour of Object.values(lightRoles('#555555'))) expect(colour).toMatch(/^#(..)\1\1$/);
  });
});

describe('a colour by lightness, chroma and hue', () => {
  it('is the same colour again', () => {
    fc.assert(
      fc.property(accents, (accent) => {
        expect(hexOf(oklchOf(accent))).toBe(accent);
      }),
    );
  });

  it.each([
    ['#ffffff', 1, 0],
    ['#000000', 0, 0],
    ['#ff0000', 0.628, 0.2577],
    ['#0000ff', 0.452, 0.3132],
  ])('of %s is %d light and has a chroma of %d', (hex, l, c) => {
    expect(oklchOf(hex).l).toBeCloseTo(l, 2);
    expect(oklchOf(hex).c).toBeCloseTo(c, 2);
  });

  it('loses what a screen can’t show of its chroma, and nothing else', () => {
    const shown = oklchOf(hexOf({ l: 0.9, c: 0.3, h: 260 }));
    expect(shown.l).toBeCloseTo(0.9, 1);
    expect(shown.c).toBeLessThan(0.1);
    expect(Math.abs(shown.h - 260)).toBeLessThan(12);
  });
});

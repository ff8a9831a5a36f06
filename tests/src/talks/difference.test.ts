import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/talks/difference.ts';

const marked = (earlier: string, later: string) =>
  differenceOf(earlier, later).map(({ mark, text }) => `${mark}${text}`);

describe('the difference of two texts', () => {
  it('is nothing where only white space differs', () => {
    expect(marked('a  b\n\nc', ' a b\nc\n')).toEqual([]);
  });

  it('shows the lines that went and came, among those that stayed', () => {
    expect(marked('a\nb\nc', 'a\nx\nc\nd')).toEqual([' a', '-b', '+x', ' c', '+d']);
    expect(marked('', 'a')).toEqual(['+a']);
    expect(marked('a', '')).toEqual(['-a']);
  });

  it('holds both texts whole, also where they are long', () => {
    const line = fc.constantFrom('a', 'b', 'c');
    const text = fc.array(line, { maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (before, after, long) => {
        const tail = long ? Array.from({ length: 501 }, (_, at) => `${at}`) : [];
        const [earlier, later] = [
          [...before, ...tail],
          [...after, 'end', ...tail],
        ];
        const lines = differenceOf(earlier.join('\n'), later.join('\n'));
        const without = (mark: string) => lines.filter((one) => one.mark !== mark).map((one) => one.text);
        expect(without('+')).toEqual(earlier);
        expect(without('-')).toEqual(later);
      }),
      { numRuns: 50 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf, type Stretch } from '../../../../src/pages/text/notice-blocks.ts';

function read(text: string) {
  const words = ({ start, end }: Stretch) => text.slice(start, end);
  return blocksOf(text).map((block) => {
    if (block.kind === 'paragraph') return { p: block.lines.map(words) };
    if (block.kind === 'heading') return { h: words(block.line) };
    if (block.kind === 'list')
      return { list: block.items.map((item) => item.map(words)), first: block.first };
    return { head: block.head?.map(words) ?? null, rows: block.rows.map((row) => row.map(words)) };
  });
}

describe('blocksOf', () => {
  it('tells paragraphs by the empty lines between them, and keeps their lines', () => {
    expect(read('  One two.\nThree.  \n \n\nFour.')).toEqual([
      { p: ['One two.', 'Three.'] },
      { p: ['Four.'] },
    ]);
  });

  it('reads a table with a ruler, and one without', () => {
    expect(
      read('Fees:\n| Item | Fee |\n|---|:--:|\n| Chair | 3,000 won |\n| a \\| b | |\nAll in won.'),
    ).toEqual([
      { p: ['Fees:'] },
      {
        head: ['Item', 'Fee'],
        rows: [
          ['Chair', '3,000 won'],
          ['a \\| b', ''],
        ],
      },
      { p: ['All in won.'] },
    ]);
    expect(read('| a | b |\n| c | d |')).toEqual([
      {
        head: null,
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
    expect(read('| alone |')).toEqual([{ p: ['| alone |'] }]);
  });

  it('reads lists, with the lines that hang below an item, and empty lines between items', () => {
    expect(read('Bring:\n- a photograph\n  of your face\n\n- a pen\nSee you.')).toEqual([
      { p: ['Bring:'] },
      { list: [['a photograph', 'of your face'], ['a pen']], first: null },
      { p: ['See you.'] },
    ]);
    expect(read('3. three\n4) four\n5. five\n7. seven')).toEqual([
      { list: [['three'], ['four'], ['five']], first: 3 },
      { p: ['7. seven'] },
    ]);
  });

  it('leaves a footnote, a date and a single number as they are', () => {
    expect(read('10 members*\n* Korea and others')).toEqual([{ p: ['10 members*', '* Korea and others'] }]);
    expect(read('2026. 11. 20. (금)\n1. 대상: 시민')).toEqual([
      { p: ['2026. 11. 20. (금)', '1. 대상: 시민'] },
    ]);
  });

  it('reads headings', () => {
    expect(read('## Who may apply\nAll.\n#tag')).toEqual([{ h: 'Who may apply' }, { p: ['All.', '#tag'] }]);
  });

  it('has no blocks for a text without words', () => {
    expect(read(' \n\n ')).toEqual([]);
  });

  it('keeps every word once and in order, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b가', ' ', '\n', '\n\n', '- ', '|', '\n1. ', '\n2. ', '#', '---', '* '),
      maxLength: 60,
    });
    const stretches = (block: Block): readonly Stretch[] => {
      if (block.kind === 'paragraph') return block.lines;
      if (block.kind === 'heading') return [block.line];
      return block.kind === 'list' ? block.items.flat() : [...(block.head ?? []), ...block.rows.flat()];
    };
    fc.assert(
      fc.property(text, (written) => {
        const found = blocksOf(written).flatMap(stretches);
        const letters = (words: string) => words.replace(/[^a-z가]/g, '');
        expect(letters(found.map(({ start, end }) => written.slice(start, end)).join(''))).toBe(
          letters(written),
        );
        for (const [at, { start, end }] of found.entries()) {
          expect(start).toBeLessThanOrEqual(end);
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        }
      }),
    );
  });

  it('takes a line of very many bars for a paragraph, as all rows of a table are filled up to the widest', () => {
    const bars = '| a '.repeat(100);
    expect(read(`${bars}|\n${bars}|`)).toEqual([{ p: [`${bars}|`, `${bars}|`] }]);
    const row = `${'| a '.repeat(60)}|`;
    expect(read(`${row}\n${row}`)).toMatchObject([{ rows: [{ length: 60 }, { length: 60 }] }]);
  });
});

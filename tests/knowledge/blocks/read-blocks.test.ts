import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../knowledge/blocks/block.ts';
import { readBlocks } from '../../../knowledge/blocks/read-blocks.ts';

/** A block in one line: kind, what it stands under, its label, and its words. */
function shown(text: string) {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return readBlocks(text).map((block: Block) => {
    const under = block.under.map(words).join(' > ');
    const label = block.label ? `${words(block.label)} = ` : '';
    const cells = block.cells.map((cell) => `${cell.head ? `${words(cell.head)}: ` : ''}${words(cell)}`);
    const said = block.kind === 'row' ? cells.join(', ') : words(block.said);
    return `${block.kind}${under && ` [${under}]`} ${label}${said}`;
  });
}

describe('a notice is read as blocks', () => {
  it('of headings, paragraphs and lists in Markdown', () => {
    expect(shown('# Pool\n\nOpen all year.\n\n## Bring\n- a towel\n- a card\n\n## Fees\nSee below.')).toEqual(
      [
        'heading Pool',
        'paragraph [Pool] Open all year.',
        'heading [Pool] Bring',
        'item [Pool > Bring] a towel',
        'item [Pool > Bring] a card',
        'heading [Pool] Fees',
        'paragraph [Pool > Fees] See below.',
      ],
    );
  });

  it('nested as Korean boards nest them, whatever the order of their marks', () => {
    const board =
      '□ 사업 개요\n ○ 기간: 2026. 3. 2.부터\n ○ 대상\n   - 만 19세 이상\n   - 관내 거주자\n□ 문의: 총무과';
    expect(shown(board)).toEqual([
      'item 사업 개요',
      'item [사업 개요] 기간 = 2026. 3. 2.부터',
      'item [사업 개요] 대상',
      'item [사업 개요 > 대상] 만 19세 이상',
      'item [사업 개요 > 대상] 관내 거주자',
      'item 문의 = 총무과',
    ]);
    expect(shown('1. 개요\n  가. 장소: 강당\n  나. 인원: 20명\n2. 접수\n  ① 방문\n  ② 우편')).toEqual([
      'item 개요',
      'item [개요] 장소 = 강당',
      'item [개요] 인원 = 20명',
      'item 접수',
      'item [접수] 방문',
      'item [접수] 우편',
    ]);
  });

  it('of tables with each cell under its head', () => {
    expect(shown('| Who | Fee |\n|---|---|\n| Adults | 5 euros |\n| Children | free |')).toEqual([
      'row Who: Adults, Fee: 5 euros',
      'row Who: Children, Fee: free',
    ]);
  });

  it('of tables without a head', () => {
    expect(shown('| Monday | 9:00 |\n| Tuesday | 10:00 |')).toEqual([
      'row Monday, 9:00',
      'row Tuesday, 10:00',
    ]);
  });

  it('of lines with labels, under a heading that has no mark', () => {
    expect(shown('Winter hours\nMonday: closed\nFriday: 9:00 to 18:00\n\nParking: behind the hall.')).toEqual(
      [
        'heading Winter hours',
        'paragraph [Winter hours] Monday = closed',
        'paragraph [Winter hours] Friday = 9:00 to 18:00',
        'paragraph Parking = behind the hall.',
      ],
    );
  });

  it('with what goes on at once under an item that says nothing by itself', () => {
    expect(shown('■ Programme\n10:00 Opening\n11:00 Talk\n■ Place: Hall')).toEqual([
      'item Programme',
      'paragraph [Programme] 10:00 Opening',
      'paragraph [Programme] 11:00 Talk',
      'item Place = Hall',
    ]);
  });

  it.each([
    ['a time of day', 'Doors open 10:30 sharp'],
    ['an address', 'See https://city.example/pool'],
    ['a date', '2025. 12. 13. 토요일에 열립니다'],
    ['a sentence', 'Note well. It says: nothing'],
  ])('takes no label out of %s', (_, line) => {
    expect(readBlocks(line)[0]?.label).toBeNull();
  });

  it('whose words are all there, each once, in order', () => {
    const piece = fc.constantFrom(
      '# ',
      '□ ',
      ' ○ ',
      '- ',
      '1. ',
      '가. ',
      '| a | b |',
      'Fee: ',
      'words ',
      '\n',
      '\n\n',
      '  ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const blocks = readBlocks(text);
        const ends = blocks.map(({ start, end }) => [start, end]);
        expect(ends.flat()).toEqual(ends.flat().toSorted((a, b) => a - b));
        const left = blocks.reduce(
          (sum, { start, end }) => sum + text.slice(start, end).split('words').length - 1,
          0,
        );
        expect(left).toBe(text.split('words').length - 1);
      }),
    );
  });

  it('takes no words for none', () => {
    expect(readBlocks('')).toEqual([]);
    expect(readBlocks('\n \n|---|\n')).toEqual([]);
  });
});

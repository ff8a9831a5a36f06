import { describe, expect, it } from 'vitest';
import { isItem, isTableHead, withItsList } from '../../../../knowledge/answering/cut/list-span.ts';
import { LONGEST_QUOTE } from '../../../../knowledge/answering/cut/quotable.ts';

const TEXT = [
  'Bring with you:',
  '',
  '- an identity card',
  '- the permit',
  '',
  'The office is on floor 2.',
].join('\n');
const intro = { start: 0, end: TEXT.indexOf(':') + 1 };

describe('a sentence with its list', () => {
  it('goes on to the end of the last item', () => {
    const span = withItsList(TEXT, intro);
    expect(span && TEXT.slice(span.start, span.end)).toBe(
      'Bring with you:\n\n- an identity card\n- the permit',
    );
  });

  it.each(['1. the card\n2. the permit', '○ 신분증\n○ 허가증', '가. 신분증\n나. 허가증'])(
    'knows a list by its marks: %j',
    (list) => {
      const text = `준비물은 다음과 같습니다.\n${list}\n끝.`;
      const span = withItsList(text, { start: 0, end: text.indexOf('\n') });
      expect(span && text.slice(span.start, span.end).endsWith(list)).toBe(true);
    },
  );

  it('holds whole items alone, and no more than a quote may', () => {
    const item = `- ${'a'.repeat(100)}`;
    const text = ['Bring:', item, item, item].join('\n');
    const span = withItsList(text, { start: 0, end: 6 });
    expect(span && text.slice(span.start, span.end)).toBe(['Bring:', item, item].join('\n'));
    const long = `Bring:\n- ${'a'.repeat(LONGEST_QUOTE)}`;
    expect(withItsList(long, { start: 0, end: 6 })).toBeNull();
  });

  it('is none where other text follows', () => {
    expect(withItsList('The fee is 5 euros.\nIt is due on 3 May.', { start: 0, end: 19 })).toBeNull();
  });
});

describe('an item of a list', () => {
  it('is told by the mark before it', () => {
    const at = TEXT.indexOf('an identity');
    expect(isItem(TEXT, { start: at, end: at + 5 })).toBe(true);
    expect(isItem(TEXT, intro)).toBe(false);
  });
});

describe('the heading row of a table', () => {
  const TABLE = '| Kind | Fee |\n| ---- | --- |\n| Day | 5 euros |';
  const row = (words: string) => ({ start: TABLE.indexOf(words), end: TABLE.indexOf(words) + words.length });

  it('and the ruler below it tell nothing by themselves', () => {
    expect(isTableHead(TABLE, row('| Kind | Fee |'))).toBe(true);
    expect(isTableHead(TABLE, row('| ---- | --- |'))).toBe(true);
    expect(isTableHead(TABLE, row('| Day | 5 euros |'))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { cellsOf, readableRows } from '../../dialogs/table-rows.ts';

describe('the row of a table', () => {
  it.each([
    ['| Night | 20,000 won |', ['Night', '20,000 won']],
    ['  |a|b|  ', ['a', 'b']],
    ['| only |', ['only']],
    ['| --- | :-: |', []],
    ['No row at all', null],
    ['a | b', null],
    ['|', null],
  ])('%j has the cells %j', (line, cells) => {
    expect(cellsOf(line)).toEqual(cells);
  });
});

describe('a quote', () => {
  it.each([
    ['| Night | 20,000 won |', 'Night · 20,000 won'],
    ['Fees:\n| Kind | Fee |\n| --- | --- |\n| Night | 1 won |', 'Fees:\nKind · Fee\nNight · 1 won'],
    ['20,000 won | half price |', '20,000 won · half price'],
    ['| Night | 20,000', 'Night · 20,000'],
    ['Either a | b or c.', 'Either a | b or c.'],
    ['Plain words.', 'Plain words.'],
    ['', ''],
  ])('%j reads %j', (quote, read) => {
    expect(readableRows(quote)).toBe(read);
  });
});

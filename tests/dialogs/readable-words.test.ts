import { describe, expect, it } from 'vitest';
import { cellsOf, readableWords } from '../../dialogs/readable-words.ts';

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

describe('what only looks like marks', () => {
  it.each([
    '2 * 3 * 4 = 24 and 5 < 6, 7 > 3',
    '** Bring a photo, on paper **',
    'file__name__2026 and a_b_c',
    '#1 of the city, - 5 degrees',
    'Call 02-120 - daily',
    '[Notice] (see below)',
    '1. Apply 2. Pay',
    '※ 문의 [총무과]',
  ])('stays: %s', (text) => {
    expect(readableWords(text)).toBe(text);
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
    ['## Opening hours\nDaily', 'Opening hours\nDaily'],
    ['**Trees** cost __nothing__.', 'Trees cost nothing.'],
    ['- A passport\n* a photo\n  + signed', '• A passport\n• a photo\n  • signed'],
    [
      'See [the form](https://city.example/form) or <https://city.example>.',
      'See the form or https://city.example.',
    ],
    ['<p class="x">Closed<br/>today</p>', 'Closedtoday'],
    ['> Said before\n---\nafter', 'Said before\nafter'],
    ['Bring `ID`, no\\. 1', 'Bring ID, no. 1'],
    ['', ''],
  ])('%j reads %j', (quote, read) => {
    expect(readableWords(quote)).toBe(read);
  });
});

it('the cells of a row that was cut at both its ends are told apart without its marks', () => {
  expect(readableWords('Day | 9 to 6 | 30 euros')).toBe('Day · 9 to 6 · 30 euros');
  expect(readableWords('Chair | 3,000 won')).toBe('Chair · 3,000 won');
});

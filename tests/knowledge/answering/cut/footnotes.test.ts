import { describe, expect, it } from 'vitest';
import { footnoteOf } from '../../../../knowledge/answering/cut/footnotes.ts';
import { makeNotice } from '../../../support/citations.ts';

/** The footnote that words of a text point at. */
function noteFor(text: string, words: string): string | null {
  const start = text.indexOf(words);
  const note = footnoteOf(makeNotice({ text }), { start, end: start + words.length });
  return note && text.slice(note.start, note.end);
}

describe('a footnote', () => {
  it.each([
    ['a star', 'All 10 nations* came.\n\nMore.\n* Korea, Estonia', 'All 10 nations* came.', 'Korea, Estonia'],
    ['a star after a space', 'The 10 nations * came.\n*Korea', 'The 10 nations * came.', 'Korea'],
    ['a dagger', 'The fee† rose.\n† For adults.  ', 'The fee† rose.', 'For adults.'],
    [
      'a Korean mark',
      '신청 대상자※는 다음과 같습니다.\n※ 만 65세 이상',
      '신청 대상자※는 다음과 같습니다.',
      '만 65세 이상',
    ],
    ['a mark in an indented line', 'Ten nations* came.\n   * Korea\nEnd.', 'Ten nations* came.', 'Korea'],
  ])('is found by %s', (_mark, text, words, note) => {
    expect(noteFor(text, words)).toBe(note);
  });

  it('is the next one below, not one above', () => {
    const text = '* Above\nTen nations* came.\n* Below\n* Further below';
    expect(noteFor(text, 'Ten nations* came.')).toBe('Below');
  });

  it.each([
    ['there is no mark', 'Ten nations came.\n* Korea', 'Ten nations came.'],
    ['no line begins with the mark', 'Ten nations* came.\nKorea', 'Ten nations* came.'],
    ['the mark is another', 'Ten nations* came.\n† Korea', 'Ten nations* came.'],
    ['the line is empty', 'Ten nations* came.\n*  ', 'Ten nations* came.'],
    ['the mark stands in the last line', 'Ten nations* came.', 'Ten nations* came.'],
    ['the star is a bullet', '* Korea came.\n* Estonia came.', '* Korea came.'],
    ['the star multiplies', 'A sheet of 10*20 cm.\n* Korea', 'A sheet of 10*20 cm.'],
  ])('is none where %s', (_why, text, words) => {
    expect(noteFor(text, words)).toBeNull();
  });
});

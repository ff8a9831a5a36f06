import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../../knowledge/ingest/passages.ts';
import { languageOf } from '../../../knowledge/languages/languages.ts';
import { makeNotice } from '../../support/citations.ts';

const WORD = /[\p{L}\p{N}]/u;

const passagesOf = (text: string, language = 'en') =>
  splitPassages(makeNotice({ id: 'rules', text, language }), languageOf(language));

/** Texts of sentences, list items, gaps, and runs that have no stop or no space for long. */
const texts = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('The pool opens at six. ', '회의를 개최합니다. ', 'Dr. Kim came! '),
      },
      { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', ' ', '- a card\n', '2025. 12. 13.(토) ') },
      { weight: 2, arbitrary: fc.constantFrom('and then ', '그리고 ').map((words) => words.repeat(90)) },
      { weight: 1, arbitrary: fc.constantFrom('x'.repeat(1_301), '가'.repeat(2_500), '😀'.repeat(1_300)) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('the passages of a notice', () => {
  it('are one for a short notice, with the whole of its words', () => {
    expect(passagesOf('\nThe pool opens. The desk closes.\n')).toEqual([
      { id: 'rules#0', noticeId: 'rules', start: 1, end: 33, text: 'The pool opens. The desk closes.' },
    ]);
  });

  it('are none for a notice without words', () => {
    expect(passagesOf('')).toEqual([]);
    expect(passagesOf(' \n\n ')).toEqual([]);
  });

  it('are several for a long notice, of whole sentences, numbered from nought', () => {
    const sentence = 'Each of these sentences says the very same thing about the pool.';
    const passages = passagesOf(Array.from({ length: 40 }, () => sentence).join(' '));
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.map(({ id }) => id)).toEqual(passages.map((_, at) => `rules#${at}`));
    for (const { text } of passages) expect(text.replaceAll(sentence, '')).not.toMatch(WORD);
  });

  it('stay of readable length where a text has no stops at all', () => {
    const lengths = passagesOf('word '.repeat(2_000)).map(({ text }) => text.length);
    expect(lengths.length).toBeGreaterThan(4);
    expect(Math.max(...lengths)).toBeLessThan(2_000);
  });

  it.each(['en', 'ko', 'und'])(
    'cover every word of any text, in order and without overlap (%s)',
    (language) => {
      fc.assert(
        fc.property(texts, (text) => {
          let at = 0;
          for (const { start, end, text: words } of passagesOf(text, language)) {
            expect(words).toBe(text.slice(start, end));
            expect(words.trim()).not.toBe('');
            expect(words.isWellFormed()).toBe(true);
            expect(text.slice(at, start)).not.toMatch(WORD);
            expect(start).toBeGreaterThanOrEqual(at);
            at = end;
          }
          expect(text.slice(at)).not.toMatch(WORD);
        }),
      );
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUOTE, quotableSpans } from '../../../../knowledge/answering/cut/quotable.ts';
import { quotesOf } from '../../../support/spans.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const quotes = (text: string) => quotesOf(text, quotableSpans(text, whole(text)));
const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).trim();

/** Sentences as notices have them: words, marks of clauses, brackets, and runs without a space. */
const sentences = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constantFrom('the', 'council', 'announces', '회의를', '개최하고', '2026', '😀'),
      },
      { weight: 2, arbitrary: fc.constantFrom(',', ';', '·', '(a bracket,', 'with marks)', ')', '(', '—') },
      { weight: 1, arbitrary: fc.constantFrom('x'.repeat(300), '가'.repeat(130), '😀'.repeat(140)) },
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((words) => words.join(' '));

describe('the quotable stretches of a sentence', () => {
  it('are the sentence itself where it is short enough', () => {
    const text = 'Before. The pool opens at six, and the desk at seven. After.';
    const sentence = { start: 8, end: 53 };
    expect(quotesOf(text, quotableSpans(text, sentence))).toEqual([
      'The pool opens at six, and the desk at seven.',
    ]);
    const limit = 'x'.repeat(LONGEST_QUOTE);
    expect(quotes(limit)).toEqual([limit]);
  });

  it('are windows of whole clauses of a longer one, each as long as it may be', () => {
    const clause = (letter: string) => `${repeated(`${letter} `, 100)},`;
    const text = ['a', 'b', 'c', 'd'].map(clause).join(' ');
    const found = quotes(text);
    expect(found[0]).toBe(`${clause('a')} ${clause('b')}`);
    expect(found).toContain(`${clause('b')} ${clause('c')}`);
    expect(found.at(-1)).toMatch(/d,$/);
  });

  it('reach the end of a sentence without spaces or clauses', () => {
    for (const text of ['가'.repeat(700), 'x'.repeat(700), '😀'.repeat(400)]) {
      const found = quotes(text);
      expect(found.length).toBeGreaterThan(2);
      expect(found.join('').length).toBeGreaterThanOrEqual(text.length);
      expect(found.every((quote) => quote.isWellFormed())).toBe(true);
    }
  });

  it('never begin inside brackets that could be quoted whole', () => {
    const inside =
      '(at the town hall, on the third floor, in the large room beside the stairs, next to the lift)';
    const text = `${repeated('The council meets in public and hears everyone ', 200)} ${inside} ${repeated('and decides at once ', 120)}`;
    const [open, close] = [text.indexOf('('), text.indexOf(')')];
    const starts = quotableSpans(text, whole(text)).map(({ start }) => start);
    expect(starts.length).toBeGreaterThan(2);
    expect(starts.filter((start) => start > open && start < close)).toEqual([]);
  });

  it('are all short, trimmed at the end, in order, and together hold every word, for any sentence', () => {
    fc.assert(
      fc.property(sentences, fc.nat({ max: 20 }), (sentence, before) => {
        const text = `${'.'.repeat(before)}${sentence}  tail`;
        const spans = quotableSpans(text, { start: before, end: before + sentence.length });
        let reached = before;
        for (const { start, end } of spans) {
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(LONGEST_QUOTE);
          expect(text.slice(reached, Math.max(reached, start)).trim()).toBe('');
          const quote = text.slice(start, end);
          expect(quote).toBe(quote.trimEnd());
          expect(quote.isWellFormed()).toBe(true);
          reached = Math.max(reached, end);
        }
        expect(text.slice(reached, before + sentence.length).trim()).toBe('');
        const starts = spans.map(({ start }) => start);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      }),
    );
  });
});

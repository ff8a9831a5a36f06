import type { Citation, Notice } from '../../../../knowledge/index.ts';
import type { TextBlock } from './page-reply.ts';
import { textBlocks } from './text-blocks.ts';

/** Of longer notices, in UTF-16 units, a quote is shown by itself, without the head of a table that it stands in. */
const LONGEST_READ = 100_000;

/** Where these words stand in a text within its limits; nothing where they don't. */
function placesOf(text: string, from: number, to: number, words: readonly string[]) {
  return words.flatMap((word) => {
    const start = text.indexOf(word, from);
    return start >= 0 && start + word.length <= to ? [{ start, end: start + word.length }] : [];
  });
}

/**
 * Quoted words as they stand in their notice: a list as a list, a row of a table under its head. `notice`: as it read when it was quoted;
 * undefined where that isn't held, and the words are shown by themselves. `marks`: words of the quote to be marked.
 */
export function quotedBlocks(
  { quote, start, end }: Pick<Citation, 'quote' | 'start' | 'end'>,
  notice: Pick<Notice, 'text' | 'republish'> | undefined,
  marks: readonly string[] = [],
): TextBlock[] {
  const stands =
    notice !== undefined && notice.text.length <= LONGEST_READ && notice.text.slice(start, end) === quote;
  if (!stands) return textBlocks(quote, undefined, { marked: placesOf(quote, 0, quote.length, marks) });
  const marked = placesOf(notice.text, start, end, marks);
  return textBlocks(notice.text, { start, end }, { marked, withHead: notice.republish === 'full' });
}

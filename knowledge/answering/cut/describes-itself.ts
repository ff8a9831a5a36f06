import { anyOf } from '../../languages/languages.ts';

/** UTF-16 units: a longer sentence says something of the matter too. */
const LONGEST = 160;
const onItself = anyOf(({ layout }) => layout.describesItself);

/** True for a sentence that only says what the notice is about ("This guide explains how to apply."): it tells nothing of the matter itself. */
export function describesItself(sentence: string): boolean {
  const text = sentence.replace(/\s+/gu, ' ').trim();
  return text.length <= LONGEST && !/\d/.test(text) && onItself().test(text);
}

import { languageOf } from '../../languages/languages.ts';
import type { Question } from '../../understanding/index.ts';
import type { FoundNotice } from './search-notices.ts';

/**
 * The notices of the publisher that the question is about, of those that hold a word of the question itself where it has any: words of
 * the talk before alone don't answer what is new. All notices where it is about no publisher.
 */
export function ofPublisher(
  found: readonly FoundNotice[],
  { publisher, concepts }: Question,
): readonly FoundNotice[] {
  if (!publisher) return found;
  const own = concepts.filter(({ weight, expected }) => weight === 1 && expected);
  return found.filter(({ notice }) => {
    if (notice.publisher !== publisher) return false;
    if (own.length === 0) return true;
    const held = new Set(languageOf(notice.language).words.terms(`${notice.title}\n${notice.text}`));
    return own.some(({ terms, alternatives }) =>
      [terms, ...alternatives].some((one) => one.length > 0 && one.every((term) => held.has(term))),
    );
  });
}

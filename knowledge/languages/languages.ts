import { english } from './english/english.ts';
import { korean } from './korean/korean.ts';
import type { Language } from './language.ts';
import { plain } from './plain.ts';
import { register, registeredAs } from './registry.ts';

export { allLanguages, anyOf, anyWords, eitherOf, joined, registeredAs } from './registry.ts';

for (const language of [english, korean]) register(language);

/**
 * The language of a tag (`en`, `ko-KR`, …); the plain fallback for one that has no folder here. Text too short to tell (`und`) is read
 * as English: its rules mix with Korean's, and do words of other languages little harm.
 */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return registeredAs(primary === 'und' ? 'en' : primary) ?? plain;
}

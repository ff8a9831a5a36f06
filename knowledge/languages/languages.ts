import { english } from './english/english.ts';
import { korean } from './korean/korean.ts';
import type { LanguageRules } from './language.ts';
import { plain } from './plain.ts';

const RULES = new Map([english, korean].map((rules) => [rules.code, rules]));

/**
 * The rules for a language tag (`en`, `ko-KR`, …); the plain fallback for a language without rules. Text too short to tell (`und`) is
 * read as English: its rules mix with Korean's, and do words of other languages little harm.
 */
export function rulesFor(tag: string): LanguageRules {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return RULES.get(primary === 'und' ? 'en' : primary) ?? plain;
}

import type { Activity } from 'botbuilder';
import type { Language } from '../../dialogs/index.ts';
import { detectLanguage } from '../../knowledge/index.ts';

/** The languages with the default one first. Throws one line where the default isn't among them. */
export function defaultFirst(languages: readonly Language[], preferred: Language): [Language, ...Language[]] {
  if (!languages.includes(preferred)) {
    throw new Error(`DEFAULT_LANGUAGE is "${preferred}": give one of ${languages.join(', ')}.`);
  }
  return [preferred, ...languages.filter((language) => language !== preferred)];
}

/** The language of what a person wrote, else that of their device, else the first of `languages`. */
export function languageOf(
  { text, locale }: Partial<Activity>,
  languages: readonly [Language, ...Language[]],
): Language {
  const tags = [text ? detectLanguage(text) : undefined, locale];
  const primary = tags.map((tag) => tag?.toLowerCase().split(/[-_]/)[0]);
  return primary.find((tag) => tag !== undefined && languages.includes(tag)) ?? languages[0];
}

import { languageOf } from '../../languages/languages.ts';

/** The terms of a text that name things: without figures, money, and words that go with any price. */
export function namingTerms(text: string, language: string): Set<string> {
  const rules = languageOf(language);
  return new Set(
    rules.words.terms(text.replace(rules.validity.ofAnyPrice, ' ')).filter((term) => !/\d/.test(term)),
  );
}

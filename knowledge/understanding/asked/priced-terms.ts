import { rulesFor } from '../../languages/languages.ts';

/** The terms of a text that name things: without figures, money, and words that go with any price. */
export function namingTerms(text: string, language: string): Set<string> {
  const rules = rulesFor(language);
  return new Set(
    rules.terms(text.replace(rules.validity.ofAnyPrice, ' ')).filter((term) => !/\d/.test(term)),
  );
}

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../src/words/i18n.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;

const translator = await createTranslator();
const files = readdirSync(new URL('../locales/en', import.meta.url)).map((name) =>
  name.replace(/\.json$/, ''),
);

/** Every text of a file by its key, such as `greeting.first`. A list is one entry: its length is each language's own affair. */
function textsOf(value: unknown, key = ''): [key: string, text: string | string[]][] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return [[key, value.map(String)]];
  if (typeof value !== 'object' || value === null)
    throw new Error(`${key} is ${JSON.stringify(value)}, not a text.`);
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, key ? `${key}.${name}` : name));
}

const textsIn = (language: string, file: string) => textsOf(translator.data(language, file));
const withoutForm = (key: string) => key.replace(PLURAL, '');
const keysIn = (language: string, file: string) =>
  [...new Set(textsIn(language, file).map(([key]) => withoutForm(key)))].sort();

function placeholdersIn(language: string, file: string): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  for (const [key, text] of textsIn(language, file)) {
    found[withoutForm(key)] ??= new Set();
    for (const [, name] of String(text).matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g))
      found[withoutForm(key)]?.add(String(name));
  }
  return Object.fromEntries(Object.entries(found).map(([key, names]) => [key, [...names].sort()]));
}

it('there are texts in English and at least one other language', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(translator.languages).toEqual(expect.arrayContaining(['en', 'ko']));
});

describe.each(translator.languages)('the locale %s', (language) => {
  it('has the same files as English', () => {
    const own = readdirSync(new URL(`../locales/${language}`, import.meta.url)).map((name) =>
      name.replace(/\.json$/, ''),
    );
    expect(own.sort()).toEqual([...files].sort());
  });

  it.each(files)('has the keys of English in %s', (file) => {
    expect(keysIn(language, file)).toEqual(keysIn('en', file));
  });

  it.each(files)('has the placeholders of English in %s', (file) => {
    expect(placeholdersIn(language, file)).toEqual(placeholdersIn('en', file));
  });

  it.each(files)('has no empty text and no empty list in %s', (file) => {
    const empty = textsIn(language, file).filter(([, text]) =>
      Array.isArray(text) ? text.length === 0 || text.some((item) => item.trim() === '') : text.trim() === '',
    );
    expect(empty).toEqual([]);
  });

  it.each(files)('has every form that its numbers need in %s', (file) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = textsIn(language, file).map(([key]) => key);
    const plural = new Set(keys.filter((key) => PLURAL.test(key)).map(withoutForm));
    for (const key of plural) for (const form of forms) expect(keys).toContain(`${key}_${form}`);
  });
});

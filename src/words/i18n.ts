import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createInstance } from 'i18next';
import type { Language, Translate } from '../../dialogs/index.ts';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

/** The language whose texts are complete: what another language lacks is said in this one. */
const FALLBACK: Language = 'en';

/** The texts of all languages. */
export interface Translator {
  /** Every folder of `locales/`, in the order of their names. */
  readonly languages: readonly Language[];
  /** The texts of a language; those of English where the language is unknown. */
  translateFor(language: Language): Translate;
  /** What a locale's file holds, as it is, such as the examples of intents; undefined where there is no such file. */
  data(language: Language, file: string): unknown;
}

export interface TranslatorOptions {
  readonly folder?: string;
  /** Told of a text that is missing, which is then said in English. Throws by default. */
  readonly onMissing?: (language: Language, key: string) => void;
}

/**
 * Reads `locales/<language>/<file>.json`. A key is the file's name and the way inside it: `replies.greeting`. Values are put in as they
 * are: who passes a value into Markdown escapes it. A text in forms by number (`_one`, `_other`) takes the value `count`.
 */
export async function createTranslator(options: TranslatorOptions = {}): Promise<Translator> {
  const { folder = LOCALES, onMissing = refuse } = options;
  const locales = readLocales(folder);
  const languages = Object.keys(locales);
  const i18n = createInstance();
  await i18n.init({
    fallbackLng: FALLBACK,
    supportedLngs: languages,
    resources: Object.fromEntries(
      languages.map((language) => [language, { translation: locales[language] ?? {} }]),
    ),
    interpolation: { escapeValue: false },
    returnNull: false,
  });

  /** Texts that take no values, as they were looked up: there are no more of them than texts. */
  const fixed = new Map<string, string>();
  /** Texts known to be there. Those in forms by number are looked for each time: one form may lack. */
  const found = new Set<string>();
  return {
    languages,
    translateFor(language) {
      const lng = languages.includes(language) ? language : FALLBACK;
      return (key, values) => {
        const id = `${lng}:${key}`;
        const known = values ? undefined : fixed.get(id);
        if (known !== undefined) return known;
        const exists = found.has(id) || i18n.exists(key, { ...values, lng, fallbackLng: [] });
        if (!exists) onMissing(lng, key);
        else if (values?.count === undefined) found.add(id);
        const text = i18n.t(key, { ...values, lng });
        if (exists && !values) fixed.set(id, text);
        return text;
      };
    },
    data: (language, file) => locales[language]?.[file],
  };
}

/** The languages that have texts: every folder of `locales/`, in the order of their names. */
export function spokenLanguages(folder: string = LOCALES): Language[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function readLocales(folder: string): Record<Language, Record<string, unknown>> {
  return Object.fromEntries(
    spokenLanguages(folder).map((language) => [language, readLocale(`${folder}/${language}`)]),
  );
}

function readLocale(folder: string): Record<string, unknown> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -'.json'.length), readJson(`${folder}/${name}`)]),
  );
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is not valid JSON: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

function refuse(language: Language, key: string): never {
  throw new Error(`The text ${key} is missing in ${language}: add it to locales/${language}.`);
}

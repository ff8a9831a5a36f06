import type { Language } from './language.ts';

const registered = new Map<string, Language>();
/** Counts registrations, so that what was joined of all languages is joined anew behind one. */
let registrations = 0;

/** Makes a language known, in place of one with the same code. The function returned forgets it again. */
export function register(language: Language): () => void {
  registered.set(language.code, language);
  registrations += 1;
  return () => {
    registered.delete(language.code);
    registrations += 1;
  };
}

/** The language with this primary subtag; undefined where none was registered. */
export const registeredAs = (code: string): Language | undefined => registered.get(code);

/** Every language registered, in the order of registration. Throws where there is none: `languages.ts` registers them. */
export function allLanguages(): readonly Language[] {
  if (registered.size === 0) throw new Error('No language is registered: import languages/languages.ts.');
  return [...registered.values()];
}

/** Joins what all languages give, once for as long as no other is registered. */
export function joined<T>(join: (languages: readonly Language[]) => T): () => T {
  let known: { readonly at: number; readonly value: T } | null = null;
  return () => {
    if (known?.at !== registrations) known = { at: registrations, value: join(allLanguages()) };
    return known.value;
  };
}

/** The alternatives of several expressions as one; they share their flags. Throws where the flags differ. Matches nothing where there is none. */
export function eitherOf(expressions: readonly RegExp[]): RegExp {
  const flags = new Set(expressions.map((one) => one.flags));
  if (flags.size > 1)
    throw new Error(`Expressions with different flags can't be joined: ${[...flags].join(', ')}`);
  const [shared = ''] = flags;
  return new RegExp(expressions.map(({ source }) => source).join('|') || '(?!)', shared);
}

/** What any language's expression matches: a notice may hold words of several. The languages' expressions share their flags. */
export const anyOf = (pick: (language: Language) => RegExp): (() => RegExp) =>
  joined((languages) => eitherOf(languages.map(pick)));

/** One expression of all languages' words, given as sources of alternatives; `whole` says what stands around them. */
export const anyWords = (
  pick: (language: Language) => string,
  whole: (words: string) => string,
  flags: string,
): (() => RegExp) => joined((languages) => new RegExp(whole(languages.map(pick).join('|')), flags));

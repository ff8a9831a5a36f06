/** Languages whose names of months feeds and pages use; the first that has a name says what it means. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'cy'];
const EXTRA: readonly (readonly [string, number])[] = [['sept', 9]];

/** By the name without accents, dots and capitals; made when the first is looked for. */
let known: ReadonlyMap<string, number> | null = null;

/** The month, from 1, that a name or its short form stands for (`Dez`, `November`, `août`); null for any other word. */
export function monthNamed(name: string): number | null {
  known ??= readNames();
  return known.get(key(name)) ?? null;
}

function readNames(): Map<string, number> {
  const names = new Map<string, number>(EXTRA);
  for (const language of LANGUAGES) {
    for (const form of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = key(format.format(Date.UTC(2026, month - 1, 1)));
        if (!names.has(name)) names.set(name, month);
      }
    }
  }
  return names;
}

function key(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

import { dayOrderOf } from './day-orders.ts';
import { languageOf } from './languages/languages.ts';
import type { Notice } from './notice.ts';
import { daysBetween } from './time/calendar.ts';

/** A translation is published within so many days. */
const DAYS_APART = 3;
/** The share of figures in common (of the fewer) from which two notices in two languages are one. */
const ALIKE = 0.6;
/** So many figures at least must be in common: a year alone is no sign. */
const FEWEST = 2;
/** Notices before and after one, by their days, among which its translation is looked for. */
const NEIGHBOURS = 50;
/** UTF-16 units of a text that are compared. */
const COMPARED = 4_000;

const YEAR = /^(?:19|20)\d\d$/;

const remembered = new WeakMap<Notice, ReadonlySet<string>>();

/** The days and the larger numbers that a notice tells: the same in each language. */
function figuresOf(notice: Notice): ReadonlySet<string> {
  const known = remembered.get(notice);
  if (known) return known;
  const text = notice.text.slice(0, COMPARED);
  const dates = notice.published
    ? languageOf(notice.language).dates.read(text, notice.published.on, () => dayOrderOf(notice))
    : [];
  const days = dates.flatMap(({ kind, interval }) =>
    kind === 'date' && interval ? [interval.start.slice(0, 10)] : [],
  );
  // "2,000" is an amount, "2000" a year.
  const numbers = (text.match(/\d[\d,.-]*\d/g) ?? [])
    .filter((number) => !YEAR.test(number))
    .map((number) => number.replace(/[,.]/g, ''));
  const figures = new Set([...days, ...numbers.filter((number) => number.length > 3)]);
  remembered.set(notice, figures);
  return figures;
}

/** True where two notices in two languages tell the same: published within days of each other, with the same days and numbers. */
export function isTranslation(a: Notice, b: Notice): boolean {
  if (a.language === b.language || !a.published || !b.published) return false;
  if (Math.abs(daysBetween(a.published.on, b.published.on)) > DAYS_APART) return false;
  const [some, others] = [figuresOf(a), figuresOf(b)];
  const shared = some.intersection(others).size;
  return shared >= FEWEST && shared / Math.min(some.size, others.size) >= ALIKE;
}

/**
 * Leaves out notices of which another one in this language says the same. The order, newest first, stays; with `limit` no more than the
 * first so many are looked for.
 */
export function preferLanguage(newestFirst: readonly Notice[], language: string, limit = Infinity): Notice[] {
  const kept: Notice[] = [];
  for (const [at, notice] of newestFirst.entries()) {
    if (kept.length >= limit) break;
    const around = newestFirst.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
    const said = around.some((one) => one.language === language && isTranslation(notice, one));
    if (notice.language === language || !said) kept.push(notice);
  }
  return kept;
}

/** The notice in a language: itself where it is written in it, else the one that says the same; undefined where none is held. */
export function inLanguage(notice: Notice, language: string, held: readonly Notice[]): Notice | undefined {
  if (notice.language === language) return notice;
  return held.find((one) => one.language === language && isTranslation(notice, one));
}

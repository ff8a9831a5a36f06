import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import type { Constraints } from '../../understanding/index.ts';

const wholeText = ({ title, text }: Notice): string => `${title}\n${text}`;

/** True where a notice writes a year. */
export function namesYear(notice: Notice, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(wholeText(notice));
}

/** The year before, of, or after the notice: "next year" and "last year" reach no further. */
function near(notice: Notice, year: number): boolean {
  return notice.published !== null && Math.abs(Number(notice.published.on.slice(0, 4)) - year) <= 1;
}

/**
 * True where the notice may speak of the ordinals and years that a question names: the 8th summit is not the 5th, and of 2018 no
 * notice of 2021 tells that doesn't say so.
 */
export function mayMeet(
  notice: Notice,
  { ordinals, years }: Pick<Constraints, 'ordinals' | 'years'>,
): boolean {
  if (years.length > 0 && !years.some((year) => near(notice, year) || namesYear(notice, year))) return false;
  if (ordinals.length === 0) return true;
  const named = new Set(languageOf(notice.language).values.ordinals(wholeText(notice)));
  return ordinals.every((ordinal) => named.has(ordinal));
}

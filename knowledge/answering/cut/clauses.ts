import type { Language } from '../../languages/language.ts';
import { anyWords } from '../../languages/languages.ts';
import type { DateMention } from '../../time/time.ts';

/** A stretch of a quote that tells one thing, with the dates in it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly dates: readonly DateMention[];
}

/** Nothing but these between two dates: they belong together. */
const listed = anyWords(
  ({ layout }) => layout.between,
  (words) => `^[\\s,·\\u318d/&()–—~-]*(?:${words})?[\\s,·\\u318d/&()~-]*$`,
  'i',
);

/** Where the clause of the first of two dates ends, in the words between them, as an offset in these; null where they share one. */
function endIn(gap: string, ends: RegExp): number | null {
  if (listed().test(gap)) return null;
  const found = [...gap.matchAll(ends)].at(-1);
  if (found === undefined) return null;
  return found.index + (found.groups?.next === undefined ? found[0].length : 1);
}

/** Cuts a quote into clauses between its dates, so that each holds at least one; a single one where it holds fewer than two. */
export function clausesOf(
  quote: string,
  dates: readonly DateMention[],
  {
    sentences: {
      clauses: { ends },
    },
  }: Language,
): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let held: DateMention[] = [];
  for (const [at, date] of dates.entries()) {
    held.push(date);
    const next = dates[at + 1];
    const cut = next === undefined ? null : endIn(quote.slice(date.end, next.start), ends);
    if (cut === null) continue;
    clauses.push({ start, end: date.end + cut, dates: held });
    start = date.end + cut;
    held = [];
  }
  return [...clauses, { start, end: quote.length, dates: held }];
}

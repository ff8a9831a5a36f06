import { languageOf } from '../languages/languages.ts';
import type { Day } from '../notice.ts';
import { addDays, dayPart } from '../time/calendar.ts';
import type { Interval } from '../time/time.ts';
import type { Listing, ListingRules } from './listing.ts';

/** Longer texts are questions, whatever words stand in them. */
const LONGEST = 150;

const lastDayOf = ({ end }: Interval): Day =>
  end.endsWith('T00:00:00') ? addDays(dayPart(end), -1) : dayPart(end);

type Days = Pick<Listing, 'since' | 'until'>;

/** The days that one date allows. */
function daysOf(interval: Interval, bound: ReturnType<ListingRules['bound']>): Days {
  const first = dayPart(interval.start);
  switch (bound) {
    case 'since':
      return { since: first };
    case 'before':
      return { until: addDays(first, -1) };
    case 'until':
      return { until: lastDayOf(interval) };
    case 'during':
      return { since: first, until: lastDayOf(interval) };
  }
}

/** Several dates allow what lies from the first to the last: "between 2020 and 2022". */
function together(all: readonly Days[]): Days {
  const since = all.flatMap((one) => one.since ?? []).sort()[0];
  const until = all
    .flatMap((one) => one.until ?? [])
    .sort()
    .at(-1);
  return { ...(since && { since }), ...(until && { until }) };
}

/** Takes the dates out of a text, with the words that belong to them. */
function takeDays(
  text: string,
  asOf: Day,
  language: string,
  rules: ListingRules,
): { rest: string; days: Days } {
  const mentions = languageOf(language)
    .dates.read(text, asOf)
    .filter(({ kind, interval }) => kind === 'date' && interval !== null);
  const found: Days[] = [];
  let rest = text;
  for (const { start, end, interval, basis } of mentions.toReversed()) {
    if (!interval) continue;
    const [before, after] = [rest.slice(0, start), rest.slice(end)];
    const said = text.slice(start, end);
    const meant = basis === 'inferred' ? inThePast(interval, asOf) : interval;
    const bound = rules.range.test(said)
      ? 'during'
      : rules.bound(
          `${before}${rules.leading.exec(said)?.[0] ?? ''}`,
          `${rules.trailing.exec(said)?.[0] ?? ''}${after}`,
        );
    found.push(daysOf(meant, bound));
    rest = `${before.replace(rules.around.before, '')} ${after.replace(rules.around.after, '')}`;
  }
  return { rest: rest.replace(/\s+/g, ' ').trim(), days: together(found) };
}

/** "In December", said in November, means the last one: no notice is published ahead. */
function inThePast({ start, end, granularity }: Interval, asOf: Day): Interval {
  if (start <= asOf) return { start, end, granularity };
  const before = (time: string): string => `${Number(time.slice(0, 4)) - 1}${time.slice(4)}`;
  return { start: before(start), end: before(end), granularity };
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Takes the name of a publisher out of a text, where one of those known is meant. */
function takePublisher(
  text: string,
  known: () => readonly string[],
  { publishers }: ListingRules,
): { rest: string; publishers: string[] } {
  for (const pattern of publishers) {
    const match = pattern.exec(text);
    const name = folded(match?.[1] ?? '');
    if (!match || name.length < 2) continue;
    const meant = known().filter((publisher) => folded(publisher).includes(name));
    if (meant.length > 0) return { rest: text.replace(match[0], ' ').trim(), publishers: meant };
  }
  return { rest: text, publishers: [] };
}

/**
 * Which notices a text asks to see: "notices about AI since 2020", "지난달 주차 공지". Null where it asks for none, or doesn't say which.
 * `publishers` gives the names of those whose notices are held.
 */
export function readListing(
  text: string,
  language: string,
  asOf: Day,
  publishers: () => readonly string[],
): Listing | null {
  const rules = languageOf(language).listing;
  const wanted = rules && text.length <= LONGEST ? rules.wanted(text) : null;
  if (!rules || wanted === null) return null;
  const { rest, days } = takeDays(wanted, asOf, language, rules);
  const from = takePublisher(rest, publishers, rules);
  const words = from.rest
    .replace(rules.fillers, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;]+|[\s,.;]+$/g, '');
  const listing = {
    ...(words !== '' && { words }),
    ...(from.publishers.length > 0 && { publishers: from.publishers }),
    ...days,
  };
  return Object.keys(listing).length > 0 ? listing : null;
}

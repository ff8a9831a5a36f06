import { differentEvents } from '../../events/related.ts';
import { moneyIn } from '../../languages/values/money.ts';
import type { Notice } from '../../notice.ts';
import { namingTerms, type Question } from '../../understanding/index.ts';
import { type Candidate, quoteOf } from '../read/index.ts';

/**
 * Terms by which both must name what the amount is for: with fewer it may be for anything. Korean words are cut into overlapping pairs, so
 * that one gives as many terms as two English ones.
 */
const FEWEST_TERMS = { en: 2, ko: 3 };
/** Share of a title's words that the other notice must speak of. */
const TITLE = 0.6;

/** The authority behind a publisher: "Haneul City, Parking Division" and "Haneul City Library" are of one. */
function authorityOf({ publisher }: Notice): string | null {
  const [first = '', second = ''] = (publisher ?? '').split(/[\s,]+/);
  if (first === '') return null;
  return /\p{Script=Hangul}/u.test(first) ? first : `${first} ${second}`;
}

/** The terms of a title that name its subject: the authority's name names none. */
function titleTerms(notice: Notice): Set<string> {
  const { title, language } = notice;
  return namingTerms(title, language).difference(namingTerms(authorityOf(notice) ?? '', language));
}

/** True where a notice's title is of what the other notice and its stretch speak of. */
function isOfTitle(title: ReadonlySet<string>, spoken: ReadonlySet<string>): boolean {
  return title.size > 0 && title.intersection(spoken).size >= TITLE * title.size;
}

/**
 * True where two stretches of different notices of one authority give an amount for the very same thing: each holds one amount, they name
 * what it is for in the same words, but for words of the other's title and of the question, one's title is of what the other speaks of,
 * and their notices aren't of different events.
 */
export function saysSameThing(a: Candidate, b: Candidate, question: Question): boolean {
  const [one, other] = [a.notice, b.notice];
  if (one.id === other.id || one.language !== other.language || question.wants !== 'money') return false;
  const authority = authorityOf(one);
  if (authority === null || authority !== authorityOf(other) || differentEvents(one, other)) return false;
  const [mine, its] = [moneyIn(quoteOf(a)), moneyIn(quoteOf(b))];
  if (mine.length !== 1 || its.length !== 1 || mine[0]?.unit !== its[0]?.unit) return false;
  const { language } = one;
  const [terms, others] = [namingTerms(quoteOf(a), language), namingTerms(quoteOf(b), language)];
  const [titled, otherTitled] = [titleTerms(one), titleTerms(other)];
  const [spoken, otherSpoken] = [terms.union(titled), others.union(otherTitled)];
  if (!isOfTitle(titled, otherSpoken) && !isOfTitle(otherTitled, spoken)) return false;
  const named = terms.union(others).intersection(spoken.intersection(otherSpoken));
  const asked = new Set(question.pricedTerms);
  return (
    named.size >= (language === 'ko' ? FEWEST_TERMS.ko : FEWEST_TERMS.en) &&
    terms.isSubsetOf(otherSpoken.union(asked)) &&
    others.isSubsetOf(spoken.union(asked))
  );
}

/** True where the amounts of two stretches that say the same thing differ. */
export function amountsDiffer(a: Candidate, b: Candidate): boolean {
  return moneyIn(quoteOf(a))[0]?.value !== moneyIn(quoteOf(b))[0]?.value;
}

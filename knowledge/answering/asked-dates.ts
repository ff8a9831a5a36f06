import { rulesFor } from '../language/languages.ts';
import type { DateMention } from '../time/time.ts';
import type { Concept, Question } from './answer.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Candidate, quoteOf } from './read.ts';

/** What speaks for a clause: a word of the question's subject, one that asks ("close", "신청"), and the bound that is asked for. */
const SPEAKS = { subject: 2, aspect: 2, bound: 2 };
/** What it costs to tell of nothing but other things. */
const OFF = 3;
/** A clause whose worth lags this far tells of another matter. */
const LAG = 1;

interface Weighed {
  readonly clause: Clause;
  readonly worth: number;
  readonly aspects: number;
}

const stands = ({ terms, alternatives }: Concept, held: ReadonlySet<string>): boolean =>
  [terms, ...alternatives].some((one) => one.length > 0 && one.every((term) => held.has(term)));

function weigh(
  clause: Clause,
  quote: string,
  { concepts, text, language }: Question,
  notice: string,
): Weighed {
  const rules = rulesFor(notice);
  let words = quote.slice(clause.start, clause.end);
  for (const { start, end } of clause.dates) {
    const [from, to] = [start - clause.start, end - clause.start];
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  const held = new Set(rules.terms(words));
  const said = concepts.filter((one) => stands(one, held));
  const known = new Set(said.flatMap(({ terms, alternatives }) => [...terms, ...alternatives.flat()]));
  const off = held.size === 0 ? 0 : [...held].filter((term) => !known.has(term)).length / held.size;
  const aspects = said.filter(({ aspect }) => aspect === true).length;
  const bound = rulesFor(language).boundAsked(text);
  const bounded = bound !== null && clause.dates.some((date) => date.bound === bound);
  const worth =
    SPEAKS.subject * (said.length - aspects) + SPEAKS.aspect * aspects + (bounded ? SPEAKS.bound : 0);
  return { clause, worth: said.length + Number(bounded) === 0 ? -OFF : worth - OFF * off, aspects };
}

/** The clauses of a quote that tell of what was asked, the likeliest first; all of them, as they stand, where none says more than another. */
function askedClauses(
  clauses: readonly Clause[],
  quote: string,
  question: Question,
  notice: string,
): Clause[] {
  const weighed = clauses.map((clause) => weigh(clause, quote, question, notice));
  const best = weighed.reduce((a, b) =>
    b.worth > a.worth || (b.worth === a.worth && b.aspects > a.aspects) ? b : a,
  );
  if (best.worth <= -OFF) return [...clauses];
  const near = weighed.filter(
    ({ worth, aspects }) => worth > best.worth - LAG && (aspects > 0 || best.aspects === 0),
  );
  return [best, ...near.filter((one) => one !== best)].map(({ clause }) => clause);
}

/**
 * The dates of a candidate's words that belong to what was asked, those of the likeliest clause first. Left out are dates of other clauses
 * that tell of another matter, dates by which people are told apart, and beside others those of a condition. `[]` where none is left.
 */
export function askedDates(candidate: Candidate, question: Question): readonly DateMention[] {
  const { notice, dates } = candidate;
  if (dates.length === 0) return dates;
  const rules = rulesFor(notice.language);
  const quote = quoteOf(candidate);
  const around = ({ start, end }: DateMention, clause: Clause): [string, string] => [
    quote.slice(clause.start, start),
    quote.slice(end, clause.end),
  ];
  const clauses = clausesOf(quote, dates, rules).map((clause) => ({
    ...clause,
    dates: clause.dates.filter((date) => !rules.clauses.isOfPeople(...around(date, clause))),
  }));
  const unconditional = clauses.map((clause) => ({
    ...clause,
    dates: clause.dates.filter((date) => !rules.clauses.isCondition(...around(date, clause))),
  }));
  const holding = (all: readonly Clause[]): Clause[] => all.filter((clause) => clause.dates.length > 0);
  const telling = holding(unconditional).length > 0 ? holding(unconditional) : holding(clauses);
  if (telling.length < 2) return telling.flatMap((clause) => clause.dates);
  return askedClauses(telling, quote, question, notice.language).flatMap((clause) => clause.dates);
}

import type { Language } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { DateMention } from '../../time/time.ts';
import type { Concept, Question } from '../../understanding/index.ts';
import { type Clause, clausesOf } from '../cut/index.ts';
import { type Candidate, quoteOf } from '../read/index.ts';

/** What speaks for a clause: a word of the question's subject, one that asks ("close", "신청"), and the bound that is asked for. */
const SPEAKS = { subject: 2, aspect: 2, bound: 2 };
/** What it costs to tell of nothing but other things, and to tell of applying, closing or the like where that isn't asked. */
const COSTS = { off: 3, otherAspect: 3 };
/** A clause whose worth lags this far tells of another matter. */
const LAG = 0.75;

/** A clause, and the words that tell what it is about, its own or those that it shares with its neighbour. */
interface Worded {
  readonly clause: Clause;
  readonly own: ReadonlySet<string>;
  readonly subject: ReadonlySet<string>;
  /** Words by which any notice may be asked ("closes", "접수"). */
  readonly aspects: ReadonlySet<string>;
  readonly ownAspects: ReadonlySet<string>;
  readonly bounds: ReadonlySet<DateMention['bound']>;
}

interface Weighed {
  readonly clause: Clause;
  readonly worth: number;
  /** How many of the words that ask stand in it. */
  readonly asked: number;
}

/** What a Korean date ends with: no word of its own. */
const PARTICLE = /^(?:에서|에|까지|부터)?(?:이며|이고|입니다|이다|[은는도])?(?![가-힣])/;

/** The words of a clause without its dates, which stand as blanks. */
function wordsOf({ start, end, dates }: Clause, quote: string): string {
  return dates.reduce(
    (text, date) => {
      const [from, to] = [date.start - start, date.end - start];
      const rest = text.slice(to).replace(PARTICLE, (found) => ' '.repeat(found.length));
      return text.slice(0, from) + ' '.repeat(to - from) + rest;
    },
    quote.slice(start, end),
  );
}

/** The clauses with their words: one without a subject shares its neighbour's ("and closes on …"), as does one without a verb ("and the pool on …"). */
function worded(clauses: readonly Clause[], quote: string, rules: Language): Worded[] {
  const all = clauses.map((clause): Worded => {
    const text = wordsOf(clause, quote);
    const subjects = rules.words.subjectWords(text);
    const named = new Set(subjects.map(({ written }) => written));
    const aspects = rules.words.questionWords(text).filter(({ written }) => !named.has(written));
    const ownAspects = new Set(aspects.flatMap(({ terms }) => terms));
    return {
      clause,
      own: new Set(rules.words.terms(text)),
      subject: new Set(subjects.flatMap(({ terms }) => terms)),
      aspects: ownAspects,
      ownAspects,
      bounds: new Set(clause.dates.map(({ bound }) => bound)),
    };
  });
  const { verb, verbLast } = rules.sentences.clauses;
  return all.map((one, at) => {
    const before = all[at - 1];
    const subject = one.subject.size === 0 && before ? before.subject : one.subject;
    const sharer = verbLast ? all[at + 1] : before;
    const isVerbless = one.aspects.size === 0 && !verb.test(wordsOf(one.clause, quote));
    return isVerbless && sharer
      ? { ...one, subject, aspects: sharer.aspects, bounds: sharer.bounds }
      : { ...one, subject };
  });
}

/** The share of a word, or of what means the same, that stands among terms: a part of a Korean word counts for a part. */
const shareIn = ({ terms, alternatives }: Concept, held: ReadonlySet<string>): number =>
  Math.max(
    0,
    ...[terms, ...alternatives]
      .filter((one) => one.length > 0)
      .map((one) => one.filter((term) => held.has(term)).length / one.length),
  );

function weigh(one: Worded, { concepts, bound }: Question): Weighed {
  const subjects = concepts.filter(({ aspect }) => aspect !== true);
  const asking = concepts.filter(({ aspect }) => aspect === true);
  const held = new Set([...one.own, ...one.subject]);
  const about = subjects.reduce((sum, concept) => sum + shareIn(concept, held), 0);
  const aspects = one.aspects.union(one.own);
  const asked = asking.filter((concept) => shareIn(concept, aspects) === 1).length;
  const bounded = bound !== null && one.bounds.has(bound) ? 1 : 0;
  const known = new Set(concepts.flatMap(({ terms, alternatives }) => [...terms, ...alternatives.flat()]));
  const off = one.own.size === 0 ? 0 : [...one.own].filter((term) => !known.has(term)).length / one.own.size;
  const isOther = one.ownAspects.size > 0 && one.ownAspects.isDisjointFrom(known) && bounded === 0;
  const speaks = SPEAKS.subject * about + SPEAKS.aspect * asked + SPEAKS.bound * bounded;
  const worth = speaks - COSTS.off * off - (isOther ? COSTS.otherAspect : 0);
  return { clause: one.clause, worth: speaks === 0 ? Number.NEGATIVE_INFINITY : worth, asked };
}

/** The clauses of a quote that tell of what was asked, the likeliest first; all of them, as they stand, where none says a word of it. */
function askedClauses(
  clauses: readonly Clause[],
  quote: string,
  question: Question,
  rules: Language,
): readonly Clause[] {
  const weighed = worded(clauses, quote, rules).map((one) => weigh(one, question));
  const best = weighed.reduce((a, b) =>
    b.worth > a.worth || (b.worth === a.worth && b.asked > a.asked) ? b : a,
  );
  if (best.worth === Number.NEGATIVE_INFINITY) return clauses;
  const near = weighed.filter(({ worth, asked }) => worth > best.worth - LAG && asked >= best.asked);
  return [best, ...near.filter((one) => one !== best)].map(({ clause }) => clause);
}

/** What ends a sentence between two dates of it. */
const SENTENCE_END = /[.!?;]\s|\n/;

/** True for a year that is only worked out ("last year's race") where its sentence names a day in full: that day is the matter's. */
function isLooser(one: DateMention, dates: readonly DateMention[], quote: string): boolean {
  if (one.basis !== 'inferred' || one.interval?.granularity !== 'year') return false;
  return dates.some(
    (other) =>
      other.basis === 'stated' &&
      other.interval !== null &&
      other.interval.granularity !== 'year' &&
      !SENTENCE_END.test(quote.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))),
  );
}

/**
 * The dates of a candidate's words that belong to what was asked, those of the likeliest clause first. Left out are dates of other clauses
 * that tell of another matter, dates by which people are told apart, and beside others those of a condition. `[]` where none is left.
 */
export function askedDates(candidate: Candidate, question: Question): readonly DateMention[] {
  const { notice } = candidate;
  const quote = quoteOf(candidate);
  const dates = candidate.dates.filter((one) => !isLooser(one, candidate.dates, quote));
  if (dates.length === 0) return dates;
  const rules = languageOf(notice.language);
  const around = (date: DateMention, clause: Clause): [string, string] => {
    const before = dates.findLast(({ end }) => end <= date.start)?.end ?? 0;
    return [quote.slice(Math.max(before, clause.start), date.start), quote.slice(date.end, clause.end)];
  };
  const clauses = clausesOf(quote, dates, rules).map((clause) => ({
    ...clause,
    dates: clause.dates.filter((date) => !rules.sentences.clauses.isOfPeople(...around(date, clause))),
  }));
  const unconditional = clauses.map((clause) => ({
    ...clause,
    dates: clause.dates.filter((date) => !rules.sentences.clauses.isCondition(...around(date, clause))),
  }));
  const holding = (all: readonly Clause[]): Clause[] => all.filter((clause) => clause.dates.length > 0);
  const telling = holding(unconditional).length > 0 ? holding(unconditional) : holding(clauses);
  if (telling.length < 2) return telling.flatMap((clause) => clause.dates);
  return askedClauses(telling, quote, question, rules).flatMap((clause) => clause.dates);
}

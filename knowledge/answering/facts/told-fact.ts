import type { Fact } from '../../facts/fact.ts';
import type { Span } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import { cite, type Notice } from '../../notice.ts';
import { likelihoodOf, type Question } from '../../understanding/index.ts';
import type { FactCitation, ToldFact } from '../answer.ts';

/** A fact is told where what it tells is asked for with so much likelihood at least. */
const LIKELY = 0.2;

/** A fact as an answer tells it. */
export function asTold(fact: Fact, { text }: Pick<Notice, 'text'>): ToldFact {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const { start: _start, end: _end, ...own } = fact;
  return { ...own, labels: fact.labels.map(words), for: fact.for && words(fact.for) };
}

/** A fact with the words that tell it. */
export const citeFact = (fact: Fact, notice: Notice): FactCitation => ({
  ...cite(notice, fact.start, fact.end),
  fact: asTold(fact, notice),
});

/** How many of the question's own words stand in the labels of a fact: they tell the columns of a table apart. */
function labelled(fact: Fact, { concepts }: Question, { text, language }: Notice): number {
  const words = fact.labels.map(({ start, end }) => text.slice(start, end)).join('\n');
  const terms = new Set(languageOf(language).words.terms(words));
  return concepts.filter(
    (one) =>
      one.isOwn &&
      [one.terms, ...one.alternatives].some(
        (form) => form.length > 0 && form.every((term) => terms.has(term)),
      ),
  ).length;
}

/**
 * Of facts of one stretch the one that is asked for: the likeliest, with a value before one without, under labels that the
 * question names before others. Null where none is likely to be asked for.
 */
export function factAsked(question: Question, notice: Notice, facts: readonly Fact[]): Fact | null {
  const { asked } = question;
  const ranked = facts
    .map((fact) => ({
      fact,
      likelihood: likelihoodOf(fact, asked),
      valued: Number(fact.value !== null),
      labelled: labelled(fact, question, notice),
    }))
    .filter(({ likelihood }) => likelihood >= LIKELY)
    .sort((a, b) => b.likelihood - a.likelihood || b.labelled - a.labelled || b.valued - a.valued);
  return ranked[0]?.fact ?? null;
}

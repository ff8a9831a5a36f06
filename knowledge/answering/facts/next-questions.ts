import type { Fact } from '../../facts/fact.ts';
import type { SheetOf } from '../../facts/sheets.ts';
import type { Span } from '../../languages/language.ts';
import type { Notice } from '../../notice.ts';
import { type Asked, askedBy, type Question } from '../../understanding/index.ts';
import type { NextQuestion } from '../answer.ts';

/** What is suggested at most. */
const MOST = 4;
/** What was asked with such a likelihood isn't suggested. */
const WAS_ASKED = 0.25;
/** What people ask of a matter after one another. */
const ORDER: readonly Asked[] = [
  'apply',
  'eligibility',
  'event',
  'place',
  'fee',
  'support',
  'how-to',
  'documents',
  'hours',
  'closed',
  'pay',
  'contact',
  'prize',
  'discount',
  'fine',
  'effect',
  'sell',
  'hold',
  'quantity',
];

/** True for a fact that asking for it will find: one with a value, or under a label that names it. */
const isPlain = ({ value, labels }: Fact): boolean => value !== null || labels.length > 0;

/** What a notice tells that wasn't asked yet, the likeliest to be asked next first; `[]` for none. What `quoted` words tell is known already. */
export function nextQuestions(
  { asked }: Pick<Question, 'asked'>,
  notice: Notice,
  sheetOf: SheetOf,
  quoted: readonly Span[] = [],
): NextQuestion[] {
  const isQuoted = (fact: Fact): boolean =>
    quoted.some(({ start, end }) => fact.start < end && start < fact.end);
  const facts = sheetOf(notice).facts;
  const known = new Set(facts.filter(isQuoted).map(askedBy));
  const byAsked = new Map<Asked, Fact>();
  for (const fact of facts.filter(isPlain)) {
    const one = askedBy(fact);
    const best = byAsked.get(one);
    if (!best || (best.value === null && fact.value !== null)) byAsked.set(one, fact);
  }
  return ORDER.filter((one) => asked[one] < WAS_ASKED && !known.has(one))
    .flatMap((one) => byAsked.get(one) ?? [])
    .slice(0, MOST)
    .map((fact) => ({ noticeId: notice.id, aspect: aspectOf(fact), about: notice.title }));
}

/** The aspect of a fact alone. */
function aspectOf(fact: Fact): NextQuestion['aspect'] {
  if (fact.aspect === 'period') return { aspect: 'period', of: fact.of };
  if (fact.aspect === 'amount') return { aspect: 'amount', of: fact.of };
  if (fact.aspect === 'rule') return { aspect: 'rule', says: fact.says };
  return { aspect: fact.aspect };
}

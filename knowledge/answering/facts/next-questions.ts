import type { Fact } from '../../facts/fact.ts';
import type { SheetOf } from '../../facts/sheets.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import { ASKED, type Asked, askedBy, type Question, readAsked } from '../../understanding/index.ts';
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

/** What a notice tells that wasn't asked yet, the likeliest to be asked next first; `[]` for none. `earlier`: the questions of the talk. */
export function nextQuestions(
  { asked }: Pick<Question, 'asked'>,
  notice: Notice,
  sheetOf: SheetOf,
  earlier: readonly string[] = [],
): NextQuestion[] {
  const rules = languageOf(notice.language);
  const known = [asked, ...earlier.map((text) => readAsked(text, rules))];
  const wasAsked = (one: Asked): boolean => known.some((likelihoods) => likelihoods[one] >= WAS_ASKED);
  const byAsked = new Map<Asked, Fact>();
  for (const fact of sheetOf(notice).facts) {
    const one = askedBy(fact);
    if (fact.value !== null || !byAsked.has(one))
      byAsked.set(one, byAsked.get(one)?.value ? (byAsked.get(one) ?? fact) : fact);
  }
  return ORDER.filter((one) => ASKED.includes(one) && !wasAsked(one))
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

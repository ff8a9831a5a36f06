import type { AspectOf, PeriodOf } from '../../facts/fact.ts';
import type { Language } from '../../languages/language.ts';
import { speechFeaturesOf } from '../speech/speech-act.ts';
import trained from './aspect-weights.json' with { type: 'json' };

/**
 * What a question may ask of a matter: the aspects of facts, told apart as far as questions tell them apart; `other` is what no aspect
 * answers (why, what, who). The order is that of the weights.
 */
export const ASKED = [
  'event',
  'apply',
  'pay',
  'hold',
  'closed',
  'sell',
  'effect',
  'hours',
  'fee',
  'fine',
  'support',
  'prize',
  'discount',
  'budget',
  'quantity',
  'place',
  'eligibility',
  'how-to',
  'documents',
  'contact',
  'rule',
  'change',
  'other',
] as const;

export type Asked = (typeof ASKED)[number];

/** How likely a question asks for each, 0 to 1; all together 1. */
export type AskedLikelihoods = Readonly<Record<Asked, number>>;

/** Weights by feature, in tenths, in the order of `ASKED`. */
export interface AskedWeights {
  readonly bias: readonly number[];
  readonly features: Readonly<Record<string, readonly number[]>>;
}

const OF_PERIOD: Readonly<Record<PeriodOf, Asked>> = {
  apply: 'apply',
  register: 'apply',
  recruit: 'apply',
  pay: 'pay',
  hold: 'hold',
  closed: 'closed',
  sell: 'sell',
  other: 'event',
};

/** What a question asks that a fact of this aspect answers. */
export function askedBy(one: AspectOf): Asked {
  if (one.aspect === 'period') return OF_PERIOD[one.of];
  if (one.aspect === 'amount') return one.of === 'other' ? 'fee' : one.of;
  return one.aspect;
}

/** What tells something else may answer nearly as well: times that come again tell when something is, a discount what it costs. */
const KIN: Readonly<Partial<Record<Asked, readonly (readonly [asked: Asked, share: number])[]>>> = {
  hours: [['event', 0.6]],
  closed: [['event', 0.5]],
  effect: [['event', 0.4]],
  discount: [['fee', 0.5]],
  prize: [['support', 0.4]],
  rule: [['eligibility', 0.4]],
  eligibility: [['rule', 0.4]],
  place: [['how-to', 0.3]],
};

/** "How much is the course?" asks for money, and which is told by the matter: any amount answers with this share of all of them. */
const AMOUNT = 0.5;
const AMOUNTS = ['fee', 'fine', 'support', 'prize', 'discount', 'budget'] as const satisfies readonly Asked[];

/** How likely it is that a fact of an aspect tells what is asked for, 0 to 1. */
export function likelihoodOf(one: AspectOf, asked: AskedLikelihoods): number {
  const by = askedBy(one);
  const kin = KIN[by] ?? [];
  const anyAmount =
    one.aspect === 'amount' ? AMOUNT * AMOUNTS.reduce((sum, each) => sum + asked[each], 0) : 0;
  return Math.max(asked[by], anyAmount, ...kin.map(([other, share]) => share * asked[other]));
}

/** The aspect by which what is asked is named where no fact tells it; null for what no aspect answers. */
export function aspectNamed(asked: Asked): AspectOf | null {
  switch (asked) {
    case 'apply':
    case 'pay':
    case 'hold':
    case 'closed':
    case 'sell':
      return { aspect: 'period', of: asked };
    case 'fee':
    case 'fine':
    case 'support':
    case 'prize':
    case 'discount':
    case 'budget':
      return { aspect: 'amount', of: asked };
    case 'rule':
      return { aspect: 'rule', says: 'may' };
    case 'other':
      return null;
    default:
      return { aspect: asked };
  }
}

/** What a question is known by: its words and what its language makes of it. `@` marks the latter. */
export function askedFeaturesOf(text: string, { asking, change }: Language): string[] {
  const kind = asking.kind(text);
  const bound = asking.bound(text);
  const { clock, range } = asking.times(text);
  const left = asking.timeLeft(text);
  return [
    ...speechFeaturesOf(text),
    `@kind ${kind}`,
    `@wants ${asking.shape(text, kind) ?? 'any'}`,
    ...(bound ? [`@bound ${bound}`] : []),
    ...(clock ? ['@clock'] : []),
    ...(range ? ['@range'] : []),
    ...(left ? [`@left ${left}`] : []),
    ...(change.asked(text) ? ['@change'] : []),
  ];
}

/** Tells what a question asks for, by the softmax of the weights of the features that are known. */
export function readAsked(
  text: string,
  language: Language,
  weights: AskedWeights = trained,
): AskedLikelihoods {
  const sums = [...weights.bias];
  for (const feature of askedFeaturesOf(text, language)) {
    const row = Object.hasOwn(weights.features, feature) ? weights.features[feature] : undefined;
    row?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight;
    });
  }
  const powers = sums.map((sum) => Math.exp(sum / 10));
  const all = powers.reduce((a, b) => a + b, 0);
  return Object.fromEntries(ASKED.map((one, at) => [one, (powers[at] ?? 0) / all])) as Record<Asked, number>;
}

/** The likelihoods of two questions together, the first with this share. */
export const mixAsked = (own: AskedLikelihoods, other: AskedLikelihoods, share: number): AskedLikelihoods =>
  Object.fromEntries(ASKED.map((one) => [one, share * own[one] + (1 - share) * other[one]])) as Record<
    Asked,
    number
  >;

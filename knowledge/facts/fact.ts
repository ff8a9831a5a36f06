import type { Span } from '../languages/port/sentences.ts';

/** What people ask of a matter, and a fact tells. */
export type Aspect =
  | 'event'
  | 'period'
  | 'effect'
  | 'hours'
  | 'amount'
  | 'quantity'
  | 'place'
  | 'eligibility'
  | 'how-to'
  | 'documents'
  | 'contact'
  | 'rule'
  | 'change';

/** What a period is for. */
export type PeriodOf = 'apply' | 'register' | 'pay' | 'hold' | 'closed' | 'sell' | 'recruit' | 'other';
/** What an amount of money is. */
export type AmountOf = 'fee' | 'fine' | 'support' | 'prize' | 'discount' | 'budget' | 'other';
/** What a rule says. */
export type RuleSays = 'may' | 'must' | 'must-not';

/** An aspect with what narrows it down. */
export type AspectOf =
  | { readonly aspect: 'period'; readonly of: PeriodOf }
  | { readonly aspect: 'amount'; readonly of: AmountOf }
  | { readonly aspect: 'rule'; readonly says: RuleSays }
  | { readonly aspect: Exclude<Aspect, 'period' | 'amount' | 'rule'> };

/** A number of something: money has a currency (ISO 4217), a share the unit `%`, a count what is counted. */
export interface AmountValue {
  readonly kind: 'amount';
  /** In order; one, or the ends of a range, or several of a list. */
  readonly numbers: readonly number[];
  readonly currency?: string;
  readonly unit?: string;
  /** What it is paid or counted for, as the notice says it. */
  readonly per?: string;
}

/**
 * What a fact tells, derived anew from its quote at any time. `times`: days (`2025-12-20`), moments (`2025-12-20T10:00`) and stretches
 * (`A/B`, `../B`, `A/..`), or times that come again (`weekly:tue,fri 09:00-18:00`).
 */
export type FactValue =
  | { readonly kind: 'times'; readonly times: readonly string[] }
  | AmountValue
  | { readonly kind: 'contact'; readonly tel: readonly string[]; readonly email: readonly string[] };

/** One thing that a notice says and people ask for. Its quote is a stretch of the notice's text, end not included. */
export type Fact = AspectOf &
  Span & {
    /** Heading, label and column that it stands under, outermost first: stretches of the notice. */
    readonly labels: readonly Span[];
    /** Null where the words are all there is. */
    readonly value: FactValue | null;
    /** Whom or what it is for, as a stretch of the notice; null where it isn't said apart. */
    readonly for: Span | null;
  };

/** The facts of one revision of a notice, in the notice's order. */
export interface Sheet {
  readonly noticeId: string;
  readonly revision: string;
  readonly readBy: 'rules';
  readonly facts: readonly Fact[];
}

import type { Span } from '../languages/language.ts';
import type { Notice } from '../notice.ts';
import type { Fact, FactValue, Sheet } from './fact.ts';

/** A fact as files and other programs have it. What doesn't apply is left out. */
export interface WrittenFact {
  readonly aspect: Fact['aspect'];
  readonly of?: string;
  readonly says?: string;
  /** `text.slice(start, end)` of the notice. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Words of the notice, outermost first. */
  readonly labels: readonly string[];
  readonly value?: WrittenValue;
  readonly for?: string;
}

/** Times as text with commas between them; amounts with one number or several; contacts. */
export type WrittenValue =
  | string
  | {
      readonly number: number | readonly number[];
      readonly currency?: string;
      readonly unit?: string;
      readonly per?: string;
    }
  | { readonly tel?: readonly string[]; readonly email?: readonly string[] };

function writeValue(value: FactValue): WrittenValue {
  switch (value.kind) {
    case 'times':
      return value.times.join(',');
    case 'amount': {
      const { numbers, currency, unit, per } = value;
      const [only] = numbers;
      return {
        number: numbers.length === 1 && only !== undefined ? only : numbers,
        ...(currency !== undefined && { currency }),
        ...(unit !== undefined && { unit }),
        ...(per !== undefined && { per }),
      };
    }
    case 'contact':
      return {
        ...(value.tel.length > 0 && { tel: value.tel }),
        ...(value.email.length > 0 && { email: value.email }),
      };
  }
}

/** A notice's sheet with the words in place of offsets alone. */
export function writeSheet(
  { facts, noticeId }: Sheet,
  { text }: Pick<Notice, 'text'>,
): { readonly id: string; readonly facts: readonly WrittenFact[] } {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return {
    id: noticeId,
    facts: facts.map((fact) => ({
      aspect: fact.aspect,
      ...('of' in fact && { of: fact.of }),
      ...('says' in fact && { says: fact.says }),
      quote: words(fact),
      start: fact.start,
      end: fact.end,
      labels: fact.labels.map(words),
      ...(fact.value && { value: writeValue(fact.value) }),
      ...(fact.for && { for: words(fact.for) }),
    })),
  };
}

import type { Language } from '../languages/language.ts';
import type { Day } from '../notice.ts';
import { periodsOf } from './periods.ts';
import type { Constraints } from './question.ts';

const YEAR = /(?<![\d.,/-])((?:19|20)\d\d)(?!\d|[.,]\d|-\d{3})/g;

/** What an utterance narrows itself down to: ordinals, years, and periods as seen from the asking day. */
export function constraintsOf(text: string, rules: Language, asOf: Day): Constraints {
  const years = [...text.matchAll(YEAR)].map(([, year]) => Number(year));
  return {
    ordinals: [...new Set(rules.values.ordinals(text))],
    years: [...new Set(years)],
    periods: periodsOf(text, rules, asOf),
  };
}

/** True where anything narrows it down. */
export const narrows = ({ ordinals, years, periods }: Constraints): boolean =>
  ordinals.length + years.length + periods.length > 0;

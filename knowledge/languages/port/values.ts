import { type Figures, noFigures } from '../values/figures.ts';
import type { Measure } from '../values/measures.ts';
import type { Weekdays } from '../values/weekdays.ts';

/** Values other than dates that a text names. */
export interface Values {
  /** Sizes and ages named, "up to 90 cm", "aged 65 to 74", "my 70-year-old"; `[]` where there are none. */
  measures(text: string): Measure[];
  /** Days of the week named as ones that come again; empty where there are none. */
  weekdays(text: string): Weekdays;
  /** Great amounts, written with words for thousands and the like. */
  readonly figures: Figures;
  /** Currencies by the words for them, in lower case: `won`, `pound`, `dollar`, `euro`. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Ordinals named: "the 8th summit", "제8회" -> `[8]`. */
  ordinals(text: string): number[];
}

/** For a language whose values aren't read. */
export const noValues: Values = {
  measures: () => [],
  weekdays: () => new Set(),
  figures: noFigures,
  currencies: {},
  ordinals: () => [],
};

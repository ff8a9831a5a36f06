import type { Language } from '../languages/language.ts';
import type { Measure } from '../languages/values/measures.ts';
import type { Weekdays } from '../languages/values/weekdays.ts';

/** What a question says of its case: an age, a size, days of the week. */
export interface Conditions {
  readonly measures: readonly Measure[];
  readonly weekdays: Weekdays;
}

/** The conditions that an utterance names. */
export const conditionsOf = (text: string, rules: Language): Conditions => ({
  measures: rules.values.measures(text),
  weekdays: rules.values.weekdays(text),
});

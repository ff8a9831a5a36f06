import { languageOf } from '../../languages/languages.ts';
import type { Measure } from '../../languages/values/measures.ts';
import type { Weekdays } from '../../languages/values/weekdays.ts';
import type { Conditions, Question } from '../../understanding/index.ts';

/** 1 where a text is of the case, -1 where it is of another one, 0 where it tells of no case, or none is asked of. */
export type ConditionFit = -1 | 0 | 1;

const overlap = (a: Measure, b: Measure): boolean =>
  a.unit === b.unit && Math.max(a.from, b.from) <= Math.min(a.to, b.to);

/** Sizes that a text names exactly are lengths of courses and the like: only ranges tell for whom or what it is. */
function measureFit(asked: readonly Measure[], text: string, language: string): ConditionFit {
  if (asked.length === 0) return 0;
  const told = languageOf(language)
    .values.measures(text)
    .filter(({ exact, unit }) => !exact && asked.some((one) => one.unit === unit));
  if (told.length === 0) return 0;
  return told.some((one) => asked.some((other) => overlap(one, other))) ? 1 : -1;
}

function weekdayFit(asked: Weekdays, text: string, language: string): ConditionFit {
  if (asked.size === 0) return 0;
  const told = languageOf(language).values.weekdays(text);
  if (told.size === 0) return 0;
  return asked.isDisjointFrom(told) ? -1 : 1;
}

/**
 * Whether a text is of the case that a question names: its row for 70-year-olds, its hours on Saturdays. Whoever asks for yes or no is
 * answered by another case too ("aged 14 and over" of a child of 12): that counts neither way.
 */
export function conditionFit(
  asked: Conditions,
  text: string,
  language: string,
  kind: Question['kind'],
): ConditionFit {
  const fits = [measureFit(asked.measures, text, language), weekdayFit(asked.weekdays, text, language)];
  if (fits.includes(-1)) return kind === 'yes-no' || kind === 'may-i' ? 0 : -1;
  return fits.includes(1) ? 1 : 0;
}

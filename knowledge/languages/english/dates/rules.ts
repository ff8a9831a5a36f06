import type { Fields, PartOfDay } from '../../../time/pieces.ts';
import type { Reading, Rule } from '../../../time/rules.ts';
import type { Interval } from '../../../time/time.ts';

/** Rules, and the words with which they begin; `#` stands for digits. */
export type RuleSet = readonly (readonly [starts: readonly string[], rule: Rule])[];

/** A reading of fields that stand in the text as they are, unless `more` says otherwise. */
export function fieldsReading(
  fields: Fields,
  more: Partial<Extract<Reading, { type: 'fields' }>> = {},
): Reading {
  return { type: 'fields', fields, relative: false, ...more };
}

/** The fields with a year in figures; as they are where there is none. */
export function withYear(fields: Fields, year: string | undefined): Fields {
  return year === undefined ? fields : { ...fields, year: Number(year) };
}

/** A reading of a stretch that is counted from the anchor, perhaps of a part of its day; null where there is no such stretch. */
export function spanReading(interval: Interval | null, part?: PartOfDay): Reading | null {
  if (interval === null) return null;
  return { type: 'span', interval, relative: true, ...(part === undefined ? {} : { part }) };
}

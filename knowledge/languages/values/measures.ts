/** What is counted. Lengths are in metres, weights in kilograms, ages in years. */
export type MeasureUnit = 'age' | 'length' | 'weight';

/** A size or an age, or a range of them; both ends belong to it. `exact` where a single one is named, with no "up to" or "over". */
export interface Measure {
  readonly unit: MeasureUnit;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/** A language's patterns. Each has the groups `low`, `lowUnit`, `high` and `highUnit` as far as they apply; earlier ones take their words first. */
export interface MeasurePattern {
  readonly pattern: RegExp;
  readonly reads: 'range' | 'at-most' | 'at-least' | 'below' | 'above' | 'exact';
}

/** A unit by its names, what it measures, and how many of its base unit it is. */
export type UnitNames = readonly [names: RegExp, unit: MeasureUnit, size: number];

const SYMBOLS: readonly UnitNames[] = [
  [/^mm$/i, 'length', 0.001],
  [/^cm$/i, 'length', 0.01],
  [/^m$/i, 'length', 1],
  [/^km$/i, 'length', 1000],
  [/^kg$/i, 'weight', 1],
  [/^t$/i, 'weight', 1000],
];
/** So little tells "over 90" from "90 and over". */
const A_LITTLE = 1e-6;

interface Read {
  readonly unit: MeasureUnit;
  readonly value: number;
}

/** Without a unit it is an age. */
function readValue(
  digits: string | undefined,
  unit: string | undefined,
  units: readonly UnitNames[],
): Read | null {
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(',', ''));
  if (unit === undefined) return { unit: 'age', value };
  const known = [...SYMBOLS, ...units].find(([form]) => form.test(unit));
  return known ? { unit: known[1], value: value * known[2] } : null;
}

function measureOf(
  { low, lowUnit, high, highUnit }: Record<string, string | undefined>,
  reads: MeasurePattern['reads'],
  units: readonly UnitNames[],
): Measure | null {
  const from = readValue(low, lowUnit ?? highUnit, units);
  const to = readValue(high, highUnit ?? lowUnit, units);
  const named = from ?? to;
  if (!named) return null;
  const { unit, value } = named;
  switch (reads) {
    case 'range':
      return from && to && from.unit === to.unit
        ? { unit, from: from.value, to: to.value, exact: false }
        : null;
    case 'at-most':
      return { unit, from: 0, to: value, exact: false };
    case 'below':
      return { unit, from: 0, to: value - A_LITTLE, exact: false };
    case 'at-least':
      return { unit, from: value, to: Number.POSITIVE_INFINITY, exact: false };
    case 'above':
      return { unit, from: value + A_LITTLE, to: Number.POSITIVE_INFINITY, exact: false };
    case 'exact':
      return { unit, from: value, to: value, exact: true };
  }
}

/** Sizes and ages named in a text, read by patterns, units by their names besides symbols as `cm`; `[]` where it names none. */
export function measuresByPattern(
  patterns: readonly MeasurePattern[],
  units: readonly UnitNames[],
): (text: string) => Measure[] {
  return (text) => {
    if (!/\d/.test(text)) return [];
    const found: Measure[] = [];
    let rest = text;
    for (const { pattern, reads } of patterns) {
      rest = rest.replace(pattern, (...match) => {
        const groups: Record<string, string | undefined> = match.at(-1);
        const measure = measureOf(groups, reads, units);
        if (measure) found.push(measure);
        return ' ';
      });
    }
    return found;
  };
}

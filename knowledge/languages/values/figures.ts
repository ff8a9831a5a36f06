/** How a language writes great amounts: "6만 5천", "1.5 million". */
export interface Figures {
  /** Without a match a lower-case text holds none: the source of alternatives that follow a digit. */
  readonly units: string;
  /** The text with its amounts in figures alone, each between two spaces. */
  written(text: string): string;
}

/** For a language whose amounts are figures alone. */
export const noFigures: Figures = { units: '(?!)', written: (text) => text };

/** A number as it is written, its thousands set apart by commas. */
export const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Whole numbers are written out; others, and those too great to be exact, stay as they stand. */
export const inDigits = (value: number, asItStands: string): string =>
  Number.isSafeInteger(value) ? ` ${value} ` : asItStands;

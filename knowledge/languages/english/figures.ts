import { type Figures, inDigits, numberOf } from '../values/figures.ts';

const UNITS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};
const AMOUNT = /(?<!\d)(\d[\d,]{0,30}(?:\.\d{1,30})?)\s?(k|m|bn|thousand|million|billion)\b/g;

/** "1.5 million", "20k". */
export const englishFigures: Figures = {
  units: 'k\\b|m\\b|bn\\b|thousand|million|billion',
  written: (text) =>
    text.replace(AMOUNT, (amount, digits: string, unit: string) =>
      inDigits(numberOf(digits) * (UNITS[unit] ?? 1), amount),
    ),
};

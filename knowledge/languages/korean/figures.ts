import { type Figures, inDigits, numberOf } from '../values/figures.ts';

const UNITS: Readonly<Record<string, number>> = {
  십: 10,
  백: 100,
  천: 1_000,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};
/** Figures with their units, one after another, of bounded length so that a text of figures is read in linear time: 1억 2천만, 6만 5천. A unit that goes on as another word (3백화점, 2천안) is none. */
const AMOUNT =
  /(?<!\d)\d[\d,]{0,30}(?:\.\d{1,30})?\s?[십백천]?[십백천만억조](?:\s?\d[\d,]{0,30}(?:\.\d{1,30})?\s?[십백천]?[십백천만억조]){0,12}(?:\s?(?:\d,\d{3}|\d{1,4})(?=\s?(?:원|명|건|개|대|톤|호|가구|세대|농가|마리|그루|권|곳|부|매|ha|㎡|kg)))?(?=\s?(?:여\s?)?(?:원|명|건|개|대|톤|호|가구|세대|농가|마리|그루|권|곳|부|매|달러|유로|파운드|km|kg|ha|㎡|m|t)|\s|[^\p{L}\p{N}]|$)/gu;
const PART = /(\d[\d,]{0,30}(?:\.\d{1,30})?)\s?([십백천]?)([십백천만억조])?/g;

function totalOf(amount: string): number {
  let total = 0;
  for (const [, digits = '', small = '', unit = ''] of amount.matchAll(PART))
    total += numberOf(digits) * (UNITS[small] ?? 1) * (UNITS[unit] ?? 1);
  return Math.round(total * 100) / 100;
}

/** 6만 5천. */
export const koreanFigures: Figures = {
  units: '[십백천만억조]',
  written: (text) => text.replace(AMOUNT, (amount) => inDigits(totalOf(amount), amount)),
};

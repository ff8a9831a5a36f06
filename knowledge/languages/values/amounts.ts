/** Korean counts by these: 6만 5천 is 65,000. */
const KOREAN_UNITS: Readonly<Record<string, number>> = {
  십: 10,
  백: 100,
  천: 1_000,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};
const ENGLISH_UNITS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};

const MAY_HOLD = /\d\s?(?:[십백천만억조]|k\b|m\b|bn\b|thousand|million|billion)/;
/** Figures with their units, one after another, of bounded length so that a text of figures is read in linear time: 1억 2천만, 6만 5천. A unit that goes on as another word (3백화점, 2천안) is none. */
const KOREAN =
  /(?<!\d)\d[\d,]{0,30}(?:\.\d{1,30})?\s?[십백천]?[십백천만억조](?:\s?\d[\d,]{0,30}(?:\.\d{1,30})?\s?[십백천]?[십백천만억조]){0,12}(?:\s?(?:\d,\d{3}|\d{1,4})(?=\s?(?:원|명|건|개|대|톤|호|가구|세대|농가|마리|그루|권|곳|부|매|ha|㎡|kg)))?(?=\s?(?:여\s?)?(?:원|명|건|개|대|톤|호|가구|세대|농가|마리|그루|권|곳|부|매|달러|유로|파운드|km|kg|ha|㎡|m|t)|\s|[^\p{L}\p{N}]|$)/gu;
const KOREAN_PART = /(\d[\d,]{0,30}(?:\.\d{1,30})?)\s?([십백천]?)([십백천만억조])?/g;
const ENGLISH = /(?<!\d)(\d[\d,]{0,30}(?:\.\d{1,30})?)\s?(k|m|bn|thousand|million|billion)\b/g;

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Whole numbers are written out; others, and those too great to be exact, stay as they stand. */
const written = (value: number, asItStands: string): string =>
  Number.isSafeInteger(value) ? ` ${value} ` : asItStands;

function koreanValue(amount: string): number {
  let total = 0;
  for (const [, digits = '', small = '', unit = ''] of amount.matchAll(KOREAN_PART))
    total += numberOf(digits) * (KOREAN_UNITS[small] ?? 1) * (KOREAN_UNITS[unit] ?? 1);
  return Math.round(total * 100) / 100;
}

/** A lower-case text with its amounts in figures, so that 6만 5천 원, 65,000원 and 65,000 won meet; as it is where it holds none. */
export function inFigures(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  return text
    .replace(KOREAN, (amount) => written(koreanValue(amount), amount))
    .replace(ENGLISH, (amount, digits: string, unit: string) =>
      written(numberOf(digits) * (ENGLISH_UNITS[unit] ?? 1), amount),
    );
}

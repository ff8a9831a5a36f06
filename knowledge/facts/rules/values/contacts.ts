import type { FactValue } from '../../fact.ts';

/** In an area ("031-555-0101", "+34 917 146 412", "(061) 850-8662"), of a service ("1588-0000"), or without spaces ("01012345678"). */
const WITH_AREA =
  /(?<![\d-])(?:\+\d{1,3}[ -]?)?(?:\(?0\d{1,4}\)|0\d{1,4}|1\d{3}(?=-| \d{3} \d{3})|(?<=\+\d{1,3}[ -]?)\d{1,4}) ?[ -]?\d{2,4}(?:[ -]\d{2,4}){0,3}(?![\d-])|(?<!\d)0\d{9,10}(?!\d)/g;
/** Within its area: "555-0126". */
const LOCAL = /(?<![\d.,/-])\d{3,4}-\d{4}(?![\d-]|\.\d)/g;
/** As short as it may be behind a sign or word that says that it is a number to call. */
const CALLED =
  /(?:☎|☏|📞|\b(?:tel|phone|call|text|dial|ring|to)\b\.?:?)\s?\(?(?<number>\d[\d -]{3,14}\d)(?![\d-])/gi;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** Two years with a dash between them are no number. */
const isYears = (number: string): boolean => /^(?:19|20)\d\d-(?:19|20)\d\d$/.test(number);
/** So few digits are no number of a telephone in an area; they may be a date or a price. */
const FEWEST_DIGITS = 7;
const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** Telephone numbers and e-mail addresses in a text, in their order; null where it has none. */
export function contactIn(text: string): Extract<FactValue, { kind: 'contact' }> | null {
  const found = [
    ...[...text.matchAll(WITH_AREA)]
      .filter(([number]) => digitsOf(number).length >= FEWEST_DIGITS)
      .map(({ 0: number, index }) => ({ number: number.trim(), index })),
    ...[...text.matchAll(LOCAL)].map(({ 0: number, index }) => ({ number, index })),
    ...[...text.matchAll(CALLED)].map(({ groups, index }) => ({
      number: groups?.number?.trim() ?? '',
      index,
    })),
  ].filter(({ number }) => !isYears(number));
  const whole = found.filter(
    ({ number }, at) =>
      !found.some(
        (other, place) =>
          place < at && (other.number === number || digitsOf(other.number).includes(digitsOf(number))),
      ),
  );
  const tel = whole.toSorted((a, b) => a.index - b.index).map(({ number }) => number);
  const email = [...text.matchAll(MAIL)].map(([address]) => address);
  return tel.length + email.length > 0 ? { kind: 'contact', tel, email } : null;
}

/** What is masked, in this order, and what is put in its place. */
const MASKS: readonly (readonly [RegExp, string])[] = [
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[e-mail address]'],
  // Resident and foreigner registration numbers of Korea: six digits of a birthday, and seven more.
  [/(?<!\d)\d{6}\s?[-–]?\s?[1-8]\d{6}(?!\d)/g, '[registration number]'],
  [/(?<!\d)\d{4}([ -]?)\d{4}\1\d{4}\1\d{3,4}(?!\d)/g, '[card number]'],
  [
    /(?<![\d.])(?:\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d|\(?0\d)(?:[ ().-]{0,2}\d){6,11}(?!\d)/g,
    '[telephone number]',
  ],
  [/(?<![\p{L}\d])[A-Z]{1,2}\d{7,8}(?![\p{L}\d])/gu, '[document number]'],
  // Whatever else so long a number is: an account, a licence, a case.
  [/(?<![\d.,])\d(?:[ -]?\d){9,}(?![\d,])/g, '[number]'],
];

/** A person's words with e-mail addresses, telephone, registration, card and other long numbers masked. Days, years and amounts stay. */
export function maskPersonalData(text: string): string {
  let masked = text;
  for (const [pattern, mask] of MASKS) masked = masked.replace(pattern, mask);
  return masked;
}

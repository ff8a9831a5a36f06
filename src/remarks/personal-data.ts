import { privacyWords } from '../../knowledge/index.ts';
import { KEPT } from './kept-numbers.ts';

/** Everything here has a bounded length, so that masking takes linear time. */
const NAME = String.raw`[\p{L}\p{N}_%+-]{1,64}`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const ENDINGS = 'com|net|org|info|edu|gov|co|go|or|ac|re|kr|uk|ca|au|de|fr|jp|cn|eu|io';
/** A dot of an address, also with a space before it, or after it where the end of an address follows; or the word. */
const DOT = String.raw`(?:\.| \. ?|\. (?=(?:${ENDINGS})(?![\p{L}\p{N}]))| dot | ?[([]dot[)\]] ?)`;
const AT = String.raw`(?: ?[@＠] ?| ?[([] ?at ?[)\]] ?)`;
const { saidAt, saidDot, plates, plateNamed, documentNamed } = privacyWords();
const SAID_DOT = String.raw`\s?(?:\.|${saidDot})\s?`;
/** What stands before a number tells whose it is. */
const PLATE_NAMED = String.raw`(?:${plateNamed})(?![a-z])[^.?!\n\d]{0,24}`;
const DOCUMENT_NAMED = String.raw`(?:${documentNamed})(?:no\.|[^.?!\n\d]){0,40}`;

/** What is masked, in this order, and what is put in its place. */
const MASKS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`${NAME}(?:${DOT}${NAME}){0,8}${AT}${LABEL}(?:${DOT}${LABEL}){1,6}`, 'giu'),
    '[e-mail address]',
  ],
  [new RegExp(`${NAME}(?: dot ${NAME}){0,4} at ${LABEL}(?: dot ${LABEL}){1,4}`, 'giu'), '[e-mail address]'],
  [
    new RegExp(
      String.raw`[\w.%+-]{1,64}\s?(?:${saidAt})\s?[\w-]{1,63}(?:${SAID_DOT}[\w-]{1,63}){1,6}`,
      'giu',
    ),
    '[e-mail address]',
  ],
  // Resident and foreigner registration numbers of Korea: six digits of a birthday, and seven more.
  [/(?<!\d)\d{6}\s?[-–]?\s?[1-8]\d{6}(?!\d)/g, '[registration number]'],
  [/(?<!\d)\d{4}([ .-]?)\d{4}\1\d{4}\1\d{3,4}(?!\d)/g, '[card number]'],
  [new RegExp(plates, 'gu'), '[number plate]'],
  [
    new RegExp(
      String.raw`(?<=(?<![\p{L}])${PLATE_NAMED})(?<![a-z\d])(?!(?:[a-z]{1,4} )?(?:19|20)\d{2}(?!\d))(?=[a-z -]{0,8}\d)(?=[\d -]{0,8}[a-z])[a-z\d]{1,4}[ -]?[a-z\d]{3,5}(?![a-z\d])`,
      'giu',
    ),
    '[number plate]',
  ],
  [
    /(?<![\d.])(?:\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d|\(?0\d)(?:[ ().-]{0,2}\d){6,11}(?!\d)/g,
    '[telephone number]',
  ],
  [
    /(?<![\d.-])(?:\+?\d{1,2}[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d-]\d|\d)/g,
    '[telephone number]',
  ],
  // Three letters and a year begin the number of a tender or a notice.
  [
    /(?<![A-Za-z\d])(?![A-Z]{3,4}(?:19|20)\d{3,6}(?!\d))(?:[A-Z]{1,4}\d{7,10}|[A-Z]{2}\d{6}|[A-Z]\d{3}[A-Z]\d{4}|[a-z]{1,2}\d{7,9})(?![A-Za-z\d])/g,
    '[document number]',
  ],
  [/(?<![A-Za-z\d])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z\d])/g, '[document number]'],
  [
    new RegExp(
      String.raw`(?<=${DOCUMENT_NAMED})(?<![a-z\d])(?:[a-z]{1,3}[ -]?(?:\d[ -]?){5,9}\d|\d{8,9})(?![a-z\d]|,\d)`,
      'gi',
    ),
    '[document number]',
  ],
  // Numbers in threes, as of insurances; thousands of something have noughts at their end.
  [/(?<![\d.,-])(?!\d{3}[ .]\d{3}[ .]000)\d{3}([ .-])\d{3}\1\d{3}(?!\d|[ ,.-]\d)/g, '[number]'],
  [/(?<![\d.,-])\d{3}([ -])\d{2}\1\d{4}(?!\d|[ ,.-]\d)/g, '[number]'],
  // Whatever else so long a number is: an account, a licence, a case.
  [/(?<![\d.,])\d(?:[ -]?\d){9,}(?![\d,])/g, '[number]'],
];

function masked(text: string): string {
  let rest = text;
  for (const [pattern, mask] of MASKS) rest = rest.replace(pattern, mask);
  return rest;
}

/**
 * A person's words with e-mail addresses, telephone, registration, card, document and other long numbers and number plates masked. Days,
 * times, years, amounts, numbers of notices and addresses of pages stay.
 */
export function maskPersonalData(text: string): string {
  let result = '';
  let end = 0;
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    result += masked(text.slice(end, index)) + kept;
    end = index + kept.length;
  }
  return result + masked(text.slice(end));
}

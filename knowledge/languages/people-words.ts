import { anyWords, joined } from './languages.ts';
import type { Privacy } from './port/privacy.ts';
import type { TitleWords } from './port/talk.ts';

/** True for "hi, I'm Mia and I'm 9" and 안녕하세요 저는 김하늘이에요; not for "I'm 67", which may go on from a question. */
export const introduces = (text: string): boolean =>
  introductions().some((pattern) => pattern.test(text.trim()));
const introductions = joined((languages) => languages.flatMap(({ talk }) => talk.introductions));

const titles = joined((languages): TitleWords => {
  const any = (name: keyof TitleWords): string => languages.map(({ talk }) => talk.titles[name]).join('|');
  return {
    notice: any('notice'),
    dayAtEnd: any('dayAtEnd'),
    before: any('before'),
    after: any('after'),
    sentence: any('sentence'),
    place: any('place'),
    price: any('price'),
  };
});

/** The words of titles in any language, as `TitleWords` says. */
export const titleWords = (): TitleWords => titles();

/** A telephone number as it stands in a text: figures behind which no language's unit of time or day stands; flags `giu`. */
export const telephoneNumbers = anyWords(
  ({ talk }) => talk.timeUnits,
  (units) => `(?<![\\p{L}\\d:.,-])\\+?\\(?\\d[\\d() -]{1,18}\\d(?![\\d:]|[.,]\\d| ?(?:%|${units}))`,
  'giu',
);

/** An amount of money in a text, by a word or a sign. */
export const namesMoney = (text: string): boolean => money().test(text);
const money = anyWords(
  ({ talk }) => talk.money,
  (words) => `\\d\\s*(?:${words})|[₩€£$]\\s?\\d`,
  'i',
);

/** True for an amount, a count or a share and nothing else: what is compared down a column. */
export const isFigure = (text: string): boolean => figure().test(text);
const figure = anyWords(
  ({ talk }) => talk.counted,
  (words) => `^[₩€£$]?\\s?\\d[\\d.,]{0,15}\\s?(?:%|€|£|${words})?$`,
  'i',
);

/** The words by which numbers are told to be somebody's, of all languages, as `Privacy` says. */
export const privacyWords = joined((languages): Privacy => {
  const any = (name: keyof Privacy): string => languages.map(({ privacy }) => privacy[name]).join('|');
  return {
    money: any('money'),
    counted: any('counted'),
    noticeNumber: any('noticeNumber'),
    places: any('places'),
    saidAt: any('saidAt'),
    saidDot: any('saidDot'),
    plates: any('plates'),
    plateNamed: any('plateNamed'),
    documentNamed: any('documentNamed'),
  };
});

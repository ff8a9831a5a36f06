/** Units that make a number an amount. 명의 is a name, not people. */
const MONEY = 'won|krw|usd|eur|gbp|dollars?|pounds?|euros?|원(?![래하본룸])|달러|유로|파운드';
const COUNT = 'people|명(?!의)|건|세대|가구';
const MONTH_AND_DAY = String.raw`(?:0?[1-9]|1[0-2])[./](?:0?[1-9]|[12]\d|3[01])`;
const TIME = String.raw`(?:[01]?\d|2[0-4])[.:]?[0-5]\d`;
const YEAR = String.raw`(?:19|20)\d{2}`;
/** No part of a longer number before it. */
const BEGINS = String.raw`(?<![\d.+-]|\d[ )])`;
const ENDS = String.raw`(?!\d|[-. ]\d)`;

/** What people ask about and what is like a personal number at a glance: addresses of pages, dates, times, years, amounts, numbers of notices, rooms and buses. */
export const KEPT = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s@<>"]{1,2000}(?![^\s<>"])`,
    String.raw`${BEGINS}${YEAR}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2}(?!\d|-\d)`,
    String.raw`${BEGINS}\d{1,2}[-./ ]\d{1,2}[-./ ]${YEAR}${ENDS}`,
    String.raw`${BEGINS}${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
    String.raw`${BEGINS}${MONTH_AND_DAY}\.?\s?[-–~]\s?${MONTH_AND_DAY}${ENDS}`,
    String.raw`${BEGINS}${TIME}\s?[-–~]\s?${TIME}${ENDS}`,
    `${BEGINS}${YEAR}(?:[ ,/–-]{1,3}${YEAR}){1,20}${ENDS}`,
    String.raw`(?:제\s?|\bno\.?\s?|#|공고\s?|고시\s?|\bnotice\s)${YEAR}-\d{1,6}${ENDS}`,
    String.raw`[£$€₩]\s?\d{1,15}(?:[, ]\d{3}){0,5}(?:\.\d{1,2})?${ENDS}`,
    String.raw`(?<![\d.,+()-]|\d\s)[1-9]\d{0,11}(?:[, ]\d{3}){0,5}\s?(?:${MONEY})`,
    String.raw`(?<![\d.,+()-]|\d\s)[1-9]\d{0,8}(?:[, ]\d{3}){0,3}\s?(?:${COUNT})`,
    String.raw`(?:\b(?:rooms?|bus(?:es)?|routes?|lines?|zones?)|버스|노선|구역)\s\d{1,4}(?:(?:,\s?| and | or |\s)\d{1,4}(?![\d-])){0,20}`,
  ].join('|'),
  'giu',
);

import { privacyWords } from '../../knowledge/index.ts';

const { money, counted, noticeNumber, places } = privacyWords();
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
    String.raw`(?:#|${noticeNumber})${YEAR}-\d{1,6}${ENDS}`,
    String.raw`[£$€₩]\s?\d{1,15}(?:[, ]\d{3}){0,5}(?:\.\d{1,2})?${ENDS}`,
    String.raw`(?<![\d.,+()-]|\d\s)[1-9]\d{0,11}(?:[, ]\d{3}){0,5}\s?(?:${money})`,
    String.raw`(?<![\d.,+()-]|\d\s)[1-9]\d{0,8}(?:[, ]\d{3}){0,3}\s?(?:${counted})`,
    String.raw`(?:${places})\s\d{1,4}(?:(?:,\s?| and | or |\s)\d{1,4}(?![\d-])){0,20}`,
  ].join('|'),
  'giu',
);

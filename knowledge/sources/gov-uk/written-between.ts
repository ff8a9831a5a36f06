import type { Day } from '../../notice.ts';

/** Pages of their day: what they say isn't brought up to date later. */
const OF_THEIR_DAY =
  /news|press_release|speech|statement|fatality|oral_|government_response|consultation|evidence|authored_article/;
/** Changes that leave the words as they were: corrections, other languages, pictures, files. */
const WORDS_KEPT =
  /\b(?:typo\w*|typing|spelling|grammar\w*|correct(?:ed|ion|ions|ing)?|format(?:ted|ting)?|layout|broken|links?|translat\w+|welsh|cymraeg|[a-z]+ (?:language )?version|images?|photos?|photographs?|pictures?|slides?|presentations?|videos?|recordings?|audio|transcripts?|attachments?|documents?|files?|pdfs?|accessib\w+|html version|first published|reports?|contact details|names?)\b/i;
/** Changes that may bring new words all the same. */
const NEW_WORDS =
  /\b(?:new (?:date|deadline|information|section|guidance|text|details|paragraph|rules|rates?|fees?|times?)|(?:date|deadline|closing|opening|time|venue|timetable|fees?|rates?)s?\b.{0,40}\b(?:chang|extend|mov|postpon|updat|amend|added|correct|confirm)\w*|(?:chang|extend|mov|postpon|updat|amend|correct|confirm)\w*\b.{0,40}\b(?:date|deadline|closing|opening|time|venue|timetable|fee|rate)s?)\b/i;

/** What is known of a page's times; moments as days, null where it tells none. */
export interface PageTimes {
  readonly kind: string;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly changes: readonly { readonly day: Day; readonly note: string }[];
}

/**
 * Between which days the words of a page were written, where they may be older than its last update: the first day alone, for a page of its
 * day on which later changes brought no words; else all days from the first on. Undefined where there is one day only.
 */
export function writtenBetween({
  kind,
  first,
  last,
  changes,
}: PageTimes): { readonly from: Day; readonly to: Day } | undefined {
  if (first === null || last === null || first >= last) return undefined;
  const later = changes.filter(({ day }) => day > first);
  const isOfItsDay =
    OF_THEIR_DAY.test(kind) && later.every(({ note }) => WORDS_KEPT.test(note) && !NEW_WORDS.test(note));
  return { from: first, to: isOfItsDay ? first : last };
}

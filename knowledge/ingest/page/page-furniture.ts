import { anyOf, anyWords, joined } from '../../languages/languages.ts';

/** Names of sections that sites print over or under a notice, alone on a line. Compared by `sectionKey`. */
const sectionNames = joined(
  (languages) => new Set(languages.flatMap(({ furniture }) => furniture.sections).map(sectionKey)),
);
/** Words of menus and tool bars that stand alone on a line. */
const menuWords = joined((languages) => new Set(languages.flatMap(({ furniture }) => furniture.menuWords)));
const skipLinks = anyWords(
  ({ furniture }) => furniture.skipLink,
  (words) => `^(?:${words})(?:\\s*(?:${words}))*$`,
  'i',
);
const home = anyWords(
  ({ furniture }) => furniture.home,
  (words) => `^(?:${words})$`,
  'i',
);
const rights = anyOf(({ furniture }) => furniture.rights);
const RIGHTS_MARK = /^(?:©|ⓒ|\(c\)\s)/i;
const foot = anyOf(({ furniture }) => furniture.foot);
/** The name of a file to download, with or without its size. */
const FILE_NAME = /^\S.{0,120}\.(?:hwpx?|pdf|zip|docx?|xlsx?|pptx?|jpe?g|png)(?:\s*[[(（].{0,60})?$/i;

/** True for links that lead past the menus ("the body go topmenu go", "본문 바로가기"). */
export function isSkipLink(line: string): boolean {
  return skipLinks().test(plain(line));
}

/** True for a word of a menu or a tool bar that stands alone ("HOME", "목록"). */
export function isMenuWord(line: string): boolean {
  const word = plain(unmarked(line)).toLowerCase();
  return (
    menuWords().has(word) ||
    (/^[\p{Script=Hangul}\s]+$/u.test(word) && menuWords().has(word.replaceAll(' ', '')))
  );
}

/** UTF-16 units: a longer line is no row of menu words. */
const LONGEST_MENU = 300;

/** True for words of menus and tool bars beside each other ("Login | Join | Sitemap", "목록 답변 글쓰기"). */
export function isMenuLine(line: string): boolean {
  const words = plain(unmarked(line));
  if (words.length > LONGEST_MENU) return false;
  return [/\s*[|｜·•∙/>›»,]\s*/u, /\s+/u].some((between) => {
    const parts = words.split(between).filter((part) => part !== '');
    return parts.length >= 2 && parts.every((part) => isMenuWord(part) || isSectionName(part, new Set()));
  });
}

/** Without the mark of a list item. */
const unmarked = (line: string): string => line.replace(/^\s*(?:[-*•·]|\d{1,2}\.)\s+/, '');

/** The steps of a short path through a site ("HOME > What's New > News"); null for any other line. */
export function breadcrumbSteps(line: string): string[] | null {
  const steps = plain(line)
    .split(/\s*[>›»]\s*/)
    .filter((step) => step !== '');
  const short = steps.every((step) => step.length <= 30 && !/[.?!:]$/.test(step));
  return steps.length >= 2 && steps.length <= 8 && short ? steps : null;
}

/** True where a breadcrumb starts at the site's home, so that it can be no sentence of the notice. */
export function startsAtHome(steps: readonly string[]): boolean {
  return home().test(steps[0] ?? '');
}

/** True for the name of a section, known in general or from the page's own breadcrumb (keys by `sectionKey`). */
export function isSectionName(line: string, pageSections: ReadonlySet<string>): boolean {
  const key = sectionKey(line);
  return sectionNames().has(key) || pageSections.has(key);
}

/** How section names compare: case, apostrophes and white space make no difference. */
export function sectionKey(name: string): string {
  return plain(name).replaceAll('’', "'").toLowerCase();
}

/** True for a line that closes a page: rights, neighbours, attachments, licence marks. */
export function isFootLine(line: string): boolean {
  const text = plain(unmarked(line)).replace(/^\|\s*/, '');
  return isCopyrightLine(text) || foot().test(text) || FILE_NAME.test(text);
}

/** True for a line that claims the rights to the page. */
export function isCopyrightLine(line: string): boolean {
  const text = plain(line);
  return RIGHTS_MARK.test(text) || rights().test(text);
}

/** True for a line of one to four capitalised words and nothing else, as the name of a section looks. */
export function looksLikeSectionName(line: string): boolean {
  return /^\p{Lu}\p{L}*(?: (?:&|and|of|\p{Lu}\p{L}*)){0,3}$/u.test(plain(line));
}

/** White space, no-break spaces included, as single spaces: for comparing lines only. */
function plain(line: string): string {
  return line.replace(/\s+/gu, ' ').trim();
}

import type { Attachment, Day, Licence } from '../notice.ts';
import { filesOf, listAttachments } from './attachments.ts';
import { barrierOf } from './barrier.ts';
import { type HtmlDocument, parseHtml } from './html-document.ts';
import { htmlText } from './html-text.ts';
import { type LinkedNotice, readJsonLd } from './json-ld.ts';
import { licenceMark } from './licence-mark.ts';
import { fragmentText, mainText } from './main-text.ts';
import { dayOfMoment } from './moment.ts';
import { cleanSavedPage } from './page/clean-saved-page.ts';
import { isLoneLabel, readPageFields } from './page/page-fields.ts';
import { isSectionName } from './page/page-furniture.ts';
import { asFields, plainHead } from './page/page-head.ts';

/** UTF-16 units: what is longer is a paragraph. */
const LONGEST_TITLE = 300;

/** A title with fewer UTF-16 units below it stands at the foot of a page, as in a list of other notices. */
const SHORTEST_BELOW = 80;

/** The notice that a web page carries. */
export interface WebPage {
  /** Empty where the page shows none. */
  readonly title: string;
  readonly text: string;
  readonly publisher: string | null;
  readonly published: Day | null;
  /** A language tag, where the page's data for machines names one. */
  readonly languageTag: string | null;
  /** The address that the page calls its own, as written. */
  readonly canonical: string | null;
  readonly licence: Licence | null;
  /** `[]` where the page links to no file. */
  readonly attachments: readonly Attachment[];
}

export interface WebPageOptions {
  /** The time zone whose days count (IANA name). */
  readonly timeZone: string;
  /** The title where it is known already, as from a list of notices, which may have cut it short. */
  readonly title?: string | undefined;
  /** Where the page is: what its links are relative to. Left out: links to other places of its site aren't followed. */
  readonly address?: string | undefined;
  /** CSS selectors of the notice's text, tried in order; where none fits, the main text is looked for. */
  readonly textSelectors?: readonly string[] | undefined;
}

/** Reads the notice of a page's HTML. The problem is one sentence without its place. */
export function readWebPage(html: string, options: WebPageOptions): WebPage | { readonly problem: string } {
  const document = parseHtml(html);
  if (!document) return { problem: 'it has too many elements, or too deeply nested ones, for a notice.' };
  const whole = htmlText(document.body);
  const barrier = barrierOf(document, whole);
  if (barrier) return { problem: `${barrier}.` };

  const attachments = listAttachments(filesOf(document), options.address);
  const linked = readJsonLd(document);
  const shown = shownTitles(document, linked);
  const title = options.title === undefined ? (shown[0] ?? '') : wholeTitle(options.title, shown, whole);
  const stated = statedDay(document, linked, options.timeZone);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const text =
    selectedText(document, options.textSelectors ?? []) ||
    mainText(document) ||
    (linked?.text ? (fragmentText(linked.text) ?? '') : '') ||
    whole;
  const cleaned = cleanSavedPage(withTitleFirst(title, plainHead(text)));
  return {
    title: title === '' ? cleaned.title : title,
    text: cleaned.text,
    publisher: linked?.publisher ?? cleaned.publisher,
    published: stated ?? cleaned.published ?? labelledDay(whole),
    languageTag: linked?.language ?? null,
    canonical,
    licence: licenceMark(html),
    attachments,
  };
}

function selectedText(document: HtmlDocument, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const text = element ? htmlText(element) : '';
    if (text !== '') return text;
  }
  return '';
}

/** What the page may mean by its title, the likeliest first. */
function shownTitles(document: HtmlDocument, linked: LinkedNotice | null): string[] {
  const siteName = meta(document, 'og:site_name');
  const isTitle = (written: string) =>
    written !== '' && written !== siteName && !isSectionName(written, new Set());
  const headings = [...document.querySelectorAll('h1')]
    .filter((heading) => !heading.matches('header h1, nav h1'))
    .map((heading) => oneLine(htmlText(heading)));
  // A page whose own title begins with the name of a section bears the same one for every notice.
  const [first = '', second = ''] = oneLine(document.querySelector('title')?.textContent ?? '').split(
    / [|<>»·–—-] /u,
  );
  const own = first === siteName ? second : first;
  const candidates = [linked?.title ?? '', meta(document, 'og:title') ?? '', ...headings, own];
  return candidates.map(oneLine).filter(isTitle);
}

/** The title that begins as one that a list cut short (`A long title …`), where the page shows it; else the title as it is. */
function wholeTitle(known: string, shown: readonly string[], whole: string): string {
  const start = /^(.{4,}?)\s*(?:…|\.{3})$/u.exec(known)?.[1];
  if (start === undefined) return known;
  const words = [...shown, ...whole.split(/[\n|]/)].map((line) => oneLine(line.replace(/^#+ /, '')));
  return words.find((line) => line.startsWith(start) && line.length <= LONGEST_TITLE) ?? known;
}

function statedDay(document: HtmlDocument, linked: LinkedNotice | null, timeZone: string): Day | null {
  const time = document.querySelector('time[pubdate], article time[datetime], main time[datetime]');
  const written = [
    linked?.published,
    meta(document, 'article:published_time'),
    meta(document, 'dcterms.date') ?? meta(document, 'dc.date'),
    time?.getAttribute('datetime'),
  ];
  for (const moment of written) {
    const day = moment ? dayOfMoment(moment, timeZone) : null;
    if (day) return day;
  }
  return null;
}

/** The day beside the first label for the day of publication, wherever on the page it stands. */
function labelledDay(whole: string): Day | null {
  const lines = whole.split('\n');
  for (const [at, line] of lines.entries()) {
    const labelled = isLoneLabel(line) ? `${line} ${lines[at + 1]?.slice(0, 100) ?? ''}` : line;
    const written = asFields(labelled);
    const fields = written === null ? null : readPageFields(written);
    if (fields?.published && !fields.bareDate) return fields.published;
  }
  return null;
}

/** The text from its title on, the title standing once, on the first line. What stands before it is menus, unless nearly all does. */
function withTitleFirst(title: string, text: string): string {
  if (title === '') return text;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => oneLine(line.replace(/^#+ /, '')) === title);
  const below = lines.slice(at + 1).join('\n');
  return `${title}\n${below.length < Math.min(SHORTEST_BELOW, text.length / 2) ? text : below}`;
}

function meta(document: HtmlDocument, name: string): string | null {
  const element = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
  const content = oneLine(element?.getAttribute('content') ?? '');
  return content === '' ? null : content;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

import type { Attachment, Day, Licence } from '../../notice.ts';
import { filesOf, listAttachments } from '../attachments.ts';
import { barrierOf } from '../barrier.ts';
import { dayOfMoment } from '../days/moment.ts';
import { type BoardPost, boardPost } from '../page/board-post.ts';
import { cleanSavedPage } from '../page/clean-saved-page.ts';
import { isLoneLabel, readPageFields } from '../page/page-fields.ts';
import { isSectionName } from '../page/page-furniture.ts';
import { asFields, plainHead } from '../page/page-head.ts';
import { noticeParts, ownerOfSite, withoutSite } from '../page/site-title.ts';
import { isOrganisation } from '../publisher/organisation.ts';
import { type HtmlDocument, parseHtml } from './document.ts';
import { type LinkedNotice, readJsonLd } from './json-ld.ts';
import { licenceMark } from './licence-mark.ts';
import { fragmentText, mainText } from './main-text.ts';
import { htmlText } from './text.ts';

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

  const attachments = listAttachments(filesOf(document), baseOf(document, options.address));
  const linked = readJsonLd(document);
  const shown = shownTitles(document, linked);
  const siteName = meta(document, 'og:site_name');
  const pageTitle = oneLine(document.querySelector('title')?.textContent ?? '');
  const post =
    options.title === undefined && !linked?.title && !isShownWithin(document, shown[0])
      ? postOf(html, [siteName, pageTitle])
      : null;
  const title =
    options.title === undefined ? (post?.title ?? shown[0] ?? '') : wholeTitle(options.title, shown, whole);
  const stated = statedDay(document, linked, options.timeZone);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const text =
    selectedText(document, options.textSelectors ?? []) ||
    post?.text ||
    mainText(document) ||
    (linked?.text ? (fragmentText(linked.text) ?? '') : '') ||
    whole;
  const cleaned = cleanSavedPage(withTitleFirst(title, plainHead(text)));
  return {
    title: title === '' ? cleaned.title : title,
    text: cleaned.text,
    publisher:
      linked?.publisher ??
      post?.publisher ??
      cleaned.publisher ??
      ownerOfSite(siteName, pageTitle, title === '' ? cleaned.title : title),
    published: stated ?? post?.published ?? cleaned.published ?? labelledDay(whole),
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
  const [own = ''] = noticeParts(oneLine(document.querySelector('title')?.textContent ?? ''), siteName);
  const candidates = [linked?.title ?? '', meta(document, 'og:title') ?? '', ...headings, own];
  return candidates.map((title) => withoutSite(oneLine(title), siteName)).filter(isTitle);
}

/** Titles of the part of a page that changes from notice to notice. */
const TITLES_WITHIN =
  'h1, h2, h3, h4, h5, h6, dt, strong, [class*="tit" i], [class*="subject" i], [class*="sbj" i]';
const AROUND_NOTICE = [
  'header',
  'nav',
  'footer',
  'aside',
  '[id*="header" i]',
  '[id*="footer" i]',
  '[id*="gnb" i]',
  '[class*="logo" i]',
];

/** True where a title stands over the notice on the page itself, so that it can't be that of the site. */
function isShownWithin(document: HtmlDocument, title: string | undefined): boolean {
  if (title === undefined || isOrganisation(title)) return false;
  return [...document.querySelectorAll(TITLES_WITHIN)].some(
    (element) =>
      element.textContent.length <= LONGEST_TITLE * 2 &&
      oneLine(element.textContent).includes(title) &&
      !element.matches(AROUND_NOTICE.map((around) => `${around} *, ${around}`).join(', ')),
  );
}

/** The post on a page, whose own document it takes apart. `siteNames`: what is the site's on every page. */
function postOf(html: string, siteNames: readonly (string | null)[]): BoardPost | null {
  const document = parseHtml(html);
  return document && boardPost(document, (text) => siteNames.includes(text));
}

/** What the page's links are relative to. */
function baseOf(document: HtmlDocument, address: string | undefined): string | undefined {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? null;
  return base === null ? address : (URL.parse(base, address)?.href ?? address);
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

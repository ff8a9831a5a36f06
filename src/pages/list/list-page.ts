import type { Notice, NoticeCount, NoticesFound } from '../../../knowledge/index.ts';
import { describePublication, describeTitle } from '../../channels/web/publication.ts';
import { type HtmlValue, html, type SafeHtml } from '../html.ts';
import { languageName } from '../language-name.ts';
import { type PageContext, page } from '../layout.ts';
import { feedPath, type ListFilter, listPath, noticePath } from '../paths.ts';
import { bareText } from '../text/bare-text.ts';
import { type ListField, MOST_WORDS_LENGTH, narrows } from './list-query.ts';
import { listTitle } from './list-title.ts';

/** Notices on one page of the list. */
export const PAGE_LENGTH = 20;
/** Publishers that can be picked from; so many fit a list that one scrolls through. */
const MOST_PUBLISHERS = 200;
const OPENING_LENGTH = 180;

/** What the list of notices shows. */
export interface ListPage {
  readonly filter: ListFilter;
  /** From 1 on. */
  readonly page: number;
  readonly found: NoticesFound;
  readonly publishers: readonly NoticeCount[];
  readonly languages: readonly NoticeCount[];
  /** The field that can't be read, in whose place the reader is told so. */
  readonly wrong?: ListField;
}

/** The notices that fit a search, page by page, with the form to search by. */
export function listPage(context: PageContext, list: ListPage): string {
  const translate = context.translateFor(context.language);
  const { filter, found, wrong } = list;
  const title = translate('page.notices');
  const named = listTitle(filter, context.language, translate);
  const feed = feedPath(filter, context.language);
  return page(context, {
    title: `${named} - ${context.assistantName}`,
    kind: 'reading',
    head: html`<link rel="alternate" type="application/atom+xml" title="${named}" href="${feed}">`,
    main: html`
<h1>${title}</h1>
${form(context, list)}
${wrong ? html`<p class="note" role="alert">${translate(`reader.wrong.${wrong}`, { limit: MOST_WORDS_LENGTH })}</p>` : results(context, list)}
${found.total > 0 && html`<p class="facts"><a href="${feed}" type="application/atom+xml">${translate('reader.feed')}</a></p>`}`,
  });
}

function results(context: PageContext, list: ListPage): SafeHtml {
  const translate = context.translateFor(context.language);
  const { filter, found } = list;
  if (found.total === 0 && !narrows(filter)) return html`<p>${translate('reader.noNotices')}</p>`;
  const again = html` <a href="${listPath({}, 1, context.language)}">${translate('reader.showAll')}</a>`;
  if (found.total === 0) return html`<p role="status">${translate('reader.noneFits')}${again}</p>`;
  const count = translate(narrows(filter) ? 'reader.found' : 'reader.all', { count: found.total });
  if (found.notices.length === 0) {
    const first = html`<a href="${listPath(filter, 1, context.language)}">${translate('reader.toFirstPage')}</a>`;
    return html`<p role="status">${translate('reader.noSuchPage', { page: list.page })} ${first}</p>`;
  }
  return html`<p class="facts" role="status">${count}${narrows(filter) && again}</p>
<ol class="notices" start="${(list.page - 1) * PAGE_LENGTH + 1}">${found.notices.map((notice) => entry(context, notice))}</ol>
${turning(context, list)}`;
}

function entry(context: PageContext, notice: Notice): SafeHtml {
  const translate = context.translateFor(context.language);
  return html`
<li><a class="title" href="${noticePath(notice.id, context.language)}" lang="${notice.language}">${describeTitle(notice, translate)}</a>
${notice.republish === 'full' && html`<p class="opening" lang="${notice.language}">${opening(notice.text, OPENING_LENGTH)}</p>`}
<p class="facts">${notice.publisher && html`<span>${notice.publisher}</span>`}<span>${describePublication(notice.published, context.language, translate)}</span></p></li>`;
}

/** The first words of a notice's text in one line, without its marks, cut at a space where there is one. */
export function opening(text: string, length: number): string {
  const line = bareText(text.slice(0, length * 4))
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  return `${line.slice(0, space > length / 2 ? space : length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function turning(context: PageContext, { filter, found, page: at }: ListPage): SafeHtml | null {
  const translate = context.translateFor(context.language);
  const last = Math.ceil(found.total / PAGE_LENGTH);
  if (last <= 1) return null;
  const link = (to: number, rel: 'prev' | 'next') =>
    html`<a rel="${rel}" href="${listPath(filter, to, context.language)}">${translate(`reader.${rel}`)}</a>`;
  return html`<nav class="turning" aria-label="${translate('reader.pages')}">${at > 1 && link(at - 1, 'prev')}<span>${translate('reader.pageOf', { page: at, last })}</span>${at < last && link(at + 1, 'next')}</nav>`;
}

function form(context: PageContext, { filter, publishers, languages }: ListPage): SafeHtml {
  const translate = context.translateFor(context.language);
  const field = (name: string, label: string, control: HtmlValue) =>
    html`<p class="${name}"><label for="${name}">${translate(`reader.${label}`)}</label>${control}</p>`;
  const day = (name: 'since' | 'until') =>
    field(name, name, html`<input type="date" id="${name}" name="${name}" value="${filter[name] ?? ''}">`);
  const naming = (value: string) => languageName(value, context.language);
  return html`<form class="search" role="search" action="/notices" method="get">
<input type="hidden" name="lang" value="${context.language}">
${field('q', 'words', html`<input type="search" id="q" name="q" value="${filter.words ?? ''}" maxlength="${MOST_WORDS_LENGTH}">`)}
${field('publisher', 'publisher', choices('publisher', filter.publisher, publishers.slice(0, MOST_PUBLISHERS), translate('reader.any')))}
${field('language', 'language', choices('language', filter.language, languages, translate('reader.any'), naming))}
${day('since')}
${day('until')}
<p class="submit"><button type="submit">${translate('reader.search')}</button></p>
</form>`;
}

/** A list to pick from; what is picked but not there any more is kept, so that the form says what is searched for. */
function choices(
  name: string,
  picked: string | undefined,
  counts: readonly NoticeCount[],
  any: string,
  naming = (value: string) => value,
): SafeHtml {
  const same = (value: string) => value.toLowerCase() === picked?.toLowerCase();
  const known = counts.map(
    ({ value, notices }) =>
      html`<option value="${value}"${same(value) && html` selected`}>${naming(value)} (${notices})</option>`,
  );
  const gone =
    picked !== undefined &&
    !counts.some(({ value }) => same(value)) &&
    html`<option value="${picked}" selected>${naming(picked)}</option>`;
  return html`<select id="${name}" name="${name}"><option value="">${any}</option>${gone}${known}</select>`;
}

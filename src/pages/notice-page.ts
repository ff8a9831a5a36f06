import type { Notice } from '../../knowledge/index.ts';
import { describePublication, describeTitle } from '../channels/web/publication.ts';
import { html, type SafeHtml } from './html.ts';
import { type PageContext, page } from './layout.ts';
import { markText, type Piece, type Quoted } from './marked-text.ts';
import { noticePath } from './paths.ts';

/** What of a notice a reader came for: words of a revision, or null for the whole. */
export type Wanted = (Quoted & { readonly revision: string }) | null;

/** A notice in whole, the quoted words marked. Where the notice has changed since it was quoted, the page says so and marks nothing. */
export function noticePage(context: PageContext, notice: Notice, wanted: Wanted): string {
  const translate = context.translateFor(context.language);
  const unchanged = wanted !== null && wanted.revision === notice.revision;
  const title = notice.title.trim() || translate('web.untitled');
  return page(context, {
    title: `${describeTitle(notice, translate)} - ${context.assistantName}`,
    kind: 'reading',
    main: html`
<article>
<h1 lang="${notice.language}">${title}</h1>
<p class="facts">${notice.publisher && html`<span>${notice.publisher}</span>`}<span>${describePublication(notice.published, context.language, translate)}</span></p>
${notice.sample && html`<p class="note">${translate('web.sample')}</p>`}
${wanted && !unchanged && html`<p class="note" id="quote">${translate('page.changedSince')}</p>`}
<div class="text" lang="${notice.language}">${paragraphs(markText(notice.text, unchanged ? wanted : null))}</div>
${notice.url && html`<p><a href="${notice.url}" rel="noopener noreferrer external">${translate('page.original')}</a></p>`}
</article>`,
  });
}

function paragraphs(marked: readonly Piece[][]): SafeHtml[] {
  const first = marked.flat().find((piece) => piece.quoted);
  return marked.map((pieces) => html`<p>${pieces.map((piece) => written(piece, piece === first))}</p>`);
}

function written({ text, quoted }: Piece, first: boolean): SafeHtml {
  if (!quoted) return html`${text}`;
  return first ? html`<mark id="quote">${text}</mark>` : html`<mark>${text}</mark>`;
}

/** The newest of `published` notices, newest first. */
export function noticeListPage(context: PageContext, notices: readonly Notice[], published: number): string {
  const translate = context.translateFor(context.language);
  const entries = notices.map(
    (notice) => html`
<li><a class="title" href="${noticePath(notice.id, context.language)}" lang="${notice.language}">${describeTitle(notice, translate)}</a>
<span class="facts">${notice.publisher && html`<span>${notice.publisher}</span>`}<span>${describePublication(notice.published, context.language, translate)}</span></span></li>`,
  );
  return page(context, {
    title: `${translate('page.notices')} - ${context.assistantName}`,
    kind: 'reading',
    main: html`
<h1>${translate('page.notices')}</h1>
${notices.length === 0 && html`<p>${translate('page.noNotices')}</p>`}
<ol class="notices">${entries}</ol>
${published > notices.length && html`<p class="facts">${translate('page.listIsCut', { shown: notices.length })}</p>`}`,
  });
}

/** A page for an address that leads nowhere. */
export function lostPage(context: PageContext, reason: 'notFound' | 'noticeNotFound' | 'notAllowed'): string {
  const translate = context.translateFor(context.language);
  const title = translate(`page.${reason}Title`);
  return page(context, {
    title: `${title} - ${context.assistantName}`,
    kind: 'reading',
    main: html`<h1>${title}</h1>
<p>${translate(`page.${reason}Text`)}</p>
<p><a href="/?lang=${context.language}">${translate('page.toChat')}</a></p>`,
  });
}

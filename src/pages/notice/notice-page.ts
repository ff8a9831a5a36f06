import { type Translate, wordDay } from '../../../dialogs/index.ts';
import {
  isLinkable,
  type Knowledge,
  type Notice,
  quotedDates,
  type WithdrawnNotice,
} from '../../../knowledge/index.ts';
import { describePublication, describeTitle } from '../../channels/web/publication.ts';
import { type HtmlValue, html, type SafeHtml } from '../html.ts';
import { languageName } from '../language-name.ts';
import { type PageContext, page } from '../layout.ts';
import { calendarPath, chatPath, listPath, noticePath } from '../paths.ts';
import { quoteWithin } from '../text/marked-text.ts';
import type { Stretch } from '../text/notice-blocks.ts';
import { noticeText } from '../text/notice-text.ts';
import { calendarEntries } from './calendar-entries.ts';

/** What of a notice a reader came for: a revision, and words of it or null for the whole; null for the notice as it is. */
export type Wanted = {
  readonly revision: string;
  readonly quote: Stretch | null;
  /** Further words of it that were quoted; none where left out. */
  readonly also?: readonly Stretch[];
} | null;

/** What the page of a notice shows. */
export interface NoticePage {
  /** As it is to be shown: as it reads, or as it read when it was quoted. */
  readonly notice: Notice;
  /** True where it has been changed since, so that it reads otherwise now. */
  readonly isEarlier: boolean;
  /** Null where it holds. */
  readonly withdrawn: WithdrawnNotice | null;
  readonly wanted: Wanted;
  readonly related: ReturnType<Knowledge['related']>;
  /** Path of the script that the page can do without. */
  readonly script: string;
}

/** A title is put into the chat's box up to here, so that there is room for the question. */
const ASKED_TITLE = 150;

/**
 * A notice in whole, the quoted words marked; of one that may only be quoted, these words alone. Where the notice has changed since it was
 * quoted, the page says so, and marks nothing in a text that isn't the quoted one.
 */
export function noticePage(context: PageContext, { notice, ...shown }: NoticePage): string {
  const { wanted, related } = shown;
  const translate = context.translateFor(context.language);
  const unchanged = wanted === null || wanted.revision === notice.revision;
  const quote = unchanged ? quoteWithin(notice.text, wanted?.quote ?? null) : null;
  const quotes = quote === null ? [] : [quote, ...(wanted?.also ?? [])];
  const title = notice.title.trim() || translate('web.untitled');
  return page(context, {
    title: `${describeTitle(notice, translate)} - ${context.assistantName}`,
    kind: 'reading',
    main: html`
<p class="back"><a href="${listPath({}, 1, context.language)}">${translate('reader.toList')}</a></p>
<article class="reading-text">
<h1 lang="${notice.language}">${title}</h1>
${facts(context, notice, translate)}
${notice.sample && html`<p class="note">${translate('web.sample')}</p>`}
${notes(context, notice, shown)}
${!unchanged && html`<p class="note" id="quote">${translate(wanted.quote ? 'reader.changedSince' : 'reader.olderRevision')}</p>`}
${relatedNotices(context, 'supersededBy', related.supersededBy)}
<div class="text" lang="${notice.language}">${notice.republish === 'full' ? noticeText(notice.text, quotes, translate('reader.table')) : quotedOnly(notice, quote)}</div>
${attachments(notice, translate)}
${attribution(notice, title, translate)}
${relatedNotices(context, 'supersedes', related.supersedes)}
</article>
${shown.withdrawn === null && actions(context, notice, shown.isEarlier ? null : quote, translate)}`,
    scripts: html`<script src="${shown.script}" nonce="${context.nonce}" defer></script>`,
  });
}

/** What is to be known of the text before it is read. */
function notes(
  context: PageContext,
  { id }: Notice,
  { isEarlier, withdrawn }: Pick<NoticePage, 'isEarlier' | 'withdrawn'>,
): SafeHtml {
  const { language } = context;
  const translate = context.translateFor(language);
  const day = withdrawn && wordDay(withdrawn.withdrawnOn, language);
  return html`${day && html`<p class="note">${translate('reader.withdrawn', { day })}${withdrawn?.reason && html` ${translate('reader.withdrawnReason', { reason: withdrawn.reason })}`}</p>`}
${isEarlier && html`<p class="note">${translate('reader.earlierText')}${withdrawn === null && html` <a href="${noticePath(id, language)}">${translate('reader.toPresent')}</a>`}</p>`}`;
}

/** A link that leads away from here; its words alone where the address may not be one. */
function outside(address: string, words: string, language: string | null = null): SafeHtml {
  if (!isLinkable(address)) return html`${words}`;
  return html`<a href="${address}"${language !== null && html` lang="${language}"`} rel="noopener noreferrer external">${words}</a>`;
}

/** The files that belong to it, where they lie: what they say isn't known here. */
function attachments({ attachments: files, language }: Notice, translate: Translate): SafeHtml | null {
  if (files.length === 0) return null;
  const links = files.map(
    ({ name, url }) =>
      html`<li>${outside(url, name, language)} <span class="facts">${new URL(url).host}</span></li>`,
  );
  return html`<section class="related" aria-labelledby="attachments"><h2 id="attachments">${translate('reader.attachments', { count: files.length })}</h2><ul>${links}</ul><p class="facts">${translate('reader.attachmentsUnread')}</p></section>`;
}

/** The quoted words of a notice that may not be shown in whole; nothing where none are. */
function quotedOnly({ text }: Notice, quote: Stretch | null): SafeHtml | null {
  return (
    quote && html`<blockquote><mark id="quote">${text.slice(quote.start, quote.end)}</mark></blockquote>`
  );
}

/** The licences under which a text may be used unaltered only. */
const UNALTERED: ReadonlySet<Notice['licence']> = new Set(['KOGL-3', 'KOGL-4', 'CC-BY-ND']);

/** Whose the words are and under what terms they stand here, as licences ask; that these are all there is, where they may only be quoted. */
function attribution(
  { licence, publisher, republish }: Notice,
  title: string,
  translate: Translate,
): SafeHtml {
  const how = UNALTERED.has(licence) ? 'unaltered' : 'attribution';
  const terms =
    licence !== 'unknown' &&
    publisher !== null &&
    translate(`reader.${how}`, { publisher, title, licence: translate(`answer.licence.${licence}`) });
  return html`${republish === 'quotes' && html`<p class="note">${translate('reader.quotesOnly')}</p>`}
${terms && html`<p class="facts">${terms}</p>`}`;
}

function facts(context: PageContext, notice: Notice, translate: Translate): SafeHtml {
  const { publisher, published, url, language, licence } = notice;
  const fact = (name: string, value: HtmlValue) =>
    html`<div><dt>${translate(`reader.${name}`)}</dt><dd>${value}</dd></div>`;
  const sources = [url ?? [], notice.otherUrls]
    .flat()
    .map((address, at) => html`${at > 0 && ', '}${outside(address, new URL(address).host || address)}`);
  return html`<dl class="facts">
${publisher && fact('publisher', publisher)}
${fact('date', describePublication(published, context.language, translate))}
${fact('language', languageName(language, context.language))}
${sources.length > 0 && fact('source', html`${sources}`)}
${licence !== 'unknown' && fact('licence', translate(`answer.licence.${licence}`))}
</dl>`;
}

function relatedNotices(
  context: PageContext,
  how: 'supersedes' | 'supersededBy',
  notices: readonly Notice[],
): SafeHtml | null {
  if (notices.length === 0) return null;
  const translate = context.translateFor(context.language);
  const links = notices.map(
    (notice) =>
      html`<li><a href="${noticePath(notice.id, context.language)}" lang="${notice.language}">${describeTitle(notice, translate)}</a> <span class="facts">${describePublication(notice.published, context.language, translate)}</span></li>`,
  );
  return html`<div class="${how === 'supersededBy' ? 'note' : 'related'}"><p>${translate(`reader.${how}`, { count: notices.length })}</p><ul>${links}</ul></div>`;
}

function actions(
  context: PageContext,
  notice: Notice,
  quote: Stretch | null,
  translate: Translate,
): SafeHtml {
  const title = notice.title.trim().slice(0, ASKED_TITLE);
  const ask = title === '' ? undefined : translate('reader.askText', { title });
  const dated = quote !== null && calendarEntries(quotedDates(notice, quote)).length > 0;
  const citation = quote && { noticeId: notice.id, revision: notice.revision, ...quote };
  return html`<p class="actions">
<a class="main" href="${chatPath(context.language, ask)}">${translate('reader.ask')}</a>
${dated && citation && html`<a href="${calendarPath(citation, context.language)}">${translate('reader.toCalendar')}</a>`}
<button type="button" id="print" hidden>${translate('reader.print')}</button>
</p>`;
}

import type { Translate } from '../../../dialogs/index.ts';
import type { AgendaEntry } from '../agenda/agenda-words.ts';
import { nextDatesList } from '../agenda/next-dates.ts';
import { ASK_PATH } from '../ask/ask-page.ts';
import { html, type SafeHtml } from '../html.ts';
import { icon, iconSprite } from '../icons.ts';
import { type PageContext, page, type Site } from '../layout.ts';
import { chatMenu, deletionDialog, menuButton } from './chat-menu.ts';
import { scriptTexts } from './chat-texts.ts';

/** What the chat page needs besides its context. */
export interface ChatPage {
  readonly site: Pick<Site, 'contact' | 'conversationDays' | 'recordQuestions'>;
  /** Questions that the assistant answers; may be empty. */
  readonly examples: readonly string[];
  /** The next dates of this week; may be empty. */
  readonly dates: readonly AgendaEntry[];
  readonly chatScript: string;
  /** Most UTF-16 units of a message. */
  readonly messageLength: number;
  /** Words to go on writing in the box; none where left out. */
  readonly draft?: string;
  /** Where the page is shown in a frame of another site: which sites may. */
  readonly framedBy?: readonly string[];
}

/** The page on which people talk with the assistant. Its words, examples and box are there before its script is. */
export function chatPage(context: PageContext, parts: ChatPage): string {
  const { nonce } = context;
  const { framedBy, chatScript, site } = parts;
  const translate = context.translateFor(context.language);
  const isFramed = framedBy !== undefined;
  return page(context, {
    title: [context.assistantName, context.authorityName].filter(Boolean).join(' - '),
    kind: isFramed ? 'chat framed' : 'chat',
    skip: { to: 'question', label: translate('page.skip') },
    tools: html`${menuButton(translate)}${isFramed && html`<button type="button" class="tool" id="close-frame" aria-label="${translate('page.close')}" hidden>${icon('close')}</button>`}`,
    body: html`${iconSprite}
${chatMenu(context, site, isFramed, translate)}
${banner(context, isFramed, translate)}
<div class="room">
<main id="talk" tabindex="-1" aria-label="${translate('page.talk')}">
${emptyState(context, parts, translate)}
<div id="log"></div>
<p id="working" hidden><span class="bar"></span>${translate('page.working')}</p>
</main>
${composer(context, parts, translate)}
<dialog id="reader" aria-labelledby="reader-heading"></dialog>
</div>
<p id="told" class="unseen" role="status"></p>
${deletionDialog(translate)}`,
    scripts: html`<script src="${chatScript}" nonce="${nonce}" defer data-settings="${settings(context, parts, translate)}"></script>`,
  });
}

function banner({ language }: PageContext, isFramed: boolean, translate: Translate): SafeHtml {
  const away = isFramed && html` target="_blank" rel="noopener"`;
  return html`<div id="banner" role="status" hidden>${icon('offline')}<p class="words"></p>
<button type="button" class="plain" id="try-again">${translate('page.tryAgain')}</button>
<a class="plain" id="read-notices" href="/notices?lang=${language}"${away}>${translate('page.readNotices')}</a></div>`;
}

function emptyState(
  context: PageContext,
  { examples, dates, framedBy }: ChatPage,
  translate: Translate,
): SafeHtml {
  const { language } = context;
  const items = [...examples, ...(examples.length < 4 ? [translate('replies.say-latest')] : [])].map(
    (example) =>
      html`<li><button type="submit" name="ask" value="${example}">${example}${icon('forward')}</button></li>`,
  );
  return html`<section id="empty">
<div class="greeting"><div class="inner"><h1>${translate('page.heading')}</h1><p>${translate('page.lead')}</p></div></div>
<div class="inner starts">
<form id="examples" action="/" method="get" aria-labelledby="examples-heading">
<h2 id="examples-heading">${translate('page.examples')}</h2>
<input type="hidden" name="lang" value="${language}">
<ul>${items}</ul>
</form>
${nextDatesList(context, dates, framedBy !== undefined)}
</div>
<div id="note" class="inner"><p class="machine">${translate('page.machine')}</p><p>${translate('page.noPersonalData')}</p></div>
</section>`;
}

/** Without scripts it posts the question, and the answer comes on a page of its own. */
function composer(
  { language }: PageContext,
  { messageLength, draft = '' }: ChatPage,
  translate: Translate,
): SafeHtml {
  return html`<form id="composer" action="${ASK_PATH}?lang=${language}" method="post" aria-label="${translate('page.placeholder')}">
<p id="hint" role="alert" hidden></p>
<div class="field">
<label class="unseen" for="question">${translate('page.placeholder')}</label>
<textarea id="question" name="q" rows="1" placeholder="${translate('page.placeholder')}" autocomplete="off" enterkeyhint="send" data-limit="${messageLength}" required>${draft}</textarea>
<button type="submit" class="send" aria-label="${translate('page.send')}">${icon('send')}</button>
</div>
</form>`;
}

function settings(
  { language }: PageContext,
  { messageLength, framedBy }: ChatPage,
  translate: Translate,
): string {
  return JSON.stringify({
    language,
    messageLength,
    framedBy: framedBy ?? null,
    texts: scriptTexts(messageLength, translate),
  });
}

import type { Translate } from '../../dialogs/index.ts';
import { html, type SafeHtml } from './html.ts';
import { type PageContext, page, type Site } from './layout.ts';
import { linkedText } from './linked-text.ts';

/** What the chat page needs besides its context. */
export interface ChatPage {
  readonly site: Pick<Site, 'contact' | 'conversationDays' | 'recordQuestions'>;
  /** Questions that the assistant answers; may be empty. */
  readonly examples: readonly string[];
  readonly webChat: string;
  readonly chatScript: string;
  /** Most UTF-16 units of a message. */
  readonly messageLength: number;
  /** Where the page is shown in a frame of another site: the script for that, and which sites may. */
  readonly framed?: { readonly script: string; readonly by: readonly string[] };
}

/** Texts that the page's scripts show. */
const SCRIPT_TEXTS = [
  'cannotConnect',
  'tooManyTalks',
  'talkEnded',
  'messageTooLong',
  'notSent',
  'placeholder',
  'resumeFailed',
  'deleted',
  'notDeleted',
  'sayThisLanguage',
] as const;
const ANSWER_TEXTS = [
  'actions',
  'helpful',
  'notHelpful',
  'whyNot',
  'wrong',
  'beside',
  'outdated',
  'unclear',
  'ownWords',
  'send',
  'cancel',
  'thanks',
  'copy',
  'copied',
  'notCopied',
  'addToCalendar',
] as const;

/** The page on which people talk with the assistant. Its words and examples can be read before the chat's own script is there. */
export function chatPage(context: PageContext, parts: ChatPage): string {
  const { webChat, chatScript, nonce } = { ...parts, ...context };
  const translate = context.translateFor(context.language);
  return page(context, {
    title: [context.assistantName, context.authorityName].filter(Boolean).join(' - '),
    kind: parts.framed ? 'chat framed' : 'chat',
    skip: { to: 'talk', label: translate('page.skip') },
    head: html`<link rel="preload" as="script" href="${webChat}" nonce="${nonce}">`,
    main: html`
<div class="first">
${introduction(context, parts.examples, translate)}
${talk(scriptSettings(context, parts, translate), translate)}
</div>
${parts.framed ? privacy(parts.site, translate) : about(parts.site, translate)}
${deletion(translate)}`,
    scripts: html`<script src="${chatScript}" nonce="${nonce}" defer></script>${
      parts.framed &&
      html`
<script src="${parts.framed.script}" nonce="${nonce}" data-parents="${JSON.stringify(parts.framed.by)}" defer></script>`
    }`,
  });
}

function introduction(
  { language }: PageContext,
  examples: readonly string[],
  translate: Translate,
): SafeHtml {
  const items = [...examples, translate('replies.say-latest')].map(
    (example) => html`<li><button name="ask" value="${example}">${example}</button></li>`,
  );
  return html`<div class="introduction">
<h1>${translate('page.heading')}</h1>
<p class="lead">${translate('page.lead')}</p>
<h2 id="examples-heading">${translate('page.examples')}</h2>
<form id="examples" class="examples" action="/" method="get" aria-labelledby="examples-heading">
<input type="hidden" name="lang" value="${language}">
<ul>${items}</ul>
</form>
</div>`;
}

function talk(settings: string, translate: Translate): SafeHtml {
  return html`<section id="talk" class="talk" tabindex="-1" aria-labelledby="talk-heading">
<div class="talk-head"><h2 id="talk-heading">${translate('page.talk')}</h2><button type="button" id="new-talk">${translate('page.newTalk')}</button></div>
<p id="told" role="status"></p>
<div id="trouble" role="alert" hidden><p class="words"></p><button type="button" id="try-again">${translate('page.tryAgain')}</button></div>
<div id="chat" data-settings="${settings}"><p class="waiting">${translate('page.connecting')}</p></div>
<noscript><p class="waiting">${translate('page.noScript')}</p></noscript>
</section>`;
}

function about(site: ChatPage['site'], translate: Translate): SafeHtml {
  const { contact } = site;
  return html`<div class="about">
<section aria-labelledby="can-heading"><h2 id="can-heading">${translate('page.canAnswer')}</h2>
<ul><li>${translate('page.can.dates')}</li><li>${translate('page.can.practical')}</li><li>${translate('page.can.newest')}</li></ul>
<p>${translate('page.can.not')}</p></section>
${contact && html`<section aria-labelledby="person-heading"><h2 id="person-heading">${translate('page.person')}</h2><p>${linkedText(contact)}</p></section>`}
<section aria-labelledby="privacy-heading"><h2 id="privacy-heading">${translate('page.privacy')}</h2>
<p>${privacyText(site, translate)}</p>
${deleteButton(translate)}</section>
</div>`;
}

/** For a frame, where there is little room: what must be said, one click away. */
function privacy(site: ChatPage['site'], translate: Translate): SafeHtml {
  return html`<details class="privacy"><summary>${translate('page.privacy')}</summary>
<p>${privacyText(site, translate)}</p>
${deleteButton(translate)}</details>`;
}

function privacyText({ conversationDays, recordQuestions }: ChatPage['site'], translate: Translate): string {
  const said = translate('page.privacyText', { count: conversationDays });
  return recordQuestions ? `${said} ${translate('page.recorded')}` : said;
}

function deleteButton(translate: Translate): SafeHtml {
  return html`<button type="button" id="delete-talk" aria-haspopup="dialog">${translate('page.deleteTalk')}</button>`;
}

function deletion(translate: Translate): SafeHtml {
  return html`<dialog id="deletion" aria-labelledby="deletion-heading" aria-describedby="deletion-text">
<form method="dialog">
<h2 id="deletion-heading">${translate('page.confirmDelete')}</h2>
<p id="deletion-text">${translate('page.confirmDeleteText')}</p>
<p class="choices"><button value="keep">${translate('page.deleteNo')}</button><button class="grave" value="delete">${translate('page.deleteYes')}</button></p>
</form>
</dialog>`;
}

function scriptSettings(
  { language }: PageContext,
  { messageLength, webChat }: ChatPage,
  translate: Translate,
): string {
  const said = (name: string) => translate(`page.${name}`, { limit: messageLength, seconds: '{{seconds}}' });
  return JSON.stringify({
    language,
    messageLength,
    webChat,
    texts: Object.fromEntries(SCRIPT_TEXTS.map((name) => [name, said(name)])),
    answerTexts: Object.fromEntries(ANSWER_TEXTS.map((name) => [name, said(`answer.${name}`)])),
  });
}

import { html } from './html.ts';
import { type PageContext, page } from './layout.ts';

/** What the chat page needs besides its context. */
export interface ChatPage {
  readonly webChat: string;
  readonly chatScript: string;
  /** Most UTF-16 units of a message. */
  readonly messageLength: number;
}

/** Texts that the page's script shows. */
const SCRIPT_TEXTS = [
  'cannotConnect',
  'tooManyTalks',
  'talkEnded',
  'messageTooLong',
  'notSent',
  'placeholder',
  'resumeFailed',
] as const;

/** The page on which people talk with the assistant. */
export function chatPage(context: PageContext, { webChat, chatScript, messageLength }: ChatPage): string {
  const translate = context.translateFor(context.language);
  const texts = Object.fromEntries(
    SCRIPT_TEXTS.map((name) => [
      name,
      translate(`page.${name}`, { limit: messageLength, seconds: '{{seconds}}' }),
    ]),
  );
  const settings = JSON.stringify({ language: context.language, messageLength, texts });
  return page(context, {
    title: context.assistantName,
    nameIsHeading: true,
    kind: 'chat',
    actions: html`<button type="button" id="new-talk">${translate('page.newTalk')}</button>`,
    main: html`
<div id="trouble" role="alert" hidden><p class="words"></p><button type="button" id="try-again">${translate('page.tryAgain')}</button></div>
<div id="chat" data-settings="${settings}"><p class="waiting">${translate('page.connecting')}</p></div>
<noscript><p class="waiting">${translate('page.noScript')}</p></noscript>`,
    scripts: html`<script src="${webChat}" nonce="${context.nonce}" defer></script>
<script src="${chatScript}" nonce="${context.nonce}" defer></script>`,
  });
}

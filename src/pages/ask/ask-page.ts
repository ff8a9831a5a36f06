import type { PageReply } from '../../channels/web/reply/page-reply.ts';
import { html } from '../html.ts';
import { type PageContext, page } from '../layout.ts';
import { linkedText } from '../linked-text.ts';
import { chatPath, listPath } from '../paths.ts';
import { replyHtml } from './reply-html.ts';

/** What the page for asking without scripts shows. */
export interface AskPage {
  /** What stands in the box; empty where nothing was asked. */
  readonly question: string;
  /** The answer; null where nothing was asked yet. */
  readonly reply: PageReply | null;
  /** What was wrong with the question, in the page's language; null where nothing was. */
  readonly trouble: string | null;
  /** Most UTF-16 units of a question. */
  readonly messageLength: number;
  /** How a person is reached; null where it isn't said. */
  readonly contact: string | null;
}

/** Path of the form, and of the page that has its answer. */
export const ASK_PATH = '/ask';

/** The page with a box for one question and, where one was asked, its answer. It needs no scripts, and keeps no talk. */
export function askPage(context: PageContext, parts: AskPage): string {
  const { language, translateFor, assistantName } = context;
  const { question, reply, trouble, messageLength, contact } = parts;
  const translate = translateFor(language);
  const title = translate('ask.title');
  const labels = {
    sources: translate('ask.sources'),
    read: translate('ask.read'),
    replaced: translate('ask.replaced'),
  };
  return page(context, {
    title: `${title} - ${assistantName}`,
    kind: 'reading',
    head: html`<meta name="robots" content="noindex">`,
    main: html`<h1>${title}</h1>
<p>${translate('ask.lead')}</p>
${trouble && html`<p class="trouble" role="alert" id="ask-trouble">${trouble}</p>\n`}<form class="ask" method="post" action="${ASK_PATH}?lang=${language}">
<label for="ask-box">${translate('ask.label')}</label>
<textarea id="ask-box" name="q" rows="3" maxlength="${messageLength}" required${trouble && html` aria-describedby="ask-trouble"`}>${question}</textarea>
<p><button type="submit">${translate('ask.send')}</button></p>
</form>
${
  reply &&
  html`<section aria-labelledby="ask-answer">
<h2 id="ask-answer" class="unseen">${translate('ask.answer')}</h2>
${replyHtml(reply, labels)}
</section>
`
}<p class="quiet">${translate('ask.kept')}</p>
${contact && html`<p class="quiet">${translate('ask.person')}: ${linkedText(contact)}</p>\n`}<p class="ways"><a href="${listPath({}, 1, language)}">${translate('reader.toList')}</a> <a href="${chatPath(language)}">${translate('reader.toChat')}</a></p>`,
  });
}

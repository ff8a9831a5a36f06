import type { PageReply } from '../../channels/web/reply/page-reply.ts';
import { html } from '../html.ts';
import { iconSprite } from '../icons.ts';
import { type PageContext, page } from '../layout.ts';
import { chatPath, listPath } from '../paths.ts';
import { linkedText } from '../text/linked-text.ts';
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
  return page(context, {
    title: `${title} - ${assistantName}`,
    kind: 'reading',
    head: html`<meta name="robots" content="noindex">`,
    main: html`${iconSprite}<h1${reply && html` class="unseen"`}>${title}</h1>
${
  reply
    ? html`<section aria-labelledby="ask-answer">
<h2 id="ask-answer" class="unseen">${translate('ask.answer')}</h2>
<p class="question"><span class="words">${question}</span></p>
${replyHtml(reply, translate)}
</section>
`
    : html`<p>${translate('ask.lead')}</p>\n`
}<form class="ask" method="post" action="${ASK_PATH}?lang=${language}">
${trouble && html`<p class="trouble" role="alert" id="ask-trouble">${trouble}</p>\n`}<label for="ask-box">${translate(reply ? 'ask.next' : 'ask.label')}</label>
<div class="field"><textarea id="ask-box" name="q" rows="1" maxlength="${messageLength}" required${trouble && html` aria-describedby="ask-trouble"`}>${reply ? '' : question}</textarea>
<button type="submit" class="send">${translate('ask.send')}</button></div>
</form>
<div class="after-ask"><p>${translate('ask.kept')}</p>
${contact && html`<p>${translate('ask.person')}: ${linkedText(contact)}</p>\n`}</div>
<p class="ways"><a href="${listPath({}, 1, language)}">${translate('reader.toList')}</a> <a href="${chatPath(language)}">${translate('reader.toChat')}</a></p>`,
  });
}

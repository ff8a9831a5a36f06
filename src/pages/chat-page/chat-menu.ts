import type { Translate } from '../../../dialogs/index.ts';
import { html, type SafeHtml } from '../html.ts';
import { icon } from '../icons.ts';
import type { PageContext, Site } from '../layout.ts';
import { linkedText } from '../text/linked-text.ts';

type MenuSite = Pick<Site, 'contact' | 'conversationDays' | 'recordQuestions'>;

/** The button that opens the menu. It needs no script. */
export const menuButton = (translate: Translate): SafeHtml =>
  html`<button type="button" class="tool menu-button" popovertarget="menu" aria-label="${translate('page.menu')}">${icon('menu')}${icon('close')}<span class="wide" aria-hidden="true">${translate('page.menu')}</span></button>`;

/** What there is besides the talk: a new one, the notices, a person, privacy, deletion. */
export function chatMenu(
  { language }: PageContext,
  site: MenuSite,
  isFramed: boolean,
  translate: Translate,
): SafeHtml {
  const away = isFramed && html` target="_blank" rel="noopener"`;
  return html`<nav id="menu" popover aria-label="${translate('page.menu')}">
<ul>
<li><button type="button" id="new-talk">${translate('page.newTalk')}</button></li>
<li><a href="/agenda?lang=${language}"${away}>${translate('page.thisWeek')}</a></li>
<li><a href="/notices?lang=${language}"${away}>${translate('page.notices')}</a></li>
<li><button type="button" id="print-talk">${translate('page.printTalk')}</button></li>
${site.contact && html`<li class="told"><span>${translate('page.person')}</span><span class="contact">${linkedText(site.contact)}</span></li>`}
<li>${privacy(site, translate)}</li>
<li><button type="button" id="delete-talk" class="alarm" aria-haspopup="dialog">${translate('page.deleteTalk')}</button></li>
</ul>
</nav>`;
}

function privacy({ conversationDays, recordQuestions }: MenuSite, translate: Translate): SafeHtml {
  const said = translate('page.privacyText', { count: conversationDays });
  return html`<details><summary><span>${translate('page.privacy')}</span><span class="days">${translate('page.keptDays', { count: conversationDays })}</span></summary>
<p>${recordQuestions ? `${said} ${translate('page.recorded')}` : said}</p></details>`;
}

/** The question before a talk is deleted. */
export const deletionDialog = (translate: Translate): SafeHtml =>
  html`<dialog id="deletion" aria-labelledby="deletion-heading" aria-describedby="deletion-text">
<form method="dialog">
<h2 id="deletion-heading">${translate('page.confirmDelete')}</h2>
<p id="deletion-text">${translate('page.confirmDeleteText')}</p>
<p class="choices"><button class="plain" value="keep">${translate('page.deleteNo')}</button><button class="grave" value="delete">${translate('page.deleteYes')}</button></p>
</form>
</dialog>`;

import { html } from './html.ts';
import { type PageContext, page } from './layout.ts';
import { chatPath, listPath } from './paths.ts';

/** Why there is nothing to show. */
export type LostReason = 'notFound' | 'noticeNotFound' | 'noDate' | 'notAllowed';

/** A page for an address that leads nowhere. */
export function lostPage(context: PageContext, reason: LostReason): string {
  const translate = context.translateFor(context.language);
  const title = translate(`reader.${reason}Title`);
  return page(context, {
    title: `${title} - ${context.assistantName}`,
    kind: 'reading',
    main: html`<h1>${title}</h1>
<p>${translate(`reader.${reason}Text`)}</p>
<p class="ways"><a href="${listPath({}, 1, context.language)}">${translate('reader.toList')}</a> <a href="${chatPath(context.language)}">${translate('reader.toChat')}</a></p>`,
  });
}

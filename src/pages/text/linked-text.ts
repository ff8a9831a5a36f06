import { isLinkable } from '../../../knowledge/index.ts';
import { html, type SafeHtml } from '../html.ts';

/** Addresses, e-mail addresses and `tel:` numbers, each without the punctuation of the sentence around it. */
const REACHABLE =
  /(?<address>https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|(?<tel>tel:\+?[\d-]*\d)|(?:(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/giu;

/** A plain text in which web addresses, e-mail addresses and numbers written `tel:120` are links. */
export function linkedText(text: string): SafeHtml {
  let after = 0;
  const pieces: (string | SafeHtml)[] = [];
  for (const match of text.matchAll(REACHABLE)) {
    const { address, tel } = match.groups ?? {};
    if (address !== undefined && !isLinkable(address)) continue;
    const bare = match[0].replace(/^(?:tel|mailto):/i, '');
    const href = address ?? (tel ? `tel:${bare}` : `mailto:${bare}`);
    pieces.push(text.slice(after, match.index), html`<a href="${href}">${bare}</a>`);
    after = match.index + match[0].length;
  }
  return html`${pieces}${text.slice(after)}`;
}

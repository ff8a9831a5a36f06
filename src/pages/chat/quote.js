/** What one notice says: its own words behind a rule, and the way to where they stand. */
import { element, fill, icon } from './element.js';
import { textBlock } from './text-blocks.js';

/** A link that opens a notice beside the talk; with a modifier key, or without scripts, on a page of its own. */
export function readerLink(href, attributes, read, ...children) {
  const link = element('a', { href, ...attributes }, ...children);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    read(href, link);
  });
  return link;
}

/** Paragraphs stand between quotation marks; lists and tables speak for themselves. */
function quoted(blocks, texts) {
  const made = blocks.map((block) => textBlock(block, texts));
  const isSpoken = blocks.every(({ type }) => type === 'paragraph');
  if (isSpoken && made.length > 0) {
    made[0].prepend(texts.openQuote);
    made.at(-1).append(texts.closeQuote);
  }
  return made;
}

export function quoteElement(quote, { texts, read }) {
  const { lead, language, title, href, replaced, parts } = quote;
  const isTable = parts.every(({ blocks }) => blocks.every(({ type }) => type === 'table'));
  const said = parts.flatMap(({ blocks, note }) => [
    element('div', { class: 'part', lang: language }, ...quoted(blocks, texts)),
    note && element('p', { class: 'note' }, note),
  ]);
  const open = readerLink(
    href,
    { class: 'open', 'aria-label': fill(texts.readIn, { title }), title: fill(texts.readIn, { title }) },
    read,
    icon('forward'),
  );
  const block = element(
    'blockquote',
    { class: replaced ? 'replaced' : null },
    element('div', { class: 'said' }, ...said),
    open,
  );
  if (isTable) block.classList.add('tabled');
  // The whole block opens the notice for a pointer; the chevron is for everybody else.
  block.addEventListener('click', (event) => {
    const isElsewhere = event.target.closest('a, button, .many') || String(getSelection()) !== '';
    if (!isElsewhere) open.click();
  });
  return element('div', { class: 'quote' }, lead && element('p', { class: 'lead' }, lead), block);
}

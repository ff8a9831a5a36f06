/** Notices to choose or to read, and whom to call. */
import { button, element, fill, icon } from './element.js';
import { readerLink } from './quote.js';
import { textBlock } from './text-blocks.js';

function content({ number, title, language, facts, passage, note }, texts) {
  return [
    number !== null && element('span', { class: 'number' }, String(number)),
    element(
      'span',
      { class: 'body' },
      element('span', { class: 'title', lang: language }, title),
      facts.length > 0 && element('span', { class: 'facts' }, facts.join(' · ')),
      passage.length > 0 &&
        element(
          'span',
          { class: 'passage', lang: language },
          ...passage.map((block) => textBlock(asPhrase(block), texts)),
        ),
      note && element('span', { class: 'facts' }, note),
    ),
  ].filter(Boolean);
}

/** A card is one link or button, in which nothing else may lead anywhere: its words are words alone. */
function asPhrase(block) {
  const bare = (line) => line.map(({ href: _href, ...rest }) => rest);
  switch (block.type) {
    case 'paragraph':
      return { ...block, lines: block.lines.map(bare) };
    case 'heading':
      return { ...block, line: bare(block.line) };
    case 'list':
      return { type: 'paragraph', lines: block.items.flat().map(bare) };
    default:
      return {
        type: 'paragraph',
        lines: block.rows.map((row) =>
          row.flatMap((cell, at) => (at === 0 ? bare(cell) : [{ text: ' · ' }, ...bare(cell)])),
        ),
      };
  }
}

function card(one, { texts, say, read }) {
  const inside = content(one, texts);
  return one.say === null
    ? readerLink(one.href, { class: 'card' }, read, ...inside, icon('forward'))
    : button({ class: 'card', onclick: () => say(one.say) }, ...inside);
}

export function cardsElement({ heading, cards }, setting) {
  const made = cards.map((one) => element('li', {}, card(one, setting)));
  const isNumbered = cards.every(({ number }) => number !== null);
  return element(
    'div',
    { class: 'cards' },
    heading && element('h4', {}, heading),
    element(isNumbered ? 'ol' : 'ul', { class: 'bare' }, ...made),
  );
}

/** In danger the numbers are large buttons; elsewhere one line each. */
export function callsElement({ heading, calls }, { texts }, isCrisis) {
  const made = calls.map(({ number, href, label, about }) => {
    if (!isCrisis)
      return element(
        'li',
        { class: 'call' },
        element(
          'span',
          { class: 'body' },
          element('span', { class: 'title' }, label),
          about && element('span', { class: 'facts' }, about),
        ),
        element(
          'a',
          { class: 'plain', href, 'aria-label': `${fill(texts.call, { number })}: ${label}` },
          icon('phone'),
          number,
        ),
      );
    return element(
      'li',
      {},
      element(
        'a',
        { class: 'crisis-call', href },
        icon('phone'),
        element(
          'span',
          { class: 'body' },
          element('strong', {}, fill(texts.call, { number })),
          label && element('span', {}, label),
        ),
      ),
    );
  });
  return element(
    'div',
    { class: isCrisis ? 'calls crisis' : 'calls' },
    heading && element('h4', {}, heading),
    element('ul', { class: 'bare' }, ...made),
  );
}

/** A reply as the page shows it: what it is of, the headline, how it stands, the quotes, and what can be done with it. */
import { callsElement, cardsElement } from './cards.js';
import { element } from './element.js';
import { footerElement } from './footer.js';
import { quoteElement } from './quote.js';
import { textBlock, unbroken } from './text-blocks.js';

const VERSION = 1;

/** Words of a message for which no structure came: its marks are taken off, and it is shown in paragraphs. */
function fromText({ text = '', locale }) {
  const bare = text
    .replace(/^\[[^\]\n]+\]: .*$/gm, '')
    .replace(/\[([^\]\n]*)\]\([^)\s]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/&#(\d{1,6});/g, (_match, code) => String.fromCodePoint(Number(code)));
  const paragraphs = bare
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter(Boolean);
  const blocks = paragraphs.map((one) => ({
    type: 'paragraph',
    lines: one.split('\n').map((line) => [{ text: line }]),
  }));
  return {
    kind: 'talk',
    language: locale,
    about: null,
    headline: null,
    state: null,
    blocks,
    sources: [],
    actions: null,
    suggestions: [],
  };
}

/** The structure that a message brings, or one made of its text. */
export function replyOf(activity) {
  const reply = activity.channelData?.reply;
  return reply?.version === VERSION ? reply : fromText(activity);
}

function headline({ kind, text, qualifier }) {
  return element(
    'h3',
    { class: `headline ${kind}` },
    element('span', {}, ...unbroken(text)),
    qualifier && element('span', { class: 'qualifier' }, ...unbroken(` ${qualifier}`)),
  );
}

function state({ shape, words, after }) {
  return element(
    'p',
    { class: 'state' },
    element('span', { class: `dot ${shape}`, 'aria-hidden': 'true' }),
    element('strong', {}, words),
    after && element('span', { class: 'after' }, ` · ${after}`),
  );
}

function block(one, setting, reply) {
  switch (one.type) {
    case 'quote':
      return quoteElement(one, setting);
    case 'cards':
      return cardsElement(one, setting);
    case 'calls':
      return callsElement(one, setting, reply.kind === 'crisis');
    default:
      return textBlock(one, setting.texts);
  }
}

/** `id`: of the message. `setting`: the page's `texts`, and what to do: `say`, `read`, `rate`, `tell`. */
export function replyElement(reply, id, setting) {
  return element(
    'div',
    { class: `answer ${reply.kind}`, lang: reply.language },
    reply.about && element('p', { class: 'about' }, reply.about),
    reply.headline && headline(reply.headline),
    reply.state && state(reply.state),
    ...reply.blocks.map((one) => block(one, setting, reply)),
    ...footerElement(reply, id, setting),
  );
}

/** What is read out when a reply comes: its words, without the names of its buttons. */
export function spokenReply(made) {
  const parts = made.querySelectorAll(
    '.about, .headline, .state, .lead, .said, :scope > p:not(.about, .state), :scope > ul, :scope > ol, .cards, .calls',
  );
  return [...parts].map((part) => part.textContent.trim()).join('. ');
}

import type { Translate } from '../../../dialogs/index.ts';
import type { Block, Card, PageReply, Quote, TextBlock } from '../../channels/web/reply/page-reply.ts';
import { type HtmlValue, html, type SafeHtml } from '../html.ts';
import { icon } from '../icons.ts';
import { phraseHtml, textHtml } from './text-html.ts';

/** A reply as a part of a page, for browsers without scripts: as the chat shows it, save for what needs a script. `translate`: of the page. */
export function replyHtml(reply: PageReply, translate: Translate): SafeHtml {
  const { about, headline, state, blocks, sources, language, kind } = reply;
  return html`<article class="answer ${kind}" lang="${language}">
${about && html`<p class="about">${about}</p>\n`}${
  headline &&
  html`<h2 class="headline ${headline.kind}">${headline.text}${headline.qualifier && html` <span class="qualifier">${headline.qualifier}</span>`}</h2>\n`
}${
  state &&
  html`<p class="state"><span class="dot ${state.shape}" aria-hidden="true"></span><strong>${state.words}</strong>${state.after && html`<span class="after"> · ${state.after}</span>`}</p>\n`
}${blocks.map((block) => blockHtml(block, kind, translate))}${sources.length > 0 && sourcesHtml(sources, translate)}</article>`;
}

function blockHtml(block: Block, kind: PageReply['kind'], translate: Translate): SafeHtml {
  switch (block.type) {
    case 'quote':
      return quoteHtml(block, translate);
    case 'cards':
      return html`<div class="cards">${headingHtml(block.heading)}<ul class="bare">
${block.cards.map((card) => html`<li>${cardHtml(card)}</li>\n`)}</ul></div>
`;
    case 'calls':
      return callsHtml(block, kind === 'crisis', translate);
    default:
      return textHtml(block, { table: translate('page.table') });
  }
}

const headingHtml = (heading: string | null): HtmlValue => heading && html`<h3>${heading}</h3>\n`;

/** Paragraphs stand between quotation marks; lists and tables speak for themselves. */
function partHtml(blocks: readonly TextBlock[], language: string, translate: Translate): SafeHtml {
  const isSpoken = blocks.every(({ type }) => type === 'paragraph');
  const said = blocks.map((block, at) =>
    textHtml(block, {
      table: translate('page.table'),
      around: [
        isSpoken && at === 0 ? translate('page.openQuote') : '',
        isSpoken && at === blocks.length - 1 ? translate('page.closeQuote') : '',
      ],
    }),
  );
  return html`<div class="part" lang="${language}">${said}</div>\n`;
}

function quoteHtml(quote: Quote, translate: Translate): SafeHtml {
  const { lead, language, title, href, replaced, parts } = quote;
  const isTable = parts.every(({ blocks }) => blocks.every(({ type }) => type === 'table'));
  const manner = [replaced && 'replaced', isTable && 'tabled'].filter(Boolean).join(' ');
  const name = translate('page.readIn', { title });
  return html`<div class="quote">${lead && html`<p class="lead">${lead}</p>\n`}<blockquote class="${manner}" cite="${href}"><div class="said">
${parts.map(({ blocks, note }) => html`${partHtml(blocks, language, translate)}${note && html`<p class="note">${note}</p>\n`}`)}</div>
<a class="open" href="${href}" aria-label="${name}" title="${name}">${icon('forward')}</a></blockquote></div>
`;
}

function cardHtml({ title, language, facts, passage, note, href }: Card): SafeHtml {
  return html`<a class="card" href="${href}"><span class="body"><span class="title" lang="${language}">${title}</span>${
    facts.length > 0 && html`<span class="facts">${facts.join(' · ')}</span>`
  }${passage.length > 0 && html`<span class="passage" lang="${language}">${phraseHtml(passage)}</span>`}${
    note && html`<span class="facts">${note}</span>`
  }</span>${icon('forward')}</a>`;
}

function callsHtml(
  { heading, calls }: Extract<Block, { type: 'calls' }>,
  isCrisis: boolean,
  translate: Translate,
): SafeHtml {
  const made = calls.map(({ href, number, label, about }) => {
    const call = translate('page.call', { number });
    return isCrisis
      ? html`<li><a class="crisis-call" href="${href}">${icon('phone')}<span class="body"><strong>${call}</strong>${label && html`<span>${label}</span>`}</span></a></li>\n`
      : html`<li class="call"><span class="body"><span class="title">${label}</span>${about && html`<span class="facts">${about}</span>`}</span><a class="plain" href="${href}" aria-label="${call}: ${label}">${icon('phone')}${number}</a></li>\n`;
  });
  return html`<div class="calls${isCrisis && ' crisis'}">${headingHtml(heading)}<ul class="bare">\n${made}</ul></div>\n`;
}

function sourcesHtml(sources: PageReply['sources'], translate: Translate): SafeHtml {
  const items = sources.map(({ title, language, facts, href, replaced }) => {
    const told = [...(replaced ? [translate('page.replacedSource')] : []), ...facts].join(' · ');
    return html`<li><a class="row" href="${href}"><span class="body"><span class="title" lang="${language}">${title}</span><span class="facts">${told}</span></span>${icon('forward')}</a></li>\n`;
  });
  const publisher = sources[0]?.publisher;
  return html`<details class="footer"><summary class="fold"><span>${translate('page.sources', { count: sources.length })}</span>${publisher && html`<span class="publisher"> · ${publisher}</span>`}${icon('down')}</summary>
<ul class="bare sources">
${items}</ul></details>
`;
}

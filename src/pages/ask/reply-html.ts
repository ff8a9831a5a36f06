import type { Block, Card, Inline, Line, PageReply, TextBlock } from '../../channels/web/reply/page-reply.ts';
import { type HtmlValue, html, type SafeHtml } from '../html.ts';

/** What the parts of a reply are called on the page, in its language. */
export interface ReplyLabels {
  readonly sources: string;
  readonly read: string;
  readonly replaced: string;
}

/** A reply as a part of a page, for browsers without scripts: the headline, its state, what is quoted, and the notices that say it. */
export function replyHtml(reply: PageReply, labels: ReplyLabels): SafeHtml {
  const { about, headline, state, blocks, sources, language, kind } = reply;
  return html`<article class="answer ${kind}" lang="${language}">
${about && html`<p class="about">${about}</p>\n`}${
  headline &&
  html`<h2 class="headline ${headline.kind}">${headline.text}${headline.qualifier && html` <span class="qualifier">${headline.qualifier}</span>`}</h2>\n`
}${state && html`<p class="state ${state.shape}">${[state.words, state.after].filter(Boolean).join(' · ')}</p>\n`}${blocks.map((block) => blockHtml(block, labels))}${sources.length > 0 && sourcesHtml(sources, labels)}</article>`;
}

function blockHtml(block: Block, labels: ReplyLabels): SafeHtml {
  switch (block.type) {
    case 'quote':
      return html`${block.lead && html`<p>${block.lead}</p>\n`}${block.parts.map(
        ({ blocks, note }) =>
          html`<blockquote${block.replaced && html` class="replaced"`} lang="${block.language}" cite="${block.href}">
${blocks.map(textHtml)}</blockquote>
${note && html`<p class="note">${note}</p>\n`}`,
      )}`;
    case 'cards':
      return html`${block.heading && html`<h3>${block.heading}</h3>\n`}${block.cards.map((card) => cardHtml(card, labels))}`;
    case 'calls':
      return html`${block.heading && html`<h3>${block.heading}</h3>\n`}<ul class="calls">
${block.calls.map(({ href, number, label, about }) => html`<li>${label && `${label} `}<a href="${href}">${number}</a>${about && ` ${about}`}</li>\n`)}</ul>
`;
    default:
      return textHtml(block);
  }
}

function cardHtml({ title, language, facts, passage, note, href }: Card, { read }: ReplyLabels): SafeHtml {
  return html`<section class="card" lang="${language}">
<h3><a href="${href}">${title}</a></h3>
${facts.length > 0 && html`<p class="facts">${facts.join(' · ')}</p>\n`}${passage.length > 0 && html`<blockquote cite="${href}">${passage.map(textHtml)}</blockquote>\n`}${note && html`<p class="note">${note}</p>\n`}<p><a href="${href}">${read}</a></p>
</section>
`;
}

function textHtml(block: TextBlock): SafeHtml {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${linesHtml(block.lines)}</p>\n`;
    case 'heading':
      return html`<h4>${lineHtml(block.line)}</h4>\n`;
    case 'list': {
      const items = block.items.map((lines) => html`<li>${linesHtml(lines)}</li>\n`);
      return block.first === null
        ? html`<ul>\n${items}</ul>\n`
        : html`<ol start="${block.first}">\n${items}</ol>\n`;
    }
    case 'table': {
      const head =
        block.head &&
        html`<thead><tr>${block.head.map((cell) => html`<th scope="col">${lineHtml(cell)}</th>`)}</tr></thead>\n`;
      const rows = block.rows.map(
        (row) => html`<tr>${row.map((cell) => html`<td>${lineHtml(cell)}</td>`)}</tr>\n`,
      );
      return html`<div class="scroll"><table>\n${head}<tbody>\n${rows}</tbody>\n</table></div>\n`;
    }
  }
}

const linesHtml = (lines: readonly Line[]): HtmlValue =>
  lines.map((line, at) => [at > 0 && html`<br>`, lineHtml(line)]);

const lineHtml = (line: Line): HtmlValue => line.map(inlineHtml);

function inlineHtml({ text, bold, mark, href }: Inline): SafeHtml {
  const marked = mark ? html`<mark>${text}</mark>` : html`${text}`;
  const said = bold ? html`<strong>${marked}</strong>` : marked;
  return href === undefined ? said : html`<a href="${href}" rel="noreferrer">${said}</a>`;
}

function sourcesHtml(sources: PageReply['sources'], labels: ReplyLabels): SafeHtml {
  const items = sources.map(
    ({ title, language, facts, href, replaced }) =>
      html`<li><a href="${href}" lang="${language}">${title}</a>${facts.length > 0 && ` · ${facts.join(' · ')}`}${replaced && ` · ${labels.replaced}`}</li>\n`,
  );
  return html`<h3>${labels.sources}</h3>
<ul class="sources">
${items}</ul>
`;
}

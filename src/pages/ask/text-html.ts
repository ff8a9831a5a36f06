import { isFigure } from '../../../knowledge/index.ts';
import type { Inline, Line, TextBlock } from '../../channels/web/reply/page-reply.ts';
import { type HtmlValue, html, type SafeHtml } from '../html.ts';

/** From so many columns on a table scrolls by itself. */
const MANY_COLUMNS = 4;

/** How text is put into a page. */
export interface TextManner {
  /** Name of a table that scrolls by itself. */
  readonly table: string;
  /** What stands before the first line and after the last; nothing where left out. */
  readonly around?: readonly [before: string, after: string];
}

const textOf = (line: Line): string => line.map(({ text }) => text).join('');

function inlineHtml({ text, bold, mark, href }: Inline): SafeHtml {
  const marked = mark ? html`<mark>${text}</mark>` : html`${text}`;
  const said = bold ? html`<strong>${marked}</strong>` : marked;
  return href === undefined ? said : html`<a href="${href}" rel="noreferrer">${said}</a>`;
}

const lineHtml = (line: Line): HtmlValue => line.map(inlineHtml);

const linesHtml = (lines: readonly Line[]): HtmlValue =>
  lines.map((line, at) => [at > 0 && html`<br>`, lineHtml(line)]);

function tableHtml({ head, rows }: Extract<TextBlock, { type: 'table' }>, { table }: TextManner): SafeHtml {
  const width = Math.max(head?.length ?? 0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const figures = columns.map((at) => at > 0 && rows.every((row) => isFigure(textOf(row[at] ?? []).trim())));
  const figure = (at: number) => figures[at] && html` class="figure"`;
  const heads =
    head &&
    html`<thead><tr>${columns.map((at) => html`<th scope="col"${figure(at)}>${lineHtml(head[at] ?? [])}</th>`)}</tr></thead>\n`;
  const body = rows.map(
    ([first = [], ...rest]) =>
      html`<tr><th scope="row">${lineHtml(first)}</th>${rest.map((cell, at) => html`<td${figure(at + 1)}>${lineHtml(cell)}</td>`)}</tr>\n`,
  );
  const scrolls = width >= MANY_COLUMNS && html` many" role="region" tabindex="0" aria-label="${table}`;
  return html`<div class="table${scrolls}"><table>\n${heads}<tbody>\n${body}</tbody>\n</table></div>\n`;
}

/** A block of text as a part of a page. */
export function textHtml(block: TextBlock, manner: TextManner): SafeHtml {
  const [before, after] = manner.around ?? ['', ''];
  switch (block.type) {
    case 'paragraph':
      return html`<p>${before}${linesHtml(block.lines)}${after}</p>\n`;
    case 'heading':
      return html`<p class="heading">${lineHtml(block.line)}</p>\n`;
    case 'list': {
      const items = block.items.map((lines) => html`<li>${linesHtml(lines)}</li>\n`);
      return block.first === null
        ? html`<ul>\n${items}</ul>\n`
        : html`<ol start="${block.first}">\n${items}</ol>\n`;
    }
    case 'table':
      return tableHtml(block, manner);
  }
}

/** Blocks as words alone, for a place that is a link itself: lists and tables as lines, nothing in them leading anywhere. */
export function phraseHtml(blocks: readonly TextBlock[]): SafeHtml {
  const bare = (line: Line): HtmlValue => line.map(({ href: _href, ...rest }) => inlineHtml(rest));
  const linesOf = (block: TextBlock): HtmlValue[] => {
    switch (block.type) {
      case 'paragraph':
        return block.lines.map(bare);
      case 'heading':
        return [bare(block.line)];
      case 'list':
        return block.items.flat().map(bare);
      case 'table':
        return block.rows.map((row) => row.map((cell, at) => [at > 0 && ' · ', bare(cell)]));
    }
  };
  return html`${blocks.flatMap(linesOf).map((line, at) => [at > 0 && html`<br>`, line])}`;
}

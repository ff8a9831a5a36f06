import { html, type SafeHtml } from '../html.ts';
import { markRuns, quoteWithin, type Run } from './marked-text.ts';
import { type Block, blocksOf, type Stretch } from './notice-blocks.ts';

/**
 * A notice's text as HTML, the quoted words marked wherever they stand; the first of them has the id `quote`. Offsets that don't lie in
 * the text mark nothing. `tableName` names tables to those who can't see them.
 */
export function noticeText(text: string, quoted: readonly Stretch[], tableName: string): SafeHtml {
  const quotes = quoted.flatMap((one) => quoteWithin(text, one) ?? []);
  let named = false;

  function runHtml({ href, pieces }: Run): SafeHtml {
    const words = pieces.map((piece) => {
      const said = piece.bold ? html`<strong>${piece.text}</strong>` : html`${piece.text}`;
      if (!piece.quoted) return said;
      const first = !named;
      named = true;
      return first ? html`<mark id="quote">${said}</mark>` : html`<mark>${said}</mark>`;
    });
    return href === null
      ? html`${words}`
      : html`<a href="${href}" rel="noopener noreferrer external">${words}</a>`;
  }
  const line = (stretch: Stretch): SafeHtml => html`${markRuns(text, stretch, quotes).map(runHtml)}`;
  const lines = (stretches: readonly Stretch[]): SafeHtml[] =>
    stretches.map((stretch, at) => html`${at > 0 && html`<br>`}${line(stretch)}`);

  function blockHtml(block: Block): SafeHtml {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${lines(block.lines)}</p>`;
      case 'heading':
        return html`<h2>${line(block.line)}</h2>`;
      case 'list': {
        const items = block.items.map((item) => html`<li>${lines(item)}</li>`);
        if (block.first === null) return html`<ul>${items}</ul>`;
        return block.first === 1 ? html`<ol>${items}</ol>` : html`<ol start="${block.first}">${items}</ol>`;
      }
      case 'table':
        return tableHtml(block);
    }
  }

  function tableHtml({ head, rows }: Extract<Block, { kind: 'table' }>): SafeHtml {
    const width = Math.max(head?.length ?? 0, ...rows.map((row) => row.length));
    const filled = (cells: readonly Stretch[]): SafeHtml[] =>
      Array.from({ length: width }, (_, at) => (cells[at] ? line(cells[at]) : html``));
    const titles =
      head && html`<thead><tr>${filled(head).map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>`;
    const body = rows.map((row) => html`<tr>${filled(row).map((cell) => html`<td>${cell}</td>`)}</tr>`);
    return html`<div class="table" role="region" aria-label="${tableName}" tabindex="0"><table>${titles}<tbody>${body}</tbody></table></div>`;
  }

  return html`${blocksOf(text).map(blockHtml)}`;
}

import { markRuns } from './marked-text.ts';
import { type Block, blocksOf, type Stretch } from './notice-blocks.ts';

function linesOf(block: Block): readonly (readonly Stretch[])[] {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map((line) => [line]);
    case 'heading':
      return [[block.line]];
    case 'list':
      return block.items;
    case 'table':
      return [...(block.head ? [block.head] : []), ...block.rows];
  }
}

/** A notice's text as words alone, a line each: without marks of Markdown and HTML, bullets and bars. Cells of a row have ` · ` between. */
export function bareText(text: string): string {
  const words = (stretch: Stretch): string =>
    markRuns(text, stretch, [])
      .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
      .join('');
  return blocksOf(text)
    .flatMap((block) =>
      linesOf(block).map((stretches) => stretches.map(words).join(block.kind === 'table' ? ' · ' : ' ')),
    )
    .join('\n');
}

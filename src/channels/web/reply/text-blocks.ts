import { markRuns } from '../../../pages/text/marked-text.ts';
import { blocksOf, type Block as NoticeBlock, type Stretch } from '../../../pages/text/notice-blocks.ts';
import type { Inline, Line, TextBlock } from './page-reply.ts';

/** A line as it is read, with stretches of it marked. `limits`: what of it is wanted; all where left out. */
export function lineOf(
  text: string,
  stretch: Stretch,
  marked: readonly Stretch[] = [],
  limits: Stretch = stretch,
): Line {
  return markRuns(text, stretch, marked, limits).flatMap(({ href, pieces }) =>
    pieces.map(
      (piece): Inline => ({
        text: piece.text,
        ...(piece.bold && { bold: true }),
        ...(piece.quoted && { mark: true }),
        ...(href !== null && { href }),
      }),
    ),
  );
}

/** A text of one line, with the addresses and numbers in it to be followed. */
export const plainLine = (text: string): Line => lineOf(text, { start: 0, end: text.length });

const meets = (stretch: Stretch, limits: Stretch): boolean =>
  stretch.start < limits.end && limits.start < stretch.end;

/** What of a notice's block lies in a stretch; a table keeps its head and whole rows. Null where nothing does. */
function clip(
  block: NoticeBlock,
  limits: Stretch,
  line: (stretch: Stretch, limits?: Stretch) => Line,
  withHead: boolean,
): TextBlock | null {
  const linesOf = (stretches: readonly Stretch[]): Line[] =>
    stretches.flatMap((one) => {
      const part = meets(one, limits) ? line(one, limits) : [];
      return part.length > 0 ? [part] : [];
    });
  switch (block.kind) {
    case 'paragraph': {
      const lines = linesOf(block.lines);
      return lines.length === 0 ? null : { type: 'paragraph', lines };
    }
    case 'heading': {
      const [only] = linesOf([block.line]);
      return only ? { type: 'heading', line: only } : null;
    }
    case 'list': {
      const items = block.items.map(linesOf);
      const from = items.findIndex((item) => item.length > 0);
      if (from < 0) return null;
      const first = block.first === null ? null : block.first + from;
      return { type: 'list', first, items: items.filter((item) => item.length > 0) };
    }
    case 'table': {
      const rows = block.rows.filter((row) => row.some((cell) => meets(cell, limits)));
      const isHeadMet = block.head?.some((cell) => meets(cell, limits)) ?? false;
      if (rows.length === 0 && !isHeadMet) return null;
      const head =
        block.head !== null && (withHead || isHeadMet) ? block.head.map((cell) => line(cell)) : null;
      return { type: 'table', head, rows: rows.map((row) => row.map((cell) => line(cell))) };
    }
  }
}

interface Clipping {
  /** Stretches of the text that are marked; none where left out. */
  readonly marked?: readonly Stretch[];
  /** False where the head of a table may only be shown if it lies in the stretch itself. */
  readonly withHead?: boolean;
}

/** A stretch of a text as blocks: paragraphs, lists and tables as they are in the whole text, none of their marks shown. */
export function textBlocks(
  text: string,
  limits: Stretch = { start: 0, end: text.length },
  { marked = [], withHead = true }: Clipping = {},
): TextBlock[] {
  const line = (stretch: Stretch, part?: Stretch): Line => lineOf(text, stretch, marked, part);
  return blocksOf(text).flatMap((block) => clip(block, limits, line, withHead) ?? []);
}

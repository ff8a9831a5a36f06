import type { Line, Quote, TextBlock } from './page-reply.ts';

const wordsOf = (head: readonly Line[] | null): string => JSON.stringify(head);

/** Two blocks as one, where both are items of one list or rows of one table that were quoted apart; else null. */
function together(one: TextBlock, other: TextBlock): TextBlock | null {
  if (one.type === 'list' && other.type === 'list' && one.first === null && other.first === null)
    return { ...one, items: [...one.items, ...other.items] };
  if (one.type === 'table' && other.type === 'table' && wordsOf(one.head) === wordsOf(other.head))
    return { ...one, rows: [...one.rows, ...other.rows] };
  return null;
}

/** Blocks in which what belongs to one list or table, one right after the other, is one again. */
export function joinedBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const both = last ? together(last, block) : null;
    if (both) joined.splice(-1, 1, both);
    else joined.push(block);
  }
  return joined;
}

/** Parts of a quote in which items of one list, or rows of one table, stand together again; a part with a note ends there. */
export function joinedParts(parts: Quote['parts']): Quote['parts'] {
  const joined: Quote['parts'] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const [only, ...others] = part.blocks;
    const before = last?.note === null ? last.blocks.at(-1) : undefined;
    const goesOn = before && only && others.length === 0 && together(before, only) !== null;
    if (last && goesOn)
      joined.splice(-1, 1, { blocks: joinedBlocks([...last.blocks, only]), note: part.note });
    else joined.push(part);
  }
  return joined;
}

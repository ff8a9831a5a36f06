import type { ToldParts, ToldTable } from '../../../../dialogs/index.ts';
import type { Block, Line, TextBlock } from './page-reply.ts';
import type { Setting } from './setting.ts';

const cell = (text: string, bold: boolean): Line =>
  text === '' ? [] : [bold ? { text, bold: true as const } : { text }];

const paragraph = (text: string): TextBlock => ({ type: 'paragraph', lines: [[{ text }]] });

/** Rows with their values as a table; the row that was asked for stands out. */
function tableBlock({ head, lines }: ToldTable): TextBlock {
  return {
    type: 'table',
    head: head?.map((text) => cell(text, false)) ?? null,
    rows: lines.map(({ cells, chosen }) => cells.map((text) => cell(text, chosen))),
  };
}

/** What an answer from facts says before its quotes: a table of values with how many more there are, and numbers to call. */
export function toldBlocks(
  { table, ways, notes }: ToldParts,
  label: string | null,
  { translate }: Pick<Setting, 'translate'>,
): Block[] {
  const calls = ways.map(({ label: number, address }) => ({
    number,
    href: address,
    label: label ?? translate('web.authorityContact'),
    about: translate('web.contactOfNotice'),
  }));
  return [
    ...(table ? [tableBlock(table), ...notes.map(paragraph)] : []),
    ...(calls.length > 0 ? [{ type: 'calls' as const, heading: null, calls }] : []),
  ];
}

/** What stands below the quotes: how many more rows there are of a list that is told by its own words. */
export const blocksBelow = ({ table, notes }: ToldParts): Block[] => (table ? [] : notes.map(paragraph));

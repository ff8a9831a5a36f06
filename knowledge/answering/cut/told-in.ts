import type { Block } from '../../blocks/block.ts';
import { readBlocks } from '../../blocks/read-blocks.ts';
import type { Fact } from '../../facts/fact.ts';
import type { SheetOf } from '../../facts/sheets.ts';
import type { Span } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';

/** The facts that a stretch of a notice tells, in its order. */
export const factsIn = (notice: Notice, stretch: Span, sheetOf: SheetOf): readonly Fact[] =>
  sheetOf(notice).facts.filter((fact) => standsIn(fact, stretch));

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** True for a line that is the title, or most of it. */
function isTitle({ text, title }: Notice, { start, end }: Span): boolean {
  const line = plain(text.slice(start, end));
  const whole = plain(title);
  const isPart = line.length >= 0.6 * whole.length && whole.includes(line);
  return isPart || (whole.length >= 0.5 * line.length && whole !== '' && line.includes(whole));
}

/** What a stretch of a notice tells, and what it stands under. */
export interface ToldIn {
  /** In the notice's order; `[]` for none. */
  readonly facts: readonly Fact[];
  /** Index terms of the headings, labels and heads of columns above it. */
  readonly labels: ReadonlySet<string>;
  /** True for a heading, and for the notice's title repeated: what it names is told below. */
  readonly isHeading: boolean;
}

const NOTHING: ToldIn = { facts: [], labels: new Set(), isHeading: false };

/** Notices whose blocks are kept at hand: people ask of the same ones again and again. */
const KEPT = 64;
const kept = new Map<Notice, readonly Block[]>();

/** The blocks of a notice, in its order. */
export function blocksOf(notice: Notice): readonly Block[] {
  const blocks = kept.get(notice) ?? readBlocks(notice.text);
  kept.delete(notice);
  kept.set(notice, blocks);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest) kept.delete(oldest);
  return blocks;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The first of spans in order that ends behind a place. */
function firstBehind(spans: readonly Span[], place: number): number {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.end ?? 0) > place) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** True for a fact that stands in a stretch, if not with its last bar or full stop. */
function standsIn(fact: Span, stretch: Span): boolean {
  const held = Math.min(fact.end, stretch.end) - Math.max(fact.start, stretch.start);
  return held >= 0.8 * (fact.end - fact.start);
}

/** What a stretch of a notice tells, and what it stands under. */
export function toldIn(notice: Notice, stretch: Span, sheetOf: SheetOf): ToldIn {
  const blocks = blocksOf(notice);
  const first = firstBehind(blocks, stretch.start);
  const own: Block[] = [];
  for (let at = first; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || block.start >= stretch.end) break;
    if (overlaps(block, stretch)) own.push(block);
  }
  const [top] = own;
  if (!top) return NOTHING;
  const above = [
    ...top.under,
    ...(top.label ? [top.label] : []),
    ...top.cells.flatMap(({ head }) => head ?? []),
  ];
  const words = above.map(({ start, end }) => notice.text.slice(start, end)).join('\n');
  return {
    facts: factsIn(notice, stretch, sheetOf),
    labels: new Set(languageOf(notice.language).words.terms(words)),
    isHeading: own.length === 1 && (top.kind === 'heading' || isTitle(notice, top)),
  };
}

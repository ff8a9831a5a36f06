import { readBlocks } from '../../blocks/read-blocks.ts';
import { type DayOrders, dayOrderOf } from '../../day-orders.ts';
import type { Notice } from '../../notice.ts';
import type { Sheet } from '../fact.ts';
import { lineFacts } from './line-facts.ts';
import { openReading } from './reading.ts';
import { rowFacts } from './row-facts.ts';

/** Facts of one notice: beyond these nobody asks. */
const MOST_FACTS = 60;

/**
 * Reads a notice's facts by rules alone: layout, labels, words and values. In a language without rules of its own: an empty sheet.
 * `dayOrders` tells in which order its dates in figures stand; by the notice alone where left out.
 */
export function readSheet(notice: Notice, dayOrders: DayOrders = dayOrderOf): Sheet {
  const { id: noticeId, revision, text } = notice;
  const reading = openReading(notice, dayOrders);
  const facts = reading
    ? readBlocks(text)
        .flatMap((block) => (block.kind === 'row' ? rowFacts(block, reading) : lineFacts(block, reading)))
        .slice(0, MOST_FACTS)
    : [];
  return { noticeId, revision, readBy: 'rules', facts };
}

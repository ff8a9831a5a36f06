/** What is shown of each set, below which value a run fails, and what is aimed at. */
import type { Figures } from './judge.ts';
import type { FactFigures } from './judge-facts.ts';

/**
 * A figure of a question set, `accuracy` of a set of dates, `found`, `valueRight` and `matched` of sheets of facts. `quotingFaults`: quotes
 * not verbatim or too long, and uncited answers.
 */
export type Figure = keyof Figures | keyof FactFigures | 'accuracy' | 'quotingFaults';

/** One line of the table. */
export interface Line {
  readonly set: string;
  /** `all`, `lang=en`, `kind=when`, … */
  readonly group: string;
  readonly figure: Figure;
  readonly better: 'more' | 'less';
  /** The worst that passes; null where nothing is asked. */
  readonly floor: number | null;
  readonly aim: number | null;
}

const LESS_IS_BETTER: readonly Figure[] = [
  'wrong',
  'falselyAnswered',
  'contradicted',
  'quotingFaults',
  'p50ms',
  'p95ms',
];

type Row = readonly [set: string, group: string, figure: Figure, floor?: number | null, aim?: number | null];

const ROWS: readonly Row[] = [
  // set, group, figure, floor, aim
  ['notices_qa', 'all', 'right', 0.4, 0.7],
  ['notices_qa', 'all', 'helped', 0.62, 0.88],
  ['notices_qa', 'all', 'wrong', 0.22],
  ['notices_qa', 'all', 'precision', 0.7, 0.92],
  ['notices_qa', 'all', 'falselyAnswered', 0.12, 0.04],
  ['notices_qa', 'kind=out-of-domain', 'silent', 0.8, 1],
  ['notices_qa', 'all', 'hit@1', 0.85, 0.93],
  ['notices_qa', 'all', 'hit@5', 0.93, 0.98],
  ['notices_qa', 'kind=cross-lingual', 'hit@5', null, 0.7],
  ['notices_qa', 'kind=latest', 'hit@5', null, 0.95],
  ['notices_qa', 'kind=follow-up', 'hit@5', null, 0.9],
  ['notices_qa', 'kind=relative-date', 'right', null, 0.7],
  ['notices_qa', 'kind=latest', 'right', null, 0.7],
  ['notices_qa', 'kind=follow-up', 'right', null, 0.7],
  ['notices_qa', 'kind=deadline', 'right', null, 0.7],
  ['notices_qa', 'kind=yes-no', 'right', null, 0.7],
  ['notices_qa', 'all', 'quotingFaults', 0, 0],
  ['notices_qa', 'all', 'p95ms'],
  ['talks_en', 'all', 'right'],
  ['talks_en', 'all', 'helped'],
  ['talks_en', 'all', 'wrong'],
  ['talks_en', 'all', 'falselyAnswered'],
  ['talks_en', 'all', 'contradicted'],
  ['talks_en', 'kind=overview', 'named'],
  ['talks_en', 'all', 'hit@1'],
  ['talks_en', 'all', 'quotingFaults', 0, 0],
  ['talks_ko', 'all', 'right'],
  ['talks_ko', 'all', 'helped'],
  ['talks_ko', 'all', 'wrong'],
  ['talks_ko', 'all', 'falselyAnswered'],
  ['talks_ko', 'all', 'contradicted'],
  ['talks_ko', 'kind=overview', 'named'],
  ['talks_ko', 'all', 'hit@1'],
  ['talks_ko', 'all', 'quotingFaults', 0, 0],
  ['mtrag_govt', 'all', 'right'],
  ['mtrag_govt', 'all', 'falselyAnswered'],
  ['mtrag_govt', 'all', 'hit@1'],
  ['mtrag_govt', 'all', 'hit@5', 0.69, 0.8],
  ['mtrag_govt', 'all', 'quotingFaults', 0, 0],
  ['mtrag_other', 'all', 'right'],
  ['mtrag_other', 'all', 'falselyAnswered'],
  ['mtrag_other', 'all', 'hit@1'],
  ['mtrag_other', 'all', 'hit@5', 0.75, 0.85],
  ['mtrag_other', 'all', 'quotingFaults', 0, 0],
  ['covid_gov_faq', 'lang=en', 'right'],
  ['covid_gov_faq', 'lang=en', 'hit@1', 0.62, 0.7],
  ['covid_gov_faq', 'lang=en', 'hit@5', 0.83, 0.9],
  ['covid_gov_faq', 'all', 'hit@5'],
  ['covid_gov_faq', 'all', 'quotingFaults', 0, 0],
  ['squad2', 'all', 'right', 0.54, 0.7],
  ['squad2', 'all', 'helped'],
  ['squad2', 'all', 'precision'],
  ['squad2', 'all', 'falselyAnswered', 0.55, 0.25],
  ['squad2', 'all', 'hit@1', 0.85, 0.9],
  ['squad2', 'all', 'hit@5', 0.98, 0.99],
  ['squad2', 'all', 'quotingFaults', 0, 0],
  ['nomiracl', 'lang=en', 'falselyAnswered'],
  ['nomiracl', 'lang=ko', 'falselyAnswered'],
  ['nomiracl', 'all', 'quotingFaults', 0, 0],
  ['xquad', 'all', 'right'],
  ['xquad', 'all', 'hit@1'],
  ['xquad', 'all', 'hit@5'],
  ['xquad', 'all', 'quotingFaults', 0, 0],
  ['clinc150', 'all', 'falselyAnswered'],
  ['clinc150', 'all', 'silent'],
  ['clinc150', 'all', 'quotingFaults', 0, 0],
  ['ko_chitchat', 'all', 'falselyAnswered'],
  ['ko_chitchat', 'all', 'silent'],
  ['ko_chitchat', 'all', 'quotingFaults', 0, 0],
  ['ko_3i4k', 'all', 'falselyAnswered'],
  ['ko_3i4k', 'all', 'silent'],
  ['ko_3i4k', 'all', 'quotingFaults', 0, 0],
  ['talks_en sheets', 'all', 'found'],
  ['talks_en sheets', 'all', 'valueRight'],
  ['talks_en sheets', 'all', 'matched'],
  ['talks_ko sheets', 'all', 'found'],
  ['talks_ko sheets', 'all', 'valueRight'],
  ['talks_ko sheets', 'all', 'matched'],
  ['datetime_specs', 'lang=en', 'accuracy', 0.78, 0.95],
  ['datetime_specs', 'lang=ko', 'accuracy', 0.6, 0.9],
];

/** The table's lines, in its order. */
export const LINES: readonly Line[] = ROWS.map(([set, group, figure, floor = null, aim = null]) => ({
  set,
  group,
  figure,
  better: LESS_IS_BETTER.includes(figure) ? 'less' : 'more',
  floor,
  aim,
}));

/** True where a value is worse than the line's floor. A figure that couldn't be measured is below any floor. */
export function isBelowFloor({ floor, better }: Line, value: number | null): boolean {
  if (floor === null) return false;
  if (value === null) return true;
  return better === 'more' ? value < floor : value > floor;
}

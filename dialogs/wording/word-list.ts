import type { Statement, ToldList } from '../../knowledge/index.ts';
import { readableWords } from '../readable-words.ts';
import type { Voice } from '../voice.ts';

/** The place among the statements of what quotes a row; -1 where nothing does. */
const citedBy = (
  { noticeId, start, end }: ToldList['rows'][number],
  statements: readonly Statement[],
): number =>
  statements.findIndex(
    ({ citation }) => citation.noticeId === noticeId && citation.start < end && start < citation.end,
  );

/** True where a list tells the words of a statement beside the first: they needn't be said twice. */
export const isToldInList = (
  place: number,
  statements: readonly Statement[],
  list: ToldList | undefined,
): boolean =>
  place > 0 &&
  statements[place]?.role === 'supports' &&
  (list?.rows.some((row) => citedBy(row, statements) === place) ?? false);

/** The rows of a list, one a line and in their order, and how many more there are. Empty where there is none. */
export function wordList(
  list: ToldList | undefined,
  statements: readonly Statement[],
  { translate, markup }: Voice,
): string {
  if (!list) return '';
  const lines = list.rows.map((row) => {
    const at = citedBy(row, statements);
    const quote = translate('answer.quote', { quote: markup.verbatim(readableWords(row.quote)) });
    return `- ${quote}${at < 0 ? '' : ` [${at + 1}]`}`;
  });
  const more = list.more > 0 ? [translate('answer.list-more', { count: list.more })] : [];
  return [translate(list.more > 0 ? 'answer.list-part' : 'answer.list'), [...lines, ...more].join('\n')].join(
    '\n\n',
  );
}

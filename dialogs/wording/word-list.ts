import type { ToldList } from '../../knowledge/index.ts';
import type { Voice } from '../voice.ts';
import type { ToldRow, ToldRows } from './told/told-list.ts';
import { wordInline } from './told/told-statement.ts';
import { wordQuotedWords } from './word-quote.ts';

/** Whether the words of a row say it, rather than its value: then they needn't be quoted again. */
const isInWords = ({ value, name }: ToldRow): boolean => value === null || name === '';

/** The places among the statements of what a list tells word for word. */
export const toldInWords = ({ rows }: ToldRows): ReadonlySet<number> =>
  new Set(rows.filter(isInWords).map(({ statement }) => statement));

/** True where the words of a row name it themselves, or nothing does. */
const isNamedIn = ({ row, labels }: ToldRow): boolean =>
  labels.every((label) => row.quote.includes(label.replace(/^“|”$/g, '')));

/** "Half course: 40,000 won [1]"; in its own words where it has no name, or no value that can be said. */
function wordRow(told: ToldRow, voice: Voice): string {
  const { row, name, value, statement, chosen } = told;
  const { translate, markup } = voice;
  const number = statement < 0 ? '' : ` [${statement + 1}]`;
  const quote = `${wordQuotedWords(row, voice)}${number}`;
  if (value === null) return isNamedIn(told) ? quote : translate('answer.told.row', { name, value: quote });
  const said = wordInline(value, voice);
  if (name === '') return translate('answer.told.row-of-words', { value: said, quote });
  const line = translate('answer.told.row', { name, value: said });
  return `${chosen ? markup.bold(line) : line}${number}`;
}

/** What introduces a list: the label that all its rows stand under, or that these are all or some of the notice's rows. */
function wordHead({ head, more }: Pick<ToldRows & ToldList, 'head' | 'more'>, { translate }: Voice): string {
  if (head !== '') return translate('answer.told.head', { head: head.replace(/[:：]\s*$/, '') });
  return translate(more > 0 ? 'answer.list-part' : 'answer.list');
}

/** The rows of a list, one a line, and how many more there are. */
export function wordList(told: ToldRows, voice: Voice): string {
  const { rows, more } = told;
  const lines = rows.map((row) => `- ${wordRow(row, voice)}`);
  const rest = more > 0 ? [`- ${voice.translate('answer.list-more', { count: more })}`] : [];
  return [wordHead(told, voice), [...lines, ...rest].join('\n')].join('\n\n');
}

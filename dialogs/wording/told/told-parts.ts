import type { Answer, FactCitation } from '../../../knowledge/index.ts';
import type { ContactLink } from '../../contacts.ts';
import { cellsOf, readableWords } from '../../readable-words.ts';
import { isForeign } from '../../values/own-words.ts';
import type { Voice } from '../../voice.ts';
import { isRecurringStep } from '../word-recurrence.ts';
import { type ToldRow, type ToldRows, toldRows } from './told-list.ts';
import {
  factCitation,
  isAmbiguous,
  tellsFacts,
  valueTold,
  wordAspect,
  wordInline,
  wordLabel,
  wordValue,
} from './told-statement.ts';

type Answered = Extract<Answer, { status: 'answered' }>;

/** A line of a table: its name, and what it says of each column. */
export interface ToldLine {
  readonly cells: readonly string[];
  /** True for the row that the question chose. */
  readonly chosen: boolean;
}

/** The rows of a list, or the lines of a timetable, with their values in the person's language. */
export interface ToldTable {
  /** Null where no label stands over the columns. */
  readonly head: readonly string[] | null;
  readonly lines: readonly ToldLine[];
}

/** What an answer tells from facts besides its headline and its quotes. */
export interface ToldParts {
  /** Null where the notice's own words say it. */
  readonly table: ToldTable | null;
  /** The rows of a list that is told by its own words, as its notice has it; `[]` elsewhere. */
  readonly rows: readonly FactCitation[];
  /** That the notice has more rows, until when a timetable holds; `[]` where nothing more is to be said. */
  readonly notes: readonly string[];
  /** Numbers and addresses of a contact; `[]` elsewhere. */
  readonly ways: readonly ContactLink[];
  /** What the governing words tell, where they have no value: "Where"; `''` elsewhere. */
  readonly lead: string;
  /** What the value of each statement says, in their order, where a headline doesn't; `''` for none. */
  readonly values: readonly string[];
}

/** True where each row is told by name and by value. */
const isOfValues = ({ rows }: ToldRows, voice: Voice): boolean =>
  rows.every(({ name }) => name !== '') &&
  rows.some(({ value }) => value !== null) &&
  !rows.every((row) => isInOwnWords(row, voice));

/** True where a row's own words in the person's language say its name and its amount: its table or list says it best. */
function isInOwnWords({ row, value }: ToldRow, voice: Voice): boolean {
  const { quote, fact } = row;
  if (isForeign(quote, voice) || value?.standing || fact?.value?.kind === 'times') return false;
  const names = fact ? [...fact.labels.slice(-1), ...(fact.for === null ? [] : [fact.for])] : [];
  return cellsOf(quote) !== null || names.every((name) => quote.includes(name));
}

const valueIn = ({ value, row }: ToldRow, voice: Voice): string =>
  value === null ? readableWords(row.quote).trim() : wordInline(value, voice);

/** What stands over the names of rows. */
const rowHead = ({ translate }: Voice): string => translate('answer.told.row-head');

/** A list whose rows are the cells of a table, each column with a cell in each row, as that table; null for any other. */
function gridOf({ rows }: ToldRows, voice: Voice): ToldTable | null {
  const cellAt = new Map(rows.map((row) => [row.labels.join('\n'), row]));
  const [columns, names] = [0, 1].map((at) => [...new Set(rows.map(({ labels }) => labels[at] ?? ''))]);
  if (!columns || !names || columns.length < 2 || names.length < 2) return null;
  const isWhole =
    rows.every(({ labels }) => labels.length === 2) && cellAt.size === columns.length * names.length;
  if (!isWhole || rows.length !== cellAt.size) return null;
  const lines = names.map((name): ToldLine => {
    const cells = columns.flatMap((column) => cellAt.get(`${column}\n${name}`) ?? []);
    return {
      cells: [name, ...cells.map((cell) => valueIn(cell, voice))],
      chosen: cells.some(({ chosen }) => chosen),
    };
  });
  return { head: [rowHead(voice), ...columns], lines };
}

function tableOf(list: ToldRows, voice: Voice): ToldTable {
  const lines = list.rows.map(
    (row): ToldLine => ({ cells: [row.name, valueIn(row, voice)], chosen: row.chosen }),
  );
  return gridOf(list, voice) ?? { head: list.head === '' ? null : [rowHead(voice), list.head], lines };
}

function moreOf({ more }: ToldRows, { translate }: Voice): string[] {
  return more > 0 ? [translate('answer.list-more', { count: more })] : [];
}

/** What an answer from facts tells, part by part, for channels that show structure rather than text. */
export function toldParts(answer: Answered, voice: Voice): ToldParts {
  const { statements, verdict, working } = answer;
  const list = toldRows(answer, voice);
  const [governs] = statements;
  const isUnclear = isAmbiguous(governs, answer);
  const first = isUnclear ? null : valueTold(factCitation(governs), answer, voice);
  const contact = governs.fact?.value?.kind === 'contact' && tellsFacts(answer) ? governs.fact.value : null;
  const timetable = list || working.some(isRecurringStep) ? [] : (first?.rows ?? []);
  const isTable = list !== null && isOfValues(list, voice);
  const hours = timetable.map(({ days, hours }): ToldLine => ({ cells: [days, hours], chosen: false }));
  const isLed = first === null && tellsFacts(answer) && verdict === null;
  return {
    table: isTable ? tableOf(list, voice) : hours.length > 0 ? { head: null, lines: hours } : null,
    rows: list && !isTable ? list.rows.map(({ row }) => row) : [],
    notes: list ? moreOf(list, voice) : [first?.note ?? ''].filter((note) => note !== ''),
    ways: [
      ...(contact?.tel ?? []).map((number) => ({
        label: number,
        address: `tel:${number.replace(/[^\d+]/g, '')}`,
      })),
      ...(contact?.email ?? []).map((address) => ({ label: address, address: `mailto:${address}` })),
    ],
    lead: isLed ? wordAspect(governs.fact, voice) : '',
    values: statements.map((one) => {
      const isBelow = one.role === 'supports' || (isUnclear && one === governs);
      const value = isBelow && list === null ? valueTold(factCitation(one), answer, voice) : null;
      if (!value) return '';
      const said = wordValue(value, wordLabel(factCitation(one), voice), voice);
      return said === '' ? wordInline(value, voice) : said;
    }),
  };
}

import { languageOf } from '../../languages/languages.ts';
import { type Citation, cite } from '../../notice.ts';
import type { Question } from '../../understanding/index.ts';
import type { ToldList } from '../answer.ts';
import { holds, isItem, isTableHead, LONGEST_QUOTE, termsIn } from '../cut/index.ts';
import type { Candidate } from './read.ts';

/** Rows that are told, and the rest is counted. */
const MOST_ROWS = 10;
/** Lines of a notice that are looked at on either side of a row. */
const MOST_LINES = 60;
const INDENT_AND_MARK = /^\s*(?:(?:[-–—•·∙▪■□●○◦◆▶※*+]|\d{1,2}[.)]|[가-하][.)])\s+)?/;
const TABLE_ROW = /^\s*\|/;

const CLOCK = /\d ?(?:시|:\d\d|[ap]\.?m\b)/i;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The line around a place, without its break. */
function lineAt(text: string, at: number): Line {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

const isBlank = (text: string, { start, end }: Line): boolean => text.slice(start, end).trim() === '';

/** What a row says: a table's row in whole, an item without its mark; null for what is no row. */
function rowOf(text: string, line: Line): Line | null {
  const written = text.slice(line.start, line.end);
  const end = line.start + written.trimEnd().length;
  if (TABLE_ROW.test(written)) {
    const row = { start: line.start + written.length - written.trimStart().length, end };
    return isTableHead(text, row) ? null : row;
  }
  const start = line.start + (INDENT_AND_MARK.exec(written)?.[0].length ?? 0);
  return start < end && isItem(text, { start, end }) ? { start, end } : null;
}

/** The rows of the list or table that a place stands in, in order; `[]` where it stands in none. */
function rowsAround(text: string, at: number): Line[] {
  const own = lineAt(text, at);
  const row = rowOf(text, own);
  if (!row) return [];
  const isTable = TABLE_ROW.test(text.slice(own.start, own.end));
  const rows = [row];
  for (const step of ['up', 'down'] as const) {
    let line = own;
    for (let count = 0; count < MOST_LINES; count += 1) {
      const next = step === 'up' ? line.start - 1 : line.end + 1;
      if (next < 0 || next >= text.length) break;
      line = lineAt(text, next);
      const written = text.slice(line.start, line.end);
      if (isTable ? !TABLE_ROW.test(written) : TABLE_ROW.test(written)) break;
      const other = rowOf(text, line);
      if (other) rows[step === 'up' ? 'unshift' : 'push'](other);
      else if (!isTable && !isBlank(text, line)) break;
    }
  }
  return rows;
}

/**
 * The rows that answer, where the row that governs is one of several in its list or table: all that hold what is wanted and the words by
 * which the question tells that row from others ("adult"). Null where it is the only one, or of the age, size or day that was asked for.
 */
export function rowsThatAnswer(
  question: Question,
  { notice, span, condition = 0 }: Candidate,
): ToldList | null {
  const { wants, concepts } = question;
  if (wants === null || condition === 1 || question.timeCue !== null) return null;
  const { text, language } = notice;
  // Of a sentence with its list a quote has room for so many: the rows below it are looked for from its end.
  const isWithList = text.slice(span.start, span.end).includes('\n');
  const place = isWithList ? span.end - 1 : span.start;
  const rows = rowsAround(text, place);
  if (rows.length < 2) return null;
  const rules = languageOf(language);
  // A day among others is decided by what is past and to come; hours are told together.
  if (wants === 'date' && !question.clock) return null;
  const isAnswer = (quote: string): boolean =>
    wants === 'date' ? CLOCK.test(quote) : rules.shapes.holds(wants, quote);
  const own = concepts.filter((one) => one.isOwn && one.expected);
  const said = (row: Line) => termsIn(text.slice(row.start, row.end), language);
  const governing = rows.find(({ start, end }) => place >= start && place < end);
  if (!governing || (isWithList && rows.every(({ start }) => start < span.end))) return null;
  const told = said(governing);
  const telling = isWithList
    ? []
    : own.filter((one) => holds(told, one) && rows.some((row) => !holds(said(row), one)));
  const answering = rows.filter((row) => {
    const quote = text.slice(row.start, row.end);
    const terms = said(row);
    return quote.length <= LONGEST_QUOTE && isAnswer(quote) && telling.every((one) => holds(terms, one));
  });
  if (answering.length < 2 || !answering.includes(governing)) return null;
  const at = answering.indexOf(governing);
  const from = Math.max(0, Math.min(at - MOST_ROWS + 1, answering.length - MOST_ROWS));
  const shown = answering.slice(from, from + MOST_ROWS);
  return {
    rows: shown.map(({ start, end }): Citation => cite(notice, start, end)),
    more: answering.length - shown.length,
  };
}

import { mean } from '../statistics.ts';
import { table } from '../table.ts';
import { isBelowFloor, type Line } from './floors.ts';
import { figuresByGroup, isMissed, type Verdict } from './judge.ts';
import type { DateVerdict } from './run-set.ts';

/** Figures by name, of each group of a set. */
export type SetFigures = Record<string, Record<string, number | null>>;

/** The figures of a set of questions. */
export function questionFigures(verdicts: readonly Verdict[]): SetFigures {
  return Object.fromEntries(
    Object.entries(figuresByGroup(verdicts)).map(([group, figures]) => [
      group,
      {
        ...figures,
        quotingFaults: figures.quotesNotVerbatim + figures.quotesTooLong + figures.uncitedAnswers,
      },
    ]),
  );
}

/** The figures of a set of dates. */
export function dateFigures(verdicts: readonly DateVerdict[]): SetFigures {
  const of = (members: readonly DateVerdict[]) => ({
    questions: members.length,
    accuracy: mean(members.map(({ right }) => Number(right))),
  });
  const languages = [...new Set(verdicts.map(({ dateCase }) => dateCase.lang))];
  return {
    all: of(verdicts),
    ...Object.fromEntries(
      languages.map((lang) => [
        `lang=${lang}`,
        of(verdicts.filter(({ dateCase }) => dateCase.lang === lang)),
      ]),
    ),
  };
}

/** A line of the table with what was measured. */
export interface Measured {
  readonly line: Line;
  readonly value: number | null;
  /** Of the last recorded run; null where none is recorded. */
  readonly before: number | null;
}

const inMilliseconds = ({ figure }: Line): boolean => figure.endsWith('ms');
const COUNTS: readonly Line['figure'][] = ['quotingFaults', 'contradicted'];
const digits = (line: Line): number => (inMilliseconds(line) ? 1 : COUNTS.includes(line.figure) ? 0 : 3);

function change({ line, value, before }: Measured): string {
  if (value === null || before === null) return '-';
  const difference = (value - before).toFixed(digits(line));
  return Number(difference) === 0 ? '=' : Number(difference) > 0 ? `+${difference}` : difference;
}

/** The table of a run, with a mark where a value is below its floor or has reached its aim. */
export function evalTable(measured: readonly Measured[]): string {
  const rows = measured.map((one) => {
    const { line, value } = one;
    const show = (number: number | null) => (number === null ? '-' : number.toFixed(digits(line)));
    const { set, group, figure, floor, aim } = line;
    const reached = aim !== null && !isBelowFloor({ ...line, floor: aim }, value);
    return [
      group === 'all' ? set : `${set} ${group}`,
      figure,
      show(value),
      show(floor),
      show(aim),
      change(one),
      isBelowFloor(line, value) ? 'BELOW' : reached ? 'aim' : '',
    ];
  });
  return table(['set', 'figure', 'value', 'floor', 'aim', 'change', ''], rows, 2);
}

/** The first cases that were missed, each in a few lines. */
export function wrongCases(verdicts: readonly Verdict[], most: number): string[] {
  return verdicts
    .filter(isMissed)
    .slice(0, most)
    .map(({ question, answer, rank }) => {
      const { must_say: mustSay, answers, relevant } = question;
      const wanted = [mustSay, answers, relevant].find((values) => values.length > 0) ?? [];
      return [
        `${question.id}  ${question.question}`,
        `  wanted: ${question.answerable ? wanted.join(' | ') : 'no answer'}`,
        `  ${answer.status} (rank ${rank}): ${answer.text.replace(/\s+/g, ' ').slice(0, 300)}`,
      ].join('\n');
    });
}

/** The first texts whose dates were read wrongly. */
export function wrongDates(verdicts: readonly DateVerdict[], most: number): string[] {
  return verdicts
    .filter(({ right }) => !right)
    .slice(0, most)
    .map(({ dateCase: { id, text, reference, results }, read }) => {
      const wanted = results
        .flatMap(({ values }) => values)
        .map(({ Mod = '', value, start = '', end = '' }) => `${Mod} ${value ?? `${start}/${end}`}`.trim());
      const given = read === null ? 'nothing' : `${read.interval.start}/${read.interval.end} ${read.bound}`;
      return `${id}  ${text}  (${reference})\n  wanted: ${wanted.join(' | ') || 'nothing'}\n  read: ${given}`;
    });
}

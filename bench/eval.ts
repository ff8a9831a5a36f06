/**
 * `npm run eval`: how good the answers are, on the question sets of a folder (its form: `question-set.ts`). Measurements look inside
 * packages where what they measure is not at a door.
 *
 *   npm run eval -- [FOLDER] [--set NAME]… [--sheets FILE] [--wrong N] [--json FILE] [--record]
 *
 * `--sheets`: sheets of facts, a notice a line, which are scored against the sheets made by hand of the sets that have some. FOLDER may be given by EVAL_DIR instead; a set that isn't there is left out, unless it is named. Ends with 1 where a figure is below its floor, with 2 where it can't run.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createTranslator } from '../src/words/i18n.ts';
import { isBelowFloor, LINES } from './quality/floors.ts';
import { factFiguresByAspect, judgeSheets, missedFacts } from './quality/judge-facts.ts';
import {
  dateFigures,
  evalTable,
  questionFigures,
  type SetFigures,
  wrongCases,
  wrongDates,
} from './quality/report.ts';
import { askAll, type Library, openLibrary, questionsOf, readAllDates } from './quality/run-set.ts';
import { type QuestionSet, SETS } from './quality/sets.ts';
import { readSheets } from './quality/sheet-lines.ts';

const RECORD = fileURLToPath(new URL('results/eval.json', import.meta.url));
const AS_OF = '2026-11-22';

const Recorded = z.record(z.string(), z.number().nullable());
const keyOf = ({ set, group, figure }: (typeof LINES)[number]) => `${set} ${group} ${figure}`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      set: { type: 'string', multiple: true },
      sheets: { type: 'string' },
      wrong: { type: 'string', default: '0' },
      json: { type: 'string' },
      record: { type: 'boolean', default: false },
    },
  });
  const folder = positionals[0] ?? process.env.EVAL_DIR;
  if (!folder)
    throw new Error('Which question sets? Give their folder: npm run eval -- FOLDER, or set EVAL_DIR.');
  const unknown = values.set?.find((name) => !SETS.some((set) => set.name === name));
  if (unknown !== undefined)
    throw new Error(`There is no set "${unknown}": give one of ${SETS.map(({ name }) => name).join(', ')}.`);
  const wrong = Number(values.wrong);
  if (!Number.isInteger(wrong) || wrong < 0) throw new Error('--wrong takes a number of cases, such as 10.');
  const sets = SETS.filter(({ name }) => values.set?.includes(name) ?? existsSync(join(folder, name)));
  if (sets.length === 0)
    throw new Error(`${folder} holds no question set: give the folder above notices_qa.`);
  return { ...values, wrong, folder, sets };
}

/** Scores sheets of facts against the gold of each set that has some, and notes the figures as those of `NAME sheets`. */
function scoreSheets(
  file: string,
  folder: string,
  sets: readonly QuestionSet[],
  figures: Map<string, SetFigures>,
  missed: number,
): void {
  const found = readSheets(file);
  for (const { name } of sets) {
    const gold = join(folder, name, 'facts.jsonl');
    if (!existsSync(gold)) continue;
    const judged = judgeSheets(readSheets(gold), found);
    figures.set(`${name} sheets`, factFiguresByAspect(judged));
    for (const text of missedFacts(judged, missed)) console.log(`${text}\n`);
  }
}

async function main(): Promise<void> {
  const { folder, sets, sheets, wrong, json, record } = readArguments();
  const translator = await createTranslator();
  const figures = new Map<string, SetFigures>();
  const libraries = new Map<string, Library>();
  for (const set of sets) {
    console.error(`${set.name} …`);
    if (set.form === 'dates') {
      const verdicts = readAllDates(set, folder);
      figures.set(set.name, dateFigures(verdicts));
      for (const text of wrongDates(verdicts, wrong)) console.log(`${text}\n`);
      continue;
    }
    const paths = set.notices.map((path) => join(folder, path));
    const key = paths.join();
    const library = libraries.get(key) ?? (await openLibrary(paths, console.error));
    libraries.set(key, library);
    const verdicts = await askAll(questionsOf(set, folder), {
      library,
      translator,
      asOf: AS_OF,
    });
    figures.set(set.name, questionFigures(verdicts));
    for (const text of wrongCases(verdicts, wrong)) console.log(`${text}\n`);
  }
  if (sheets !== undefined) scoreSheets(sheets, folder, sets, figures, wrong);

  const recorded = Recorded.parse(JSON.parse(readFileSync(RECORD, 'utf8')));
  const measured = LINES.filter(({ set }) => figures.has(set)).map((line) => ({
    line,
    value: figures.get(line.set)?.[line.group]?.[line.figure] ?? null,
    before: recorded[keyOf(line)] ?? null,
  }));
  console.log(evalTable(measured));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`);
  if (record) {
    const now = measured.map(({ line, value }) => [
      keyOf(line),
      value === null ? null : Number(value.toFixed(4)),
    ]);
    writeFileSync(RECORD, `${JSON.stringify({ ...recorded, ...Object.fromEntries(now) }, null, 2)}\n`);
  }
  const below = measured.filter(({ line, value }) => isBelowFloor(line, value)).length;
  console.log(below === 0 ? '\nEvery floor is met.' : `\n${below} figures are below their floor.`);
  if (below > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/**
 * Question sets in a folder: `<set>/queries.jsonl`, a question a line, and the notices that it is asked over in `corpus*.jsonl`.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Missing and null mean the same. */
const list = z
  .array(z.string())
  .nullish()
  .transform((values) => values ?? []);

/** What a line of questions says for the judge. What is asked is read as `notices answer` reads it. */
export const JudgedQuestion = z.object({
  id: z.string(),
  question: z.string(),
  lang: z.string().nullish(),
  /** False where no notice answers it. */
  answerable: z
    .boolean()
    .nullish()
    .transform((answerable) => answerable ?? true),
  /** Words that answer: one of them must be quoted. */
  answers: list,
  /** The text of the reply holds one of them. */
  must_say: list,
  /** Ids of the notices that answer. */
  relevant: list,
  /** Of an overview: for each notice that belongs, the names of which one must be said. Null where nothing is listed. */
  all_names: z.array(z.array(z.string())).nullish(),
  /** Ids of notices that an overview may name besides. */
  also_ok: list,
  /** What the notices say to a question of yes or no: `yes`, `no`, or neither. */
  verdict: z.string().nullish(),
  polarity: z.string().nullish(),
  kind: z.string().nullish(),
  /** False where `answers` are sentences to compare with, not words of a notice: the citation alone is judged. */
  extractive: z
    .boolean()
    .nullish()
    .transform((extractive) => extractive ?? true),
});
export type JudgedQuestion = z.infer<typeof JudgedQuestion>;

const RawNotice = z.object({ id: z.string(), title: z.string().nullish(), text: z.string() });

/** Where in time a text is read, and what should be found there. */
export const DateCase = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  reference: z.string(),
  results: z.array(
    z.object({
      values: z.array(
        z.object({
          type: z.string(),
          timex: z.string(),
          Mod: z.string().optional(),
          value: z.string().optional(),
          start: z.string().optional(),
          end: z.string().optional(),
        }),
      ),
    }),
  ),
});
export type DateCase = z.infer<typeof DateCase>;
export type DateValue = DateCase['results'][number]['values'][number];

/** A question for the judge, and its line as it stands. */
export interface QuestionLine {
  readonly line: string;
  readonly judged: JudgedQuestion;
}

function parseLine<T>(schema: z.ZodType<T>, line: string, place: string): T {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON.`, { cause: error });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${place}: ${issue?.path.join('.')} ${issue?.message}.`);
}

/** Reads a file of JSON Lines, and makes something of each. Throws one line where it can't be read or a line has another form. */
export function readLines<T, R>(
  path: string,
  schema: z.ZodType<T>,
  make: (parsed: T, line: string) => R,
): R[] {
  let written: string;
  try {
    written = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(
      `${path} can't be read: give the folder that holds the question sets, or the file itself.`,
      { cause: error },
    );
  }
  return written
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === '' ? [] : [make(parseLine(schema, line, `${path}, line ${at + 1}`), line)],
    );
}

/** Reads a file of questions. Throws one line where it can't be read or a line has another form. */
export function readQuestions(path: string): QuestionLine[] {
  return readLines(path, JudgedQuestion, (judged, line) => ({ line, judged }));
}

/** Reads a file of texts with dates. Throws as `readQuestions` does. */
export function readDateCases(path: string): DateCase[] {
  return readLines(path, DateCase, (dateCase) => dateCase);
}

/** Title and text of each notice of a file by id, as they stand there. Throws as `readQuestions` does. */
export function readNoticeWords(path: string): Map<string, string> {
  return new Map(readLines(path, RawNotice, ({ id, title, text }) => [id, `${title ?? ''} ${text}`]));
}

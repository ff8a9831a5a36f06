import { z } from 'zod';
import { type AskRequest, Day, detectLanguage } from '../../../knowledge/index.ts';
import { CLEAR_LINE } from '../../logging/terminal.ts';
import { authorityIn } from '../../settings/authority.ts';
import { createTranslator } from '../../words/i18n.ts';
import { type Command, exitCodeFor, type Given, loadKnowledge, readArguments } from '../command.ts';
import { answerRecord, spokenLanguage } from './answer-record.ts';
import { linesOf } from './lines.ts';

const LONGEST_QUESTION = 20_000;
const MOST_TURNS = 1_000;
const PROGRESS_EVERY = 20;

/** Missing, null and empty mean the same. */
const absent = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());

const Turn = z.union(
  [
    z.string().transform((text) => ({ role: 'user' as const, text })),
    z.object({ role: z.enum(['user', 'bot']), text: z.string() }),
  ],
  { error: 'give text, or an object with role ("user" or "bot") and text' },
);

/** A day, or a local time on it. */
const AskingDay = z
  .string()
  .refine(
    (text) => Day.safeParse(text).success || AskingTime.safeParse(text).success,
    'give a day as YYYY-MM-DD, or a time as YYYY-MM-DDTHH:MM',
  );
const AskingTime = z.iso.datetime({ local: true, offset: false });
const DAY_LENGTH = 10;

/** The asking day, and the time of asking where one is given. */
function askedAt(given: string): Pick<AskRequest, 'asOf' | 'now'> {
  const asOf = given.slice(0, DAY_LENGTH);
  const seconds = given.length === 16 ? ':00' : '';
  return given.length === DAY_LENGTH ? { asOf } : { asOf, now: `${given}${seconds}`.slice(0, 19) };
}

const Fields = {
  id: z.union([z.string(), z.number()], { error: 'give text or a number' }).transform(String),
  question: z
    .string({ error: 'question must be text' })
    .trim()
    .min(1, 'question is empty')
    .max(LONGEST_QUESTION, `question is longer than ${LONGEST_QUESTION} characters`),
  lang: absent(z.string()),
  as_of: absent(AskingDay),
  history: absent(z.array(Turn).max(MOST_TURNS)),
};
const Line = z.object(Fields, { error: 'this is not a JSON object' });

type Read =
  | { readonly id: string; readonly request: AskRequest }
  | { readonly id: string | undefined; readonly problem: string };

function idOf(json: unknown): string | undefined {
  const parsed = z.object({ id: Fields.id }).safeParse(json);
  return parsed.success ? parsed.data.id : undefined;
}

/** One line of questions; where it isn't valid, what is wrong with it. */
export function readQuestionLine(line: string, now: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: undefined, problem: 'this is not JSON' };
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    const said = issue?.message ?? 'not valid';
    return { id: idOf(json), problem: where === '' || said.startsWith(where) ? said : `${where}: ${said}` };
  }
  const { id, question, lang, as_of: asOf, history } = parsed.data;
  return { id, request: { question, language: lang, ...askedAt(asOf ?? now), history } };
}

/** `notices answer`: questions from standard input, one JSON object a line, to answers on standard output in the same order. */
export const answer: Command = async (args, config, console) => {
  const given: Given = readArguments(args, config);
  const [knowledge, translator] = [await loadKnowledge(given, console), await createTranslator()];
  const { stdout, stderr } = console;
  let number = 0;
  let answered = 0;
  let wrong = 0;
  for await (const line of linesOf(console.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readQuestionLine(number === 1 ? line.replace(/^\uFEFF/, '') : line, given.now);
    if ('problem' in read) {
      wrong += 1;
      const problem = {
        ...(read.id === undefined ? {} : { id: read.id }),
        error: `line ${number}: ${read.problem}`,
      };
      stdout.write(`${JSON.stringify(problem)}\n`);
      continue;
    }
    const { question, language: tag } = read.request;
    const language = spokenLanguage(
      translator,
      given.lang,
      detectLanguage(question),
      tag,
      config.defaultLanguage,
    );
    const authority = authorityIn(config, language);
    const said = await answerRecord(knowledge, translator, read.request, language, authority);
    stdout.write(`${JSON.stringify({ id: read.id, ...said })}\n`);
    answered += 1;
    if (stderr.isTTY && answered % PROGRESS_EVERY === 0) stderr.write(`${CLEAR_LINE}${answered} answered`);
  }
  if (stderr.isTTY) stderr.write(`${CLEAR_LINE}${answered} answered, ${wrong} wrong lines\n`);
  return wrong > 0 ? 1 : exitCodeFor(given);
};

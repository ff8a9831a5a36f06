import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Day, type Knowledge, openKnowledge } from '../../knowledge/index.ts';
import type { Config } from '../config.ts';
import { noticeSources } from '../notice-sources.ts';
import { dayIn } from '../today.ts';

/** Where a command reads and writes. */
export interface Console {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** A command: returns the exit code. Throws `CommandError` where the person must change something. */
export type Command = (args: readonly string[], config: Config, console: Console) => Promise<number>;

/** One clear line for the person at the terminal. */
export class CommandError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

const OPTIONS = {
  notices: { type: 'string', multiple: true },
  now: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** What the options say. */
export interface Given {
  readonly words: readonly string[];
  readonly paths: readonly string[];
  readonly now: string;
  readonly lang: string | undefined;
  readonly json: boolean;
}

/** Reads options and words; `CommandError` (2) for what isn't understood. */
export function readArguments(args: readonly string[], config: Config): Given {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new CommandError(`${line}. See "notices --help".`, 2);
  }
  const { values, positionals } = parsed;
  const now = values.now ?? dayIn(config.timeZone, new Date());
  if (!Day.safeParse(now).success) {
    throw new CommandError(`--now is "${now}": give a day as YYYY-MM-DD.`, 2);
  }
  return {
    words: positionals,
    paths: values.notices ?? config.notices,
    now,
    lang: values.lang,
    json: values.json ?? false,
  };
}

/** Loads the notices; each that can't be read is named on standard error, and the rest load. */
export async function loadKnowledge({ paths }: Given, { stderr }: Console): Promise<Knowledge> {
  const remarks: string[] = [];
  const knowledge = await openKnowledge({
    sources: noticeSources(paths),
    onProblem: (problem) => void stderr.write(`notices: ${problem}\n`),
    onRemark: (remark) => void remarks.push(remark),
  });
  const [first, ...more] = remarks;
  if (first !== undefined)
    stderr.write(`notices: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}\n`);
  return knowledge;
}

import { existsSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { z } from 'zod';
import { Day, type Knowledge, openKnowledge, openLibrary, type Thresholds } from '../../knowledge/index.ts';
import { inLine, type Output } from '../logging/terminal.ts';
import { checkedOn } from '../notices/configured-sources.ts';
import { noticeSources } from '../notices/folder-sources.ts';
import type { Config } from '../settings/config.ts';
import { spokenLanguages } from '../words/i18n.ts';
import { dayIn } from '../words/today.ts';
import { CommandError } from './command-error.ts';
import { openKeptNotices, readSources } from './notices/kept-notices.ts';

/** Where a command reads and writes. */
export interface Console {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A command: returns the exit code. Throws `CommandError` where the person must change something. */
export type Command = (args: readonly string[], config: Config, console: Console) => Promise<number>;

export { CommandError };

const OPTIONS = {
  notices: { type: 'string', multiple: true },
  now: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

const Common = z.object({
  notices: z.array(z.string()).optional(),
  now: z.string().optional(),
  lang: z.string().optional(),
  json: z.boolean().optional(),
});

/** Where the notices of a settings file are kept. */
interface Library extends Pick<Config, 'dataDir' | 'timeZone'> {
  readonly noticesFile: string;
}

/** What the options say. */
export interface Given {
  readonly words: readonly string[];
  readonly paths: readonly string[];
  /** The settings file whose notices are asked, and where they are kept; null where `paths` are. */
  readonly library: Library | null;
  readonly thresholds: Thresholds;
  readonly now: string;
  /** True where the asking day was given, false where it is today. */
  readonly nowGiven: boolean;
  readonly lang: string | undefined;
  readonly json: boolean;
  /** The values of the options that this command alone has, by name. */
  readonly own: Readonly<Record<string, unknown>>;
}

/** Options that one command alone has. */
type OwnOptions = NonNullable<ParseArgsConfig['options']>;

/** Reads options and words, `own` being the options of this command alone; `CommandError` (2) for what isn't understood. */
export function readArguments(args: readonly string[], config: Config, own: OwnOptions = {}): Given {
  const { values, positionals } = parse(args, { ...own, ...OPTIONS });
  const { notices, now = dayIn(config.timeZone, new Date()), lang, json = false } = Common.parse(values);
  if (!Day.safeParse(now).success) {
    throw new CommandError(`--now is "${now}": give a day as YYYY-MM-DD.`, 2);
  }
  const languages = spokenLanguages();
  if (lang !== undefined && !languages.includes(lang.toLowerCase().split(/[-_]/)[0] ?? '')) {
    throw new CommandError(`--lang is "${lang}": give one of ${languages.join(', ')}.`, 2);
  }
  const paths = notices ?? config.notices;
  const { thresholds, noticesFile, dataDir, timeZone } = config;
  return {
    words: positionals,
    paths,
    library: notices === undefined && noticesFile !== null ? { noticesFile, dataDir, timeZone } : null,
    thresholds,
    now,
    nowGiven: values.now !== undefined,
    lang,
    json,
    own: values,
  };
}

function parse(args: readonly string[], options: OwnOptions) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new CommandError(`${line}. See "notices --help".`, 2);
  }
}

/** What a command ends with where nothing else goes wrong: 1 where one of the paths of notices isn't there, else 0. */
export function exitCodeFor({ paths }: Given): number {
  return paths.every((path) => existsSync(path)) ? 0 : 1;
}

/**
 * Loads the notices; each that can't be read is named on standard error, and the rest load. `CommandError` where a path is missing or
 * can't be read and nothing else is left to answer from.
 */
export async function loadKnowledge(
  {
    paths,
    thresholds,
    library = null,
  }: Pick<Given, 'paths'> & Partial<Pick<Given, 'thresholds' | 'library'>>,
  { stderr }: Pick<Console, 'stderr'>,
): Promise<Knowledge> {
  if (library !== null) return openStoredNotices(library, thresholds);
  const [problems, remarks]: [string[], string[]] = [[], []];
  const knowledge = await openKnowledge({
    sources: noticeSources(paths),
    ...(thresholds && { thresholds }),
    onProblem: (problem) => void problems.push(problem),
    onRemark: (remark) => void remarks.push(remark),
  });
  const last = knowledge.size === 0 ? problems.pop() : undefined;
  for (const problem of problems) stderr.write(`notices: ${inLine(problem)}\n`);
  if (last !== undefined) throw new CommandError(last);
  const [first, ...more] = remarks;
  if (first !== undefined)
    stderr.write(`notices: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}\n`);
  return knowledge;
}

/** What is kept of the sources of the settings file; nothing is synced for it. `CommandError` where nothing was kept yet. */
async function openStoredNotices(
  { noticesFile, dataDir, timeZone }: Library,
  thresholds: Thresholds | undefined,
): Promise<Knowledge> {
  const sources = readSources(noticesFile);
  const store = openKeptNotices(dataDir);
  const { knowledge } = await openLibrary({
    store,
    sourceIds: sources.map(({ source }) => source.id),
    checkedOn: () => checkedOn(store, sources, timeZone),
    ...(thresholds && { thresholds }),
  });
  if (knowledge.size === 0) throw new CommandError('no notices are kept yet: run "notices sync" first.');
  return knowledge;
}

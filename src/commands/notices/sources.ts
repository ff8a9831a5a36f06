import { wordPublication } from '../../../dialogs/index.ts';
import { FIRST_RUN, type Notice } from '../../../knowledge/index.ts';
import { inLine } from '../../logging/terminal.ts';
import type { ConfiguredSource } from '../../notices/configured-sources.ts';
import type { Config } from '../../settings/config.ts';
import { wordDuration } from '../../settings/duration.ts';
import { createTranslator } from '../../words/i18n.ts';
import { type Command, CommandError, type Console, type Given, readArguments } from '../command.ts';
import { createStyle } from '../style.ts';
import { openKeptNotices, readSources } from './kept-notices.ts';

/** Notices that are read of a source to try it, and those that are shown. */
const TRIED = 20;
const SHOWN = 3;
/** A source that takes longer to try is given up, in milliseconds. */
const LONGEST_TRY_MS = 120_000;
const OPENING_LENGTH = 160;

/** `notices sources`: how fresh each is. `notices sources check`: tries each one and stores nothing; ends with 1 where one gives no notice. */
export const sources: Command = async (args, config, console) => {
  const given = readArguments(args, config);
  const [word, more] = given.words;
  if (more !== undefined || (word !== undefined && word !== 'check')) {
    throw new CommandError(
      `"${more ?? word}" is not understood: "notices sources" or "notices sources check".`,
      2,
    );
  }
  const configured = readSources(config.noticesFile);
  return word === 'check'
    ? check(configured, given, config, console)
    : list(configured, given, config, console);
};

async function list(
  configured: readonly ConfiguredSource[],
  { json }: Given,
  { dataDir }: Config,
  { stdout }: Console,
): Promise<number> {
  const store = openKeptNotices(dataDir);
  const style = createStyle(stdout.isTTY ?? false);
  try {
    for (const { source, everyMs } of configured) {
      const held = [...store.held(source.id).values()];
      const notices = held.filter(({ withdrawal }) => withdrawal === null).length;
      const checkedAt = store.checkedAt(source.id)?.toISOString() ?? null;
      const { failure = null, failed: problems = 0 } = store.reports(source.id, 1)[0] ?? {};
      const trouble =
        failure !== null
          ? `; the last run could not be finished: ${failure}`
          : problems > 0
            ? `; ${problems} could not be read in the last run ("notices sync --source ${source.id}" names them)`
            : '';
      const line = json
        ? JSON.stringify({
            source: source.id,
            notices,
            withdrawn: held.length - notices,
            checkedAt,
            problems,
            failure,
          })
        : `${style.bold(source.id)}  ${notices} notices, last read ${checkedAt ?? 'never'}, every ${wordDuration(everyMs)}${trouble}`;
      stdout.write(`${line}\n`);
    }
    return 0;
  } finally {
    store.close();
  }
}

interface Trial {
  readonly notices: readonly Notice[];
  readonly problems: readonly string[];
  /** What notices that were read had to go without. */
  readonly remarks: readonly string[];
  /** True where there may be more notices than those that were read. */
  readonly isCut: boolean;
}

/** Reads the first notices of a source. */
async function tryOut({ source }: ConfiguredSource): Promise<Trial> {
  const notices: Notice[] = [];
  const problems: string[] = [];
  const remarks: string[] = [];
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(LONGEST_TRY_MS)]);
  try {
    for await (const one of source.notices(FIRST_RUN, signal)) {
      if ('notice' in one) notices.push(one.notice);
      if ('problem' in one) problems.push(one.problem);
      if ('remark' in one) remarks.push(one.remark);
      if (notices.length + problems.length >= TRIED) return { notices, problems, remarks, isCut: true };
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  } finally {
    stop.abort();
  }
  return { notices, problems, remarks, isCut: false };
}

async function check(
  configured: readonly ConfiguredSource[],
  { json, lang }: Given,
  { defaultLanguage }: Config,
  { stdout }: Console,
): Promise<number> {
  const style = createStyle(stdout.isTTY ?? false);
  const translator = await createTranslator();
  const language = lang ?? defaultLanguage;
  const translate = translator.translateFor(language);
  let failed = 0;
  for (const one of configured) {
    const { notices, problems, remarks, isCut } = await tryOut(one);
    if (notices.length === 0) failed += 1;
    const samples = notices.slice(0, SHOWN);
    const { id } = one.source;
    if (json) {
      stdout.write(
        `${JSON.stringify({ source: id, notices: notices.length, isCut, problems, remarks, samples })}\n`,
      );
      continue;
    }
    const found = `${notices.length}${isCut ? ' and more' : ''} notices, ${problems.length} problems`;
    stdout.write(`${notices.length > 0 ? style.good(id) : style.bad(id)}: ${found}\n`);
    for (const line of [...problems.slice(0, SHOWN), ...remarks.slice(0, SHOWN)])
      stdout.write(`  ${inLine(line)}\n`);
    for (const { title, publisher, published, url, text } of samples) {
      const about = [publisher, wordPublication(published, { language, translate }), url].filter(
        (part) => part !== null,
      );
      const opening = text.replace(/\s+/gu, ' ').slice(0, OPENING_LENGTH);
      stdout.write(
        `\n  ${style.bold(inLine(title))}\n  ${style.dim(inLine(about.join(' · ')))}\n  ${opening}\n`,
      );
    }
    if (samples.length > 0) stdout.write('\n');
  }
  return failed > 0 ? 1 : 0;
}

import { randomUUID } from 'node:crypto';
import { type SyncReport, syncNotices } from '../../../knowledge/index.ts';
import { CLEAR_LINE, inLine } from '../../logging/terminal.ts';
import { whileClaimed } from '../../notices/claim.ts';
import type { ConfiguredSource } from '../../notices/configured-sources.ts';
import { dayIn } from '../../words/today.ts';
import { type Command, CommandError, type Console, readArguments } from '../command.ts';
import { createStyle } from '../style.ts';
import { openKeptNotices, readSources } from './kept-notices.ts';

const OPTIONS = { source: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
/** Problems that are named for each source; the count tells of the others. */
const PROBLEMS_SHOWN = 10;
/** Remarks on notices that were taken in, shown for each source. */
const REMARKS_SHOWN = 20;

/** `notices sync`: brings what is kept in step with the sources, but for those that another program syncs now. Ends with 1 where one of them failed. */
export const sync: Command = async (args, config, console) => {
  const { own, json, words } = readArguments(args, config, OPTIONS);
  if (words[0] !== undefined) {
    throw new CommandError(`"${words[0]}" is not understood: name one source with --source ID.`, 2);
  }
  const sources = chosen(readSources(config.noticesFile), own.source);
  const dryRun = own['dry-run'] === true;
  const store = openKeptNotices(config.dataDir);
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Error('stopped'));
  process.once('SIGINT', interrupt);
  try {
    const now = () => new Date();
    const today = () => dayIn(config.timeZone, now());
    const claimant = { store, holder: randomUUID(), now };
    let failed = 0;
    for (const { source, withdrawAfter } of sources) {
      stop.signal.throwIfAborted();
      const onProgress = progressOn(console);
      const remarks: string[] = [];
      const onRemark = (remark: string) => void remarks.push(remark);
      const run = (signal: AbortSignal) =>
        syncNotices({ source, store, withdrawAfter, now, today, dryRun, onProgress, onRemark }, signal);
      const report = await (dryRun ? run(stop.signal) : whileClaimed(source.id, claimant, stop.signal, run));
      onProgress(null);
      if (report === null) {
        console.stderr.write(`notices: ${source.id} is left out, as another program syncs it now.\n`);
        continue;
      }
      if (report.failure !== null) failed += 1;
      console.stdout.write(
        json ? `${JSON.stringify({ ...report, remarks })}\n` : reportOf(report, remarks, dryRun, console),
      );
    }
    return failed > 0 ? 1 : 0;
  } finally {
    process.off('SIGINT', interrupt);
    store.close();
  }
};

function chosen(sources: readonly ConfiguredSource[], id: unknown): readonly ConfiguredSource[] {
  if (id === undefined) return sources;
  const some = sources.filter(({ source }) => source.id === id);
  if (some.length > 0) return some;
  const names = sources.map(({ source }) => source.id).join(', ');
  throw new CommandError(`there is no source "${id}". Sources: ${names}.`);
}

/** One line on a terminal, written over and over; elsewhere nothing. Null takes it away. */
function progressOn({ stderr }: Console): (report: SyncReport | null) => void {
  if (!stderr.isTTY) return () => {};
  return (report) => {
    const line = report ? `${report.sourceId}: ${countsOf(report)} …` : '';
    stderr.write(`${CLEAR_LINE}${line}`);
  };
}

function countsOf({ added, changed, unchanged, withdrawn, failed }: SyncReport): string {
  return `${added} added, ${changed} changed, ${unchanged} unchanged, ${withdrawn} withdrawn, ${failed} failed`;
}

function reportOf(
  report: SyncReport,
  remarks: readonly string[],
  dryRun: boolean,
  { stdout }: Console,
): string {
  const style = createStyle(stdout.isTTY ?? false);
  const { sourceId, failure, problems, failed, startedAt, endedAt } = report;
  const seconds = ((endedAt.getTime() - startedAt.getTime()) / 1_000).toFixed(1);
  const others = problems.filter((problem) => problem !== failure);
  const shown = others.slice(0, PROBLEMS_SHOWN);
  const left = failed - (problems.length - others.length) - shown.length;
  const lines = [
    `${style.bold(sourceId)}: ${countsOf(report)} (${seconds} s${dryRun ? '; nothing was stored' : ''})`,
    ...(failure === null ? [] : [style.bad(`  could not be finished: ${inLine(failure)}`)]),
    ...shown.map((problem) => `  ${inLine(problem)}`),
    ...(left > 0 ? [`  … and ${left} more`] : []),
    ...remarks.slice(0, REMARKS_SHOWN).map((remark) => style.dim(`  ${remark}`)),
    ...(remarks.length > REMARKS_SHOWN ? [style.dim(`  … and ${remarks.length - REMARKS_SHOWN} more`)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

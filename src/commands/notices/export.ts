import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { exportRecords } from '../../notices/notice-record.ts';
import { type Command, CommandError, readArguments } from '../command.ts';
import { openKeptNotices } from './kept-notices.ts';

const OPTIONS = { out: { type: 'string' } } as const;

/** `notices export`: all that is kept of notices, for another data folder or as a backup. */
export const exportNotices: Command = async (args, config, console) => {
  const { own, words } = readArguments(args, config, OPTIONS);
  if (words[0] !== undefined)
    throw new CommandError(`"${words[0]}" is not understood: name the file with --out FILE.`, 2);
  const store = openKeptNotices(config.dataDir);
  try {
    if (typeof own.out !== 'string') {
      for (const line of exportRecords(store)) console.stdout.write(line);
      return 0;
    }
    await writeLines(own.out, exportRecords(store));
    return 0;
  } finally {
    store.close();
  }
};

async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const file = createWriteStream(path);
  const done = finished(file);
  try {
    for (const line of lines) if (!file.write(line)) await Promise.race([once(file, 'drain'), done]);
    file.end();
    await done;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`--out ${JSON.stringify(path)} can't be written: ${reason}`);
  }
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { StoreBatch } from '../../../knowledge/index.ts';
import { importRecord } from '../../notices/notice-record.ts';
import { type Command, CommandError, readArguments } from '../command.ts';
import { openKeptNotices } from './kept-notices.ts';

/** Lines that are stored together. */
const BATCH = 200;
const PROBLEMS_SHOWN = 10;

/** `notices import FILE`: takes in what was exported; a notice that is held already gets what the file says. Ends with 1 where a line is wrong. */
export const importNotices: Command = async (args, config, console) => {
  const [path, more] = readArguments(args, config).words;
  if (path === undefined || more !== undefined)
    throw new CommandError('import what? Give one file: notices import FILE.', 2);
  const store = openKeptNotices(config.dataDir);
  let waiting: StoreBatch[] = [];
  const counts = { imported: 0, wrong: 0, line: 0 };
  const write = async (): Promise<void> => {
    const batch = {
      notices: waiting.flatMap(({ notices = [] }) => notices),
      revisions: waiting.flatMap(({ revisions = [] }) => revisions),
    };
    await store.write(batch);
    counts.imported += batch.notices.length;
    waiting = [];
  };
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      counts.line += 1;
      if (line.trim() === '') continue;
      const read = importRecord(line);
      if ('problem' in read) {
        counts.wrong += 1;
        if (counts.wrong <= PROBLEMS_SHOWN)
          console.stderr.write(`notices: ${path} line ${counts.line}: ${read.problem}; left out.\n`);
        continue;
      }
      waiting.push(read.batch);
      if (waiting.length >= BATCH) await write();
    }
    await write();
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new CommandError(`${path} can't be read: ${error.message}`);
    throw error;
  } finally {
    store.close();
  }
  console.stderr.write(`notices: ${counts.imported} imported, ${counts.wrong} left out.\n`);
  return counts.wrong > 0 ? 1 : 0;
};

import { existsSync, writeFileSync } from 'node:fs';
import { databaseFile, openDatabase } from '../../storage/sqlite/sqlite-database.ts';
import type { ConversationLog } from '../../storage/talks/conversation-log.ts';
import { createSqliteConversationLog } from '../../storage/talks/sqlite-conversation-log.ts';
import { transcriptOf } from '../../talks/transcript.ts';
import { type Command, CommandError, type Console, type Given, readArguments } from '../command.ts';
import { createStyle } from '../style.ts';

const OPTIONS = { out: { type: 'string' } } as const;

/** `notices transcript [ID]`: a conversation that is kept in DATA_DIR, in the Emulator's format; without an id, which there are. */
export const transcript: Command = async (args, config, console) => {
  const given = readArguments(args, config, OPTIONS);
  const [id, more] = given.words;
  if (more !== undefined) throw new CommandError('one transcript at a time: give one id.', 2);
  if (!existsSync(databaseFile(config.dataDir))) {
    throw new CommandError(
      `DATA_DIR ${JSON.stringify(config.dataDir)} holds no conversations: set it to the folder that the assistant keeps them in.`,
    );
  }
  const database = openDatabase(config.dataDir);
  try {
    const log = createSqliteConversationLog(database, () => new Date());
    return id === undefined ? await list(log, given, console) : await write(log, id, given, console);
  } finally {
    database.close();
  }
};

async function list(log: ConversationLog, { json }: Given, { stdout, stderr }: Console): Promise<number> {
  const conversations = await log.list();
  const style = createStyle(stdout.isTTY ?? false);
  if (conversations.length === 0 && !json) stderr.write('notices: no conversation is kept.\n');
  for (const { id, lastActivityAt, turns } of conversations) {
    const at = lastActivityAt.toISOString();
    const line = json
      ? JSON.stringify({ id, lastActivityAt: at, turns })
      : `${style.bold(id)}  ${at}  ${turns} ${turns === 1 ? 'turn' : 'turns'}`;
    stdout.write(`${line}\n`);
  }
  return 0;
}

async function write(log: ConversationLog, id: string, { own }: Given, { stdout }: Console): Promise<number> {
  const logged = await log.read(id, 0);
  if (logged.length === 0) {
    throw new CommandError(
      `there is no conversation "${id}"; "notices transcript" names those that are kept.`,
    );
  }
  const text = `${JSON.stringify(transcriptOf(logged), null, 2)}\n`;
  if (typeof own.out !== 'string') {
    stdout.write(text);
    return 0;
  }
  try {
    // What people said is for nobody else on the machine, as in the database.
    writeFileSync(own.out, text, { mode: 0o600 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`--out ${JSON.stringify(own.out)} can't be written: ${reason}`);
  }
  return 0;
}

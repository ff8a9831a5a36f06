import { existsSync, writeFileSync } from 'node:fs';
import type { Knowledge } from '../../../knowledge/index.ts';
import type { Config } from '../../settings/config.ts';
import { unmet } from '../../talks/expectations.ts';
import { replayTalk, type TurnOutcome } from '../../talks/replay-talk.ts';
import { reportTalk } from '../../talks/report.ts';
import { type Talk, TalkError } from '../../talks/talk.ts';
import { isMarkdownTalk, readTalk, talkFiles } from '../../talks/talk-files.ts';
import { writeReplies } from '../../talks/write-replies.ts';
import { createTranslator, type Translator } from '../../words/i18n.ts';
import {
  type Command,
  CommandError,
  type Console,
  exitCodeFor,
  type Given,
  loadKnowledge,
  readArguments,
} from '../command.ts';
import { createStyle } from '../style.ts';

const OPTIONS = { update: { type: 'boolean' } } as const;

/** `notices replay FILE…`: holds written talks with the assistant, and tells what is other than expected. Ends with 1 where a talk fails. */
export const replay: Command = async (args, config, console) => {
  const given = readArguments(args, config, OPTIONS);
  if (given.words.length === 0) {
    throw new CommandError('replay what? Give talks or folders of talks: notices replay FILE…', 2);
  }
  const hold = holder(given, config, console, await createTranslator());
  const style = createStyle(console.stdout.isTTY ?? false);
  const count = { talks: 0, turns: 0, failed: 0, unreadable: 0 };
  for (const path of given.words) {
    await unlessUnreadable(async () => {
      for (const file of talkFiles(path)) await unlessUnreadable(() => one(file));
    });
  }
  if (!given.json) console.stdout.write(`${summary(count)}\n`);
  return count.failed + count.unreadable > 0 ? 1 : exitCodeFor(given);

  async function one(file: string): Promise<void> {
    const { talk, outcomes } = await hold(file);
    count.talks += 1;
    count.turns += outcomes.length;
    if (outcomes.some(({ faults }) => faults.length > 0)) count.failed += 1;
    const report = given.json ? JSON.stringify(record(talk, outcomes)) : reportTalk(talk, outcomes, style);
    console.stdout.write(`${report}\n`);
  }

  /** A talk that can't be read is named, and the rest goes on. */
  async function unlessUnreadable(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof TalkError)) throw error;
      count.unreadable += 1;
      console.stderr.write(`notices: ${error.message}\n`);
    }
  }
};

interface Held {
  readonly talk: Talk;
  readonly outcomes: readonly TurnOutcome[];
}

/** Makes what holds the talk of a file, and writes the replies into it where that is wanted. Notices are loaded once for all talks about them. */
function holder(given: Given, config: Config, console: Console, translator: Translator) {
  const shelves = new Map<string, Promise<Knowledge>>();
  /** Null: the notices that the command itself is given. */
  function shelfOf(paths: readonly string[] | null): Promise<Knowledge> {
    const key = JSON.stringify(paths);
    const { thresholds } = given;
    const shelf = shelves.get(key) ?? loadKnowledge(paths === null ? given : { paths, thresholds }, console);
    shelves.set(key, shelf);
    return shelf;
  }
  return async (file: string): Promise<Held> => {
    const { talk, text } = readTalk(file, config.timeZone);
    const missing = talk.notices?.find((path) => !existsSync(path));
    if (missing !== undefined) {
      throw new TalkError(
        file,
        null,
        `its notices ${JSON.stringify(missing)} are not there: give a folder or file that is.`,
      );
    }
    if (given.own.update && !isMarkdownTalk(file)) {
      throw new TalkError(
        file,
        null,
        'a transcript stays as it was recorded: --update is for talks in Markdown.',
      );
    }
    const turns = given.nowGiven ? talk.turns.map((turn) => ({ ...turn, day: null })) : talk.turns;
    const knowledge = await shelfOf(talk.notices ?? null);
    const locale = talk.locale ?? given.lang;
    const outcomes = await replayTalk(
      { ...talk, turns, locale },
      { config, translator, knowledge, today: given.now },
    );
    if (!given.own.update) return { talk, outcomes };
    const replies = outcomes.map(({ said }) => said.text);
    const written = writeReplies(text, talk.turns, replies);
    if (written !== text) writeFileSync(file, written);
    // What was recorded is another reply now, so that the expectations alone can be missed.
    return {
      talk,
      outcomes: outcomes.map((one) => ({ ...one, faults: unmet(one.said, one.turn.expectations) })),
    };
  };
}

function summary({
  talks,
  turns,
  failed,
  unreadable,
}: Record<'talks' | 'turns' | 'failed' | 'unreadable', number>): string {
  const verdict = [
    failed > 0 ? `${failed} failed` : '',
    unreadable > 0 ? `${unreadable} could not be read` : '',
  ].filter((part) => part !== '');
  return `${talks} ${talks === 1 ? 'talk' : 'talks'}, ${turns} ${turns === 1 ? 'turn' : 'turns'}: ${verdict.join(', ') || 'all as expected'}`;
}

/** A talk as it went, for machines. */
function record({ path, title }: Talk, outcomes: readonly TurnOutcome[]) {
  return {
    path,
    title,
    passed: outcomes.every(({ faults }) => faults.length === 0),
    turns: outcomes.map(({ turn, said, faults, changes }) => ({
      place: turn.place,
      said: turn.said,
      reply: said,
      faults,
      changes,
    })),
  };
}

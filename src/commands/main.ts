import { processEnvironment, readConfig } from '../config.ts';
import { answer } from './answer.ts';
import { ask } from './ask.ts';
import { CommandError, type Console } from './command.ts';
import { list } from './list.ts';
import { show } from './show.ts';

const COMMANDS = { ask, answer, list, show };

const USAGE = `usage: notices COMMAND [options]

  ask "QUESTION"    answer one question
  answer            answer questions from standard input, one JSON object a line
  list              list the notices, newest first
  show ID           show one notice

options of every command
  --notices PATH    a folder or file of notices; may be given several times (default: the setting NOTICES, else the samples)
  --now YYYY-MM-DD  the asking day (default: today in TIME_ZONE)
  --lang TAG        the language to speak (default: that of the question; list and show: DEFAULT_LANGUAGE)
  --json            for machines (ask, list, show)
  --help, -h        this text`;

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

/** Runs a command line; returns the exit code: 0 done, 1 something was wrong and said on standard error, 2 the command was not understood. */
export async function run(args: readonly string[], console: Console = process): Promise<number> {
  const [name = '', ...rest] = args;
  const say = (line: string): void => void console.stderr.write(`${line}\n`);
  if (name === '' || name === 'help' || args.some((arg) => arg === '--help' || arg === '-h')) {
    console.stdout.write(`${USAGE}\n`);
    return name === '' ? 2 : 0;
  }
  if (!isCommand(name)) {
    say(`notices: there is no command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }
  const settings = readConfig(processEnvironment());
  if ('problems' in settings) {
    for (const problem of settings.problems) say(`notices: ${problem}`);
    return 1;
  }
  try {
    return await COMMANDS[name](rest, settings.config, console);
  } catch (error) {
    if (error instanceof CommandError) {
      say(`notices: ${error.message}`);
      return error.exitCode;
    }
    say(`notices: something went wrong: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

import { safeOutput } from '../logging/terminal.ts';
import { processEnvironment, readConfig } from '../settings/config.ts';
import { answer } from './answers/answer.ts';
import { ask } from './answers/ask.ts';
import { CommandError, type Console } from './command.ts';
import { agenda } from './notices/agenda.ts';
import { exportNotices } from './notices/export.ts';
import { facts } from './notices/facts.ts';
import { importNotices } from './notices/import.ts';
import { list } from './notices/list.ts';
import { show } from './notices/show.ts';
import { sources } from './notices/sources.ts';
import { sync } from './notices/sync.ts';
import { feedback } from './talks/feedback.ts';
import { replay } from './talks/replay.ts';
import { transcript } from './talks/transcript.ts';
import { unanswered } from './talks/unanswered.ts';

const COMMANDS = {
  ask,
  answer,
  list,
  show,
  facts,
  agenda,
  sync,
  sources,
  export: exportNotices,
  import: importNotices,
  replay,
  transcript,
  feedback,
  unanswered,
};

const USAGE = `usage: notices COMMAND [options]

  ask "QUESTION"    answer one question
  answer            answer questions from standard input, one JSON object a line
  list              list the notices, newest first
  show ID           show one notice
  facts [ID…]       what notices say that people ask for: days, amounts, places, contacts, rules
  agenda            what happens on some days (--from DAY, --to DAY, --aspect closed|deadlines|events|changes|starts, --publisher NAME)
  sync              bring the notices of NOTICES_FILE up to date (--source ID, --dry-run)
  sources           say how fresh each source is; "sources check" tries each, and shows what it would take
  export            write all that is kept of notices, a JSON object a line (--out FILE)
  import FILE       take in what was exported
  replay FILE…      hold written talks again, and tell what is other than expected (--update writes the present replies in)
  transcript [ID]   write a kept conversation as a transcript (--out FILE); without an id, list those kept
  feedback          list what people said of answers (--since YYYY-MM-DD)
  unanswered        list questions without an answer, like ones together (--since YYYY-MM-DD)

options of every command
  --notices PATH    a folder or file of notices; may be given several times (default: the setting NOTICES, else the samples)
  --now YYYY-MM-DD  the asking day (default: today in TIME_ZONE)
  --lang TAG        the language to speak (default: that of the question; list and show: DEFAULT_LANGUAGE)
  --json            for machines (ask, list, show, facts, agenda, feedback, unanswered)
  --help, -h        this text`;

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

/** Runs a command line; returns the exit code: 0 done, 1 something was wrong and said on standard error, 2 the command was not understood. */
export async function run(args: readonly string[], given: Console = process): Promise<number> {
  const console: Console = {
    stdin: given.stdin,
    stdout: safeOutput(given.stdout),
    stderr: safeOutput(given.stderr),
  };
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

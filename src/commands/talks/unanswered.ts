import { inLine } from '../../logging/terminal.ts';
import { dayIn } from '../../words/today.ts';
import { type Command, readArguments } from '../command.ts';
import { createStyle } from '../style.ts';
import { groupAlike, readDistress, readKept, SINCE } from './kept-remarks.ts';

/** `notices unanswered`: questions that were not answered outright, like ones together, newest first; then how many were in danger, by day. */
export const unanswered: Command = async (args, config, console) => {
  const { own, json } = readArguments(args, config, SINCE);
  const remarks = await readKept(['unanswered', 'suggested'], own.since, config);
  const distress = await readDistress(own.since, config);
  const { stdout, stderr } = console;
  if (remarks.length + distress.length === 0 && !json)
    stderr.write('notices: no question without an answer is kept.\n');
  const style = createStyle(stdout.isTTY ?? false);
  for (const { remarks: alike } of groupAlike(remarks)) {
    const [{ question, language, kind, reason, at }] = alike;
    const day = dayIn(config.timeZone, at);
    const questions = [...new Set(alike.map((one) => one.question))];
    const channels = [...new Set(alike.map(({ channel }) => channel))];
    const line = json
      ? JSON.stringify({ count: alike.length, last: day, kind, reason, language, channels, questions })
      : `${style.bold(`${alike.length}×`)}  ${inLine(question)}  ${style.dim(`${day} · ${reason ?? kind} · ${channels.join(', ')}`)}`;
    stdout.write(`${line}\n`);
  }
  for (const { day, count } of distress) {
    const line = json
      ? JSON.stringify({ count, last: day, kind: 'distress' })
      : `${style.bold(`${count}×`)}  in danger, and told whom to turn to  ${style.dim(day)}`;
    stdout.write(`${line}\n`);
  }
  return 0;
};

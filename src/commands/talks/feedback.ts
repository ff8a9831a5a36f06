import { inLine } from '../../logging/terminal.ts';
import type { LoggedRemark } from '../../storage/feedback/feedback-log.ts';
import { dayIn } from '../../words/today.ts';
import { type Command, readArguments } from '../command.ts';
import { createStyle } from '../style.ts';
import { groupAlike, readKept, SINCE } from './kept-remarks.ts';

/** What is shown of an answer on a line, in UTF-16 units. */
const SHOWN = 160;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

const countOf = (remarks: readonly LoggedRemark[], kind: LoggedRemark['kind']): number =>
  remarks.filter((remark) => remark.kind === kind).length;

/** `notices feedback`: answers that people called wrong or helpful, those to like questions together, newest first. */
export const feedback: Command = async (args, config, console) => {
  const { own, json } = readArguments(args, config, SINCE);
  const remarks = await readKept(['wrong', 'helpful'], own.since, config);
  const { stdout, stderr } = console;
  if (remarks.length === 0 && !json) stderr.write('notices: no feedback is kept.\n');
  const style = createStyle(stdout.isTTY ?? false);
  for (const { remarks: alike } of groupAlike(remarks)) {
    const [{ question, language, answer, noticeIds, at }] = alike;
    const [wrong, helpful] = [countOf(alike, 'wrong'), countOf(alike, 'helpful')];
    const last = dayIn(config.timeZone, at);
    const reasons = [...new Set(alike.flatMap(({ reason }) => reason ?? []))];
    const channels = [...new Set(alike.map(({ channel }) => channel))];
    if (json) {
      const record = { wrong, helpful, last, question, language, answer, noticeIds, reasons, channels };
      stdout.write(`${JSON.stringify(record)}\n`);
      continue;
    }
    const counts = [wrong > 0 ? `${wrong}× wrong` : '', helpful > 0 ? `${helpful}× helpful` : ''];
    const lines = [
      `${style.bold(counts.filter((part) => part !== '').join(', '))}  ${inLine(question)}  ${style.dim(`${last} · ${channels.join(', ')}`)}`,
      `  ${short(answer)}`,
      ...reasons.map((reason) => `  ${style.dim('reason:')} ${short(reason)}`),
      `  ${style.dim(`from ${noticeIds.join(', ') || 'no notice'}`)}`,
    ];
    stdout.write(`${lines.join('\n')}\n`);
  }
  return 0;
};

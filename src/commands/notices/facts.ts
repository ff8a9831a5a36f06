import { type Notice, type WrittenFact, writeSheet } from '../../../knowledge/index.ts';
import { inLine } from '../../logging/terminal.ts';
import { type Command, CommandError, exitCodeFor, loadKnowledge, readArguments } from '../command.ts';
import { createStyle } from '../style.ts';

/** A day after all others. */
const EVER = '9999-12-31';

/**
 * `notices facts [ID…]`: what notices say that people ask for, as the rules read it. Without an id: of all that are held, or with `--now` of
 * those known on that day.
 */
export const facts: Command = async (args, config, console) => {
  const given = readArguments(args, config);
  const knowledge = await loadKnowledge(given, console);
  const wanted = given.words.map((id): Notice => {
    const notice = knowledge.notice(id);
    if (!notice)
      throw new CommandError(`there is no notice "${id}"; "notices list" names those that are there.`);
    return notice;
  });
  const notices = wanted.length > 0 ? wanted : knowledge.notices({ asOf: given.nowGiven ? given.now : EVER });
  const style = createStyle(console.stdout.isTTY ?? false);
  for (const notice of notices) {
    const read = knowledge.sheetOf(notice.id);
    if (!read) continue;
    const sheet = writeSheet(read, notice);
    if (given.json) {
      console.stdout.write(`${JSON.stringify(sheet)}\n`);
      continue;
    }
    const lines = sheet.facts.map((fact) => `  ${style.bold(nameOf(fact))}  ${inLine(saidOf(fact))}`);
    console.stdout.write(
      `${inLine(notice.title || notice.id)} (${inLine(notice.id)})\n${lines.join('\n')}\n\n`,
    );
  }
  return exitCodeFor(given);
};

const nameOf = ({ aspect, of, says }: WrittenFact): string =>
  [aspect, of ?? says].filter(Boolean).join(' ').padEnd(16);

/** Labels, value and words of a fact in one line. */
function saidOf({ labels, value, quote, for: whom }: WrittenFact): string {
  const told = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return [labels.join(' > '), whom ?? '', told, `“${quote.replace(/\s+/g, ' ')}”`]
    .filter((part) => part !== '')
    .join(' · ');
}

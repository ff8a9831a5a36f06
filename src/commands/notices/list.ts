import { wordPublication } from '../../../dialogs/index.ts';
import { inLine } from '../../logging/terminal.ts';
import { createTranslator } from '../../words/i18n.ts';
import { spokenLanguage } from '../answers/answer-record.ts';
import { type Command, exitCodeFor, loadKnowledge, readArguments } from '../command.ts';
import { createStyle } from '../style.ts';

/** `notices list`: newest first, one a line. */
export const list: Command = async (args, config, console) => {
  const given = readArguments(args, config);
  const knowledge = await loadKnowledge(given, console);
  const notices = knowledge.notices({ asOf: given.now });
  if (given.json) {
    for (const { id, title, publisher, published, language, url, revision, sample } of notices) {
      console.stdout.write(
        `${JSON.stringify({ id, title, publisher, published, language, url, revision, sample })}\n`,
      );
    }
    return exitCodeFor(given);
  }
  const translator = await createTranslator();
  const language = spokenLanguage(translator, given.lang, config.defaultLanguage);
  const translate = translator.translateFor(language);
  const style = createStyle(console.stdout.isTTY ?? false);
  if (notices.length === 0) console.stderr.write(`${translate('replies.latest-none')}\n`);
  const widest = Math.min(40, Math.max(0, ...notices.map(({ id }) => id.length)));
  for (const { id, title, publisher, published, sample } of notices) {
    const about = [
      wordPublication(published, { language, translate }),
      publisher ?? '',
      sample ? translate('answer.sample') : '',
    ].filter((part) => part !== '');
    console.stdout.write(
      `${style.bold(inLine(id.padEnd(widest)))}  ${inLine(title)}  ${style.dim(inLine(about.join(' · ')))}\n`,
    );
  }
  return exitCodeFor(given);
};

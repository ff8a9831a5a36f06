import { plainText, wordSource } from '../../../dialogs/index.ts';
import { createTranslator } from '../../words/i18n.ts';
import { spokenLanguage } from '../answers/answer-record.ts';
import { type Command, CommandError, exitCodeFor, loadKnowledge, readArguments } from '../command.ts';
import { createStyle } from '../style.ts';

/** `notices show ID`: one notice in whole. */
export const show: Command = async (args, config, console) => {
  const given = readArguments(args, config);
  const [id] = given.words;
  if (id === undefined) throw new CommandError('show which? Give an id; "notices list" names them.', 2);
  const knowledge = await loadKnowledge(given, console);
  const notice = knowledge.notice(id);
  if (!notice)
    throw new CommandError(`there is no notice "${id}"; "notices list" names those that are there.`);
  if (given.json) {
    console.stdout.write(`${JSON.stringify(notice, null, 2)}\n`);
    return exitCodeFor(given);
  }
  const translator = await createTranslator();
  const language = spokenLanguage(translator, given.lang, config.defaultLanguage);
  const style = createStyle(console.stdout.isTTY ?? false);
  const voice = { language, translate: translator.translateFor(language), markup: plainText };
  const about = [wordSource({ ...notice, noticeId: notice.id }, voice), notice.url ?? ''].filter(
    (part) => part !== '',
  );
  console.stdout.write(`${style.bold(about.join('\n'))}\n\n${notice.text}\n`);
  return exitCodeFor(given);
};

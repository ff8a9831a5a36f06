import { detectLanguage } from '../../../knowledge/index.ts';
import { authorityIn } from '../../settings/authority.ts';
import { createTranslator } from '../../words/i18n.ts';
import { type Command, CommandError, exitCodeFor, loadKnowledge, readArguments } from '../command.ts';
import { createStyle } from '../style.ts';
import { answerRecord, spokenLanguage } from './answer-record.ts';

/** `notices ask "QUESTION"`. */
export const ask: Command = async (args, config, console) => {
  const given = readArguments(args, config);
  const question = given.words.join(' ').trim();
  if (question === '')
    throw new CommandError('ask what? Give the question: notices ask "when is the next summit?"', 2);
  const [knowledge, translator] = [await loadKnowledge(given, console), await createTranslator()];
  const language = spokenLanguage(translator, given.lang, detectLanguage(question), config.defaultLanguage);
  const said = await answerRecord(
    knowledge,
    translator,
    { question, asOf: given.now, language: given.lang },
    language,
    authorityIn(config, language),
  );
  if (given.json) {
    console.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
    return exitCodeFor(given);
  }
  const style = createStyle(console.stdout.isTTY ?? false);
  const lines = said.text
    .split('\n')
    .map((line) => (/^\[\d+\] /.test(line) ? style.dim(line) : style.citations(line)));
  console.stdout.write(`${lines.join('\n')}\n`);
  return exitCodeFor(given);
};

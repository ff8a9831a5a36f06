import type { Activity } from 'botbuilder';
import type { Language, Translate } from '../../dialogs/index.ts';
import { unspoken } from '../settings/authority.ts';
import { createTranslator, type Translator } from '../words/i18n.ts';
import { defaultFirst, languageOf } from '../words/languages.ts';
import type { Part } from './parts.ts';
import type { Program } from './program.ts';

/** What the program says, in each language that it speaks. */
export interface Words {
  readonly translator: Translator;
  readonly translateFor: (language: Language) => Translate;
  /** The default one first. */
  readonly languages: readonly [Language, ...Language[]];
  /** The language to answer an activity in. */
  readonly languageOf: (activity: Activity) => Language;
}

/** Reads the texts. Rejects with one line where the default language isn't among their languages. */
export async function openWords({ config, logger }: Program): Promise<Part<Words>> {
  const translator = await createTranslator({
    onMissing: (language, key) => logger.error({ language, key }, 'a text is missing'),
  });
  const languages = defaultFirst(translator.languages, config.defaultLanguage);
  for (const line of unspoken(config, languages)) logger.warn(line);
  return {
    gives: {
      translator,
      translateFor: translator.translateFor,
      languages,
      languageOf: (activity) => languageOf(activity, languages),
    },
  };
}

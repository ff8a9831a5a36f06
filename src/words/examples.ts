import { z } from 'zod';
import type { Examples, Language } from '../../dialogs/index.ts';
import type { Translator } from './i18n.ts';

const ExamplesFile = z.object({
  fillers: z.array(z.string()),
  utterances: z.record(z.string(), z.array(z.string().min(1))),
});

/** What people say for each intent, in every language: `locales/<language>/intents.json`. Throws where a file has another shape. */
export function readExamples({ languages, data }: Translator): Map<Language, Examples> {
  return new Map(
    languages.map((language) => {
      const file = ExamplesFile.safeParse(data(language, 'intents'));
      if (!file.success) {
        throw new Error(
          `locales/${language}/intents.json is not as expected: ${z.prettifyError(file.error)}`,
        );
      }
      return [language, file.data];
    }),
  );
}

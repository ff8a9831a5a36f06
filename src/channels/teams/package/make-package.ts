/**
 * `npm run teams:package [FILE]`: the app package for Teams, from the settings. Says a line for each setting that is missing, and ends with 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { processEnvironment, readConfig } from '../../../settings/config.ts';
import { createTranslator } from '../../../words/i18n.ts';
import { defaultFirst } from '../../../words/languages.ts';
import { createAppPackage } from './app-package.ts';

const DEFAULT_FILE = 'teams-app.zip';
const Package = z.object({ version: z.string() });

if (existsSync('.env')) process.loadEnvFile('.env');
const problems = await make(process.argv[2] ?? DEFAULT_FILE);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

async function make(file: string): Promise<readonly string[]> {
  const settings = readConfig(processEnvironment());
  if ('problems' in settings) return settings.problems;
  const { config } = settings;
  const translator = await createTranslator();
  const { version } = Package.parse(
    JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')),
  );
  const languages = defaultFirst(translator.languages, config.defaultLanguage);
  const made = createAppPackage(config, version, languages, translator.translateFor);
  if ('problems' in made) return made.problems;
  try {
    writeFileSync(file, made.zip);
  } catch (error) {
    return [`${file} can't be written: ${error instanceof Error ? error.message : String(error)}`];
  }
  console.log(`${file} is ready: upload it in Teams or its admin centre (docs/teams.md).`);
  return [];
}

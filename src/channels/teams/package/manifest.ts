import type { Language, Translate } from '../../../../dialogs/index.ts';
import { authorityIn, type LocalisedAuthority } from '../../../settings/authority.ts';
import type { Config } from '../../../settings/config.ts';
import { SEARCH_COMMAND } from '../search-query.ts';
import type { SchemaDocument } from './schema-faults.ts';

const SEARCH_PLACE = 'composeExtensions[0].commands[0]';
const SCHEMAS = 'https://developer.microsoft.com/json-schemas/teams/v1.30';
const LONGEST_NAME = 30;
const LONGEST_DEVELOPER = 32;
const LONGEST_SHORT_DESCRIPTION = 80;
const ID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What people can say, as the help text has it: each is a command in Teams' own list too. */
const COMMANDS = ['help', 'latest', 'whole-notice', 'start-over', 'other-language'];

/** Settings by which the assistant becomes an app in Teams. */
export type AppSettings = LocalisedAuthority & Pick<Config, 'accentColour' | 'publicUrl' | 'microsoftApp'>;

/** What goes into the package besides its icons. */
export interface AppFiles {
  readonly manifest: SchemaDocument;
  /** By file name, one for each language but the first. */
  readonly localizations: ReadonlyMap<string, SchemaDocument>;
}

/** The names of the icons in the package. */
export const ICON_FILES = { color: 'color.png', outline: 'outline.png' } as const;

/**
 * The app's manifest (1.30) and its texts in the other languages; or `problems`, a line for each setting that is missing or that Teams
 * doesn't take. `languages`: the first is that of the manifest itself. `version`: semver, higher for each package that is uploaded anew.
 */
export function createAppFiles(
  settings: AppSettings,
  version: string,
  languages: readonly [Language, ...Language[]],
  translateFor: (language: Language) => Translate,
): AppFiles | { readonly problems: string[] } {
  const { microsoftApp, publicUrl } = settings;
  const problems = problemsOf(settings, languages);
  if (microsoftApp === null || publicUrl === null || problems.length > 0) return { problems };
  const [first, ...others] = languages;
  const { assistantName, authorityName } = authorityIn(settings, first);
  const texts = textsIn(translateFor(first), assistantName);
  const manifest = {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: '1.30',
    version,
    id: microsoftApp.id,
    developer: {
      name: authorityName ?? assistantName,
      websiteUrl: publicUrl,
      // The chat page says how long talks are kept, and what the assistant is and isn't for.
      privacyUrl: publicUrl,
      termsOfUseUrl: publicUrl,
    },
    name: { short: assistantName },
    description: { short: texts.short, full: texts.full },
    icons: ICON_FILES,
    accentColor: settings.accentColour,
    bots: [
      {
        botId: microsoftApp.id,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal', 'team', 'groupChat'], commands: texts.commands }],
      },
    ],
    composeExtensions: [
      {
        botId: microsoftApp.id,
        commands: [
          {
            id: SEARCH_COMMAND.id,
            type: 'query',
            ...texts.search,
            context: ['compose', 'commandBox'],
            initialRun: true,
            parameters: [{ name: SEARCH_COMMAND.parameter, inputType: 'text', ...texts.searchWords }],
          },
        ],
      },
    ],
    validDomains: [new URL(publicUrl).host],
    localizationInfo: {
      defaultLanguageTag: first,
      additionalLanguages: others.map((language) => ({ languageTag: language, file: `${language}.json` })),
    },
  };
  const localizations = others.map((language): [string, SchemaDocument] => [
    `${language}.json`,
    localization(textsIn(translateFor(language), authorityIn(settings, language).assistantName)),
  ]);
  return { manifest, localizations: new Map(localizations) };
}

function problemsOf(settings: AppSettings, languages: readonly Language[]): string[] {
  const { microsoftApp, publicUrl } = settings;
  const problems: string[] = [];
  if (microsoftApp === null) {
    problems.push('MICROSOFT_APP_ID is not set: give the id of the bot’s registration with Microsoft.');
  } else if (!ID.test(microsoftApp.id)) {
    problems.push(
      `MICROSOFT_APP_ID is ${JSON.stringify(microsoftApp.id)}: give an id such as 00000000-0000-0000-0000-000000000000.`,
    );
  }
  if (!publicUrl?.startsWith('https://')) {
    const is = publicUrl === null ? 'not set' : JSON.stringify(publicUrl);
    problems.push(
      `PUBLIC_URL is ${is}: give the https:// address under which Teams and its users reach the assistant.`,
    );
  }
  const said = languages.map((language) => ({ language, ...authorityIn(settings, language) }));
  const tooLong = said.flatMap(({ language, assistantName, authorityName }) => [
    ...longerThan(LONGEST_NAME, 'ASSISTANT_NAME', assistantName, settings.assistantName, language),
    ...longerThan(LONGEST_DEVELOPER, 'AUTHORITY_NAME', authorityName, settings.authorityName, language),
  ]);
  return [...problems, ...new Set(tooLong)];
}

/** One line where a name is too long for Teams, with the setting that gives it. */
function longerThan(
  longest: number,
  setting: string,
  said: string | null,
  usual: string | null,
  language: Language,
): string[] {
  if ((said ?? '').length <= longest) return [];
  const name = said === usual ? setting : `${setting}_${language.toUpperCase()}`;
  return [`${name} is longer than ${longest} characters: Teams takes no longer name.`];
}

function textsIn(translate: Translate, name: string) {
  const short = translate('teams.short-description');
  if (short.length > LONGEST_SHORT_DESCRIPTION) {
    throw new Error(
      `The text teams.short-description is longer than ${LONGEST_SHORT_DESCRIPTION} characters: "${short}".`,
    );
  }
  return {
    name,
    short,
    full: translate('teams.full-description'),
    search: { title: translate('teams.search'), description: translate('teams.does-search') },
    searchWords: {
      title: translate('teams.search-words'),
      description: translate('teams.does-search-words'),
    },
    commands: COMMANDS.map((command) => ({
      title: translate(`replies.say-${command}`),
      description: translate(`teams.does-${command}`),
    })),
  };
}

/** The texts of another language, by their places in the manifest. */
function localization({
  name,
  short,
  full,
  commands,
  search,
  searchWords,
}: ReturnType<typeof textsIn>): SchemaDocument {
  const entries = commands.flatMap(({ title, description }, at) => {
    const place = `bots[0].commandLists[0].commands[${at}]`;
    return [
      [`${place}.title`, title],
      [`${place}.description`, description],
    ];
  });
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': name,
    'description.short': short,
    'description.full': full,
    ...Object.fromEntries(entries),
    [`${SEARCH_PLACE}.title`]: search.title,
    [`${SEARCH_PLACE}.description`]: search.description,
    [`${SEARCH_PLACE}.parameters[0].title`]: searchWords.title,
    [`${SEARCH_PLACE}.parameters[0].description`]: searchWords.description,
  };
}

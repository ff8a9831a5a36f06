import { delimiter } from 'node:path';
import { z } from 'zod';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../../knowledge/index.ts';
import { LOG_LEVELS } from '../logging/log.ts';
import { isLocalisedName, type LocalisedAuthority, readLocalised, UNNAMED_ASSISTANT } from './authority.ts';
import {
  accentColour,
  commaSeparated,
  host,
  httpOrigin,
  languageTag,
  oneOf,
  proxyAddress,
  separated,
  share,
  tenantId,
  text,
  timeZone,
  wholeNumber,
} from './setting-kinds.ts';
import { nearMisses } from './setting-names.ts';

/** Every setting, with its default. A setting that is empty counts as not set. */
const Settings = z.object({
  HOST: host.default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3978),
  PUBLIC_URL: httpOrigin.optional(),
  NOTICES: separated(delimiter).default([]),
  NOTICES_FILE: text(1_000).optional(),
  TIME_ZONE: timeZone.default('Asia/Seoul'),
  DATA_DIR: text(1_000).default('./data'),
  ASSISTANT_NAME: text(60).default(UNNAMED_ASSISTANT),
  DEFAULT_LANGUAGE: languageTag.default('en'),
  AUTHORITY_NAME: text(80).optional(),
  ACCENT_COLOUR: accentColour.prefault('175c8f'),
  LOGO: text(1_000).optional(),
  CONTACT: text(200).optional(),
  CRISIS_CONTACT: text(200).optional(),
  ANSWERED_FROM: share.default(DEFAULT_THRESHOLDS.answered),
  SUGGESTED_FROM: share.default(DEFAULT_THRESHOLDS.suggested),
  TRUSTED_PROXIES: commaSeparated(proxyAddress).default([]),
  ALLOWED_ORIGINS: commaSeparated(httpOrigin).default([]),
  CONVERSATION_DAYS: wholeNumber(1, 3_650).default(30),
  RECORD_QUESTIONS: oneOf(['yes', 'no']).default('yes'),
  TOKEN_MINUTES: wholeNumber(16, 1_440).default(30),
  MESSAGE_LENGTH: wholeNumber(1, 2_000).default(1_000),
  TURNS_PER_MINUTE: wholeNumber(1, 10_000).default(30),
  TOKENS_PER_MINUTE: wholeNumber(1, 10_000).default(30),
  BODY_BYTES: wholeNumber(1_024, 10_485_760).default(262_144),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
  MICROSOFT_APP_TYPE: oneOf(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).default('MultiTenant'),
  MICROSOFT_APP_ID: text(100).optional(),
  MICROSOFT_APP_PASSWORD: text(500).optional(),
  MICROSOFT_APP_TENANT_ID: text(100).optional(),
  ALLOWED_TENANTS: commaSeparated(tenantId).default([]),
});

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(Settings.shape);

/** Who the bot is to Microsoft's channels. */
export interface MicrosoftApp {
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  readonly id: string;
  /** Null for a managed identity, which has none. */
  readonly password: string | null;
  /** Null for a bot of many tenants. */
  readonly tenantId: string | null;
}

/** How this program runs. */
export interface Config extends LocalisedAuthority {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Where people reach the program, without a slash at the end; null: where it listens. */
  readonly publicUrl: string | null;
  /** Folders and files with notices; empty: the sample notices. */
  readonly notices: readonly string[];
  /** The file that names the sources to keep up with; null: the notices are read once, at the start. */
  readonly noticesFile: string | null;
  /** IANA name of the authority's time zone. */
  readonly timeZone: string;
  readonly dataDir: string;
  readonly defaultLanguage: string;
  /** `#rrggbb`, dark enough for text on a light page. */
  readonly accentColour: string;
  /** How sure an answer must be to be said, or to be suggested. */
  readonly thresholds: Thresholds;
  /** Addresses and ranges whose forwarded headers are believed. */
  readonly trustedProxies: readonly string[];
  /** Other sites whose pages may use the chat. */
  readonly allowedOrigins: readonly string[];
  readonly conversationDays: number;
  /** Whether questions without an answer, and what people say of answers, are kept for those who look after the notices. */
  readonly recordQuestions: boolean;
  readonly tokenMinutes: number;
  /** UTF-16 units. */
  readonly messageLength: number;
  /** Of one conversation. */
  readonly turnsPerMinute: number;
  /** To one client address. */
  readonly tokensPerMinute: number;
  readonly bodyBytes: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Null: no credentials, so Bot Framework channels are served on this machine only. */
  readonly microsoftApp: MicrosoftApp | null;
  /** Tenants whose people may use Bot Framework channels, in lower case; `[]`: all. */
  readonly allowedTenants: readonly string[];
}

/** The environment of this process, for `readConfig`: the only place that reads it. */
export function processEnvironment(): NodeJS.ProcessEnv {
  return process.env;
}

/**
 * Reads the settings from an environment. `problems`: one line per wrong setting, each saying what to give instead. `warnings`: names that
 * look like a setting misspelt.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config; readonly warnings: string[] } | { readonly problems: string[] } {
  const given = Object.fromEntries(SETTING_NAMES.map((name) => [name, env[name]?.trim() || undefined]));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    return {
      problems: [
        ...new Set(parsed.error.issues.map(({ path, message }) => problem(String(path[0]), given, message))),
      ],
    };
  }
  const { ANSWERED_FROM, SUGGESTED_FROM } = parsed.data;
  if (SUGGESTED_FROM > ANSWERED_FROM) {
    const problem = `SUGGESTED_FROM is ${SUGGESTED_FROM}: give at most ANSWERED_FROM, which is ${ANSWERED_FROM}.`;
    return { problems: [problem] };
  }
  if (parsed.data.NOTICES_FILE !== undefined && parsed.data.NOTICES.length > 0) {
    return {
      problems: ['NOTICES is set beside NOTICES_FILE: remove it, and name its folders in that file.'],
    };
  }
  const app = microsoftApp(parsed.data);
  if ('problems' in app) return app;
  const { inLanguages, problems } = readLocalised(env);
  if (problems.length > 0) return { problems: [...problems] };
  const names = Object.keys(env).filter((name) => !isLocalisedName(name));
  return {
    config: { ...toConfig(parsed.data, app.app), inLanguages },
    warnings: nearMisses(names, SETTING_NAMES),
  };
}

function problem(name: string, given: Record<string, string | undefined>, message: string): string {
  const value = name === 'MICROSOFT_APP_PASSWORD' ? 'set but wrong' : JSON.stringify(given[name]);
  return `${name} is ${value}: ${message}.`;
}

/** Half a set of credentials would leave the endpoint open or broken, so it is a mistake rather than none. */
function microsoftApp(
  settings: z.output<typeof Settings>,
): { app: MicrosoftApp | null } | { problems: string[] } {
  const { MICROSOFT_APP_TYPE: type, MICROSOFT_APP_ID: id } = settings;
  const { MICROSOFT_APP_PASSWORD: password = null, MICROSOFT_APP_TENANT_ID: tenantId = null } = settings;
  if (!id) {
    if (!password && !tenantId && type === 'MultiTenant') return { app: null };
    return {
      problems: [
        'MICROSOFT_APP_ID is not set: give the id that belongs to the other MICROSOFT_APP_ settings, or remove them.',
      ],
    };
  }
  const problems: string[] = [];
  if (type === 'UserAssignedMSI' && password) {
    problems.push('MICROSOFT_APP_PASSWORD is set: remove it, for a UserAssignedMSI has none.');
  }
  if (type !== 'UserAssignedMSI' && !password) {
    problems.push(`MICROSOFT_APP_PASSWORD is not set: give the password of MICROSOFT_APP_ID (type ${type}).`);
  }
  if (type !== 'MultiTenant' && !tenantId) {
    problems.push(`MICROSOFT_APP_TENANT_ID is not set: give the tenant of MICROSOFT_APP_ID (type ${type}).`);
  }
  return problems.length > 0 ? { problems } : { app: { type, id, password, tenantId } };
}

function toConfig(
  settings: z.output<typeof Settings>,
  app: MicrosoftApp | null,
): Omit<Config, 'inLanguages'> {
  return {
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL ?? null,
    notices: settings.NOTICES,
    noticesFile: settings.NOTICES_FILE ?? null,
    timeZone: settings.TIME_ZONE,
    dataDir: settings.DATA_DIR,
    assistantName: settings.ASSISTANT_NAME,
    defaultLanguage: settings.DEFAULT_LANGUAGE,
    authorityName: settings.AUTHORITY_NAME ?? null,
    accentColour: settings.ACCENT_COLOUR,
    logo: settings.LOGO ?? null,
    contact: settings.CONTACT ?? null,
    crisisContact: settings.CRISIS_CONTACT ?? null,
    thresholds: { answered: settings.ANSWERED_FROM, suggested: settings.SUGGESTED_FROM },
    trustedProxies: settings.TRUSTED_PROXIES,
    allowedOrigins: settings.ALLOWED_ORIGINS,
    conversationDays: settings.CONVERSATION_DAYS,
    recordQuestions: settings.RECORD_QUESTIONS === 'yes',
    tokenMinutes: settings.TOKEN_MINUTES,
    messageLength: settings.MESSAGE_LENGTH,
    turnsPerMinute: settings.TURNS_PER_MINUTE,
    tokensPerMinute: settings.TOKENS_PER_MINUTE,
    bodyBytes: settings.BODY_BYTES,
    logLevel: settings.LOG_LEVEL,
    microsoftApp: app,
    allowedTenants: settings.ALLOWED_TENANTS,
  };
}

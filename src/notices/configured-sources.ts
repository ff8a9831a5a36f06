import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  createFetcher,
  createSource,
  createUserAgent,
  type FetchPage,
  type NoticeStore,
  type Source,
} from '../../knowledge/index.ts';
import product from '../../package.json' with { type: 'json' };
import { dayIn } from '../words/today.ts';
import { LARGEST_SETTINGS_FILE, type NoticeSettings, readNoticeSettings } from './notice-settings.ts';

/** A source of the settings file, ready to be read. */
export interface ConfiguredSource {
  readonly source: Source;
  readonly everyMs: number;
  readonly withdrawAfter: number;
  /** The folder or file that can be watched for changes; null where it is fetched. */
  readonly folder: string | null;
}

/** The settings file can't be used: one line for each thing to change. */
export class NoticeSettingsError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'NoticeSettingsError';
    this.problems = problems;
  }
}

/** Reads the settings file that NOTICES_FILE names. Throws `NoticeSettingsError`. */
function loadNoticeSettings(path: string): NoticeSettings {
  const read = readNoticeSettings(readWhole(path), path);
  if ('problems' in read) throw new NoticeSettingsError(read.problems);
  return read.settings;
}

function readWhole(path: string): string {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_SETTINGS_FILE)
      throw new Error(`it has ${size} bytes, ${LARGEST_SETTINGS_FILE} are the limit`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NoticeSettingsError([
      `NOTICES_FILE names ${JSON.stringify(path)}, which can't be read: ${reason}.`,
    ]);
  }
}

/** Milliseconds that are waited out where a server asks for it, before its host is left alone for this run. */
const PATIENCE_MS = 60_000;

function fetcherOf({ contact, pauseMs, allowPrivate }: NoticeSettings): FetchPage {
  return createFetcher({
    userAgent: createUserAgent(product.version, contact ?? ''),
    now: () => new Date(),
    pace: { pauseMs, patienceMs: PATIENCE_MS },
    allowPrivate,
  });
}

/** The sources that the settings of the file `path` describe; its folders are sought from where it lies. */
function configureSources(settings: NoticeSettings, path: string): ConfiguredSource[] {
  const base = dirname(resolve(path));
  const fetchPage = fetcherOf(settings);
  return settings.sources.map(({ source, withdrawAfter }) => {
    const placed = source.kind === 'folder' ? { ...source, path: resolve(base, source.path) } : source;
    return {
      source: createSource(placed, fetchPage),
      everyMs: source.every,
      withdrawAfter,
      folder: placed.kind === 'folder' ? placed.path : null,
    };
  });
}

/** The sources of the file that NOTICES_FILE names. Throws `NoticeSettingsError`. */
export const sourcesOfFile = (path: string): ConfiguredSource[] =>
  configureSources(loadNoticeSettings(path), path);

/** The day up to which all of the sources were looked at, in the authority's time zone; null where one never was. */
export function checkedOn(
  store: Pick<NoticeStore, 'checkedAt'>,
  sources: readonly ConfiguredSource[],
  timeZone: string,
): string | null {
  const times = sources.map(({ source }) => store.checkedAt(source.id)?.getTime());
  const known = times.filter((time) => time !== undefined);
  return known.length === times.length && known.length > 0
    ? dayIn(timeZone, new Date(Math.min(...known)))
    : null;
}

import type { NoticeStore } from '../../../knowledge/index.ts';
import {
  type ConfiguredSource,
  NoticeSettingsError,
  sourcesOfFile,
} from '../../notices/configured-sources.ts';
import { openNoticeStore } from '../../storage/notices/sqlite-notice-store.ts';
import { CommandError } from '../command-error.ts';

/** Opens what DATA_DIR keeps of notices. `CommandError` where it can't be used, or would be gone at the end. */
export function openKeptNotices(dataDir: string): NoticeStore {
  if (dataDir === ':memory:') {
    throw new CommandError(
      'DATA_DIR is ":memory:", which keeps nothing: name a folder to keep the notices in.',
    );
  }
  try {
    return openNoticeStore(dataDir);
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/** The sources of the settings file. `CommandError` where there is none, or it can't be used. */
export function readSources(noticesFile: string | null): ConfiguredSource[] {
  if (noticesFile === null) {
    throw new CommandError('NOTICES_FILE is not set: name the file that says which sources to keep up with.');
  }
  try {
    return sourcesOfFile(noticesFile);
  } catch (error) {
    if (error instanceof NoticeSettingsError) throw new CommandError(error.problems.join('\nnotices: '));
    throw error;
  }
}

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type Knowledge, openKnowledge } from '../../knowledge/index.ts';
import { type ConfiguredSource, sourcesOfFile } from '../notices/configured-sources.ts';
import { noticeSources } from '../notices/folder-sources.ts';
import type { Freshness } from '../notices/freshness.ts';
import { type NoticeService, openNoticeService } from '../notices/notice-service.ts';
import type { Config } from '../settings/config.ts';
import { openServedNotices, type ServedNotices } from '../storage/notices/sqlite-notice-store.ts';
import type { Part } from './parts.ts';
import type { Program } from './program.ts';

/** The notices: of the sources that a file names, kept and synced, or else read from folders at the start. */
export interface Notices {
  /** Reads them, which takes a while; to be called once. */
  load(): Promise<Knowledge>;
  /** Begins to look at the sources, where there are any; after `load`. */
  start(): void;
  /** How fresh each source is; undefined where notices are read at the start alone, or aren't loaded yet. */
  freshness(): Freshness[] | undefined;
  /** Throws where what is kept of them was found damaged. */
  assertSound(): void;
}

/** Opens where notices are kept. Throws one line where that can't be opened, or the file that names the sources can't be read. */
export function openNotices(program: Program): Part<Notices> {
  const { config, logger } = program;
  const sources = config.noticesFile === null ? null : sourcesOfFile(config.noticesFile);
  return sources
    ? keptNotices(program, sources, openServedNotices(config.dataDir, logger))
    : notKeptNotices(program);
}

/** Throws one line where a folder or file that `NOTICES` names isn't there. */
export function assertNoticesThere({ notices }: Pick<Config, 'notices'>): void {
  const missing = notices.find((path) => !existsSync(path));
  if (missing !== undefined) {
    throw new Error(
      `NOTICES names ${JSON.stringify(missing)}, which is not there: give folders or files that are.`,
    );
  }
}

const clock = () => performance.now();

function keptNotices(
  { config: { thresholds, timeZone }, now, logger }: Program,
  sources: readonly ConfiguredSource[],
  { store, assertSound }: ServedNotices,
): Part<Notices> {
  let service: NoticeService | undefined;
  return {
    gives: {
      async load() {
        service = await openNoticeService({
          store,
          sources,
          holder: randomUUID(),
          thresholds,
          clock,
          timeZone,
          now,
          random: Math.random,
          logger,
        });
        return service.knowledge;
      },
      start: () => service?.start(),
      freshness: () => service?.freshness(),
      assertSound,
    },
    close: () => (service ?? store).close(),
  };
}

function notKeptNotices({ config, logger }: Program): Part<Notices> {
  let knowledge: Knowledge | undefined;
  return {
    gives: {
      async load() {
        knowledge = await openKnowledge({
          sources: noticeSources(config.notices),
          thresholds: config.thresholds,
          onProblem: (problem) => logger.warn(`not read: ${problem}`),
          onRemark: (remark) => logger.info(remark),
          clock,
        });
        return knowledge;
      },
      start() {},
      freshness: () => undefined,
      assertSound() {},
    },
    close: () => knowledge?.close(),
  };
}

import { z } from 'zod';
import { EgovBoardSettings, egovBoardSource } from './board/egov-board-source.ts';
import { PageSettings, pageSource } from './board/page-source.ts';
import { FeedSettings, feedSource } from './feed/feed-source.ts';
import type { FetchPage } from './fetch/page.ts';
import { FolderSettings, folderSource } from './folder/folder-source.ts';
import { GovUkSettings, govUkSource } from './gov-uk/gov-uk-source.ts';
import type { Source } from './source.ts';

/** What a source is told: its `kind` says which kind, and so which further settings there are. */
export const SourceSettings = z.discriminatedUnion('kind', [
  FolderSettings,
  FeedSettings,
  EgovBoardSettings,
  GovUkSettings,
  PageSettings,
]);
export type SourceSettings = z.infer<typeof SourceSettings>;

/** The source that settings describe. `fetchPage` is asked by the kinds that fetch. */
export function createSource(settings: SourceSettings, fetchPage: FetchPage): Source {
  switch (settings.kind) {
    case 'folder': {
      const { id, path, language, publisher, licence, republish } = settings;
      return folderSource({ id, path, notices: { language, publisher, licence, republish } });
    }
    case 'feed':
      return feedSource(settings, fetchPage);
    case 'egov-board':
      return egovBoardSource(settings, fetchPage);
    case 'gov-uk':
      return govUkSource(settings, fetchPage);
    case 'page':
      return pageSource(settings, fetchPage);
  }
}

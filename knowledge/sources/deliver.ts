import { inferPublication } from '../ingest/days/infer-publication.ts';
import { ingestNotice } from '../ingest/ingest-notice.ts';
import type { NoticeDraft } from '../ingest/notice-draft.ts';
import type { Licence } from '../notice.ts';
import type { FetchedSettings } from './common-settings.ts';
import type { FetchedNotice } from './source.ts';

/** Whose text may be shown elsewhere as it stands, without asking. */
const SHOWN_IN_FULL: ReadonlySet<Licence> = new Set([
  'KOGL-1',
  'KOGL-2',
  'OGL',
  'CC-BY',
  'CC-BY-NC',
  'CC0',
  'public-domain',
]);
const TITLE_MAX = 2_000;
const PUBLISHER_MAX = 300;

/**
 * Makes a notice of what was fetched, as `ingestNotice` does. What a source's settings say goes before what was fetched, except for a licence
 * that stands with the notice itself.
 */
export function deliver(draft: NoticeDraft, place: string, settings: FetchedSettings): FetchedNotice[] {
  const licence = draft.licence ?? settings.licence ?? 'unknown';
  return ingestNotice(
    {
      ...draft,
      title: draft.title.slice(0, TITLE_MAX).toWellFormed(),
      publisher: settings.publisher ?? (draft.publisher?.slice(0, PUBLISHER_MAX).toWellFormed() || null),
      languageTag: settings.language ?? draft.languageTag,
    },
    place,
    {
      sample: false,
      inferPublication,
      licence,
      republish: settings.republish ?? (SHOWN_IN_FULL.has(licence) ? 'full' : 'quotes'),
    },
  );
}

import { detectLanguage } from '../languages/detect.ts';
import { isLinkable } from '../linkable.ts';
import { type Licence, Notice, type Publication, type Republish, revisionOf } from '../notice.ts';
import type { FetchedNotice } from '../sources/source.ts';
import { readDay } from './days/read-day.ts';
import type { NoticeDraft } from './notice-draft.ts';

/** Works out the day of publication from a notice's own words; null where they don't tell. */
export type PublicationInference = (text: string, language: string) => Publication | null;

/** What holds for the notices of a source where they themselves don't say. */
export interface NoticeDefaults {
  /** BCP 47 primary subtag; detected where left out. */
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  /** `unknown` where left out. */
  readonly licence?: Licence | undefined;
  /** `full` where left out. */
  readonly republish?: Republish | undefined;
}

/** What holds for every notice of a source. */
export interface IngestOptions extends NoticeDefaults {
  readonly sample: boolean;
  readonly inferPublication: PublicationInference;
}

/**
 * Makes a notice of a draft. Yields the notice, and a remark for each part of the draft that had to be left out; a draft that
 * can't become a notice at all gives a problem only. `place` says where the draft stands ("notices/x.jsonl line 7").
 */
export function ingestNotice(draft: NoticeDraft, place: string, options: IngestOptions): FetchedNotice[] {
  const remarks: FetchedNotice[] = [];
  const { id, title, text } = draft;
  if (text.trim() === '') return [{ problem: `${place}: holds no text.` }];

  const url = draft.url === null ? null : webAddress(draft.url);
  if (draft.url !== null && url === null) {
    const why =
      URL.canParse(draft.url) && /^https?:/i.test(draft.url) ? 'names a user' : 'is no http(s) address';
    remarks.push({ remark: `${place}: its url ${why}; loaded without it.` });
  }
  const language =
    primaryLanguage(draft.languageTag) ?? options.language ?? detectLanguage(`${title}\n${text}`);
  const stated = draft.date === null ? null : readDay(draft.date);
  if (draft.date !== null && stated === null) {
    remarks.push({ remark: `${place}: its date is not a full day such as 2026-11-22; loaded without it.` });
  }
  const published: Publication | null = stated
    ? { on: stated, basis: 'stated' }
    : options.inferPublication(text, language);

  const notice = Notice.safeParse({
    id,
    title,
    text,
    language,
    publisher: draft.publisher ?? options.publisher ?? null,
    url,
    published,
    written: draft.written,
    revision: revisionOf(title, text),
    sample: options.sample,
    licence: draft.licence ?? options.licence,
    republish: options.republish,
    attachments: draft.attachments,
  });
  if (notice.success) return [{ notice: notice.data }, ...remarks];
  const issue = notice.error.issues[0];
  return [
    { problem: `${place}: its ${issue?.path.join('.') ?? 'content'} is not valid: ${issue?.message}.` },
  ];
}

function webAddress(written: string): string | null {
  const address = Notice.shape.url.safeParse(written.trim()).data ?? null;
  return address !== null && isLinkable(address) ? address : null;
}

/** The primary subtag in its shortest form (`ko-KR`, `kor` -> `ko`); null where the tag says nothing. */
function primaryLanguage(tag: string | null): string | null {
  const subtag = tag?.trim().split(/[-_]/)[0] ?? '';
  if (!/^[a-z]{2,3}$/i.test(subtag)) return null;
  const language = new Intl.Locale(subtag).language;
  return language === 'und' ? null : language;
}

import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, with no time zone of its own: days are days of the authority. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** The day of publication, and whether the notice says it (`stated`) or it was worked out (`inferred`). */
export const Publication = z.object({ on: Day, basis: z.enum(['stated', 'inferred']) });
export type Publication = z.infer<typeof Publication>;

const HttpAddress = z.url({ protocol: /^https?$/ }).max(2_000);

/**
 * Under what terms a notice may be used: the Korea Open Government Licence by its type (2 and 4 not commercially, 3 and 4 unaltered), the
 * UK's Open Government Licence, Creative Commons, none at all. `unknown`: not said, so it is quoted only.
 */
export const Licence = z.enum([
  'KOGL-1',
  'KOGL-2',
  'KOGL-3',
  'KOGL-4',
  'OGL',
  'CC-BY',
  'CC-BY-NC',
  'CC-BY-ND',
  'CC0',
  'public-domain',
  'unknown',
]);
export type Licence = z.infer<typeof Licence>;

/** What the reader shows of a notice: its whole text, or the words that an answer quoted and the link. */
export const Republish = z.enum(['full', 'quotes']);
export type Republish = z.infer<typeof Republish>;

/** A file that belongs to a notice. It is not read. */
export const Attachment = z.object({ name: z.string().min(1).max(300), url: HttpAddress });
export type Attachment = z.infer<typeof Attachment>;

/** Attachments of one notice. */
export const MOST_ATTACHMENTS = 30;

/** One dated announcement of an authority. */
export const Notice = z.object({
  id: z.string().min(1).max(300),
  /** Empty where the source gives none. */
  title: z.string().max(2_000),
  /** The notice's own words, without menus, counters and feet. All offsets count UTF-16 units of this string. */
  text: z.string(),
  /** BCP 47 primary subtag: `en`, `ko`, …; `und` where it can't be told. */
  language: z.string().min(2).max(12),
  publisher: z.string().max(300).nullable(),
  url: HttpAddress.nullable(),
  /** Null where neither the notice nor its source tells. */
  published: Publication.nullable(),
  /**
   * Between which days its words were written, where that isn't the day of publication: a page that is updated keeps words of its first day.
   * What counts from the day of writing ("tomorrow") is dated only where all of these days make it the same.
   */
  written: z.object({ from: Day, to: Day }).optional(),
  /** Digest of title and text: it changes when the words do. */
  revision: z.string().regex(/^[0-9a-f]{12}$/),
  /** True for the notices that ship with the product to try it with. */
  sample: z.boolean(),
  licence: Licence.default('unknown'),
  republish: Republish.default('full'),
  /** Further addresses of the same notice, where several sources have it. */
  otherUrls: z.array(HttpAddress).max(20).default([]),
  attachments: z.array(Attachment).max(MOST_ATTACHMENTS).default([]),
});
export type Notice = z.infer<typeof Notice>;

/** A stretch of a notice that can be found: `text === notice.text.slice(start, end)`. */
export interface Passage {
  /** `<notice id>#<position from 0>` */
  readonly id: string;
  readonly noticeId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words quoted from a notice: `quote === notice.text.slice(start, end)` of the named revision. */
export interface Citation {
  readonly noticeId: string;
  readonly revision: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: Publication | null;
  readonly sample: boolean;
  readonly licence: Licence;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Twelve hexadecimal digits that stand for a notice's title and text. */
export function revisionOf(title: string, text: string): string {
  return createHash('sha256').update(`${title}\n\n${text}`).digest('hex').slice(0, 12);
}

/** Cites `notice.text.slice(start, end)`. */
export function cite(notice: Notice, start: number, end: number): Citation {
  const { id, revision, title, publisher, url, published, sample, licence } = notice;
  return {
    noticeId: id,
    revision,
    title,
    publisher,
    url,
    published,
    sample,
    licence,
    quote: notice.text.slice(start, end),
    start,
    end,
  };
}

import type { Attachment, Day, Licence } from '../notice.ts';

/** A notice as its source holds it, before its day, language and address are settled. */
export interface NoticeDraft {
  readonly id: string;
  /** Empty where the source gives none. */
  readonly title: string;
  readonly text: string;
  readonly publisher: string | null;
  /** As written in the source; not yet checked. */
  readonly url: string | null;
  /** A language tag as written (`en`, `ko-KR`, …); null where the language is to be detected. */
  readonly languageTag: string | null;
  /** The day of publication as written; null where none is. */
  readonly date: string | null;
  /** Between which days the words were written, where that isn't the day of publication; left out: on that day. */
  readonly written?: { readonly from: Day; readonly to: Day } | undefined;
  /** Null, or left out: the source names none with the notice. */
  readonly licence?: Licence | null;
  /** None where left out. */
  readonly attachments?: readonly Attachment[];
}

import type { Language, Translate } from '../../../../dialogs/index.ts';
import type { Citation, Notice, QuotedPlace } from '../../../../knowledge/index.ts';

/** What a reply's structure needs besides the reply. */
export interface Setting {
  readonly language: Language;
  readonly translate: Translate;
  /** Address of the page with the quoted words marked, and others of the same notice. */
  readonly readerUrl: (citation: Citation, also: readonly QuotedPlace[]) => string;
  readonly noticeUrl: (notice: Pick<Notice, 'id'>) => string;
  readonly calendarUrl: (citation: Citation) => string;
  /** The notice as it read when it was quoted; undefined where that isn't held. */
  readonly noticeOf: (citation: Pick<Citation, 'noticeId' | 'revision'>) => Notice | undefined;
  /** How many notices are held; null where that isn't known. */
  readonly held: number | null;
  /** How a person is reached, as it is said; null where that isn't known. */
  readonly contact: string | null;
}

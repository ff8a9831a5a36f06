import type { Answer, AskRequest } from './answering/answer.ts';
import type { Day, Notice } from './notice.ts';

/** Which notices to list. */
export interface NoticeFilter {
  /** Notices published after this day are left out. */
  readonly asOf: Day;
  readonly limit?: number;
}

/** All that is known: the notices, and answers from them. */
export interface Knowledge {
  /** How many notices are held, whatever their day. */
  readonly size: number;
  /** True where every notice held is a sample that ships with the product. */
  readonly onlySamples: boolean;
  /** Newest first; undated ones last. `[]` where there are none. */
  notices(filter: NoticeFilter): Notice[];
  /** Undefined where no notice has this id. */
  notice(id: string): Notice | undefined;
  /** Answers a question. Never throws for what a person writes; rejects only when aborted or when the index fails. */
  ask(request: AskRequest, signal: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

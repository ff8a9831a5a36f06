import type { Expectation } from './expectations.ts';

/** A talk as it was written down: what a person says, and what is to come back. */
export interface Talk {
  /** The file it stands in. */
  readonly path: string;
  readonly title: string;
  /** The asking day, `YYYY-MM-DD`; null where the talk names none. */
  readonly day: string | null;
  /** Folders and files with the notices it is about; null where the talk names none. */
  readonly notices: readonly string[] | null;
  /** The Bot Framework's id of the channel it is held in. */
  readonly channelId: string;
  /** BCP 47 tag of the person's device, if it is known. */
  readonly locale: string | undefined;
  readonly turns: readonly TalkTurn[];
}

/** Something the person does, and what is expected of the reply. */
export interface TalkTurn {
  /** Where it begins: a line of a Markdown talk, an activity of a transcript, counted from 1. */
  readonly place: number;
  /** Null: the person comes in, and the assistant speaks first. */
  readonly said: string | null;
  /** The asking day of this turn alone; null: that of the talk. */
  readonly day: string | null;
  /** Each must be met; `[]` where the recorded reply is all that is expected. */
  readonly expectations: readonly Expectation[];
  /** The reply as it was when the talk was recorded, as people read it; null where none was. */
  readonly recorded: string | null;
  /** Where a Markdown talk has, or would have, the recorded reply; null in a transcript. */
  readonly recordedAt: RecordedAt | null;
}

/** Lines of a file, counted from 0, that a recorded reply replaces: `count` 0 where there is none yet. */
export interface RecordedAt {
  readonly start: number;
  readonly count: number;
  /** True where the turn has no `**Assistant:**` yet. */
  readonly needsSpeaker: boolean;
}

/** A talk that can't be read: its message names file and place. */
export class TalkError extends Error {
  constructor(path: string, place: number | null, problem: string) {
    super(`${path}${place === null ? '' : `:${place}`}: ${problem}`);
    this.name = 'TalkError';
  }
}

import type { Day, Notice } from '../../notice.ts';
import type { Question } from '../../understanding/index.ts';
import type { FoundNotice, Shelf } from '../find/index.ts';
import type { Candidate, Reading } from '../read/index.ts';
import type { Reasoned } from './reasoned.ts';

/** The notices that say that they change a notice, as known on a day, newest first; `[]` for none. */
export type ChangersOf = (noticeId: string, asOf: Day) => readonly Notice[];

/** What is known when time is reasoned about; no step changes it. */
export interface Known {
  readonly question: Question;
  /** The notices found, best first. */
  readonly found: readonly FoundNotice[];
  /** The stretches read, best first. */
  readonly candidates: readonly Candidate[];
  readonly reading: Reading;
  readonly shelf: Shelf;
  readonly changersOf: ChangersOf;
}

/** One step of the reasoning: it sees what the steps before made of what was read, and makes something else of it or leaves it. */
export interface Step {
  /** False where it has nothing to say: all stays as it was. */
  readonly applies: (soFar: Reasoned, known: Known) => boolean;
  /** As it was where, looking closer, nothing follows. */
  readonly take: (soFar: Reasoned, known: Known) => Reasoned;
}

import type { Answer, Outlook, ResolvedDate, Statement, Working } from '../answer.ts';
import type { Candidate } from '../read/index.ts';

/** A candidate with what is known of its time. */
export interface DatedCandidate extends Candidate {
  readonly role: Statement['role'];
  readonly resolved: readonly ResolvedDate[];
  /** The time in which it holds, where that isn't the asking day; left out elsewhere. */
  readonly validity?: ResolvedDate;
}

/** What may be said, the governing word first; empty where the question's own constraints leave nothing. */
export interface Reasoned {
  /** The step that chose what governs; null where none has yet. */
  readonly by: 'standing' | 'event' | 'time' | null;
  readonly outlook: Outlook;
  readonly candidates: readonly DatedCandidate[];
  /** The candidates are picked one by one: the first answers for certain where `true`, and the others belong to the answer. Left out elsewhere. */
  readonly sure?: boolean;
  /** What governed before a newer notice's word on the same took its place: how sure that is tells how sure the answer is. Left out elsewhere. */
  readonly insteadOf?: DatedCandidate;
  /** What tells the time in which the answer holds: quoted along. `[]` where left out. */
  readonly evidence?: readonly DatedCandidate[];
  readonly verdict?: Extract<Answer, { status: 'answered' }>['verdict'];
  /** How it came about, beyond the dates that are resolved. */
  readonly working?: readonly Working[];
}

/** Before the first step: nothing is chosen. */
export const NOTHING_YET: Reasoned = { by: null, outlook: 'plain', candidates: [] };

import type { Question } from '../../understanding/question.ts';
import { isSecondTry } from '../find/narrow.ts';
import type { Candidate } from '../read/read.ts';
import { ownOutlook } from './own-outlook.ts';
import { type Looking, reasonAboutChanges, withChangeBeside } from './reason-about-changes.ts';
import { reasonAboutConflicts } from './reason-about-conflicts.ts';
import { reasonAboutDeadlines } from './reason-about-deadlines.ts';
import { reasonAboutEvents } from './reason-about-events.ts';
import { reasonAboutLeave } from './reason-about-leave.ts';
import { reasonAboutRecurrence } from './reason-about-recurrence.ts';
import { reasonAboutStanding } from './reason-about-standing.ts';
import { type Reasoned, reasonAboutTime } from './reason-about-time.ts';
import { reasonAboutValidity } from './reason-about-validity.ts';
import { stillAheadFirst } from './still-ahead.ts';

/** What is known beside the question when time is reasoned about. */
export interface ReadSoFar extends Looking {
  readonly candidates: readonly Candidate[];
}

/** What the asking day makes of what was read, by steps that each see what the ones before made of it. */
export function reason(question: Question, known: ReadSoFar): Reasoned {
  const { found, candidates, reading } = known;
  const again = isSecondTry(question);
  const standing = again ? null : reasonAboutStanding(question, known);
  if (standing) return withChangeBeside(standing, question, known);
  const timed =
    (again ? null : reasonAboutEvents(question, found, reading)) ??
    stillAheadFirst(reasonAboutTime(candidates, question), question);
  const due = reasonAboutLeave(reasonAboutDeadlines(timed, candidates, question), candidates, question);
  const recurring = reasonAboutRecurrence(due, found, question, reading);
  const told = again ? recurring : ownOutlook(recurring, found, question, reading);
  const changed = reasonAboutChanges(told, question, known);
  const valid = reasonAboutValidity(changed, candidates, question);
  return reasonAboutConflicts(valid, candidates, question);
}

import { NOTHING_YET, type Reasoned } from './reasoned.ts';
import type { Known, Step } from './step.ts';
import { changes } from './steps/changes.ts';
import { conflicts } from './steps/conflicts.ts';
import { deadlines } from './steps/deadlines.ts';
import { events } from './steps/events.ts';
import { leave } from './steps/leave.ts';
import { ownOutlook } from './steps/own-outlook.ts';
import { recurrence } from './steps/recurrence.ts';
import { standing } from './steps/standing.ts';
import { stillAhead } from './steps/still-ahead.ts';
import { time } from './steps/time.ts';
import { validity } from './steps/validity.ts';

/** In this order: the first three choose what governs, the others look at what was chosen. */
const STEPS: readonly Step[] = [
  standing,
  events,
  time,
  stillAhead,
  deadlines,
  leave,
  recurrence,
  ownOutlook,
  changes,
  validity,
  conflicts,
];

/** What the asking day makes of what was read, by steps that each see what the ones before made of it. */
export const reason = (known: Known): Reasoned =>
  STEPS.reduce((soFar, step) => (step.applies(soFar, known) ? step.take(soFar, known) : soFar), NOTHING_YET);

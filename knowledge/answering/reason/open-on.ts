import { tenseOf, toldTense } from '../../time/tense.ts';
import type { Working } from '../answer.ts';
import type { Deadline } from '../read/index.ts';

/** Open until its last day ends, and not before its first day where that is told. */
export function isOpen(
  { bound, interval }: Pick<Deadline['mention'], 'bound' | 'interval'>,
  asOf: string,
  now: string | null = null,
): boolean {
  // Of a last hour the time of asking decides, where it is known.
  if (bound === 'until' && now !== null && toldTense(interval, asOf, bound, now) === 'past') return false;
  const tense = tenseOf(interval, asOf);
  return bound === 'until' ? tense !== 'past' : tense === 'present';
}

/** The asking day beside a stretch of time, as a step of reasoning. */
export const openOn = (
  { interval, bound }: Pick<Deadline['mention'], 'bound' | 'interval'>,
  asOf: string,
): Working => ({ step: 'open-on', asOf, open: isOpen({ interval, bound }, asOf), interval, bound });

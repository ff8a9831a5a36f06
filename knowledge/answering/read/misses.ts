import type { AnswerShape } from '../../languages/language.ts';
import type { Question } from '../../understanding/index.ts';
import type { ConditionFit } from './condition-fit.ts';
import type { Features } from './features.ts';

/** Shapes that answers have without fail: a price without an amount is none. */
const STRICT: ReadonlySet<AnswerShape> = new Set(['money', 'contact', 'share', 'duration']);

/** A stretch as far as it is read. */
interface Stretch {
  readonly features: Features;
  readonly condition?: ConditionFit;
}

/**
 * True where a stretch holds nothing of what the question wants, or is of another case than the one asked about: it may be worth
 * reading, and doesn't answer.
 */
export function missesThePoint(
  { wants, concepts, clock, whichAllowed, timeLeft }: Question,
  { features, condition = 0 }: Stretch,
): boolean {
  if (condition === -1) return true;
  // "What time does it close?" isn't answered by a day.
  if (wants === 'date' && features.clock === 0 && clock) return true;
  if (wants === null || features[`shape:${wants}`] > 0) return false;
  // "How many days are left?" is answered by the last day.
  if (STRICT.has(wants)) return timeLeft !== 'remaining';
  // Leave to do what no notice speaks of, or whatever one may do: only a sentence of leave answers.
  return wants === 'leave' && (concepts.some(({ isUnknownVerb }) => isUnknownVerb) || whichAllowed);
}

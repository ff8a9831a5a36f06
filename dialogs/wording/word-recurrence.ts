import type { Answer, Working } from '../../knowledge/index.ts';
import { wordDayAndWeekday } from '../dates.ts';
import { wordHours } from '../values/hours.ts';
import type { Voice } from '../voice.ts';

type RecurringStep = Extract<Working, { step: 'on-day' | 'comes-next' }>;

/** True for a step that tells a day of what comes again. */
export const isRecurringStep = (step: Working): step is RecurringStep =>
  step.step === 'on-day' || step.step === 'comes-next';

/** One step on what comes again: "3 December 2026 (Thu): 09:00–18:00."; `stress` marks the day. */
export function wordRecurringStep(
  step: RecurringStep,
  voice: Voice,
  stress: (words: string) => string = (words) => words,
): string {
  const { language, translate } = voice;
  const day = stress(wordDayAndWeekday(step.day, language));
  if (step.step === 'comes-next') return translate('answer.recurring.next', { day });
  if (step.is === 'off') return translate(`answer.recurring.${step.named ? 'closed' : 'off'}`, { day });
  const hours = step.hours.map((one) => wordHours(one, voice)).join(', ');
  return translate(`answer.recurring.${hours === '' ? 'on-bare' : 'on'}`, { day, hours });
}

/** What an answer says of days of what comes again, before the words that say it; empty where it says nothing of them. */
export const wordRecurring = (answer: Answer, voice: Voice): string =>
  answer.status === 'answered'
    ? answer.working
        .filter(isRecurringStep)
        .map((step) => wordRecurringStep(step, voice, voice.markup.bold))
        .join(' ')
    : '';

import type { Answer, Hours, Working } from '../../knowledge/index.ts';
import { wordDayAndWeekday, wordTime } from '../dates.ts';
import type { Voice } from '../voice.ts';

type RecurringStep = Extract<Working, { step: 'on-day' | 'comes-next' }>;

/** Hours in words: "9:00 am – 6:00 pm", "from 9:00 am". */
export function wordHours(
  { from, to }: Hours,
  { translate, language }: Pick<Voice, 'translate' | 'language'>,
): string {
  const word = (minutes: number | null): string => (minutes === null ? '' : wordTime(minutes, language));
  const key = from === null ? 'to' : to === null ? 'from' : 'between';
  return translate(`answer.recurring.${key}`, { from: word(from), to: word(to) });
}

/** One step on what comes again: "3 December 2026 (Thu): 9:00 am – 6:00 pm."; `stress` marks the day. */
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
        .filter((step) => step.step === 'on-day' || step.step === 'comes-next')
        .map((step) => wordRecurringStep(step, voice, voice.markup.bold))
        .join(' ')
    : '';

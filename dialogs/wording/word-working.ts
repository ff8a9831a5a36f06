import type { Answer, Working } from '../../knowledge/index.ts';
import { wordDay, wordInterval } from '../dates.ts';
import { type Voice, wordPublication } from '../voice.ts';
import { wordRecurringStep } from './word-recurrence.ts';

type Step<Name extends Working['step']> = Extract<Working, { step: Name }>;

/** Steps said of one answer: more would bury what matters. */
const MOST_STEPS = 6;

/** True for a relative date that another of the same quote says more closely: of "next month, on 1 December" the day is enough. */
function isSaidCloser(step: Working, steps: readonly Working[]): boolean {
  if (step.step !== 'resolved') return false;
  const { interval } = step.date;
  return steps.some(
    (other) =>
      other.step === 'resolved' &&
      other !== step &&
      other.citation.noticeId === step.citation.noticeId &&
      other.date.interval.start >= interval.start &&
      other.date.interval.end <= interval.end &&
      (other.date.interval.start !== interval.start || other.date.interval.end !== interval.end),
  );
}

function wordCounted({ asOf, until, days }: Step<'counted'>, { language, translate }: Voice): string {
  const values = { date: wordDay(until, language), today: wordDay(asOf, language), count: Math.abs(days) };
  const when = days > 0 ? 'ahead' : days < 0 ? 'past' : 'today';
  return translate(`answer.working.counted-${when}`, values);
}

/** Null for what has a last day alone: counting the days to it says as much. */
function wordOpenOn(
  { asOf, open, interval, bound }: Step<'open-on'>,
  { language, translate }: Voice,
): string | null {
  if (bound === 'until') return null;
  const where = open ? 'present' : interval.start.slice(0, 10) > asOf ? 'future' : 'past';
  return translate(`answer.working.open-${where}`, {
    date: wordInterval(interval, language),
    today: wordDay(asOf, language),
  });
}

function wordStep(step: Working, voice: Voice): string | null {
  const { language, translate, markup } = voice;
  switch (step.step) {
    case 'resolved':
      return translate('answer.working.resolved', {
        words: markup.verbatim(step.date.text),
        day: wordPublication(step.citation.published, voice),
        date: wordInterval(step.date.interval, language),
      });
    case 'newest':
      return translate('answer.working.newest', {
        count: step.of,
        day: wordPublication(step.citation.published, voice),
      });
    case 'picked':
      return translate(`answer.working.picked-${step.which}`, {
        count: step.of,
        today: wordDay(step.asOf, language),
      });
    case 'numbered':
      return translate('answer.working.numbered', { ordinal: step.ordinal });
    case 'same-series':
      return translate('answer.working.same-series', {
        one: markup.verbatim(step.names[0]),
        other: markup.verbatim(step.names[1]),
      });
    case 'counted':
      return wordCounted(step, voice);
    case 'open-on':
      return wordOpenOn(step, voice);
    case 'on-day':
    case 'comes-next':
      return wordRecurringStep(step, voice);
    case 'compared': {
      const same = step.asked.start < step.told.end && step.told.start < step.asked.end;
      return translate(`answer.working.compared-${same ? 'same' : 'other'}`, {
        asked: wordInterval(step.asked, language),
        told: wordInterval(step.told, language),
      });
    }
  }
}

/**
 * How an answer came about, one sentence a step, in the person's language, at most six: “next year” in a notice of 27 November 2018, so
 * 2019. `[]` where nothing was worked out, and for what isn't answered.
 */
export function wordWorking(answer: Answer, voice: Voice): string[] {
  if (answer.status !== 'answered') return [];
  const steps = answer.working.filter((step) => !isSaidCloser(step, answer.working));
  return [...new Set(steps.flatMap((step) => wordStep(step, voice) ?? []))].slice(0, MOST_STEPS);
}

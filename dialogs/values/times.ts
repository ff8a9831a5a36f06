import type { ToldFact } from '../../knowledge/index.ts';
import { wordClock, wordDayInFull, wordMoment } from '../dates.ts';
import type { Voice } from '../voice.ts';
import type { Matter } from './standing.ts';
import { type End, isPoint, type Stretch } from './time.ts';

const wordEnd = ({ first, closeness }: End, { language }: Voice): string =>
  wordMoment(first, closeness, language);

/** What a fact of time is about, by its aspect. */
export function matterOf(fact: ToldFact): Matter {
  if (fact.aspect === 'effect') return 'holds';
  if (fact.aspect !== 'period') return 'event';
  switch (fact.of) {
    case 'apply':
    case 'register':
    case 'recruit':
    case 'pay':
      return 'open';
    case 'sell':
      return 'on-sale';
    case 'hold':
      return 'holds';
    case 'closed':
      return 'closed';
    case 'other':
      return 'stretch';
  }
}

/** Both ends, of hours of one day the day once: "5 December 2026 (Sat), 17:00–21:00". */
function wordBothEnds(from: End, to: End, { language, translate, ...voice }: Voice): string {
  const both = { language, translate, ...voice };
  const isOneDay =
    from.closeness === 'time' && to.closeness === 'time' && from.first.slice(0, 10) === to.last.slice(0, 10);
  return isOneDay
    ? translate('answer.told.hours', { from: wordEnd(from, both), to: wordClock(to.last, language) })
    : translate('answer.told.stretch', { from: wordEnd(from, both), to: wordEnd(to, both) });
}

/**
 * A stretch of time in the person's language: "Sunday, 18 April 2027, 08:00" of an event, "2 November 2026 (Mon) – 27 November 2026 (Fri)",
 * "until 27 November 2026 (Fri)". `endAlone`: only its end was asked for.
 */
export function wordStretch(stretch: Stretch, matter: Matter, voice: Voice, endAlone = false): string {
  const { from, to } = stretch;
  const { translate, language } = voice;
  if (from && isPoint(stretch)) {
    const isDay = from.closeness === 'day' || from.closeness === 'time';
    return matter === 'event' && isDay ? wordDayInFull(from.first, language) : wordEnd(from, voice);
  }
  if (from && to && !endAlone) return wordBothEnds(from, to, voice);
  if (to) return translate('answer.date-until', { date: wordEnd(to, voice) });
  return from ? translate('answer.date-from', { date: wordEnd(from, voice) }) : '';
}

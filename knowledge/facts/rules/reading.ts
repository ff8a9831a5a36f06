import { type DayOrders, dayOrderOf } from '../../day-orders.ts';
import type { Language, Span } from '../../languages/language.ts';
import { registeredAs } from '../../languages/languages.ts';
import type { Day, Notice } from '../../notice.ts';
import { datesOf } from '../../notice-dates.ts';
import type { DateMention } from '../../time/time.ts';
import { anchorOf } from '../../written-days.ts';
import type { AmountOf, AspectOf } from '../fact.ts';
import type { FactWords } from './fact-words.ts';
import { currencyIn } from './values/amounts.ts';

/** What reading one notice needs. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly words: FactWords;
  /** Dates and times in a stretch of the notice, resolved against its day; of an undated notice those alone that need none. */
  readonly dates: (said: string) => readonly DateMention[];
  /** The day on which the notice was published; null where that isn't known. */
  readonly day: Day | null;
  /** ISO 4217: what the notice counts money in. */
  readonly currency: string;
  /** What money is in this notice where neither label nor sentence says, by its title; null where nothing tells. */
  readonly usualAmount: AmountOf | null;
  /** What a day tells in this notice where neither label nor sentence says, by its title. */
  readonly usualTime: AspectOf;
}

/** Prepares to read a notice; null for a language without words of its own. */
export function openReading(notice: Notice, dayOrders: DayOrders = dayOrderOf): Reading | null {
  const language = registeredAs(notice.language);
  const words = language?.facts;
  if (!language || !words) return null;
  const { text, title } = notice;
  const anchor = anchorOf(notice);
  return {
    text,
    language,
    words,
    dates: (said) => datesOf(said, anchor, language, () => dayOrders(notice)),
    day: notice.published?.on ?? null,
    currency: currencyIn(text) ?? words.currency,
    usualAmount: words.titles.amounts.find(([one]) => one.test(title))?.[1] ?? words.titles.usual,
    usualTime: words.titles.times.find(([one]) => one.test(title))?.[1] ?? { aspect: 'event' },
  };
}

/** The words of a stretch of the notice. */
export const wordsOf = ({ start, end }: Span, { text }: Pick<Reading, 'text'>): string =>
  text.slice(start, end);

import type { Language } from '../languages/language.ts';
import { anyWords } from '../languages/languages.ts';
import type { DateMention } from '../time/time.ts';
import type { Concept } from './concept.ts';

/** Words that tell of an event's course or place in time, not which event it is. */
const ofCourse = anyWords(
  ({ layout }) => layout.ofCourse,
  (words) => `^(?:${words})$`,
  'u',
);

/** What stands before a unit. */
const FIGURE_BEFORE = /\d\s?$/;

/**
 * The words as they stand in the question: which name its day, which only count, and which may name an event. Words of earlier questions
 * are looked for in it too. `dates`: those that the question names.
 */
export function standInQuestion(
  concepts: readonly Concept[],
  text: string,
  rules: Language,
  dates: readonly DateMention[],
): Concept[] {
  const lower = text.toLowerCase();
  const { asking, asksHolidays, feastAsked } = rules.recurrence;
  const namesDay = ({ written, isOwn }: Concept, at: number): boolean =>
    isOwn &&
    (asking.test(written) ||
      rules.values.weekdays(written).size > 0 ||
      asksHolidays(written) ||
      feastAsked(written) !== null ||
      (at >= 0 && dates.some(({ start, end }) => start < at + written.length && at < end)));
  const isUnit = ({ word, written }: Concept): boolean =>
    [written, word].some((one) => FIGURE_BEFORE.test(lower.slice(0, Math.max(0, lower.indexOf(one)))));
  const namesEvent = ({ word, written }: Concept, at: number): boolean =>
    !(at >= 0 && dates.some(({ start, end }) => start <= at && at < end)) &&
    !ofCourse().test(word) &&
    !ofCourse().test(written) &&
    rules.values.ordinals(written).length === 0 &&
    rules.asking.timeCue(word) === null;
  return concepts.map((one) => {
    const at = lower.indexOf(one.written);
    return {
      ...one,
      namesDay: namesDay(one, at),
      isUnit: isUnit(one),
      namesEvent: namesEvent(one, at),
    };
  });
}

import type { Language } from '../languages/language.ts';
import type { DateMention } from '../time/time.ts';
import type { Concept } from './concept.ts';

/** Words that tell of an event's course or place in time, not which event it is. */
const OF_COURSE =
  /^(?:still|apply|register|registration|join|been|hold|take|place|host\w*|happen\w*|start\w*|begin\w*|open\w*|end\w*|finish\w*|clos\w*|date|dates|day|time|year|month|week|go|attend\w*|last|previous|next|latest|recent|recently|upcoming|coming|future|one|before|event|events|country|city|venue|currently|current|now|today|edition|\d{4}|열\S{0,3}|개최\S*|신청\S*|접수\S*|참가\S*|참여\S*|갈\S*|안했\S*|안|하\S?|한|했\S*|있\S*|시작\S*|끝\S*|날짜|일정|장소|나라|지난\S*|다음\S*|마지막\S*|최근\S*|올해|작년|내년|이전\S*|직전\S*|그?전\S?|행사|\d{4}년)$/u;

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
    !OF_COURSE.test(word) &&
    !OF_COURSE.test(written) &&
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

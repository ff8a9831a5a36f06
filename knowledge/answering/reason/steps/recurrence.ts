import { languageOf } from '../../../languages/languages.ts';
import type { Day } from '../../../notice.ts';
import { dayPart } from '../../../time/calendar.ts';
import {
  isOpenThrough,
  isWithinHours,
  nextClosed,
  nextOn,
  type OnDay,
  onDay,
} from '../../../time/recurrence/evaluate.ts';
import type { RecurrenceMention } from '../../../time/recurrence/recurrence.ts';
import type { Question } from '../../../understanding/index.ts';
import type { Working } from '../../answer.ts';
import type { FoundNotice } from '../../find/index.ts';
import { type Candidate, candidatesOf, type Reading } from '../../read/index.ts';
import {
  type AskedOccasion,
  askedOccasion,
  askedTimetables,
  lineOf,
  standsIn,
  type Timetable,
  tellsContactHours,
  timetablesOf,
} from '../../timetable/index.ts';
import { closingOn, tellingOf, tellsOpening } from '../dated-closing.ts';
import { putFirst } from '../put-first.ts';
import type { Reasoned } from '../reasoned.ts';
import type { Known, Step } from '../step.ts';
import { validityOf } from '../validity.ts';

type Settled = Extract<OnDay, { is: 'on' | 'off' }>;

/** The days asked about: of every such weekday those that are no holidays, which another rule may hold for. */
function ordinary(asked: AskedOccasion, question: Question, language: string): AskedOccasion {
  if (!asked.together || question.conditions.weekdays.size === 0) return asked;
  const { isHoliday } = languageOf(language).recurrence;
  const [first, ...more] = asked.days.filter((day) => isHoliday(day) === 'no');
  return first === undefined ? asked : { ...asked, days: [first, ...more] };
}

/** What the timetable makes of the days asked about; null where it leaves one open, or tells different things of what is one. */
function settle({ recurrence }: Timetable, { days }: AskedOccasion, language: string): Settled[] | null {
  const { isHoliday } = languageOf(language).recurrence;
  const told = days.map((day) => onDay(recurrence, day, isHoliday));
  if (!told.every((one): one is Settled => one.is === 'on' || one.is === 'off')) return null;
  return new Set(told.map(({ is }) => is)).size === 1 ? told : null;
}

/** Yes or no to what was asked of a day; null where its hours don't tell, or hours are asked for. */
function verdictOn({ how, at, part, now }: AskedOccasion, told: Settled): Reasoned['verdict'] {
  if (how === 'hours') return null;
  if (told.is === 'off') return how === 'open' ? 'no' : 'yes';
  if (now && at === null) return null;
  const isOpen =
    part && at === null ? isOpenThrough(part, told.hours) : at === null || isWithinHours(at, told.hours);
  return isOpen === null ? null : isOpen === (how === 'open') ? 'yes' : 'no';
}

/** The stretch to be quoted for a line: the shortest that holds its first days. */
function stretchOf(line: RecurrenceMention, stretches: readonly Candidate[]): Candidate | undefined {
  const [first] = line.parts;
  return stretches
    .filter(({ span }) => first && span.start <= first.start && first.end <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** The next day on which it is held or collected; the next closed one where only those are told. Null where that is open. */
function nextDay({ recurrence }: Timetable, from: Day, language: string): Day | null {
  const { isHoliday } = languageOf(language).recurrence;
  const isClosing = recurrence.rules.every(({ closed }) => closed);
  return isClosing ? nextClosed(recurrence, from, isHoliday) : nextOn(recurrence, from, isHoliday);
}

/** True for what takes place now and then, so that its next day is worth saying; opening hours tell enough. */
const isOccasional = ({ recurrence }: Timetable): boolean =>
  recurrence.rules.every(({ days, closed }) => closed || days.every !== 'week') &&
  recurrence.rules.some(
    ({ days }) => days.every !== 'holiday' && days.every !== 'year' && days.every !== 'feast',
  );

/** "When is the next collection?", "when does the café open?": the day that comes next, beside the words. */
function withNext(reasoned: Reasoned, timetable: Timetable, question: Question, language: string): Reasoned {
  const { timeCue, wants, asOf, kind } = question;
  const asksNext = timeCue === 'next';
  const asks =
    asksNext || (timeCue === null && (wants === 'date' || kind === 'when') && isOccasional(timetable));
  const day = asks ? nextDay(timetable, asOf, language) : null;
  if (day === null) return reasoned;
  const step: Working = { step: 'comes-next', asOf, day };
  return { ...reasoned, outlook: 'plain', working: [...(reasoned.working ?? []), step] };
}

/** The stretch that stands first in the lines of a timetable, the likeliest first. */
const bestOf = (timetable: Timetable, stretches: readonly Candidate[]): Candidate | undefined =>
  stretches.find(({ span }) => standsIn(timetable, span));

/** The day from which a timetable holds, where it or its notice says so; the given one where that is later. */
function heldFrom({ recurrence }: Timetable, { notice, span }: Candidate, day: Day): Day {
  const validity = validityOf(notice, span);
  const from = validity && validity.bound !== 'until' ? dayPart(validity.interval.start) : day;
  const season = recurrence.from?.length === day.length ? recurrence.from : day;
  return [from, season, day].sort().at(-1) ?? day;
}

/** What is said of the days asked about: the steps of it, and the next day where that is no. */
function workingOf(
  timetable: Timetable,
  asked: AskedOccasion,
  settled: readonly Settled[],
  language: string,
): Working[] {
  const days = asked.together ? asked.days.slice(0, 1) : asked.days;
  const working = days.flatMap((day, at): Working[] => {
    const on = settled[at];
    if (!on) return [];
    return [
      { step: 'on-day', day, is: on.is, hours: on.is === 'on' ? on.hours : [], named: on.rule !== null },
    ];
  });
  const [day] = asked.days;
  const isOpenSome = timetable.recurrence.rules.some(({ closed }) => !closed);
  const asksNext = settled[0]?.is === 'off' && asked.how !== 'hours' && isOpenSome;
  const next = asksNext ? nextDay(timetable, day, language) : null;
  return next === null ? working : [...working, { step: 'comes-next', asOf: day, day: next }];
}

/** True where timetables say the same of the days asked about. */
const agree = (all: readonly (readonly Settled[] | null)[]): boolean =>
  new Set(all.map((one) => JSON.stringify(one?.map((told) => (told.is === 'on' ? told.hours : 'off')))))
    .size === 1;

/** An answer that the stretch governs; of what else was found, what supersedes or changes its notice goes along. */
function ledBy(
  governs: Candidate,
  reasoned: Reasoned,
  question: Question,
): Pick<Reasoned, 'candidates' | 'sure'> {
  const [first, ...others] = putFirst(governs, reasoned, question);
  const isSame = reasoned.candidates[0]?.notice.id === governs.notice.id;
  const along = isSame ? others.filter(({ role }) => role !== 'supports') : [];
  return { candidates: first ? [first, ...along] : [], sure: true };
}

/** Answers for the days that a question asks about. */
function onAskedDays(
  reasoned: Reasoned,
  governs: Candidate,
  found: readonly FoundNotice[],
  question: Question,
  reading: Reading,
): Reasoned {
  const of = askedTimetables(governs, found, question);
  if (!of) return reasoned;
  const { one, timetables } = of;
  const stretches = candidatesOf(question, [one], reading).sort((a, b) => b.score - a.score);
  const [timetable] = timetables;
  const best = timetable && bestOf(timetable, stretches);
  const { language } = one.notice;
  const told = askedOccasion(
    question,
    best && timetable ? heldFrom(timetable, best, question.asOf) : question.asOf,
  );
  if (!told) return reasoned;
  const asked = ordinary(told, question, language);
  const [day] = asked.days;
  const closing = asked.together ? undefined : closingOn(day, stretches, question);
  if (closing && asked.days.length === 1) {
    return {
      ...reasoned,
      outlook: 'plain',
      ...ledBy(closing, reasoned, question),
      verdict: verdictOn(asked, { is: 'off', rule: null }),
    };
  }
  const isOther = one.notice.id !== governs.notice.id;
  if (!timetable || !best)
    return timetablesOf(governs.notice).length > 0
      ? { ...reasoned, verdict: reasoned.verdict ?? null }
      : reasoned;
  // Columns of one table may all be meant: then they must say the same.
  const beside = timetables.filter((other) => standsIn(other, best.span));
  const telling = asked.days.flatMap((each) => tellingOf(each, stretches) ?? [])[0];
  const settled = settle(timetable, asked, language);
  const isSure =
    telling === undefined &&
    asked.days.every((each) => each >= heldFrom(timetable, best, each)) &&
    agree(beside.map((other) => settle(other, asked, language)));
  const [first] = settled ?? [];
  if (!first || !settled || !isSure) {
    // What a day told apart decides was decided before.
    const unclear = { ...reasoned, verdict: telling ? (reasoned.verdict ?? null) : null };
    const shown = telling && tellsOpening(telling) ? telling : isOther ? best : undefined;
    return shown ? { ...unclear, ...ledBy(shown, reasoned, question) } : unclear;
  }
  const line = first.rule && lineOf(timetable, first.rule);
  return {
    ...reasoned,
    outlook: 'plain',
    ...ledBy((line && stretchOf(line, stretches)) ?? best, reasoned, question),
    verdict: verdictOn(asked, first),
    working: workingOf(timetable, asked, settled, language),
  };
}

/** "By what time must the snow be gone?" isn't answered by when someone can be called: what comes next then governs. */
function withoutContactHours(reasoned: Reasoned, question: Question): Reasoned {
  const [governs, ...others] = reasoned.candidates;
  const asks = question.clock || askedOccasion(question, question.asOf) !== null;
  if (!governs || !asks || !tellsContactHours(governs, question)) return reasoned;
  const [next, ...rest] = others.filter((one) => one.role === 'supports');
  return { ...reasoned, candidates: next ? [{ ...next, role: 'governs' }, ...rest] : [], verdict: null };
}

function take(told: Reasoned, { found, question, reading }: Known): Reasoned {
  const reasoned = withoutContactHours(told, question);
  const [governs] = reasoned.candidates;
  if (!governs) return reasoned;
  if (askedOccasion(question, question.asOf)) return onAskedDays(reasoned, governs, found, question, reading);
  const timetable = timetablesOf(governs.notice).find((one) => standsIn(one, governs.span));
  return timetable ? withNext(reasoned, timetable, question, governs.notice.language) : reasoned;
}

/**
 * "Is it open on Thursday?", "when is the next collection?": what comes again is held against the asked day, exceptions first, and the line
 * that decides is quoted; without a yes or no where that leaves the day open. Applies to whatever governs; as it was where its notice tells no
 * recurrence. May change what governs, `sure`, the outlook, the verdict and the working.
 */
export const recurrence: Step = {
  applies: ({ by, candidates }) => by !== 'standing' && candidates.length > 0,
  take,
};

import { rulesFor } from '../language/languages.ts';
import type { Day } from '../notice.ts';
import { isWithinHours, nextClosed, nextOn, type OnDay, onDay } from '../time/recurrence/evaluate.ts';
import type { RecurrenceMention } from '../time/recurrence/recurrence.ts';
import { tenseOf } from '../time/tense.ts';
import type { Question, Working } from './answer.ts';
import { type AskedOccasion, askedOccasion } from './asked-occasion.ts';
import { type Candidate, candidatesOf, type Reading } from './read.ts';
import { putFirst } from './reason-about-deadlines.ts';
import type { Reasoned } from './reason-about-time.ts';
import type { FoundNotice } from './search-notices.ts';
import { lineOf, standsIn, type Timetable, timetablesOf } from './timetable.ts';

/** A line of hours of the same notice comes in where its score lags this far at most. */
const LAG = 4;
/** So much of the question must stand in the notice for its timetable to be the one asked for. */
const SAID = 0.7;

/** A timetable, and the stretch of it that answers best. */
interface Chosen {
  readonly timetable: Timetable;
  readonly best: Candidate;
}

/** The timetable that the governing stretch tells, else that of the likeliest stretch of its notice which tells one. */
function choose(governs: Candidate, stretches: readonly Candidate[]): Chosen | null {
  const timetables = timetablesOf(governs.notice);
  if (timetables.length === 0) return null;
  const likely = stretches.filter(({ score }) => score >= governs.score - LAG);
  for (const best of [governs, ...likely]) {
    const timetable = timetables.find((one) => standsIn(one, best.span));
    if (timetable) return { timetable, best };
  }
  return null;
}

/** True where a stretch of the notice tells of that very day apart from what comes again: it may be an exception, which only its words tell. */
const isTold = (day: Day, stretches: readonly Candidate[]): boolean =>
  stretches.some(({ dates }) =>
    dates.some(
      ({ kind, interval, bound }) =>
        kind === 'date' &&
        interval !== null &&
        interval.granularity !== 'year' &&
        interval.granularity !== 'month' &&
        bound === 'during' &&
        tenseOf(interval, day) === 'present',
    ),
  );

type Settled = Extract<OnDay, { is: 'on' | 'off' }>;

/** What the timetable makes of the days asked about; null where it leaves one open, or tells different things of what is one. */
function settle(
  { timetable }: Chosen,
  asked: AskedOccasion,
  question: Question,
  language: string,
): Settled[] | null {
  const { isHoliday } = rulesFor(language).recurrence;
  const { recurrence } = timetable;
  const ordinary = asked.together && rulesFor(question.language).weekdays(question.text).size > 0;
  const days = ordinary ? asked.days.filter((day) => isHoliday(day) === 'no') : asked.days;
  const told = days.map((day) => onDay(recurrence, day, isHoliday));
  if (!told.every((one): one is Settled => one.is === 'on' || one.is === 'off')) return null;
  return new Set(told.map(({ is }) => is)).size === 1 ? told : null;
}

/** Yes or no to what was asked of a day; null where its hours don't tell, or hours are asked for. */
function verdictOn({ how, at, now }: AskedOccasion, told: Settled): Reasoned['verdict'] {
  if (how === 'hours') return null;
  if (told.is === 'off') return how === 'open' ? 'no' : 'yes';
  if (now && at === null) return null;
  const isOpen = at === null ? true : isWithinHours(at, told.hours);
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
function nextDay({ timetable: { recurrence } }: Chosen, from: Day, language: string): Day | null {
  const { isHoliday } = rulesFor(language).recurrence;
  const isClosing = recurrence.rules.every(({ closed }) => closed);
  return isClosing ? nextClosed(recurrence, from, isHoliday) : nextOn(recurrence, from, isHoliday);
}

/** True for what takes place now and then, so that its next day is worth saying; opening hours tell enough. */
const isOccasional = ({ timetable: { recurrence } }: Chosen): boolean =>
  recurrence.rules.every(({ days, closed }) => closed || days.every !== 'week') &&
  recurrence.rules.some(
    ({ days }) => days.every !== 'holiday' && days.every !== 'year' && days.every !== 'feast',
  );

/** "When is the next collection?", "when does the café open?": the day that comes next, beside the words. */
function withNext(reasoned: Reasoned, chosen: Chosen, question: Question, language: string): Reasoned {
  const { timeCue, wants, asOf, kind } = question;
  const asksNext = timeCue === 'next';
  const asks =
    asksNext || (timeCue === null && (wants === 'date' || kind === 'when') && isOccasional(chosen));
  const day = asks ? nextDay(chosen, asOf, language) : null;
  if (day === null) return reasoned;
  const step: Working = { step: 'comes-next', asOf, day };
  return { ...reasoned, outlook: 'plain', working: [...(reasoned.working ?? []), step] };
}

/**
 * "Is it open on Thursday?", "when is the next collection?": what comes again is held against the asked day, exceptions first, and the line
 * that decides is quoted. As it was where the notice tells no recurrence; without a yes or no where that leaves the day open.
 */
export function reasonAboutRecurrence(
  reasoned: Reasoned,
  found: readonly FoundNotice[],
  question: Question,
  reading: Reading,
): Reasoned {
  const [governs] = reasoned.candidates;
  const one = governs && found.find(({ notice }) => notice.id === governs.notice.id);
  if (!governs || !one || timetablesOf(governs.notice).length === 0) return reasoned;
  const stretches = candidatesOf(question, [one], reading).sort((a, b) => b.score - a.score);
  const chosen = choose(governs, stretches);
  if (!chosen) return reasoned;
  const { language } = governs.notice;
  const asked = askedOccasion(question);
  if (!asked)
    return standsIn(chosen.timetable, governs.span)
      ? withNext(reasoned, chosen, question, language)
      : reasoned;
  const settled = asked.days.some((day) => isTold(day, stretches))
    ? null
    : settle(chosen, asked, question, language);
  const [told] = settled ?? [];
  if (!told) return { ...reasoned, verdict: null };
  const [day] = asked.days;
  const line = told.rule && lineOf(chosen.timetable, told.rule);
  const candidate = (line && stretchOf(line, stretches)) ?? chosen.best;
  const next = told.is === 'off' && asked.how !== 'hours' ? nextDay(chosen, day, language) : null;
  const working: Working[] = asked.together
    ? []
    : asked.days.map((each, at): Working => {
        const { is } = settled?.[at] ?? told;
        const on = settled?.[at];
        return {
          step: 'on-day',
          day: each,
          is,
          hours: on?.is === 'on' ? on.hours : [],
          named: on?.rule !== null,
        };
      });
  return {
    ...reasoned,
    outlook: 'plain',
    candidates: putFirst(candidate, reasoned, question),
    ...(isOf(chosen, question) ? { sure: true } : {}),
    verdict: verdictOn(asked, told),
    working: [
      ...working,
      ...(next === null || asked.together ? [] : [{ step: 'comes-next', asOf: day, day: next } as const]),
    ],
  };
}

/** True where what the timetable is of is what the question asks about. */
const isOf = ({ best: { features } }: Chosen, { inTalk }: Question): boolean =>
  inTalk !== undefined || Math.max(features.inNotice, features.withTitle) >= SAID;

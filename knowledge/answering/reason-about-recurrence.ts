import { rulesFor } from '../language/languages.ts';
import type { Day } from '../notice.ts';
import { isWithinHours, nextClosed, nextOn, type OnDay, onDay } from '../time/recurrence/evaluate.ts';
import type { RecurrenceMention } from '../time/recurrence/recurrence.ts';
import { tenseOf } from '../time/tense.ts';
import type { Concept, Question, Working } from './answer.ts';
import { type AskedOccasion, askedOccasion } from './asked-occasion.ts';
import { type Candidate, candidatesOf, type Reading } from './read.ts';
import { putFirst } from './reason-about-deadlines.ts';
import type { Reasoned } from './reason-about-time.ts';
import type { FoundNotice } from './search-notices.ts';
import { holds, subjectsOf, termsIn } from './stay-with-talk.ts';
import { lineOf, standsIn, type Timetable, timetablesOf } from './timetable.ts';

/** A line of hours of the same notice comes in where its score lags this far at most. */
const LAG = 4;

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

/** The words that say what is asked about: not those that name the day, or ask whether it is open. */
function subjectWords(question: Question): Concept[] {
  const { text, language, asOf } = question;
  const rules = rulesFor(language);
  const lower = text.toLowerCase();
  const dates = rules.readDates(text, asOf);
  const namesDay = ({ word, written = word }: Concept): boolean => {
    const at = lower.indexOf(written);
    return (
      rules.recurrence.asking.test(written) ||
      rules.weekdays(written).size > 0 ||
      rules.recurrence.asksHolidays(written) ||
      rules.recurrence.feastAsked(written) !== null ||
      (at >= 0 && dates.some(({ start, end }) => start < at + written.length && at < end))
    );
  };
  return subjectsOf(question).filter((one) => !one.isPredicate && !namesDay(one));
}

/** Of the notices found, the one that the question is about: that of the governing stretch, or the first whose title names it. */
function noticeOf(
  governs: Candidate,
  found: readonly FoundNotice[],
  question: Question,
): { readonly one: FoundNotice; readonly isNamed: boolean } | null {
  const words = subjectWords(question);
  const one = found.find(({ notice }) => notice.id === governs.notice.id);
  if (!one) return null;
  const names = (text: string, language: string): boolean => {
    const terms = termsIn(text, language);
    return words.length > 0 && words.every((word) => holds(terms, word));
  };
  if (question.inTalk !== undefined && words.length === 0) return { one, isNamed: true };
  if (names(`${governs.notice.title}\n${governs.notice.text}`, governs.notice.language))
    return { one, isNamed: true };
  const named = found.find(
    ({ notice }) =>
      timetablesOf(notice).length > 0 && names(`${notice.title}\n${notice.text}`, notice.language),
  );
  return named ? { one: named, isNamed: true } : { one, isNamed: false };
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
  const [before] = reasoned.candidates;
  const asked = askedOccasion(question);
  const of = before && (asked ? noticeOf(before, found, question) : sameNotice(before, found));
  if (!before || !of || timetablesOf(of.one.notice).length === 0) return reasoned;
  const { one, isNamed } = of;
  const stretches = candidatesOf(question, [one], reading).sort((a, b) => b.score - a.score);
  const isOther = one.notice.id !== before.notice.id;
  const governs = isOther ? stretches[0] : before;
  const chosen = governs && choose(governs, stretches);
  if (!governs || !chosen) return reasoned;
  const { language } = one.notice;
  if (!asked)
    return standsIn(chosen.timetable, governs.span)
      ? withNext(reasoned, chosen, question, language)
      : reasoned;
  const isSaid = asked.days.some((day) => isTold(day, stretches));
  const settled = isSaid || !isNamed ? null : settle(chosen, asked, question, language);
  const [told] = settled ?? [];
  if (!told) {
    const unclear = { ...reasoned, verdict: null };
    return isOther
      ? { ...unclear, candidates: putFirst(chosen.best, reasoned, question), sure: true }
      : unclear;
  }
  const [day] = asked.days;
  const line = told.rule && lineOf(chosen.timetable, told.rule);
  const candidate = (line && stretchOf(line, stretches)) ?? chosen.best;
  const isOpenSome = chosen.timetable.recurrence.rules.some(({ closed }) => !closed);
  const next =
    told.is === 'off' && asked.how !== 'hours' && isOpenSome ? nextDay(chosen, day, language) : null;
  const days = asked.together ? asked.days.slice(0, 1) : asked.days;
  const working = days.map((each, at): Working => {
    const on = settled?.[at] ?? told;
    return {
      step: 'on-day',
      day: each,
      is: on.is,
      hours: on.is === 'on' ? on.hours : [],
      named: on.rule !== null,
    };
  });
  return {
    ...reasoned,
    outlook: 'plain',
    candidates: putFirst(candidate, reasoned, question),
    sure: true,
    verdict: verdictOn(asked, told),
    working: [...working, ...(next === null ? [] : [{ step: 'comes-next', asOf: day, day: next } as const])],
  };
}

/** The notice of the governing stretch, for questions that name no day. */
function sameNotice(governs: Candidate, found: readonly FoundNotice[]) {
  const one = found.find(({ notice }) => notice.id === governs.notice.id);
  return one ? { one, isNamed: true } : null;
}

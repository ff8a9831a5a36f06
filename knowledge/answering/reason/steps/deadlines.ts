import { isOfSameEntry, tellsEntry } from '../../../events/entry-words.ts';
import { daysBetween } from '../../../time/calendar.ts';
import { tenseOf, toldTense } from '../../../time/tense.ts';
import type { Interval } from '../../../time/time.ts';
import type { Question } from '../../../understanding/index.ts';
import type { Working } from '../../answer.ts';
import {
  type Candidate,
  type Deadline,
  deadlinesOf,
  lastDayOf,
  quoteOf,
  tellsLastDay,
} from '../../read/index.ts';
import { askedDeadlines, isPlain } from '../asked-deadlines.ts';
import { isOpen, openOn } from '../open-on.ts';
import { putFirst } from '../put-first.ts';
import type { Reasoned } from '../reasoned.ts';
import type { Known, Step } from '../step.ts';

const OPENS = /\b(?:opens?|opening|starts?|begins?|from)\b|부터|시작/iu;
/** A stretch with a last day may come before one without where its score lags this far at most. */
const LAG = 4;
/** The same where it tells of the very paying or applying that is asked about. */
const SAME_ENTRY_LAG = 7;
/** So much of the question must stand in the notice for its deadline to be the one asked for. */
const SAID = 0.7;

/** The last day that the best notice tells for what is asked; undefined where it tells none. */
function deadlineIn(candidates: readonly Candidate[], question: Question): Deadline | undefined {
  const [best] = candidates;
  return candidates
    .filter(({ notice }) => notice.id === best?.notice.id)
    .flatMap((one) => deadlinesOf(one, question))
    .sort((a, b) => b.weight - a.weight)[0];
}

/** The first day of taking part, where another sentence of the notice tells it ("Registration opens on 1 December") and it lies ahead. */
function opening(candidates: readonly Candidate[], deadline: Deadline, asOf: string): Candidate | undefined {
  return candidates.find((one) => {
    const { notice, dates } = one;
    const text = quoteOf(one);
    if (notice.id !== deadline.candidate.notice.id || !tellsEntry(text) || !OPENS.test(text)) return false;
    return dates.some(
      ({ kind, interval, bound }) =>
        kind === 'date' &&
        interval !== null &&
        bound !== 'until' &&
        interval.granularity !== 'month' &&
        interval.start < deadline.mention.interval.end &&
        tenseOf(interval, asOf) === 'future',
    );
  });
}

const isYet = (interval: Interval, asOf: string): boolean => tenseOf(interval, asOf) === 'future';

/** What the asking day makes of a stretch of time. Nothing is said of one that hasn't begun: whoever asks "still" may mean its end. */
function verdictOn(
  { timeLeft, asOf, now }: Question,
  mention: Pick<Deadline['mention'], 'bound' | 'interval'>,
  yetToOpen: boolean,
): Reasoned['verdict'] {
  if (timeLeft === 'remaining') return null;
  const open = isOpen(mention, asOf, now);
  if (timeLeft === 'open' && (yetToOpen || (mention.bound !== 'until' && isYet(mention.interval, asOf))))
    return null;
  if (timeLeft === 'closed')
    return toldTense(mention.interval, asOf, mention.bound, now) === 'past' ? 'yes' : 'no';
  return open ? 'yes' : 'no';
}

function workingOf(mention: Pick<Deadline['mention'], 'bound' | 'interval'>, question: Question): Working[] {
  const { asOf, timeLeft } = question;
  const { interval, bound } = mention;
  const until = lastDayOf(interval);
  const counted: Working = { step: 'counted', asOf, until, days: daysBetween(asOf, until) };
  if (timeLeft === 'remaining') return [counted];
  const open = openOn(mention, asOf);
  return bound === 'until' ? [open, counted] : [open];
}

const isOfEntry = (candidate: Candidate): boolean => tellsEntry(quoteOf(candidate));

/** "When must I pay?", answered by a stretch that tells no last day of it: one of its notice that does, and is not much less likely, comes first. */
function withLastDay(reasoned: Reasoned, candidates: readonly Candidate[], question: Question): Reasoned {
  const [governs] = reasoned.candidates;
  const { wants, entry, bound, range } = question;
  const asked = entry.isNamed && (bound === 'until' || range);
  if (!asked || wants !== 'date' || !governs || reasoned.sure !== undefined) return reasoned;
  const settled = deadlinesOf(governs, question).length > 0 && isOfEntry(governs);
  if (
    settled &&
    (isOfSameEntry(entry.kinds, quoteOf(governs)) || (!entry.isTold && tellsLastDay(governs, question)))
  )
    return reasoned;
  const near = candidates.filter((one) => {
    const lag = isOfSameEntry(entry.kinds, quoteOf(one)) ? SAME_ENTRY_LAG : LAG;
    return one.notice.id === governs.notice.id && one.score >= governs.score - lag && isOfEntry(one);
  });
  const deadline = deadlineIn(near, question);
  if (!deadline) return reasoned;
  const promoted = putFirst(deadline.candidate, reasoned, question);
  return { ...reasoned, candidates: promoted, ...(governs.features.withTitle >= SAID ? { sure: true } : {}) };
}

/** "Can I still apply?", answered from the time of an event that reasoning has picked; as it was where that isn't what was asked. */
function byEvent(reasoned: Reasoned, question: Question): Reasoned {
  const [governs] = reasoned.candidates;
  const event = reasoned.sure ? governs?.resolved.at(-1) : undefined;
  if (!event) return reasoned;
  const isToo = question.acts.said.size === 0 || event.tense === 'past';
  if (!isToo || question.acts.isOther || question.otherTime) return { ...reasoned, verdict: null };
  return {
    ...reasoned,
    verdict: verdictOn(question, event, false),
    working: [...(reasoned.working ?? []), ...workingOf(event, question)],
  };
}

function take(reasoned: Reasoned, { candidates, question }: Known): Reasoned {
  const { timeLeft, asOf } = question;
  if (!timeLeft) return withLastDay(reasoned, candidates, question);
  const [governs] = reasoned.candidates;
  const all = governs
    ? [
        governs,
        ...candidates.filter(
          (one) => one.notice.id === governs.notice.id && one.span.start !== governs.span.start,
        ),
      ]
    : candidates;
  // Of an event that reasoning has picked, its own time decides, unless the question is about taking part in what is to come.
  const event = reasoned.sure ? governs?.resolved.at(-1) : undefined;
  const decides = event !== undefined && (question.acts.said.size === 0 || event.tense === 'past');
  const told = decides && !question.acts.isOther ? [] : askedDeadlines(all, question);
  const [deadline] = told;
  if (!deadline) return byEvent(reasoned, question);
  const opens = opening(all, deadline, asOf);
  const promoted = {
    ...reasoned,
    candidates: putFirst(deadline.candidate, reasoned, question, opens),
    ...(deadline.candidate.features.inNotice >= SAID ? { sure: true } : {}),
  };
  if (!isPlain(deadline, told, question)) return { ...promoted, verdict: null };
  return {
    ...promoted,
    verdict: verdictOn(question, deadline.mention, opens !== undefined),
    working: [...(reasoned.working ?? []), ...workingOf(deadline.mention, question)],
  };
}

/**
 * "Can I still apply?", "is it over?", "how long do I have?": the last day that the notice tells for it comes first, and the asking day
 * decides; without a yes or no where no last day told is that of what was asked. "When must I pay?": the stretch that tells the last day comes
 * first. Applies to these questions; may change what governs, `sure`, the verdict and the working.
 */
export const deadlines: Step = {
  applies: ({ by }, { question: { timeLeft, entry, wants } }) =>
    by !== 'standing' && (timeLeft !== null || (entry.isNamed && wants === 'date')),
  take,
};

import type { Occurrence } from '../../../events/occurrences.ts';
import type { QuestionKind } from '../../../languages/language.ts';
import { languageOf } from '../../../languages/languages.ts';
import type { ChangeAsked, ChangeTold } from '../../../languages/telling/change.ts';
import type { Notice } from '../../../notice.ts';
import { dayPart } from '../../../time/calendar.ts';
import { tenseOf } from '../../../time/tense.ts';
import { type Concept, type Question, subjectsOf } from '../../../understanding/index.ts';
import { holds, termsIn } from '../../cut/index.ts';
import type { FoundNotice } from '../../find/index.ts';
import { type Candidate, candidatesOf, isSecondTry, quoteOf } from '../../read/index.ts';
import { withChangeBeside } from '../change-beside.ts';
import { dated } from '../dated.ts';
import { matchEvents } from '../match-events.ts';
import type { DatedCandidate, Reasoned } from '../reasoned.ts';
import type { Known, Step } from '../step.ts';

/** Notices whose title holds these words, newest first; in talk about one, that one and those on its subject. */
function namedIn(
  words: readonly Concept[],
  { inTalk }: Question,
  found: readonly FoundNotice[],
): FoundNotice[] {
  if (words.length === 0 && inTalk === null) return [];
  const named = found.filter(({ notice }) => {
    const terms = termsIn(notice.title, notice.language);
    return words.every((one) => holds(terms, one));
  });
  const [best] = named;
  return named
    .filter(
      ({ notice }) =>
        notice.publisher === best?.notice.publisher || notice.language !== best?.notice.language,
    )
    .sort((a, b) => (b.notice.published?.on ?? '').localeCompare(a.notice.published?.on ?? ''));
}

/** The first stretch of a notice that tells of a change of what is asked about; where its title alone does, the first with a date. */
function toldIn(
  { notice }: FoundNotice,
  words: readonly Concept[],
  stretches: readonly Candidate[],
): { readonly told: ChangeTold; readonly candidate: Candidate } | null {
  const { told } = languageOf(notice.language).change;
  const inOrder = stretches.toSorted((a, b) => a.span.start - b.span.start);
  const byTitle = told(notice.title.trim());
  for (const candidate of inOrder) {
    const quote = quoteOf(candidate);
    const change = told(quote);
    const terms = termsIn(quote, notice.language);
    if (change && (byTitle || words.length === 0 || words.some((one) => holds(terms, one))))
      return { told: change, candidate };
  }
  const candidate = inOrder.find(({ dates }) => dates.length > 0) ?? inOrder[0];
  return byTitle && candidate ? { told: byTitle, candidate } : null;
}

/** Yes or no to what was asked, once a notice tells of a change; null where the words must be read. */
function verdictOn(asked: ChangeAsked, told: ChangeTold, governs: DatedCandidate): Reasoned['verdict'] {
  if (told === 'off') return asked === 'held' ? 'no' : asked === 'off' ? 'yes' : null;
  if (asked === 'held') return null;
  if (asked === 'moved') return 'yes';
  return governs.resolved.some(({ tense }) => tense !== 'past') ? 'no' : null;
}

const isPast = ({ interval }: Occurrence, asOf: string): boolean =>
  interval !== null && tenseOf(interval, asOf) === 'past';

/** Of what the notices tell, the soonest to come, else the last that a notice was about; others go along. */
function inOrder(occurrences: readonly Occurrence[], asOf: string): Occurrence[] {
  const timed = occurrences.filter(({ interval }) => interval !== null);
  const ahead = timed.find((one) => !isPast(one, asOf));
  const own = timed.findLast(({ governs }) => governs.turn === 'own');
  const first = ahead ?? own ?? timed.at(-1);
  if (!first) return [];
  const from = timed.indexOf(first);
  return [first, ...timed.filter((one, at) => one !== first && (one === own || at > from))];
}

/** True for a stretch that tells a day after its notice's own: "now" and "as announced on 2 November" tell of no event. */
const tellsDay = ({ dates, notice }: Candidate): boolean =>
  dates.some(
    ({ kind, interval }) =>
      kind === 'date' &&
      interval !== null &&
      interval.granularity !== 'year' &&
      dayPart(interval.start) > (notice.published?.on ?? ''),
  );

/** Kinds of questions that take for granted what is changed, and ask for something else: "why was it postponed?". */
const ASKS_ELSE: ReadonlySet<QuestionKind> = new Set([
  'why',
  'how-to',
  'how-much',
  'contact',
  'who',
  'where',
]);
/** Kinds that are answered by a day, not by yes or no. */
const ASKS_DAY: ReadonlySet<QuestionKind> = new Set(['when', 'how-long']);

/** The first stretch of a notice that tells a day, else its first. */
function withDay(stretches: readonly Candidate[]): Candidate | undefined {
  const inOrder = stretches.toSorted((a, b) => a.span.start - b.span.start);
  return inOrder.find(tellsDay) ?? inOrder[0];
}

function choice(known: Known): Reasoned | null {
  const { question, found, reading, changersOf } = known;
  const { kind } = question;
  const asked = question.change;
  const words = subjectsOf(question);
  const named = asked === null ? [] : namedIn(words, question, found);
  if (asked === null || named.length === 0) return null;
  const read = new Map<Notice, Candidate[]>();
  const stretchesOf = (one: FoundNotice): Candidate[] => {
    const known = read.get(one.notice) ?? candidatesOf(question, [one], reading);
    read.set(one.notice, known);
    return known;
  };
  for (const one of named) {
    const change = toldIn(one, words, stretchesOf(one));
    if (!change) continue;
    const governs = dated(change.candidate, question, 'governs');
    const verdict = ASKS_DAY.has(kind) ? null : verdictOn(asked, change.told, governs);
    return { by: 'standing', outlook: 'plain', candidates: [governs], sure: true, verdict };
  }
  const telling = ({ governs: { notice, span, when } }: Occurrence): Candidate | undefined => {
    const one = found.find((other) => other.notice.id === notice.id);
    const start = span.start + (when?.start ?? 0);
    return one && stretchesOf(one).find((stretch) => stretch.span.start <= start && start < stretch.span.end);
  };
  const events = matchEvents({ ...question, concepts: words.length > 0 ? words : question.concepts }, found);
  const [first, ...beside] = inOrder(events?.occurrences ?? [], question.asOf);
  const withDays = named.flatMap((one) => withDay(stretchesOf(one)) ?? []);
  const candidate = first ? telling(first) : (withDays.find(tellsDay) ?? withDays[0]);
  // What is changed in other words than those of calling off isn't as it was announced either.
  const isChanged = named.some(({ notice }) => changersOf(notice.id, question.asOf).length > 0);
  // Of what has no day of its own, its last day decides whether it is still on.
  if (!candidate || (!first && question.timeLeft && !isChanged)) return null;
  const over = asked === 'held' && first !== undefined && isPast(first, question.asOf);
  const along = beside.flatMap((one) => telling(one) ?? []).find((one) => one !== candidate);
  return {
    by: 'standing',
    outlook: over || isChanged ? 'plain' : 'no-change',
    candidates: [
      dated(candidate, question, 'governs'),
      ...(along ? [dated(along, question, 'supports')] : []),
    ],
    sure: true,
    verdict: over && !ASKS_DAY.has(kind) ? 'no' : null,
  };
}

/**
 * "Is the fair still on?", "was the race cancelled?": a word that calls it off or puts it to another day comes first, then its own time, with
 * what a newer notice changes beside it; no other step follows. Applies to such questions, but not to a second try; as it was where no notice found
 * is about it. Sets all that is reasoned.
 */
export const standing: Step = {
  applies: ({ by }, { question }) =>
    by === null && question.change !== null && !ASKS_ELSE.has(question.kind) && !isSecondTry(question),
  take(soFar, known) {
    const chosen = choice(known);
    return chosen ? withChangeBeside(chosen, known) : soFar;
  },
};

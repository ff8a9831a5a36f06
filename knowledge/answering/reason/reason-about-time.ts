import { isSameMatter, titlesAgree } from '../../events/same-matter.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import { toldTense } from '../../time/tense.ts';
import type { DateMention } from '../../time/time.ts';
import type { Question } from '../../understanding/question.ts';
import type { Answer, Outlook, ResolvedDate, Statement, Working } from '../answer.ts';
import { ofYears } from '../find/constraints.ts';
import type { Candidate } from '../read/read.ts';
import { askedDates } from './asked-dates.ts';

/** A candidate with what is known of its time. */
export interface DatedCandidate extends Candidate {
  readonly role: Statement['role'];
  readonly resolved: readonly ResolvedDate[];
  /** The time in which it holds, where that isn't the asking day; left out elsewhere. */
  readonly validity?: ResolvedDate;
}

/** What may be said, the governing word first; empty where the question's own constraints leave nothing. */
export interface Reasoned {
  readonly outlook: Outlook;
  readonly candidates: readonly DatedCandidate[];
  /** The candidates are picked one by one: the first answers for certain where `true`, and the others belong to the answer. Left out elsewhere. */
  readonly sure?: boolean;
  /** What governed before a newer notice's word on the same took its place: how sure that is tells how sure the answer is. Left out elsewhere. */
  readonly insteadOf?: DatedCandidate;
  /** What tells the time in which the answer holds: quoted along. `[]` where left out. */
  readonly evidence?: readonly DatedCandidate[];
  readonly verdict?: Extract<Answer, { status: 'answered' }>['verdict'];
  /** How it came about, beyond the dates that are resolved. */
  readonly working?: readonly Working[];
}

/** Another notice's word on the same thing scores at least this share of the best one's. */
const COMPARABLE = 0.8;
/** Another notice replaces the best one's word only where its score lags this far at most. */
const REPLACES_LAG = 0.7;

function resolve(dates: readonly DateMention[], { asOf, now }: Question): ResolvedDate[] {
  return dates.flatMap(({ text, interval, basis, bound, lunar }) =>
    interval
      ? [
          {
            text,
            interval,
            basis,
            bound,
            ...(lunar ? { lunar } : {}),
            tense: toldTense(interval, asOf, bound, now),
          },
        ]
      : [],
  );
}

/** The candidate in its role, with the dates that belong to what was asked as seen on the asking day. */
export const dated = (
  candidate: Candidate,
  question: Question,
  role: DatedCandidate['role'],
): DatedCandidate => ({
  ...candidate,
  role,
  resolved: resolve(
    askedDates(candidate, question).filter(({ kind }) => kind === 'date'),
    question,
  ),
});

/** Newest first; undated notices last. */
function byNewest(a: Candidate, b: Candidate): number {
  return (b.notice.published?.on ?? '').localeCompare(a.notice.published?.on ?? '');
}

/** The best candidate of each notice, in the order given. */
export function onePerNotice(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ notice }) => !seen.has(notice.id) && seen.add(notice.id));
}

/** True where the candidate tells of a time after its notice's own day. */
function announces({ notice, dates }: Candidate): boolean {
  const published = notice.published?.on;
  return (
    published !== undefined &&
    dates.some(
      ({ interval, kind }) =>
        kind === 'date' &&
        interval !== null &&
        interval.end.slice(0, 10) > published &&
        !contains(interval, published),
    )
  );
}

function contains(interval: { start: string; end: string }, day: string): boolean {
  return interval.start.slice(0, 10) <= day && interval.end.slice(0, 10) > day;
}

/** The first time a candidate announces, as text; two notices that announce the same one say the same. */
function announced(candidate: Candidate): string {
  const ahead = candidate.dates.find(({ kind, interval }) => kind === 'date' && interval !== null);
  return ahead?.interval ? `${ahead.interval.start} ${ahead.interval.end}` : '';
}

/** Of notices that announce the same (translations, repeats), the newest in the language of the question, else the newest. */
function onePerAnnouncement(newestFirst: readonly Candidate[], { language }: Question): Candidate[] {
  const groups = Map.groupBy(newestFirst, announced);
  return [...groups.values()].flatMap(
    (same) => same.find(({ notice }) => notice.language === language) ?? same[0] ?? [],
  );
}

/** True for one notice, its translations, and others on the same: what a notice on another matter announces isn't next of this. */
const tellsOfSame = (a: Notice, b: Notice): boolean =>
  a.id === b.id || a.language !== b.language || titlesAgree(a, b);

/** "Next" is answered by what the newest notice announces; older announcements are superseded. Null where nothing is announced. */
function nextAnnounced(candidates: readonly Candidate[], question: Question): Reasoned | null {
  const best = candidates[0];
  if (!best || !question.concepts.some(({ expected }) => expected)) return null;
  const announcements = candidates.filter(
    (one) =>
      one.features.withTitle >= COMPARABLE * best.features.withTitle &&
      announces(one) &&
      tellsOfSame(one.notice, best.notice),
  );
  const [newest, ...older] = onePerAnnouncement(onePerNotice(announcements).sort(byNewest), question);
  if (!newest) return null;
  const governs = dated(newest, question, 'governs');
  const ahead = governs.resolved.some(({ tense }) => tense !== 'past');
  return {
    outlook: ahead ? 'plain' : 'none-ahead',
    candidates: [
      governs,
      ...older
        .filter(({ notice }) => isSameMatter(newest.notice, notice))
        .slice(0, 1)
        .map((one) => dated(one, question, 'superseded')),
    ],
  };
}

/** Titles of one subject share at least this share of the shorter one's terms. */
const SAME_SUBJECT = 0.5;

/** True where the titles of two notices name one subject: a series, or a reissue. */
export function onOneSubject(a: Notice, b: Notice): boolean {
  const [some, others] = [a, b].map(
    ({ title, language }) => new Set(languageOf(language).words.terms(title)),
  );
  if (!some || !others || some.size === 0 || others.size === 0) return false;
  const shared = [...some].filter((term) => others.has(term)).length;
  return shared / Math.min(some.size, others.size) >= SAME_SUBJECT;
}

/** Where a newer notice of the same publisher answers as well, it governs, and the older one is superseded. */
function newestGoverns(candidates: readonly Candidate[], question: Question): DatedCandidate[] {
  const best = candidates[0];
  if (!best) return [];
  const rivals = onePerNotice(candidates).filter(
    (one) =>
      one.score >= best.score - REPLACES_LAG &&
      one.features.withTitle >= best.features.withTitle &&
      isSameMatter(one.notice, best.notice) &&
      (one.notice.published?.on ?? '') > (best.notice.published?.on ?? ''),
  );
  const { ordinals, years } = question.constraints;
  // Who asks for 2018 or the 5th wants that one, however much newer another is.
  const newest = ordinals.length + years.length > 0 ? undefined : rivals.sort(byNewest)[0];
  if (!newest) return candidates.map((one, at) => dated(one, question, at === 0 ? 'governs' : 'supports'));
  const rest = candidates.filter((one) => one !== newest && one !== best);
  return [
    dated(newest, question, 'governs'),
    dated(best, question, 'superseded'),
    ...rest.map((one) => dated(one, question, 'supports')),
  ];
}

/** Orders candidates by what time makes of them: constraints first, then "next", then the newest word on the same thing. */
export function reasonAboutTime(candidates: readonly Candidate[], question: Question): Reasoned {
  const allowed = ofYears(candidates, question.constraints);
  if (question.timeCue === 'next') {
    const next = nextAnnounced(allowed, question);
    if (next) return next;
  }
  return { outlook: 'plain', candidates: newestGoverns(allowed, question) };
}

import { isSameMatter, titlesAgree } from '../../../events/same-matter.ts';
import type { Notice } from '../../../notice.ts';
import type { Question } from '../../../understanding/index.ts';
import { type Candidate, ofYears } from '../../read/index.ts';
import { dated, onePerNotice } from '../dated.ts';
import type { DatedCandidate, Reasoned } from '../reasoned.ts';
import type { Step } from '../step.ts';

/** Another notice's word on the same thing scores at least this share of the best one's. */
const COMPARABLE = 0.8;
/** Another notice replaces the best one's word only where its score lags this far at most. */
const REPLACES_LAG = 0.7;

/** Newest first; undated notices last. */
function byNewest(a: Candidate, b: Candidate): number {
  return (b.notice.published?.on ?? '').localeCompare(a.notice.published?.on ?? '');
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
    by: 'time',
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
  return { by: 'time', outlook: 'plain', candidates: newestGoverns(allowed, question) };
}

/**
 * Chooses by time alone, where no step before has chosen: "next" is answered by the newest announcement, and elsewhere the newest word on the
 * same thing governs. Sets all that is reasoned.
 */
export const time: Step = {
  applies: ({ by }) => by === null,
  take: (_, { candidates, question }) => reasonAboutTime(candidates, question),
};

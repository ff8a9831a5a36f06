import type { EventRecord } from '../../../events/event.ts';
import { type Asked, type Occurrence, pick } from '../../../events/occurrences.ts';
import { seriesNameOf } from '../../../events/series.ts';
import { cite } from '../../../notice.ts';
import type { Question } from '../../../understanding/index.ts';
import type { Working } from '../../answer.ts';
import { termsIn } from '../../cut/index.ts';
import type { FoundNotice } from '../../find/index.ts';
import {
  type Candidate,
  candidatesOf,
  isSecondTry,
  quoteOf,
  type Reading,
  sharesSubject,
} from '../../read/index.ts';
import { dated } from '../dated.ts';
import { type MatchedSeries, matchEvents } from '../match-events.ts';
import type { DatedCandidate, Reasoned } from '../reasoned.ts';
import type { Known, Step } from '../step.ts';

/** All stretches of a notice, best first; read when they are first needed. */
type StretchesOf = (noticeId: string) => readonly Candidate[];

function reader(question: Question, found: readonly FoundNotice[], reading: Reading): StretchesOf {
  const read = new Map<string, readonly Candidate[]>();
  return (noticeId) => {
    const known = read.get(noticeId);
    if (known) return known;
    const one = found.find(({ notice }) => notice.id === noticeId);
    const all = one ? candidatesOf(question, [one], reading).sort((a, b) => b.score - a.score) : [];
    read.set(noticeId, all);
    return all;
  };
}

const holds = ({ span }: Candidate, start: number, end: number): boolean =>
  span.start <= start && span.end >= end;

/** The stretch with the words of a record that tell when. */
function telling({ notice, span, when, rule }: EventRecord, stretches: StretchesOf): Candidate | undefined {
  const date = when ?? rule;
  const all = stretches(notice.id);
  return date
    ? all.find((one) => holds(one, span.start + date.start, span.start + date.end))
    : all.find((one) => one.span.start >= span.start && one.span.end <= span.end);
}

/** Of all that is told of an occurrence, the record with a place or host: the governing word's notice first. */
function withWords(occurrence: Occurrence, of: 'place' | 'host'): EventRecord | undefined {
  const { governs, records } = occurrence;
  const byNotice = records.toSorted(
    (a, b) => Number(b.notice === governs.notice) - Number(a.notice === governs.notice),
  );
  return byNotice.find((record) => record.notice.language === governs.notice.language && record[of] !== null);
}

/** A person's or another thing's stretch is said outright where it holds this share of the question. */
const SAID = 0.75;

/** The stretch that answers of an occurrence: its date where that is asked, else what the question wants of its notice. */
function answering(
  occurrence: Occurrence,
  question: Question,
  stretches: StretchesOf,
): { candidate: Candidate; sure: boolean } | null {
  const { wants, kind } = question;
  const { governs } = occurrence;
  if (wants === 'date' || wants === null || kind === 'yes-no' || kind === 'may-i') {
    const candidate = telling(governs, stretches);
    return candidate ? { candidate, sure: governs.when !== null || governs.rule !== null } : null;
  }
  const of = wants === 'place' ? 'place' : wants === 'person' ? 'host' : null;
  const hosting = of === 'place' || question.host;
  const record = of && hosting ? withWords(occurrence, of) : undefined;
  const words = of && record?.[of];
  const exact = words && stretches(record.notice.id).find((one) => holds(one, words.start, words.end));
  if (exact) return { candidate: exact, sure: true };
  const { notice, span, turn } = governs;
  const all = stretches(notice.id);
  // Of an occurrence beside the notice's own, only its own sentence tells.
  const told =
    turn === 'own' ? all : all.filter((one) => one.span.start >= span.start && one.span.end <= span.end);
  const fitting = told.find(({ features }) => features[`shape:${wants}`] > 0) ?? told[0];
  if (!fitting) return null;
  return {
    candidate: fitting,
    sure: fitting.features[`shape:${wants}`] > 0 && fitting.features.withTitle >= SAID,
  };
}

/** The share of what the question names that a stretch holds with its title. */
const subjectIn = (one: Candidate, question: Question): number =>
  sharesSubject(question, termsIn(`${one.notice.title}\n${quoteOf(one)}`, one.notice.language));

/** The occurrence that answers, and those that go along. */
interface Chosen {
  readonly first: Occurrence;
  readonly more: readonly Occurrence[];
  readonly outlook: Reasoned['outlook'];
}

function workingOf(
  asked: Asked,
  { outlook, first }: Chosen,
  { occurrences, named }: MatchedSeries,
  { asOf }: Question,
): Working[] {
  const { governs, ordinal, records, superseded } = first;
  const { notice, span } = governs;
  const citation = cite(notice, span.start, span.end);
  const steps: Working[] = [];
  const picked =
    asked.which === 'next' || asked.which === 'last' || asked.which === 'before' ? asked.which : null;
  const timed = occurrences.filter(({ interval }) => interval !== null).length;
  if (picked && timed > 1)
    steps.push({ step: 'picked', which: outlook === 'none-ahead' ? outlook : picked, asOf, of: timed });
  const [other] = named;
  if (other && !named.has(notice))
    steps.push({
      step: 'same-series',
      citation,
      names: [seriesNameOf(other).text, seriesNameOf(notice).text],
    });
  if (ordinal?.basis === 'inferred' && asked.which === 'ordinal')
    steps.push({ step: 'numbered', citation, ordinal: ordinal.value });
  if (superseded.length > 0)
    steps.push({ step: 'newest', citation, of: new Set(records.map((one) => one.notice.id)).size });
  return steps;
}

/** Older announcements of "the next one", which later ones have overtaken. */
function overtaken(governs: Occurrence, { occurrences }: MatchedSeries): EventRecord[] {
  const day = governs.governs.notice.published?.on ?? '';
  return occurrences
    .filter(({ governs: { turn, notice } }) => turn === 'next' && (notice.published?.on ?? '~') < day)
    .map((one) => one.governs)
    .reverse();
}

function choose(asked: Asked, { occurrences }: MatchedSeries, question: Question): Chosen | null {
  const [first, ...more] = pick(occurrences, asked, question.asOf);
  if (first) return { first, more, outlook: 'plain' };
  if (asked.which !== 'next') return null;
  const ruled = occurrences.find(({ governs }) => governs.rule !== null);
  if (ruled) return { first: ruled, more: [], outlook: 'plain' };
  const latest = occurrences.findLast(({ interval }) => interval !== null);
  return latest ? { first: latest, more: [], outlook: 'none-ahead' } : null;
}

function choice(known: Known): Reasoned | null {
  const { question, found, reading } = known;
  const { occurrence: asked, namedDate: compared } = question;
  const series = asked && matchEvents(question, found);
  const chosen = series && choose(asked, series, question);
  if (!series || !chosen) return null;
  const { first, more } = chosen;
  if (question.onlyWhen && first.conflicts.length === 0) return null;
  const stretches = reader(question, found, reading);
  const answer = answering(first, question, stretches);
  if (!answer) return null;
  const saysWhen = question.wants === 'date' || question.wants === null;
  const along = (records: readonly EventRecord[], role: DatedCandidate['role']): DatedCandidate[] =>
    records.slice(0, 1).flatMap((record) => {
      const told = telling(record, stretches);
      return told && told !== answer.candidate ? [dated(told, question, role)] : [];
    });
  const candidates = [
    dated(answer.candidate, question, 'governs'),
    ...along(saysWhen ? first.conflicts : [], 'conflicts'),
    ...along(saysWhen ? first.superseded : [], 'superseded'),
    ...along(asked.which === 'next' ? overtaken(first, series) : [], 'superseded'),
    ...along(
      more.map(({ governs }) => governs),
      'supports',
    ),
  ];
  const told = first.interval;
  const share = subjectIn(answer.candidate, question);
  // Of a part of it another sentence tells the day: "the workshop is on the 10th" of a fair from the 8th to the 31st.
  const isOfPart = (one: Candidate): boolean =>
    one.dates.some(({ kind }) => kind === 'date') && subjectIn(one, question) > share;
  if (compared && share < 1 && stretches(answer.candidate.notice.id).some(isOfPart)) return null;
  const verdict =
    compared && told && share === 1
      ? told.start < compared.end && compared.start < told.end
        ? 'yes'
        : 'no'
      : null;
  const working = workingOf(asked, chosen, series, question);
  return {
    by: 'event',
    outlook: chosen.outlook,
    candidates,
    sure: answer.sure,
    verdict,
    working:
      compared && told && share === 1 ? [...working, { step: 'compared', asked: compared, told }] : working,
  };
}

/**
 * Chooses one occurrence of what recurs: "the next summit", "the 8th", "last year's", "the one before". Applies where the question asks for one,
 * but not to a second try; as it was where the notices found tell of none. Sets all that is reasoned.
 */
export const events: Step = {
  applies: ({ by }, { question }) => by === null && question.occurrence !== null && !isSecondTry(question),
  take: (soFar, known) => choice(known) ?? soFar,
};

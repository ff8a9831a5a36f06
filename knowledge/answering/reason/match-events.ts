import { eventsOf } from '../../events/draw-events.ts';
import type { EventRecord } from '../../events/event.ts';
import { seasonOf } from '../../events/event-words.ts';
import { type Occurrence, occurrencesOf } from '../../events/occurrences.ts';
import { ofOneSeries } from '../../events/series.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import type { Concept, Question } from '../../understanding/index.ts';
import type { FoundNotice } from '../find/index.ts';

/** Notices that are looked at for events. */
const NOTICES = 10;
/** Share of a Korean word's syllable pairs that must stand there. */
const PAIRS = 0.6;
/** The words of a question that name an event stand in its sentence and title to this share, all but one of many. */
const NAMED = 0.75;
/** The events of one series that a question names, as occurrences, earliest first. */
export interface MatchedSeries {
  readonly occurrences: readonly Occurrence[];
  /** The notices that the question's own words name; the others belong to the series by its name alone. */
  readonly named: ReadonlySet<Notice>;
}

const remembered = new WeakMap<EventRecord, ReadonlySet<string>>();

function termsOf(record: EventRecord): ReadonlySet<string> {
  const { notice, span } = record;
  const known =
    remembered.get(record) ??
    new Set(
      languageOf(notice.language).words.terms(`${notice.title}\n${notice.text.slice(span.start, span.end)}`),
    );
  remembered.set(record, known);
  return known;
}

function stands({ terms, alternatives }: Concept, among: ReadonlySet<string>): boolean {
  const held = terms.filter((term) => among.has(term)).length;
  return held >= PAIRS * terms.length || alternatives.some((one) => one.every((term) => among.has(term)));
}

/** The words by which a question names an event: its own, else those carried over. */
function namingWords({ concepts }: Question): Concept[] {
  const naming = concepts.filter(({ namesEvent }) => namesEvent);
  const own = naming.filter(({ expected }) => expected);
  return own.length > 0 ? own : naming;
}

function isNamed(record: EventRecord, words: readonly Concept[]): boolean {
  const terms = termsOf(record);
  const standing = words.filter((word) => stands(word, terms)).length;
  return words.length > 3 ? standing >= NAMED * words.length : standing === words.length;
}

/**
 * The series that a question names, of the notices found: that of the best notice with an event whose sentence and title hold the
 * question's words, with all notices of the same series. Null where no notice tells of such an event.
 */
export function matchEvents(question: Question, found: readonly FoundNotice[]): MatchedSeries | null {
  const words = namingWords(question);
  if (words.length === 0) return null;
  const { season } = question;
  const notices = found.slice(0, NOTICES).map(({ notice }) => notice);
  const named = new Set(
    notices.filter((notice) => eventsOf(notice).some((record) => isNamed(record, words))),
  );
  const [best] = named;
  if (!best) return null;
  // Others that the words name are of it where their publisher is the same, or where they may be its translation.
  const series = notices.filter(
    (notice) =>
      ofOneSeries(notice, best) ||
      (named.has(notice) && (notice.publisher === best.publisher || notice.language !== best.language)),
  );
  const records = series
    .flatMap((notice) => eventsOf(notice))
    .filter(({ notice, span }) => {
      const told = seasonOf(notice.text.slice(span.start, span.end));
      return season === null || told === null || told === season;
    });
  return records.length === 0 ? null : { occurrences: occurrencesOf(records, question.language), named };
}

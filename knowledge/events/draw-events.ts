import { dayOrderOf } from '../day-orders.ts';
import type { Span } from '../languages/language.ts';
import { allLanguages, anyOf, joined, languageOf } from '../languages/languages.ts';
import type { TurnSources } from '../languages/port/events.ts';
import type { Notice } from '../notice.ts';
import { datesOf } from '../notice-dates.ts';
import type { DateMention } from '../time/time.ts';
import { anchorOf } from '../written-days.ts';
import { tellsEntry } from './entry-words.ts';
import type { EventRecord, Turn } from './event.ts';
import { eventWordsOf } from './event-form.ts';
import { anyEvent, type EventKind, seasonOf } from './event-words.ts';

/** Only the beginning of a very long notice is read for events, and only so many are kept. */
const LONGEST = 12_000;
const MOST = 12;

/** How a sentence places an event beside the notice's own, for the words that name events. */
function patternsFor(event: string) {
  const turns = allLanguages().map(({ events }) => events.turns(event));
  const of = (turn: keyof TurnSources): RegExp => new RegExp(turns.map((one) => one[turn]).join('|'), 'iu');
  return { next: of('next'), previous: of('previous'), beside: of('beside') };
}
type Patterns = ReturnType<typeof patternsFor>;
const listed = joined(() => patternsFor(anyEvent()));
const tellsHeld = anyOf(({ events }) => events.held);
const tellsAhead = anyOf(({ events }) => events.ahead);
const placeWords = anyOf(({ events }) => events.place);
const hostWords = anyOf(({ events }) => events.host);

const remembered = new WeakMap<Notice, readonly EventRecord[]>();

const spanOf = (match: RegExpExecArray | null, at: number): Span | null => {
  const words = match?.slice(1).find((group) => group !== undefined);
  if (!match || words === undefined) return null;
  const start = at + match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
};

function turnOf(sentence: string, title: string, { next, previous }: Patterns): Turn {
  if (next.test(sentence)) return 'next';
  if (previous.test(sentence)) return 'previous';
  const [own, told] = [seasonOf(title), seasonOf(sentence)];
  return own !== null && told !== null && own !== told ? 'other' : 'own';
}

const FINENESS = [
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'day',
  'part',
  'hour',
  'minute',
  'second',
];
const fineness = ({ interval }: DateMention): number =>
  interval ? FINENESS.indexOf(interval.granularity) : -1;

/** The date that tells a sentence's "when": the finest, of several the first. */
function whenOf(dates: readonly DateMention[]): DateMention | null {
  const onCalendar = dates.filter(
    ({ kind, interval, bound }) => kind === 'date' && interval && bound !== 'until',
  );
  return onCalendar.toSorted((a, b) => fineness(b) - fineness(a))[0] ?? null;
}

const datesIn = (sentence: string, notice: Notice): DateMention[] =>
  datesOf(sentence, anchorOf(notice), languageOf(notice.language), () => dayOrderOf(notice));

const NEIGHBOUR: Record<Turn, number> = { own: 0, next: 1, previous: -1, other: Number.NaN };

function ordinalOf(
  sentence: string,
  turn: Turn,
  own: number | undefined,
  language: string,
): EventRecord['ordinal'] {
  const [stated] = languageOf(language).values.ordinals(sentence);
  const beside = turn === 'next' ? stated === own : false;
  if (stated !== undefined && !beside) return { value: stated, basis: 'stated' };
  const value = (own ?? Number.NaN) + NEIGHBOUR[turn];
  if (Number.isNaN(value) || value < 1) return null;
  return { value, basis: turn === 'own' ? 'stated' : 'inferred' };
}

/** A word for an event that the notice isn't about counts only where a turn or an ordinal ties it to the notice's own: "last year's race". */
function isOfNotice(
  kind: EventKind,
  kinds: readonly EventKind[],
  sentence: string,
  titleKinds: readonly EventKind[],
  turn: Turn,
  language: string,
): boolean {
  if (titleKinds.length === 0 || titleKinds.includes(kind) || kinds.some((one) => titleKinds.includes(one)))
    return true;
  return turn !== 'own' || languageOf(language).values.ordinals(sentence).length > 0;
}

function draw(notice: Notice): EventRecord[] {
  const { title, language } = notice;
  const text = notice.text.slice(0, LONGEST);
  const rules = languageOf(language);
  const words = eventWordsOf(notice);
  const patterns = words.source === anyEvent() ? listed() : patternsFor(words.source);
  const titleKinds = words.kindsOf(title);
  const sentences = rules.sentences.split(text);
  const [own] = [...rules.values.ordinals(title), ...rules.values.ordinals(text.slice(0, 600))];
  const records: EventRecord[] = [];
  for (const span of sentences) {
    const sentence = text.slice(span.start, span.end);
    const kind = words.kindOf(sentence);
    if (kind === null || patterns.beside.test(sentence)) continue;
    const turn = turnOf(sentence, title, patterns);
    if (!isOfNotice(kind, words.kindsOf(sentence), sentence, titleKinds, turn, language)) continue;
    const dates = datesIn(sentence, notice);
    const when = tellsEntry(sentence) ? null : whenOf(dates);
    const rule = dates.find((date) => date.kind === 'recurring') ?? null;
    const place = spanOf(placeWords().exec(sentence), span.start);
    const host = spanOf(hostWords().exec(sentence), span.start);
    if (when === null && rule === null && place === null && host === null) continue;
    const ordinal = ordinalOf(sentence, turn, own, language);
    const held = tellsHeld().test(sentence) && !tellsAhead().test(sentence);
    const published = notice.published?.on;
    const past =
      published !== undefined && when?.interval ? when.interval.end.slice(0, 10) <= published : held;
    records.push({
      notice,
      kind,
      turn,
      span,
      ordinal,
      when,
      rule,
      place,
      host,
      told: past || (held && turn !== 'next') ? 'held' : 'announced',
    });
    if (records.length === MOST) break;
  }
  return records;
}

/** The events that a notice tells of, in the order of the text, at most twelve; `[]` for none. Drawn once a revision. */
export function eventsOf(notice: Notice): readonly EventRecord[] {
  const known = remembered.get(notice) ?? draw(notice);
  remembered.set(notice, known);
  return known;
}

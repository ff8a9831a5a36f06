import { dayOrderOf } from '../day-orders.ts';
import type { Span } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import type { Notice } from '../notice.ts';
import { datesOf } from '../notice-dates.ts';
import type { DateMention } from '../time/time.ts';
import { anchorOf } from '../written-days.ts';
import { ENTRY } from './entry-words.ts';
import type { EventRecord, Turn } from './event.ts';
import { eventWordsOf } from './event-form.ts';
import { EVENT, type EventKind, seasonOf } from './event-words.ts';

/** Only the beginning of a very long notice is read for events, and only so many are kept. */
const LONGEST = 12_000;
const MOST = 12;

/** How a sentence places an event beside the notice's own, for the words that name events. */
const patternsFor = (event: string) => ({
  next: new RegExp(
    `\\bnext\\b(?! (?:month|year|week|day|to)\\b)[^.,;]{0,60}?(?:${event})|(?:다음|차기)(?! ?(?:달|주|날|해))[^.,]{0,12}?(?:${event})`,
    'iu',
  ),
  previous: new RegExp(
    `\\b(?:last year[’']s|(?:the )?previous|the last)\\b[^.,;]{0,40}?(?:${event})|(?:지난해|작년|지난번|직전|전년도?)[^.,]{0,12}?(?:${event})`,
    'iu',
  ),
  /** What only lies around an event has a date of its own. */
  beside: new RegExp(
    `\\b(?:before|ahead of|prior to|after|following|lead-?up to|run-?up to|since)\\b[^.,;]{0,40}?(?:${event})|(?:${event})(?:에|을|를|이|가)? ?(?:앞서|앞두고|끝난 뒤|끝나고|마친 뒤)`,
    'iu',
  ),
});
type Patterns = ReturnType<typeof patternsFor>;
const LISTED = patternsFor(EVENT);
const HELD =
  /\b(?:was|were|had been|has been|took|attended|met|joined|participated)\b|(?:렸|열린|했|였|됐|었|았|친)(?:습니다|다|으며|고|\s|던)/u;
const AHEAD =
  /\b(?:will|shall|is to|are to|takes? place|expected)\b|예정|계획|합니다|립니다|된다|한다|겠습니다/u;
const PLACE_WORDS =
  /\b(?:held|place|hosted|staged) (?:\S+ ){0,4}?(?:in|at) (?:the )?((?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*)*)|\b(online|virtually)\b|(?:^|\s)((?:[가-힣]{1,12}(?<![은는이가에지터을를]) )?[가-힣]{2,12})에서|(화상|온라인)으로/u;
const HOST_WORDS =
  /\b(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?:will |is to )?(?:chairs?|hosts?\b|is (?:the |a )?(?:next )?(?:host|chair))|\bwith (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) as (?:chair|host|Chair|Host)|(?:^|\s)([가-힣]{2,12}?)[이가은는] (?:\S+ ){0,3}?(?:의장국|주최|개최국)/u;

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
  const patterns = words.source === EVENT ? LISTED : patternsFor(words.source);
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
    const when = ENTRY.test(sentence) ? null : whenOf(dates);
    const rule = dates.find((date) => date.kind === 'recurring') ?? null;
    const place = spanOf(PLACE_WORDS.exec(sentence), span.start);
    const host = spanOf(HOST_WORDS.exec(sentence), span.start);
    if (when === null && rule === null && place === null && host === null) continue;
    const ordinal = ordinalOf(sentence, turn, own, language);
    const held = HELD.test(sentence) && !AHEAD.test(sentence);
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

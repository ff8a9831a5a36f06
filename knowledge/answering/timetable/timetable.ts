import type { Language, Span } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { Day, Notice } from '../../notice.ts';
import { addDays, dayPart } from '../../time/calendar.ts';
import {
  joined,
  type Recurrence,
  type RecurrenceMention,
  type Rule,
} from '../../time/recurrence/recurrence.ts';
import { tablesOf } from './timetable-columns.ts';

/** The lines of a notice that tell one matter's hours or days together. */
export interface Timetable {
  readonly recurrence: Recurrence;
  readonly lines: readonly RecurrenceMention[];
  /** What it is of, in the notice's words: its lines and what stands above them, or the head of its column. */
  readonly matter: string;
}

/** Only the beginning of a very long notice is read for them. */
const LONGEST = 20_000;
/** What an undated notice is read against. */
const NO_DAY = '2000-01-01';
/** How far below the lines a sentence on closing may stand, in characters. */
const NEAR = 400;
/** Before the days of a line: bullets, bars, brackets. */
const MARKS = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

const remembered = new WeakMap<Notice, readonly Timetable[]>();

const isClosing = ({ recurrence }: RecurrenceMention): boolean =>
  recurrence.rules.every(({ closed }) => closed);

/** The words of a line before its days. */
const leadOf = (text: string, { sentence, parts }: RecurrenceMention): string =>
  text.slice(sentence.start, parts[0]?.start ?? sentence.end).replaceAll(MARKS, '');

/** True where a line goes on about what the line before tells: no other subject stands before its days. */
function goesOn(
  line: RecurrenceMention,
  before: RecurrenceMention,
  { text, title }: Notice,
  rules: Language,
): boolean {
  const gap = text.slice(before.sentence.end, line.sentence.start);
  const isNext = /^[\s.;]*$/.test(gap) && !/\n\s*\n/.test(gap);
  const lead = leadOf(text, line);
  if (isNext && rules.recurrence.goesOn.test(lead)) return true;
  const isNear = isNext || (isClosing(line) && gap.length <= NEAR);
  if (!isNear) return false;
  const titleTerms = isClosing(line) ? rules.words.terms(title) : [];
  const subject = new Set([...rules.words.terms(leadOf(text, before)), ...titleTerms]);
  const told = rules.words.terms(lead);
  return told.length > 0 ? told.every((term) => subject.has(term)) : isClosing(line) || isNext;
}

/** The line above, where it stands right there: a heading. */
function headingOf(text: string, { sentence }: RecurrenceMention): string {
  const above = text.slice(0, sentence.start).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1).slice(-200);
}

type Group = [RecurrenceMention, ...RecurrenceMention[]];

/** Longer lines above are no headings. */
const LONGEST_HEADING = 120;

/** The days between which a heading says that what follows holds: "Winter hours (2 January to 31 March)". */
function seasonIn(heading: string, day: Day, rules: Language): Pick<Recurrence, 'from' | 'until'> {
  const told =
    heading.length <= LONGEST_HEADING && !/[.!?。]$/.test(heading) ? rules.dates.read(heading, day) : [];
  const [date] = told.filter(({ kind, interval }) => kind === 'date' && interval !== null);
  if (!date?.interval) return { from: null, until: null };
  const { interval, bound } = date;
  const last = addDays(dayPart(interval.end), -1);
  return {
    from: bound === 'until' ? null : dayPart(interval.start),
    until: bound === 'from' || interval.granularity === 'year' ? null : last,
  };
}

function timetableOf(group: Group, { text, published, language }: Notice): Timetable {
  const [first, ...more] = group;
  const told = group.map(({ sentence }) => text.slice(sentence.start, sentence.end));
  const heading = headingOf(text, first);
  const recurrence = joined([first.recurrence, ...more.map((one) => one.recurrence)]);
  const season = seasonIn(heading, published?.on ?? NO_DAY, languageOf(language));
  return {
    lines: group,
    recurrence:
      recurrence.from === null && recurrence.until === null ? { ...recurrence, ...season } : recurrence,
    matter: [heading, ...told].join('\n'),
  };
}

function draw(notice: Notice): Timetable[] {
  const rules = languageOf(notice.language);
  const text = notice.text.slice(0, LONGEST);
  const read = (words: string) => rules.recurrence.read(words, notice.published?.on ?? NO_DAY);
  const tables = tablesOf(text, read);
  const groups: Group[] = [];
  for (const line of read(text)) {
    const isOfTable = tables.some(
      ({ span }) => span.start <= line.sentence.start && line.sentence.start < span.end,
    );
    if (isOfTable) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isOn =
      group && last && (goesOn(line, last, notice, rules) || goesOn(line, group[0], notice, rules));
    if (isOn) group.push(line);
    else groups.push([line]);
  }
  const columns = tables.flatMap(({ columns: all }) =>
    all.map(({ head, lines }) => ({ ...timetableOf(lines, notice), matter: head })),
  );
  return [...groups.map((group) => timetableOf(group, notice)), ...columns];
}

/** The timetables that a notice tells, in the order of the text, those of tables' columns last; `[]` for none. Drawn once a revision. */
export function timetablesOf(notice: Notice): readonly Timetable[] {
  const known = remembered.get(notice) ?? draw(notice);
  remembered.set(notice, known);
  return known;
}

/** True where one of its lines lies within the span, at least in part. */
export const standsIn = ({ lines }: Timetable, span: Span): boolean =>
  lines.some(({ parts }) => parts.some(({ start, end }) => start < span.end && span.start < end));

/** The line that tells a rule; undefined for a rule of another timetable. */
export const lineOf = ({ lines }: Timetable, rule: Rule): RecurrenceMention | undefined =>
  lines.find(({ recurrence }) => recurrence.rules.includes(rule));

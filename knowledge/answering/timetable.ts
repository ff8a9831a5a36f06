import type { LanguageRules, Span } from '../language/language.ts';
import { rulesFor } from '../language/languages.ts';
import type { Notice } from '../notice.ts';
import { joined, type Recurrence, type RecurrenceMention, type Rule } from '../time/recurrence/recurrence.ts';

/** The lines of a notice that tell one matter's hours or days together. */
export interface Timetable {
  readonly recurrence: Recurrence;
  readonly lines: readonly RecurrenceMention[];
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
  rules: LanguageRules,
): boolean {
  const gap = text.slice(before.sentence.end, line.sentence.start);
  const isNext = /^[\s.;]*$/.test(gap) && !/\n\s*\n/.test(gap);
  const lead = leadOf(text, line);
  if (isNext && rules.recurrence.goesOn.test(lead)) return true;
  const isNear = isNext || (isClosing(line) && gap.length <= NEAR);
  if (!isNear) return false;
  const subject = new Set([
    ...rules.terms(leadOf(text, before)),
    ...(isClosing(line) ? rules.terms(title) : []),
  ]);
  const told = rules.terms(lead);
  return told.length > 0 ? told.every((term) => subject.has(term)) : isClosing(line) || isNext;
}

function draw(notice: Notice): Timetable[] {
  const rules = rulesFor(notice.language);
  const text = notice.text.slice(0, LONGEST);
  const lines = rules.recurrence.read(text, notice.published?.on ?? NO_DAY);
  const groups: [RecurrenceMention, ...RecurrenceMention[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isOn =
      group && last && (goesOn(line, last, notice, rules) || goesOn(line, group[0], notice, rules));
    if (isOn) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const [first, ...more] = group;
    return {
      lines: group,
      recurrence: joined([first.recurrence, ...more.map(({ recurrence }) => recurrence)]),
    };
  });
}

/** The timetables that a notice tells, in the order of the text; `[]` for none. Drawn once a revision. */
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

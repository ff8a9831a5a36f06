import type { Day } from '../../notice.ts';
import { gather } from './gather.ts';
import { EVERY_DAY, type Group, type GroupWords, mergeDays } from './groups.ts';
import type { Days, RecurrenceMention, RecurrenceReader, Rule } from './recurrence.ts';
import { type SeasonWords, seasonOf } from './seasons.ts';
import type { PlacedSign } from './signs.ts';

/** What differs from language to language in reading recurrences. */
export interface RecurrenceGrammar extends GroupWords, SeasonWords {
  /** Without a match a text holds no recurrence: it is looked at no further. */
  readonly hint: RegExp;
  /** Names one week: weekdays beside it are those of that week alone. */
  readonly oneWeek: RegExp;
  /** Ends of sentences, with the flag `g`; a line ends one anyway. */
  readonly ends: RegExp;
  /** So many bare weekdays with hours are no single days. */
  readonly fewest: number;
  /** What may stand in a line beside one weekday and its hours, so that it is a row of a timetable. */
  readonly row: RegExp;
  signs(text: string, anchor: Day): PlacedSign[];
}

/** Longer sentences are no opening hours. */
const LONGEST = 1_500;

interface Sentence {
  readonly start: number;
  readonly text: string;
}

function sentencesOf(text: string, ends: RegExp): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(ends)) {
    const stop = index + end.length;
    sentences.push({ start, text: text.slice(start, stop) });
    start = stop;
  }
  sentences.push({ start, text: text.slice(start) });
  return sentences.filter((one) => one.text.trim() !== '' && one.text.length <= LONGEST);
}

/** True where a line holds weekdays with their hours, or closed, and hardly a word more. */
function isRow(text: string, groups: readonly Group[], signs: readonly PlacedSign[], row: RegExp): boolean {
  const isWhole = ({ isSingle, hours, closed }: Group): boolean => !isSingle && (hours.length > 0 || closed);
  if (groups.length === 0 || !groups.every(isWhole)) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of signs) {
    rest += text.slice(at, start);
    at = end;
  }
  rest += text.slice(at);
  const [first] = signs;
  const isFirst = first !== undefined && !/[\p{L}\d]/u.test(text.slice(0, first.start));
  return isFirst && (/[:：|]/.test(rest) ? row.test(rest) : !/[\p{L}\d]/u.test(rest));
}

const isWeekly = ({ every }: Days): boolean =>
  every === 'week' || every === 'fortnight' || every === 'month' || every === 'month-day';

/** True for so many weekdays with hours, though no word says that they come again: "open Monday, Wednesday and Friday 9 to 5". */
function isPlan(groups: readonly Group[], fewest: number): boolean {
  const weekdays = groups
    .filter(({ hours, closed }) => hours.length > 0 && !closed)
    .flatMap(({ days }) => days.flatMap((one) => (one.every === 'week' ? one.weekdays : [])));
  return new Set(weekdays).size >= fewest;
}

/** "Closed on public holidays and 1 January": though no weekday is told, that comes again. */
function isClosures(groups: readonly Group[]): boolean {
  const days = groups.flatMap((group) => (group.closed ? group.days : []));
  const kinds = new Set(days.map(({ every }) => every));
  return kinds.has('holiday') || (kinds.has('feast') && days.length > 1);
}

/** The rules of the groups: "all year round" counts as every day only where no other days are told. */
function rulesOf(groups: readonly Group[], says: boolean): Rule[] {
  const namesDays = groups.some(
    ({ closed, days }) => !closed && days.some((one) => one !== EVERY_DAY && isWeekly(one)),
  );
  return groups.flatMap(({ days, hours, closed }) =>
    mergeDays(days.filter((one) => one !== EVERY_DAY || !namesDays))
      // "Every day" without hours, and without a word of opening, is a figure of speech.
      .filter((one) => closed || hours.length > 0 || says || one.every !== 'week' || one.weekdays.length < 7)
      .map((one): Rule => ({ days: one, hours: closed ? [] : hours, closed })),
  );
}

function mentionIn(
  { start, text }: Sentence,
  labelled: boolean,
  grammar: RecurrenceGrammar,
  anchor: Day,
): RecurrenceMention | null {
  const signs = grammar.signs(text, anchor);
  const has = (...names: PlacedSign['is'][]): boolean => signs.some(({ is }) => names.includes(is));
  const { groups, moves, partial } = gather(text, signs, grammar);
  const told = groups.filter(({ isSingle }) => !isSingle);
  const isSure =
    told.some((group) => group.sure) ||
    isClosures(told) ||
    (has('open') && isPlan(told, grammar.fewest)) ||
    ((labelled || has('label')) && told.some(({ days }) => days.some(isWeekly))) ||
    isRow(text, groups, signs, grammar.row);
  const isOneWeek = grammar.oneWeek.test(text) && !has('every', 'fortnight', 'monthly');
  if (!isSure || isOneWeek) return null;
  const season = seasonOf(signs, text, anchor, grammar);
  const first = season.from?.length === 10 ? season.from : null;
  const rules = rulesOf(told, has('open', 'label', 'closed', 'always')).map((rule) =>
    rule.days.every === 'fortnight' ? { ...rule, days: { ...rule.days, anchor: first } } : rule,
  );
  if (rules.length === 0) return null;
  const parts = [...told.flatMap((group) => group.parts), ...season.parts]
    .sort((a, b) => a.start - b.start)
    .map((part) => ({ start: part.start + start, end: part.end + start }));
  const { from, until } = season;
  const sentence = { start, end: start + text.trimEnd().length };
  return {
    sentence,
    recurrence: { rules, from, until, always: has('always'), moves: moves || has('moves'), partial },
    parts,
  };
}

/** How many lines a label ("Opening hours") holds for. */
const LABELLED = 12;

/** Makes a reader of recurrences from what differs in a language. */
export function recurrenceReader(grammar: RecurrenceGrammar): RecurrenceReader {
  const { hint, ends } = grammar;
  return (text, anchor) => {
    if (!hint.test(text)) return [];
    let labelled = 0;
    return sentencesOf(text, ends).flatMap((sentence) => {
      labelled -= 1;
      const isHint = hint.test(sentence.text);
      const label = labelled > 0;
      const isLabel = sentence.text.trimEnd().endsWith(':') || !isHint;
      if (
        isLabel &&
        grammar.signs(sentence.text.slice(0, 120), anchor).some((one) => one.is === 'label' && !one.closed)
      )
        labelled = LABELLED;
      const mention = isHint ? mentionIn(sentence, label, grammar, anchor) : null;
      return mention ?? [];
    });
  };
}

import { languageOf } from '../../languages/languages.ts';
import type { Notice } from '../../notice.ts';
import { type Concept, type Question, subjectsOf } from '../../understanding/index.ts';
import { holds, termsIn } from '../cut/index.ts';
import type { FoundNotice } from '../find/index.ts';
import type { Candidate } from '../read/index.ts';
import { standsIn, type Timetable, timetablesOf } from './timetable.ts';

/** The words that say what is asked about: not those that name the day, or ask whether it is open. */
export const matterWords = (question: Question): Concept[] =>
  subjectsOf(question).filter((one) => !one.isPredicate && !one.namesDay);

/** Where a question names nothing, so much of what was spoken of must stand there. */
const CARRIED = 0.5;

/** True for a word that names what an earlier question was about. */
const isCarried = (concept: Concept): boolean => !concept.isOwn && !concept.aspect;

/** True where a text of the notice, with its title and publisher, holds all words; where there are none, for the notice in talk, and what was spoken of before. */
export function isAbout(
  text: string,
  { title, publisher, language, id }: Notice,
  words: readonly Concept[],
  { inTalk, carriedFrom, concepts }: Question,
): boolean {
  const terms = termsIn(`${title}\n${publisher ?? ''}\n${text}`, language);
  const carried = carriedFrom === null ? [] : concepts.filter(isCarried);
  const held = carried.filter((word) => holds(terms, word)).length;
  if (words.length === 0) return inTalk === id || (held > 0 && held >= CARRIED * carried.length);
  // "And the harbour?" asks of the harbour that was spoken of.
  return (carriedFrom === null || held > 0) && words.every((word) => holds(terms, word));
}

/** True for opening hours, unlike what takes place once a week or month. */
const tellsHours = ({ recurrence }: Timetable): boolean =>
  recurrence.rules.some(
    ({ days, hours, closed }) => days.every === 'week' && (closed || hours.some(({ to }) => to !== null)),
  );

/** The notice that is asked about, and those of its timetables that tell of the matter. */
export interface AskedTimetables {
  readonly one: FoundNotice;
  /** The likeliest first; `[]` where the notice tells the matter's times in no recurrence. */
  readonly timetables: readonly Timetable[];
}

/** The lines of a timetable, where they hold none of the words that are asked about; null where they do. */
function withoutWords(
  { lines }: Timetable,
  { text, language }: Notice,
  words: readonly Concept[],
): string | null {
  const told = lines.map(({ sentence }) => text.slice(sentence.start, sentence.end)).join('\n');
  const terms = termsIn(told, language);
  return words.some((word) => holds(terms, word)) ? null : told;
}

/** True for the hours in which someone answers questions ("Call 9 to 5"), where those aren't asked for: the matter itself has others. */
function isOfContact(
  one: Timetable,
  notice: Notice,
  words: readonly Concept[],
  { wants }: Question,
): boolean {
  const told = wants === 'contact' ? null : withoutWords(one, notice, words);
  return told !== null && languageOf(notice.language).recurrence.contact.test(told);
}

/** True for the days on which something else alone is allowed ("flippers on Tuesdays only"): the matter itself has others. */
function isOfRestriction(one: Timetable, notice: Notice, words: readonly Concept[]): boolean {
  const told = words.length > 0 ? withoutWords(one, notice, words) : null;
  return told !== null && languageOf(notice.language).leave.restricts(told);
}

/** True for a stretch that tells the hours in which someone answers questions, where those of something else are asked for. */
export function tellsContactHours({ notice, span }: Candidate, question: Question): boolean {
  const words = matterWords(question);
  return timetablesOf(notice).some((one) => standsIn(one, span) && isOfContact(one, notice, words, question));
}

/** The timetables of a notice on the matter, those of the governing stretch first, and opening hours where those are asked for. */
function fitting(one: FoundNotice, governs: Candidate, question: Question): Timetable[] {
  const { notice } = one;
  const words = matterWords(question);
  const named = new Set(
    question.concepts.flatMap(({ terms, alternatives }) => [...terms, ...alternatives.flat()]),
  );
  const rank = (timetable: Timetable): number =>
    // A column whose head the question names is meant before a sentence that only holds its words.
    ([...termsIn(timetable.matter, notice.language)].every((term) => named.has(term)) ? 4 : 0) +
    (question.opening && tellsHours(timetable) ? 2 : 0) +
    (governs.notice.id === notice.id && standsIn(timetable, governs.span) ? 1 : 0);
  return timetablesOf(notice)
    .filter(
      (one) =>
        isAbout(one.matter, notice, words, question) &&
        !isOfContact(one, notice, words, question) &&
        !isOfRestriction(one, notice, words),
    )
    .toSorted((a, b) => rank(b) - rank(a));
}

/** The notice whose times are asked about: that of the governing stretch, else the first found with a timetable on the matter. */
export function askedTimetables(
  governs: Candidate,
  found: readonly FoundNotice[],
  question: Question,
): AskedTimetables | null {
  const own = found.find(({ notice }) => notice.id === governs.notice.id);
  if (!own) return null;
  const ofOwn = fitting(own, governs, question);
  if (ofOwn.length > 0) return { one: own, timetables: ofOwn };
  if (isAbout(governs.notice.text, governs.notice, matterWords(question), question))
    return { one: own, timetables: [] };
  // In talk about a notice, no other one's hours are meant.
  if (question.inTalk !== null || question.carriedFrom !== null) return { one: own, timetables: [] };
  for (const one of found) {
    const timetables = fitting(one, governs, question);
    if (timetables.length > 0) return { one, timetables };
  }
  return { one: own, timetables: [] };
}

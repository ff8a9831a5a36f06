import { anyOf } from '../languages/languages.ts';

const entry = anyOf(({ entries }) => entries.any);
const paying = anyOf(({ entries }) => entries.paying);
const applying = anyOf(({ entries }) => entries.applying);
const dueAlone = anyOf(({ entries }) => entries.dueAlone);
const joining = anyOf(({ entries }) => entries.joining);
const getting = anyOf(({ entries }) => entries.getting);
const givingUp = anyOf(({ entries }) => entries.givingUp);
const manner = anyOf(({ entries }) => entries.manner);

/** True for a text that tells of taking part, or of having to do something by a day: its dates are not those of the event. */
export const tellsEntry = (text: string): boolean => entry().test(text);

/** What one may have to do by a day. */
export type Entry = 'paying' | 'applying';
const ENTRIES: Readonly<Record<Entry, () => RegExp>> = { paying, applying };

/** Which of both the words of a text are of; `[]` for neither. */
export const entriesIn = (text: string): Entry[] =>
  (Object.keys(ENTRIES) as Entry[]).filter((entry) => ENTRIES[entry]().test(text));

/** True where a text tells of what is asked about, paying or applying; false where neither is. */
export const isOfSameEntry = (asked: readonly Entry[], text: string): boolean =>
  asked.some((entry) => ENTRIES[entry]().test(text));

/** True for a question that says whether it is of paying or of applying; false for "when is the deadline?". */
export const asksOfEntry = (question: string): boolean =>
  [paying(), applying()].some((words) => words.test(question.replace(dueAlone(), ' ')));

/** True for a text that tells of applying. */
export const tellsApplying = (text: string): boolean => applying().test(text);

/** Whether a question asks to take part in something, for which one applies, or to get something; null for another question. */
export function partAsked(question: string): 'applying' | 'getting' | null {
  if (givingUp().test(question)) return null;
  if (applying().test(question) || joining().test(question)) return 'applying';
  return getting().test(question) ? 'getting' : null;
}

/** True for a question of how or for whom something may be done: whether it is time to apply doesn't answer it. */
export const asksManner = (question: string): boolean => manner().test(question);

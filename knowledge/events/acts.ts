import { anyOf, eitherOf, joined } from '../languages/languages.ts';
import { ACTS, type Act } from '../languages/port/events.ts';

export type { Act };

const wordsOf = joined((languages) => {
  const words = (act: Act): RegExp => eitherOf(languages.map(({ entries }) => entries.acts[act]));
  return {
    applying: words('applying'),
    renewing: words('renewing'),
    paying: words('paying'),
    'handing-in': words('handing-in'),
    commenting: words('commenting'),
    booking: words('booking'),
    claiming: words('claiming'),
    'giving-up': words('giving-up'),
    'being-told': words('being-told'),
    'being-examined': words('being-examined'),
  } satisfies Record<Act, RegExp>;
});
const renewsAsOne = anyOf(({ entries }) => entries.renewsAsOne);

/** Acts that say the same where the other is meant: a place is booked by registering, an objection is handed in. */
const ALIKE: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  applying: ['booking'],
  booking: ['applying'],
  commenting: ['handing-in'],
};

/** The acts that a text names; who enrols again doesn't enrol for the first time. Empty where it names none. */
export function actsIn(text: string): ReadonlySet<Act> {
  const words = wordsOf();
  const acts = new Set(ACTS.filter((act) => words[act].test(text)));
  if (!acts.has('renewing')) return acts;
  const without = text.replace(new RegExp(words.renewing, 'giu'), ' ');
  // 재등록 신청 and "apply to renew" are one act.
  if (!words.applying.test(without) || renewsAsOne().test(text)) acts.delete('applying');
  return acts;
}

/** True where one of the acts asked about, or one that stands for it, is told. */
export const isSameAct = (asked: ReadonlySet<Act>, told: ReadonlySet<Act>): boolean =>
  [...asked].some((act) => told.has(act) || (ALIKE[act] ?? []).some((one) => told.has(one)));

const closing = anyOf(({ entries }) => entries.closing);

/** True for a clause that tells the end or the length of a time. */
export const tellsClosing = (clause: string): boolean => closing().test(clause);

const lastDayBefore = anyOf(({ entries }) => entries.lastDayBefore);
const lastDayAfter = anyOf(({ entries }) => entries.lastDayAfter);
/** How far from a date the words that make it a last day may begin. */
const BESIDE = 120;

/** True for a date that the words around it make a last day: "Closing date: …", "… 마감". */
export const isLastDay = (before: string, after: string): boolean =>
  lastDayBefore().test(before.slice(-BESIDE)) || lastDayAfter().test(after.slice(0, BESIDE));

const afterwards = anyOf(({ entries }) => entries.afterwards);

/** True for words that tell what holds after a last day, all the same: it isn't the last word. */
export const tellsAfterwards = (text: string): boolean => afterwards().test(text);

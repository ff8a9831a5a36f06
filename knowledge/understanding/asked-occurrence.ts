import { asksOtherAct } from '../answering/read/tells-asked.ts';
import { tellsEntry } from '../events/entry-words.ts';
import type { Asked } from '../events/occurrences.ts';
import { languageOf } from '../languages/languages.ts';
import type { Interval } from '../time/time.ts';
import type { Constraints, Question } from './question.ts';

/** The year that a question names by its distance: "last year's", 올해. Null for none. */
function relativeYear({ text, language, asOf }: Question): number | null {
  const year = languageOf(language)
    .dates.read(text, asOf)
    .find(
      ({ kind, basis, interval }) =>
        kind === 'date' && basis === 'inferred' && interval?.granularity === 'year',
    );
  return year?.interval ? Number(year.interval.start.slice(0, 4)) : null;
}

/** The day or month that a yes-no question names ("is it on 12 April 2027?"); null for none and for other questions. */
export function dateAsked({ text, language, asOf, kind, timeLeft }: Question): Interval | null {
  if ((kind !== 'yes-no' && kind !== 'may-i') || (timeLeft ?? null) !== null) return null;
  const [named] = languageOf(language)
    .dates.read(text, asOf)
    .filter(({ kind: is, bound, interval }) => is === 'date' && bound === 'during' && interval !== null)
    .filter(({ interval }) => interval?.granularity === 'day' || interval?.granularity === 'month');
  return named?.interval ?? null;
}

function byConstraints({ ordinals, years }: Constraints): Asked | null {
  const [ordinal] = ordinals;
  if (ordinal !== undefined) return { which: 'ordinal', ordinal };
  const [year] = years;
  return year === undefined ? null : { which: 'year', year };
}

/** "When does it end?" asks for the end of an event where no registration or the like is named. */
const asksForEnd = ({ text, language, wants }: Question): boolean =>
  wants === 'date' && languageOf(language).asking.bound(text) === 'until' && !tellsEntry(text);

/** True for a bare "when is it?": reading finds its sentence as well, and only what notices say against one another is left to reason about. */
export function asksWhenAlone(question: Question): boolean {
  const { wants, kind, timeCue, constraints, timeLeft, text } = question;
  return (
    wants === 'date' &&
    kind === 'when' &&
    timeCue === null &&
    !timeLeft &&
    byConstraints(constraints) === null &&
    relativeYear(question) === null &&
    !asksForEnd(question) &&
    !tellsEntry(text)
  );
}

/** Which occurrence of an event a question asks for; null where it names none and asks for no time. */
export function askedOccurrence(question: Question): Asked | null {
  const { constraints, timeCue, kind, beside, timeLeft } = question;
  const narrowed = byConstraints(constraints);
  if (narrowed) return narrowed;
  const year = relativeYear(question);
  if (year !== null) return { which: 'year', year };
  switch (timeCue) {
    case 'before': {
      const of: Asked = (beside && byConstraints(beside.constraints)) ?? {
        which: beside?.timeCue === 'next' ? 'next' : beside?.timeCue === null ? 'any' : 'last',
      };
      return { which: 'before', of, steps: beside?.steps ?? 1 };
    }
    case 'next':
      return { which: 'next' };
    case 'previous':
      return { which: 'last' };
    case 'latest':
      if (timeLeft) return asksOtherAct(question) ? null : { which: 'any' };
      return kind === 'when' || kind === 'where' ? { which: 'latest' } : null;
    case null:
      if (timeLeft && asksOtherAct(question)) return null;
      return timeLeft || dateAsked(question) !== null || asksForEnd(question) || asksWhenAlone(question)
        ? { which: 'any' }
        : null;
  }
}

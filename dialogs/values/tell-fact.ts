import type { FactValue, ToldFact } from '../../knowledge/index.ts';
import type { Voice } from '../voice.ts';
import { wordAmount } from './amount.ts';
import { type HoursRow, wordTimetable } from './hours.ts';
import { type Asked, type Standing, standingOf, tenseOf } from './standing.ts';
import { isPoint, readTimes, type Stretch, type Times } from './time.ts';
import { matterOf, wordStretch } from './times.ts';

/** The value of a fact, said in the person's language; marked up as the voice has it. */
export interface ToldValue {
  readonly text: string;
  /** How it stands on the asking day; null where time has no part in it, or where it is of several days. */
  readonly standing: Standing | null;
  /** The lines of a timetable; `[]` for anything else, and for one line alone, which `text` says. */
  readonly rows: readonly HoursRow[];
  /** Until when a timetable holds, that there are exceptions; `''` where nothing more is told. */
  readonly note: string;
}

/** What a fact is told of: its quote, the asking day, and whether only the end of a stretch was asked for. */
export interface Telling extends Asked {
  readonly quote: string;
  readonly endAlone?: boolean;
  /** The other facts that are told with it, which say whether something has begun. */
  readonly beside?: readonly ToldFact[];
}

/** From so many days on they are a list of days; of two, one may be the day that the other replaces. */
const FEWEST_DAYS = 3;

const plainly = (text: string): ToldValue => ({ text, standing: null, rows: [], note: '' });
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** True where another fact of the same matter says that it begins later: what has a last day alone isn't open yet. */
function beginsLater(fact: ToldFact, { beside = [], ...asked }: Telling): boolean {
  return beside.some((other) => {
    if (other === fact || matterOf(other) !== matterOf(fact)) return false;
    return (readTimes(other.value)?.stretches ?? []).some(
      (one) => tenseOf(one, asked) === 'future' && (one.to === null || isPoint(one)),
    );
  });
}

function standing(stretch: Stretch, fact: ToldFact, telling: Telling, voice: Voice): Standing | null {
  const isDayOfPeriod = fact.aspect === 'period' && isPoint(stretch);
  const matter = isDayOfPeriod ? 'day' : matterOf(fact);
  const isOpenUntil = stretch.from === null && (matter === 'open' || matter === 'on-sale');
  return standingOf(stretch, isOpenUntil && beginsLater(fact, telling) ? 'stretch' : matter, telling, voice);
}

/** Days in a row of three or more, none of which has passed, or all of which have. */
function tellDays(
  stretches: readonly Stretch[],
  fact: ToldFact,
  telling: Telling,
  voice: Voice,
): ToldValue | null {
  const isPast = stretches.map((one) => tenseOf(one, telling) === 'past');
  if (stretches.length < FEWEST_DAYS || new Set(isPast).size > 1) return null;
  const words = stretches.map((one) => wordStretch(one, 'stretch', voice));
  const text = capitalised(words.join(', '));
  const [last] = stretches.slice(-1);
  return { ...plainly(text), standing: last && isPast[0] ? standing(last, fact, telling, voice) : null };
}

function tellTimes(
  { stretches, recurrences }: Times,
  fact: ToldFact,
  telling: Telling,
  voice: Voice,
): ToldValue | null {
  const [only, ...more] = stretches;
  if (recurrences.length > 0) {
    if (only) return null;
    const { rows, note } = wordTimetable(recurrences, voice);
    const [row, ...others] = rows;
    if (!row) return null;
    const isOne = others.length === 0;
    return {
      ...plainly(isOne ? capitalised(`${row.days} ${row.hours}`.trim()) : ''),
      rows: isOne ? [] : rows,
      note,
    };
  }
  if (!only) return null;
  if (fact.aspect === 'period' && only.from?.closeness === 'year') return null;
  if (more.length > 0) return tellDays(stretches, fact, telling, voice);
  const text = capitalised(wordStretch(only, matterOf(fact), voice, telling.endAlone));
  return { ...plainly(text), standing: standing(only, fact, telling, voice) };
}

function tellAmount(
  value: Extract<FactValue, { kind: 'amount' }>,
  fact: ToldFact,
  { quote }: Telling,
  voice: Voice,
): ToldValue | null {
  const amount = wordAmount(value, quote, voice);
  if (amount === null) return null;
  const isPlain = fact.aspect !== 'amount' || fact.of === 'fee' || fact.of === 'other';
  return plainly(capitalised(isPlain ? amount : voice.translate(`answer.told.${fact.of}`, { amount })));
}

/**
 * What a fact's typed value says, in the person's language. Null where it has none, or where it could be misunderstood without the notice's
 * words: several amounts, two days of which one may replace the other.
 */
export function tellFact(fact: ToldFact, telling: Telling, voice: Voice): ToldValue | null {
  const { value } = fact;
  switch (value?.kind) {
    case undefined:
      return null;
    case 'amount':
      return tellAmount(value, fact, telling, voice);
    case 'contact': {
      const { link } = voice.markup;
      const ways = [
        ...value.tel.map((number) => link(number, `tel:${number.replace(/[^\d+]/g, '')}`)),
        ...value.email.map((address) => link(address, `mailto:${address}`)),
      ];
      return ways.length > 0 ? plainly(ways.join(', ')) : null;
    }
    case 'times': {
      const times = readTimes(value);
      return times && tellTimes(times, fact, telling, voice);
    }
  }
}

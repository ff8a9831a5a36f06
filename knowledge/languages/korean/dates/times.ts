import { clockOf, inPart } from '../../../time/clock.ts';
import type { Clock, PartOfDay } from '../../../time/pieces.ts';
import type { Groups, Reading, Rule } from '../../../time/rules.ts';
import { numberOf } from './words.ts';

const PARTS: Readonly<Record<string, PartOfDay>> = {
  새벽: 'dawn',
  아침: 'morning',
  점심: 'noon',
  낮: 'afternoon',
  저녁: 'evening',
  밤: 'night',
  오전: 'morning',
  오후: 'afternoon',
};
const HALF = '(?:(?<half>오전|오후|새벽|아침|낮|저녁|밤) ?)?';
const HOUR =
  '(?<hours>2[0-4]|1\\d|0?\\d|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열한|열두|열)시(?!간|장|군|설|민|청|정|도|의|행|작|절|험|스|비)';
const TO = ' ?[~∼～〜–-] ?';

function clock(half: string | undefined, hours = '', minutes?: string, seconds?: string): Clock | null {
  const digits = /^\d/.test(hours) ? hours : String(numberOf(hours));
  const read = clockOf(digits.replace(/^0(?=\d)/, half === undefined ? '0' : ''), minutes, seconds, null);
  const part = half === undefined ? undefined : PARTS[half];
  return read === null || part === undefined ? read : inPart(read, part);
}

function reading(from: Clock | null, to: Clock | null = null): Reading | null {
  return from === null ? null : { type: 'clock', from, to };
}

function minutesOf({ minutes, half30 }: Groups): string | undefined {
  return half30 === undefined ? minutes : '30';
}

/** Times of day. Hours from 1 to 6 without a part of the day are read as afternoon. */
export const timeRules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `${HALF}(?<from>\\d{1,2})${TO}(?<to>\\d{1,2})시(?!간|[가-힣]*군)(?: ?(?<minutes>[0-5]?\\d)분)?`,
      'y',
    ),
    read: ({ half, from, to, minutes }) => {
      const end = clock(undefined, to, minutes);
      return end === null ? null : reading(clock(half, from), end);
    },
  },
  {
    pattern: new RegExp(
      `${HALF}${HOUR}(?: ?(?:(?<minutes>[0-5]?\\d)분|(?<half30>반)(?![기영드대출납면려복])))?(?: ?(?<seconds>[0-5]?\\d)초)?`,
      'y',
    ),
    read: (groups) => reading(clock(groups.half, groups.hours, minutesOf(groups), groups.seconds)),
  },
  {
    pattern: new RegExp(
      `${HALF}(?<hours>2[0-4]|1\\d|0?\\d):(?<minutes>[0-5]\\d)(?::(?<seconds>[0-5]\\d))?(?![\\d:])`,
      'y',
    ),
    read: ({ half, hours = '', minutes, seconds }) => reading(clock(half, hours, minutes, seconds)),
  },
  {
    pattern: /정오(?=까지|부터|에|[^가-힣]|[가-힣]?(?![가-힣]))/y,
    read: () => reading(clockOf('12', undefined, undefined, 'pm')),
  },
  {
    pattern: /자정(?=까지|부터|에|무렵|[^가-힣]|[가-힣]?(?![가-힣]))/y,
    read: () => reading(clockOf('24', undefined, undefined, null)),
  },
  {
    pattern: /(?<part>새벽|아침|저녁|오전|오후|밤|점심)(?=에|부터|까지|\s|,|$)(?! ?식사)/y,
    read: ({ part = '' }, { after }) => {
      const name = PARTS[part];
      return name === undefined
        ? null
        : { type: 'part', part: name, leaning: !/^(?:에|부터|까지)/.test(after) };
    },
  },
];

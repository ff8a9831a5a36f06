import { clockOf, inPart } from '../../../time/clock.ts';
import type { Clock, PartOfDay } from '../../../time/pieces.ts';
import { hoursOf } from '../../../time/recurrence/hours-of.ts';
import { type SignRule, plainSign as sign } from '../../../time/recurrence/signs.ts';
import { DASH, koreanDaySigns, NAME } from './day-signs.ts';

const PARTS: Readonly<Record<string, PartOfDay>> = {
  오전: 'morning',
  오후: 'afternoon',
  새벽: 'dawn',
  아침: 'morning',
  낮: 'afternoon',
  저녁: 'evening',
  밤: 'night',
};
const TIME = (n: string): string =>
  `(?:(?<a${n}>오전|오후|새벽|아침|낮|저녁|밤) ?)?(?:(?<h${n}>\\d{1,2})(?::(?<m${n}>[0-5]\\d)|시(?!간|장|군|설|민|청)(?: ?(?<n${n}>[0-5]?\\d)분| ?(?<b${n}>반)(?![기영드대출납면려복]))?)|(?<w${n}>정오|자정))`;

type Groups = Readonly<Record<string, string | undefined>>;

function clock(groups: Groups, n: string): Clock | null {
  const word = groups[`w${n}`];
  if (word !== undefined) return clockOf(word === '자정' ? '24' : '12', undefined, undefined, 'pm');
  const minutes = groups[`b${n}`] === undefined ? (groups[`m${n}`] ?? groups[`n${n}`]) : '30';
  const half = groups[`a${n}`];
  const hours = groups[`h${n}`] ?? '';
  const read = clockOf(half === undefined ? hours : hours.replace(/^0(?=\d)/, ''), minutes, undefined, null);
  const part = half === undefined ? undefined : PARTS[half];
  return read === null || part === undefined ? read : inPart(read, part);
}

/** Signs of a Korean text; narrow ones first. */
export const koreanSigns: readonly SignRule[] = [
  {
    pattern: new RegExp(
      `(?:${NAME}[이가은는]? ?)?(?:과 ?|이 ?|가 ?)?(?:공휴일|휴일)(?:과 ?겹치|인 ?경우|일 ?경우|이면|일 ?때|에 ?해당|이 ?겹)[^.]{0,24}?(?:다음 ?날|익일|그 ?다음|개관|정상|운영|휴관|휴무)(?: ?(?:휴관|휴무|개관|운영))?`,
      'y',
    ),
    read: sign('moves'),
  },
  ...koreanDaySigns,
  {
    pattern:
      /(?:정기 ?)?(?:휴관|휴무|휴원|휴장|휴업|휴점|휴진|휴일)일(?= ?[:：은(]|\s(?!\|))|(?:쉬는|닫는) 날(?= ?[:：은])|(?:휴관|휴무|휴장|휴진|정기 ?휴일)(?= ?[:：])/y,
    read: () => ({ is: 'label', closed: true }),
  },
  {
    pattern:
      /(?:운영|이용|관람|개관|개방|영업|진료|근무|상담|접수|배출|수거|업무|교육|수업) ?(?:시간|일시|일|요일|기간)(?![가-힣](?<![은는이을과]))/y,
    read: () => ({ is: 'label', closed: false }),
  },
  {
    pattern: new RegExp(`${TIME('1')}(?:${DASH}|에?서?부터 ?|에서 ?)${TIME('2')}(?![\\d:])`, 'y'),
    read: (groups, { before }) => {
      const hours = /[\d.:/-]$/.test(before) ? null : hoursOf(clock(groups, '1'), clock(groups, '2'));
      return hours && { is: 'hours', hours };
    },
  },
  {
    pattern: new RegExp(`(?:(?<a1>오전|오후) ?)?(?<h1>\\d{1,2})${DASH}(?<h2>\\d{1,2})시(?!간)`, 'y'),
    read: (groups, { before }) => {
      const hours = /[\d.:/-]$/.test(before) ? null : hoursOf(clock(groups, '1'), clock(groups, '2'));
      return hours && { is: 'hours', hours };
    },
  },
  {
    pattern: new RegExp(`${TIME('1')}(?![\\d:])(?: ?(?<ends>까지|이전|전까지))?`, 'y'),
    read: (groups, { before, after }) => {
      // 17:30 입장 마감
      if (/[\d.:/-]$/.test(before) || /^\s?(?:입장|매표|발권)/.test(after)) return null;
      const one = clock(groups, '1');
      const hours = groups.ends === undefined ? hoursOf(one, null) : hoursOf(null, one);
      return hours && { is: 'hours', hours };
    },
  },
  { pattern: /(?:을|를|은|는)? ?(?:제외|빼고|말고|뺀)/y, read: sign('except') },
  {
    pattern:
      /(?:휴관|휴무|휴원|휴장|휴업|휴점|휴진)|(?:운영|영업|개관|개방|수거|진료|근무)(?:을|를)? ?(?:하지 ?않|안 ?[하해합]|중단)|(?:쉽니다|쉬며|쉬고|쉬어|쉰다|쉬는|쉼|쉬어요|쉬고요)|문을? ?(?:닫|안 ?[여열연엽])|(?:열|하)지 ?않|닫(?:습니다|는다|고|으며|아요)|미운영|운영 ?안/y,
    read: sign('closed'),
  },
  { pattern: /점심|휴게|브레이크/y, read: sign('break') },
  { pattern: /(?:입장|매표|발권|접수|주문) ?마감|마지막 ?(?:입장|주문)|입장은/y, read: sign('last-entry') },
  {
    pattern:
      /운영|개관|관람|이용|개방|영업|진행|수거|배출|상담|접수|진료|근무|열립|열린|열며|열고|엽니다|연다|엽니|여는|있습니다|있어|합니다|판매|팝니다|푼|풉니다/y,
    read: sign('open'),
  },
  { pattern: /부터/y, read: sign('from') },
  { pattern: /까지/y, read: sign('until') },
  { pattern: /[~∼～〜–-]/y, read: sign('to') },
  { pattern: /및|[·,ㆍ/]|[와과](?= |\s)/y, read: sign('and') },
  { pattern: /[(（]/y, read: sign('open-bracket') },
  { pattern: /[)）]/y, read: sign('close-bracket') },
];

/** Where a Korean sign can begin. */
export const KOREAN_STARTER =
  /\d+|[월화수목금토일첫둘두셋세넷네다제마평주연공휴매날격이하동해달설구추명법국임대신삼어현광개한성크정쉬쉽쉰쉼닫미업영진근상접배수교운관오새아낮저밤자점브입발제을를은는빼말뺀문열엽여판팝푼풉있합부까및와과가(),·ㆍ/（）~∼～〜–-]/g;

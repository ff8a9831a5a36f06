import { type MeasurePattern, measuresByPattern } from '../values/measures.ts';
import { weekdaysByPattern } from '../values/weekdays.ts';

const N = '\\d+(?:[.,]\\d+)?';
const UNIT = '(?:cm|mm|km|kg|m|t|센티미터|센티|센치|미터|킬로미터|킬로그램|킬로|톤|개월|세|살)(?![a-z])';

const rows: readonly (readonly [MeasurePattern['reads'], string])[] = [
  [
    'range',
    `(?<low>${N}) ?(?<lowUnit>${UNIT})? ?(?:[~∼〜–-]|이상[^\\d,.]{0,3}|부터) ?(?:만 ?)?(?<high>${N}) ?(?<highUnit>${UNIT})(?: ?(?:이하|까지))?`,
  ],
  ['at-most', `(?<high>${N}) ?(?<highUnit>${UNIT}) ?(?:이하|까지|이내)`],
  ['below', `(?<high>${N}) ?(?<highUnit>${UNIT}) ?(?:미만|보다 ?(?:작|짧|좁|가벼|어린))`],
  ['at-least', `(?<low>${N}) ?(?<lowUnit>${UNIT}) ?(?:이상|부터)`],
  ['above', `(?<low>${N}) ?(?<lowUnit>${UNIT}) ?(?:초과|[이가을를]? ?넘|보다 ?(?:크|큰|길|긴|넓|무거|높))`],
  ['exact', `(?<low>${N}) ?(?<lowUnit>${UNIT})`],
];

/** Sizes and ages named in a Korean text. */
export const koreanMeasures = measuresByPattern(
  rows.map(([reads, source]) => ({ reads, pattern: new RegExp(source, 'gi') })),
  [
    [/^개월$/, 'age', 1 / 12],
    [/^[세살]$/, 'age', 1],
    [/^밀리미터$/, 'length', 0.001],
    [/^센(?:티미터|티|치)$/, 'length', 0.01],
    [/^미터$/, 'length', 1],
    [/^킬로미터$/, 'length', 1000],
    [/^킬로(?:그램)?$/, 'weight', 1],
    [/^톤$/, 'weight', 1000],
  ],
);

/** Days of the week named in a Korean text. */
export const koreanWeekdays = weekdaysByPattern({
  days: [...'일월화수목금토'].map(
    (day) =>
      `${day}(?:요일|욜)|(?<![가-힣\\d])${day}(?=\\s?[~∼–-]\\s?[월화수목금토일](?:요일|욜)?(?![가-힣]))|(?<=(?<![가-힣])[월화수목금토일]\\s?[~∼–-]\\s?)${day}(?![가-힣])`,
  ),
  to: '(?:부터|에서)?\\s?[~∼–-]?\\s?',
  ofDate: /[)）]/y,
  beforeDate: /(?:\d ?일 ?\(?|이번 ?주? ?|다음 ?주 ?|지난 ?주? ?|오는 )$/,
  weekdays: /평일/,
  weekend: /주말/,
  everyDay: /매일|연중무휴|날마다/,
});

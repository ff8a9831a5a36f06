import { anyWords } from '../../languages/languages.ts';
import type { Licence } from '../../notice.ts';

const koglType = anyWords(
  ({ furniture }) => furniture.koglType,
  (words) => `${words}|kogl\\.or\\.kr[^"'\\s>]{0,80}?type_?0?([1-4])`,
  'giu',
);
const OGL = /nationalarchives\.gov\.uk\/doc\/open-government-licence/i;
const CREATIVE_COMMONS =
  /creativecommons\.org\/(?:licenses\/(by(?:-[a-z]{2}){0,2})\/|publicdomain\/(zero|mark)\/)/giu;
const CREATIVE_COMMONS_LICENCES: Readonly<Record<string, Licence>> = {
  by: 'CC-BY',
  'by-nc': 'CC-BY-NC',
  'by-nd': 'CC-BY-ND',
  zero: 'CC0',
  mark: 'public-domain',
};
const KOGL: readonly Licence[] = ['KOGL-1', 'KOGL-2', 'KOGL-3', 'KOGL-4'];

/** The licence whose mark a page bears; null where it bears none, several (as a page that explains them does) or one that isn't known. */
export function licenceMark(html: string): Licence | null {
  const marks = new Set<Licence | 'other'>();
  for (const [, ...types] of html.matchAll(koglType())) {
    marks.add(KOGL[Number(types.find((type) => type !== undefined)) - 1] ?? 'other');
  }
  for (const [, licence, dedication] of html.matchAll(CREATIVE_COMMONS)) {
    marks.add(CREATIVE_COMMONS_LICENCES[(licence ?? dedication ?? '').toLowerCase()] ?? 'other');
  }
  if (OGL.test(html)) marks.add('OGL');
  const [mark] = marks;
  return marks.size !== 1 || mark === undefined || mark === 'other' ? null : mark;
}

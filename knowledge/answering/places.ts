import { mixedTerms } from '../language/terms.ts';
import type { Notice } from '../notice.ts';
import type { Concept } from './answer.ts';

/** What a notice of another publisher that doesn't name the place asked for keeps of its score. Measured: see docs/search.md. */
const ELSEWHERE = 0.5;

const KOREAN_BODY = /^(\p{Script=Hangul}{2,}?)(?:특별자치|특별|광역)?[시군구도](?:청|교육청|의회)?$/u;
const ENGLISH_BODY =
  /^(?:the )?(?:(?:city|county|town|borough|district) of )?(\p{L}+)(?: (?:city|county|town|borough|district|metropolitan|council|government|hall))+$|^(?:the )?(?:city|county|town|borough|district) of (\p{L}+)$/iu;

/** The place whose authority a publisher is: 나주 for 나주시, Leeds for Leeds City Council. Null where the name doesn't tell. */
export function placeOf(publisher: string): string | null {
  const name = publisher.trim();
  const korean = KOREAN_BODY.exec(name)?.[1];
  if (korean !== undefined) return korean;
  const english = ENGLISH_BODY.exec(name);
  return english?.[1] ?? english?.[2] ?? null;
}

/** Tells whether index terms are those of a place. */
export type IsPlace = (terms: readonly string[]) => boolean;

/** Knows the places named. */
export function createPlaces(names: Iterable<string>): IsPlace {
  const known = new Set([...names].map((name) => mixedTerms(name).join(' ')));
  known.delete('');
  return (terms) => known.has(terms.join(' '));
}

/**
 * How much of its score each notice keeps, 0 to 1: less than 1 where the question names a place that publishes some of the notices, and
 * this one is neither of that publisher nor names the place.
 */
export function weighPlaces(
  concepts: readonly Concept[],
  notices: readonly Notice[],
): (notice: Notice) => number {
  const places = new Map<string, string>();
  for (const { publisher } of notices) {
    const place = publisher === null ? null : placeOf(publisher);
    if (place !== null) places.set(mixedTerms(place).join(' '), place.toLowerCase());
  }
  const asked = concepts.flatMap(({ word, terms, alternatives, weight }) => {
    const names = [terms, ...alternatives].flatMap((one) => places.get(one.join(' ')) ?? []);
    return names.length > 0 ? [{ names: [word.toLowerCase(), ...names], weight }] : [];
  });
  return ({ publisher, title, text }) => {
    if (asked.length === 0) return 1;
    const words = `${publisher ?? ''}\n${title}\n${text}`.toLowerCase();
    let kept = 1;
    for (const { names, weight } of asked)
      if (!names.some((name) => words.includes(name))) kept *= ELSEWHERE ** weight;
    return kept;
  };
}

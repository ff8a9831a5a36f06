import { allLanguages } from '../languages/languages.ts';
import { mixedTerms } from '../languages/telling/terms.ts';
import type { Notice } from '../notice.ts';
import type { Concept } from './question.ts';

/** What a notice of another publisher that doesn't name the place asked for keeps of its score. Measured: see docs/search.md. */
const ELSEWHERE = 0.5;

/** The place whose authority a publisher is: 나주 for 나주시, Leeds for Leeds City Council. Null where the name doesn't tell. */
export function placeOf(publisher: string): string | null {
  const name = publisher.trim();
  for (const { bodies } of allLanguages()) {
    const place = bodies.authorityOf
      .exec(name)
      ?.slice(1)
      .find((found) => found !== undefined);
    if (place !== undefined) return place;
  }
  return null;
}

/** Tells whether index terms are those of a place. */
export type IsPlace = (terms: readonly string[]) => boolean;

/** Knows the places named. */
export function createPlaces(names: Iterable<string>): IsPlace {
  const known = new Set([...names].map((name) => mixedTerms(name).join(' ')));
  known.delete('');
  return (terms) => known.has(terms.join(' '));
}

/** How a notice stands to the places that a question names. */
export interface PlaceFit {
  /** How much of its score it keeps, 0 to 1. */
  readonly kept: number;
  /** 1 where it is of the place or names it, 0 where it doesn't, 0.5 where the question names none. */
  readonly fit: 0 | 0.5 | 1;
}

/** The word that index terms stand for: syllable pairs of Hangul joined again, one Latin stem as it is. */
const joined = ([first = '', ...rest]: readonly string[]): string =>
  rest.reduce((word, pair) => word + pair.slice(1), first);

/**
 * Tells how notices stand to the places that the question names. Where some of `notices` are published by the place's authority, one
 * that neither is nor names the place keeps less of its score.
 */
export function weighPlaces(
  concepts: readonly Concept[],
  notices: readonly Notice[],
): (notice: Notice) => PlaceFit {
  const places = new Map<string, string>();
  for (const { publisher } of notices) {
    const place = publisher === null ? null : placeOf(publisher);
    if (place !== null) places.set(mixedTerms(place).join(' '), place.toLowerCase());
  }
  const asked = concepts.flatMap(({ word, terms, alternatives, weight, isPlace }) => {
    const published = [terms, ...alternatives].flatMap((one) => places.get(one.join(' ')) ?? []);
    if (published.length === 0 && !isPlace) return [];
    const listed = isPlace ? alternatives.map(joined) : [];
    const names = [word.toLowerCase(), ...published, ...listed];
    return [{ names, weight: published.length > 0 ? weight : 0 }];
  });
  return ({ publisher, title, text }) => {
    if (asked.length === 0) return { kept: 1, fit: 0.5 };
    const words = `${publisher ?? ''}\n${title}\n${text}`.toLowerCase();
    const missing = asked.filter(({ names }) => !names.some((name) => words.includes(name)));
    const kept = missing.reduce((rest, { weight }) => rest * ELSEWHERE ** weight, 1);
    return { kept, fit: missing.length > 0 ? 0 : 1 };
  };
}

import { anyOf, anyWords } from '../../languages/languages.ts';
import { isNobody, isOrganisation } from './organisation.ts';

/** What stands between the parts of a site's or a feed's title. */
const BETWEEN = /\s+[-–—|:»«>·•/]+\s+|\s*[|»«>]\s*|:\s+/u;
/** What a title says of the kind of thing rather than of whose it is. */
const kindWords = anyWords(
  ({ bodies }) => bodies.kindWords,
  (words) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** A place that governs itself. In a title, unlike beside a notice, it can't be a person. */
const place = anyOf(({ bodies }) => bodies.place);
/** Two words or more that begin with capitals, as proper names do. */
const PROPER_NAME = /^(?:The\s)?\p{Lu}[\p{L}'’.-]*(?:\s(?:and|of|for|the|&|\p{Lu}[\p{L}'’.-]*)){1,6}$/u;

/**
 * Whose a site or a feed is, told by its title (`Keld City Council - News`, `하늘시청 공지사항 RSS`): the part of it that names an authority, or
 * else a proper name. Null where it says only what is there (`News`).
 */
export function siteOwner(title: string): string | null {
  const parts = title.slice(0, 300).replace(/\s+/gu, ' ').trim().split(BETWEEN);
  const owners = parts.flatMap((part) => {
    const name = part
      .replace(kindWords(), ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,.:;-]+|[\s,.:;-]+$/gu, '')
      .trim();
    return isNobody(name) ? [] : [{ name, isWhole: name === part.trim() }];
  });
  const named = owners.find(({ name }) => isOrganisation(name) || place().test(name));
  if (named) return named.name;
  return owners.find(({ name, isWhole }) => isWhole && PROPER_NAME.test(name))?.name ?? null;
}

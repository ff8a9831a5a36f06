import { isNobody, isOrganisation } from './organisation.ts';

/** What stands between the parts of a site's or a feed's title. */
const BETWEEN = /\s+[-–—|:»«>·•/]+\s+|\s*[|»«>]\s*|:\s+/u;
/** What a title says of the kind of thing rather than of whose it is. */
const KIND_WORDS =
  /(?<![\p{L}\p{N}])(?:rss(?:\s?2\.0)?|atom|xml|feeds?|news|newsroom|notices?|announcements?|updates?|alerts?|warnings?|blogs?|bills?|events?|press|releases?|latest|recent|all|activity|publications?|documents?|consultations?|statistics|jobs?|vacancies|meetings?|articles?|posts?|stories|home|homepage|main|page|media|bulletins?|newsletter|board|official|website|site|web|what['’]s new|welcome to|from|for|on|of the|by|공지\s?사항|공지|알림\s?마당|알림|소식|새\s?소식|뉴스|보도\s?자료|고시\s?공고|고시|공고|게시판|홈페이지|대표|공식|누리집|피드|최신|전체\s?글|목록)(?![\p{L}\p{N}])/giu;
/** A place that governs itself. In a title, unlike beside a notice, it can't be a person. */
const KOREAN_PLACE = /^[가-힣]{2,}(?:시|군|구|도|읍|면|동)$/u;
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
      .replace(KIND_WORDS, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,.:;-]+|[\s,.:;-]+$/gu, '')
      .trim();
    return isNobody(name) ? [] : [{ name, isWhole: name === part.trim() }];
  });
  const named = owners.find(({ name }) => isOrganisation(name) || KOREAN_PLACE.test(name));
  if (named) return named.name;
  return owners.find(({ name, isWhole }) => isWhole && PROPER_NAME.test(name))?.name ?? null;
}

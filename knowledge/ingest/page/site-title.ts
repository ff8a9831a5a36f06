import { isOrganisation } from '../publisher/organisation.ts';
import { siteOwner } from '../publisher/site-name.ts';
import { isSectionName } from './page-furniture.ts';

/** What stands between the parts of a page's title: the notice, its section, the site. */
const BETWEEN = /\s+[-–—·<]\s+|\s*(?:\||｜|::|»|«|>)\s*/u;

/** The parts of a page's title, without those that name the site or a section of it. */
export function noticeParts(title: string, siteName: string | null): string[] {
  return title
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== siteName && !isSectionName(part, new Set()));
}

/** A title without the parts at its end that name the site; as it is where nothing else is left. */
export function withoutSite(title: string, siteName: string | null): string {
  const between = [...title.matchAll(new RegExp(BETWEEN, 'gu'))];
  const last = between.at(-1);
  if (!last) return title;
  const end = title.slice(last.index + last[0].length).trim();
  const isOfSite =
    end === siteName || isSectionName(end, new Set()) || (isOrganisation(end) && end.length <= 40);
  return isOfSite && last.index > 0 ? withoutSite(title.slice(0, last.index).trim(), siteName) : title;
}

/** Whose the site is, told by its name, or by the parts of a page's title that aren't the notice's. */
export function ownerOfSite(siteName: string | null, pageTitle: string, noticeTitle: string): string | null {
  const parts = pageTitle.split(BETWEEN).map((part) => part.trim());
  const others = parts.filter((part) => part !== '' && part !== noticeTitle);
  return (
    [siteName ?? '', ...(parts.length > 1 || others.length === 1 ? others.toReversed() : [])]
      .map((name) => (name === '' ? null : siteOwner(name)))
      .find((owner) => owner !== null) ?? null
  );
}

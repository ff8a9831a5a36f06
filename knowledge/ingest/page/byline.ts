import { anyWords } from '../../languages/languages.ts';
import type { Day } from '../../notice.ts';
import { monthNamed } from '../days/month-names.ts';
import { readDay } from '../days/read-day.ts';
import { isNobody, isOrganisation } from '../publisher/organisation.ts';

/** What a line under a title says without labels: `25 Nov 2026`, `25 Nov 2026 by Rivertown Leisure`. */
export interface Byline {
  readonly published: Day;
  /** Null where it names nobody, or a person. */
  readonly publisher: string | null;
}

/** UTF-16 units: a longer line is a sentence. */
const LONGEST = 140;
const LEAD =
  /^(?:posted|published|added|issued|released|first published|date published|updated)?\s*(?:on|:)?\s*/i;
const BETWEEN = /\s*[|·•,;–—-]\s*|\s+(?=by[\s:])/iu;
const BY = /^(?:posted |published |written |issued |added |released )?by\s*[:：]?\s+(?<name>\S.*)$/i;
const CLOCK = /^(?:at\s)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/i;
/** What bylines say besides: how often something was read, how long reading takes, buttons, the section. */
const aside = anyWords(
  ({ boards }) => boards.aside,
  (words) => `^(?:${words})$`,
  'i',
);
const dayWord = anyWords(
  ({ boards }) => boards.dayWord,
  (words) => `^(?:${words})$`,
  'iu',
);
const YEAR_LAST = /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})$/;

/** Reads a line that is nothing but a day, and perhaps a time, a name behind "by" and a counter. Null for any other line. */
export function readByline(line: string): Byline | null {
  const text = line
    .replace(/^#+ |^- /, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text === '' || text.length > LONGEST || !/\d/.test(text)) return null;
  let published: Day | null = null;
  let publisher: string | null = null;
  for (const part of parted(text)) {
    const by = BY.exec(part)?.groups?.name;
    const day = by === undefined ? wholeDay(part.replace(LEAD, '')) : null;
    if (day !== null && published === null) published = day;
    else if (by !== undefined) publisher ??= ofName(by);
    else if (!CLOCK.test(part) && !aside().test(part)) return null;
  }
  return published === null ? null : { published, publisher };
}

/** Who a line behind "by" alone names; `publisher` is null where that is a person. Null for any other line. */
export function authorOf(line: string): { readonly publisher: string | null } | null {
  const text = line
    .replace(/^#+ |^- /, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const name = text.length > 80 || /[.?!]$/.test(text) ? undefined : BY.exec(text)?.groups?.name;
  return name !== undefined && /^\p{Lu}|^\p{Script=Hangul}/u.test(name) && name.split(' ').length <= 7
    ? { publisher: ofName(name) }
    : null;
}

/** The parts of a line; commas and hyphens within a day part nothing. */
function parted(text: string): string[] {
  const on = /^(?<before>.*\S)\s+on\s+(?<day>\S.*\d{4})$/i.exec(text)?.groups;
  const parts = on && BY.test(on.before ?? '') ? [on.before ?? '', on.day ?? ''] : null;
  if (parts) return parts;
  if (wholeDay(text.replace(LEAD, '')) !== null) return [text];
  const bars = text
    .split(/\s*[|·•;]\s*|\s[–—-]\s|,?\s+(?=by[\s:])|,\s+(?=\d{1,2}\s\p{L}{3,9}\s\d{4})/iu)
    .filter((part) => part !== '');
  return bars.flatMap((part) => {
    const clock = /^(?<day>.*\d),?\s+(?<time>(?:at\s)?\d{1,2}[:.]\d{2}.*)$/i.exec(part)?.groups;
    if (clock) return [clock.day ?? '', clock.time ?? ''];
    return wholeDay(part.replace(LEAD, '')) === null && !BY.test(part)
      ? part.split(BETWEEN).filter((one) => one !== '')
      : [part];
  });
}

function ofName(name: string): string | null {
  const said = name.replace(/^the (?=\p{Lu})/u, '').trim();
  return !isNobody(said) && isOrganisation(said) ? said : null;
}

/** A day that is all that is written. */
function wholeDay(written: string): Day | null {
  const text = written.trim().replace(/\.$/, '');
  if (text.length > 40) return null;
  const last = YEAR_LAST.exec(text)?.groups;
  // In which order such a day stands is open, unless only one makes a day.
  if (last) return Number(last.day) > 12 ? readDay(`${last.year}-${last.month}-${last.day}`) : null;
  const day = readDay(text);
  const rest = text
    .replace(/\p{L}+/gu, ' ')
    .replace(/\d+/g, '#')
    .replace(/[\s.,/()-]+/gu, '');
  const words = text.match(/\p{L}+/gu) ?? [];
  return day !== null &&
    /^#{1,3}$/.test(rest) &&
    words.every((word) => dayWord().test(word) || monthNamed(word) !== null)
    ? day
    : null;
}

import { rulesFor } from '../language/languages.ts';
import type { Notice } from '../notice.ts';

/** Words of titles that say what kind of notice it is, not what it is about. */
const NOTICE_WORDS = new Set(
  'notice announcement news update information guide new change changed changes moved date register apply application month week day year'
    .split(' ')
    .flatMap((word) => rulesFor('en').terms(word))
    .concat('안내 공고 알림 공지 변경 개최 날짜 실시 발표 홍보 연기'.split(' ')),
);
const MONTHS = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .flatMap((word) => rulesFor('en').terms(word)),
);
const REPLACES =
  /\b(?:replac\w+|supersed\w+|instead of|postponed|moved|rescheduled|no longer|withdraw\w*)\b|대신|바뀝니다|바뀌|변경|미루어|연기|갈음|대체|취소/;

const remembered = new WeakMap<Notice, ReadonlySet<string>>();

/** The terms of a title that say what the notice is about: without numbers, days, and words of notices as such. Empty for a title without others. */
export function subjectOf(notice: Notice): ReadonlySet<string> {
  const known =
    remembered.get(notice) ??
    new Set(
      rulesFor(notice.language)
        .terms(notice.title)
        .filter((term) => !/\d/.test(term) && !NOTICE_WORDS.has(term) && !MONTHS.has(term)),
    );
  remembered.set(notice, known);
  return known;
}

/** True where the notice says that something is replaced, moved or given up. */
export const changes = ({ title, text }: Notice): boolean => REPLACES.test(title) || REPLACES.test(text);

/** True where the newer notice names the older one's day and says that something is replaced. */
export function names(newer: Notice, older: Notice): boolean {
  const day = older.published?.on;
  if (day === undefined || newer.published === null || !changes(newer)) return false;
  return rulesFor(newer.language)
    .readDates(newer.text, newer.published.on)
    .some(({ interval }) => interval?.granularity === 'day' && interval.start.startsWith(day));
}

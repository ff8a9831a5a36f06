import { anyWords, joined } from '../../languages/languages.ts';
import { FIELD_KINDS, type FieldKind } from '../../languages/port/boards.ts';
import type { Day } from '../../notice.ts';
import { readDay } from '../days/read-day.ts';
import { isOrganisation } from '../publisher/organisation.ts';

/** What a line of labelled fields, as boards print under a title, says of the notice. */
export interface PageFields {
  /** The day of publication; null where the line names none. */
  readonly published: Day | null;
  readonly publisher: string | null;
  /** The authority or department that wrote it; null for persons and logins. */
  readonly author: string | null;
  /** True where the only label for the day is a bare "Date", which may just as well be the day of an event. */
  readonly bareDate: boolean;
}

interface Labels {
  readonly kindOf: ReadonlyMap<string, FieldKind>;
  /** A label with what sets it apart from its value. */
  readonly label: RegExp;
  /** Where a label follows right upon a value, as where only a page's style sets them apart (`관리자조회 : 75회작성일 : …`). */
  readonly runTogether: RegExp;
}

const labels = joined((languages): Labels => {
  const kindOf = new Map(
    languages.flatMap(({ boards }) =>
      FIELD_KINDS.flatMap((kind) => boards.labels[kind].map((label) => [label, kind] as const)),
    ),
  );
  // Longest first, so that "posted on" is not read as "posted".
  const all = [...kindOf.keys()].sort((a, b) => b.length - a.length);
  const close = all.filter((label) => languages.some(({ boards }) => boards.runTogether(label)));
  return {
    kindOf,
    // A Latin label needs a colon or a date or number right after it: "Read" and "Date" also begin sentences.
    label: new RegExp(
      `(?<![\\p{L}\\p{N}])(${all.join('|')})(?:\\s*[:：]\\s*|(?<=\\p{Script=Hangul})\\s+|\\s+(?=\\d))`,
      'giu',
    ),
    runTogether: new RegExp(`(?<=[\\p{L}\\p{N}.)])(?=(?:${close.join('|')})\\s*(?:[:：]|\\d))`, 'gu'),
  };
});
const counted = anyWords(
  ({ boards }) => boards.times,
  (words) => `^[\\d,]+\\s*(?:${words})?$`,
  'u',
);
const NAME_MAX = 60;

/**
 * Reads a line that consists of labelled fields only, with a day or a counter among them
 * (`Date : 2018.11.27 Read : 16214`, `등록일 2025-12-16 조회수 133`). Any other line: null.
 */
export function readPageFields(line: string): PageFields | null {
  const trimmed = line.trim();
  const { kindOf, label } = labels();
  const found = [...trimmed.matchAll(label)];
  if (found[0]?.index !== 0) return null;

  let published: Day | null = null;
  let publisher: string | null = null;
  let author: string | null = null;
  let bareDate = false;
  let countsOrDays = 0;
  for (const [position, match] of found.entries()) {
    const valueStart = match.index + match[0].length;
    const value = trimmed.slice(valueStart, found[position + 1]?.index).replace(/[\s|/·,]+$/u, '');
    const kind = kindOf.get((match[1] ?? '').toLowerCase()) ?? 'name';
    if (!fits(kind, value)) return null;
    if (kind === 'published' || kind === 'bare-date') {
      published ??= readDay(value);
      bareDate ||= kind === 'bare-date';
    }
    if (kind === 'publisher') publisher = value;
    else if (kind === 'name' && isOrganisation(value)) author ??= value;
    else if (kind !== 'name') countsOrDays += 1;
  }
  if (countsOrDays === 0) return null;
  return { published, publisher, author, bareDate: bareDate && countsOrDays === 1 };
}

/** A line with its labels set apart from what stands before and after them. */
export function setLabelsApart(line: string): string {
  return line.replace(labels().runTogether, ' ').replace(/(?<=\p{Script=Hangul})(?=\d)/gu, ' ');
}

/** True for a line that is nothing but the label of a day or a counter, its value standing on the next line. */
export function isLoneLabel(line: string): boolean {
  const kind = labels().kindOf.get(
    line
      .trim()
      .replace(/\s*[:：]$/u, '')
      .toLowerCase(),
  );
  return kind === 'published' || kind === 'count';
}

function fits(kind: FieldKind, value: string): boolean {
  switch (kind) {
    case 'published':
    case 'bare-date':
    case 'other-date':
      // A range is the time of something, not the day of publication.
      return value.length <= 40 && !/[~–]/u.test(value) && readDay(value) !== null;
    case 'count':
      return counted().test(value);
    case 'publisher':
    case 'name':
      return value.length <= NAME_MAX && !/[.?!]\s*$/u.test(value);
  }
}

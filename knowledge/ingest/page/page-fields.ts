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

type FieldKind = 'published' | 'bare-date' | 'other-date' | 'count' | 'publisher' | 'name';

const LABELS: Record<FieldKind, readonly string[]> = {
  published:
    'posted on|posted|published on|published|publication date|release date|registration date|registered|등록일자|등록일시|등록일|작성일자|작성일시|작성일|게시일자|게시일시|게시일|배포일|보도일자|보도일|공고일자|공고일'.split(
      '|',
    ),
  'bare-date': ['date', '날짜', '일자'],
  'other-date': ['last updated', 'updated on', 'updated', 'modified', '최종수정일', '수정일자', '수정일'],
  count: ['read', 'views', 'view', 'hits', 'hit', '조회수', '조회', '추천수', '추천', '댓글'],
  publisher: ['publisher', 'published by', 'issued by', '발행기관', '기관명', '발행처'],
  name: 'writer|written by|author|department|contact|tel|file|attachment|category|no|작성자|작성부서|등록자|등록부서|글쓴이|게시자|담당부서|담당과|부서명|부서|담당자|연락처|전화번호|전화|첨부파일|첨부|파일|분류|번호'.split(
    '|',
  ),
};

const KIND_OF_LABEL = new Map<string, FieldKind>();
for (const kind of Object.keys(LABELS) as FieldKind[]) {
  for (const label of LABELS[kind]) KIND_OF_LABEL.set(label, kind);
}

// Longest first, so that "posted on" is not read as "posted".
const ALL_LABELS = [...KIND_OF_LABEL.keys()].sort((a, b) => b.length - a.length).join('|');
// A Latin label needs a colon or a date or number right after it: "Read" and "Date" also begin sentences.
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(${ALL_LABELS})(?:\\s*[:：]\\s*|(?<=[가-힣])\\s+|\\s+(?=\\d))`,
  'giu',
);
const NAME_MAX = 60;

/**
 * Reads a line that consists of labelled fields only, with a day or a counter among them
 * (`Date : 2018.11.27 Read : 16214`, `등록일 2025-12-16 조회수 133`). Any other line: null.
 */
export function readPageFields(line: string): PageFields | null {
  const trimmed = line.trim();
  const labels = [...trimmed.matchAll(LABEL)];
  if (labels[0]?.index !== 0) return null;

  let published: Day | null = null;
  let publisher: string | null = null;
  let author: string | null = null;
  let bareDate = false;
  let countsOrDays = 0;
  for (const [position, match] of labels.entries()) {
    const valueStart = match.index + match[0].length;
    const value = trimmed.slice(valueStart, labels[position + 1]?.index).replace(/[\s|/·,]+$/u, '');
    const kind = KIND_OF_LABEL.get((match[1] ?? '').toLowerCase()) ?? 'name';
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

/** A label of the kinds above that follows right upon a value, as where only a page's style sets them apart (`관리자조회 : 75회작성일 : …`). */
const RUN_TOGETHER = new RegExp(
  `(?<=[\\p{L}\\p{N}.)])(?=(?:${ALL_LABELS.split('|')
    .filter((label) => /[가-힣]{3}|^조회/u.test(label))
    .join('|')})\\s*(?:[:：]|\\d))`,
  'gu',
);

/** A line with its labels set apart from what stands before and after them. */
export function setLabelsApart(line: string): string {
  return line.replace(RUN_TOGETHER, ' ').replace(/(?<=[가-힣])(?=\d)/g, ' ');
}

/** True for a line that is nothing but the label of a day or a counter, its value standing on the next line. */
export function isLoneLabel(line: string): boolean {
  const kind = KIND_OF_LABEL.get(
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
      return /^[\d,]+\s*(?:회|건|times)?$/u.test(value);
    case 'publisher':
    case 'name':
      return value.length <= NAME_MAX && !/[.?!]\s*$/u.test(value);
  }
}

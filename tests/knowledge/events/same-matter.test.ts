import { describe, expect, it } from 'vitest';
import { isSameMatter } from '../../../knowledge/events/same-matter.ts';
import { openKnowledge } from '../../../knowledge/index.ts';
import type { Notice } from '../../../knowledge/notice.ts';
import { noticeSources } from '../../../src/notices/folder-sources.ts';
import { makeNotice } from '../../support/citations.ts';

const MATTERS_EN = [
  'resident parking',
  'youth rent allowance',
  'heating vouchers',
  'garden allotments',
  'kindergarten places',
  'swimming courses',
  'recycling bins',
  'village buses',
  'street markets',
  'school meals',
  'bicycle lockers',
  'choir evenings',
  'river cruises',
  'chess club',
  'museum tours',
] as const;
const FORMS_EN = [
  'Applications open for %s',
  'Fees for %s',
  'Opening hours of %s',
  'Volunteers wanted for %s',
  'Registration for %s',
] as const;
const MATTERS_KO = [
  '거주자우선주차',
  '청년월세',
  '난방비',
  '주말텃밭',
  '유치원',
  '수영강좌',
  '재활용품',
  '마을버스',
  '야시장',
  '학교급식',
  '자전거보관함',
  '합창교실',
  '유람선',
  '바둑대회',
  '박물관해설',
] as const;
const FORMS_KO = [
  '%s 신청 안내',
  '%s 요금 안내',
  '%s 이용시간 안내',
  '%s 자원봉사자 모집',
  '%s 참가자 모집 공고',
] as const;

interface Made {
  readonly notice: Notice;
  readonly matter: string;
}

/** Two years of notices of one authority: each matter in each form. */
const MADE: readonly Made[] = (
  [
    ['en', MATTERS_EN, FORMS_EN],
    ['ko', MATTERS_KO, FORMS_KO],
  ] as const
).flatMap(([language, matters, forms]) =>
  matters.flatMap((matter, m) =>
    forms.flatMap((form, f) =>
      [2025, 2026].map((year) => ({
        matter,
        notice: makeNotice({
          id: `${language}-${m}-${f}-${year}`,
          title: form.replace('%s', matter),
          text: language === 'en' ? `The city tells of ${matter}.` : `${matter} 관련 사항을 알립니다.`,
          language,
          publisher: 'Haneul City',
          published: { on: `${year}-0${1 + f}-1${m % 10}`, basis: 'stated' },
        }),
      })),
    ),
  ),
);

describe('a notice that may take the place of another', () => {
  it('is of the same matter, among 300 notices of one authority', () => {
    expect(MADE).toHaveLength(300);
    const unmeant = MADE.flatMap((newer) =>
      MADE.filter((older) => older.matter !== newer.matter && isSameMatter(newer.notice, older.notice)).map(
        (older) => `${newer.notice.title} / ${older.notice.title}`,
      ),
    );
    expect(unmeant).toEqual([]);
  });

  it('is the one of the year after, in the same form', () => {
    for (const { notice } of MADE.filter(({ notice: { id } }) => id.endsWith('-2026'))) {
      const older = MADE.find((one) => one.notice.id === notice.id.replace('-2026', '-2025'))?.notice;
      expect(older && isSameMatter(notice, older), notice.title).toBe(true);
    }
  });

  it('is meant, of all pairs of the samples', async () => {
    const knowledge = await openKnowledge({ sources: noticeSources([]) });
    const notices = knowledge.notices({ asOf: '2026-12-31' });
    const dayOf = ({ published }: Notice): string => published?.on ?? '';
    const pairs = notices.flatMap((newer) =>
      notices
        .filter((older) => dayOf(older) < dayOf(newer) && isSameMatter(newer, older))
        .map((older) => `${newer.id} > ${older.id}`),
    );
    expect(pairs.sort()).toEqual([
      'bulky-waste-fees-2026 > bulky-waste-fees-2025',
      'digital-nations-summit-2021 > digital-9-summit-2018',
      'digital-nations-summit-2021-ko > digital-9-summit-2018-ko',
      'lantern-festival-2026-moved-ko > lantern-festival-2026-ko',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { titleKindOf } from '../../../knowledge/events/event-form.ts';
import { makeNotice } from '../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../support/notices.ts';

const kindOf = (title: string, language: string) => titleKindOf(makeNotice({ title, language }));

describe('an event told by its form', () => {
  it.each([
    ['제3회 하늘 별빛캠프 참가자 모집', 'ko', 'named 별빛캠프'],
    ['‘제12회 강변 책나들이’ 취소 안내', 'ko', 'named 책나들이'],
    ['The 3rd Haneul Book Day', 'en', 'named book day'],
    ['4th Annual Haneul Star Camp moved to August', 'en', 'named star camp'],
  ])('is named by what follows the ordinal in "%s"', (title, language, kind) => {
    expect(kindOf(title, language)).toBe(kind);
  });

  it.each([
    ['제2회 추가경정예산 공고', 'ko', null],
    ['하늘 별빛캠프 참가자 모집', 'ko', null],
    ['Work on the 5th floor of the City Library', 'en', null],
    ['3rd quarter Council Report', 'en', null],
    ['제5회 하늘 등불축제 개최', 'ko', 'festival'],
    ['The 9th River Marathon', 'en', 'marathon'],
  ])('is none, or of a known kind, in "%s"', (title, language, kind) => {
    expect(kindOf(title, language)).toBe(kind);
  });
});

describe('a series of events that only their form tells', () => {
  const camp = (ordinal: number, day: string, on: string) =>
    makeNotice({
      id: `camp-${ordinal}`,
      title: `제${ordinal}회 하늘 별빛캠프 참가자 모집`,
      text: `제${ordinal}회 하늘 별빛캠프가 ${day} 별빛수련원에서 열립니다. 참가비는 없습니다.`,
      language: 'ko',
      publisher: '하늘시 청소년과',
      published: { on, basis: 'stated' },
    });
  const shelf = [
    camp(3, '2025년 8월 9일', '2025-06-01'),
    camp(4, '2026년 8월 8일', '2026-06-01'),
    camp(5, '2027년 1월 16일', '2026-11-01'),
  ];

  it.each([
    ['다음 별빛캠프는 언제인가요?', 'camp-5'],
    ['지난 별빛캠프는 언제 열렸나요?', 'camp-4'],
    ['제3회 별빛캠프는 언제 열렸나요?', 'camp-3'],
  ])('is asked for one of its occurrences: %s', async (question, id) => {
    const answer = await askKnowledge(await knowledgeOf(...shelf), question);
    expect(answer).toMatchObject({ status: 'answered', statements: [{ citation: { noticeId: id } }] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../../knowledge/index.ts';
import { makeNotice } from '../../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../../support/notices.ts';

const on = (day: string) => ({ on: day, basis: 'stated' as const });
const market = makeNotice({
  id: 'market',
  title: 'Evening market opens on Dock Road',
  text: 'The evening market opens on Friday 27 November 2026 on Dock Road. A stall costs 20,000 won an evening.',
  publisher: 'Haneul City',
  published: on('2026-11-02'),
});
const moved = makeNotice({
  id: 'market-moved',
  title: 'Evening market moved to the station square',
  text: 'Because of road works the evening market announced on 2 November moves to the station square. It opens on Friday 4 December 2026 instead.',
  publisher: 'Haneul City',
  published: on('2026-11-15'),
});
const festival = makeNotice({
  id: 'festival',
  title: '제5회 달빛 책축제 개최 안내',
  text: '제5회 달빛 책축제를 2026년 12월 3일 목요일에 시립공원에서 엽니다. 체험료는 3,000원입니다. 셔틀버스는 15분마다 다닙니다.',
  language: 'ko',
  publisher: '하늘시',
  published: on('2026-11-01'),
});
const cancelled = makeNotice({
  id: 'festival-cancelled',
  title: '제5회 달빛 책축제 취소 안내',
  text: '조류독감이 퍼져 제5회 달빛 책축제를 취소합니다. 이미 낸 돈은 돌려드립니다.',
  language: 'ko',
  publisher: '하늘시',
  published: on('2026-11-18'),
});
const again = makeNotice({
  id: 'market-again',
  title: 'Evening market opens on Dock Road in winter too',
  text: 'The evening market on Dock Road is open in winter too. There is hot soup.',
  publisher: 'Haneul City',
  published: on('2026-11-15'),
});

const rolesOf = async (notices: readonly Notice[], question: string, asOf = '2026-11-22') => {
  const answer = await askKnowledge(await knowledgeOf(...notices), question, { asOf });
  return answer.status === 'answered'
    ? answer.statements.map(({ role, citation }) => [role, citation.noticeId, citation.quote])
    : answer.status;
};

describe('what a newer notice changes', () => {
  it('is told by the newer one where that says the same thing anew', async () => {
    expect(await rolesOf([market, moved], 'when does the evening market open?')).toEqual([
      ['governs', 'market-moved', 'It opens on Friday 4 December 2026 instead.'],
      ['superseded', 'market', 'The evening market opens on Friday 27 November 2026 on Dock Road.'],
    ]);
  });

  it('is told with the words that change it where the newer one is silent on it', async () => {
    expect(await rolesOf([market, moved], 'how much is a stall at the evening market?')).toEqual([
      ['governs', 'market', 'A stall costs 20,000 won an evening.'],
      [
        'changes',
        'market-moved',
        'Because of road works the evening market announced on 2 November moves to the station square.',
      ],
    ]);
  });

  it('is told as it was before the newer notice', async () => {
    expect(
      await rolesOf([market, moved], 'how much is a stall at the evening market?', '2026-11-10'),
    ).toEqual([['governs', 'market', 'A stall costs 20,000 won an evening.']]);
  });

  it('is never told alone where it is cancelled', async () => {
    for (const question of ['달빛 책축제는 언제 하나요?', '달빛 책축제 체험료는 얼마인가요?']) {
      const told = await rolesOf([festival, cancelled], question);
      expect(told, question).toEqual([
        ['governs', 'festival', expect.any(String)],
        ['changes', 'festival-cancelled', '조류독감이 퍼져 제5회 달빛 책축제를 취소합니다.'],
      ]);
    }
  });

  it('is neither decided nor counted by the older time', async () => {
    const course = makeNotice({
      id: 'course',
      title: 'Pottery course for beginners',
      text: 'The pottery course for beginners begins on 12 January 2027. Apply for the pottery course by 30 November 2026.',
      publisher: 'Haneul City',
      published: on('2026-11-02'),
    });
    const changed = makeNotice({
      id: 'course-changed',
      title: 'Pottery course for beginners: changed',
      text: 'The kiln is being repaired, and much has changed. Ask at the desk.',
      publisher: 'Haneul City',
      published: on('2026-11-18'),
    });
    const knowledge = await knowledgeOf(course, changed);
    for (const question of [
      'can I still apply for the pottery course?',
      'how long do I have to apply for the pottery course?',
    ]) {
      const before = await askKnowledge(knowledge, question, { asOf: '2026-11-10' });
      const after = await askKnowledge(knowledge, question);
      if (before.status !== 'answered' || after.status !== 'answered') throw new Error(question);
      expect(before.working.map(({ step }) => step)).toContain('counted');
      expect(after).toMatchObject({ verdict: null, statements: [{ role: 'governs' }, { role: 'changes' }] });
      expect(after.working.map(({ step }) => step)).not.toContain('counted');
    }
  });

  it('is nothing where a newer notice on the same subject changes nothing', async () => {
    expect(await rolesOf([market, again], 'how much is a stall at the evening market?')).toEqual([
      ['governs', 'market', 'A stall costs 20,000 won an evening.'],
    ]);
  });

  it('stands beside passages that are only shown', async () => {
    const withdrawn = [{ noticeId: 'other', start: 0, end: 1 }];
    const question = 'how much is a stall at the evening market?';
    const answer = await askKnowledge(await knowledgeOf(market, moved), question, { withdrawn });
    expect(answer).toMatchObject({
      status: 'suggested',
      changed: [{ noticeId: 'market', by: { noticeId: 'market-moved' } }],
    });
  });
});

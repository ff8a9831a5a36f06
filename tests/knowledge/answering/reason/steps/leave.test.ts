import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../../support/notices.ts';

const STALLS = makeNotice({
  id: 'stalls',
  title: 'Stalls at the harbour market',
  text: [
    'Traders can now apply for stalls at the harbour market.',
    'Apply from 2 November to 27 November 2026 at the harbour office.',
    'You can apply if you live in Naru City. Who gives up a stall by 10 December 2026 gets a refund.',
  ].join('\n\n'),
  publisher: 'Naru City',
  published: { on: '2026-10-20', basis: 'stated' },
});
const LESSONS_KO = makeNotice({
  id: 'lessons-ko',
  title: '어르신 수영 강습 안내',
  text: '어르신 수영 강습에 참여할 분을 찾습니다.\n\n신청 기간은 12월 1일부터 12월 15일까지입니다.\n\n나루시에 사는 65세 이상 어르신이 신청할 수 있습니다.',
  language: 'ko',
  publisher: '나루시',
  published: { on: '2026-11-10', basis: 'stated' },
});
const knowledge = await knowledgeOf(STALLS, LESSONS_KO);
const ask = (question: string, asOf: string) => askKnowledge(knowledge, question, { asOf });

describe('"can I apply?"', () => {
  it.each([
    ['Can I apply for a stall at the harbour market?', '2026-12-01', '27 November 2026'],
    ['May I take part in the harbour market?', '2026-12-01', '27 November 2026'],
    ['수영 강습 신청할 수 있나요?', '2026-12-20', '12월 15일까지'],
    ['어르신 수영 강습 신청돼요?', '2026-12-16', '12월 15일까지'],
  ])('is told no once the time has passed: "%s" on %s', async (question, asOf, words) => {
    expect(await ask(question, asOf)).toMatchObject({
      status: 'answered',
      verdict: 'no',
      statements: [{ citation: { quote: expect.stringContaining(words) }, dates: [{ tense: 'past' }] }, {}],
      working: expect.arrayContaining([expect.objectContaining({ step: 'open-on', open: false })]),
    });
  });

  it('is told when the time begins, where it hasn’t', async () => {
    expect(await ask('수영 강습 신청할 수 있나요?', '2026-11-22')).toMatchObject({
      status: 'answered',
      verdict: null,
      statements: [{ dates: [{ tense: 'future' }] }, {}],
      working: expect.arrayContaining([expect.objectContaining({ step: 'open-on', open: false })]),
    });
  });

  it('is told who may, while it is open', async () => {
    const answer = await ask('Can I apply for a stall at the harbour market?', '2026-11-22');
    expect(answer).toMatchObject({ status: 'answered', verdict: null, working: [] });
  });

  it('isn’t told when, where it asks how or for whom', async () => {
    for (const question of ['수영 강습 인터넷으로 신청되나요?', '수영 강습 어머니 대신 신청할 수 있나요?']) {
      const answer = await ask(question, '2026-12-20');
      expect(answer.status === 'answered' ? answer.verdict : null, question).toBeNull();
    }
  });

  it('isn’t told no for what has days of its own', async () => {
    const answer = await ask('Can I get a refund for a stall?', '2026-12-01');
    expect(answer.status === 'answered' && answer.verdict).not.toBe('no');
  });
});

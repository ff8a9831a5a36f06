import { describe, expect, it } from 'vitest';
import { plainText, wordAnswer } from '../../../../../dialogs/index.ts';
import type { Notice } from '../../../../../knowledge/index.ts';
import { makeNotice } from '../../../../support/citations.ts';
import { textsIn } from '../../../../support/dialogs.ts';
import { askKnowledge, knowledgeOf } from '../../../../support/notices.ts';

const notice = (title: string, text: string, on: string, language = 'en') =>
  makeNotice({
    id: title,
    title,
    text,
    publisher: language === 'ko' ? '하늘시' : 'Haneul City',
    language,
    published: { on, basis: 'stated' },
  });

async function ask(notices: readonly Notice[], question: string, asOf = '2026-11-22') {
  const answer = await askKnowledge(await knowledgeOf(...notices), question, { asOf });
  const { language } = answer.question;
  const { text } = wordAnswer(answer, { language, translate: textsIn(language), markup: plainText });
  return { answer, text };
}

const pool = notice(
  'Swimming pool',
  'The swimming pool is open from 6 a.m. to 9 p.m. The entry fee is 4,000 won for adults.',
  '2026-02-02',
);
const poolNew = notice(
  'New entry fee of the swimming pool',
  'The entry fee of the swimming pool is 5,000 won for adults from 1 January 2027.',
  '2026-11-10',
);
const scooters = notice(
  'Rules for e-scooters',
  'The following rules take effect on 1 March 2027.\n\nRiders must wear a helmet. Riding on the pavement costs a fine of 30,000 won.\n\nQuestions: 031-555-0100.',
  '2026-11-11',
);
const parking = notice(
  '시립공원 주차요금 조정',
  '새 주차요금은 다음과 같으며, 2026년 12월 1일부터 시행합니다.\n\n- 승용차: 700원\n- 버스: 2,000원\n\n경차는 지금처럼 300원만 냅니다.',
  '2026-11-05',
  'ko',
);
const pass = notice(
  'Cheaper bus passes',
  'Until 31 October 2026 a monthly bus pass costs 40,000 won.',
  '2026-09-01',
);

describe('what doesn’t hold yet', () => {
  it('is told with its day, as the sentence itself says it', async () => {
    const { text } = await ask([poolNew], 'how much is the entry fee of the swimming pool?');
    expect(text).toContain('from 1 January 2027.” [1] That holds from 1 January 2027 (Fri), not yet.');
  });

  it('comes after what still holds, where a notice tells both or two notices do', async () => {
    const { answer } = await ask([pool, poolNew], 'how much is the entry fee of the swimming pool?');
    expect(answer).toMatchObject({
      status: 'answered',
      statements: [
        { role: 'governs', citation: { noticeId: pool.id } },
        { role: 'upcoming', citation: { noticeId: poolNew.id }, validity: { tense: 'future' } },
      ],
    });
  });

  it('answers by itself from its day on, and where what is to come is asked for', async () => {
    const later = await ask([pool, poolNew], 'how much is the entry fee of the swimming pool?', '2027-02-01');
    expect(later.text).toContain('5,000 won');
    expect(later.text).not.toMatch(/not yet|That holds/);
    const ahead = await ask([pool, poolNew], 'how much will the entry fee of the swimming pool be?');
    expect(ahead.answer).toMatchObject({ statements: [{ citation: { noticeId: poolNew.id } }] });
  });

  it('is told with the day on which the whole notice takes effect, which is cited', async () => {
    for (const question of [
      'what is the fine for riding an e-scooter on the pavement?',
      'do I have to wear a helmet on an e-scooter?',
    ]) {
      const { answer, text } = await ask([scooters], question);
      expect(text, question).toContain('That holds from 1 March 2027 (Mon), not yet.');
      expect(text, question).toContain('“The following rules take effect on 1 March 2027.” [2]');
      expect(text, question).not.toMatch(/^(?:Yes|No)\./);
      expect(answer, question).toMatchObject({ verdict: null });
    }
  });

  it('is told with the day in the sentence that introduces a list, in Korean', async () => {
    const { text } = await ask([parking], '시립공원 버스 주차요금 얼마예요?');
    expect(text).toContain('2,000원');
    expect(text).toContain('적용: 2026년 12월 1일 (화)부터 (아직 적용 전입니다).');
  });

  it('is not what stays as it was, nor how to ask', async () => {
    expect((await ask([parking], '경차 주차요금 얼마예요?')).text).not.toContain('적용 전');
    expect((await ask([scooters], 'what is the phone number for e-scooters?')).text).not.toContain('not yet');
  });
});

describe('what no longer holds', () => {
  it('is told with its last day', async () => {
    const { text } = await ask([pass], 'how much is a monthly bus pass?');
    expect(text).toContain('That held until 31 October 2026 (Sat), and no longer does.');
  });

  it('is told plainly while it holds', async () => {
    const { text } = await ask([pass], 'how much is a monthly bus pass?', '2026-10-01');
    expect(text).not.toMatch(/That (?:held|holds)/);
  });
});

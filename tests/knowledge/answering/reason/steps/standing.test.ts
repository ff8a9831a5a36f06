import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../../support/notices.ts';

const notice = (id: string, title: string, on: string, text: string, language = 'en') =>
  makeNotice({
    id,
    title,
    text,
    language,
    publisher: language === 'ko' ? '나루시' : 'Naru City',
    published: { on, basis: 'stated' },
  });

const knowledge = await knowledgeOf(
  notice(
    'kites',
    'Kite festival in the meadow',
    '2026-10-01',
    'The kite festival will be held on 5 December 2026.',
  ),
  notice(
    'kites-off',
    'Kite festival in the meadow: cancelled',
    '2026-11-15',
    'The kite festival of 5 December 2026 is cancelled because of the storm.',
  ),
  notice('books', 'Book fair in the old mill', '2026-10-05', 'The book fair takes place on 6 December 2026.'),
  notice(
    'books-moved',
    'Book fair in the old mill on another day',
    '2026-11-16',
    'The book fair is postponed to 13 December 2026. The mill has to be repaired.',
  ),
  notice(
    'race',
    'Half marathon round the lake',
    '2026-11-01',
    'The half marathon will be held on 9 May 2027. Whoever cancels by 1 April gets the fee back. If the lake is frozen, the race is cancelled.',
  ),
  notice(
    'spring',
    'Spring flower market',
    '2026-03-01',
    'The spring flower market, a fair for all, takes place on 2 May 2026.',
  ),
  notice(
    'choir',
    'Winter choir in the town hall',
    '2026-11-02',
    'The winter choir sings in the town hall on 18 December 2026. Seats cost 5,000 won.',
  ),
  notice(
    'choir-seats',
    'Winter choir in the town hall: changed seats',
    '2026-11-18',
    'The seats of the winter choir in the town hall have changed. They cost 7,000 won now.',
  ),
  notice(
    'market',
    'Evening market opens on Dock Road',
    '2026-11-02',
    'The evening market opens on Friday 27 November 2026 on Dock Road.',
  ),
  notice(
    'market-moved',
    'Evening market moved to the station square',
    '2026-11-15',
    'The evening market announced on 2 November moves to the station square now. It opens on Friday 4 December 2026 instead.',
  ),
  notice(
    'concert-ko',
    '가을 음악회 안내',
    '2026-10-02',
    '가을 음악회를 11월 28일에 시민회관에서 엽니다.',
    'ko',
  ),
  notice(
    'concert-off-ko',
    '가을 음악회 취소 안내',
    '2026-11-18',
    '11월 28일에 열기로 한 가을 음악회를 취소합니다.',
    'ko',
  ),
  notice(
    'hike-ko',
    '둘레길 걷기대회 안내',
    '2026-11-03',
    '둘레길 걷기대회가 12월 12일에 열립니다. 비가 오면 걷기대회를 취소합니다.',
    'ko',
  ),
);
const ask = async (question: string, asOf = '2026-11-22') => {
  const answer = await askKnowledge(knowledge, question, { asOf });
  if (answer.status !== 'answered') throw new Error(`"${question}" is ${answer.status}.`);
  const { verdict, outlook, statements } = answer;
  return { verdict, outlook, id: statements[0].citation.noticeId, quote: statements[0].citation.quote };
};

describe('whether something still takes place', () => {
  it.each([
    ['Is the kite festival still on?', 'no', 'kites-off'],
    ['Is the kite festival going ahead?', 'no', 'kites-off'],
    ['Was the kite festival cancelled?', 'yes', 'kites-off'],
    ['가을 음악회 예정대로 하나요?', 'no', 'concert-off-ko'],
    ['가을 음악회 아직 해요?', 'no', 'concert-off-ko'],
    ['가을 음악회 취소됐나요?', 'yes', 'concert-off-ko'],
    ['Was the book fair cancelled?', 'no', 'books-moved'],
    ['Has the book fair been postponed?', 'yes', 'books-moved'],
  ])('is decided by the notice that calls it off or moves it: "%s" %s', async (question, verdict, id) => {
    expect(await ask(question)).toMatchObject({ verdict, id, outlook: 'plain' });
  });

  it('is left to be read where it is put to another day', async () => {
    expect(await ask('Is the book fair still on?')).toMatchObject({
      verdict: null,
      quote: 'The book fair is postponed to 13 December 2026.',
    });
  });

  it.each([
    ['Is the half marathon still on?', 'race'],
    ['Was the half marathon cancelled?', 'race'],
    ['둘레길 걷기대회 취소됐나요?', 'hike-ko'],
  ])('isn’t decided by what may come, or by who gives up: "%s"', async (question, id) => {
    expect(await ask(question)).toMatchObject({ verdict: null, outlook: 'no-change', id });
  });

  it('is decided by its day where that has passed', async () => {
    expect(await ask('Is the spring flower market still on?')).toMatchObject({ verdict: 'no', id: 'spring' });
  });

  it.each(['Is the winter choir still on?', 'Was the winter choir cancelled?'])(
    'is told with what a newer notice changes of it, instead of the remark that none does: "%s"',
    async (question) => {
      const answer = await askKnowledge(knowledge, question);
      expect(answer).toMatchObject({
        verdict: null,
        outlook: 'plain',
        statements: [
          { role: 'governs', citation: { noticeId: 'choir' } },
          { role: 'changes', citation: { noticeId: 'choir-seats' } },
        ],
      });
    },
  );

  it('is told with the day that the newer notice names, though in no words of moving to another day', async () => {
    expect(await ask('Is the evening market still on?')).toEqual({
      verdict: null,
      outlook: 'plain',
      id: 'market-moved',
      quote: 'It opens on Friday 4 December 2026 instead.',
    });
  });

  it('is asked as it was known on the day', async () => {
    expect(await ask('Is the kite festival still on?', '2026-11-01')).toMatchObject({
      verdict: null,
      outlook: 'no-change',
      id: 'kites',
    });
  });
});

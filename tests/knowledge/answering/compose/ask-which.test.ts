import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../knowledge/index.ts';
import { makeNotice } from '../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../support/notices.ts';

const notice = (id: string, title: string, on: string, text: string): Notice =>
  makeNotice({ id, title, text, publisher: `Naru City, ${id} office`, published: { on, basis: 'stated' } });

const SWIM = notice(
  'swim',
  'Swimming lessons for beginners',
  '2026-11-02',
  'The lessons are held on Mondays. The fee is 30,000 won. Apply by 10 December 2026 at the pool. Bring a towel.',
);
const GARDEN = notice(
  'garden',
  'Allotments beside the canal',
  '2026-11-10',
  'The fee for an allotment is 12,000 won a year. Apply by 4 December 2026 by e-mail. Bring your identity card.',
);
const CHOIR = notice(
  'choir',
  'The town choir looks for voices',
  '2026-11-12',
  'The choir sings on Tuesdays. Singing costs nothing. Register by 20 December 2026.',
);
const OVER = notice(
  'walk',
  'Autumn walk through the hills',
  '2026-09-01',
  'The walk is long. The fee is 2,000 won. Apply by 20 September 2026.',
);

const shelf = await knowledgeOf(SWIM, GARDEN, CHOIR, OVER);
const choicesFor = async (question: string, history: string[] = []) => {
  const turns = history.map((text) => ({ role: 'user' as const, text }));
  const answer = await askKnowledge(shelf, question, { history: turns });
  return answer.status === 'suggested' ? answer.choices.map(({ noticeId }) => noticeId) : [];
};

describe('a question that any notice may be asked', () => {
  it.each([
    ['What is the fee?', ['garden', 'swim', 'walk']],
    ['how much is it?', ['garden', 'swim', 'walk']],
    ['When is the deadline?', ['choir', 'garden', 'swim', 'walk']],
    ['When do I have to apply by?', ['choir', 'garden', 'swim', 'walk']],
    ['What do I have to bring?', ['garden', 'swim']],
    ['요금이 얼마예요?', ['garden', 'swim', 'walk']],
    ['신청 언제까지예요?', ['garden', 'swim', 'walk']],
  ])('is asked back, with the notices that answer it, what is over last: "%s"', async (question, ids) => {
    expect(await choicesFor(question)).toEqual(ids);
  });

  it('quotes for each what answers', async () => {
    const answer = await askKnowledge(shelf, 'What is the fee?');
    const quotes = answer.status === 'suggested' ? answer.passages.map(({ quote }) => quote) : [];
    expect(quotes.slice(0, 2)).toEqual([
      'The fee for an allotment is 12,000 won a year.',
      'The fee is 30,000 won.',
    ]);
  });

  it.each([
    'What is the fee for swimming lessons?',
    'When is the deadline for the allotments?',
    'When does the choir sing?',
    '수영 강습 요금이 얼마예요?',
  ])('isn’t one that names a subject: "%s"', async (question) => {
    expect(await choicesFor(question)).toEqual([]);
  });

  it('isn’t one that goes on from another', async () => {
    expect(await choicesFor('What is the fee?', ['When are the swimming lessons?'])).toEqual([]);
  });

  it.each(['hello', 'what time is it?', 'you are nice', '오늘 뭐 먹지'])('isn’t "%s"', async (said) => {
    expect(await choicesFor(said)).toEqual([]);
  });

  it('is answered where one notice alone can', async () => {
    const answer = await askKnowledge(await knowledgeOf(SWIM), 'What is the fee?');
    expect(answer.status).toBe('answered');
  });
});

import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../support/notices.ts';

const FEES = makeNotice({
  id: 'fees',
  title: 'Fees for bulky waste from 1 January 2027',
  text: 'A sofa costs 9,000 won. A bicycle costs 3,000 won. Stickers are sold at community centres.',
  published: { on: '2026-11-01', basis: 'stated' },
});

describe('a misspelt question', () => {
  it('is answered as it was meant, and told how it was read', async () => {
    const knowledge = await knowledgeOf(FEES);
    const meant = await askKnowledge(knowledge, 'how much is a bicycle?');
    const written = await askKnowledge(knowledge, 'how mutch is a bycicle?');
    expect(meant.status).toBe('answered');
    expect(written).toMatchObject({
      status: 'answered',
      readAs: 'how much is a bicycle?',
      question: { text: 'how mutch is a bycicle?' },
    });
    if (meant.status === 'answered' && written.status === 'answered')
      expect(written.statements[0].citation).toEqual(meant.statements[0].citation);
  });

  it('is told nothing more where it was answered as written', async () => {
    const knowledge = await knowledgeOf(FEES);
    expect(await askKnowledge(knowledge, 'how much is a bicycle?')).not.toHaveProperty('readAs');
  });

  it('stays unanswered where what it may mean isn’t answered either', async () => {
    const knowledge = await knowledgeOf(FEES);
    const answer = await askKnowledge(knowledge, 'wen is the marathn?');
    expect(answer.status).toBe('unanswered');
    expect(answer).not.toHaveProperty('readAs');
  });
});

import { describe, expect, it } from 'vitest';
import { plainText, wordAnswer } from '../../../dialogs/index.ts';
import { makeNotice } from '../../support/citations.ts';
import { textsIn } from '../../support/dialogs.ts';
import { askKnowledge, knowledgeOf } from '../../support/notices.ts';

const knowledge = await knowledgeOf(
  makeNotice({
    id: 'fees',
    title: 'Fees for bulky waste from 1 January 2027',
    text: 'A sofa costs 9,000 won. A bicycle costs 3,000 won.',
    published: { on: '2026-11-01', basis: 'stated' },
  }),
);
const said = async (question: string, language: string) =>
  wordAnswer(await askKnowledge(knowledge, question), {
    language,
    translate: textsIn(language),
    markup: plainText,
  }).text;

describe('an answer to a misspelt question', () => {
  it('ends with how the question was read', async () => {
    expect(await said('how mutch is a bycicle?', 'en')).toMatch(
      /3,000 won[\s\S]*\n\nI read your question as “how much is a bicycle\?”\.$/,
    );
    expect(await said('how mutch is a bycicle?', 'ko')).toContain(
      '“how much is a bicycle?”(으)로 읽었습니다.',
    );
  });

  it('says nothing of it where the question was well written', async () => {
    expect(await said('how much is a bicycle?', 'en')).not.toContain('I read your question');
  });
});

import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../../support/notices.ts';

const knowledge = await knowledgeOf(
  makeNotice({
    id: 'power-cuts',
    title: 'Power cuts while cables are renewed',
    text: [
      'Old cables are renewed.',
      '- First cut: from 10 November 2026 at 1 a.m. to 5 a.m., Mill Lane',
      '- Second cut: from 2 December 2026 at 1 a.m. to 5 a.m., Dock Road',
      'The bill for December 2026 is reduced.',
    ].join('\n'),
    published: { on: '2026-11-01', basis: 'stated' },
  }),
);
const firstQuote = async (question: string, asOf: string) => {
  const answer = await askKnowledge(knowledge, question, { asOf });
  return answer.status === 'answered' ? answer.statements[0]?.citation.quote : answer.status;
};

describe('of several days in a list', () => {
  it('the one still to come goes first', async () => {
    expect(await firstQuote('when are the power cuts?', '2026-11-22')).toContain('Second cut');
  });

  it('the first goes first as long as it is to come', async () => {
    expect(await firstQuote('when are the power cuts?', '2026-11-05')).toContain('First cut');
  });

  it('one that is named is given, though it is over', async () => {
    expect(await firstQuote('when is the power cut in Mill Lane?', '2026-11-22')).toContain('First cut');
  });
});

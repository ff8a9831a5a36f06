import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../support/notices.ts';

const knowledge = await knowledgeOf(
  makeNotice({
    id: 'harbour-walk',
    title: 'Dogs at the harbour walk',
    text: 'On the harbour walk dogs must be kept on a leash no longer than two metres.',
    published: { on: '2026-11-01', basis: 'stated' },
  }),
  makeNotice({
    id: 'kite-day',
    title: 'Kite Day put off to 14 November 2026',
    text: 'Kite Day is put off from 7 November to 14 November 2026 because the meadow is flooded.',
    published: { on: '2026-11-03', basis: 'stated' },
  }),
  makeNotice({
    id: 'water-meters',
    title: 'Reading of water meters',
    text: 'Water meters are read from 1 to 5 December 2026.\n\nQuestions: 031-555-0133.',
    published: { on: '2026-11-05', basis: 'stated' },
  }),
);
const ask = (question: string, history: readonly string[] = []) =>
  askKnowledge(knowledge, question, {
    asOf: '2026-11-10',
    history: history.map((text) => ({ role: 'user' as const, text })),
  });

describe('words that only ask', () => {
  it('go on from the question before, however many they are', async () => {
    const answer = await ask('and the phone number?', ['When are the water meters read?']);
    expect(answer.status === 'answered' && answer.statements[0]?.citation.quote).toContain('031-555-0133');
  });

  it('get no yes where they ask why something was put off', async () => {
    const answer = await ask('Why was Kite Day put off?');
    expect(answer).toMatchObject({ status: 'answered', verdict: null });
    expect(answer.status === 'answered' && answer.statements[0]?.citation.quote).toContain('flooded');
  });
});

describe('"no longer than"', () => {
  it('forbids nothing', async () => {
    const answer = await ask('Can I bring my dog to the harbour walk?');
    expect(answer.status === 'answered' ? answer.verdict : null).toBeNull();
  });
});

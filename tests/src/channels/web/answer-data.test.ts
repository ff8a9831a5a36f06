import { describe, expect, it } from 'vitest';
import { answerData } from '../../../../src/channels/web/answer-data.ts';
import { createTranslator } from '../../../../src/words/i18n.ts';
import { makeNotice, makeReply } from '../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../support/notices.ts';

const { translateFor } = await createTranslator();
const addresses = {
  reader: ({ noticeId }: { noticeId: string }) => `https://city.example/notices/${noticeId}`,
  calendar: ({ noticeId }: { noticeId: string }) => `https://city.example/notices/${noticeId}/calendar.ics`,
};
const race = makeNotice({
  id: 'race',
  title: 'River *Race*',
  text: 'The River Race is held on 11 April 2027.',
  published: { on: '2026-11-10', basis: 'stated' },
});
const knowledge = await knowledgeOf(race);

async function dataOf(question: string, asOf: string, language = 'en') {
  const answer = await askKnowledge(knowledge, question, { asOf });
  const citations =
    answer.status === 'answered'
      ? answer.statements.map(({ citation }, at) => ({ number: at + 1, citation }))
      : [];
  return answerData(makeReply({ answer, citations, language }), translateFor(language), addresses);
}

describe('what a page can do with an answer', () => {
  it('is to copy it as plain text, with quote, publisher, day and address', async () => {
    expect((await dataOf('When is the River Race?', '2026-11-22'))?.copy?.split('\n\n')).toEqual([
      'Sunday, 11 April 2027: still to come, in 140 days.',
      '“The River Race is held on 11 April 2027.” [1]',
      '[1] River *Race* · Ministry of the Interior · 10 November 2026',
      '[1] https://city.example/notices/race',
    ]);
  });

  it('is to put its day into a calendar while that is to come, and not after', async () => {
    expect((await dataOf('When is the River Race?', '2026-11-22'))?.calendar).toBe(
      'https://city.example/notices/race/calendar.ics',
    );
    expect((await dataOf('When is the River Race?', '2027-04-12'))?.calendar).toBeNull();
  });

  it('is not to put a day into a calendar that a newer notice changes', async () => {
    const cancelled = makeNotice({
      id: 'cancelled',
      title: 'River *Race* cancelled',
      text: 'The River Race will not take place, as the river is too high.',
      published: { on: '2026-11-20', basis: 'stated' },
    });
    const answer = await askKnowledge(await knowledgeOf(race, cancelled), 'When is the River Race?');
    const data = answerData(makeReply({ answer }), translateFor('en'), addresses);
    expect(answer.status).toBe('answered');
    expect(data?.calendar).toBeNull();
  });

  it('is nothing but to rate it where nothing was found', async () => {
    expect(await dataOf('What is the passport fee?', '2026-11-22')).toEqual({ copy: null, calendar: null });
  });

  it('is nothing at all where nothing was asked', () => {
    expect(answerData(makeReply({ answer: null }), translateFor('en'), addresses)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../support/notices.ts';

const knowledge = await knowledgeOf(
  makeNotice({
    id: 'pool',
    title: 'The outdoor pool',
    text: [
      'The outdoor pool has a car park and lockers.',
      'Bring a lock for the lockers of the outdoor pool.',
      'A season ticket for the outdoor pool costs 90,000 won.',
      'Shelf sticker, up to 60 cm wide: 4,000 won.',
    ].join('\n\n'),
    published: { on: '2026-05-11', basis: 'stated' },
  }),
);

describe('what misses the point', () => {
  it.each([
    ['how much is the car park of the outdoor pool?', 'a price without an amount'],
    ['what can I bring to the outdoor pool?', 'a demand where leave is asked for'],
    ['how much is a sticker for a shelf wider than 60 cm?', 'a price for another size'],
    ['can I juggle at the outdoor pool?', 'leave to do what no notice speaks of'],
  ])('is not said outright: "%s" (%s)', async (question) => {
    expect((await askKnowledge(knowledge, question)).status).not.toBe('answered');
  });

  it.each([
    ['how much is a season ticket for the outdoor pool?', '90,000 won'],
    ['outdoor pool season ticket price', '90,000 won'],
    ['how much is a sticker for a shelf up to 60 cm?', '4,000 won'],
  ])('leaves room for what answers: "%s"', async (question, words) => {
    const answer = await askKnowledge(knowledge, question);
    expect(answer).toMatchObject({ status: 'answered' });
    expect(JSON.stringify(answer)).toContain(words);
  });
});

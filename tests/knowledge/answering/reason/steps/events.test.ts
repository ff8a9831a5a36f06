import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../../knowledge/index.ts';
import { makeNotice } from '../../../../support/citations.ts';
import { askKnowledge, knowledgeOf, SHELF } from '../../../../support/notices.ts';

const stated = (on: string) => ({ on, basis: 'stated' as const });
const MARATHON = makeNotice({
  id: 'marathon',
  title: '9th River Marathon on 11 April 2027',
  text: "The 9th River Marathon will be held on 11 April 2027.\n\nLast year's race, the 8th, was held on 12 April 2026.",
  publisher: 'Haneul City',
  published: stated('2026-11-10'),
});
const FAIR = makeNotice({
  id: 'fair',
  title: 'Spring job fair next month',
  text: 'The spring job fair takes place on 14 May 2026 in the City Gymnasium.\n\nThe autumn fair will be held in October.',
  publisher: 'Haneul City',
  published: stated('2026-04-06'),
});
const FESTIVAL = makeNotice({
  id: 'lanterns',
  title: '12th Lantern Festival',
  text: 'The 12th Lantern Festival takes place on 5 December 2026 by the river.',
  publisher: 'Haneul City',
  published: stated('2026-10-26'),
});
const FESTIVAL_MOVED = makeNotice({
  id: 'lanterns-moved',
  title: '12th Lantern Festival moved',
  text: 'The 12th Lantern Festival has been moved: it takes place on 12 December 2026.',
  publisher: 'Haneul City',
  published: stated('2026-11-19'),
});
const CONCERT = makeNotice({
  id: 'concert-hall',
  title: '3rd Winter Concert',
  text: 'The 3rd Winter Concert takes place on 20 December 2026.',
  publisher: 'Concert Hall',
  published: stated('2026-11-02'),
});
const CONCERT_TOO = makeNotice({
  id: 'concert-city',
  title: '3rd Winter Concert',
  text: 'The 3rd Winter Concert is held on 21 December 2026 for everyone.',
  publisher: 'Haneul City',
  published: stated('2026-11-02'),
});

const knowledge = await knowledgeOf(...SHELF, MARATHON, FAIR, FESTIVAL, FESTIVAL_MOVED, CONCERT, CONCERT_TOO);

const turns = (...texts: string[]) => texts.map((text) => ({ role: 'user' as const, text }));
async function ask(
  question: string,
  asOf = '2026-11-22',
  ...before: string[]
): Promise<Extract<Answer, { status: 'answered' }>> {
  const answer = await askKnowledge(knowledge, question, { asOf, history: turns(...before) });
  if (answer.status !== 'answered') throw new Error(`"${question}" is ${answer.status}.`);
  return answer;
}
const quote = ({ statements: [first] }: Awaited<ReturnType<typeof ask>>) => first.citation.quote;

describe('of what recurs', () => {
  it('the last one is that which was held, with what was announced since', async () => {
    const answer = await ask('when was the last summit?');
    expect(quote(answer)).toContain('18 November');
    expect(answer.statements[1]).toMatchObject({
      role: 'supports',
      citation: { quote: 'Korea will host the next summit in 2022.' },
    });
  });

  it('the next one is the soonest to come, whichever stands first', async () => {
    expect(quote(await ask('when is the next job fair?', '2026-04-10'))).toContain('14 May 2026');
    expect(quote(await ask('when is the next job fair?', '2026-06-10'))).toContain('in October');
  });

  it('the next one is said to be none where all have passed', async () => {
    const answer = await ask('when is the next job fair?');
    expect(answer.outlook).toBe('none-ahead');
    expect(quote(answer)).toContain('in October');
    expect(answer.working).toContainEqual({ step: 'picked', which: 'none-ahead', asOf: '2026-11-22', of: 2 });
  });

  it.each([
    ["when was last year's marathon?", '2027-05-01'],
    ["when was this year's marathon?", '2026-11-22'],
    ['when was the 8th marathon?', '2026-11-22'],
    ['올해 마라톤은 언제였나요?', '2026-11-22'],
  ])('"%s" on %s is the one of 2026', async (question, asOf) => {
    expect(quote(await ask(question, asOf))).toContain('12 April 2026');
  });

  it('the one before is seen from the one that was asked about', async () => {
    expect(quote(await ask('and the one before?', '2026-11-22', 'When is the marathon?'))).toContain(
      '12 April 2026',
    );
    expect(quote(await ask('and the one before that?', '2026-11-22', 'When was the 8th summit?'))).toContain(
      '20 and 21 November',
    );
  });

  it('an ordinal that no notice writes is counted on, and the working says so', async () => {
    const answer = await ask('when is the 6th summit?');
    expect(quote(answer)).toBe('The next summit will be held in Uruguay next year.');
    expect(answer.working).toContainEqual(expect.objectContaining({ step: 'numbered', ordinal: 6 }));
  });

  it('an ordinal that can not be counted to is not answered', async () => {
    expect((await askKnowledge(knowledge, 'when was the 7th summit?')).status).toBe('unanswered');
  });

  it('another event of the kind is not taken for it', async () => {
    expect((await askKnowledge(knowledge, 'when is the next film festival?')).status).toBe('unanswered');
  });

  it('two names of one series meet', async () => {
    const answer = await ask('when was the last Digital 9 summit?');
    expect(quote(answer)).toContain('Digital Nations');
    expect(answer.working).toContainEqual(expect.objectContaining({ step: 'same-series' }));
  });
});

describe('of one event', () => {
  it('the newer word governs, and the older one is superseded', async () => {
    const answer = await ask("when is this year's lantern festival?");
    expect(quote(answer)).toContain('12 December 2026');
    expect(answer.statements[1]).toMatchObject({ role: 'superseded', citation: { noticeId: 'lanterns' } });
    expect(answer.working).toContainEqual(expect.objectContaining({ step: 'newest', of: 2 }));
  });

  it('two words of one day that neither replaces are both shown', async () => {
    const answer = await ask('when is the next winter concert?');
    expect(answer.statements.map(({ role }) => role)).toEqual(['governs', 'conflicts']);
    const plain = await ask('when is the winter concert?');
    expect(plain.statements.map(({ role }) => role)).toEqual(['governs', 'conflicts']);
  });

  it('a day that is asked about is held against the one that is told', async () => {
    expect((await ask('is the marathon on 11 April 2027?')).verdict).toBe('yes');
    const other = await ask('is the marathon on 12 April 2027?');
    expect(other.verdict).toBe('no');
    expect(quote(other)).toContain('11 April 2027');
    expect(other.working).toContainEqual(expect.objectContaining({ step: 'compared' }));
  });
});

import { describe, expect, it } from 'vitest';
import { headlineOf, plainText } from '../../../dialogs/index.ts';
import type { Answer, Notice } from '../../../knowledge/index.ts';
import { makeNotice } from '../../support/citations.ts';
import { textsIn } from '../../support/dialogs.ts';
import { askKnowledge, knowledgeOf } from '../../support/notices.ts';

const stated = (on: string) => ({ on, basis: 'stated' as const });
const noticeOf = (text: string, fields: Partial<Notice> = {}) =>
  makeNotice({
    id: 'pier',
    title: 'Pier concert',
    text,
    publisher: 'Harbour Office',
    published: stated('2026-11-10'),
    ...fields,
  });

type Answered = Extract<Answer, { status: 'answered' }>;

/** The answer as though no fact had been read of its words. */
function asSentences(answer: Answered): Answered {
  const [{ fact: _fact, ...governs }, ...others] = answer.statements;
  return { ...answer, statements: [governs, ...others] };
}

async function headline(notices: readonly Notice[], question: string, asOf = '2026-11-22', language = 'en') {
  const answer = await askKnowledge(await knowledgeOf(...notices), question, { asOf });
  if (answer.status !== 'answered') throw new Error(`"${question}" is ${answer.status}.`);
  return headlineOf(asSentences(answer), { language, translate: textsIn(language), markup: plainText });
}

describe('the headline of an answer that tells no fact', () => {
  const concert = noticeOf('The pier concert takes place on 5 December 2026 at the old pier.');

  it('is the day that the notice names, with how it stands on the asking day', async () => {
    expect(await headline([concert], 'When is the pier concert?')).toMatchObject({
      kind: 'value',
      text: '5 December 2026 (Sat)',
      standing: { shape: 'holds', words: 'Still to come', after: 'in 13 days' },
      marks: ['5 December 2026'],
      resolved: null,
    });
    expect(await headline([concert], 'When is the pier concert?', '2026-12-06')).toMatchObject({
      standing: { shape: 'past', words: 'Past', after: null },
    });
  });

  it('counts the days that are left to a last day, which itself is still one', async () => {
    const until = noticeOf('Apply for a stall at the pier concert until 30 November 2026.');
    const question = 'Until when can I apply for a stall at the pier concert?';
    expect(await headline([until], question)).toMatchObject({
      text: 'Until 30 November 2026 (Mon)',
      standing: { shape: 'holds', words: '8 days left' },
    });
    expect(await headline([until], question, '2026-11-30')).toMatchObject({
      standing: { shape: 'holds', words: 'Today is the last day' },
    });
    expect(await headline([until], question, '2026-12-01')).toMatchObject({ standing: { shape: 'past' } });
  });

  it('tells how a relative day was worked out, from the day of its notice', async () => {
    const next = noticeOf('The pier concert takes place next year at the old pier.', {
      published: stated('2025-08-01'),
    });
    const said = await headline([next], 'When is the pier concert?');
    expect(said).toMatchObject({ text: '2026', resolved: expect.stringContaining('1 August 2025') });
    expect(said?.resolved).toContain('“next year”');
  });

  it('is none where another quote that belongs to the answer names a day that it could be as well', async () => {
    const answer = await askKnowledge(await knowledgeOf(concert), 'When is the pier concert?');
    if (answer.status !== 'answered') throw new Error('It is not answered.');
    const [governs] = asSentences(answer).statements;
    const [date] = governs.dates;
    if (!date) throw new Error('It names no day.');
    const beside = (start: string, end: string, tense: 'past' | 'future') => ({
      ...answer,
      statements: [
        governs,
        {
          ...governs,
          role: 'supports' as const,
          dates: [{ ...date, tense, interval: { ...date.interval, start, end } }],
        },
      ] as const,
    });
    const voice = { language: 'en', translate: textsIn('en'), markup: plainText };
    expect(headlineOf(beside('2026-12-12T00:00:00', '2026-12-13T00:00:00', 'future'), voice)).toBeNull();
    const afterPast = headlineOf(beside('2025-12-06T00:00:00', '2025-12-07T00:00:00', 'past'), voice);
    expect(afterPast?.text).toBe('5 December 2026 (Sat)');
  });

  it('is none where no date, yes or no is asked for', async () => {
    expect(
      await headline([noticeOf('The pier concert costs 12 euros.')], 'How much is the pier concert?'),
    ).toBeNull();
  });

  it('says in the person’s language that none is to come', async () => {
    expect(await headline([concert], 'When is the next pier concert?', '2027-02-01', 'ko')).toMatchObject({
      kind: 'sentence',
      text: '앞으로 열린다는 공지는 없어요.',
      standing: { shape: 'past', words: '지났어요' },
    });
  });
});

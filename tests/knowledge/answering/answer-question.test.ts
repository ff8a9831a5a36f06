import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUOTED_TOGETHER } from '../../../knowledge/answering/compose/verify-quotes.ts';
import { LONGEST_QUOTE } from '../../../knowledge/answering/cut/quotable.ts';
import type { Answer, AskRequest, Citation, Statement } from '../../../knowledge/index.ts';
import {
  askKnowledge,
  knowledgeOf,
  PARKING_KO,
  SHELF,
  SUMMIT_2018,
  SUMMIT_2021,
} from '../../support/notices.ts';

const knowledge = await knowledgeOf(...SHELF);
const ask = (question: string, request: Partial<AskRequest> = {}) =>
  askKnowledge(knowledge, question, request);

const quotesOf = (statements: readonly Statement[]) => statements.map(({ citation }) => citation.quote);

/** The statements of an answer. Throws where there is none. */
function statementsOf(answer: Answer): readonly [Statement, ...Statement[]] {
  if (answer.status !== 'answered') throw new Error(`"${answer.question.text}" is ${answer.status}.`);
  return answer.statements;
}

function citationsOf(answer: Answer): readonly Citation[] {
  switch (answer.status) {
    case 'answered':
      return answer.statements.map(({ citation }) => citation);
    case 'suggested':
      return answer.passages;
    case 'unanswered':
      return answer.nearest;
  }
}

describe('the next summit', () => {
  const NEXT = 'When is the next summit?';
  const HOSTED = 'Korea will host the next summit in 2022.';
  const URUGUAY = 'The next summit will be held in Uruguay next year.';

  it('is what the newest notice announces, while it lies ahead', async () => {
    const answer = await ask(NEXT, { asOf: '2021-12-01' });
    expect(answer).toMatchObject({ status: 'answered', outlook: 'plain' });
    const [governs] = statementsOf(answer);
    expect(governs).toMatchObject({ role: 'governs', citation: { noticeId: 'summit-2021', quote: HOSTED } });
    expect(governs.dates).toMatchObject([
      { text: '2022', tense: 'future', interval: { start: '2022-01-01T00:00:00' } },
    ]);
  });

  it('is not ahead once all that was announced has passed', async () => {
    const answer = await ask(NEXT);
    expect(answer).toMatchObject({ status: 'answered', outlook: 'none-ahead' });
    const [governs] = statementsOf(answer);
    expect(governs.citation.quote).toBe(HOSTED);
    expect(governs.dates).toMatchObject([{ tense: 'past' }]);
  });

  it('is told with what the older notice said, called superseded', async () => {
    const superseded = statementsOf(await ask(NEXT)).filter(({ role }) => role === 'superseded');
    expect(superseded).toMatchObject([{ citation: { noticeId: 'summit-2018', quote: URUGUAY } }]);
  });

  it('is what the older notice announced, as long as the newer one is not published', async () => {
    const answer = await ask(NEXT, { asOf: '2018-12-15' });
    expect(answer).toMatchObject({ outlook: 'plain' });
    const statements = statementsOf(answer);
    expect(quotesOf(statements)).toEqual([URUGUAY]);
    expect(statements[0].dates).toMatchObject([
      { text: 'next year', tense: 'future', basis: 'inferred', interval: { start: '2019-01-01T00:00:00' } },
    ]);
  });

  it('is unknown before anything is published', async () => {
    expect(await ask(NEXT, { asOf: '2018-11-26' })).toMatchObject({
      status: 'unanswered',
      reason: 'nothing-found',
      nearest: [],
      hits: [],
    });
  });
});

describe('what a question names', () => {
  it.each([
    ['When was the 5th summit held?', 'summit-2018'],
    ['When was the 8th summit held?', 'summit-2021'],
    ['Where was the summit held in 2018?', 'summit-2018'],
    ['Where was the summit in 2021?', 'summit-2021'],
    ['Who was there for Korea in 2018?', 'summit-2018'],
  ])('picks the notice: %s', async (question, noticeId) => {
    const statements = statementsOf(await ask(question));
    expect(new Set(statements.map(({ citation }) => citation.noticeId))).toEqual(new Set([noticeId]));
  });

  it('leaves no answer where no notice is of it', async () => {
    expect((await ask('When was the 7th summit held?')).status).toBe('unanswered');
    expect((await ask('Where was the summit held in 2009?')).status).toBe('unanswered');
  });
});

describe('an answer', () => {
  it('quotes the fee', async () => {
    const [governs] = statementsOf(await ask('How much is a lost library card?'));
    expect(governs.citation.quote).toBe('A lost library card is replaced for 2,000 won.');
  });

  it('is not given where the notices do not say', async () => {
    const answer = await ask('What is the passport fee?');
    expect(answer).toMatchObject({ status: 'unanswered', reason: 'not-in-notices' });
    expect(answer.hits.length).toBeGreaterThan(0);
  });

  it('brings the list that a footnote mark points at', async () => {
    const statements = statementsOf(await ask('Which countries are members?'));
    expect(quotesOf(statements)).toContain(
      'Korea, the United Kingdom, Estonia, Denmark, Canada, Israel, New Zealand, Uruguay, Portugal and Mexico',
    );
  });

  it('works out a date from the day of the notice', async () => {
    const [governs] = statementsOf(await ask('When is the kite festival?'));
    expect(governs.dates).toMatchObject([
      {
        text: 'next month',
        basis: 'inferred',
        tense: 'future',
        interval: { start: '2026-12-01T00:00:00', end: '2027-01-01T00:00:00', granularity: 'month' },
      },
    ]);
  });

  it('gives the newer word of the same publisher, and names the older one superseded', async () => {
    const statements = statementsOf(await ask('How much is the swimming pool fee for adults?'));
    expect(statements.map(({ role, citation }) => [role, citation.noticeId])).toEqual([
      ['governs', 'swimming-2026'],
      ['superseded', 'swimming-2025'],
    ]);
  });

  it.each([
    ['주차 요금은 얼마인가요?', 'parking-ko', '30,000원'],
    ['주차 신청은 언제까지인가요?', 'parking-ko', '12월 15일까지'],
    ['도서관 카드는 얼마인가요?', 'library', 'free of charge'],
  ])('comes for a Korean question from Korean and English notices: %s', async (question, noticeId, words) => {
    const answer = await ask(question);
    expect(answer.question.language).toBe('ko');
    const statements = statementsOf(answer);
    expect(statements[0].citation.noticeId).toBe(noticeId);
    expect(quotesOf(statements).join(' ')).toContain(words);
  });

  it('names up to ten notices as hits, each once, best first', async () => {
    const { hits } = await ask('When is the summit, and how much is the library card?');
    const ids = hits.map(({ noticeId }) => noticeId);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeLessThanOrEqual(10);
    expect(ids).toEqual(expect.arrayContaining(['library', 'summit-2018', 'summit-2021']));
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('a follow-up', () => {
  const following = (...texts: string[]) => ({
    history: texts.map((text) => ({ role: 'user' as const, text })),
  });

  it('goes on with the subject of the question before', async () => {
    const answer = await ask('where?', following('When is the kite festival?'));
    expect(answer.question).toMatchObject({ kind: 'where', carriedFrom: 'When is the kite festival?' });
    expect(statementsOf(answer)[0].citation.quote).toContain('River Park');
  });

  it('goes on with "next" and what it answers', async () => {
    const [governs] = statementsOf(await ask('where?', following('When is the next summit?')));
    expect(governs.citation.noticeId).toBe('summit-2021');
  });

  it('takes its own year instead of "next"', async () => {
    const answer = await ask('and in 2018?', following('When is the next summit?'));
    expect(answer.question).toMatchObject({ timeCue: null, constraints: { years: [2018] } });
    expect(citationsOf(answer)[0]?.noticeId).toBe('summit-2018');
  });

  it('is none where the question has a subject of its own', async () => {
    const [governs] = statementsOf(
      await ask('When is the next summit?', following('How much is a lost library card?')),
    );
    expect(governs.citation.noticeId).toBe('summit-2021');
  });

  it('goes on in another language', async () => {
    const answer = await ask('어디서요?', following('When is the kite festival?'));
    expect(citationsOf(answer)[0]?.noticeId).toBe('kites');
  });
});

describe('no answer', () => {
  it.each(['where?', 'hello you', '?!', '언제예요?'])(
    'is given to "%s" where nothing was asked about',
    async (question) => {
      expect(await ask(question)).toMatchObject({ status: 'unanswered', reason: 'not-a-question' });
    },
  );

  it('is given where no notice holds any word of the question', async () => {
    expect(await ask('zebra xylophones')).toMatchObject({
      status: 'unanswered',
      reason: 'nothing-found',
      hits: [],
    });
  });

  it('is given where there are no notices at all', async () => {
    const nothing = await knowledgeOf();
    expect(nothing).toMatchObject({ size: 0, onlySamples: false });
    expect(await askKnowledge(nothing, 'When is the next summit?')).toMatchObject({
      status: 'unanswered',
      reason: 'no-notices',
    });
  });
});

describe('every quote', () => {
  const WORDS = SHELF.flatMap(({ title, text }) => `${title} ${text}`.split(/\s+/));
  const questions = fc
    .tuple(
      fc.constantFrom('', 'when is', 'where was', 'how much is', 'next', 'which countries', '언제', '얼마'),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }),
    )
    .map(([begin, words]) => `${begin} ${words.join(' ')}?`);
  const history = fc.array(
    fc.record({ role: fc.constantFrom('user' as const, 'bot' as const), text: questions }),
    {
      maxLength: 4,
    },
  );
  const days = fc.constantFrom('2018-12-15', '2021-12-01', '2026-01-10', '2026-11-22');

  it('is verbatim, within limits and of its day, whatever is asked', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(questions, history, days, async (question, earlier, asOf) => {
        const answer = await ask(question, { history: earlier, asOf });
        seen.add(answer.status);
        const citations = citationsOf(answer);
        for (const { noticeId, revision, quote, start, end } of citations) {
          const notice = knowledge.notice(noticeId);
          expect(notice?.text.slice(start, end)).toBe(quote);
          expect(notice?.revision).toBe(revision);
          expect(quote.trim()).not.toBe('');
          expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE);
        }
        if (answer.status === 'answered') {
          expect(citations.map(({ quote }) => quote).join('').length).toBeLessThanOrEqual(QUOTED_TOGETHER);
          expect(answer.statements.map(({ role }) => role).filter((role) => role === 'governs')).toHaveLength(
            1,
          );
        } else expect(citations.length).toBeLessThanOrEqual(3);
        for (const { noticeId } of [...citations, ...answer.hits])
          expect((knowledge.notice(noticeId)?.published?.on ?? '') <= asOf).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['answered', 'unanswered']));
  });
});

describe('what is known', () => {
  it('lists notices newest first, without those to come and with undated ones last', async () => {
    const undated = { ...PARKING_KO, id: 'undated', published: null };
    const some = await knowledgeOf(SUMMIT_2018, undated, SUMMIT_2021);
    const ids = (asOf: string, limit?: number) =>
      some.notices({ asOf, ...(limit === undefined ? {} : { limit }) }).map(({ id }) => id);
    expect(ids('2026-11-22')).toEqual(['summit-2021', 'summit-2018', 'undated']);
    expect(ids('2020-01-01')).toEqual(['summit-2018', 'undated']);
    expect(ids('2026-11-22', 1)).toEqual(['summit-2021']);
    expect(some.notice('undated')).toBe(undated);
    expect(some.notice('unknown')).toBeUndefined();
    expect(some.size).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer, Statement } from '../../../../knowledge/answering/answer.ts';
import { verifyQuotes } from '../../../../knowledge/answering/compose/verify-quotes.ts';
import type { Citation } from '../../../../knowledge/notice.ts';
import { cite } from '../../../../knowledge/notice.ts';
import { understand } from '../../../../knowledge/understanding/understand.ts';
import { noVocabulary } from '../../../../knowledge/understanding/vocabulary.ts';
import { citeWords, makeNotice } from '../../../support/citations.ts';

const LONG = 'The council meets in public and hears everyone who has come. '.repeat(20);
const NOTICE = makeNotice({ id: 'pool', text: `The pool opens. The desk closes. ${LONG}` });
const shelf = { notice: (id: string) => (id === NOTICE.id ? NOTICE : undefined), passages: () => [] };
const question = understand({ question: 'When does the pool open?', asOf: '2026-11-22' }, noVocabulary);

const POOL = citeWords(NOTICE, 'The pool opens.');
const DESK = citeWords(NOTICE, 'The desk closes.');
const longQuote = (length: number): Citation => cite(NOTICE, 34, 34 + length);

const statement = (citation: Citation, role: Statement['role'] = 'supports'): Statement => ({
  role,
  citation,
  dates: [],
});

/** The quotes that an answer of these citations keeps, the first one governing; or its reason where it has none. */
function kept(...citations: [Citation, ...Citation[]]): string[] | string {
  const [first, ...others] = citations;
  const answer: Answer = {
    status: 'answered',
    question,
    outlook: 'plain',
    statements: [statement(first, 'governs'), ...others.map((one) => statement(one))],
    verdict: null,
    working: [],
    hits: [],
  };
  const verified = verifyQuotes(answer, shelf);
  switch (verified.status) {
    case 'answered':
      return verified.statements.map(({ citation }) => citation.quote);
    case 'unanswered':
      return verified.reason;
    case 'suggested':
      throw new Error('An answer never becomes a suggestion.');
  }
}

const WRONG: readonly (readonly [what: string, citation: Citation])[] = [
  ['a forged quote', { ...DESK, quote: 'The desk is open' }],
  ['a wrong offset', { ...DESK, start: DESK.start + 1, end: DESK.end + 1 }],
  ['a wrong end', { ...DESK, end: DESK.end - 1 }],
  ['a wrong revision', { ...DESK, revision: '000000000000' }],
  ['an unknown notice', { ...DESK, noticeId: 'other' }],
  ['nothing quoted', cite(NOTICE, 3, 4)],
  ['a quote that is too long', longQuote(251)],
];

describe('verifyQuotes', () => {
  it('keeps an answer whose quotes stand in their notice', () => {
    expect(kept(POOL, DESK)).toEqual(['The pool opens.', 'The desk closes.']);
    expect(kept(longQuote(250))).toEqual([longQuote(250).quote]);
  });

  it.each(WRONG)('drops a further statement with %s', (_what, citation) => {
    expect(kept(POOL, citation)).toEqual(['The pool opens.']);
  });

  it.each(WRONG)('withdraws an answer that rests on %s', (_what, citation) => {
    expect(kept(citation, POOL)).toBe('not-in-notices');
  });

  it('drops what is too much together, and keeps what still has room', () => {
    const [first, second] = [longQuote(240), longQuote(250)];
    expect(kept(first, second, longQuote(30), DESK)).toEqual([first.quote, second.quote]);
    expect(kept(longQuote(240), longQuote(245), DESK)).toHaveLength(2);
    expect(kept(longQuote(240), longQuote(244), DESK)).toEqual([
      longQuote(240).quote,
      longQuote(244).quote,
      DESK.quote,
    ]);
  });

  it('drops passages that do not stand in their notice, and has no answer where none is left', () => {
    const forged = { ...DESK, quote: 'forged' };
    const suggested = (...passages: [Citation, ...Citation[]]): Answer => ({
      status: 'suggested',
      question,
      passages,
      choices: [],
      hits: [],
    });
    expect(verifyQuotes(suggested(forged, POOL), shelf)).toMatchObject({
      status: 'suggested',
      passages: [POOL],
    });
    expect(verifyQuotes(suggested(forged), shelf)).toMatchObject({
      status: 'unanswered',
      reason: 'not-in-notices',
      nearest: [],
    });
  });

  it('drops what is nearest where it does not stand in its notice', () => {
    const answer: Answer = {
      status: 'unanswered',
      question,
      reason: 'not-in-notices',
      nearest: [{ ...DESK, quote: 'forged' }, POOL],
      hits: [],
    };
    expect(verifyQuotes(answer, shelf)).toEqual({ ...answer, nearest: [POOL] });
  });
});

import { describe, expect, it } from 'vitest';
import {
  figuresByGroup,
  figuresOf,
  fold,
  isMissed,
  type JudgedAnswer,
  judge,
} from '../../../bench/quality/judge.ts';
import { JudgedQuestion } from '../../../bench/quality/question-set.ts';

const NOTICES: Readonly<Record<string, string>> = {
  fees: fold('Fees A library card costs 2,000 won. The first one is free.'),
  hours: fold(`Hours The library opens at 9 a.m. ${'and so on '.repeat(60)}`),
};

const ask = (fields: object = {}) =>
  JudgedQuestion.parse({ id: 'q', question: 'What does a card cost?', relevant: ['fees'], ...fields });

const say = (fields: Partial<JudgedAnswer> = {}): JudgedAnswer => ({
  status: 'answered',
  text: 'A card costs 2,000 won.',
  citations: [{ noticeId: 'fees', quote: 'A library card costs 2,000 won.' }],
  hits: [{ noticeId: 'fees' }],
  ms: 1,
  ...fields,
});

const verdict = (question: object = {}, answer: Partial<JudgedAnswer> = {}) =>
  judge(ask(question), say(answer), (id) => NOTICES[id]);

describe('an answer is right', () => {
  it('when it cites a relevant notice, quotes the wanted words and says what must be said', () => {
    expect(verdict({ answers: ['2,000 won'], must_say: ['2,000 won'] }).right).toBe(true);
  });

  it('when any one of several wanted words is quoted, however it is set', () => {
    expect(verdict({ answers: ['3,000 won', '“2000  WON”'] }).right).toBe(true);
  });

  it('by its citation alone where the wanted sentences are not words of the notice', () => {
    expect(verdict({ answers: ['Two thousand.'], extractive: false }).right).toBe(true);
    expect(verdict({ answers: ['Two thousand.'] }).right).toBe(false);
  });

  it('only when the citation is of a relevant notice', () => {
    expect(verdict({ relevant: ['hours'], answers: ['2,000 won'] }).right).toBe(false);
  });

  it('only when what must be said stands in the text', () => {
    expect(verdict({ must_say: ['3,000 won'] }).right).toBe(false);
  });
});

describe('quoting everything is no answer', () => {
  const filler = { noticeId: 'hours', quote: 'and so on' };
  const right = { noticeId: 'fees', quote: 'A library card costs 2,000 won.' };
  const wanted = { answers: ['2,000 won'] };

  it('so the fourth citation does not count', () => {
    expect(verdict(wanted, { citations: [filler, filler, right] }).right).toBe(true);
    expect(verdict(wanted, { citations: [filler, filler, filler, right] }).right).toBe(false);
  });

  it('so a quote of more than 250 characters does not count, and takes no room', () => {
    const long = (length: number) => ({ noticeId: 'fees', quote: `2,000 won${'.'.repeat(length - 9)}` });
    expect(verdict(wanted, { citations: [long(250)] })).toMatchObject({ right: true, quotesTooLong: 0 });
    expect(verdict(wanted, { citations: [long(251)] })).toMatchObject({ right: false, quotesTooLong: 1 });
    expect(verdict(wanted, { citations: [long(251), right] }).right).toBe(true);
  });

  it('so what a direct answer quotes beyond 500 characters does not count, while suggestions have more room', () => {
    const citations = [{ ...filler, quote: 'x'.repeat(240) }, { ...filler, quote: 'x'.repeat(240) }, right];
    expect(verdict(wanted, { citations }).right).toBe(false);
    expect(verdict(wanted, { citations, status: 'suggested' }).right).toBe(true);
  });
});

describe('a quote', () => {
  it('is verbatim however its white space, width and case are set', () => {
    expect(
      verdict({}, { citations: [{ noticeId: 'fees', quote: 'A  LIBRARY card\ncosts ２,000 won.' }] })
        .quotesNotVerbatim,
    ).toBe(0);
  });

  it.each([
    ['changed', 'fees', 'A library card costs 3,000 won.'],
    ['empty', 'fees', ' '],
    ['of a notice that is not there', 'none', 'A library card costs 2,000 won.'],
  ])('that is %s is not verbatim', (_, noticeId, quote) => {
    expect(verdict({}, { citations: [{ noticeId, quote }] }).quotesNotVerbatim).toBe(1);
  });
});

describe('yes told for no', () => {
  const free = { verdict: 'no', answers: ['2,000 won'] };

  it.each(['Yes: a card is free.', '**Yes** – a card is free.', '네, 무료입니다.'])(
    'is a contradiction, and never right: %s',
    (text) => {
      expect(verdict(free, { text })).toMatchObject({ contradicted: true, right: false });
    },
  );

  it.each([
    'No. A card costs 2,000 won.',
    'No notice says so.',
    'A card costs 2,000 won.',
    'Yesterday it was free.',
  ])('is not told by: %s', (text) => {
    expect(verdict(free, { text })).toMatchObject({ contradicted: false, right: true });
  });

  it('is told by no for yes too, in either language, by either name, and by a direct answer alone', () => {
    const open = { polarity: 'yes' };
    expect(verdict(open, { text: '아니요, 쉽니다.' }).contradicted).toBe(true);
    expect(verdict(open, { text: 'Not yet.' }).contradicted).toBe(true);
    expect(verdict(open, { text: 'Not yet.', status: 'suggested' }).contradicted).toBe(false);
    expect(verdict({ verdict: 'conditional' }, { text: 'No.' }).contradicted).toBe(false);
  });
});

describe('an overview', () => {
  const overview = {
    all_names: [['library', 'card'], ['pool']],
    relevant: ['fees', 'pool'],
    also_ok: ['hours'],
  };
  const citing = (...ids: string[]) => ids.map((noticeId) => ({ noticeId, quote: 'A' }));

  it('is as good as what it names of what belongs, by any of its names, times what it cites that belongs', () => {
    const text = 'The Library, the pool.';
    expect(verdict(overview, { text, citations: citing('fees', 'pool', 'hours') }).named).toBe(1);
    expect(verdict(overview, { text: 'A card.', citations: citing('fees') }).named).toBe(0.5);
    expect(verdict(overview, { text, citations: citing('fees', 'other') }).named).toBe(0.5);
  });

  it('counts every citation, the fourth too', () => {
    const citations = citing('fees', 'pool', 'hours', 'other');
    expect(verdict(overview, { text: 'The library, the pool.', citations }).named).toBe(0.75);
  });

  it('is worth nothing where nothing is cited or said, and is not judged where nothing is listed', () => {
    expect(verdict(overview, { text: 'The library.', citations: [] }).named).toBe(0);
    expect(verdict(overview, { status: 'unanswered' }).named).toBe(0);
    expect(verdict().named).toBeNull();
  });
});

describe('the rank', () => {
  it('counts distinct notices', () => {
    const hits = ['hours', 'hours', 'other', 'fees'].map((noticeId) => ({ noticeId }));
    expect(verdict({}, { hits }).rank).toBe(3);
  });

  it('is infinite where nothing relevant was found', () => {
    expect(verdict({}, { hits: [] }).rank).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the figures', () => {
  const unanswered = { status: 'unanswered', citations: [] } as const;
  const verdicts = [
    verdict({ kind: 'how-much', lang: 'en' }),
    verdict({ kind: 'how-much', lang: 'ko', answers: ['3,000 won'] }),
    verdict(
      { kind: 'when', lang: 'en' },
      { status: 'suggested', hits: [{ noticeId: 'hours' }, { noticeId: 'fees' }] },
    ),
    verdict({ kind: 'when', lang: 'en' }, { ...unanswered, hits: [] }),
    verdict({ kind: 'out-of-domain', answerable: false, relevant: [] }, unanswered),
    verdict({ kind: 'out-of-domain', answerable: false, relevant: [] }, { citations: [] }),
  ];

  it('part questions that the notices answer from those that they do not', () => {
    expect(figuresOf(verdicts)).toMatchObject({
      questions: 6,
      right: 0.25,
      helped: 0.5,
      wrong: 0.25,
      precision: 0.5,
      falselyAnswered: 0.5,
      silent: 0.5,
      'hit@1': 0.5,
      'hit@5': 0.75,
      'mrr@10': 0.625,
      uncitedAnswers: 1,
    });
  });

  it('are given for each language and kind', () => {
    const groups = figuresByGroup(verdicts);
    expect(Object.keys(groups).sort()).toEqual([
      'all',
      'kind=how-much',
      'kind=out-of-domain',
      'kind=when',
      'lang=?',
      'lang=en',
      'lang=ko',
    ]);
    expect(groups['lang=ko']).toMatchObject({ questions: 1, wrong: 1, right: 0 });
  });

  it('are null where there is nothing to count', () => {
    expect(figuresOf([])).toMatchObject({
      questions: 0,
      right: null,
      precision: null,
      silent: null,
      p95ms: null,
    });
  });

  it('name as missed what was answered wrongly, not at all, or without a ground', () => {
    expect(verdicts.map(isMissed)).toEqual([false, true, true, true, false, true]);
  });
});

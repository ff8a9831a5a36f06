import { describe, expect, it } from 'vitest';
import { mayMeet, ofYears } from '../../../../knowledge/answering/find/constraints.ts';
import { weighWords } from '../../../../knowledge/answering/find/weigh-words.ts';
import { type Candidate, read } from '../../../../knowledge/answering/read/read.ts';
import { createPassageCutter } from '../../../../knowledge/answering/read/stretches.ts';
import { splitPassages } from '../../../../knowledge/ingest/passages.ts';
import { languageOf } from '../../../../knowledge/languages/languages.ts';
import type { Notice } from '../../../../knowledge/notice.ts';
import { understand } from '../../../../knowledge/understanding/understand.ts';
import { noVocabulary } from '../../../../knowledge/understanding/vocabulary.ts';
import { makeNotice } from '../../../support/citations.ts';
import { quotesOf } from '../../../support/spans.ts';

const of = (...years: number[]) => ({ ordinals: [], years });
const the = (...ordinals: number[]) => ({ ordinals, years: [] });

/** The sentences of a notice as they are read, in the order of the text. */
function sentencesOf(notice: Notice): Candidate[] {
  const question = understand({ question: 'Tell me of the summit', asOf: '2026-11-22' }, noVocabulary);
  const passages = splitPassages(notice, languageOf(notice.language));
  const statistics = { notices: 1, holding: new Map() };
  const found = { notice, score: 1, place: 0.5, hits: [], passages };
  return read(question, [found], {
    words: weighWords(question.concepts, statistics),
    cut: createPassageCutter(10),
  }).sort((a, b) => a.span.start - b.span.start);
}

describe('a notice', () => {
  const notice = makeNotice({
    title: 'The 5th summit',
    text: 'It was the fifth after 2014. Room 20181 was full.',
    published: { on: '2018-11-27', basis: 'stated' },
  });

  it.each([
    ['nothing narrows the question down', of(), true],
    ['its own year is named', of(2018), true],
    ['the year after it is named', of(2019), true],
    ['a year that it names is named', of(2014), true],
    ['one of several years fits', of(2009, 2018), true],
    ['the year is neither near nor named', of(2009), false],
    ['its ordinal is named', the(5), true],
    ['another ordinal is named', the(8), false],
    ['one of the ordinals is missing', the(5, 8), false],
  ])('where %s: may be meant is %s', (_what, constraints, meets) => {
    expect(mayMeet(notice, constraints)).toBe(meets);
  });

  it('without a day may be meant only by the years that it names', () => {
    const undated = { ...notice, published: null };
    expect(mayMeet(undated, of(2014))).toBe(true);
    expect(mayMeet(undated, of(2018))).toBe(false);
  });

  it('is not of a year whose digits stand within a longer number', () => {
    const numbers = makeNotice({ title: 'Room 20211', published: { on: '2018-11-27', basis: 'stated' } });
    expect(mayMeet(numbers, of(2021))).toBe(false);
  });

  it('in Korean names its ordinals in Korean', () => {
    const korean = makeNotice({ title: '제8회 회의', text: '열렸습니다.', language: 'ko' });
    expect(mayMeet(korean, the(8))).toBe(true);
    expect(mayMeet(korean, the(5))).toBe(false);
  });
});

describe('of the sentences of a notice', () => {
  const HELD = 'The summit was held on 20 November.';
  const NEXT = 'The next one will be held next year.';
  const GLAD = 'Everyone was glad.';
  const notice = makeNotice({
    title: 'Summit of 2016',
    text: `${HELD} ${NEXT} ${GLAD}`,
    published: { on: '2018-11-27', basis: 'stated' },
  });
  const left = (...years: number[]) =>
    quotesOf(
      notice.text,
      ofYears(sentencesOf(notice), of(...years)).map(({ span }) => span),
    );

  it('all are left where no year is named', () => {
    expect(left()).toEqual([HELD, NEXT, GLAD]);
  });

  it('those are left whose dates lie in the year, and those without dates where it is the notice’s own', () => {
    expect(left(2018)).toEqual([HELD, GLAD]);
    expect(left(2019)).toEqual([NEXT]);
    expect(left(2018, 2019)).toEqual([HELD, NEXT, GLAD]);
  });

  it('those without dates are left where the notice names the year and no date lies in it', () => {
    expect(left(2016)).toEqual([GLAD]);
  });

  it('none is left of a year that nothing tells of', () => {
    expect(left(2009)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createPassageCutter } from '../../../../knowledge/answering/cut/stretches.ts';
import { weighWords } from '../../../../knowledge/answering/find/weigh-words.ts';
import { ofYears } from '../../../../knowledge/answering/read/of-years.ts';
import { type Candidate, read } from '../../../../knowledge/answering/read/read.ts';
import { splitPassages } from '../../../../knowledge/ingest/passages.ts';
import { languageOf } from '../../../../knowledge/languages/languages.ts';
import type { Notice } from '../../../../knowledge/notice.ts';
import { understand } from '../../../../knowledge/understanding/understand.ts';
import { noVocabulary } from '../../../../knowledge/understanding/vocabulary.ts';
import { makeNotice } from '../../../support/citations.ts';
import { quotesOf } from '../../../support/spans.ts';

const of = (...years: number[]) => ({ years });

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

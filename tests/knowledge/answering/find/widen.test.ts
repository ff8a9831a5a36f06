import { describe, expect, it } from 'vitest';
import { widen } from '../../../../knowledge/answering/find/widen.ts';
import { splitPassages } from '../../../../knowledge/ingest/passages.ts';
import { languageOf } from '../../../../knowledge/languages/languages.ts';
import { createEveryday } from '../../../../knowledge/languages/lexicon/everyday.ts';
import { createMinisearchIndex } from '../../../../knowledge/search/minisearch-index.ts';
import { understand } from '../../../../knowledge/understanding/understand.ts';
import { noVocabulary, type Vocabulary } from '../../../../knowledge/understanding/vocabulary.ts';
import { makeNotice } from '../../../support/citations.ts';

const NOTICES = [
  makeNotice({
    id: 'en',
    title: 'Glasgow library',
    text: 'The government opens a library in Glasgow on 3 May 2026.',
  }),
  makeNotice({
    id: 'ko',
    title: '유달산 축제',
    text: '신청 날짜는 5월 3일이다. 장학금을 준다.',
    language: 'ko',
  }),
];

async function widened(question: string, vocabulary: Vocabulary = noVocabulary) {
  const index = createMinisearchIndex();
  for (const notice of NOTICES)
    await index.replace(notice, splitPassages(notice, languageOf(notice.language)));
  return widen(understand({ question, asOf: '2026-11-22' }, vocabulary), index);
}
const alternativesOf = async (question: string, vocabulary?: Vocabulary) => {
  const { question: read } = await widened(question, vocabulary);
  return Object.fromEntries(read.concepts.map(({ word, alternatives }) => [word, alternatives]));
};

describe('a question, widened', () => {
  it.each([
    ['goverment plans', 'goverment', ['govern']],
    ['the libarry', 'libarry', ['librari']],
    ['신청 날자', '날자', ['날짜']],
    ['장햑금 신청', '장햑금', ['장학', '학금']],
  ])('"%s" also looks for what %s may be a slip of', async (question, word, meant) => {
    expect((await alternativesOf(question))[word]).toContainEqual(meant);
  });

  it('marks slips as such', async () => {
    const { question } = await widened('goverment');
    expect(question.concepts[0]?.slips).toEqual([['govern']]);
  });

  it('leaves words that stand in a notice, short words, years and numbers as they are', async () => {
    expect(await alternativesOf('library opns 2025 20266 신청')).toEqual({
      library: [],
      opns: [],
      2025: [],
      20266: [],
      신청: [],
    });
  });

  it('looks for no slip where a word of the same meaning stands in a notice', async () => {
    const everyday = createEveryday({ same: [['goverment', 'library']], oneWay: [] });
    expect(await alternativesOf('goverment', { ...noVocabulary, everyday })).toEqual({
      goverment: [['librari']],
    });
  });

  it('looks for names in the other script', async () => {
    expect(await alternativesOf('글래스고 도서관')).toMatchObject({ 글래스: [['glasgow']] });
    expect(await alternativesOf('the Yudal festival')).toMatchObject({ yudal: [['유달', '달산']] });
  });

  it('tells how many notices hold the words', async () => {
    const { statistics } = await widened('library zebra');
    expect(statistics.notices).toBe(2);
    expect([...statistics.holding]).toEqual([['librari', 1]]);
  });
});

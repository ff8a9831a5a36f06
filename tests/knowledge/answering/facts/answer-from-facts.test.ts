import { describe, expect, it } from 'vitest';
import { factsIn, toldIn } from '../../../../knowledge/answering/cut/told-in.ts';
import { nextQuestions } from '../../../../knowledge/answering/facts/next-questions.ts';
import { notTold } from '../../../../knowledge/answering/facts/not-told.ts';
import { rowsAlike } from '../../../../knowledge/answering/facts/rows-alike.ts';
import { factAsked } from '../../../../knowledge/answering/facts/told-fact.ts';
import type { FoundNotice } from '../../../../knowledge/answering/find/search-notices.ts';
import { createSheets } from '../../../../knowledge/facts/sheets.ts';
import { languageOf } from '../../../../knowledge/languages/languages.ts';
import type { Notice } from '../../../../knowledge/notice.ts';
import { understand } from '../../../../knowledge/understanding/understand.ts';
import { noVocabulary } from '../../../../knowledge/understanding/vocabulary.ts';
import { makeNotice } from '../../../support/citations.ts';

const RINK = makeNotice({
  id: 'rink',
  title: 'Ferny Vale ice rink: season 2026/27',
  text: [
    'The rink opens on Saturday 5 December 2026.',
    '',
    '## Prices',
    '| Ticket | Weekdays | Weekends |',
    '| --- | --- | --- |',
    '| Grown-up | £6 | £8 |',
    '| Child | £3 | £4 |',
    '| Skate hire | £2 | £2 |',
    '',
    '## Skating lessons',
    'Register by Friday 18 December 2026.',
    '',
    'Contact: 01632 555 010',
  ].join('\n'),
  published: { on: '2026-11-20', basis: 'stated' },
});

const sheetOf = createSheets();
const asking = (question: string) => understand({ question, asOf: '2026-12-01' }, noVocabulary);

/** The facts in words of a notice. Throws where they don't stand in it. */
function spanOf(words: string, notice: Notice = RINK) {
  const start = notice.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" doesn't stand in ${notice.id}.`);
  return { start, end: start + words.length };
}
const askedIn = (question: string, words: string) =>
  factAsked(asking(question), RINK, factsIn(RINK, spanOf(words), sheetOf));

const foundAlone = (notice: Notice): FoundNotice => ({
  notice,
  score: 1,
  place: 0.5,
  hits: [],
  passages: [],
});

describe('what a stretch tells', () => {
  it('is known with the headings and the head of the column above it', () => {
    const { labels, facts } = toldIn(RINK, spanOf('| Child | £3 | £4 |'), sheetOf);
    for (const term of languageOf('en').words.terms('Prices Weekdays')) expect(labels).toContain(term);
    expect(facts.map(({ aspect }) => aspect)).toEqual(['amount', 'amount']);
  });

  it('is a heading’s own, whose matter stands below', () => {
    expect(toldIn(RINK, spanOf('Skating lessons'), sheetOf).isHeading).toBe(true);
    expect(toldIn(RINK, spanOf('Register by Friday 18 December 2026.'), sheetOf).isHeading).toBe(false);
  });
});

describe('the fact asked for', () => {
  it('stands in the column that the question names', () => {
    const weekdays = askedIn('how much is a child on weekdays?', '| Child | £3 | £4 |');
    const weekends = askedIn('how much is a child at weekends?', '| Child | £3 | £4 |');
    expect(weekdays?.value).toMatchObject({ numbers: [3], currency: 'GBP' });
    expect(weekends?.value).toMatchObject({ numbers: [4] });
  });

  it('is none where another thing is asked', () => {
    expect(askedIn('what is the phone number?', '| Child | £3 | £4 |')).toBeNull();
  });
});

describe('rows that tell the same', () => {
  const rowsFor = (question: string, words: string, condition?: 1) => {
    const fact = askedIn(question, words);
    if (!fact) throw new Error('No fact is asked for.');
    const given = { notice: RINK, ...(condition && { condition }) };
    return rowsAlike(asking(question), given, fact, sheetOf)?.rows.map(({ quote }) => quote);
  };

  it('are told together where the question chooses none', () => {
    const rows = rowsFor('how much is it?', '| Child | £3 | £4 |');
    const each = ['Grown-up | £6 | £8', 'Child | £3 | £4', 'Skate hire | £2 | £2'];
    expect(rows).toHaveLength(6);
    expect(new Set(rows)).toEqual(new Set(each));
  });

  it('are left out beside the one that the question names, or that its age has chosen: it is told with its columns', () => {
    const child = ['Child | £3 | £4', 'Child | £3 | £4'];
    expect(rowsFor('how much is it for a child?', '| Child | £3 | £4 |')).toEqual(child);
    expect(rowsFor('how much is it for a 7-year-old?', '| Child | £3 | £4 |', 1)).toEqual(child);
    expect(rowsFor('how much is a child at weekends?', '| Child | £3 | £4 |')).toBeUndefined();
  });

  it('carry what each tells, in one column', () => {
    const fact = askedIn('how much is it at weekends?', '| Grown-up | £6 | £8 |');
    if (!fact) throw new Error('No fact is asked for.');
    const list = rowsAlike(asking('how much is it at weekends?'), { notice: RINK }, fact, sheetOf);
    const values = list?.rows.map(({ fact: told }) => told?.value);
    expect(values).toMatchObject([{ numbers: [8] }, { numbers: [4] }, { numbers: [2] }]);
    expect(list?.rows[0]?.fact).toMatchObject({ for: 'Grown-up', labels: ['Prices', 'Weekends'] });
  });
});

describe('what to ask next', () => {
  it('is what the notice tells and wasn’t asked', () => {
    const next = nextQuestions(asking('how much is it?'), RINK, sheetOf);
    expect(next.map(({ aspect }) => aspect)).toEqual([
      { aspect: 'period', of: 'register' },
      { aspect: 'event' },
      { aspect: 'contact' },
    ]);
    expect(next[0]).toMatchObject({ noticeId: 'rink', about: RINK.title });
  });

  it('is nothing where the notice tells nothing else', () => {
    const bare = makeNotice({ text: 'A ticket costs £5.' });
    expect(nextQuestions(asking('how much is it?'), bare, sheetOf)).toEqual([]);
  });
});

describe('what a notice in talk doesn’t tell', () => {
  const inTalk = (question: string) => ({ ...asking(question), inTalk: RINK.id });
  const evidence = { found: [foundAlone(RINK)], candidates: [], sheetOf };

  it('is said, with whom it names to turn to', () => {
    const told = notTold(inTalk('which documents do I need to bring?'), evidence);
    expect(told).toMatchObject({
      reason: 'not-told',
      noticeId: 'rink',
      aspect: { aspect: 'documents' },
      contact: { quote: '01632 555 010', fact: { value: { tel: ['01632 555 010'] } } },
    });
  });

  it('isn’t said where a fact tells it', () => {
    expect(notTold(inTalk('how much is it?'), evidence)).toBeNull();
  });

  it('isn’t said where it is uncertain which notice is meant', () => {
    expect(notTold(asking('which documents do I need to bring?'), evidence)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../knowledge/answering/compose/summarise.ts';
import { makeNotice } from '../../../support/citations.ts';
import { KITES, knowledgeOf, PARKING_KO } from '../../../support/notices.ts';

const quotes = (text: string, fields: Parameters<typeof makeNotice>[0] = {}): string[] =>
  summarise(makeNotice({ title: 'Winter swimming course', text, ...fields })).map(({ quote }) => quote);

const COURSE = [
  'The winter swimming course begins on 7 December 2026.',
  'Swimming is a pleasure.',
  '“We are proud of our pool,” said the mayor.',
  'It is open to residents aged 60 and over.',
  'Apply online or at the desk of the pool by 30 November 2026.',
  'The course costs 20,000 won.',
  'The pool was built long ago and has been loved by all ever since.',
  'Questions: 031-555-0101.',
];

describe('a summary', () => {
  it('says what, when, for whom, how, how much and whom to ask, in the order of the text', () => {
    expect(quotes(COURSE.join('\n\n'))).toEqual([COURSE[0], COURSE[3], COURSE[4], COURSE[5], COURSE[7]]);
  });

  it('is word for word, of five sentences at most', () => {
    const notice = makeNotice({ text: Array.from({ length: 60 }, () => COURSE.join(' ')).join('\n\n') });
    const citations = summarise(notice);
    expect(citations.length).toBeLessThanOrEqual(5);
    for (const { start, end, quote } of citations) {
      expect(notice.text.slice(start, end)).toBe(quote);
      expect(quote.length).toBeLessThanOrEqual(250);
    }
  });

  it('leaves out headings and the rulers of tables', () => {
    const text =
      'Fees\n\n| Kind of card | Fee in won |\n| --- | --- |\n| Adult card, a year | 20,000 won |\n\nNotes\n\nThe library hands out cards from 1 December 2026.';
    expect(quotes(text).join(' ')).not.toMatch(/---|^Fees|Notes/);
  });

  it('of a short notice is the notice, and of one without words nothing', () => {
    expect(quotes('The pool is closed on Monday.')).toEqual(['The pool is closed on Monday.']);
    expect(quotes('')).toEqual([]);
  });

  it('works for a notice without a day', () => {
    expect(quotes(COURSE.join('\n\n'), { published: null }).length).toBeGreaterThan(2);
  });

  it('is found by the notice’s id, in Korean too', async () => {
    const knowledge = await knowledgeOf(KITES, PARKING_KO);
    expect(knowledge.summarise('parking-ko').map(({ quote }) => quote)).toContain(
      '문의는 02-555-0199로 하시기 바랍니다.',
    );
    expect(knowledge.summarise('unknown')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../knowledge/languages/languages.ts';
import { fallsIn, isPublishedIn, periodsOf } from '../../../knowledge/understanding/periods.ts';

const ASKED = '2026-11-22';
const inQuestion = (question: string, language: string) =>
  periodsOf(question, languageOf(language), ASKED).map(({ interval, yearly }) => ({
    from: interval.start.slice(0, 10),
    to: interval.end.slice(0, 10),
    yearly,
  }));

describe('the periods that a question names', () => {
  it.each([
    ['what is on in December?', 'en', { from: '2026-12-01', to: '2027-01-01', yearly: true }],
    ['12월에 하는 행사가 있나요?', 'ko', { from: '2026-12-01', to: '2027-01-01', yearly: true }],
    ['which roads close next month?', 'en', { from: '2026-12-01', to: '2027-01-01', yearly: false }],
    ['다음 달에 막히는 길은?', 'ko', { from: '2026-12-01', to: '2027-01-01', yearly: false }],
    ['is the pool open on 3 March 2027?', 'en', { from: '2027-03-03', to: '2027-03-04', yearly: false }],
    ['is the library open tomorrow?', 'en', { from: '2026-11-23', to: '2026-11-24', yearly: false }],
  ])('%s', (question, language, period) => {
    expect(inQuestion(question, language)).toEqual([period]);
  });

  it.each([
    ['is the library open on Saturday?', 'en'],
    ['토요일에도 여나요?', 'ko'],
    ['what did the summit of 2018 decide?', 'en'],
    ['may I bring a dog?', 'en'],
    ['when is the next summit?', 'en'],
  ])('%s names none', (question, language) => {
    expect(inQuestion(question, language)).toEqual([]);
  });
});

describe('whether a notice tells of a period', () => {
  const telling = (question: string, text: string, published: string) => {
    const rules = languageOf('en');
    return fallsIn(periodsOf(question, rules, ASKED), rules.dates.read(text, published), published);
  };

  it('takes a month without a year for that of any year', () => {
    expect(telling('what is on in December?', 'The market is on 5 December 2024.', '2024-11-01')).toBe(true);
    expect(telling('what is on in December?', 'The market is on 5 October 2024.', '2024-09-01')).toBe(false);
  });

  it('takes "next month" for one month of one year', () => {
    expect(telling('what is on next month?', 'The market is on 5 December 2026.', '2026-11-01')).toBe(true);
    expect(telling('what is on next month?', 'The market is on 5 December 2024.', '2024-11-01')).toBe(false);
  });

  it('takes what lasts until a day for all days before, and what begins on one for those after', () => {
    expect(telling('can I apply in December?', 'Apply until 15 January 2027.', '2026-11-20')).toBe(true);
    expect(telling('what is it in December?', 'From 1 October 2026 the fee is 5 euros.', '2026-09-01')).toBe(
      true,
    );
    expect(telling('can I apply in March?', 'Apply until 15 January 2027.', '2026-11-20')).toBe(false);
  });

  it('knows the notices published in it', () => {
    const periods = periodsOf('what was announced in October?', languageOf('en'), ASKED);
    expect(isPublishedIn(periods, { published: { on: '2026-10-09', basis: 'stated' } })).toBe(true);
    expect(isPublishedIn(periods, { published: { on: '2026-11-01', basis: 'stated' } })).toBe(false);
    expect(isPublishedIn(periods, { published: null })).toBe(false);
  });
});

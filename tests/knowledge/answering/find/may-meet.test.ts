import { describe, expect, it } from 'vitest';
import { mayMeet } from '../../../../knowledge/answering/find/may-meet.ts';
import { makeNotice } from '../../../support/citations.ts';

const of = (...years: number[]) => ({ ordinals: [], years, periods: [] });
const the = (...ordinals: number[]) => ({ ordinals, years: [] });

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

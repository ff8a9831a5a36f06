import { describe, expect, it } from 'vitest';
import { plainText, wordAnswer } from '../../../dialogs/index.ts';
import { textsIn } from '../../support/dialogs.ts';
import { answerOf, makeFact, times, won } from '../../support/told-facts.ts';

const said = (answer: Parameters<typeof wordAnswer>[0], language = 'en') =>
  wordAnswer(answer, { language, translate: textsIn(language), markup: plainText }).text;

/** What is said before the quote. */
const first = (answer: Parameters<typeof wordAnswer>[0], language = 'en') =>
  said(answer, language).split('\n\n')[0];

const APPLY = { aspect: 'period', of: 'apply' } as const;

describe('a period', () => {
  const until = answerOf('Send the form by noon on 4 December 2026.', {
    ...APPLY,
    value: times('../2026-12-04T12:00'),
  });
  const asOf = (day: string, now?: string) => ({
    ...until,
    question: { ...until.question, asOf: day, ...(now && { now }) },
  });

  it.each([
    ['en', 'Until 4 December 2026 (Fri), 12:00: still open, 12 days left.'],
    ['ko', '2026년 12월 4일 (금) 12:00까지: 아직 할 수 있어요, 12일 남음.'],
  ])('is said before its quote, with the days that are left (%s)', (language, value) => {
    const [lead, quote, source] = said(until, language).split('\n\n');
    expect(lead).toBe(value);
    expect(quote).toBe('“Send the form by noon on 4 December 2026.” [1]');
    expect(source).toMatch(/^\[1\] Quay run · Quay Office/);
  });

  it('has a last day, which ends by the clock', () => {
    expect(first(asOf('2026-12-04'))).toContain('today is the last day');
    expect(first(asOf('2026-12-04', '2026-12-04T11:59:00'))).toContain('today is the last day');
    expect(first(asOf('2026-12-04', '2026-12-04T12:00:00'))).toContain('this is past');
    expect(first(asOf('2026-12-05'))).toBe('Until 4 December 2026 (Fri), 12:00: this is past.');
    expect(first(asOf('2026-12-05'), 'ko')).toBe('2026년 12월 4일 (금) 12:00까지: 이미 지났어요.');
  });

  it('has both its ends, and only its last where that was asked for', () => {
    const stretch = { ...APPLY, value: times('2026-11-16/2026-11-27') };
    const words = 'Forms are taken from 16 to 27 November 2026.';
    expect(first(answerOf(words, stretch))).toBe(
      '16 November 2026 (Mon) – 27 November 2026 (Fri): still open, 5 days left.',
    );
    expect(first(answerOf(words, stretch, { question: { kind: 'how-long' } }))).toBe(
      'Until 27 November 2026 (Fri): still open, 5 days left.',
    );
    expect(first(answerOf(words, stretch, { question: { asOf: '2026-11-14' } }))).toContain(
      'not open yet, in 2 days',
    );
  });

  it('isn’t called open where the answer tells that it begins later', () => {
    const opens = { ...APPLY, value: times('2026-12-01T10:00/..') };
    const list = answerOf('Forms from 1 December.', opens).statements[0];
    const both = {
      ...until,
      statements: [...until.statements, { ...list, role: 'supports' as const }] as const,
    };
    expect(first(both)).toBe('Until 4 December 2026 (Fri), 12:00: 12 days left.');
    const onOneDay = {
      ...list,
      fact: makeFact({ aspect: 'period', of: 'register', value: times('2026-12-01T10:00') }),
    };
    const later = {
      ...until,
      statements: [...until.statements, { ...onOneDay, role: 'supports' as const }] as const,
    };
    expect(first(later)).toBe('Until 4 December 2026 (Fri), 12:00: 12 days left.');
  });

  it.each([
    ['hold', 'in force now'],
    ['closed', 'closed now'],
    ['sell', 'still on sale'],
    ['other', 'under way now'],
  ] as const)('of what is %s says so', (of, state) => {
    const told = answerOf('From 2 November to 30 November 2026.', {
      aspect: 'period',
      of,
      value: times('2026-11-02/2026-11-30'),
    });
    expect(first(told)).toContain(`${state}, 8 days left`);
  });

  it('isn’t called open or over on one day alone, which may be its first, nor in a year', () => {
    const day = (asOf: string) =>
      first(
        answerOf(
          'It opens on 1 December 2026.',
          { ...APPLY, value: times('2026-12-01') },
          { question: { asOf } },
        ),
      );
    expect(day('2026-11-22')).toBe('1 December 2026 (Tue): still to come, in 9 days.');
    expect(day('2026-12-02')).toBe('1 December 2026 (Tue): this day is past.');
    expect(first(answerOf('As in 2026.', { ...APPLY, value: times('2026-01-01/2026-12-31') }))).toMatch(
      /^When: “As/,
    );
  });

  it('names what it is of, in the notice’s own words', () => {
    const told = answerOf('Second round: until 4 December 2026', {
      ...APPLY,
      labels: ['Second round'],
      value: times('../2026-12-04'),
    });
    expect(first(told)).toBe('Until 4 December 2026 (Fri) · Second round: still open, 12 days left.');
  });
});

describe('an event', () => {
  const run = (value: string) =>
    answerOf('The quay run starts on 18 April 2027 at 8.', { aspect: 'event', value: times(value) });

  it('is a day with its weekday in full', () => {
    expect(first(run('2027-04-18T08:00'))).toBe('Sunday, 18 April 2027, 08:00: still to come, in 147 days.');
    expect(first(run('2027-04-18T08:00'), 'ko')).toBe(
      '2027년 4월 18일 일요일 08:00: 앞으로 있어요, 147일 뒤.',
    );
    expect(first(run('2026-11-22'))).toBe('Sunday, 22 November 2026: today.');
    expect(first(run('2026-11-07'))).toBe('Saturday, 7 November 2026: this is past.');
  });

  it('has the hours of its day, and a month or year no weekday', () => {
    expect(first(run('2026-12-05T17:00/2026-12-05T21:00'))).toMatch(
      /^5 December 2026 \(Sat\), 17:00–21:00: still/,
    );
    expect(first(run('2027-04'))).toBe('April 2027: still to come.');
    expect(first(run('2027-01-01/2027-12-31'))).toBe('2027: still to come.');
  });

  it('isn’t said of two days, one of which may replace the other', () => {
    const moved = answerOf('Moved from 5 to 12 December 2026.', {
      aspect: 'event',
      value: times('2026-12-05', '2026-12-12'),
    });
    expect(first(moved)).toBe('When: “Moved from 5 to 12 December 2026.” [1]');
  });

  it('is told on all its days where they are many', () => {
    const days = answerOf('On 3, 10 and 17 December 2026.', {
      aspect: 'event',
      value: times('2026-12-03', '2026-12-10', '2026-12-17'),
    });
    expect(first(days)).toContain('3 December 2026 (Thu), 10 December 2026 (Thu), 17 December 2026 (Thu)');
  });
});

describe('an amount', () => {
  const fee = (value: ReturnType<typeof won>, words: string, notice = {}) =>
    answerOf(words, { aspect: 'amount', of: 'fee', value }, { notice });

  it.each([
    [{ currency: 'KRW', numbers: [50_000] }, '50,000 won.', '50,000원'],
    [{ currency: 'GBP', numbers: [5.4] }, '£5.40.', '5.40파운드'],
    [{ currency: 'EUR', numbers: [15] }, '€15.', '15유로'],
    [{ currency: 'CHF', numbers: [15] }, '15 CHF.', '15 CHF'],
    [{ unit: '%', numbers: [30] }, '30%.', '30%'],
    [{ currency: 'GBP', numbers: [0] }, 'Free of charge.', '무료'],
    [{ currency: 'GBP', numbers: [25], per: 'year' }, '£25 per year.', '25파운드 (“year”)'],
  ])('%j is said as people say it', (value, english, korean) => {
    const answer = fee({ kind: 'amount', ...value }, 'It is as told at the desk of the hall.');
    expect(first(answer)).toBe(english);
    expect(first(answer, 'ko')).toBe(korean);
  });

  it('is a range only where the notice puts a dash between its ends', () => {
    expect(first(fee(won(30_000, 50_000), '참가비: 30,000원~50,000원'), 'ko')).toBe('30,000~50,000원');
    const rise = '1,400원에서 1,600원으로 오릅니다.';
    expect(first(fee(won(1_400, 1_600), rise), 'ko')).toBe(`금액: “${rise}” [1]`);
  });

  it('says what kind it is where it is no fee', () => {
    const fine = answerOf('Late: 6 euros', {
      aspect: 'amount',
      of: 'fine',
      value: { kind: 'amount', numbers: [6], currency: 'EUR' },
    });
    expect(first(fine)).toBe('Fine: €6.');
  });

  it('is in the person’s language over a notice in another, whose own words are quoted', () => {
    const answer = answerOf(
      '어른 1,600원',
      { aspect: 'amount', of: 'fee', value: won(1_600), for: '어른' },
      { notice: { language: 'ko', title: '버스 요금' } },
    );
    expect(said(answer).split('\n\n').slice(0, 2)).toEqual(['1,600 won · “어른”.', '“어른 1,600원” [1]']);
  });

  it('keeps the counted things in the notice’s words', () => {
    const count = answerOf('There are 24 spaces.', {
      aspect: 'quantity',
      value: { kind: 'amount', numbers: [24], unit: 'spaces' },
    });
    expect(first(count)).toBe('24 spaces.');
  });
});

describe('hours', () => {
  const hours = (...written: string[]) =>
    answerOf('Open as told on the door of the hall.', { aspect: 'hours', value: times(...written) });

  it('are told in lines, with closed days and exceptions, and never as one day', () => {
    const week = hours(
      'weekly:mon,tue,wed,thu,fri 09:00-18:00; sat 10:00-14:00; sun closed; holidays closed; once:2026-12-24 09:00-12:00',
    );
    expect(said(week).split('\n\n')[0]?.split('\n')).toEqual([
      '- Mon–Fri: 09:00–18:00',
      '- Sat: 10:00–14:00',
      '- Sun: closed',
      '- Public holidays: closed',
      '- 24 December 2026 (Thu): 09:00–12:00',
    ]);
    expect(said(hours('weekly:sat,sun 09:00-18:00; holidays'))).toMatch(
      /^- Sat, Sun: 09:00–18:00\n- Public holidays\n/,
    );
    expect(said(week, 'ko')).toContain('- 월~금: 09:00~18:00\n- 토: 10:00~14:00\n- 일: 휴무\n- 공휴일: 휴무');
  });

  it('are a value where there is one line', () => {
    expect(first(hours('weekly:mon,tue,wed,thu,fri,sat,sun 06:00-24:00'))).toBe('Every day 06:00–24:00.');
    expect(first(hours('weekly:wed ..-20:00'), 'ko')).toBe('수 20:00까지');
    expect(first(hours('monthly:1mon,3mon 10:00'))).toBe(
      'First Monday, third Monday of each month from 10:00.',
    );
    expect(first(hours('monthly:15,last'))).toBe('Day 15, last day of each month.');
  });

  it('tell their season and that there are exceptions', () => {
    expect(said(hours('weekly:sat 10:00-14:00; sun closed from 2027-01-02 until 2027-03-31'))).toContain(
      'Note: 2 January 2027 (Sat) – 31 March 2027 (Wed).',
    );
    expect(said(hours('weekly:sat 10:00-14:00; sun closed partial'))).toContain('with exceptions');
  });
});

describe('what has no typed value', () => {
  it.each([
    [{ aspect: 'place' }, 'Where', '장소'],
    [{ aspect: 'documents' }, 'What is needed', '준비물'],
    [{ aspect: 'eligibility' }, 'Who can', '대상'],
    [{ aspect: 'how-to' }, 'How', '방법'],
    [{ aspect: 'rule', says: 'may' }, 'What is possible', '할 수 있는 것'],
    [{ aspect: 'rule', says: 'must' }, 'What is required', '해야 하는 것'],
    [{ aspect: 'rule', says: 'must-not' }, 'What is not possible', '할 수 없는 것'],
    [{ aspect: 'change', value: times('2026-10-26') }, 'What changes', '바뀌는 점'],
  ] as const)('is led by what it tells: %j', (fact, english, korean) => {
    const answer = answerOf('At the old pier, by the crane.', fact);
    expect(first(answer)).toBe(`${english}: “At the old pier, by the crane.” [1]`);
    expect(first(answer, 'ko')).toBe(`${korean}: “At the old pier, by the crane.” [1]`);
  });

  it('is led by yes or no alone where that is asked', () => {
    const answer = answerOf('Dogs stay outside.', { aspect: 'rule', says: 'must-not' }, { verdict: 'no' });
    expect(first(answer)).toBe('No. “Dogs stay outside.” [1]');
  });

  it('is a contact’s number or address', () => {
    const contact = answerOf('Ask 031-555-0177 or quay@city.example.', {
      aspect: 'contact',
      value: { kind: 'contact', tel: ['031-555-0177'], email: ['quay@city.example'] },
    });
    expect(first(contact)).toBe('031-555-0177, quay@city.example.');
  });
});

describe('a value', () => {
  it('isn’t said of what has changed, or where none is to come', () => {
    const race = { aspect: 'event', value: times('2026-11-07') } as const;
    expect(said(answerOf('The run was on 7 November.', race, { outlook: 'none-ahead' }))).not.toContain(
      'this is past',
    );
  });
});

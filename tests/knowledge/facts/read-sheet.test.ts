import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../knowledge/facts/rules/read-sheet.ts';
import { writeSheet } from '../../../knowledge/facts/write-sheet.ts';
import { makeNotice } from '../../support/citations.ts';

/** What a notice of 1 December 2026 says, as files have it. */
function factsOf(text: string, language = 'en') {
  const notice = makeNotice({ text, language, published: { on: '2026-12-01', basis: 'stated' } });
  const { facts } = writeSheet(readSheet(notice), notice);
  for (const { quote, start, end } of facts) expect(notice.text.slice(start, end)).toBe(quote);
  return facts;
}
const told = (text: string, language?: string) =>
  factsOf(text, language).map(({ aspect, of, says, value }) => ({
    aspect,
    ...(of && { of }),
    ...(says && { says }),
    ...(value !== undefined && { value }),
  }));

describe('an English notice says', () => {
  it.each([
    [
      'Applications are accepted until 12 January 2027.',
      { aspect: 'period', of: 'apply', value: '../2027-01-12' },
    ],
    [
      'The hall is closed from 24 to 26 December.',
      { aspect: 'period', of: 'closed', value: '2026-12-24/2026-12-26' },
    ],
    ['New fares take effect on 1 March 2027.', { aspect: 'effect', value: '2027-03-01' }],
    ['The concert takes place on 5 February 2027.', { aspect: 'event', value: '2027-02-05' }],
    [
      'A second card costs 3,000 won.',
      { aspect: 'amount', of: 'fee', value: { number: 3000, currency: 'KRW' } },
    ],
    [
      'Whoever parks there pays a fine of £60.',
      { aspect: 'amount', of: 'fine', value: { number: 60, currency: 'GBP' } },
    ],
    [
      'Households get a grant of EUR 200.',
      { aspect: 'amount', of: 'support', value: { number: 200, currency: 'EUR' } },
    ],
    ['Skating is free of charge.', { aspect: 'amount', of: 'fee', value: { number: 0, currency: 'GBP' } }],
    ['Dogs are not allowed on the beach.', { aspect: 'rule', says: 'must-not' }],
    ['Keep dogs on the path.', { aspect: 'rule', says: 'must' }],
    ['You do not have to book.', { aspect: 'rule', says: 'may' }],
    ['Helmets must be worn.', { aspect: 'rule', says: 'must' }],
    [
      'Call 031-555-0188 or write to help@city.example.',
      { aspect: 'contact', value: { tel: ['031-555-0188'], email: ['help@city.example'] } },
    ],
    ['Bring your passport and the form.', { aspect: 'documents' }],
    ['Only residents of the borough may apply.', { aspect: 'eligibility' }],
    [
      'From 28 to 29 December it is open 10 am – 4 pm.',
      { aspect: 'hours', value: 'once:2026-12-28,2026-12-29 10:00-16:00' },
    ],
    ['On 24 December the office closes at 12:00.', { aspect: 'hours', value: 'once:2026-12-24 ..-12:00' }],
    ['New dogs must be registered within 14 days.', { aspect: 'period', of: 'register', value: 'P14D' }],
    [
      'Questions: 555-0126 or tel. 0555 40 11.',
      { aspect: 'contact', value: { tel: ['555-0126', '0555 40 11'] } },
    ],
    [
      'The workshop is on 9 January 2027, 14:00–15:00.',
      { aspect: 'event', value: '2027-01-09T14:00/2027-01-09T15:00' },
    ],
    ['Copies cost 15p.', { aspect: 'amount', of: 'fee', value: { number: 0.15, currency: 'GBP' } }],
    [
      'Pensioners get a discount of 30%.',
      { aspect: 'amount', of: 'discount', value: { number: 30, unit: '%' } },
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toContainEqual(fact);
  });

  it('when something is open, as times that come again, its weekday as a label too', () => {
    expect(told('Hours\nMonday: closed\nTuesday to Friday: 9 am to 5 pm')).toEqual([
      { aspect: 'hours', value: 'weekly:mon closed' },
      { aspect: 'hours', value: 'weekly:tue,wed,thu,fri 09:00-17:00' },
    ]);
  });

  it('of what a label names, where that tells no aspect', () => {
    expect(factsOf('Rates\nFirst dog: £60\nSecond dog: £90')).toMatchObject([
      { quote: 'First dog: £60', for: 'First dog', value: { number: 60, currency: 'GBP' } },
      { quote: 'Second dog: £90', for: 'Second dog', value: { number: 90, currency: 'GBP' } },
    ]);
  });

  it('by its title what an amount is, where nothing closer does', () => {
    const notice = makeNotice({ title: 'Heating grant', text: '| 1 person | £180 |\n| 2 persons | £230 |' });
    const { facts } = writeSheet(readSheet(notice), notice);
    expect(facts.map(({ of }) => of)).toEqual(['support', 'support']);
  });

  it('under a label what its words alone would not', () => {
    expect(told('Where: Old Mill, first floor\nWho: beginners of any age')).toEqual([
      { aspect: 'place' },
      { aspect: 'eligibility' },
    ]);
  });

  it('in a table one amount a cell, for whom its row names, under its column', () => {
    const table =
      'Prices\n\n| Ticket | 2026 | 2027 |\n|---|---|---|\n| Adults | £5 | £6 |\n| Seniors | free | £2 |';
    expect(factsOf(table).map(({ labels, for: whom, value }) => [labels, whom, value])).toEqual([
      [['Prices', '2026'], 'Adults', { number: 5, currency: 'GBP' }],
      [['Prices', '2027'], 'Adults', { number: 6, currency: 'GBP' }],
      [['Prices', '2026'], 'Seniors', { number: 0, currency: 'GBP' }],
      [['Prices', '2027'], 'Seniors', { number: 2, currency: 'GBP' }],
    ]);
  });
});

describe('a row tells', () => {
  it('hours of the weekday that it begins with, column by column', () => {
    const table = 'Opening hours\n\n| Day | Hall | Yard |\n|---|---|---|\n| Mon | closed | 2 pm–6 pm |';
    expect(factsOf(table).map(({ labels, for: whom, value }) => [labels, whom, value])).toEqual([
      [['Opening hours', 'Hall'], 'Mon', 'weekly:mon closed'],
      [['Opening hours', 'Yard'], 'Mon', 'weekly:mon 14:00-18:00'],
    ]);
  });

  it('one stretch of time under a beginning and an end', () => {
    const table =
      '| Street | From | Until |\n|---|---|---|\n| Elm Row | 7 December, 9 am | 8 December, 5 pm |';
    expect(factsOf(table)).toMatchObject([
      { aspect: 'event', for: 'Elm Row', value: '2026-12-07T09:00/2026-12-08T17:00' },
    ]);
  });

  it('what there is at the hour or on the day that it begins with', () => {
    const table = 'Programme\n\n| 10:00 | Opening |\n| 11:30 | Talk |';
    expect(factsOf(table)).toMatchObject([
      { aspect: 'event', for: 'Opening', value: 'T10:00' },
      { aspect: 'event', for: 'Talk', value: 'T11:30' },
    ]);
  });

  it('that nothing is charged, by a word or a dash under a head of fees', () => {
    const table = '| Item | Fee |\n|---|---|\n| Sofa | £12 |\n| Radio | none |\n| Lamp | – |';
    expect(factsOf(table).map(({ value }) => value)).toEqual([
      { number: 12, currency: 'GBP' },
      { number: 0, currency: 'GBP' },
      { number: 0, currency: 'GBP' },
    ]);
  });
});

describe('a Korean notice says', () => {
  it.each([
    ['○ 신청기간: 2026. 12. 7. ~ 12. 18.', { aspect: 'period', of: 'apply', value: '2026-12-07/2026-12-18' }],
    ['○ 납부 기한: 2026년 12월 31일까지', { aspect: 'period', of: 'pay', value: '../2026-12-31' }],
    ['도서관은 12월 25일 휴관합니다.', { aspect: 'period', of: 'closed', value: '2026-12-25' }],
    ['음악회는 12월 20일 오후 4시에 열립니다.', { aspect: 'event', value: '2026-12-20T16:00' }],
    ['○ 참가비: 5,000원', { aspect: 'amount', of: 'fee', value: { number: 5000, currency: 'KRW' } }],
    [
      '위반하면 과태료 10만 원을 부과합니다.',
      { aspect: 'amount', of: 'fine', value: { number: 100000, currency: 'KRW' } },
    ],
    [
      '가구마다 15만 원을 지원합니다.',
      { aspect: 'amount', of: 'support', value: { number: 150000, currency: 'KRW' } },
    ],
    ['○ 준비물: 신분증, 필기구', { aspect: 'documents' }],
    ['○ 장소: 시민회관 3층', { aspect: 'place' }],
    ['○ 대상: 만 65세 이상 시민', { aspect: 'eligibility' }],
    ['○ 문의: 복지과 031-555-0101', { aspect: 'contact', value: { tel: ['031-555-0101'] } }],
    ['공원에서는 취사가 금지됩니다.', { aspect: 'rule', says: 'must-not' }],
    ['하늘시는 12월 20일 시청 광장에서 나눔 장터를 연다고 밝혔다.', { aspect: 'event', value: '2026-12-20' }],
    ['○ 문의: 산림과(☎ 830-0741)', { aspect: 'contact', value: { tel: ['830-0741'] } }],
    ['이사한 사람은 14일 이내에 전입신고를 해야 합니다.', { aspect: 'period', of: 'apply', value: 'P14D' }],
    ['올해 가로등 1만1,600개를 놓는다.', { aspect: 'quantity', value: { number: 11600, unit: '개' } }],
  ])('%s', (text, fact) => {
    expect(told(text, 'ko')).toContainEqual(fact);
  });

  it('nothing by what somebody is quoted to hope', () => {
    expect(told('군수는 “2027년 3월까지 100억 원을 지원하겠다”고 말했다.', 'ko')).toEqual([]);
  });
});

describe('a sheet', () => {
  it('tells no event by a day that was past when the notice was written, where its words tell none', () => {
    expect(
      told('Complaints had grown by 3 March 2024, members noted.').map(({ aspect }) => aspect),
    ).not.toContain('event');
  });

  it('tells what is allowed and forbidden where no word alone says so', () => {
    expect(told('Wheelchairs can be borrowed from the desk.')).toContainEqual({
      aspect: 'rule',
      says: 'may',
    });
  });

  it('tells a year or month not apart from the day in it', () => {
    expect(told('Registration opens next month, on 5 January 2027.')).toContainEqual({
      aspect: 'period',
      of: 'register',
      value: '2027-01-05',
    });
  });

  it('is empty for a language without rules, for no words, and resolves no day of an undated notice', () => {
    expect(factsOf('La piscine est fermée le 24 décembre.', 'fr')).toEqual([]);
    expect(factsOf('')).toEqual([]);
    const undated = makeNotice({ text: 'Applications close on 12 January.', published: null });
    expect(writeSheet(readSheet(undated), undated).facts.some(({ value }) => typeof value === 'string')).toBe(
      false,
    );
  });

  it('reads days in figures in the order that the notice keeps to', () => {
    const text = 'Applications are accepted until 5/3/2027.\nThe office opens on 25/3/2027.';
    expect(told(text)).toContainEqual({ aspect: 'period', of: 'apply', value: '../2027-03-05' });
  });

  it('names its notice and revision, and who read it', () => {
    const notice = makeNotice({ text: 'Dogs are banned.' });
    expect(readSheet(notice)).toMatchObject({
      noticeId: notice.id,
      revision: notice.revision,
      readBy: 'rules',
    });
  });
});

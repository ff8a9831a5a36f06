import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../knowledge/notice.ts';
import { makeNotice } from '../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../support/notices.ts';

const ON = '2027-03-10';
let count = 0;
function notice(text: string, more: Partial<Notice> = {}): Notice {
  count += 1;
  return makeNotice({
    id: `n${count}`,
    title: '',
    text,
    language: /[가-힣]/.test(text) ? 'ko' : 'en',
    publisher: 'Haneul City',
    published: { on: ON, basis: 'stated' },
    ...more,
  });
}

/** The first days that are told beside the first quote, each with how it lies on the asking day. */
async function told(text: string | readonly Notice[], question: string, now?: string): Promise<string[]> {
  const notices = typeof text === 'string' ? [notice(text)] : text;
  const knowledge = await knowledgeOf(...notices);
  const answer = await askKnowledge(knowledge, question, { asOf: now?.slice(0, 10) ?? ON, now });
  if (answer.status !== 'answered') return [answer.status];
  return answer.statements[0].dates.map(({ interval, tense }) => `${interval.start.slice(0, 10)} ${tense}`);
}

describe('of several dates in a quote', () => {
  it.each([
    [
      'The archive shuts on 5 May and the sauna on 12 May.',
      'When does the archive shut?',
      ['2027-05-05 future'],
    ],
    [
      'The archive shuts on 5 May and the sauna on 12 May.',
      'When does the sauna shut?',
      ['2027-05-12 future'],
    ],
    [
      'Registration for the raft race opens on 1 April and closes on 20 April; the race is on 6 June.',
      'When does registration for the raft race close?',
      ['2027-04-20 future'],
    ],
    [
      'Registration for the raft race opens on 1 April and closes on 20 April; the race is on 6 June.',
      'When is the raft race?',
      ['2027-06-06 future'],
    ],
    [
      '조정대회 신청은 4월 1일부터 20일까지이며, 시상식은 6월 6일에 합니다.',
      '조정대회 신청은 언제까지예요?',
      ['2027-04-01 future'],
    ],
    [
      '조정대회 신청은 4월 1일부터 20일까지이며, 시상식은 6월 6일에 합니다.',
      '조정대회 시상식은 언제예요?',
      ['2027-06-06 future'],
    ],
  ])('only those of what is asked are told: %s %s', async (text, question, expected) => {
    expect(await told(text, question)).toEqual(expected);
  });

  it.each([
    ['The kite day planned for 3 April has been moved to 10 April.', 'When is the kite day?', '2027-04-10'],
    ['As said in our notice of 2 March, the toll rises on 1 May.', 'When does the toll rise?', '2027-05-01'],
    [
      'If it storms on 3 April, the boat parade takes place on 4 April.',
      'When is the boat parade?',
      '2027-04-04',
    ],
    [
      'Residents born before 1 May 1960 get the bus pass on 7 April.',
      'When do residents get the bus pass?',
      '2027-04-07',
    ],
    ['당초 4월 3일이던 연날리기는 4월 10일에 합니다.', '연날리기는 언제 해요?', '2027-04-10'],
  ])('none is that of a condition, of another notice, or given up: %s', async (text, question, day) => {
    expect(await told(text, question)).toEqual([`${day} future`]);
  });
});

describe('the time of day', () => {
  const text = 'The lantern walk starts at 7 pm on 10 March.';
  it.each([
    [undefined, 'today'],
    ['2027-03-10T17:00:00', 'future'],
    ['2027-03-10T19:30:00', 'today'],
    ['2027-03-11T09:00:00', 'past'],
  ])('counts, asked at %s: %s', async (now, tense) => {
    expect(await told(text, 'When does the lantern walk start?', now)).toEqual([`2027-03-10 ${tense}`]);
  });

  it('ends a last hour', async () => {
    const knowledge = await knowledgeOf(
      notice('Applications for the craft stall must be in by 5 pm on 10 March 2027.'),
    );
    const at = async (now: string) =>
      askKnowledge(knowledge, 'Can I still apply for the craft stall?', { asOf: ON, now });
    expect(await at('2027-03-10T16:00:00')).toMatchObject({ verdict: 'yes' });
    expect(await at('2027-03-10T18:00:00')).toMatchObject({ verdict: 'no' });
  });
});

describe('a year that is only worked out', () => {
  it.each([
    [
      "Last year's regatta, the 4th, was held on 6 September 2026.",
      "When was last year's regatta?",
      '2026-09-06 past',
    ],
    [
      '작년 제4회 조정대회는 2026년 9월 6일에 열렸습니다.',
      '작년 조정대회는 언제 열렸나요?',
      '2026-09-06 past',
    ],
  ])('gives way to the day that its sentence names: %s', async (text, question, day) => {
    expect(await told(text, question)).toEqual([day]);
  });
});

describe('a date in figures', () => {
  const text = 'The bandstand opens on 5/6/2027.';
  const asked = 'When does the bandstand open?';

  it('is not told where nothing tells which figure is the month', async () => {
    expect(await told(text, asked)).toEqual([]);
  });

  it('stands as another date of its notice does', async () => {
    expect(await told(`${text}\n\nIt closes on 30/9/2027.`, asked)).toEqual(['2027-06-05 future']);
    expect(await told(`${text}\n\nIt closes on 9/30/2027.`, asked)).toEqual(['2027-05-06 future']);
  });

  it('stands as in other notices of its publisher, not of another', async () => {
    const own = notice(text);
    const habit = notice('The tip shuts on 24/8/2027.');
    const foreign = notice('The tip shuts on 24/8/2027.', { publisher: 'Naru City' });
    expect(await told([own, habit], asked)).toEqual(['2027-06-05 future']);
    expect(await told([own, foreign], asked)).toEqual([]);
  });

  it('stands as it does in the country of its address', async () => {
    expect(await told([notice(text, { url: 'https://haneul.example.uk/n' })], asked)).toEqual([
      '2027-06-05 future',
    ]);
    expect(await told([notice(text, { url: 'https://haneul.example.gov/n' })], asked)).toEqual([
      '2027-05-06 future',
    ]);
  });
});

describe('a question with a date alone', () => {
  const shelf = [
    notice('The glass fair is on 8 May 2027 at 2 pm in the old mill.'),
    notice('연등 행진은 5월 15일 오후 7시에 합니다.'),
    notice('Kayaks must be booked by 8 May 2027.'),
  ];

  it.each([
    ['What is on on 8 May?', 'glass fair'],
    ['Anything happening on 8/5/2027?', 'glass fair'],
    ['8 May 2027?', 'glass fair'],
    ['5월 15일에 뭐 있어요?', '연등 행진'],
    ['5월 15일에 무슨 행사가 있나요?', '연등 행진'],
  ])('finds what is on that day: %s', async (question, words) => {
    const answer = await askKnowledge(await knowledgeOf(...shelf), question, { asOf: ON });
    if (answer.status !== 'answered') throw new Error(answer.status);
    expect(answer.statements.map(({ citation }) => citation.quote).join(' ')).toContain(words);
  });

  it('says that the notices tell nothing of a day without one', async () => {
    const answer = await askKnowledge(await knowledgeOf(...shelf), 'What is on on 9 May?', { asOf: ON });
    expect(answer).toMatchObject({ status: 'unanswered', reason: 'nothing-found' });
  });

  it.each(['What day is it tomorrow?', 'See you tomorrow!', '내일 날씨 어때요?'])(
    'is none where something else is asked: %s',
    async (question) => {
      const answer = await askKnowledge(await knowledgeOf(...shelf), question, { asOf: '2027-05-07' });
      expect(answer.status).not.toBe('answered');
    },
  );
});

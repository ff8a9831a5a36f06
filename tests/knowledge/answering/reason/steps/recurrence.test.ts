import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../../support/notices.ts';

const published = { on: '2026-11-16', basis: 'stated' } as const;
const notice = (id: string, title: string, language: string, lines: readonly string[]) =>
  makeNotice({ id, title, language, publisher: 'Willow Vale', text: lines.join('\n'), published });

const knowledge = await knowledgeOf(
  notice('mill', 'Opening hours of the Wind Mill Museum', 'en', [
    'The Wind Mill Museum is open Tue-Fri 10am-5pm, Sat 11-3, closed Sundays and public holidays.',
    'Admission costs 4 pounds.',
  ]),
  notice('glass', 'Glass collection', 'en', [
    'Glass is collected on Mondays and Thursdays until 30 April. Put the boxes out by 7 am.',
  ]),
  notice('cafe', 'Bicycle café', 'en', [
    'The bicycle café meets on the first Wednesday of each month, 6 pm to 9 pm.',
  ]),
  notice('branches', 'Reading rooms of Willow Vale', 'en', [
    'Day | North Room | South Room',
    'Mon | closed | 1 pm–5 pm',
    'Wed | 9 am–6 pm | closed',
    'Sat | 9 am–noon | 10 am–noon',
  ]),
  notice('tower', 'Bell Tower', 'en', [
    'The Bell Tower is open daily from 9 am to 6 pm.',
    'The Bell Tower is closed from 7 to 9 December 2026.',
  ]),
  notice('hall-ko', '늘푸른체육관 이용 안내', 'ko', [
    '늘푸른체육관은 평일 07:00~21:00, 토요일 09:00~17:00에 엽니다. 매주 일요일과 공휴일은 쉽니다.',
  ]),
  notice('museum-ko', '등대박물관 관람 안내', 'ko', [
    '등대박물관 휴관일: 매주 화요일, 1월 1일, 설날·추석 당일',
  ]),
  notice('market-ko', '솔밭장터 안내', 'ko', [
    '솔밭장터는 매월 셋째 주 토요일 오전 9시부터 오후 2시까지 열립니다.',
  ]),
  notice('rink-ko', '해오름빙상장 이용 안내', 'ko', [
    '해오름빙상장은 새 조명을 달았습니다.',
    '하키채는 매주 수요일과 금요일 저녁에만 사용할 수 있습니다.',
  ]),
  notice('lido', 'Willow Lido in summer', 'en', [
    'The Willow Lido has new lockers.',
    'Dogs may swim every Monday and Thursday only.',
  ]),
  notice('paper-ko', '종이류 수거 안내', 'ko', ['종이류는 매주 월요일과 목요일에 수거합니다.']),
);

async function told(question: string, asOf = '2026-11-30') {
  const answer = await askKnowledge(knowledge, question, { asOf });
  if (answer.status !== 'answered') return { status: answer.status };
  const on = answer.working.find((step) => step.step === 'on-day');
  const next = answer.working.find((step) => step.step === 'comes-next');
  return {
    verdict: answer.verdict,
    ...(on && { day: on.day, is: on.is, hours: on.hours.map(({ from, to }) => `${from}-${to}`).join() }),
    ...(next && { next: next.day }),
    dates: answer.statements[0].dates.map(({ interval }) => interval.end.slice(0, 10)),
  };
}

describe('what comes again, held against a day', () => {
  it.each([
    ['Is the Wind Mill Museum open on Thursday?', { verdict: 'yes', day: '2026-12-03', hours: '600-1020' }],
    ['is the wind mill museum open on sunday?', { verdict: 'no', day: '2026-12-06', next: '2026-12-08' }],
    ['is the wind mill museum open on christmas day?', { verdict: 'no', day: '2026-12-25', is: 'off' }],
    ['Is the Wind Mill Museum open on Friday at 7pm?', { verdict: 'no', day: '2026-12-04' }],
    ['Is the Wind Mill Museum closed on Mondays?', { verdict: 'yes', is: 'off' }],
    ['What time does the Wind Mill Museum close on Saturday?', { verdict: null, hours: '660-900' }],
    ['is the north room of the reading rooms open on monday?', { verdict: 'no', is: 'off' }],
    ['is the south room of the reading rooms open on monday?', { verdict: 'yes', hours: '780-1020' }],
    ['is glass collected on Wednesday?', { verdict: 'no', is: 'off', next: '2026-12-03' }],
    ['is the bicycle café on 2 December?', { verdict: 'yes', is: 'on' }],
    ['is the bell tower open on 10 December?', { verdict: 'yes', hours: '540-1080' }],
    ['늘푸른체육관 내일 열어요?', { verdict: 'yes', day: '2026-12-01', hours: '420-1260' }],
    ['늘푸른체육관 일요일에도 하나요?', { verdict: 'no', is: 'off' }],
    ['늘푸른체육관 크리스마스에 문 여나요?', { verdict: 'no', day: '2026-12-25' }],
    ['늘푸른체육관 토요일 몇 시까지 해요?', { verdict: null, hours: '540-1020' }],
    ['등대박물관 설날에 쉬나요?', { verdict: 'yes', day: '2027-02-07' }],
    ['등대박물관 화요일에 열어요?', { verdict: 'no', is: 'off' }],
    ['솔밭장터 12월 12일에 열리나요?', { verdict: 'no', next: '2026-12-19' }],
  ])('%s', async (question, expected) => {
    expect(await told(question)).toMatchObject(expected);
  });

  it('is the next one where that is asked for, or where it takes place now and then', async () => {
    expect(await told('when is the next glass collection?')).toMatchObject({ next: '2026-11-30' });
    expect(await told('when does the bicycle café meet?')).toMatchObject({ next: '2026-12-02' });
    expect(await told('솔밭장터는 언제 열려요?')).toMatchObject({ next: '2026-12-19' });
    expect(await told('다음 종이류 수거는 언제예요?', '2026-12-01')).toMatchObject({ next: '2026-12-03' });
  });

  it('is neither yes nor no outside its season, and where a day is told apart', async () => {
    expect(await told('is glass collected on Monday 3 May 2027?')).toMatchObject({ verdict: null });
    expect(await told('is the museum of the lighthouse open on 9 December?')).not.toMatchObject({
      verdict: 'yes',
    });
    expect(await told('등대박물관 목요일에 열어요?')).toMatchObject({ verdict: null });
  });

  it.each(['해오름빙상장 일요일에도 열어요?', 'is the willow lido open on sunday?'])(
    'says neither yes nor no by the days on which something else alone is allowed: %s',
    async (question) => {
      const answer = await told(question);
      expect(answer).not.toHaveProperty('day');
      expect('verdict' in answer ? answer.verdict : null).toBeNull();
    },
  );

  it('gives way to a closing of single days', async () => {
    expect(await told('is the bell tower open on 8 December?')).toMatchObject({ verdict: 'no' });
  });

  it.each(['When is the Wind Mill Museum open?', '늘푸른체육관 운영 시간은?', '종이류는 언제 수거해요?'])(
    'is told as no day of its own: %s',
    async (question) => {
      expect(await told(question)).toMatchObject({ dates: [] });
    },
  );
});

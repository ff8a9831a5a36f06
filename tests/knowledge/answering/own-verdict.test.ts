import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../support/notices.ts';

const published = { on: '2026-11-02', basis: 'stated' as const };
const PARISH = makeNotice({
  id: 'parish',
  title: 'Parish assembly of Elmstead',
  text: 'The parish assembly of Elmstead takes place on 9 December 2026 at 7 pm in the barn.\n\nMotions must reach the clerk by 20 November 2026, in writing.',
  published,
});
const CHOIR = makeNotice({
  id: 'choir',
  title: 'Choir school places for spring',
  text: 'Present singers re-enrol from 2 to 10 November 2026.\n\nNew singers register from 1 to 12 December 2026.\n\nFees must be paid by 20 December 2026.',
  published,
});
const WARDEN = makeNotice({
  id: 'warden',
  title: 'Beach warden wanted',
  text: 'Job: beach warden, full time\n\nClosing date: 16 November 2026\n\nInterviews: 26 and 27 November 2026, at the harbour office',
  published,
});
const FERRY = makeNotice({
  id: 'ferry',
  title: 'Works on the Sandy ferry slip',
  text: 'The Sandy ferry slip is closed to cars at night, 8 pm to 5 am, until 30 November 2026.\n\nTraders can claim compensation for the Sandy ferry slip until 31 January 2027.',
  published,
});
const SUPPERS = makeNotice({
  id: 'suppers',
  title: 'Suppers for neighbours in Elmstead',
  text: 'Sign up for the suppers by 15 November 2026; after that only if seats are left.',
  published,
});
const COUNTER = makeNotice({
  id: 'counter',
  title: 'Passport counter in Elmstead',
  text: 'On the fourth Wednesday of each month the passport counter closes at 1 pm.',
  published,
});
const AUCTION_KO = makeNotice({
  id: 'auction-ko',
  title: '보관 자전거 경매 안내',
  language: 'ko',
  text: '성인만 경매에 입찰할 수 있고, 전화 입찰은 없습니다.',
  published,
});
const BRIDGE_KO = makeNotice({
  id: 'bridge-ko',
  title: '바람다리 보수공사 통제 안내',
  language: 'ko',
  text: '바람다리는 11월 30일까지 밤 8시부터 다음 날 5시까지 통제합니다.\n\n손해를 입은 상인은 12월 20일까지 바람다리 공사 의견서를 낼 수 있습니다.',
  published,
});
const CHOIR_KO = makeNotice({
  id: 'choir-ko',
  title: '봄학기 합창교실 수강생 안내',
  language: 'ko',
  text: '기존 회원 재등록: 11월 2일 ~ 11월 10일\n신규 회원 접수: 12월 1일 ~ 12월 12일\n수강료 납부: 12월 20일까지',
  published,
});
const WARDEN_KO = makeNotice({
  id: 'warden-ko',
  title: '해변 안전요원 모집',
  language: 'ko',
  text: '해변 안전요원을 모집합니다.\n\n원서접수: 11월 3일 ~ 11월 16일\n\n면접: 11월 26일 ~ 11월 27일',
  published,
});
const FAIR = makeNotice({
  id: 'fair',
  title: 'Winter reading fair in Thorndale library',
  text: 'The winter reading fair in Thorndale library runs from 16 November to 30 November 2026.\n\nOn 18 November the bookmark workshop is held for one day.',
  published,
});
const GRIT = makeNotice({
  id: 'grit',
  title: 'Clearing snow in Thorndale',
  text: 'Owners in Thorndale must clear snow from the pavement.\n\nPhone 01632 960 777, Monday to Friday 8 am to 4 pm.',
  published,
});
const BAND = makeNotice({
  id: 'band',
  title: 'Elmstead brass band: rehearsals',
  text: 'The next rehearsal of the brass band takes place on 12 November 2026 at 7 pm.\n\nThe brass band holds a rehearsal on the second Thursday of each month.',
  published,
});
const all = [
  FAIR,
  GRIT,
  BAND,
  PARISH,
  CHOIR,
  WARDEN,
  FERRY,
  SUPPERS,
  COUNTER,
  AUCTION_KO,
  BRIDGE_KO,
  CHOIR_KO,
  WARDEN_KO,
];
const knowledge = await knowledgeOf(...all);

/** Yes, no, "not yet" (said where a time is told that hasn't begun), or null where nothing of it is said. */
async function said(question: string, asOf?: string): Promise<string | null> {
  const answer = await askKnowledge(knowledge, question, asOf === undefined ? {} : { asOf });
  if (answer.status !== 'answered') return null;
  const isYet = answer.working.some(({ step }) => step === 'open-on');
  return answer.verdict ?? (isYet ? 'not-yet' : null);
}

describe('whether something may still be done', () => {
  it.each([
    ['can I still hand in a motion for the parish assembly of Elmstead', '2026-11-18', 'yes'],
    ['can I still hand in a motion for the parish assembly of Elmstead', '2026-11-24', 'no'],
    ['can we still re-enrol for the choir school?', '2026-11-22', 'no'],
    ['can we still re-enrol for the choir school?', '2026-11-05', 'yes'],
    ['is the beach warden job still open', '2026-11-22', 'no'],
    ['is the beach warden job still open', '2026-11-12', 'yes'],
    ['합창교실 기존 회원 재등록 아직 되나요?', '2026-11-22', 'no'],
    ['해변 안전요원 아직 신청 가능한가요?', '2026-11-22', 'no'],
    ['해변 안전요원 아직 신청 가능한가요?', '2026-11-12', 'yes'],
  ])('is told by its own days: "%s" on %s: %s', async (question, asOf, verdict) => {
    expect(await said(question, asOf)).toBe(verdict);
  });

  it.each([
    ['can I cross the Sandy ferry slip by car tonight at 10', '2026-11-22'],
    ['오늘 밤 10시에 바람다리 지나갈 수 있나요?', '2026-11-22'],
    ['can I still get a refund from the choir school', '2026-11-22'],
    ['합창교실 아직 환불 가능한가요?', '2026-11-22'],
  ])('isn’t told by the days of something else: "%s"', async (question, asOf) => {
    expect(await said(question, asOf)).toBeNull();
  });

  it('isn’t told to be too late where the sentence goes on about later', async () => {
    expect(await said('is it too late to sign up for the suppers in Elmstead', '2026-11-22')).toBeNull();
    expect(await said('is it too late to sign up for the suppers in Elmstead', '2026-11-10')).toBe('no');
  });
});

describe('whether it is open', () => {
  it('isn’t told of an afternoon by an hour of closing within it', async () => {
    expect(
      await said('is the passport counter in Elmstead open tomorrow afternoon', '2026-11-24'),
    ).toBeNull();
  });
});

describe('a part of what takes place', () => {
  it('isn’t told to be on by the days of the whole', async () => {
    expect(await said('is the bookmark workshop in Thorndale library on today?', '2026-11-22')).not.toBe(
      'yes',
    );
  });
});

describe('hours of answering', () => {
  it('aren’t those of the matter', async () => {
    expect(await said('must I clear snow in Thorndale on Monday at 9 am?', '2026-11-22')).toBeNull();
    const answer = await askKnowledge(knowledge, 'by what time must snow be cleared in Thorndale on Monday?');
    const quotes = answer.status === 'answered' ? answer.statements.map((one) => one.citation.quote) : [];
    expect(quotes.join()).not.toContain('Phone');
  });
});

describe('that none is still to come', () => {
  it('isn’t said where the notice tells of what comes again', async () => {
    const answer = await askKnowledge(knowledge, 'when is the next rehearsal of the Elmstead brass band?');
    expect(answer).toMatchObject({
      status: 'answered',
      outlook: 'plain',
      statements: [{ citation: { quote: expect.stringContaining('second Thursday') } }],
    });
  });
});

describe('leave', () => {
  it('isn’t given where the clause on it denies it', async () => {
    expect(await said('자전거 경매 전화 입찰 돼요?')).not.toBe('yes');
  });
});

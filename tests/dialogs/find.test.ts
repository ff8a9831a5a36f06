import { describe, expect, it } from 'vitest';
import { makeNotice } from '../support/citations.ts';
import { assistantOver, talkWith, textsIn } from '../support/dialogs.ts';
import { knowledgeOf, SHELF } from '../support/notices.ts';

const knowledge = await knowledgeOf(...SHELF);
const en = textsIn('en');
const ko = textsIn('ko');
const talk = () => talkWith(assistantOver(knowledge));
const idsIn = async (said: string): Promise<string[]> =>
  (await talk().say(said)).citations.map(({ citation }) => citation.noticeId);

const MARKETS = Array.from({ length: 12 }, (_, n) =>
  makeNotice({
    id: `market-${n + 1}`,
    title: `Market day ${n + 1}`,
    text: `The market opens on the square at ${n + 1} o’clock.`,
    published: { on: `2026-0${1 + (n % 9)}-10`, basis: 'stated' },
  }),
);

describe('"notices about …"', () => {
  it('are listed by their words, each open to be read', async () => {
    const { intent, text, citations } = await talk().say('notices about the summit');
    expect(intent).toBe('find');
    expect(text).toContain(en('replies.found', { count: 2, criteria: '“summit”' }));
    expect(citations.map(({ citation }) => citation.noticeId).sort()).toEqual(['summit-2018', 'summit-2021']);
    for (const { number } of citations) expect(text).toContain(`[${number}]`);
  });

  it('are listed by day and by publisher too, in both languages', async () => {
    expect(await idsIn('notices about the summit since 2020')).toEqual(['summit-2021']);
    expect(await idsIn('summit notices before 2020')).toEqual(['summit-2018']);
    expect(await idsIn('notices from Haneul City this year')).toEqual(['kites', 'swimming-2026']);
    expect(await idsIn('하늘구청 공지 보여줘')).toEqual(['parking-ko']);
    expect(await idsIn('이번 달 공지')).toEqual(['parking-ko', 'kites']);
    expect((await idsIn('2020년 이후 정상회의 공지')).sort()).toEqual(['summit-2021']);
  });

  it('say what was understood where there are none', async () => {
    expect((await talk().say('notices about the summit since 2025')).text).toBe(
      en('replies.found-none', { criteria: '“summit” · from 1 January 2025' }),
    );
  });

  it.each([
    ['notices about the summit since 2021 until 2018', en, '“summit” · 1 January 2021 – 31 December 2018'],
    ['2021년 이후 2018년 이전 정상회의 공지', ko, '“정상회의” · 2021년 1월 1일 – 2017년 12월 31일'],
  ])('say that the days are the wrong way round in "%s"', async (said, texts, criteria) => {
    const { text, citations } = await talk().say(said);
    expect(text).toBe(texts('replies.found-reversed', { criteria }));
    expect(citations).toEqual([]);
  });

  it('are read as a question where no notice has the words', async () => {
    expect((await talk().say('any news on zeppelins?')).intent).toBe('ask');
  });

  it.each(['what does the notice on parking say?', 'notice period for tenants', '공고는 언제 나와요?'])(
    'are not "%s"',
    async (said) => {
      expect((await talk().say(said)).intent).toBe('ask');
    },
  );
});

describe('"more"', () => {
  it('goes on with the list, five at a time, to its end', async () => {
    const one = talkWith(assistantOver(await knowledgeOf(...MARKETS)));
    const pages = [
      await one.say('notices about the market'),
      await one.say('more'),
      await one.say('더 보기'),
    ];
    expect(pages.map(({ citations }) => citations.length)).toEqual([5, 5, 2]);
    const ids = pages.flatMap(({ citations }) => citations.map(({ citation }) => citation.noticeId));
    expect(new Set(ids).size).toBe(12);
    expect(pages.map(({ suggestions }) => suggestions.includes(en('replies.say-more')))).toEqual([
      true,
      true,
      false,
    ]);
    expect((await one.say('more')).text).toBe(en('replies.no-more'));
  });

  it('goes on with the latest notices', async () => {
    const one = talk();
    await one.say('latest notices');
    const { intent, citations } = await one.say('more');
    expect(intent).toBe('latest');
    expect(citations.map(({ citation }) => citation.noticeId)).toEqual(['summit-2018', 'parking-ko']);
  });

  it('shows the whole notice where nothing was listed', async () => {
    const one = talk();
    await one.say('How much is a lost library card?');
    expect((await one.say('more')).notice?.id).toBe('library');
  });
});

describe('"latest notices" of a notice in two languages', () => {
  const stated = { on: '2026-11-20', basis: 'stated' as const };
  const english = makeNotice({
    id: 'pool-en',
    title: 'The pool closes',
    text: 'The pool is closed from 1 December to 24 December 2026. Telephone 031-555-0101.',
    published: stated,
  });
  const korean = makeNotice({
    id: 'pool-ko',
    title: '수영장 휴장 안내',
    text: '수영장은 2026년 12월 1일부터 12월 24일까지 문을 닫습니다. 전화 031-555-0101.',
    language: 'ko',
    publisher: '하늘시',
    published: stated,
  });

  it('name it once, in the language of the talk', async () => {
    const over = await knowledgeOf(...SHELF, english, korean);
    const listed = async (said: string) =>
      (await talkWith(assistantOver(over)).say(said)).citations.map(({ citation }) => citation.noticeId);
    expect((await listed('latest notices')).slice(0, 2)).toEqual(['pool-en', 'kites']);
    expect((await listed('최신 공지')).slice(0, 2)).toEqual(['pool-ko', 'parking-ko']);
  });

  it('are none: all is well without notices', async () => {
    expect((await talkWith(assistantOver(await knowledgeOf())).say('더 보기')).text).toBe(
      ko('replies.whole-notice-none'),
    );
  });
});

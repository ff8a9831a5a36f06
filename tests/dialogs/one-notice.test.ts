import { describe, expect, it } from 'vitest';
import { makeNotice } from '../support/citations.ts';
import { assistantOver, talkWith, textsIn } from '../support/dialogs.ts';
import { knowledgeOf } from '../support/notices.ts';

const stated = (on: string) => ({ on, basis: 'stated' as const });
const FERRY = makeNotice({
  id: 'ferry',
  title: 'Ferry across the bay',
  text: 'The ferry across the bay starts on 3 December 2026. A crossing costs 4,300 won, and a bicycle 1,200 won. The ferry leaves from the harbour. Questions: 031-555-0201.',
  publisher: 'Naru City',
  published: stated('2026-11-12'),
});
const FERRY_KO = makeNotice({
  id: 'ferry-ko',
  title: '만 횡단 나룻배 운항 안내',
  text: '만을 건너는 나룻배가 2026년 12월 3일에 다닙니다. 요금은 4,300원, 자전거는 1,200원입니다. 나룻배는 항구에서 떠납니다. 문의: 031-555-0201',
  language: 'ko',
  publisher: '나루시',
  published: stated('2026-11-12'),
});
const CHOIR = makeNotice({
  id: 'choir',
  title: 'The town choir looks for voices',
  text: 'The town choir sings on Tuesdays in the Old School. Register by 20 December 2026. Singing costs 2,000 won a month. Bring a pencil.',
  publisher: 'Naru City',
  published: stated('2026-11-10'),
});
const STORM = makeNotice({
  id: 'storm',
  title: 'What to do in a storm',
  text: 'Stay indoors in a storm. Pay attention to the sirens.',
  publisher: 'Naru City',
  published: stated('2026-11-02'),
});
const knowledge = await knowledgeOf(FERRY, FERRY_KO, CHOIR, STORM);
const en = textsIn('en');
const talk = () => talkWith(assistantOver(knowledge));

describe('after a list', () => {
  it.each([
    ['2', 'choir'],
    ['show me the third notice', 'storm'],
    ['the first one', 'ferry'],
    ['the last one', 'storm'],
  ])('"%s" opens that notice', async (said, id) => {
    const one = talk();
    await one.say('latest notices');
    const { intent, notice } = await one.say(said);
    expect({ intent, id: notice?.id }).toEqual({ intent: 'whole-notice', id });
  });

  it('a place may be summarised or asked about, and the next one after it', async () => {
    const one = talk();
    await one.say('latest notices');
    expect((await one.say('summarise the second one')).citations[0]?.citation.noticeId).toBe('choir');
    expect((await one.say('how much is the first one?')).citations[0]?.citation.quote).toContain('4,300 won');
    expect((await one.say('and the second one')).notice?.id).toBe('choir');
  });

  it('questions are about the notice that was opened', async () => {
    const one = talk();
    await one.say('latest notices');
    await one.say('2');
    for (const said of ['how much?', 'until when can I register?', 'what do I bring?', 'where?'])
      expect((await one.say(said)).citations[0]?.citation.noticeId, said).toBe('choir');
  });

  it('says how many there are where the place is beyond them', async () => {
    const one = talk();
    await one.say('latest notices');
    expect((await one.say('9')).text).toBe(en('replies.no-such-place', { count: 3 }));
  });

  it('a number means nothing once something else was asked', async () => {
    const one = talk();
    await one.say('latest notices');
    await one.say('When does the ferry start?');
    expect((await one.say('2')).intent).toBe('ask');
  });
});

describe('the notice in talk', () => {
  it('goes on answering until another subject is named', async () => {
    const one = talk();
    await one.say('When does the ferry start?');
    const unsaid = await one.say('can I pay by card?');
    expect(unsaid.answer?.status).toBe('suggested');
    expect(unsaid.citations[0]?.citation.noticeId).toBe('ferry');
    expect((await one.say('and for a bicycle?')).citations[0]?.citation.noticeId).toBe('ferry');
    expect((await one.say('When does the choir sing?')).citations[0]?.citation.noticeId).toBe('choir');
    expect((await one.say('how much?')).citations[0]?.citation.quote).toContain('2,000 won');
  });

  it('is left by a question that nothing answers', async () => {
    const one = talk();
    await one.say('When does the ferry start?');
    await one.say('What is the passport fee?');
    expect(one.state.about).toBeUndefined();
  });
});

describe('a question that several notices answer', () => {
  it('is asked back, and answered from the one picked', async () => {
    const one = talk();
    const { text, suggestions } = await one.say('how much is it?');
    expect(text).toContain(en('answer.choose-notice'));
    expect(suggestions.slice(0, 2)).toEqual([FERRY.title, CHOIR.title]);
    const { answer, citations } = await one.say('2');
    expect(answer?.status).toBe('answered');
    expect(citations[0]?.citation.quote).toContain('2,000 won');
  });
});

describe('a notice that is named', () => {
  it('is summarised, in the language of the talk where there is one', async () => {
    expect((await talk().say('summarise the ferry notice')).citations[0]?.citation.noticeId).toBe('ferry');
    expect((await talk().say('나룻배 공지 요약해줘')).citations[0]?.citation.noticeId).toBe('ferry-ko');
  });

  it('is missed aloud where none is held', async () => {
    expect((await talk().say('summarise the zebra notice')).text).toBe(
      en('replies.summary-none', { words: 'zebra' }),
    );
  });
});

describe('the other version of a notice', () => {
  it('is shown where it is held, and said to be missing where it isn’t', async () => {
    const one = talk();
    await one.say('When does the ferry start?');
    expect((await one.say('show it in Korean')).notice?.id).toBe('ferry-ko');
    await one.say('When does the choir sing?');
    expect((await one.say('show it in Korean')).text).toBe(
      en('replies.version-none', { held: 'English', wanted: 'Korean' }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../dialogs/index.ts';
import { HISTORY_LIMIT } from '../../dialogs/intents/ask.ts';
import { NEW_CONVERSATION } from '../../dialogs/turn.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { makeNotice } from '../support/citations.ts';
import { assistantOver, LONGEST_MESSAGE, recognize, TODAY, talkWith, textsIn } from '../support/dialogs.ts';
import { knowledgeOf, SHELF, SUMMIT_2018 } from '../support/notices.ts';

const knowledge = await knowledgeOf(...SHELF);
const en = textsIn('en');
const ko = textsIn('ko');
const talk = (over: Knowledge = knowledge) => talkWith(assistantOver(over));
const welcome = (over: Knowledge, locale?: string) =>
  assistantOver(over).welcome({
    locale,
    state: NEW_CONVERSATION,
    today: TODAY,
    signal: new AbortController().signal,
  });

const NEXT = 'When is the next summit?';

describe('small talk', () => {
  it.each([
    ['hi', 'greet', en('replies.greet')],
    ['help', 'help', en('replies.help')],
    ['thanks', 'thanks', en('replies.thanks')],
    ['bye', 'bye', en('replies.bye')],
    ['start over', 'start-over', en('replies.start-over')],
    ['can I talk to a person?', 'person', en('replies.person')],
    ['lol', 'aside', en('answer.not-a-question')],
    ['상담원 연결', 'person', ko('replies.person')],
    ['ㅋㅋㅋ', 'aside', ko('answer.not-a-question')],
    ['안녕하세요', 'greet', ko('replies.greet')],
    ['도움말', 'help', ko('replies.help')],
    ['감사합니다', 'thanks', ko('replies.thanks')],
    ['안녕히 계세요', 'bye', ko('replies.bye')],
    ['처음부터', 'start-over', ko('replies.start-over')],
  ])('"%s" is %s, and answered as such', async (text, intent, expected) => {
    expect(await talk().say(text)).toMatchObject({
      intent,
      text: expected,
      citations: [],
      answer: null,
      notice: null,
    });
  });

  it('leaves the talk as it is', async () => {
    const one = talk();
    await one.say(NEXT);
    const before = one.state;
    await one.say('thanks');
    expect(one.state).toEqual(before);
  });
});

describe('a message of marks alone', () => {
  it.each(['👍', '😀😀', '???', '...', '。'])('is no question, also after one: %s', async (text) => {
    const one = talk();
    await one.say(NEXT);
    const before = one.state;
    expect(await one.say(text)).toMatchObject({ text: en('answer.not-a-question'), answer: null });
    expect(one.state).toEqual(before);
  });
});

describe('the first message', () => {
  it('says what speaks, how much it knows, up to which day, and that it quotes', async () => {
    const { text, intent } = await welcome(knowledge);
    expect(intent).toBe('welcome');
    expect(text).toMatch(/Ondo.*automated assistant.*7 notices.*10 November 2026.*quote/s);
    expect(text).not.toContain(en('replies.samples'));
  });

  it('is in the language of the person’s device, where it is spoken', async () => {
    expect((await welcome(knowledge, 'ko-KR')).text).toMatch(/자동 응답.*7건.*2026년 11월 10일.*인용/s);
    expect((await welcome(knowledge, 'fr-FR')).language).toBe('en');
  });

  it('counts only what is published by today', async () => {
    const later = makeNotice({ id: 'later', published: { on: '2027-01-01', basis: 'stated' } });
    expect((await welcome(await knowledgeOf(SUMMIT_2018, later))).text).toMatch(
      /1 notice, .*27 November 2018/,
    );
  });

  it('says that samples are samples, that nothing is known, and names no day where none is given', async () => {
    const samples = await knowledgeOf(makeNotice({ sample: true }));
    expect((await welcome(samples)).text).toContain(en('replies.samples'));
    expect((await welcome(await knowledgeOf())).text).toBe(en('replies.welcome-empty', { name: 'Ondo' }));
    expect((await welcome(await knowledgeOf(makeNotice({ published: null })))).text).toBe(
      en('replies.welcome-undated', { name: 'Ondo', notices: '1 notice' }),
    );
  });
});

describe('a question', () => {
  it('is answered with numbered citations', async () => {
    const { intent, text, citations, answer, language } = await talk().say(NEXT);
    expect({ intent, language, status: answer?.status }).toEqual({
      intent: 'ask',
      language: 'en',
      status: 'answered',
    });
    expect(citations.length).toBeGreaterThan(0);
    for (const { number, citation } of citations) {
      expect(text).toContain(`[${number}]`);
      expect(text).toContain(citation.quote);
    }
  });

  it('may lean on the one before', async () => {
    const one = talk();
    await one.say('When is the kite festival?');
    const { citations, answer } = await one.say('where?');
    expect(answer?.question.carriedFrom).toBe('When is the kite festival?');
    expect(citations[0]?.citation.quote).toContain('River Park');
  });

  it('that the notices do not answer is told so, and the talk goes on', async () => {
    const one = talk();
    await one.say(NEXT);
    const shown = one.state.shownNoticeIds;
    const { text, answer } = await one.say('What is the passport fee?');
    expect(answer?.status).toBe('unanswered');
    expect(text).toContain(en('answer.not-in-notices'));
    expect(one.state.shownNoticeIds).toEqual(shown);
  });

  it('is asked as of today', async () => {
    const { answer } = await talk().say(NEXT);
    expect(answer?.question.asOf).toBe(TODAY);
  });
});

describe('the language', () => {
  it('follows what the person writes, until one is chosen', async () => {
    const one = talk();
    expect((await one.say('hello')).language).toBe('en');
    expect((await one.say('주차 요금은 얼마인가요?')).language).toBe('ko');
    expect((await one.say(NEXT)).language).toBe('en');
  });

  it('is that of the device where the words do not tell', async () => {
    expect((await talk().say('D9 2018', 'ko-KR')).language).toBe('ko');
    expect((await talk().say('D9 2018', 'fr')).language).toBe('en');
    expect((await talk().say('D9 2018')).language).toBe('en');
  });

  it('holds once it is chosen', async () => {
    const one = talk();
    expect(await one.say('한국어로')).toMatchObject({
      intent: 'language',
      language: 'ko',
      text: ko('replies.language'),
    });
    const { language, text } = await one.say(NEXT);
    expect(language).toBe('ko');
    expect(text).toContain('2022년');
    expect((await one.say('in English')).text).toBe(en('replies.language'));
    expect((await one.say('주차 요금은 얼마인가요?')).language).toBe('en');
  });

  it('stays when one is asked for that is not spoken', async () => {
    const english = createAssistant({
      name: 'Ondo',
      knowledge,
      recognize,
      languages: ['en'],
      translateFor: textsIn,
      longestMessage: LONGEST_MESSAGE,
    });
    expect(await talkWith(english).say('in Korean')).toMatchObject({
      language: 'en',
      text: en('replies.language-unknown'),
      state: { language: null },
    });
  });
});

describe('"start over"', () => {
  it('forgets what was said, but not the chosen language', async () => {
    const one = talk();
    await one.say('한국어로');
    await one.say(NEXT);
    expect(one.state.history).not.toEqual([]);
    expect((await one.say('처음부터')).text).toBe(ko('replies.start-over'));
    expect(one.state).toEqual({ language: 'ko', history: [], shownNoticeIds: [] });
    expect((await one.say('where?')).answer).toMatchObject({ reason: 'not-a-question' });
  });
});

describe('a message', () => {
  it.each(['', '   ', '\n'])('without words ("%s") is answered kindly', async (text) => {
    expect(await talk().say(text)).toMatchObject({ intent: 'empty', text: en('replies.empty') });
  });

  it('that is too long is refused with the limit, and not remembered', async () => {
    const one = talk();
    const atLimit = 'When? '.repeat(50).slice(0, LONGEST_MESSAGE - 1);
    expect((await one.say(`${atLimit}x`)).intent).toBe('ask');
    const before = one.state;
    const { intent, text } = await one.say(`${atLimit}xx`);
    expect({ intent, text }).toEqual({
      intent: 'too-long',
      text: en('replies.too-long', { limit: LONGEST_MESSAGE }),
    });
    expect(one.state).toEqual(before);
  });
});

describe('"latest notices"', () => {
  it('lists five, newest first, each with a citation of its own words', async () => {
    const { text, citations } = await talk().say('latest notices');
    const ids = citations.map(({ citation }) => citation.noticeId);
    expect(ids).toEqual(['parking-ko', 'kites', 'swimming-2026', 'library', 'swimming-2025']);
    for (const { number, citation } of citations) {
      expect(text).toContain(`[${number}]`);
      expect(knowledge.notice(citation.noticeId)?.text.slice(citation.start, citation.end)).toBe(
        citation.quote,
      );
      expect(citation.quote.length).toBeLessThanOrEqual(250);
    }
  });

  it('says that there are none', async () => {
    expect((await talk(await knowledgeOf()).say('최신 공지')).text).toBe(ko('replies.latest-none'));
  });

  it('makes the newest the one that can be shown in whole', async () => {
    const one = talk();
    await one.say('latest notices');
    expect((await one.say('show me the whole notice')).notice?.id).toBe('parking-ko');
  });
});

describe('"show me the whole notice"', () => {
  it('shows the one that the last answer came from', async () => {
    const one = talk();
    await one.say('How much is a lost library card?');
    await one.say(NEXT);
    const { notice, text } = await one.say('show me the whole notice');
    expect(notice?.id).toBe('summit-2021');
    expect(text).toContain('Minister Jeon at the 8th Digital Nations summit');
    expect(text).toContain('Estonia');
    await one.say('How much is a lost library card?');
    expect((await one.say('공지 전체 보여줘')).notice?.id).toBe('library');
  });

  it('shows the rows of a table as a list', async () => {
    const text = 'Fees:\n\n| Permit | Fee |\n| ------ | --: |\n| Night | 20,000 won |\n';
    const one = talk(await knowledgeOf(makeNotice({ text })));
    await one.say('latest notices');
    const shown = (await one.say('show me the whole notice')).text;
    expect(shown).toContain('Fees:\n\n- Permit · Fee\n\n- Night · 20,000 won');
    expect(shown).not.toMatch(/\||---/);
  });

  it('asks which one where nothing was shown', async () => {
    expect(await talk().say('show me the whole notice')).toMatchObject({
      notice: null,
      text: en('replies.whole-notice-none'),
    });
  });

  it('escapes the notice’s words, and cuts a long one short', async () => {
    const long = makeNotice({ id: 'long', text: `The **bold** rules of kites. ${'Fly high. '.repeat(500)}` });
    const one = talk(await knowledgeOf(long));
    await one.say('latest notices');
    const { text } = await one.say('show me the whole notice');
    expect(text).toContain('The \\*\\*bold\\*\\* rules');
    expect(text).toContain(en('replies.whole-notice-cut'));
    expect(text.length).toBeLessThan(4_000);
  });
});

describe('the state of a talk', () => {
  it('remembers the last turns only, the question and what was said', async () => {
    const one = talk();
    for (let n = 0; n < HISTORY_LIMIT; n += 1) await one.say(`How much is library card ${n}?`);
    expect(one.state.history).toHaveLength(HISTORY_LIMIT);
    expect(one.state.history.at(-2)).toEqual({
      role: 'user',
      text: `How much is library card ${HISTORY_LIMIT - 1}?`,
    });
    expect(one.state.history.at(-1)?.role).toBe('bot');
    for (const { text } of one.state.history) expect(text.length).toBeLessThanOrEqual(500);
  });

  it('is never changed in place', async () => {
    const assistant = assistantOver(knowledge);
    const state = Object.freeze({
      language: null,
      history: Object.freeze([Object.freeze({ role: 'user' as const, text: NEXT })]),
      shownNoticeIds: Object.freeze(['summit-2021']),
    });
    const before = structuredClone(state);
    for (const text of [
      'where?',
      'latest notices',
      'show me the whole notice',
      '한국어로',
      'start over',
      'hi',
    ]) {
      await assistant.respond({
        text,
        locale: undefined,
        state,
        today: TODAY,
        signal: new AbortController().signal,
      });
      expect(state).toEqual(before);
    }
  });

  it('can go through a store', async () => {
    const one = talk();
    await one.say(NEXT);
    await one.say('한국어로');
    expect(JSON.parse(JSON.stringify(one.state))).toEqual(one.state);
  });
});

describe('suggestions', () => {
  it.each([
    'hi',
    'help',
    'thanks',
    NEXT,
    'What is the passport fee?',
    'latest notices',
    '한국어로',
    '처음부터',
  ])('after "%s" are at most six, and each is understood as something to do', async (text) => {
    const { suggestions, language } = await talk().say(text);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(6);
    for (const suggestion of suggestions) {
      expect((await recognize(suggestion, language)).name, suggestion).not.toBe('ask');
    }
  });
});

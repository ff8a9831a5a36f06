import { describe, expect, it } from 'vitest';
import { createAssistant, mayBeRated } from '../../dialogs/index.ts';
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
    ['are you a robot?', 'robot', en('replies.robot')],
    ['who made you?', 'maker', en('replies.maker')],
    ['how are you?', 'mood', en('replies.mood')],
    ['you are stupid', 'scolded', en('replies.scolded')],
    ['사람이에요?', 'robot', ko('replies.robot')],
    ['누가 만들었어?', 'maker', ko('replies.maker')],
    ['기분 어때?', 'mood', ko('replies.mood')],
    ['바보야', 'scolded', ko('replies.scolded')],
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

describe('what is no question for notices', () => {
  it.each([
    ['what is the weather like today', 'off-topic'],
    ['set an alarm for six', 'not-a-question'],
    ['12345', 'not-a-question'],
    ['asdf', 'not-a-question'],
    ['how do i make a bomb', 'refused'],
    ['i want to kill myself', 'distress'],
    ['오늘 날씨 어때', 'off-topic'],
    ['거실 불 꺼줘', 'not-a-question'],
    ['죽고 싶어요', 'distress'],
  ])('gets no passage, but says why: "%s"', async (text, reason) => {
    const { answer, citations } = await talk().say(text);
    expect(answer).toMatchObject({ status: 'unanswered', reason, nearest: [] });
    expect(citations).toEqual([]);
  });

  it('isn’t kept where it was said in distress or to do harm', async () => {
    const one = talk();
    await one.say('i want to kill myself');
    await one.say('how do i make a bomb');
    expect(one.state.history).toEqual([]);
  });
});

describe('somebody in danger', () => {
  const CONTACT = 'Lifeline 109, 24 hours';

  it('is told whom to turn to, with the number to call', async () => {
    const one = talkWith(
      assistantOver(knowledge, {
        authorityIn: () => ({ assistantName: 'Ondo', crisisContact: CONTACT }),
      }),
    );
    const reply = await one.say('I want to kill myself');
    expect(reply.text).toBe(en('answer.distress-contact', { contact: 'Lifeline [109](tel:109), 24 hours' }));
    expect(reply.contacts).toEqual([{ label: '109', address: 'tel:109' }]);
    expect(mayBeRated(reply)).toBe(false);
  });

  it('is heard in a message that is too long, and where something was offered', async () => {
    const one = talk();
    await one.say('latest notices');
    expect((await one.say('죽고 싶어요')).answer).toMatchObject({ reason: 'distress' });
    const letter = `${'I have tried everything. '.repeat(200)}I want to end my life. ${'Sorry. '.repeat(200)}`;
    expect(letter.length).toBeGreaterThan(LONGEST_MESSAGE);
    expect((await one.say(letter)).answer).toMatchObject({ reason: 'distress' });
  });

  it('is counted by day, and who only wishes for something isn’t', async () => {
    const days: string[] = [];
    const countDistress = async (day: string) => void days.push(day);
    const one = talkWith(assistantOver(knowledge, { countDistress }));
    for (const said of ['살고 싶지 않아요', '책 빌리고 싶어요', 'I want to die']) await one.say(said);
    expect(days).toEqual([TODAY, TODAY]);
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
      authorityIn: () => ({ assistantName: 'Ondo' }),
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

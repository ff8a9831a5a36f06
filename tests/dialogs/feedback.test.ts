import { describe, expect, it } from 'vitest';
import { rememberMessage } from '../../dialogs/exchanges.ts';
import type { ConversationState } from '../../dialogs/index.ts';
import type { Reaction } from '../../dialogs/intents/wrong.ts';
import { assistantOver, recordingAssistant, TODAY, talkWith, textsIn } from '../support/dialogs.ts';
import { knowledgeOf, SHELF } from '../support/notices.ts';

const knowledge = await knowledgeOf(...SHELF);
const en = textsIn('en');

const LOST = 'How much is a lost library card?';
const NEXT = 'When is the next summit?';

function recordedTalk() {
  const { assistant, remarks } = recordingAssistant(knowledge);
  const react = (state: ConversationState, reaction: Partial<Reaction>) =>
    assistant.react(
      { messageId: null, reaction: 'dislike', reason: null, ...reaction },
      { locale: 'en', state, today: TODAY, channel: 'directline', signal: new AbortController().signal },
    );
  return { talk: talkWith(assistant), remarks, react };
}

describe('"that’s wrong"', () => {
  it('is taken down with the question, the answer and the notices cited', async () => {
    const { talk, remarks } = recordedTalk();
    const { text: answer } = await talk.say(LOST);
    const { intent, text } = await talk.say("That's wrong");
    expect(intent).toBe('wrong');
    expect(text).toContain(en('replies.wrong-noted'));
    expect(remarks).toMatchObject([
      { kind: 'wrong', question: LOST, language: 'en', noticeIds: ['library'], reason: null },
    ]);
    expect(answer.startsWith(remarks[0]?.answer ?? '?')).toBe(true);
  });

  it.each([
    ["That's wrong: it costs 3,000 won", 'it costs 3,000 won'],
    ['wrong, that was last year', 'that was last year'],
    ['틀렸어요. 작년 요금이에요', '작년 요금이에요'],
  ])('keeps the reason in "%s"', async (said, reason) => {
    const { talk, remarks } = recordedTalk();
    await talk.say(LOST);
    await talk.say(said);
    expect(remarks).toMatchObject([{ kind: 'wrong', reason }]);
  });

  it('offers what comes next, and never again what was shown', async () => {
    const { talk } = recordedTalk();
    const { citations } = await talk.say('When does the library open?');
    const shown = new Set(citations.map(({ citation }) => citation.quote));
    let offers = 0;
    for (let times = 0; times < 4; times += 1) {
      const { answer, citations: next } = await talk.say('that is wrong');
      expect(answer?.status ?? 'suggested').toBe('suggested');
      for (const { citation } of next) {
        expect(shown).not.toContain(citation.quote);
        shown.add(citation.quote);
        offers += 1;
      }
    }
    expect(offers).toBeGreaterThan(0);
    expect((await talk.say('that is wrong')).text).toContain(en('replies.wrong-nothing-else'));
  });

  it('doesn’t become part of what later questions lean on', async () => {
    const { talk } = recordedTalk();
    await talk.say('When is the kite festival?');
    const { history } = talk.state;
    await talk.say('that is wrong');
    expect(talk.state.history).toEqual(history);
  });

  it('is said sorry for, but not noted, where nothing is recorded', async () => {
    const one = talkWith(assistantOver(knowledge));
    await one.say(LOST);
    const { text } = await one.say('wrong');
    expect(text).toContain(en('replies.wrong'));
    expect(text).not.toContain('noted');
  });

  it('needs an answer', async () => {
    const { talk, remarks } = recordedTalk();
    expect((await talk.say('that is wrong')).text).toBe(en('replies.wrong-none'));
    expect(remarks).toEqual([]);
  });

  it.each([
    'what happens if my address is wrong?',
    'no, when is the summit?',
    '잘못 낸 세금은 어떻게 돌려받나요?',
  ])('is not "%s"', async (said) => {
    const { talk } = recordedTalk();
    expect((await talk.say(said)).intent).toBe('ask');
  });
});

describe('a thumb', () => {
  it('up is taken down and needs no words', async () => {
    const { talk, remarks, react } = recordedTalk();
    await talk.say(LOST);
    expect(await react(talk.state, { reaction: 'like' })).toBeNull();
    expect(remarks).toMatchObject([{ kind: 'helpful', question: LOST, channel: 'directline' }]);
  });

  it('down is about the answer in the message that it names', async () => {
    const { talk, remarks, react } = recordedTalk();
    const first = await talk.say(LOST);
    const state = rememberMessage(first.state, first.given ?? -1, 'message-1');
    const assistantGoesOn = talkWith(recordingAssistant(knowledge).assistant);
    await assistantGoesOn.say(NEXT);
    const reply = await react(state, { messageId: 'message-1', reason: 'too dear' });
    expect(reply?.text).toContain(en('replies.wrong-noted'));
    expect(remarks).toMatchObject([{ kind: 'wrong', question: LOST, reason: 'too dear' }]);
  });

  it('finds an earlier answer after more was said, and speaks its language', async () => {
    const { assistant, remarks } = recordingAssistant(knowledge);
    const signal = new AbortController().signal;
    const around = { locale: undefined, today: TODAY, signal };
    const first = await assistant.respond({
      ...around,
      text: '주차 요금은 얼마인가요?',
      state: { language: null, history: [], shownNoticeIds: [] },
    });
    const kept = rememberMessage(first.state, first.given ?? -1, 'message-1');
    const second = await assistant.respond({ ...around, text: NEXT, state: kept });
    const reply = await assistant.react(
      { messageId: 'message-1', reaction: 'dislike', reason: null },
      { ...around, state: second.state },
    );
    expect(remarks).toMatchObject([{ kind: 'wrong', question: '주차 요금은 얼마인가요?' }]);
    expect(reply?.language).toBe('ko');
  });

  it('about a message that isn’t known, or before any answer, does nothing', async () => {
    const { talk, remarks, react } = recordedTalk();
    expect(await react(talk.state, {})).toBeNull();
    await talk.say(LOST);
    expect(await react(talk.state, { messageId: 'another' })).toBeNull();
    expect(remarks).toEqual([]);
  });
});

describe('a question without an answer', () => {
  it('is taken down with the reason', async () => {
    const { talk, remarks } = recordedTalk();
    await talk.say('What is the passport fee?');
    expect(remarks).toMatchObject([
      { kind: 'unanswered', question: 'What is the passport fee?', answer: '', reason: 'not-in-notices' },
    ]);
  });

  it.each(['hi', 'latest notices', '...', LOST, NEXT])('isn’t "%s"', async (said) => {
    const { talk, remarks } = recordedTalk();
    await talk.say(said);
    expect(remarks).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { HISTORY_LIMIT } from '../../dialogs/exchanges.ts';
import { assistantOver, recognize, TODAY, talkWith, textsIn } from '../support/dialogs.ts';
import { knowledgeOf, SHELF } from '../support/notices.ts';

const knowledge = await knowledgeOf(...SHELF);
const talk = () => talkWith(assistantOver(knowledge));

const NEXT = 'When is the next summit?';
/** Questions that go on from an answer. */
const NEXT_QUESTIONS = ['event', 'place', 'how-to', 'contact', 'eligibility', 'hours', 'effect'].map(
  (aspect) => textsIn('en')(`replies.next.${aspect}`),
);

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
  ])('after "%s" are at most six, and each is something to do or a question on the notice', async (text) => {
    const { suggestions, language } = await talk().say(text);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(6);
    for (const suggestion of suggestions) {
      const isAsked = NEXT_QUESTIONS.includes(suggestion);
      expect((await recognize(suggestion, language)).name === 'ask', suggestion).toBe(isAsked);
    }
  });
});

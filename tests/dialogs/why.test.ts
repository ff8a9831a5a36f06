import { describe, expect, it } from 'vitest';
import { assistantOver, talkWith, textsIn } from '../support/dialogs.ts';
import { knowledgeOf, SHELF } from '../support/notices.ts';

const knowledge = await knowledgeOf(...SHELF);
const en = textsIn('en');
const ko = textsIn('ko');
const talk = () => talkWith(assistantOver(knowledge));

const NEXT = 'When is the next summit?';

describe('"why?"', () => {
  it('names the notice that governs, what it replaced, and how a date was worked out', async () => {
    const one = talk();
    const { citations: given } = await one.say(NEXT);
    const { intent, text, citations } = await one.say('why?');
    expect(intent).toBe('why');
    expect(text).toContain('7 notices');
    expect(text).toMatch(
      /The answer stands in .*19 November 2021.*Korea will host[\s\S]*been replaced, from .*27 November 2018/,
    );
    expect(text).toMatch(/“next year” in a notice of 27 November 2018, so 2019/);
    expect(text).toMatch(/sure that these words answer/);
    expect(citations).toEqual(given);
  });

  it('may be said in other words, in both languages', async () => {
    for (const said of [
      'why this answer?',
      'How do you know that?',
      'are you sure?',
      '왜요?',
      '근거가 뭐예요?',
      '어떻게 알았어요?',
    ]) {
      const one = talk();
      await one.say(NEXT);
      expect((await one.say(said)).intent, said).toBe('why');
    }
  });

  it('speaks of the last question, though small talk came between', async () => {
    const one = talk();
    await one.say('When is the kite festival?');
    await one.say(NEXT);
    await one.say('thanks');
    expect((await one.say('why?')).text).toContain(NEXT);
  });

  it('says why nothing was said outright', async () => {
    const one = talk();
    await one.say('What is the passport fee?');
    expect((await one.say('why?')).text).toContain(en('replies.why-unanswered'));
  });

  it('needs an answer', async () => {
    expect((await talk().say('왜요?')).text).toBe(ko('replies.why-none'));
  });

  it.each([
    'why is the library closed?',
    'why does the fee go up?',
    '왜 도서관이 문을 닫나요?',
    '주차 요금은 왜 올라요?',
  ])('is not "%s", which is a question', async (said) => {
    expect((await talk().say(said)).intent).toBe('ask');
  });
});

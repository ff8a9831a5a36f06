import { describe, expect, it } from 'vitest';
import { assistantOver, recordingAssistant, talkWith, textsIn } from '../support/dialogs.ts';
import { HEALTH_GORIM, HEALTH_NARU, knowledgeOf, SHELF } from '../support/notices.ts';

const knowledge = await knowledgeOf(...SHELF, HEALTH_NARU, HEALTH_GORIM);
const en = textsIn('en');
const talk = () => talkWith(assistantOver(knowledge));

const WHEN = 'When is the free health check?';

describe('a question that fits two places alike', () => {
  it('is asked back, with both to pick from and what each says', async () => {
    const { text, suggestions, citations, answer } = await talk().say(WHEN);
    expect(answer?.status).toBe('suggested');
    expect(text).toContain(en('answer.choose', { choices: 'Gorim’s or Naru’s' }));
    expect(text).toMatch(/1\. \*\*Gorim\*\*: “[^”]*10 December[\s\S]*2\. \*\*Naru\*\*: “[^”]*3 December/);
    expect(suggestions).toEqual(['Gorim', 'Naru', en('replies.say-start-over')]);
    expect(citations.map(({ citation }) => citation.noticeId)).toEqual(['health-gorim', 'health-naru']);
  });

  it.each([
    ['Naru', '3 December 2026'],
    ["Naru's", '3 December 2026'],
    ['the Naru one, please', '3 December 2026'],
    ['in Gorim', '10 December 2026'],
    ['the first one', '10 December 2026'],
    ['2', '3 December 2026'],
    ['number 2', '3 December 2026'],
  ])('is answered once "%s" picks one', async (pick, day) => {
    const one = talk();
    await one.say(WHEN);
    const { answer, text } = await one.say(pick);
    expect(answer?.status).toBe('answered');
    expect(text).toContain(day);
    expect(one.state.choices).toBeUndefined();
  });

  it('leaves the pick to later questions, until another place is named', async () => {
    const one = talk();
    await one.say(WHEN);
    await one.say('Naru');
    expect((await one.say('Who is the health check for?')).citations[0]?.citation.noticeId).toBe(
      'health-naru',
    );
    expect((await one.say('And when is it in Gorim?')).citations[0]?.citation.noticeId).toBe('health-gorim');
    expect(one.state.publisher).toBeUndefined();
  });

  it('says so where the place picked has no answer, but another one does', async () => {
    const one = talk();
    await one.say(WHEN);
    await one.say('Naru');
    const { text, citations } = await one.say('How much is a lost library card?');
    expect(text).toContain(en('replies.elsewhere', { publisher: 'Naru City' }));
    expect(citations[0]?.citation.noticeId).toBe('library');
  });

  it('forgets the pick when the talk starts over', async () => {
    const one = talk();
    await one.say(WHEN);
    await one.say('Naru');
    await one.say('start over');
    expect((await one.say(WHEN)).suggestions).toContain('Gorim');
  });

  it('takes another question for what it is, and offers the choice no longer', async () => {
    const one = talk();
    await one.say(WHEN);
    expect((await one.say('How much is a lost library card?')).answer?.status).toBe('answered');
    expect((await one.say('2')).answer?.question.text).toBe('2');
  });

  it('isn’t taken down as a question without an answer', async () => {
    const { assistant, remarks } = recordingAssistant(knowledge);
    await talkWith(assistant).say(WHEN);
    expect(remarks).toEqual([]);
  });

  it('is in Korean for a Korean question, also when a bare number picks', async () => {
    const one = talk();
    await one.say('한국어로');
    const { text } = await one.say(WHEN);
    expect(text).toContain('어느 쪽을 말씀하시나요?');
    expect((await one.say('두 번째요')).text).toContain('2026년 12월 3일');
  });
});

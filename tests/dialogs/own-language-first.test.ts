import { beforeAll, describe, expect, it } from 'vitest';
import { openKnowledge } from '../../knowledge/index.ts';
import { noticeSources } from '../../src/notices/folder-sources.ts';
import { assistantOver, type Talk, talkWith } from '../support/dialogs.ts';

const HANGUL = /\p{Script=Hangul}/u;
let talk: () => Talk;
beforeAll(async () => {
  const assistant = assistantOver(await openKnowledge({ sources: noticeSources([]) }));
  talk = () => talkWith(assistant);
});

describe('a list of notices', () => {
  it('leads with English ones in English, and with Korean ones in Korean', async () => {
    const english = (await talk().say('latest notices')).citations;
    const korean = (await talk().say('최신 공지')).citations;
    expect(english.length).toBeGreaterThan(2);
    expect(english.every(({ citation }) => !HANGUL.test(citation.title))).toBe(true);
    expect(korean.length).toBeGreaterThan(2);
    expect(korean.every(({ citation }) => HANGUL.test(citation.title))).toBe(true);
  });

  it('shows the others after them', async () => {
    const one = talk();
    const languages: boolean[] = [];
    let reply = await one.say('latest notices');
    while (reply.citations.length > 0) {
      languages.push(...reply.citations.map(({ citation }) => HANGUL.test(citation.title)));
      reply = await one.say('more');
    }
    expect(languages).toEqual(languages.toSorted((a, b) => Number(a) - Number(b)));
    expect(languages).toContain(true);
  });
});

describe('a notice held in two languages', () => {
  it.each([
    ['How much does a resident parking permit cost?', false],
    ['거주자 우선 주차 요금이 얼마예요?', true],
    ['도서관 몇 시에 열어요?', true],
    ['how much is a library card', false],
  ])('is quoted in that of the question: %s', async (question, inKorean) => {
    const [first] = (await talk().say(question)).citations;
    expect(HANGUL.test(first?.citation.quote ?? '')).toBe(inKorean);
  });
});

import { describe, expect, it } from 'vitest';
import { readPlace, readSummary, readVersion } from '../../../knowledge/index.ts';

const open = { do: 'open' };

describe('the place of a notice in a list', () => {
  it.each([
    ['2', 'en', 2],
    ['the first one', 'en', 1],
    ['show me the third notice', 'en', 3],
    ['number 4 please', 'en', 4],
    ['and the last one', 'en', -1],
    ['2번이요', 'ko', 2],
    ['두 번째 거', 'ko', 2],
    ['세번째 공지 보여줘', 'ko', 3],
    ['마지막 거요', 'ko', -1],
  ])('is told by "%s"', (text, language, place) => {
    expect(readPlace(text, language)).toEqual({ place, wish: open });
  });

  it('may come with what is asked of it', () => {
    expect(readPlace('how much is the second one?', 'en')).toEqual({
      place: 2,
      wish: { do: 'ask', question: 'how much is it?' },
    });
    expect(readPlace('2번 공지 언제까지예요?', 'ko')).toEqual({
      place: 2,
      wish: { do: 'ask', question: '언제까지예요?' },
    });
    expect(readPlace('summarise the second one', 'en')?.wish).toEqual({ do: 'summarise' });
    expect(readPlace('첫번째거 요약해줘', 'ko')?.wish).toEqual({ do: 'summarise' });
  });

  it.each([
    ['the first half of 2027?', 'en'],
    ['when is the second summit?', 'en'],
    ['2026', 'en'],
    ['who came first?', 'en'],
    ['1번 버스 언제 와요?', 'ko'],
    ['첫 번째 지원금은 언제 지급돼요?', 'ko'],
  ])('isn’t told by "%s"', (text, language) => {
    expect(readPlace(text, language)).toBeNull();
  });
});

describe('a summary of a notice that is named', () => {
  it.each([
    ['summarise the boat notice', 'en', 'boat', true],
    ['give me a summary of the ferry times, please', 'en', 'ferry times', true],
    ['summary of the fees', 'en', 'fees', false],
    ['나룻배 공지 요약해줘', 'ko', '나룻배', true],
    ['김장 나눔 공지를 간단히 요약해 주세요', 'ko', '김장 나눔', true],
  ])('is asked for by "%s"', (text, language, words, asks) => {
    expect(readSummary(text, language)).toEqual({ words, asks });
  });

  it.each([
    ['when is the summary due?', 'en'],
    ['요약해 줘', 'ko'],
  ])('isn’t by "%s"', (text, language) => {
    expect(readSummary(text, language)).toBeNull();
  });
});

describe('a notice in another language', () => {
  it.each([
    ['show it in Korean', 'en', 'ko'],
    ['is there an English version?', 'en', 'en'],
    ['영어로 보여줘', 'ko', 'en'],
    ['한국어로 된 공지 있나요?', 'ko', 'ko'],
  ])('is asked for by "%s"', (text, language, wanted) => {
    expect(readVersion(text, language)).toBe(wanted);
  });

  it.each([
    ['in Korean', 'en'],
    ['영어로', 'ko'],
    ['can I apply in English?', 'en'],
  ])('isn’t by "%s"', (text, language) => {
    expect(readVersion(text, language)).toBeNull();
  });
});

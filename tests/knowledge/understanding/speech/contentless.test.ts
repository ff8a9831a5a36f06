import { describe, expect, it } from 'vitest';
import { isContentless } from '../../../../knowledge/understanding/speech/contentless.ts';

describe('an utterance', () => {
  it.each([
    '12345',
    '2,500',
    'asdf',
    'qwerty asdf',
    'ASDFGH',
    'poiuy',
    'aaaaaa',
    'ㅁㄴㅇㄹ',
    'ㅋㅋㅋㅋ',
    'ㅂㅈㄷㄱ',
    '7 + 5',
    '',
  ])('says nothing: %j', (text) => {
    expect(isContentless(text)).toBe(true);
  });

  it.each(['as', 'were', 'we', 'fee', '1월', '119 fire', 'power', '아아', '요금', 'NHS', 'I', 'asdf fee'])(
    'says something: %j',
    (text) => {
      expect(isContentless(text)).toBe(false);
    },
  );
});

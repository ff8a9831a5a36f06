import { describe, expect, it } from 'vitest';
import { createSoundIndex } from '../../../knowledge/search/sound-index.ts';

function holding(...words: string[]) {
  const index = createSoundIndex();
  for (const word of words) {
    if (/^[a-z]/.test(word)) index.addTerm(word);
    else index.addTitle(word);
  }
  return index;
}

describe('an index of sounds', () => {
  it('finds a Latin name for one in Hangul, and the reverse', () => {
    const index = holding('glasgow', 'market', '페스티벌');
    expect(index.like('글래스고')).toEqual(['glasgow']);
    expect(index.like('festival')).toEqual(['페스티벌']);
  });

  it('finds a Korean name as the Revised Romanization writes it, either way', () => {
    const index = holding('goheung', '유달산', '나주');
    expect(index.like('고흥')).toEqual(['goheung']);
    expect(index.like('yudalsan')).toEqual(['유달산']);
    expect(index.like('yudal')).toEqual(['유달산']);
  });

  it('finds nothing for what it does not hold, nor for words too short to tell', () => {
    const index = holding('game', 'glasgow', '요금');
    expect(index.like('에든버러')).toEqual([]);
    expect(index.like('요금')).toEqual([]);
    expect(index.like('game')).toEqual([]);
    expect(index.like('glasgow')).toEqual([]);
  });

  it('holds a word once, however often it is added, also after it was asked', () => {
    const index = holding('glasgow', 'glasgow');
    expect(index.like('글래스고')).toEqual(['glasgow']);
    index.addTerm('glasgow');
    index.addTitle('유달산 축제가 열린다');
    expect(index.like('글래스고')).toEqual(['glasgow']);
    expect(index.like('yudal')).toEqual(['유달산']);
  });
});

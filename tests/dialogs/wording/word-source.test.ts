import { describe, expect, it } from 'vitest';
import { plainText, wordPublication, wordSource } from '../../../dialogs/index.ts';
import { makeNotice } from '../../support/citations.ts';
import { textsIn } from '../../support/dialogs.ts';

const voice = (language: string) => ({ language, translate: textsIn(language), markup: plainText });

describe('a source in words', () => {
  it('says where the day is inferred or unknown', () => {
    expect(wordPublication({ on: '2021-11-19', basis: 'stated' }, voice('en'))).toBe('19 November 2021');
    expect(wordPublication({ on: '2021-11-19', basis: 'inferred' }, voice('en'))).toBe(
      'about 19 November 2021, inferred: the notice carries no date',
    );
    expect(wordPublication(null, voice('en'))).toBe('no date given');
    expect(wordPublication(null, voice('ko'))).toBe('날짜 없음');
  });

  it('has title, publisher, day, and that it is a sample', () => {
    const notice = makeNotice({ id: 'pool', title: 'Pool', publisher: 'City', sample: true });
    expect(wordSource({ ...notice, noticeId: notice.id }, voice('en'))).toBe(
      'Pool · City · 27 November 2018 · sample notice',
    );
  });

  it('has the notice’s id where there is no title, and leaves out an unknown publisher', () => {
    const notice = makeNotice({ id: 'pool', title: '', publisher: null });
    expect(wordSource({ ...notice, noticeId: notice.id }, voice('en'))).toBe('pool · 27 November 2018');
  });
});

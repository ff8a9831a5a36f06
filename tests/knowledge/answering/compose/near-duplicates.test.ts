import { describe, expect, it } from 'vitest';
import { foldNearDuplicates } from '../../../../knowledge/answering/compose/near-duplicates.ts';
import type { Notice } from '../../../../knowledge/notice.ts';
import { makeNotice } from '../../../support/citations.ts';

const TEXT = Array.from({ length: 40 }, (_, n) => `Line ${n} of the rules tells of gate ${n * 7}.`).join(' ');
const found = (...notices: Notice[]) =>
  notices.map((notice, at) => ({ notice, score: 10 - at, place: 0.5, hits: [], passages: [] }));
const folded = (...notices: Notice[]) => foldNearDuplicates(found(...notices)).map(({ notice }) => notice.id);
const rules = makeNotice({ id: 'rules', title: 'Rules', text: TEXT });

describe('near-duplicates', () => {
  it('are left out where a better notice of the same publisher says nearly the same', () => {
    const again = makeNotice({ id: 'again', title: 'Rules, again', text: `${TEXT} New: dogs stay outside.` });
    expect(folded(rules, again)).toEqual(['rules']);
    expect(folded(again, rules)).toEqual(['again']);
  });

  it('are left out where they carry the same title on the same day', () => {
    const elsewhere = makeNotice({
      id: 'b',
      title: 'Rules',
      text: 'In short: keep to the path.',
      publisher: 'Other',
    });
    expect(folded(rules, elsewhere)).toEqual(['rules']);
  });

  it('stay where the publisher, the words or the day differ', () => {
    const otherPublisher = makeNotice({ id: 'b', title: 'Town rules', text: TEXT, publisher: 'Other' });
    const otherWords = makeNotice({
      id: 'c',
      title: 'Dogs',
      text: 'Dogs stay outside the gate at all times.',
    });
    const otherDay = makeNotice({
      id: 'd',
      title: 'Rules',
      text: 'In short: keep to the path.',
      published: { on: '2020-01-01', basis: 'stated' },
    });
    expect(folded(rules, otherPublisher, otherWords, otherDay)).toEqual(['rules', 'b', 'c', 'd']);
  });

  it('stay where neither title nor day tells them apart from nothing', () => {
    const untitled = (id: string, text: string) => makeNotice({ id, title: '', text });
    expect(folded(untitled('a', 'The pool opens at six.'), untitled('b', 'Cards cost nothing.'))).toEqual([
      'a',
      'b',
    ]);
    expect(folded()).toEqual([]);
  });
});

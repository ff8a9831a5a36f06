import { describe, expect, it } from 'vitest';
import { pick } from '../../dialogs/pick.ts';
import { textsIn } from '../support/dialogs.ts';

const place = (label: string, publisher: string) => ({
  label,
  question: `${label}: when?`,
  publisher,
  noticeId: null,
});
const TOWNS = [place('나주', '나주시'), place('고흥', '고흥군'), place('Haenam', '해남군')];
const TITLES = ['Parking permits 2027', 'Parking fines 2027'].map((label) => ({
  label,
  question: `${label}: how much?`,
  publisher: null,
  noticeId: label,
}));
const spoken = (language: string) => ({ language, translate: textsIn(language) });

describe('a pick', () => {
  it.each([
    ['나주', '나주'],
    ['나주요', '나주'],
    ['나주시요', '나주'],
    ['고흥군 거요', '고흥'],
    ['고흥이요', '고흥'],
    ['haenam', 'Haenam'],
    ['해남', 'Haenam'],
    ['1', '나주'],
    ['2번', '고흥'],
    ['2번이요', '고흥'],
    ['첫 번째', '나주'],
    ['둘째요', '고흥'],
    ['마지막', 'Haenam'],
  ])('in Korean: "%s" is %s', (said, label) => {
    expect(pick(said, TOWNS, spoken('ko'))?.label).toBe(label);
  });

  it.each([
    ['Parking fines 2027', 'Parking fines 2027'],
    ['the permits', 'Parking permits 2027'],
    ['fines please', 'Parking fines 2027'],
    ['the second one', 'Parking fines 2027'],
    ['1.', 'Parking permits 2027'],
  ])('in English: "%s" is %s', (said, label) => {
    expect(pick(said, TITLES, spoken('en'))?.label).toBe(label);
  });

  it.each(['parking', '2027', '3', '9', '0', '', 'p', 'why?', 'how much is the fine for parking?'])(
    'isn’t "%s": it names none of them, or more than one',
    (said) => {
      expect(pick(said, TITLES, spoken('en'))).toBeNull();
    },
  );

  it('is none where nothing is offered', () => {
    expect(pick('1', [], spoken('en'))).toBeNull();
  });
});

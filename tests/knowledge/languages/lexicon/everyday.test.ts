import '../../../../knowledge/languages/languages.ts';
import { describe, expect, it } from 'vitest';
import list from '../../../../knowledge/languages/lexicon/everyday.json' with { type: 'json' };
import {
  createEveryday,
  loadEveryday,
  noEveryday,
} from '../../../../knowledge/languages/lexicon/everyday.ts';
import { mixedTerms } from '../../../../knowledge/languages/telling/terms.ts';

const { meaningsIn } = createEveryday({
  same: [
    ['jab', 'vaccination'],
    ['jab', 'injection'],
    ['sign up', 'register'],
    ['holiday', 'vacation'],
    ['책', '도서'],
  ],
  oneWay: [
    { said: ['telly'], written: ['television'] },
    { said: ['hand in'], written: ['submit'] },
    { said: ['no charge'], written: ['free'] },
    { said: ['bank holiday'], written: ['public holiday'] },
    { said: ['문 닫다'], written: ['휴관', '폐관'] },
    { said: ['고치다'], written: ['개정'] },
    { said: ['독감 주사'], written: ['예방접종'] },
  ],
});
const meant = (text: string) => Object.fromEntries(meaningsIn(text));

describe('the look-up of everyday words', () => {
  it('gives the words of all lines in which a word stands', () => {
    expect(meant('two jabs')).toEqual({ jabs: [mixedTerms('vaccination'), mixedTerms('injection')] });
    expect(meant('an injection')).toEqual({ injection: [mixedTerms('jab')] });
  });

  it('goes one way alone where a line says so', () => {
    expect(meant('my telly')).toEqual({ telly: [mixedTerms('television')] });
    expect(meant('my television')).toEqual({});
  });

  it('gives what a phrase means to each of its words', () => {
    expect(meant('register')).toEqual({ register: [['sign', 'up']] });
    expect(meant('sign up')).toEqual({ sign: [mixedTerms('register')], up: [mixedTerms('register')] });
  });

  it('minds the little words of a phrase', () => {
    expect(meant('is there no charge?')).toHaveProperty('charge');
    expect(meant('is there a charge?')).toEqual({});
    expect(meant('by hand')).toEqual({});
  });

  it.each(['hand in the form', 'hand it in', 'where do I hand my old form in', 'handed in'])(
    'finds the verb and its particle: %s',
    (text) => {
      expect([...meaningsIn(text).values()]).toEqual([[['submit']], [['submit']]]);
    },
  );

  it('reads on to no other particle', () => {
    expect(meant('hand out leaflets in town')).toEqual({});
    expect(meant('hand the very long and old form in')).toEqual({});
  });

  it('lets a phrase mean something else than its words', () => {
    expect(meant('bank holiday').holiday).toEqual([mixedTerms('public holiday')]);
    expect(meant('school holiday').holiday).toEqual([mixedTerms('vacation')]);
  });

  it.each(['문 닫아요?', '문을 언제 닫나요', '문닫는 날', '문 닫았습니까', '문 안 닫죠'])(
    'knows a Korean noun and its verb in their forms: %s',
    (text) => {
      expect(Object.values(meant(text))).toContainEqual([['휴관'], ['폐관']]);
    },
  );

  it('takes no verb for another one that begins alike', () => {
    expect(meant('문이 왜 닫혔는지')).toEqual({});
  });

  it('knows Korean nouns of one syllable by their particles, and no other word by them', () => {
    expect(meant('책을')).toEqual({ 책을: [['도서']] });
    expect(meant('책상에 문의를')).toEqual({});
  });

  it('knows the forms of a Korean verb', () => {
    for (const text of ['고쳤나요', '고치는', '고칠 때', '고친다는데', '고쳐요'])
      expect(Object.values(meant(text))).toEqual([[['개정']]]);
    expect(meant('고추')).toEqual({});
  });

  it('knows a Korean phrase with and without spaces', () => {
    expect(Object.values(meant('독감주사는'))).toEqual([[mixedTerms('예방접종')]]);
    expect(Object.keys(meant('독감 주사'))).toEqual(['독감', '주사']);
  });

  it('gives nothing for words that it does not know', () => {
    expect(meant('a window')).toEqual({});
    expect(meant('')).toEqual({});
    expect([...noEveryday.meaningsIn('jab')]).toEqual([]);
  });

  const shipped = loadEveryday();
  it.each([
    ['telly', 'television'],
    ['kids', 'child'],
    ['ppl', 'people'],
    ['hand the form in', 'submit'],
    ['can I chip in', 'contribute'],
    ['when does it kick in', 'effective'],
    ['what is my bin day', 'refuse collection'],
    ['they called it off', 'cancel'],
    ['공짜', '무료'],
    ['표값', '입장료'],
    ['수도세', '수도 요금'],
    ['담달', '다음 달'],
    ['돈 내야 돼요', '유료'],
    ['문 닫아요', '휴관'],
    ['결과 언제 나와요', '결과 통보'],
    ['이사를 왔는데', '전입신고'],
    ['길을 막았나요', '교통 통제'],
  ])('knows from the list that ships with the product what "%s" is: %s', (said, written) => {
    expect([...shipped.meaningsIn(said).values()].flat()).toContainEqual(mixedTerms(written));
  });

  it.each([
    ['school exam', 'screening'],
    ['the fee', 'free'],
    ['a submission', 'hand'],
    ['수당', '돈'],
    ['내일 내용', '제출'],
  ])('does not take "%s" for %s', (said, other) => {
    expect([...shipped.meaningsIn(said).values()].flat()).not.toContainEqual(mixedTerms(other));
  });
});

describe('the list of everyday words', () => {
  const lists = Object.entries({ en: list.en, ko: list.ko });
  const wordsOf = ({ same, oneWay }: (typeof list)['en']) => [
    ...same.flat(),
    ...oneWay.flatMap(({ said, written }) => [...said, ...written]),
  ];
  const twice = <T>(all: readonly T[]): T[] => all.filter((one, at) => all.indexOf(one) !== at);

  it('says what it is', () => {
    expect(list.about).not.toBe('');
  });

  it.each(lists)('has eight hundred lines and more: %s', (_, { same, oneWay }) => {
    expect(same.length + oneWay.length).toBeGreaterThan(800);
    expect(same.filter((group) => group.length < 2)).toEqual([]);
  });

  it.each(lists)('says no line and no word of a line twice: %s', (_, { same, oneWay }) => {
    expect(twice(same.map((group) => [...group].sort().join(', ')))).toEqual([]);
    expect(twice(oneWay.map((line) => JSON.stringify(line)))).toEqual([]);
    for (const words of [...same, ...oneWay.flatMap(({ said, written }) => [said, written])])
      expect(twice(words), words.join(', ')).toEqual([]);
  });

  it.each(lists)('takes no word to stand for more than fifteen others: %s', (_, { same }) => {
    const count = new Map<string, number>();
    for (const group of same)
      for (const word of group) count.set(word, (count.get(word) ?? 0) + group.length - 1);
    expect([...count].filter(([, others]) => others > 15)).toEqual([]);
  });

  it('has lower-case English words', () => {
    expect(wordsOf(list.en).filter((word) => !/^[a-z0-9][a-z0-9' -]*[a-z0-9]$/.test(word))).toEqual([]);
  });

  it('has Korean words in Hangul, at times with digits and Latin abbreviations', () => {
    expect(
      wordsOf(list.ko).filter((word) => !/^(?:[a-z]+|[가-힣0-9%]+(?: [가-힣0-9]+)*)$/u.test(word)),
    ).toEqual([]);
  });

  it('has no word that leaves nothing to look for', () => {
    const words = [...wordsOf(list.en), ...wordsOf(list.ko)];
    expect(words.filter((word) => mixedTerms(word).length === 0)).toEqual([]);
  });
});

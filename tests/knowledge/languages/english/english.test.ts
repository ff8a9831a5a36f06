import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../knowledge/languages/languages.ts';

const english = languageOf('en');
const words = (question: string) => english.words.questionWords(question).map(({ word }) => word);

describe('an English question', () => {
  it.each([
    ['When is the next summit?', 'when', 'date'],
    ['What time does the pool open?', 'when', 'date'],
    ['opening hours of the library', 'when', 'date'],
    ['how late is the pool open?', 'when', 'date'],
    ['what days is it open?', 'when', 'date'],
    ['by how much did it rise?', 'how-much', 'number'],
    ['What is the deadline?', 'when', 'date'],
    ['Where was it held?', 'where', 'place'],
    ['Which venue is it?', 'where', 'place'],
    ['Who was there for Korea in 2018?', 'who', 'person'],
    ['Which minister spoke?', 'who', 'person'],
    ['How much is a library card?', 'how-much', 'money'],
    ['What is the passport fee?', 'how-much', 'money'],
    ['How many people took part?', 'how-much', 'number'],
    ['How old must my child be?', 'how-much', 'age'],
    ['What percentage is refunded?', 'how-much', 'share'],
    ['How long does it take?', 'how-long', 'duration'],
    ['How many weeks does it take?', 'how-long', 'duration'],
    ['What is the phone number?', 'contact', 'contact'],
    ['Who can I contact?', 'contact', 'contact'],
    ['Which countries are members?', 'list', 'names'],
    ['What documents do I need?', 'list', 'list'],
    ['How do I apply?', 'how-to', 'way'],
    ['Can I bring my dog?', 'may-i', 'leave'],
    ['What can I bring?', 'may-i', 'leave'],
    ['What do I have to bring?', 'may-i', null],
    ['Am I allowed to park here?', 'may-i', 'leave'],
    ['Is the pool open?', 'yes-no', null],
    ['Who can apply?', 'who', 'eligible'],
    ['Why was it postponed?', 'why', 'reason'],
    ['What is the theme?', 'fact', null],
    ['bulky waste stickers', 'fact', null],
    ['last day to send the form in', 'when', 'date'],
    ['sports hall hours', 'when', 'date'],
    ['how quick must I appeal', 'how-long', 'duration'],
    ['how often is the water tested', 'how-long', 'duration'],
    ['fine for parking on the verge', 'how-much', 'money'],
    ['whats the bus fare to town', 'how-much', 'money'],
    ['interest rate on the loan', 'how-much', 'share'],
    ['whos the new librarian', 'who', 'person'],
    ['head of the housing office', 'who', 'person'],
    ['noise team number', 'contact', 'contact'],
    ['my bin was missed, what do i do', 'how-to', 'way'],
  ] as const)('"%s" asks %s and wants %s', (question, kind, shape) => {
    expect(english.asking.kind(question)).toBe(kind);
    expect(english.asking.shape(question, kind)).toBe(shape);
  });

  it.each([
    ['When is the next summit?', 'next'],
    ['upcoming events', 'next'],
    ['What is the current fee?', 'latest'],
    ['the most recent summit', 'latest'],
    ['Where was the previous summit?', 'previous'],
    ['And the one before?', 'before'],
    ['and before that?', 'before'],
    ['Can I apply before it closes?', null],
    ['When was the last one?', 'previous'],
    ['Where was the last meeting?', 'previous'],
    ['What is next to the town hall?', null],
    ['What is the last day to apply?', null],
    ['What happened last year?', null],
    ['Where is the summit?', null],
  ])('"%s" looks at %s', (question, cue) => {
    expect(english.asking.timeCue(question)).toBe(cue);
  });

  it.each([
    ['Can I still apply?', 'open'],
    ['Is registration still open?', 'open'],
    ['Is the office open?', 'open'],
    ['Is it too late to apply?', 'closed'],
    ['Is the fair over?', 'closed'],
    ['Has the summit been held yet?', 'closed'],
    ['How long do I have to apply?', 'remaining'],
    ['How many days are left?', 'remaining'],
    ['How long do I have to wait?', null],
    ['When does the library open?', null],
  ])('"%s" asks of a stretch of time whether it is %s', (question, asked) => {
    expect(english.asking.timeLeft(question)).toBe(asked);
  });

  it.each([
    ['the 8th summit', [8]],
    ['The 5th and the eighth summit', [5, 8]],
    ['the Second meeting', [2]],
    ['on the 20th of November', []],
    ['on 3rd May', []],
    ['the 5th floor', []],
    ['in the 21st century', []],
    ['summit 8', []],
  ])('"%s" names the ordinals %j', (question, ordinals) => {
    expect(english.values.ordinals(question)).toEqual(ordinals);
  });

  it.each([
    'where?',
    'Who was there?',
    'and the fee?',
    'what about children?',
    'how much is it?',
    'then when?',
  ])('"%s" leans on what was said before', (question) => {
    expect(english.asking.leansOnContext(question)).toBe(true);
  });

  it.each([
    'When is the next summit?',
    'Is there a fee for the pool?',
    'How many members are there?',
    'Where is the night market?',
  ])('"%s" stands by itself', (question) => {
    expect(english.asking.leansOnContext(question)).toBe(false);
  });

  it.each([
    ['How much is the library card, please?', ['library', 'card']],
    ['Could you tell me when the pool opens?', ['pool', 'opens']],
    ['When is it?', []],
    ['how much?', []],
    ['?!', []],
    ['Who was there for Korea?', ['attended', 'korea']],
    ['Where does the summit take place?', ['summit']],
    ['Is there a fee?', ['fee']],
    ['How many people were there?', ['people']],
  ])('"%s" is about %j', (question, expected) => {
    expect(words(question)).toEqual(expected);
  });
});

describe('the index terms of English text', () => {
  it.each([
    ['held', 'holding'],
    ['membership', 'members'],
    ['cities', 'city'],
    ['Korea’s', "korea's"],
    ['children', 'child'],
    ['paid', 'pay'],
    ['Café', 'Cafe\u0301'],
  ])('are the same for %s and %s', (one, other) => {
    expect(english.words.terms(one)).toEqual(english.words.terms(other));
    expect(english.words.terms(one)).toHaveLength(1);
  });

  it.each([
    ['summit', 'sum'],
    ['party', 'part'],
    ['notice', 'not'],
  ])('differ for %s and %s', (one, other) => {
    expect(english.words.terms(one)).not.toEqual(english.words.terms(other));
  });

  it('leave stop words out, and keep repeats and order', () => {
    expect(english.words.terms('The pool and the desk of the pool')).toEqual(['pool', 'desk', 'pool']);
    expect(english.words.terms('it is what it is')).toEqual([]);
    expect(english.words.terms('')).toEqual([]);
  });

  it('hold the Korean words of mixed text as Korean terms', () => {
    expect(english.words.terms('the summit 정상회의 in 2018')).toEqual([
      'summit',
      ...languageOf('ko').words.terms('정상회의'),
      '2018',
    ]);
  });
});

describe('what an English question names', () => {
  it.each([
    ['when will I hear about the grant?', ['results', 'grant']],
    ['how late is the pool open?', ['pool', 'open']],
    ['is an e-scooter quick?', ['electric', 'scooter', 'quick']],
  ])('in "%s" is %j', (question, named) => {
    expect(words(question)).toEqual(named);
  });

  it('are things and what is done with them', () => {
    expect(english.words.predicates('can I still ride a horse here?')).toEqual(new Set(['ride']));
    expect(english.words.predicates('how much to dump a sofa')).toEqual(new Set(['dump']));
    expect(english.words.predicates('sofa sticker')).toEqual(new Set());
  });

  it('may be asked for in a word that is its shape', () => {
    expect(english.asking.shapeWords.money?.test('fee')).toBe(true);
    expect(english.asking.shapeWords.money?.test('sticker')).toBe(false);
    expect(english.asking.shapeWords.date?.test('dates')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { headlineOf, plainText, wordAnswer } from '../../../dialogs/index.ts';
import { makeNotice } from '../../support/citations.ts';
import { textsIn } from '../../support/dialogs.ts';
import { aConcept } from '../../support/questions.ts';
import { type Answered, answerFrom, tells, times, won } from '../../support/told-facts.ts';

const worded = (answer: Answered, language = 'en') =>
  wordAnswer(answer, { language, translate: textsIn(language), markup: plainText });
const paragraphs = (answer: Answered, language?: string) => worded(answer, language).text.split('\n\n');

const quay = makeNotice({
  id: 'quay',
  title: 'Quay run',
  publisher: 'Quay Office',
  text: 'Fee\n- Long run: 30,000 won, from 18\n- Short run: 20,000 won\n- Walk: free\n- Wheelchairs: 5,000 won',
});
const fee = (name: string, words: string, value = won(0)) =>
  tells(quay, words, { aspect: 'amount', of: 'fee', labels: ['Fee', name], value });
const rows = [
  fee('Long run', '30,000 won, from 18', won(30_000)),
  fee('Short run', '20,000 won', won(20_000)),
  fee('Walk', 'free'),
  fee('Wheelchairs', '5,000 won', won(5_000)),
] as const;
const [long, short, walk, chairs] = rows;

describe('a list of facts', () => {
  it('is told under its label, in its order, with numbers that follow it, and what more there is', () => {
    const answer = answerFrom([long, walk, short], { list: { rows, more: 8 } });
    const [head, list, ...rest] = paragraphs(answer);
    expect(head).toBe('Fee:');
    expect(list?.split('\n')).toEqual([
      '- Long run: 30,000 won [1]',
      '- Short run: 20,000 won [2]',
      '- Walk: Free of charge [3]',
      '- Wheelchairs: 5,000 won',
      '- … and 8 more, in the notice.',
    ]);
    expect(rest.slice(0, 3)).toEqual(['“30,000 won, from 18” [1]', '“20,000 won” [2]', '“free” [3]']);
    expect(worded(answer).citations.map(({ citation }) => citation.quote)).toEqual([
      '30,000 won, from 18',
      '20,000 won',
      'free',
    ]);
  });

  it('says the row that was chosen first, and puts it before the others', () => {
    const question = { concepts: [aConcept('short')] };
    const answer = answerFrom([short, long], { list: { rows, more: 0 }, question });
    const [value, head, list] = paragraphs(answer);
    expect(value).toBe('20,000 won · Short run.');
    expect(head).toBe('Fee:');
    expect(list?.split('\n').slice(0, 3)).toEqual([
      '- Short run: 20,000 won [1]',
      '- Long run: 30,000 won [2]',
      '- Walk: Free of charge',
    ]);
  });

  it('knows that its first row was chosen by a word that stands in no other', () => {
    const question = { concepts: [aConcept('long'), aConcept('run')] };
    expect(paragraphs(answerFrom([long], { list: { rows, more: 0 }, question }))[0]).toBe(
      '30,000 won · Long run.',
    );
    expect(paragraphs(answerFrom([long], { list: { rows, more: 0 } }))[0]).toBe('Fee:');
  });

  it('quotes a notice’s names where the person speaks another language', () => {
    const answer = answerFrom([long], { list: { rows: [long, short], more: 0 } });
    expect(paragraphs(answer, 'ko').slice(0, 2)).toEqual([
      '“Fee”:',
      '- “Long run”: 30,000원 [1]\n- “Short run”: 20,000원',
    ]);
  });

  it('tells rows without a name or a value by their words, once', () => {
    const bring = makeNotice({ id: 'bring', title: 'Bring', text: '- a card\n- a photo\n- shoes' });
    const things = ['a card', 'a photo', 'shoes'].map((words) =>
      tells(bring, words, { aspect: 'documents' }),
    );
    const [card, photo, shoes] = things;
    if (!card || !photo || !shoes) throw new Error('They are three.');
    const [, list, source, ...more] = paragraphs(
      answerFrom([card, shoes], { list: { rows: things, more: 0 } }),
    );
    expect(list).toBe('- “a card” [1]\n- “a photo”\n- “shoes” [2]');
    expect(source).toMatch(/^\[1\] Bring/);
    expect(more).toEqual([]);
  });

  it('tells periods and events apart by their labels, each as it stands', () => {
    const notice = makeNotice({
      id: 'p',
      title: 'P',
      text: 'Entries: 2 to 30 November\nRace: 6 December\nPast race: 7 June',
    });
    const told = [
      tells(notice, '2 to 30 November', {
        aspect: 'period',
        of: 'register',
        labels: ['Entries'],
        value: times('2026-11-02/2026-11-30'),
      }),
      tells(notice, '6 December', { aspect: 'event', labels: ['Race'], value: times('2026-12-06') }),
      tells(notice, '7 June', { aspect: 'event', labels: ['Past race'], value: times('2026-06-07') }),
    ] as const;
    expect(worded(answerFrom([told[0]], { list: { rows: told, more: 0 } })).text).toContain(
      [
        '- Entries: 2 November 2026 (Mon) – 30 November 2026 (Mon), still open, 8 days left [1]',
        '- Race: Sunday, 6 December 2026, still to come, in 14 days',
        '- Past race: Sunday, 7 June 2026, this is past',
      ].join('\n'),
    );
  });
});

it('two facts without a list are each told by value and by quote', () => {
  const text = paragraphs(answerFrom([short, chairs]));
  expect(text.slice(0, 3)).toEqual([
    '20,000 won · Short run.',
    '“20,000 won” [1]',
    '5,000 won · Wheelchairs. “5,000 won” [2]',
  ]);
  expect(walk.quote).toBe('free');
});

it('a row that an age or a day chooses is said first, one that is merely nearest only stands first', () => {
  const list = { rows, more: 0 };
  const nearest = paragraphs(answerFrom([walk], { list }));
  expect(nearest[0]).toBe('Fee:');
  expect(nearest[1]).toMatch(/^- Walk: Free of charge \[1\]\n- Long run/);
  const conditions = { measures: [], weekdays: new Set([2]) };
  expect(paragraphs(answerFrom([walk], { list, question: { conditions } }))[0]).toBe(
    'Free of charge · Walk.',
  );
});

it('values of the same kind that nothing tells apart follow their words', () => {
  const fares = makeNotice({
    id: 'fares',
    title: 'Fares',
    text: 'Over seventy it is free.\n\nCash costs 100 won more.',
  });
  const fare = (words: string, amount: number) =>
    tells(fares, words, { aspect: 'amount', of: 'fee', value: won(amount) });
  const answer = answerFrom([fare('Over seventy it is free.', 0), fare('Cash costs 100 won more.', 100)]);
  expect(paragraphs(answer).slice(0, 2)).toEqual([
    'How much: “Over seventy it is free.” [1] Free of charge.',
    'How much: “Cash costs 100 won more.” [2] 100 won.',
  ]);
  const voice = { language: 'en', translate: textsIn('en'), markup: plainText };
  expect(headlineOf(answer, voice)).toBeNull();
});

it('a row without a value that can be said has its name before its words', () => {
  const old = makeNotice({ id: 'old', title: 'Old', text: 'Adults: 10 to 12 won\nPupils: 5 won' });
  const fare = (label: string, words: string, value: ReturnType<typeof won>) =>
    tells(old, words, { aspect: 'amount', of: 'fee', labels: [label], value });
  const both = [fare('Adults', '10 to 12 won', won(10, 12)), fare('Pupils', '5 won', won(5))] as const;
  expect(paragraphs(answerFrom([both[1]], { list: { rows: both, more: 0 } }))[1]).toBe(
    '- Pupils: 5 won [1]\n- Adults: “10 to 12 won”',
  );
});

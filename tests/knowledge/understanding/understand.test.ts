import { describe, expect, it } from 'vitest';
import { createBilingual } from '../../../knowledge/languages/lexicon/bilingual.ts';
import { createEveryday } from '../../../knowledge/languages/lexicon/everyday.ts';
import { createPlaces } from '../../../knowledge/understanding/places.ts';
import type { AskRequest, EarlierTurn } from '../../../knowledge/understanding/question.ts';
import { understand } from '../../../knowledge/understanding/understand.ts';
import { noVocabulary } from '../../../knowledge/understanding/vocabulary.ts';

const user = (text: string): EarlierTurn => ({ role: 'user', text });
const bot = (text: string): EarlierTurn => ({ role: 'bot', text });
const read = (question: string, request: Partial<AskRequest> = {}) =>
  understand({ question, asOf: '2026-11-22', ...request }, noVocabulary);
const following = (question: string, ...history: EarlierTurn[]) => read(question, { history });
const words = ({ concepts }: ReturnType<typeof read>) => concepts.map(({ word }) => word);
const weightOf = ({ concepts }: ReturnType<typeof read>, word: string) =>
  concepts.find((one) => one.word === word)?.weight;

describe('a very long question', () => {
  const padding = 'the weather was fine and the people were kind '.repeat(2_000);

  it('is read by its beginning and its end, where people ask', () => {
    const asked = read(`A word on parking. ${padding} When does the swimming pool open?`);
    expect(asked.text.length).toBeLessThanOrEqual(2_000);
    expect(words(asked)).toEqual(expect.arrayContaining(['parking', 'swimming', 'pool']));
  });

  it('is read in the same way where it came before', () => {
    const { concepts } = following('And how much?', user(`${padding} What does the ice rink cost?`));
    expect(concepts.map(({ word }) => word)).toContain('rink');
  });

  it('may be one word without an end', () => {
    for (const letter of ['x', '가', '1', '?']) expect(read(letter.repeat(100_000)).text).toHaveLength(2_000);
  });
});

describe('a question, understood', () => {
  it('has its words, kind, shape, cue and day', () => {
    expect(read('  When is the next summit?  ')).toMatchObject({
      text: 'When is the next summit?',
      language: 'en',
      asOf: '2026-11-22',
      kind: 'when',
      wants: 'date',
      timeCue: 'next',
      constraints: { ordinals: [], years: [] },
      carriedFrom: null,
    });
  });

  it('has the ordinals and years that it names, each once', () => {
    expect(read('the 8th summit in 2018, or the 8th in 2021 or 2018?').constraints).toEqual({
      ordinals: [8],
      years: [2018, 2021],
      periods: [],
    });
    expect(read('제8회 회의는 2021년에 열렸나요?').constraints).toEqual({
      ordinals: [8],
      years: [2021],
      periods: [],
    });
  });

  it.each(['call 031-2018-2021', 'a fee of 2,018 won', 'a fee of 2018.50', 'item 20181'])(
    'has no year in "%s"',
    (question) => {
      expect(read(question).constraints.years).toEqual([]);
    },
  );

  it('weighs years, ordinals and "next" less as words: they are reasoned about', () => {
    const question = read('the next summit in 2018');
    expect(weightOf(question, 'summit')).toBe(1);
    expect(weightOf(question, '2018')).toBeLessThan(0.5);
    expect(weightOf(question, 'next')).toBeLessThan(0.5);
  });

  it.each([
    ['다음 회의는 언제인가요?', undefined, 'ko'],
    ['다음 회의는 언제인가요?', 'en', 'ko'],
    ['When is it?', 'ko-KR', 'en'],
    ['D9 2018', 'ko-KR', 'ko'],
    ['D9 2018', 'EN_gb', 'en'],
    ['D9 2018', undefined, 'en'],
    ['¿Cuándo es la próxima cumbre de los países?', 'en', 'es'],
  ])('"%s" tagged %s is read as %s', (question, language, expected) => {
    expect(read(question, { language }).language).toBe(expected);
  });

  it('has words of the same meaning beside its own', () => {
    const bilingual = createBilingual([{ ko: ['회의'], en: ['meeting'] }]);
    const vocabulary = { ...noVocabulary, bilingual };
    expect(understand({ question: '회의 장소', asOf: '2026-11-22' }, vocabulary).concepts[0]).toMatchObject({
      word: '회의',
      terms: ['회의'],
      alternatives: [['meet']],
    });
  });

  it('has the English of a Korean compound by its parts', () => {
    const bilingual = createBilingual([
      { ko: ['마약'], en: ['drug'] },
      { ko: ['상담'], en: ['advice'] },
    ]);
    const vocabulary = { ...noVocabulary, bilingual };
    const [concept] = understand({ question: '마약상담은 어디서', asOf: '2026-11-22' }, vocabulary).concepts;
    expect(concept?.alternatives).toEqual([['drug', 'advic']]);
  });

  it('has everyday words of the same meaning, also for a word and the next together', () => {
    const same = [
      ['jab', 'vaccination'],
      ['sign up', 'register'],
    ];
    const everyday = createEveryday({ same, oneWay: [] });
    const vocabulary = { ...noVocabulary, everyday };
    const concepts = (question: string) => understand({ question, asOf: '2026-11-22' }, vocabulary).concepts;
    expect(concepts('the flu jab').at(-1)).toMatchObject({
      alternatives: [['vaccin']],
      everyday: [['vaccin']],
    });
    expect(concepts('sign up for it').map((one) => one.everyday)).toEqual([[['regist']], [['regist']]]);
    expect(concepts('the flu season').flatMap(({ alternatives }) => alternatives)).toEqual([]);
  });

  it('names nothing where only question words were said', () => {
    expect(read('when is it?').concepts).toEqual([]);
    expect(read('').concepts).toEqual([]);
  });
});

describe('a question after others', () => {
  it('carries the subject over with less weight where it leans on it', () => {
    const question = following('where?', user('When is the kite festival?'), bot('Next month [1].'));
    expect(words(question)).toEqual(['kite', 'festival']);
    expect(weightOf(question, 'kite')).toBeLessThan(1);
    expect(question.carriedFrom).toBe('When is the kite festival?');
  });

  it('carries over less, and names no source, where it stands by itself', () => {
    const [leaning, standing] = [
      following('where is it?', user('When is the kite festival?')),
      following('Where is the swimming pool?', user('When is the kite festival?')),
    ];
    expect(standing.carriedFrom).toBeNull();
    expect(weightOf(standing, 'kite') ?? 0).toBeLessThan(weightOf(leaning, 'kite') ?? 0);
    expect(weightOf(standing, 'pool')).toBe(1);
  });

  it('carries less from further back', () => {
    const question = following(
      'where?',
      user('Tell me about the harbour market'),
      user('When is the kite festival?'),
    );
    expect(weightOf(question, 'harbour') ?? 0).toBeLessThan(weightOf(question, 'kite') ?? 0);
    expect(question.carriedFrom).toBe('When is the kite festival?');
  });

  it('does not carry what the assistant said, nor empty turns', () => {
    const question = following(
      'where?',
      user('When is the kite festival?'),
      user('  '),
      bot('Ask about the zebra.'),
    );
    expect(words(question)).toEqual(['kite', 'festival']);
  });

  it('does not take a word twice', () => {
    expect(words(following('kites where?', user('When do the kites fly?')))).toEqual(['kites', 'fly']);
  });

  it('carries "next" over', () => {
    expect(following('where?', user('When is the next summit?')).timeCue).toBe('next');
    expect(following('어디서요?', user('다음 회의는 언제인가요?')).timeCue).toBe('next');
  });

  it('carries a year and an ordinal over', () => {
    expect(following('who was there?', user('Where was the 5th summit of 2018?')).constraints).toEqual({
      ordinals: [5],
      years: [2018],
      periods: [],
    });
  });

  it('stops "next" and earlier years by a year of its own', () => {
    const question = following('and in 2018?', user('When is the next summit?'));
    expect(question).toMatchObject({ timeCue: null, constraints: { years: [2018] } });
    expect(words(question)).toContain('summit');
    expect(following('and in 2018?', user('Where was the summit in 2021?')).constraints.years).toEqual([
      2018,
    ]);
  });

  it('stops an earlier year by a "next" of its own', () => {
    const question = following('and the next one?', user('Where was the summit in 2018?'));
    expect(question).toMatchObject({ timeCue: 'next', constraints: { years: [] } });
  });

  it('carries no year into a question that stands by itself', () => {
    const question = following('How much is the swimming pool?', user('Where was the summit in 2018?'));
    expect(question.constraints.years).toEqual([]);
  });

  describe('about another place', () => {
    const vocabulary = { ...noVocabulary, isPlace: createPlaces(['Naju', 'Goheung', '나주', '고흥']) };
    const asked = (question: string, before: string) =>
      words(understand({ question, asOf: '2026-11-22', history: [user(before)] }, vocabulary));

    it.each([
      ['and in Naju?', 'Where is the Goheung kite festival?', ['naju', 'kite', 'festival']],
      ['나주는요?', '고흥 연날리기 행사는 언제예요?', ['나주', '연날리기', '행사']],
      ['고흥은 어디서 하는데?', '나주 연날리기 행사는 언제예요?', ['고흥', '연날리기', '행사']],
    ])('"%s" keeps the question and leaves the earlier place', (question, before, expected) => {
      expect(asked(question, before)).toEqual(expected);
    });

    it('keeps the earlier place where the turn names none', () => {
      expect(asked('where?', 'When is the Goheung kite festival?')).toEqual(['goheung', 'kite', 'festival']);
    });
  });
});

describe('what a question asks beyond its subject', () => {
  it.each([
    ['Until when can I pay for the boat?', { bound: 'until', entry: { isNamed: true, kinds: ['paying'] } }],
    ['From when to when is the dock open?', { range: true }],
    ['What time does the dock close?', { clock: true, onlyWhen: false }],
    ['When is the regatta?', { onlyWhen: true, occurrence: { which: 'any' } }],
    ['When is the 9th regatta?', { onlyWhen: false, occurrence: { which: 'ordinal', ordinal: 9 } }],
    ['When was last year’s regatta?', { occurrence: { which: 'year', year: 2025 } }],
    ['Who hosts the next regatta?', { host: true, occurrence: { which: 'next' } }],
    ['Is the autumn regatta still on?', { season: 2, change: 'held' }],
    ['May I bring a dog to the regatta?', { leave: 'leave' }],
    ['Is the regatta on 5 December 2026?', { namedDate: { start: '2026-12-05T00:00:00' }, otherTime: true }],
    [
      'What is on on 5 December 2026?',
      { overviews: [{ topics: [], asked: { days: { start: '2026-12-05T00:00:00' } } }] },
    ],
    [
      'Is the dock open on Sundays?',
      { occasion: { how: 'open', on: { by: 'weekdays', every: true }, at: null } },
    ],
    [
      'Is the dock open on 5 December 2026 at 3 pm?',
      { occasion: { on: { by: 'days', days: ['2026-12-05'] }, at: 900 } },
    ],
    ['Can I still apply by post?', { timeLeft: 'open', entry: { part: 'applying', manner: true } }],
    ['How much is it for a 9-year-old?', { conditions: { measures: [{ unit: 'age', from: 9, to: 9 }] } }],
    ['How much is the boat trip?', { pricedTerms: expect.arrayContaining(['boat', 'trip']) }],
    ['And what does it cost?', { leans: true }],
    ['배는 언제까지 신청하나요?', { bound: 'until', entry: { kinds: ['applying'], isTold: true } }],
    ['일요일에도 여나요?', { occasion: { on: { by: 'weekdays', every: true } } }],
  ])('is held as fields: %s', (question, fields) => {
    expect(read(question)).toMatchObject(fields);
  });

  it('is nothing where it asks for nothing of the kind', () => {
    expect(read('the regatta')).toMatchObject({
      bound: null,
      unit: null,
      clock: false,
      range: false,
      leave: null,
      change: null,
      occurrence: null,
      occasion: null,
      namedDate: null,
      overviews: [],
      pricedTerms: [],
      season: null,
      publisher: null,
      inTalk: null,
      withdrawn: [],
      quotedLast: null,
    });
  });

  it('is, of acts, its own, and of what it leans on where it names neither act nor subject', () => {
    expect(read('Until when can I register for the regatta?').acts.said).toEqual(new Set(['applying']));
    const leaning = following('until when?', user('How do I register for the regatta?'));
    expect([leaning.acts.said, leaning.acts.meant]).toEqual([new Set(), new Set(['applying'])]);
    expect(following('When is the regatta?', user('How do I register for the swim?')).acts.meant).toEqual(
      new Set(),
    );
  });

  it('tells the words that name its day, and the units behind a figure, from those that name its matter', () => {
    const told = (question: string, is: 'namesDay' | 'isUnit') =>
      read(question)
        .concepts.filter((one) => one[is])
        .map(({ word }) => word);
    expect(told('Is the dock open on Thursday?', 'namesDay')).toEqual(['open', 'thursday']);
    expect(told('How much is the dock for 30 minutes?', 'isUnit')).toEqual(['minutes']);
  });
});

import { describe, expect, it } from 'vitest';
import { type Markup, plainText, wordAnswer, wordSource } from '../../../dialogs/index.ts';
import { markdown } from '../../../dialogs/markup.ts';
import type { Answer, Question, ResolvedDate, Statement } from '../../../knowledge/index.ts';
import { citeWords, makeNotice } from '../../support/citations.ts';
import { textsIn } from '../../support/dialogs.ts';
import { LIBRARY, SUMMIT_2018, SUMMIT_2021 } from '../../support/notices.ts';
import { aQuestion } from '../../support/questions.ts';

const voice = (language: string, markup: Markup = plainText) => ({
  language,
  translate: textsIn(language),
  markup,
});

const QUESTION = aQuestion({
  text: 'When is the next summit?',
  kind: 'when',
  timeCue: 'next',
  wants: 'date',
});

const year = (of: number, fields: Partial<ResolvedDate> = {}): ResolvedDate => ({
  text: `${of}`,
  interval: { start: `${of}-01-01T00:00:00`, end: `${of + 1}-01-01T00:00:00`, granularity: 'year' },
  tense: 'past',
  basis: 'stated',
  bound: 'during',
  ...fields,
});

const HOSTED: Statement = {
  role: 'governs',
  citation: citeWords(SUMMIT_2021, 'Korea will host the next summit in 2022.'),
  dates: [year(2022)],
};
const URUGUAY: Statement = {
  role: 'superseded',
  citation: citeWords(SUMMIT_2018, 'The next summit will be held in Uruguay next year.'),
  dates: [year(2019, { text: 'next year', basis: 'inferred' })],
};

const answered = (
  statements: readonly [Statement, ...Statement[]],
  fields: { outlook?: 'plain' | 'none-ahead'; question?: Partial<Question> } = {},
): Answer => ({
  status: 'answered',
  question: { ...QUESTION, ...fields.question },
  outlook: fields.outlook ?? 'plain',
  statements,
  verdict: null,
  working: [],
  hits: [],
});

const said = (answer: Answer, language = 'en', markup: Markup = plainText) =>
  wordAnswer(answer, voice(language, markup));

describe('an answer in words', () => {
  it('quotes, says what the dates mean, and names its source', () => {
    const { text, citations } = said(answered([{ ...HOSTED, dates: [year(2022, { tense: 'future' })] }]));
    expect(text).toBe(
      '“Korea will host the next summit in 2022.” [1] That is 2022, still to come.\n\n' +
        '[1] Minister Jeon at the 8th Digital Nations summit · Ministry of the Interior · 19 November 2021',
    );
    expect(citations).toEqual([{ number: 1, citation: HOSTED.citation }]);
  });

  it('tells a lunar day by both calendars', () => {
    const interval = {
      start: '2027-01-31T00:00:00',
      end: '2027-02-01T00:00:00',
      granularity: 'day',
    } as const;
    const date = year(2027, { interval, tense: 'future', lunar: true });
    expect(said(answered([{ ...HOSTED, dates: [date] }])).text).toContain(
      'That is 31 January 2027 (Sun) (day 24 of lunar month 12), still to come.',
    );
    expect(said(answered([{ ...HOSTED, dates: [date] }]), 'ko').text).toContain(
      '날짜: 양력 2027년 1월 31일 (일) (음력 12월 24일) (아직 남아 있습니다).',
    );
  });

  it('says of a time of day on the asking day that it is today, and not that it is under way', () => {
    const interval = {
      start: '2026-11-22T19:00:00',
      end: '2026-11-22T20:00:00',
      granularity: 'hour',
    } as const;
    const date = year(2026, { interval, tense: 'today' });
    expect(said(answered([{ ...HOSTED, dates: [date] }])).text).toContain(
      'That is 22 November 2026 (Sun), 19:00, today.',
    );
  });

  it('tells every date of a list', () => {
    const dates = [3, 10, 17, 24].map((day) =>
      year(2026, {
        interval: {
          start: `2026-12-${String(day).padStart(2, '0')}T00:00:00`,
          end: `2026-12-${String(day + 1).padStart(2, '0')}T00:00:00`,
          granularity: 'day',
        },
        tense: 'future',
      }),
    );
    const { text } = said(answered([{ ...HOSTED, dates }]));
    for (const day of [3, 10, 17, 24]) expect(text).toContain(`${day} December 2026`);
  });

  it('says that nothing is ahead, and what an earlier notice said', () => {
    const { text, citations } = said(answered([HOSTED, URUGUAY], { outlook: 'none-ahead' }));
    const [lead, earlier, ...sources] = text.split('\n\n');
    expect(lead).toBe(
      'I hold no notice of one still to come. The latest notice (19 November 2021) says: ' +
        '“Korea will host the next summit in 2022.” [1] That is 2022, now past.',
    );
    expect(earlier).toBe(
      'An earlier notice (27 November 2018), since superseded, said: ' +
        '“The next summit will be held in Uruguay next year.” [2] That is 2019, now past.',
    );
    expect(sources.map((line) => line.slice(0, 3))).toEqual(['[1]', '[2]']);
    expect(citations.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('says of what a newer notice changes that it is older, and never that it is to come', () => {
    const announced = { ...URUGUAY, role: 'governs', dates: [year(2028, { tense: 'future' })] } as const;
    const changes = { ...HOSTED, role: 'changes', dates: [] } as const;
    expect(
      said(answered([announced, changes]))
        .text.split('\n\n')
        .slice(0, 2),
    ).toEqual([
      'An earlier notice (27 November 2018) said: “The next summit will be held in Uruguay next year.” [1] That is 2028.',
      'A newer notice (19 November 2021) changes what that one announced, or part of it: “Korea will host the next summit in 2022.” [2]',
    ]);
  });

  it('says a day from which something holds once, alone or among other dates', () => {
    const from = year(2028, { tense: 'future', bound: 'from', basis: 'inferred' });
    const place = { kind: 'where', timeCue: null } as const;
    const one = said(answered([{ ...HOSTED, dates: [from], validity: from }], { question: place })).text;
    expect(one).toContain('[1] That holds from 2028, not yet.\n');
    const both = [year(2027, { tense: 'future', basis: 'inferred' }), from];
    const two = said(answered([{ ...HOSTED, dates: both, validity: from }], { question: place })).text;
    expect(two).toContain('[1] That is 2027, from 2028, still to come.\n');
  });

  it('names the newer notice beside a passage that it changes', () => {
    const { text, citations } = said({
      status: 'suggested',
      question: QUESTION,
      passages: [URUGUAY.citation],
      choices: [],
      changed: [{ noticeId: SUMMIT_2018.id, by: HOSTED.citation }],
      hits: [],
    });
    expect(text).toContain(
      'A newer notice (19 November 2021) changes what this one announces, or part of it: Minister Jeon at the 8th Digital Nations summit [2]',
    );
    expect(citations).toEqual([
      { number: 1, citation: URUGUAY.citation },
      { number: 2, citation: HOSTED.citation },
    ]);
  });

  it('names the newer notice beside one to pick that it changes', () => {
    const pick = (noticeId: string) => ({ label: noticeId, question: 'where?', publisher: null, noticeId });
    const { text, citations } = said({
      status: 'suggested',
      question: QUESTION,
      passages: [URUGUAY.citation, citeWords(LIBRARY, LIBRARY.text.slice(0, 20))],
      choices: [pick(SUMMIT_2018.id), pick(LIBRARY.id)],
      changed: [{ noticeId: SUMMIT_2018.id, by: HOSTED.citation }],
      hits: [],
    });
    expect(text.split('\n')).toContainEqual(expect.stringMatching(/^1\. .+ \[1\] A newer notice .+ \[3\]$/));
    expect(text.split('\n')).toContainEqual(expect.stringMatching(/^2\. .+ \[2\]$/));
    expect(citations.map(({ citation }) => citation.noticeId)).toEqual([
      SUMMIT_2018.id,
      LIBRARY.id,
      SUMMIT_2021.id,
    ]);
  });

  it('is in Korean around the notice’s own words', () => {
    const { text } = said(answered([HOSTED, URUGUAY], { outlook: 'none-ahead' }), 'ko');
    expect(text).toContain('“Korea will host the next summit in 2022.” [1]');
    expect(text).toContain('2021년 11월 19일');
    expect(text).toContain('2019년');
    expect(text).not.toMatch(/notice|That is/);
  });

  it('names a source once where it quotes it twice', () => {
    const second: Statement = {
      role: 'supports',
      citation: citeWords(SUMMIT_2021, 'spoke at the 8th Digital Nations summit'),
      dates: [],
    };
    const { text, citations } = said(answered([HOSTED, second]));
    expect(text.match(/Minister Jeon at the 8th/g)).toHaveLength(1);
    expect(text).toContain('[2]');
    expect(citations).toHaveLength(2);
  });

  it('says dates where a time was asked for, else only those that were worked out', () => {
    const place = { kind: 'where', timeCue: null } as const;
    expect(said(answered([HOSTED], { question: place })).text).not.toContain('That is');
    expect(said(answered([{ ...URUGUAY, role: 'governs' }], { question: place })).text).toContain(
      'That is 2019',
    );
  });

  it('leaves out the month and the year of a day that it says', () => {
    const may = { start: '2022-05-01T00:00:00', end: '2022-06-01T00:00:00', granularity: 'month' } as const;
    const day = { start: '2022-05-14T00:00:00', end: '2022-05-15T00:00:00', granularity: 'day' } as const;
    const dates = [year(2022), year(2022, { interval: may }), year(2022, { interval: day })];
    expect(said(answered([{ ...HOSTED, dates }])).text).toContain('[1] That is 14 May 2022 (Sat), now past.');
  });

  it('keeps a stretch of several months beside a day in it', () => {
    const half = { start: '2022-07-01T00:00:00', end: '2023-01-01T00:00:00', granularity: 'month' } as const;
    const day = { start: '2022-12-01T00:00:00', end: '2022-12-02T00:00:00', granularity: 'day' } as const;
    const dates = [year(2022, { interval: half }), year(2022, { interval: day })];
    expect(said(answered([{ ...HOSTED, dates }])).text).toContain(
      'That is July 2022 – December 2022, 1 December 2022 (Thu), now past.',
    );
  });

  it('never calls still to come what was superseded', () => {
    const { text } = said(answered([HOSTED, { ...URUGUAY, dates: [year(2030, { tense: 'future' })] }]));
    expect(text).toContain('[2] That is 2030.');
  });

  it('does not call past what holds from a day on', () => {
    const from = year(2021, { bound: 'from', tense: 'past' });
    expect(said(answered([{ ...HOSTED, dates: [from] }])).text).toContain('That is from 2021.');
  });

  it('says a date once, and what it bounds', () => {
    const until = year(2022, { bound: 'until', tense: 'future' });
    const from = year(2021, { bound: 'from', tense: 'past' });
    const { text } = said(answered([{ ...HOSTED, dates: [from, from, until] }]));
    expect(text).toContain('That is from 2021, until 2022.');
  });

  it('shows passages where it is not sure', () => {
    const passages = [HOSTED.citation, URUGUAY.citation] as const;
    const { text, citations } = said({
      status: 'suggested',
      question: QUESTION,
      passages,
      choices: [],
      hits: [],
    });
    expect(text.split('\n\n')).toEqual([
      textsIn('en')('answer.suggested'),
      '“Korea will host the next summit in 2022.” [1]',
      wordSource(HOSTED.citation, voice('en')),
      '“The next summit will be held in Uruguay next year.” [2]',
      wordSource(URUGUAY.citation, voice('en')),
    ]);
    expect(citations.map(({ citation }) => citation)).toEqual(passages);
  });

  it.each([
    'nothing-found',
    'not-in-notices',
    'off-topic',
    'not-a-question',
    'refused',
    'distress',
    'no-notices',
  ] as const)('says why there is none: %s', (reason) => {
    for (const language of ['en', 'ko']) {
      const answer: Answer = { status: 'unanswered', question: QUESTION, reason, nearest: [], hits: [] };
      expect(said(answer, language)).toEqual({
        text: textsIn(language)(`answer.${reason}`),
        citations: [],
      });
    }
  });

  it('names whom somebody in danger should turn to, where that is known', () => {
    const answer: Answer = {
      status: 'unanswered',
      question: QUESTION,
      reason: 'distress',
      nearest: [],
      hits: [],
    };
    const { text } = wordAnswer(answer, { ...voice('en'), crisisContact: '109, at any hour' });
    expect(text).toBe(textsIn('en')('answer.distress-contact', { contact: '109, at any hour' }));
    expect(text).toContain('109, at any hour');
  });

  it('says that a command isn’t carried out, with what notices say of it where they do', () => {
    const speech = { act: 'command', likelihood: 0.9, question: 0.1 } as const;
    const question = { ...QUESTION, speech };
    const reason = 'not-a-question';
    const alone: Answer = { status: 'unanswered', question, reason, nearest: [], hits: [] };
    expect(said(alone).text).toBe(textsIn('en')('answer.not-my-task'));
    const told = answered([HOSTED], { question: { speech, kind: 'fact' } });
    expect(said(told).text).toContain(`${textsIn('en')('answer.not-my-task-but')}\n\n“Korea will host`);
    const asked = answered([HOSTED], { question: { speech, kind: 'when' } });
    expect(said(asked).text).toMatch(/^“Korea will host/);
  });

  it('shows what is nearest where there is none, and says that it may be something else', () => {
    const { text, citations } = said({
      status: 'unanswered',
      question: QUESTION,
      reason: 'not-in-notices',
      nearest: [HOSTED.citation],
      hits: [],
    });
    expect(text).toContain(textsIn('en')('answer.nearest'));
    expect(text).toContain('“Korea will host the next summit in 2022.” [1]');
    expect(citations).toHaveLength(1);
  });
});

describe('the words of a notice', () => {
  const words = 'Bring two* [photos] of http://example.org, a_b, <1> | `code &amp; # 3 ~ \\ end';
  const notice = makeNotice({ title: 'Fees *and* [links]', text: words, publisher: 'A_B' });
  const answer = answered([{ role: 'governs', citation: citeWords(notice, words), dates: [year(2022)] }]);

  it('are never read as markup in Markdown', () => {
    const { text } = said(answer, 'en', markdown);
    const own = text.replace('**2022**', '');
    expect(own).toContain('Fees &#42;and&#42; &#91;links&#93;');
    expect(own).toContain('A&#95;B');
    expect(own.replace(/\[\d\]/g, '')).not.toMatch(/[`*_{}[\]<>|~\\]|:\/\//);
    expect(own).toContain('&#38;amp;');
    expect(own.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))).toContain(words);
  });

  it('stand as they are in plain text, which has no markup', () => {
    const { text } = said(answer);
    expect(text).toContain(`“${words}” [1]`);
    expect(text).toContain('That is 2022');
  });

  it('are said without the marks that their notice has them in', () => {
    const marked = makeNotice({ text: '## Fees\n- **Adults**: <b>5</b> euros' });
    const statement: Statement = { role: 'governs', citation: citeWords(marked, marked.text), dates: [] };
    for (const markup of [markdown, plainText])
      expect(said(answered([statement]), 'en', markup).text).toContain('“Fees • Adults: 5 euros” [1]');
  });

  it('stand in one line', () => {
    const broken = makeNotice({ text: 'One\n\n  two\tthree' });
    const statement: Statement = { role: 'governs', citation: citeWords(broken, broken.text), dates: [] };
    for (const markup of [markdown, plainText])
      expect(said(answered([statement]), 'en', markup).text).toContain('“One two three” [1]');
  });
});

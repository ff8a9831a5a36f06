import { describe, expect, it } from 'vitest';
import { plainText } from '../../../dialogs/index.ts';
import { wordAnswer } from '../../../dialogs/wording/word-answer.ts';
import { wordWorking } from '../../../dialogs/wording/word-working.ts';
import { makeNotice } from '../../support/citations.ts';
import { textsIn } from '../../support/dialogs.ts';
import { askKnowledge, knowledgeOf, SUMMIT_2018, SUMMIT_2021 } from '../../support/notices.ts';

const VOLUNTEERS = makeNotice({
  id: 'volunteers',
  title: 'Volunteers wanted to clear snow',
  text: 'The city looks for volunteers who clear snow.\n\nVolunteers apply by 31 December 2026.',
  published: { on: '2026-11-05', basis: 'stated' },
});
const CONCERT = makeNotice({
  id: 'concert',
  title: '3rd Winter Concert',
  text: 'The 3rd Winter Concert takes place on 20 December 2026.',
  publisher: 'Concert Hall',
  published: { on: '2026-11-02', basis: 'stated' },
});
const CONCERT_TOO = makeNotice({
  id: 'concert-too',
  title: '3rd Winter Concert',
  text: 'The 3rd Winter Concert is held on 21 December 2026.',
  publisher: 'Haneul City',
  published: { on: '2026-11-02', basis: 'stated' },
});
const knowledge = await knowledgeOf(SUMMIT_2018, SUMMIT_2021, VOLUNTEERS, CONCERT, CONCERT_TOO);
const voice = (language: string) => ({ language, translate: textsIn(language), markup: plainText });
const working = async (question: string, asOf = '2026-11-22', language = 'en') =>
  wordWorking(await askKnowledge(knowledge, question, { asOf }), voice(language));
const said = async (question: string, asOf = '2026-11-22', language = 'en') =>
  wordAnswer(await askKnowledge(knowledge, question, { asOf }), voice(language)).text;

describe('the working', () => {
  it('says what a relative date is counted from', async () => {
    expect(await working('when is the next summit?', '2018-12-15')).toContain(
      '“next year” in a notice of 27 November 2018, so 2019.',
    );
    expect(await working('when is the next summit?', '2018-12-15', 'ko')).toContain(
      '2018년 11월 27일 공지의 ‘next year’이므로 2019년입니다.',
    );
  });

  it('says of how many the newest governs, and that none is to come', async () => {
    expect(await working('when is the next summit?')).toEqual([
      '“next year” in a notice of 27 November 2018, so 2019.',
      '2 notices tell of it; the newest, of 19 November 2021, governs.',
      'Of the 4 that the notices tell of, none was still to come on 22 November 2026; it is the latest.',
    ]);
  });

  it.each([
    ['2026-11-22', 'Until 31 December 2026, 39 days from today, 22 November 2026.'],
    ['2026-12-30', 'Until 31 December 2026, 1 day from today, 30 December 2026.'],
    ['2026-12-31', 'Until 31 December 2026, which is today.'],
    ['2027-01-02', 'Until 31 December 2026, 2 days before today, 2 January 2027.'],
  ])('counts the days on %s', async (asOf, words) => {
    expect(await working('how long do volunteers have to apply? how many days are left?', asOf)).toEqual([
      words,
    ]);
  });

  it('is nothing where nothing was worked out', async () => {
    expect(await working('what is the weather like on the moon?')).toEqual([]);
  });
});

describe('the reply', () => {
  it('says yes and no', async () => {
    expect(await said('can volunteers still apply?')).toMatch(
      /^Yes\. “Volunteers apply by 31 December 2026\.”/,
    );
    expect(await said('can volunteers still apply?', '2027-01-02')).toMatch(/^No\. /);
    expect(await said('can volunteers still apply?', '2027-01-02', 'ko')).toMatch(/^아니요\. /);
  });

  it('says how many days are left', async () => {
    expect(await said('how many days are left for volunteers to apply?')).toMatch(
      /^That leaves 39 days from today, 22 November 2026\. /,
    );
  });

  it('shows that another notice says otherwise', async () => {
    expect(await said('when is the next winter concert?')).toContain(
      'Another notice (2 November 2026) says otherwise: “The 3rd Winter Concert',
    );
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../knowledge/index.ts';
import { makeNotice } from '../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../support/notices.ts';

const hidden = vi.hoisted(() => ({ words: null as string | null }));

/** After understanding, the person's words are others: whoever reads them again reads these. */
vi.mock(import('../../../knowledge/understanding/understand.ts'), async (load) => {
  const { understand } = await load();
  return {
    understand: (...args) => {
      const question = understand(...args);
      const { words } = hidden;
      if (words === null) return question;
      return { ...question, text: words, carriedFrom: question.carriedFrom === null ? null : words };
    },
  };
});

/** They ask for about everything that can be asked, in both languages. */
const OTHER_WORDS =
  'Until when can my 70-year-old apply, pay and register online for the 9th summer fair next Sunday at 3 pm in 2031, how many minutes, was it cancelled? 언제까지 신청하고 얼마 내나요, 그럼 거기는 몇 시까지 여나요?';

const published = { on: '2026-11-16', basis: 'stated' } as const;
const notice = (id: string, title: string, language: string, ...lines: string[]) =>
  makeNotice({ id, title, language, publisher: `Town of ${language}`, text: lines.join('\n\n'), published });

const knowledge = await knowledgeOf(
  notice(
    'fair',
    'The 4th Kite Fair',
    'en',
    'The 4th Kite Fair will be held on Saturday 12 December 2026 in the Dry Dock by the Sailing Club.',
    'Registration is open from 20 November until 4 December 2026. It costs 6 pounds for adults and 2 pounds for children.',
    'You may bring your own kite. Fires are forbidden.',
  ),
  notice('fair-moved', 'Kite Fair put to another day', 'en', 'The Kite Fair is put off to 19 December 2026.'),
  notice(
    'baths',
    'Salt Baths',
    'en',
    'The Salt Baths are open Tuesday to Friday, 10 am to 6 pm. They are closed on public holidays.',
    'A day ticket costs 9 pounds. From 1 January 2027 a day ticket costs 11 pounds.',
    'People aged 65 and over pay 5 pounds.',
  ),
  notice(
    'moth',
    'Moth count',
    'en',
    'The moth count is held on the first Monday of each month. Call 0100 555 0101.',
  ),
  notice(
    'grant-ko',
    '빗물통 설치 지원 안내',
    'ko',
    '빗물통 설치 지원 신청은 2026년 12월 1일부터 12월 10일까지 받습니다.',
    '지원 금액은 한 가구에 150,000원입니다. 만 65세 이상은 200,000원을 받습니다.',
  ),
  notice(
    'walk-ko',
    '제3회 갈대길 걷기대회',
    'ko',
    '제3회 갈대길 걷기대회는 2026년 12월 5일 오전 10시에 갈대공원에서 열립니다.',
    '참가비는 5,000원입니다.',
  ),
);

/** What was answered, without the words of the question. */
function outcomeOf(answer: Answer): unknown {
  const { question: _, ...outcome } = answer;
  if (outcome.status !== 'suggested') return outcome;
  return { ...outcome, choices: outcome.choices.map(({ question: _words, ...choice }) => choice) };
}

async function asked(question: string, before: string | undefined, words: string | null): Promise<unknown> {
  hidden.words = words;
  const history = before === undefined ? [] : [{ role: 'user' as const, text: before }];
  const answer = await askKnowledge(knowledge, question, { history });
  // Else nothing was exchanged, and nothing is shown.
  expect(answer.question.text).toBe(words ?? question);
  return outcomeOf(answer);
}

describe('a question that is understood', () => {
  it.each([
    ['When is the Kite Fair?'],
    ['Where is the 4th Kite Fair held?'],
    ['Who hosts the Kite Fair?'],
    ['Is the Kite Fair still on?'],
    ['Until when can I register for the Kite Fair?'],
    ['Can I still register for the Kite Fair?'],
    ['How much is the Kite Fair for adults?'],
    ['Can I bring my own kite to the Kite Fair?'],
    ['Are the Salt Baths open on Sundays?'],
    ['Are the Salt Baths open on Tuesday at 11 am?'],
    ['What time do the Salt Baths close?'],
    ['How much is a day ticket for the Salt Baths?'],
    ['How much are the Salt Baths for my 70-year-old aunt?'],
    ['What does a ticket for the Salt Baths cost in 2027?'],
    ['When is the next moth count?'],
    ['What is on on 12 December 2026?'],
    ['What is the fee?'],
    ['12345'],
    ['빗물통 설치 지원 신청은 언제까지인가요?'],
    ['빗물통 지원 아직 신청할 수 있나요?'],
    ['빗물통 설치 지원 금액은 얼마인가요?'],
    ['갈대길 걷기대회는 어디서 열리나요?'],
    ['올해 갈대길 걷기대회는 언제인가요?'],
    ['And how much does it cost?', 'When is the Kite Fair?'],
    ['Until when?', 'How do I register for the Kite Fair?'],
    ['참가비는요?', '갈대길 걷기대회는 언제인가요?'],
  ])('is answered without another look at its words: %s', async (question, before?: string) => {
    expect(await asked(question, before, OTHER_WORDS)).toEqual(await asked(question, before, null));
  });

  it('would be answered otherwise by other words', async () => {
    expect(await asked(OTHER_WORDS, undefined, null)).not.toEqual(
      await asked('When is the Kite Fair?', undefined, null),
    );
  });
});

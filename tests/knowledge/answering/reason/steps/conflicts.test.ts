import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../../knowledge/index.ts';
import { makeNotice } from '../../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../../support/notices.ts';

const notice = (title: string, text: string, on: string, publisher: string, language = 'en') =>
  makeNotice({ id: title, title, text, publisher, language, published: { on, basis: 'stated' } });

const hall = notice(
  'Hiring of the town hall',
  'The great hall of the town hall can be hired for weddings. Hiring the great hall costs 200,000 won a day.',
  '2026-03-01',
  'Haneul City, Culture',
);
const weddings = notice(
  'Weddings in Haneul',
  "Couples can marry in the city's buildings. Hiring the great hall of the town hall costs 250,000 won a day.",
  '2026-05-01',
  'Haneul City, Families',
);
const hallKo = notice(
  '시청 대강당 대관 안내',
  '시청 대강당을 결혼식에 빌려 드립니다. 대강당 대관료는 하루 200,000원입니다.',
  '2026-03-01',
  '하늘시 문화과',
  'ko',
);
const weddingsKo = notice(
  '하늘시 공공 결혼식장',
  '시의 건물에서 결혼식을 올릴 수 있습니다. 시청 대강당 대관료는 하루 250,000원입니다.',
  '2026-05-01',
  '하늘시 가족과',
  'ko',
);

const rolesOf = async (notices: readonly Notice[], question: string) => {
  const answer = await askKnowledge(await knowledgeOf(...notices), question);
  return answer.status === 'answered'
    ? answer.statements.map(({ role, citation }) => [role, citation.noticeId])
    : [answer.status];
};
const ASKED = 'how much does it cost to hire the great hall of the town hall?';

describe('two notices that name different amounts for the same thing', () => {
  it.each([
    ['English', [hall, weddings], ASKED],
    ['Korean', [hallKo, weddingsKo], '시청 대강당 대관료 얼마예요?'],
  ])('are both shown, the newer first, in %s', async (_language, notices, question) => {
    const [older, newer] = notices;
    expect(await rolesOf(notices, question)).toEqual([
      ['governs', newer?.id],
      ['conflicts', older?.id],
    ]);
  });

  it('are told as one answer where the amounts agree', async () => {
    const agreeing = { ...weddings, text: weddings.text.replace('250,000', '200,000') };
    expect((await rolesOf([hall, agreeing], ASKED)).map(([role]) => role)).not.toContain('conflicts');
  });

  it('are no conflict between two authorities', async () => {
    const elsewhere = { ...weddings, publisher: 'Other Town, Families' };
    expect((await rolesOf([hall, elsewhere], ASKED)).map(([role]) => role)).not.toContain('conflicts');
  });

  it.each([
    [
      'the same words about other places',
      notice(
        'Library cards',
        'A replacement for a lost card costs 2,000 won.',
        '2026-03-01',
        'Haneul City Library',
      ),
      notice(
        'Sports club',
        'A replacement for a lost card costs 3,000 won.',
        '2026-04-01',
        'Haneul City Sports',
      ),
      'how much does it cost to replace a lost card?',
    ],
    [
      'other people',
      notice('River pool', 'The river pool costs 3,000 won for children.', '2026-03-01', 'Haneul City'),
      notice(
        'River pool in summer',
        'The river pool costs 5,000 won for adults.',
        '2026-04-01',
        'Haneul City',
      ),
      'how much is the river pool?',
    ],
    [
      'another year’s event',
      notice('3rd River Race', 'The entry fee of the river race is 20,000 won.', '2025-03-01', 'Haneul City'),
      notice('4th River Race', 'The entry fee of the river race is 25,000 won.', '2026-03-01', 'Haneul City'),
      'what is the entry fee of the river race?',
    ],
  ])('are no conflict where they tell of %s', async (_of, one, other, question) => {
    expect((await rolesOf([one, other], question)).map(([role]) => role)).not.toContain('conflicts');
  });
});

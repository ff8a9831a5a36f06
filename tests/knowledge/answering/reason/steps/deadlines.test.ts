import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../../../support/citations.ts';
import { askKnowledge, knowledgeOf, PARKING_KO } from '../../../../support/notices.ts';

const VOLUNTEERS = makeNotice({
  id: 'volunteers',
  title: 'Volunteers wanted to clear snow',
  text: 'The city looks for volunteers who clear snow this winter.\n\nApply by 25 November 2026 at the town hall.\n\nVolunteers receive gloves.',
  publisher: 'Haneul City',
  published: { on: '2026-11-05', basis: 'stated' },
});
const PERMIT = makeNotice({
  id: 'permit',
  title: 'Fishing permits',
  text: 'A fishing permit is needed at the lake.\n\nRegistration for fishing permits opens on 1 December 2026.\n\nIt closes on 26 February 2027.',
  publisher: 'Haneul City',
  published: { on: '2026-11-05', basis: 'stated' },
});
const knowledge = await knowledgeOf(VOLUNTEERS, PERMIT, PARKING_KO);

async function ask(question: string, asOf: string) {
  const answer = await askKnowledge(knowledge, question, { asOf });
  if (answer.status !== 'answered') throw new Error(`"${question}" is ${answer.status}.`);
  return { verdict: answer.verdict, quote: answer.statements[0].citation.quote, working: answer.working };
}

describe('a last day', () => {
  it.each([
    ['can I still apply as a snow volunteer?', '2026-11-25', 'yes'],
    ['can I still apply as a snow volunteer?', '2026-11-26', 'no'],
    ['is it too late to apply as a snow volunteer?', '2026-11-25', 'no'],
    ['is it too late to apply as a snow volunteer?', '2026-11-26', 'yes'],
  ])('decides "%s" on %s: %s', async (question, asOf, verdict) => {
    expect(await ask(question, asOf)).toMatchObject({
      verdict,
      quote: expect.stringContaining('25 November 2026'),
    });
  });

  it.each([
    ['거주자 우선 주차 아직 신청할 수 있나요?', '2026-12-10', 'yes'],
    ['거주자 우선 주차 아직 신청할 수 있나요?', '2026-12-16', 'no'],
    ['거주자 우선 주차 신청 끝났나요?', '2026-12-16', 'yes'],
  ])('decides in Korean: "%s" on %s: %s', async (question, asOf, verdict) => {
    expect((await ask(question, asOf)).verdict).toBe(verdict);
  });

  it('leaves open what has not begun, and shows when it does', async () => {
    expect((await ask('거주자 우선 주차 아직 신청할 수 있나요?', '2026-11-22')).verdict).toBeNull();
    const answer = await askKnowledge(knowledge, 'is registration for fishing permits still open?');
    expect(answer).toMatchObject({ status: 'answered', verdict: null });
    expect(answer).toMatchObject({
      statements: [
        { citation: { quote: 'It closes on 26 February 2027.' } },
        { citation: { quote: expect.stringContaining('1 December') } },
      ],
    });
  });

  it('is counted to from the asking day', async () => {
    const { working, verdict } = await ask('how long do I have to apply as a snow volunteer?', '2026-11-22');
    expect(verdict).toBeNull();
    expect(working).toContainEqual({ step: 'counted', asOf: '2026-11-22', until: '2026-11-25', days: 3 });
  });

  it('comes first where it is asked for, though another sentence shares more words', async () => {
    expect((await ask('when does registration for fishing permits end?', '2026-11-22')).quote).toBe(
      'It closes on 26 February 2027.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../knowledge/index.ts';
import { makeNotice } from '../../../support/citations.ts';
import { askKnowledge, HEALTH_GORIM, HEALTH_NARU, knowledgeOf, SHELF } from '../../../support/notices.ts';

const choicesFor = async (question: string, ...notices: readonly Notice[]) => {
  const answer = await askKnowledge(await knowledgeOf(...SHELF, ...notices), question);
  return answer.status === 'suggested' ? answer.choices : [];
};
const stated = (on: string) => ({ on, basis: 'stated' as const });

const WHEN = 'When is the free health check?';

describe('a short question that two notices answer alike', () => {
  it('means one of two places', async () => {
    const choices = await choicesFor(WHEN, HEALTH_NARU, HEALTH_GORIM);
    expect(choices.toSorted((a, b) => b.label.localeCompare(a.label))).toEqual([
      { label: 'Naru', question: `Naru: ${WHEN}`, publisher: 'Naru City', noticeId: null },
      { label: 'Gorim', question: `Gorim: ${WHEN}`, publisher: 'Gorim County', noticeId: null },
    ]);
  });

  it('shows for each what it says', async () => {
    const answer = await askKnowledge(await knowledgeOf(...SHELF, HEALTH_NARU, HEALTH_GORIM), WHEN);
    const shown = answer.status === 'suggested' ? answer.passages.map(({ noticeId }) => noticeId) : [];
    expect(shown.toSorted()).toEqual(['health-gorim', 'health-naru']);
  });

  it('names Korean places in the script of the question', async () => {
    const korean = (town: string, publisher: string, day: number) =>
      makeNotice({
        id: `health-${town}`,
        title: `${town} 무료 건강검진 안내`,
        text: `무료 건강검진을 12월 ${day}일 보건소에서 실시합니다. 신분증을 가지고 오십시오.`,
        language: 'ko',
        publisher,
        published: stated(`2026-11-${day + 10}`),
      });
    const towns = [korean('나주', '나주시', 3), korean('고흥', '고흥군', 10)];
    const labels = async (question: string) =>
      (await choicesFor(question, ...towns)).map(({ label }) => label).sort();
    expect(await labels('무료 건강검진은 언제인가요?')).toEqual(['고흥', '나주']);
  });

  it('means one of two subjects of one publisher', async () => {
    const fee = (what: string, won: string) =>
      makeNotice({
        id: what,
        title: `${what} at the riverside`,
        text: `The entry fee is ${won} won. Children under seven enter free.`,
        publisher: 'Naru City',
        published: stated(what === 'Ice rink' ? '2026-11-10' : '2026-11-04'),
      });
    const choices = await choicesFor(
      'How much is the entry fee?',
      fee('Ice rink', '3,000'),
      fee('Rose garden', '5,000'),
    );
    expect(choices.map(({ label }) => label).sort()).toEqual([
      'Ice rink at the riverside',
      'Rose garden at the riverside',
    ]);
    expect(choices.map(({ publisher }) => publisher)).toEqual([null, null]);
  });
});

describe('no choice is offered', () => {
  it.each([
    ['where the question names the place', 'When is the free health check in Naru?'],
    ['where it asks for a year', 'When is the free health check in 2026?'],
    [
      'where it says much',
      'When is the free health check for residents aged 40 and over at the health centre?',
    ],
  ])('%s', async (_why, question) => {
    expect(await choicesFor(question, HEALTH_NARU, HEALTH_GORIM)).toEqual([]);
  });

  it('where the newest of one series governs', async () => {
    expect(await choicesFor('How much is the swimming pool fee?')).toEqual([]);
  });

  it('where both say the same', async () => {
    const { revision: _revision, ...same } = HEALTH_NARU;
    const joint = (id: string, publisher: string) => makeNotice({ ...same, id, publisher });
    expect(await choicesFor(WHEN, joint('a', 'Naru City'), joint('b', 'Gorim County'))).toEqual([]);
  });
});

describe('the publisher picked', () => {
  const ask = async (question: string, publisher: string) =>
    askKnowledge(await knowledgeOf(...SHELF, HEALTH_NARU, HEALTH_GORIM), question, { publisher });

  it('alone answers', async () => {
    const answer = await ask(WHEN, 'Gorim County');
    expect(answer).toMatchObject({ status: 'answered', question: { publisher: 'Gorim County' } });
    expect(
      answer.status === 'answered' && answer.statements.map(({ citation }) => citation.noticeId),
    ).toEqual(expect.arrayContaining(['health-gorim']));
    expect(JSON.stringify(answer)).not.toContain('"noticeId":"health-naru"');
  });

  it('gives way where the question names another place', async () => {
    const answer = await ask('When is the free health check in Naru?', 'Gorim County');
    expect(answer.question.publisher).toBeNull();
    expect(answer.status === 'answered' && answer.statements[0].citation.noticeId).toBe('health-naru');
  });

  it('has no answer to what its notices say nothing of', async () => {
    expect((await ask('How much is a lost library card?', 'Gorim County')).status).toBe('unanswered');
  });
});

describe('what was said to be wrong', () => {
  it('isn’t given again, and nothing else is said outright', async () => {
    const knowledge = await knowledgeOf(...SHELF);
    const first = await askKnowledge(knowledge, 'How much is a lost library card?');
    if (first.status !== 'answered') throw new Error('It was answered before.');
    const withdrawn = first.statements.map(({ citation }) => citation);
    const second = await askKnowledge(knowledge, 'How much is a lost library card?', { withdrawn });
    expect(second.status).not.toBe('answered');
    const shown = second.status === 'suggested' ? second.passages : [];
    for (const { quote } of shown) expect(withdrawn.map((one) => one.quote)).not.toContain(quote);
  });
});

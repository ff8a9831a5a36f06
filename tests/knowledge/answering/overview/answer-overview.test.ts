import { describe, expect, it } from 'vitest';
import type { Overview } from '../../../../knowledge/index.ts';
import { makeNotice } from '../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../support/notices.ts';
import { TOWNS } from '../../../support/overview-notices.ts';

const knowledge = await knowledgeOf(...TOWNS);

async function overviewOf(question: string, asOf = '2026-11-22', skip = 0): Promise<Overview | undefined> {
  const answer = await askKnowledge(knowledge, question, { asOf, skip });
  return answer.status === 'answered' ? answer.overview : undefined;
}

const named = async (question: string, asOf?: string): Promise<string[] | undefined> =>
  (await overviewOf(question, asOf))?.entries.map(({ citation }) => citation.noticeId);

describe('a question for what there is', () => {
  it.each([
    ["What's on this week?", '2026-11-23', ['puppets', 'choir']],
    ['anything closed on 26 november?', undefined, ['museum-ko', 'baths']],
    ['which deadlines are coming up?', undefined, ['reading-ko', 'garden-grant']],
    ['what can I apply for right now?', undefined, ['reading-ko', 'garden-grant']],
    ['which deadlines are there on 30 November?', undefined, ['garden-grant']],
    ["what's open on saturday?", undefined, ['baths']],
    ['is anything shut on sunday?', undefined, ['baths']],
    ['anything for kids this week?', '2026-11-23', ['reading-ko', 'puppets']],
    ['free events this month', undefined, ['choir']],
    ['다음 주 휴관하는 곳', '2026-11-20', ['museum-ko', 'baths']],
    ['지금 모집하는 거 있어요?', undefined, ['reading-ko']],
    ['솔내시에서 지금 신청할 수 있는 거', undefined, ['reading-ko']],
    ['이번 달 마감인 신청 뭐 있어요?', undefined, ['reading-ko', 'garden-grant']],
  ] as const)('is answered by all notices that fit, the soonest first: %s', async (question, asOf, ids) => {
    expect(await named(question, asOf)).toEqual(ids);
  });

  it('quotes each notice that it names, word for word', async () => {
    const answer = await askKnowledge(knowledge, 'which deadlines are coming up?');
    if (answer.status !== 'answered') throw new Error(answer.status);
    expect(answer.statements.map(({ citation }) => citation.noticeId)).toEqual([
      'reading-ko',
      'garden-grant',
    ]);
    for (const { citation } of answer.statements) {
      const notice = knowledge.notice(citation.noticeId);
      expect(notice?.text.slice(citation.start, citation.end)).toBe(citation.quote);
    }
  });

  it('leaves out what is past, unless that is asked for', async () => {
    expect(await named('events this month')).not.toContain('old-fair');
    expect(await named('events in october 2026')).toEqual(['old-fair']);
  });

  it('says that there is none on a day of which no notice tells', async () => {
    const answer = await askKnowledge(knowledge, 'what is closed on 3 March 2027?');
    expect(answer).toMatchObject({ status: 'unanswered', reason: 'nothing-found', overview: { total: 0 } });
  });

  it('goes on after the entries named first', async () => {
    const later = await overviewOf('which deadlines are coming up?', undefined, 1);
    expect(later).toMatchObject({ skipped: 1, total: 2 });
    expect(later?.entries.map(({ citation }) => citation.noticeId)).toEqual(['garden-grant']);
  });

  it('lets the day on which it is closed govern the hours', async () => {
    expect(await named("what's open on 26 november?")).toBeUndefined();
    expect(await named("what's open on 27 november?")).toEqual(['baths']);
  });

  it('calls a notice replaced or changed', async () => {
    const older = makeNotice({
      id: 'walk',
      title: 'Night walk to the lime kilns',
      publisher: 'Osmer District',
      published: { on: '2026-11-01', basis: 'stated' },
      text: 'When: 25 November 2026, 6 pm',
    });
    const newer = makeNotice({
      id: 'walk-moved',
      title: 'Night walk to the lime kilns moved to 27 November',
      publisher: 'Osmer District',
      published: { on: '2026-11-15', basis: 'stated' },
      text: 'The night walk to the lime kilns is moved to 27 November 2026, 6 pm.',
    });
    const answer = await askKnowledge(await knowledgeOf(older, newer), "What's on on 25 November?");
    if (answer.status !== 'answered' || !answer.overview) throw new Error(answer.status);
    const [entry] = answer.overview.entries;
    expect(entry?.citation.noticeId).toBe('walk');
    expect(entry?.standing.is).not.toBe('current');
  });
});

describe('a question on one matter', () => {
  it.each([
    'When is the puppet theatre?',
    'What is the deadline for the garden grant?',
    'How much are the tickets for the puppet theatre?',
    'What documents do I need to apply for the grant?',
    'Where do the choirs sing?',
    'When are the baths closed?',
    '독서교실 언제 해요?',
    '독서교실 신청 방법 알려주세요',
    '박물관 어디에 있어요?',
  ])('is none: %s', async (question) => {
    expect(await overviewOf(question)).toBeUndefined();
  });
});

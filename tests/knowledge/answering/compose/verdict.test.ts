import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../support/notices.ts';

const park = makeNotice({
  id: 'park',
  title: 'Rules for Lake Park',
  text: [
    'Lake Park is open every day.',
    'Open fires are forbidden.',
    'Pets are not allowed on the swimming beach.',
    'Groups may use the barbecue place by the lake.',
    'Groups must register with the park office.',
    'Only residents may fish in the lake.',
  ].join('\n\n'),
  published: { on: '2026-05-11', basis: 'stated' },
});
const pool = makeNotice({
  id: 'pool',
  title: '수영장 이용 안내',
  language: 'ko',
  text: '수영장에는 음식을 가져올 수 없습니다.\n\n수영모는 꼭 써야 합니다.',
  published: { on: '2026-05-12', basis: 'stated' },
});
const knowledge = await knowledgeOf(park, pool);

describe('yes or no', () => {
  it.each([
    ['Can I have an open fire in Lake Park?', 'no'],
    ['Can groups use the barbecue place in Lake Park?', 'yes'],
    ['Must groups register with the office of Lake Park?', 'yes'],
    ['수영장에 음식을 가져올 수 있나요?', 'no'],
    ['수영장에서 수영모를 써야 하나요?', 'yes'],
  ])('is said of "%s": %s', async (question, verdict) => {
    expect(await askKnowledge(knowledge, question)).toMatchObject({ status: 'answered', verdict });
  });

  it.each([
    'Can I swim at the beach in Lake Park?',
    'Can I fish in the lake of Lake Park?',
    'When is Lake Park open?',
  ])('is not said of "%s"', async (question) => {
    const answer = await askKnowledge(knowledge, question);
    expect(answer.status === 'answered' ? answer.verdict : null).toBeNull();
  });

  it('is not said by a rule whose time has passed', async () => {
    const camping = makeNotice({
      id: 'camping',
      title: 'Camping in Lake Park',
      text: 'Everybody may camp in Lake Park until 30 June 2026.',
      published: { on: '2026-05-01', basis: 'stated' },
    });
    const ask = (asOf: string) =>
      knowledgeOf(camping).then((one) => askKnowledge(one, 'May I camp in Lake Park?', { asOf }));
    expect(await ask('2026-06-01')).toMatchObject({ status: 'answered', verdict: 'yes' });
    expect(await ask('2026-11-22')).toMatchObject({ status: 'answered', verdict: null });
  });
});

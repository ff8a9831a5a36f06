import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../../knowledge/index.ts';
import { makeNotice } from '../../../support/citations.ts';
import { askKnowledge, knowledgeOf } from '../../../support/notices.ts';

const published = { on: '2026-11-02', basis: 'stated' as const };
const NOTICES = [
  makeNotice({
    id: 'kennels',
    title: 'Winter at the animal kennels',
    text: 'Visitors may walk up to two animals at once. Two keepers are there on every day of the year.',
    published,
  }),
  makeNotice({
    id: 'holidays',
    title: 'Collections over the holidays',
    text: 'Over the holidays bins are collected a day later than usual. After 4 January all goes on as before.',
    published,
  }),
  makeNotice({
    id: 'rent',
    title: '청년 월세 지원 안내',
    text: '매달 20만 원까지 지원합니다. 이미 다른 지원을 받고 있는 사람은 신청할 수 없습니다.',
    language: 'ko',
    published,
  }),
];

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeOf(...NOTICES);
});

describe('what shares no more than a number or a word that any notice may be asked', () => {
  it.each([
    '도움 받고 싶어요',
    '지원 받고 싶어요',
    'licence for two boats',
    'our collection was missed on Friday',
    'I need help',
  ])('isn’t said outright: %s', async (question) => {
    expect((await askKnowledge(knowledge, question)).status).not.toBe('answered');
  });

  it.each(['How many animals may visitors walk at the kennels?', '청년 월세 지원은 얼마예요?'])(
    'doesn’t keep back what answers: %s',
    async (question) => {
      expect((await askKnowledge(knowledge, question)).status).toBe('answered');
    },
  );
});

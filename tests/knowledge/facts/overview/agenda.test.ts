import { describe, expect, it } from 'vitest';
import type { AgendaQuery } from '../../../../knowledge/index.ts';
import { makeNotice } from '../../../support/citations.ts';
import { knowledgeOf } from '../../../support/notices.ts';
import { TOWNS } from '../../../support/overview-notices.ts';

const knowledge = await knowledgeOf(...TOWNS);
const signal = new AbortController().signal;
const agenda = (query: Partial<AgendaQuery> = {}) =>
  knowledge.agenda({ asOf: '2026-11-22', from: '2026-11-23', to: '2026-11-29', ...query }, signal);
const told = async (query: Partial<AgendaQuery> = {}) =>
  (await agenda(query)).entries.map(({ day, kind, citation }) => `${day} ${kind} ${citation.noticeId}`);

describe('an agenda', () => {
  it('lists what takes place, closes and ends on its days, the soonest first', async () => {
    expect(await told()).toEqual([
      '2026-11-24 events puppets',
      '2026-11-25 closed museum-ko',
      '2026-11-26 closed baths',
      '2026-11-27 deadlines reading-ko',
      '2026-11-28 events choir',
    ]);
  });

  it('is narrowed down by kind, publisher and language, and counts every kind all the same', async () => {
    expect(await told({ kinds: ['closed'] })).toHaveLength(2);
    expect((await agenda({ kinds: ['closed'] })).counts).toMatchObject({
      closed: 2,
      deadlines: 1,
      events: 2,
    });
    expect(await told({ publisher: 'Osmer District' })).toEqual(['2026-11-24 events puppets']);
    expect(await told({ language: 'ko' })).toHaveLength(2);
  });

  it('knows nothing of notices that weren’t out yet', async () => {
    expect(await told({ asOf: '2026-11-11' })).not.toContain('2026-11-25 closed museum-ko');
  });

  it('quotes the notice word for word', async () => {
    for (const { citation } of (await agenda()).entries) {
      const text = knowledge.notice(citation.noticeId)?.text;
      expect(text?.slice(citation.start, citation.end)).toBe(citation.quote);
    }
  });

  it('follows the notices as they come and go', async () => {
    const changing = await knowledgeOf();
    const day = { asOf: '2026-11-22', from: '2026-11-23', to: '2026-11-29' };
    const ids = async () =>
      (await changing.agenda(day, signal)).entries.map(({ citation }) => citation.noticeId);
    expect(await ids()).toEqual([]);
    const notice = makeNotice({ id: 'kites', title: 'Kite day', text: 'When: 25 November 2026, 2 pm' });
    await changing.apply([{ held: true, notice }]);
    expect(await ids()).toEqual(['kites']);
    await changing.apply([{ notice, withdrawnOn: '2026-11-22', reason: null }]);
    expect(await ids()).toEqual([]);
  });
});

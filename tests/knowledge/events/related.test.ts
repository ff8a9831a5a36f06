import { describe, expect, it } from 'vitest';
import { makeNotice } from '../../support/citations.ts';
import { knowledgeOf } from '../../support/notices.ts';

const notice = (id: string, title: string, on: string, fields: Parameters<typeof makeNotice>[0] = {}) =>
  makeNotice({
    id,
    title,
    text: `${title}. Ask at the town hall.`,
    publisher: 'Haneul City',
    published: { on, basis: 'stated' },
    ...fields,
  });

const FEES_2025 = notice('fees-2025', 'Sticker fees for bulky waste', '2025-01-06');
const FEES_2026 = notice('fees-2026', 'New sticker fees for bulky waste from 1 October 2026', '2026-09-14');
const MARATHON_8 = notice('marathon-8', '8th River Marathon on 12 April 2026', '2025-11-10');
const MARATHON_9 = notice('marathon-9', '9th River Marathon on 11 April 2027', '2026-11-10');
const MARATHON_9_MOVED = notice(
  'marathon-9-moved',
  '9th River Marathon moved to 18 April 2027',
  '2026-12-01',
);
const ELSEWHERE = notice('elsewhere', 'Sticker fees for bulky waste', '2026-01-06', {
  publisher: 'Other City',
});
const UNDATED = notice('undated', 'Sticker fees for bulky waste', '2026-01-06', { published: null });

const knowledge = await knowledgeOf(
  FEES_2025,
  FEES_2026,
  MARATHON_8,
  MARATHON_9,
  MARATHON_9_MOVED,
  ELSEWHERE,
  UNDATED,
);
const ids = (id: string, asOf = '2027-01-01') => {
  const { supersedes, supersededBy } = knowledge.related(id, asOf);
  return [supersedes.map((one) => one.id), supersededBy.map((one) => one.id)];
};

describe('a notice', () => {
  it('replaces the older one of its publisher on its subject', () => {
    expect(ids('fees-2026')).toEqual([['fees-2025'], []]);
    expect(ids('fees-2025')).toEqual([[], ['fees-2026']]);
  });

  it('replaces what was said of the same event, not of the one before', () => {
    expect(ids('marathon-9-moved')).toEqual([['marathon-9'], []]);
    expect(ids('marathon-9')).toEqual([[], ['marathon-9-moved']]);
    expect(ids('marathon-8')).toEqual([[], []]);
  });

  it('is not yet replaced on a day before the newer one', () => {
    expect(ids('fees-2025', '2026-09-13')).toEqual([[], []]);
  });

  it('has no relations where it is unknown, undated or of another publisher', () => {
    expect(ids('nothing')).toEqual([[], []]);
    expect(ids('undated')).toEqual([[], []]);
    expect(ids('elsewhere')).toEqual([[], []]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  createMemoryNoticeStore,
  type FetchedNotice,
  type Library,
  type Notice,
  openLibrary,
  type Source,
} from '../../knowledge/index.ts';
import { createMinisearchIndex } from '../../knowledge/search/minisearch-index.ts';
import type { PassageIndex } from '../../knowledge/search/passage-index.ts';
import { makeNotice } from '../support/citations.ts';
import { askKnowledge } from '../support/notices.ts';

const LONG =
  'Everybody who lives in the city may come. Bring your own gloves, a bag and something to drink, for there is no shop by the river. Children need a grown-up with them at all times.';
const at = (url: string, fields: Partial<Notice> = {}) =>
  makeNotice({
    id: 'clean-up',
    title: 'The river clean-up',
    text: `The river clean-up takes place on 5 December 2026. ${LONG}`,
    published: { on: '2026-11-20', basis: 'stated' },
    url,
    ...fields,
  });
const BOARD = at('https://board.example/1');
const MOVED = at('https://board.example/1', {
  text: `The river clean-up takes place on 12 December 2026. ${LONG}`,
});
const FEED = at('https://feed.example/a', { id: 'feed-a', title: '[City] The river clean-up' });
const COMPLETE: FetchedNotice = { complete: true };

interface Shelves {
  readonly library: Library;
  readonly store: ReturnType<typeof createMemoryNoticeStore>;
  readonly indexed: string[];
  sync(id: string, notices: readonly Notice[]): Promise<unknown>;
}

/** A library of the sources `board` and `feed`, with the ids that its index was given. */
async function shelves(store = createMemoryNoticeStore()): Promise<Shelves> {
  const indexed: string[] = [];
  const inner = createMinisearchIndex();
  const index: PassageIndex = {
    ...inner,
    replace(notice, passages) {
      indexed.push(notice.id);
      return inner.replace(notice, passages);
    },
  };
  const library = await openLibrary({ store, sourceIds: ['board', 'feed'], index });
  return {
    library,
    store,
    indexed,
    sync(id, notices) {
      const source: Source = {
        id,
        async *notices() {
          for (const notice of notices) yield { notice };
          yield COMPLETE;
        },
      };
      const [now, today] = [() => new Date('2026-11-22T00:00:00Z'), () => '2026-11-22'];
      return library.sync({ source, withdrawAfter: 1, now, today }, new AbortController().signal);
    },
  };
}

const OTHER = makeNotice({ id: 'other', text: 'The library is closed on Mondays.' });

async function quoted({ library }: Shelves): Promise<string[]> {
  const answer = await askKnowledge(library.knowledge, 'when does the river clean-up take place?');
  return answer.status === 'answered' ? answer.statements.map(({ citation }) => citation.quote) : [];
}

describe('a library', () => {
  it('answers from what a sync brought, and from how it changed', async () => {
    const all = await shelves();
    expect(await quoted(all)).toEqual([]);
    await all.sync('board', [BOARD, OTHER]);
    expect(await quoted(all)).toEqual(['The river clean-up takes place on 5 December 2026.']);
    await all.sync('board', [MOVED, OTHER]);
    expect(await quoted(all)).toEqual(['The river clean-up takes place on 12 December 2026.']);
    expect(all.library.knowledge.size).toBe(2);
  });

  it('indexes anew what changed, and nothing else', async () => {
    const all = await shelves();
    await all.sync('board', [BOARD, OTHER]);
    await all.sync('board', [BOARD, OTHER]);
    expect(all.indexed).toEqual(['clean-up', 'other']);
    await all.sync('board', [{ ...BOARD, url: 'https://board.example/2' }, OTHER]);
    expect(all.indexed).toEqual(['clean-up', 'other']);
    expect(all.library.knowledge.notice('clean-up')?.url).toBe('https://board.example/2');
    await all.sync('board', [MOVED, OTHER]);
    expect(all.indexed).toEqual(['clean-up', 'other', 'clean-up']);
  });

  it('still opens the text that was quoted before a notice changed', async () => {
    const all = await shelves();
    await all.sync('board', [BOARD]);
    await all.sync('board', [MOVED]);
    const { knowledge } = all.library;
    expect(knowledge.revision('clean-up', BOARD.revision)?.text).toBe(BOARD.text);
    expect(knowledge.revision('clean-up', MOVED.revision)?.text).toBe(MOVED.text);
    expect(knowledge.revision('clean-up', '000000000000')).toBeUndefined();
  });

  it('answers no longer from a withdrawn notice, and says that it is one', async () => {
    const all = await shelves();
    await all.sync('board', [BOARD, OTHER]);
    await all.sync('board', [OTHER]);
    const { knowledge } = all.library;
    expect(await quoted(all)).toEqual([]);
    expect(knowledge.notice('clean-up')).toBeUndefined();
    expect(knowledge.notices({ asOf: '2026-11-22' }).map(({ id }) => id)).toEqual(['other']);
    expect(knowledge.withdrawn('clean-up')).toEqual({
      notice: BOARD,
      withdrawnOn: '2026-11-22',
      reason: null,
    });
    expect(knowledge.revision('clean-up', BOARD.revision)).toEqual(BOARD);
    await all.sync('board', [BOARD, OTHER]);
    expect(knowledge.withdrawn('clean-up')).toBeUndefined();
    expect(await quoted(all)).toHaveLength(1);
  });

  it('shows a notice that two sources have once, with both addresses', async () => {
    const all = await shelves();
    await all.sync('board', [BOARD]);
    await all.sync('feed', [FEED]);
    const { knowledge } = all.library;
    expect(knowledge.size).toBe(1);
    expect(knowledge.notice('clean-up')).toEqual({ ...BOARD, otherUrls: ['https://feed.example/a'] });
    expect(knowledge.notice('feed-a')?.id).toBe('clean-up');
    expect(await quoted(all)).toHaveLength(1);
  });

  it('shows the copy where the first is withdrawn, and each for itself where their words part', async () => {
    const all = await shelves();
    const { knowledge } = all.library;
    await all.sync('board', [OTHER, BOARD]);
    await all.sync('feed', [FEED]);
    await all.sync('board', [OTHER]);
    expect(knowledge.notice('clean-up')?.id).toBe('feed-a');
    expect(knowledge.withdrawn('clean-up')).toBeUndefined();
    await all.sync('board', [OTHER, MOVED]);
    expect([knowledge.notice('clean-up')?.id, knowledge.notice('feed-a')?.id]).toEqual([
      'clean-up',
      'feed-a',
    ]);
    expect(knowledge.notice('feed-a')?.otherUrls).toEqual([]);
    expect(knowledge.size).toBe(3);
  });

  it('folds short notices only where their titles are alike too', async () => {
    const all = await shelves();
    const short = (id: string, title: string) => makeNotice({ id, title, text: 'See the attached file.' });
    await all.sync('board', [short('a', 'Bus fares'), short('b', 'Parking fees'), short('c', 'Bus fares')]);
    expect(all.library.knowledge.notices({ asOf: '2026-11-22' }).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is built again from what the store holds, and leaves out sources that it is not asked for', async () => {
    const all = await shelves();
    await all.sync('board', [BOARD, OTHER]);
    await all.sync('board', [OTHER]);
    await all.sync('elsewhere', [makeNotice({ id: 'foreign' })]);
    const { library } = await shelves(all.store);
    expect(library.knowledge.notices({ asOf: '2026-11-22' })).toEqual([OTHER]);
    expect(library.knowledge.withdrawn('clean-up')?.notice).toEqual(BOARD);
  });

  it('takes in what another process stored', async () => {
    const all = await shelves();
    await all.store.write({
      notices: [{ sourceId: 'board', notice: BOARD, missedRuns: 0, withdrawal: null }],
    });
    expect(await quoted(all)).toEqual([]);
    await all.library.refresh();
    expect(await quoted(all)).toHaveLength(1);
  });

  it('answers every question from a notice as it was or as it is, while it changes', async () => {
    const all = await shelves();
    await all.sync('board', [BOARD, OTHER]);
    const known = [BOARD, MOVED].map(({ text }) => text.split('. ')[0]);
    let changing = true;
    const changes = (async () => {
      for (let run = 0; run < 20; run += 1) await all.sync('board', [run % 2 ? BOARD : MOVED, OTHER]);
      changing = false;
    })();
    let asked = 0;
    while (changing) {
      const [quote = 'nothing'] = await quoted(all);
      expect(known).toContain(quote.replace(/\.$/, ''));
      asked += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await changes;
    expect(asked).toBeGreaterThan(5);
  });
});

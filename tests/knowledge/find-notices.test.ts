import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge, NoticeQuery } from '../../knowledge/index.ts';
import { makeNotice } from '../support/citations.ts';
import {
  KITES,
  knowledgeOf,
  LIBRARY,
  PARKING_KO,
  SHELF,
  SUMMIT_2018,
  SUMMIT_2021,
} from '../support/notices.ts';

const undated = makeNotice({
  id: 'undated',
  title: 'Lost umbrellas',
  text: 'Umbrellas left in the library are kept at the desk.',
  publisher: null,
  published: null,
});
const robots = makeNotice({
  id: 'robots-ko',
  title: '인공지능 상담 시작',
  text: '인공지능이 민원을 상담합니다.',
  language: 'ko',
  publisher: '하늘구청',
  published: { on: '2026-03-02', basis: 'stated' },
});
const training = makeNotice({
  id: 'training',
  title: 'Training for officials',
  text: 'Officials learn how to use AI in public services.',
  publisher: 'Ministry of the Interior',
  published: { on: '2026-05-01', basis: 'stated' },
});
/** Holds the syllables of 인공지능 apart, and says nothing of it. */
const pond = makeNotice({
  id: 'pond-ko',
  title: '연못 공사',
  text: `인공 연못을 고칩니다. ${'작업은 낮에 합니다. '.repeat(60)}공지 사항은 게시판에 있습니다. ${'문의는 구청으로 하세요. '.repeat(60)}지능 범죄 예방 강연이 있습니다.`,
  language: 'ko',
  publisher: '하늘구청',
  published: { on: '2026-06-01', basis: 'stated' },
});

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await knowledgeOf(...SHELF, undated, robots, training, pond);
});

const find = (query: Partial<NoticeQuery>) =>
  knowledge.find({ asOf: '2026-11-22', limit: 20, ...query }, new AbortController().signal);
const ids = async (query: Partial<NoticeQuery>) => (await find(query)).notices.map(({ id }) => id);

describe('finding notices', () => {
  it('gives all without words, newest first and undated last', async () => {
    const { total, notices } = await find({});
    expect(total).toBe(11);
    expect(notices.map(({ published }) => published?.on ?? '')).toEqual(
      [...SHELF, undated, robots, training, pond]
        .map(({ published }) => published?.on ?? '')
        .sort()
        .reverse(),
    );
    expect(notices.at(-1)).toBe(undated);
  });

  it('gives those that hold each word, the best first', async () => {
    expect(await ids({ words: 'library' })).toEqual([LIBRARY.id, undated.id]);
    expect(await ids({ words: 'library umbrellas' })).toEqual([undated.id]);
    expect(await ids({ words: 'library kites' })).toEqual([]);
  });

  it('finds by what means the same, in the other language too, and not by the syllables apart', async () => {
    expect((await ids({ words: 'AI' })).sort()).toEqual([robots.id, training.id]);
    expect((await ids({ words: '인공지능' })).sort()).toEqual([robots.id, training.id]);
    expect(await ids({ words: 'parking permit fee' })).toEqual([]);
    expect(await ids({ words: '도서관' })).toEqual([LIBRARY.id, undated.id]);
    expect(await ids({ words: 'parking fee' })).toEqual([PARKING_KO.id]);
  });

  it('finds a word that is misspelt', async () => {
    expect(await ids({ words: 'libary card' })).toEqual([LIBRARY.id]);
  });

  it('takes a year as that of the notice or one it names, and an ordinal as a number of the matter', async () => {
    expect(await ids({ words: 'summit' })).toHaveLength(2);
    expect(await ids({ words: 'summit 2018' })).toEqual([SUMMIT_2018.id]);
    expect(await ids({ words: 'summit 2022' })).toEqual([SUMMIT_2021.id]);
    expect(await ids({ words: '2018' })).toEqual([SUMMIT_2018.id]);
    expect(await ids({ words: 'the 8th summit' })).toEqual([SUMMIT_2021.id]);
  });

  it('finds nothing by words that only ask, and nothing by words of no notice', async () => {
    for (const words of ['what is the', '???', 'zeppelin', 'kite zeppelin'])
      expect(await find({ words }), words).toEqual({ total: 0, notices: [] });
  });

  it('keeps to a publisher, whatever the case of its name, a language, and days of publication', async () => {
    expect((await ids({ publisher: 'ministry of the interior' })).sort()).toEqual([
      SUMMIT_2018.id,
      SUMMIT_2021.id,
      training.id,
    ]);
    expect(await ids({ publisher: 'Ministry' })).toEqual([]);
    expect((await find({ language: 'ko' })).total).toBe(3);
    expect(await ids({ since: '2026-11-02', until: '2026-11-02' })).toEqual([KITES.id]);
    expect(await ids({ words: 'library', since: '2000-01-01' })).toEqual([LIBRARY.id]);
    expect(await ids({ words: 'summit', since: '2020-01-01' })).toEqual([SUMMIT_2021.id]);
  });

  it('knows nothing that is published later', async () => {
    expect(await ids({ asOf: '2018-12-01' })).toEqual([SUMMIT_2018.id, undated.id]);
    expect(await ids({ asOf: '2018-12-01', words: 'summit' })).toEqual([SUMMIT_2018.id]);
  });

  it('gives one page, and counts all', async () => {
    const all = await ids({});
    expect(await find({ offset: 2, limit: 3 })).toMatchObject({ total: 11 });
    expect(await ids({ offset: 2, limit: 3 })).toEqual(all.slice(2, 5));
    expect(await find({ offset: 50, limit: 3 })).toEqual({ total: 11, notices: [] });
    expect(await ids({ words: 'summit', offset: 1, limit: 1 })).toEqual(
      (await ids({ words: 'summit' })).slice(1),
    );
  });

  it('stops when it is aborted', async () => {
    await expect(
      knowledge.find({ asOf: '2026-11-22', limit: 1 }, AbortSignal.abort(new Error('enough'))),
    ).rejects.toThrow('enough');
  });
});

describe('what notices carry', () => {
  it('is counted, most first, as known on a day', () => {
    expect(knowledge.publishers('2026-11-22')).toEqual([
      { value: 'Haneul City', notices: 4 },
      { value: 'Ministry of the Interior', notices: 3 },
      { value: '하늘구청', notices: 3 },
    ]);
    expect(knowledge.languages('2026-11-22')).toEqual([
      { value: 'en', notices: 8 },
      { value: 'ko', notices: 3 },
    ]);
    expect(knowledge.publishers('2018-12-01')).toEqual([{ value: 'Ministry of the Interior', notices: 1 }]);
  });

  it('is nothing where there are no notices', async () => {
    const empty = await knowledgeOf();
    expect(empty.publishers('2026-11-22')).toEqual([]);
    expect(empty.languages('2026-11-22')).toEqual([]);
  });
});

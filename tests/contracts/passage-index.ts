import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../knowledge/ingest/passages.ts';
import { languageOf } from '../../knowledge/languages/languages.ts';
import type { Notice, Publication } from '../../knowledge/notice.ts';
import type { Hit, PassageIndex, WeightedTerm } from '../../knowledge/search/passage-index.ts';
import { makeNotice } from '../support/citations.ts';

const TODAY = '2026-11-22';
const { terms: termsOf } = languageOf('en').words;

const stated = (on: string): Publication => ({ on, basis: 'stated' });

function notice(
  id: string,
  title: string,
  text: string,
  published: Publication | null = stated('2026-01-01'),
) {
  return makeNotice({ id, title, text, published });
}

/** What every PassageIndex does. `create` gives an empty one. */
export function describePassageIndex(name: string, create: () => PassageIndex): void {
  const passagesOf = (one: Notice) => splitPassages(one, languageOf(one.language));

  async function holding(...notices: readonly Notice[]): Promise<PassageIndex> {
    const index = create();
    for (const one of notices) await index.replace(one, passagesOf(one));
    return index;
  }
  const search = (index: PassageIndex, terms: readonly WeightedTerm[], asOf = TODAY, limit = 10) =>
    index.search({ terms, asOf, limit });
  const find = (index: PassageIndex, words: string, asOf = TODAY, limit = 10): Promise<Hit[]> =>
    search(
      index,
      termsOf(words).map((term, word) => ({ term, weight: 1, word })),
      asOf,
      limit,
    );
  const noticesOf = (hits: readonly Hit[]) => hits.map(({ noticeId }) => noticeId);

  const POOL = notice('pool', 'Swimming pool', 'The pool opens at six. Towels are lent at the desk.');
  const LIBRARY = notice('library', 'Library hours', 'The library opens at nine. Cards cost nothing.');
  const MARKET = notice(
    'market',
    'Night market',
    'Stalls sell food. The library lends chairs to the stalls.',
  );

  describe(`${name} as a passage index`, () => {
    it('is empty at first', async () => {
      const index = create();
      expect(await find(index, 'pool')).toEqual([]);
      expect(await index.statistics(['pool'])).toEqual({ notices: 0, holding: new Map() });
    });

    const canFill = create().fill !== undefined;
    it.runIf(canFill)('finds the same, with the same scores, where it is filled at once', async () => {
      const entries = [POOL, LIBRARY, MARKET].map((one) => ({ notice: one, passages: passagesOf(one) }));
      const [filled, replaced] = [create(), await holding(POOL, LIBRARY, MARKET)];
      await filled.fill?.(entries);
      for (const words of ['library', 'pool opens', 'library chairs stalls', 'nothing']) {
        const [hits, expected] = [await find(filled, words), await find(replaced, words)];
        expect(noticesOf(hits)).toEqual(noticesOf(expected));
        for (const [at, { score }] of expected.entries()) expect(hits[at]?.score).toBeCloseTo(score, 9);
      }
      expect(await filled.statistics(['library'])).toEqual(await replaced.statistics(['library']));
      expect(await filled.near('librery')).toEqual(await replaced.near('librery'));
    });

    it.runIf(canFill)('can be changed after it was filled, and filled further', async () => {
      const index = create();
      await index.fill?.([{ notice: POOL, passages: passagesOf(POOL) }]);
      await index.fill?.([{ notice: LIBRARY, passages: passagesOf(LIBRARY) }]);
      expect(noticesOf(await find(index, 'opens')).sort()).toEqual(['library', 'pool']);
      const moved = notice('pool', 'Swimming pool', 'The pool is closed.');
      await index.replace(moved, passagesOf(moved));
      await index.remove('library');
      expect(await find(index, 'opens')).toEqual([]);
      expect(noticesOf(await find(index, 'closed'))).toEqual(['pool']);
      expect((await index.statistics(['pool'])).notices).toBe(1);
    });

    it('finds the passages that hold a word, and names their notice', async () => {
      const index = await holding(POOL, LIBRARY);
      const hits = await find(index, 'towels');
      expect(hits).toMatchObject([{ noticeId: 'pool', passageId: 'pool#0' }]);
      expect(hits[0]?.score).toBeGreaterThan(0);
    });

    it('finds a word of the title too', async () => {
      expect(noticesOf(await find(await holding(POOL, LIBRARY), 'swimming'))).toEqual(['pool']);
    });

    it('finds what shares one word of several, and puts what shares more first', async () => {
      const hits = await find(await holding(POOL, LIBRARY, MARKET), 'cards of the library');
      expect(noticesOf(hits)).toEqual(['library', 'market']);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('puts a notice that has the word in its title before one that has it in its text', async () => {
      const inText = notice('a', 'Stalls and chairs', 'The harbour is near.');
      const inTitle = notice('b', 'Harbour and chairs', 'The stalls are near.');
      expect(noticesOf(await find(await holding(inText, inTitle), 'harbour'))).toEqual(['b', 'a']);
    });

    it('finds nothing for no terms, nor for words that no notice holds', async () => {
      const index = await holding(POOL, LIBRARY);
      expect(await search(index, [])).toEqual([]);
      expect(await find(index, 'passport')).toEqual([]);
    });

    it('hides notices published after the asking day, and keeps those of the day and undated ones', async () => {
      const index = await holding(
        notice('before', 'Pool', 'Open.', stated('2026-03-01')),
        notice('that-day', 'Pool', 'Open.', stated('2026-03-02')),
        notice('after', 'Pool', 'Open.', stated('2026-03-03')),
        notice('undated', 'Pool', 'Open.', null),
      );
      expect(noticesOf(await find(index, 'pool', '2026-03-02')).sort()).toEqual([
        'before',
        'that-day',
        'undated',
      ]);
    });

    it('gives at most as many passages as asked for, the best ones', async () => {
      const index = await holding(POOL, LIBRARY, MARKET);
      const all = await find(index, 'cards of the library');
      expect(await find(index, 'cards of the library', TODAY, 1)).toEqual(all.slice(0, 1));
    });

    it('lets a heavy word outweigh a light one', async () => {
      const index = await holding(POOL, LIBRARY);
      const weighing = (towels: number, cards: number) =>
        search(index, [
          { term: termsOf('towels')[0] ?? '', weight: towels, word: 0 },
          { term: termsOf('cards')[0] ?? '', weight: cards, word: 1 },
        ]);
      expect(noticesOf(await weighing(1, 0.1))).toEqual(['pool', 'library']);
      expect(noticesOf(await weighing(0.1, 1))).toEqual(['library', 'pool']);
    });

    it('tells the passages of a long notice apart', async () => {
      const filler = Array.from({ length: 60 }, (_, n) => `Line ${n} of the rules is short.`).join(' ');
      const long = notice('rules', 'Rules', `Dogs stay outside. ${filler} Kites fly at the shore.`);
      const index = await holding(long);
      const passages = passagesOf(long);
      expect(passages.length).toBeGreaterThan(1);
      expect(await find(index, 'dogs')).toMatchObject([{ passageId: passages[0]?.id }]);
      expect(await find(index, 'kites')).toMatchObject([{ passageId: passages.at(-1)?.id }]);
    });

    it('puts new passages in place of the old ones', async () => {
      const index = await holding(POOL, LIBRARY);
      const renewed = notice('pool', 'Swimming pool', 'Lockers take a coin.');
      await index.replace(renewed, passagesOf(renewed));
      expect(await find(index, 'towels')).toEqual([]);
      expect(noticesOf(await find(index, 'lockers'))).toEqual(['pool']);
      expect(noticesOf(await find(index, 'swimming'))).toEqual(['pool']);
    });

    it('moves a notice to another day when it is replaced', async () => {
      const index = await holding(notice('pool', 'Pool', 'Open.', stated('2026-03-01')));
      const later = notice('pool', 'Pool', 'Open.', stated('2026-04-01'));
      await index.replace(later, passagesOf(later));
      expect(await find(index, 'pool', '2026-03-15')).toEqual([]);
      expect(await find(index, 'pool', '2026-04-01')).toHaveLength(1);
    });

    it('removes a notice that is replaced by no passages', async () => {
      const index = await holding(POOL, LIBRARY);
      await index.replace(POOL, []);
      expect(await find(index, 'swimming towels')).toEqual([]);
      expect((await index.statistics([])).notices).toBe(1);
    });

    it('removes a notice and leaves the others; one that it never had is fine', async () => {
      const index = await holding(POOL, LIBRARY);
      await index.remove('pool');
      await index.remove('pool');
      await index.remove('never there');
      expect(await find(index, 'swimming towels')).toEqual([]);
      expect(noticesOf(await find(index, 'library'))).toEqual(['library']);
    });

    it('takes a removed notice again', async () => {
      const index = await holding(POOL);
      await index.remove('pool');
      await index.replace(POOL, passagesOf(POOL));
      expect(noticesOf(await find(index, 'towels'))).toEqual(['pool']);
    });

    it('counts notices that hold a term, not passages, and leaves out terms that none holds', async () => {
      const twice = notice('twice', 'Pool', `Pool. ${'Towels are lent at the desk. '.repeat(60)}Pool.`);
      expect(passagesOf(twice).length).toBeGreaterThan(1);
      const index = await holding(POOL, twice, LIBRARY);
      const [pool = '', towel = '', passport = ''] = termsOf('pool towels passport');
      expect(await index.statistics([pool, towel, passport])).toEqual({
        notices: 3,
        holding: new Map([
          [pool, 2],
          [towel, 2],
        ]),
      });
    });

    it('names terms that a misspelt one may stand for, nearest first', async () => {
      const index = await holding(POOL, LIBRARY, notice('liberty', 'Liberty', 'Statues.'));
      const [library = '', misspelt = ''] = termsOf('library libary');
      expect((await index.near(misspelt))[0]).toBe(library);
      expect(await index.near('passport')).toEqual([]);
    });

    it('names near terms as soon as they come in, and as often as it is asked', async () => {
      const index = await holding(POOL);
      const [library = '', misspelt = ''] = termsOf('library libary');
      expect(await index.near(misspelt)).toEqual([]);
      await index.replace(LIBRARY, passagesOf(LIBRARY));
      for (let time = 0; time < 2; time += 1) expect(await index.near(misspelt)).toEqual([library]);
    });

    it('names no near terms for numbers and short words, nor terms of notices that are gone', async () => {
      const index = await holding(POOL, notice('year', 'Budget', 'It is the plan of 20261.'));
      expect(await index.near('20262')).toEqual([]);
      expect(await index.near('pol')).toEqual([]);
      const [, misspelt = ''] = termsOf('swimming swimmming');
      expect(await index.near(misspelt)).not.toEqual([]);
      await index.remove('pool');
      expect(await index.near(misspelt)).toEqual([]);
    });

    it('names words of the other script that sound alike', async () => {
      const festival = makeNotice({ id: 'ko', title: '유달산 페스티벌', text: '열린다.', language: 'ko' });
      const index = await holding(notice('glasgow', 'Games', 'They take place in Glasgow.'), festival);
      expect(await index.soundingLike('글래스고')).toEqual(['glasgow']);
      expect(await index.soundingLike('festival')).toEqual(['페스티벌']);
      expect(await index.soundingLike('yudal')).toEqual(['유달산']);
      expect(await index.soundingLike('에든버러')).toEqual([]);
      await index.remove('glasgow');
      expect(await index.soundingLike('글래스고')).toEqual([]);
    });

    it('takes its counts back when notices go or change', async () => {
      const index = await holding(POOL, LIBRARY);
      const asked = termsOf('swimming towels lockers opens');
      const before = await index.statistics(asked);
      const renewed = notice('pool', 'Swimming pool', 'Lockers take a coin.');
      await index.replace(renewed, passagesOf(renewed));
      const [swimming = '', towels = '', lockers = '', opens = ''] = asked;
      expect(await index.statistics(asked)).toEqual({
        notices: 2,
        holding: new Map([
          [swimming, 1],
          [lockers, 1],
          [opens, 1],
        ]),
      });
      await index.replace(POOL, passagesOf(POOL));
      expect(await index.statistics(asked)).toEqual(before);
      await index.remove('pool');
      await index.remove('library');
      expect(await index.statistics([...asked, towels])).toEqual({ notices: 0, holding: new Map() });
    });
  });
}

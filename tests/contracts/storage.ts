import { ConversationState, TestAdapter } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import type { StateStorage } from '../../src/storage/state/state-storage.ts';

/** What every StateStorage does. `create` gives an empty one that reads its time from `now`. */
export function describeStorage(name: string, create: (now: () => Date) => StateStorage): void {
  const noon = new Date('2026-05-04T12:00:00Z');
  const empty = () => create(() => noon);

  describe(`${name} as a storage`, () => {
    it('has nothing for a key that was never written', async () => {
      expect(await empty().read(['unknown'])).toEqual({});
    });

    it('reads no keys and writes no items without complaint', async () => {
      const storage = empty();
      await storage.write({});
      expect(await storage.read([])).toEqual({});
    });

    // As botbuilder's own stores do, which its tests for stores ask for.
    it.each([null, undefined])('refuses to read, write and delete where the keys are %s', async (none) => {
      const storage = empty();
      await storage.write({ item: { n: 1 } });
      const nothing = none as never;
      const outcomes = await Promise.allSettled([
        storage.read(nothing),
        storage.write(nothing),
        storage.delete(nothing),
      ]);
      const reasons = outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason);
      for (const reason of reasons) expect(reason).toBeInstanceOf(ReferenceError);
      expect(reasons.map(({ message }) => message)).toEqual([
        'Keys are required when reading.',
        'Changes are required when writing.',
        'Keys are required when deleting.',
      ]);
      expect((await storage.read(['item'])).item.n).toBe(1);
    });

    it.each([null, undefined, 7])('refuses %s among the keys, and changes nothing', async (none) => {
      const storage = empty();
      await storage.write({ item: { n: 1 } });
      await expect(storage.read(['item', none as never])).rejects.toThrow(TypeError);
      await expect(storage.delete(['item', none as never])).rejects.toThrow(TypeError);
      expect((await storage.read(['item'])).item.n).toBe(1);
    });

    it.each([null, undefined, 'text', 7, []])(
      'refuses %j as an item, and writes nothing of its batch',
      async (item) => {
        const storage = empty();
        await expect(storage.write({ sound: { n: 1 }, 'the key': item })).rejects.toThrow('"the key"');
        expect(await storage.read(['sound', 'the key'])).toEqual({});
      },
    );

    it('takes an empty list for no changes', async () => {
      const storage = empty();
      await expect(storage.write([])).resolves.toBeUndefined();
      await expect(storage.delete([])).resolves.toBeUndefined();
    });

    it('keeps an item without a field of its own', async () => {
      const storage = empty();
      await storage.write({ bare: {} });
      expect(Object.keys((await storage.read(['bare'])).bare)).toEqual(['eTag']);
    });

    it('gives back what was written, with an eTag', async () => {
      const storage = empty();
      await storage.write({ greeting: { text: 'hello', times: 2 } });
      expect(await storage.read(['greeting'])).toEqual({
        greeting: { text: 'hello', times: 2, eTag: expect.stringMatching(/./) },
      });
    });

    it('keeps nested objects, lists, nulls and characters of any script', async () => {
      const storage = empty();
      const item = {
        list: [1, { deep: [null, 'ünï', '한국어', '🗂️'] }],
        nothing: null,
        yes: true,
        zero: 0,
        empty: '',
      };
      await storage.write({ item });
      expect((await storage.read(['item'])).item).toMatchObject(item);
    });

    it('keeps a copy: changing what was written or read changes nothing that is stored', async () => {
      const storage = empty();
      const written = { inner: { value: 1 } };
      await storage.write({ copy: written });
      written.inner.value = 2;
      (await storage.read(['copy'])).copy.inner.value = 3;
      expect((await storage.read(['copy'])).copy.inner.value).toBe(1);
    });

    it('reads many keys at once and leaves out the unknown ones', async () => {
      const storage = empty();
      await storage.write({ a: { n: 1 }, b: { n: 2 }, c: { n: 3 } });
      const items = await storage.read(['c', 'missing', 'a', 'a']);
      expect(Object.keys(items).sort()).toEqual(['a', 'c']);
      expect(items.c.n).toBe(3);
    });

    it('gives a new eTag with every change', async () => {
      const storage = empty();
      await storage.write({ item: { n: 1 } });
      const first = (await storage.read(['item'])).item.eTag;
      await storage.write({ item: { n: 1 } });
      expect((await storage.read(['item'])).item.eTag).not.toBe(first);
    });

    it('updates an item that carries the eTag it was read with', async () => {
      const storage = empty();
      await storage.write({ item: { n: 1 } });
      const { item } = await storage.read(['item']);
      item.n = 2;
      await storage.write({ item });
      expect((await storage.read(['item'])).item.n).toBe(2);
    });

    it.each([
      ['no eTag', undefined],
      ['the eTag null', null],
      ['an empty eTag', ''],
      ['the eTag *', '*'],
    ])('overwrites an item written with %s, and creates one that is missing', async (_, eTag) => {
      const storage = empty();
      await storage.write({ item: { n: 1 } });
      await storage.write({ item: { n: 2, eTag }, fresh: { n: 3, eTag } });
      const items = await storage.read(['item', 'fresh']);
      expect([items.item.n, items.fresh.n]).toEqual([2, 3]);
    });

    it('refuses a stale eTag, names the key and keeps the newer item', async () => {
      const storage = empty();
      await storage.write({ 'the key': { n: 1 } });
      const stale = await storage.read(['the key']);
      await storage.write({ 'the key': { n: 2 } });
      await expect(storage.write(stale)).rejects.toThrow('"the key"');
      expect((await storage.read(['the key']))['the key'].n).toBe(2);
    });

    it('refuses an eTag for a key that has been deleted since, or made anew', async () => {
      const storage = empty();
      await storage.write({ item: { n: 1 } });
      const stale = await storage.read(['item']);
      await storage.delete(['item']);
      await expect(storage.write(stale)).rejects.toThrow('"item"');
      await storage.write({ item: { n: 2 } });
      await expect(storage.write(stale)).rejects.toThrow('"item"');
    });

    it('changes nothing at all when one item of a batch conflicts', async () => {
      const storage = empty();
      await storage.write({ a: { n: 1 }, b: { n: 1 } });
      const batch = { new: { n: 9 }, a: { n: 9, eTag: '*' }, b: { n: 9, eTag: 'not this' }, c: { n: 9 } };
      await expect(storage.write(batch)).rejects.toThrow('"b"');
      const items = await storage.read(['new', 'a', 'b', 'c']);
      expect(Object.entries(items).map(([key, item]) => [key, item.n])).toEqual([
        ['a', 1],
        ['b', 1],
      ]);
    });

    it('takes writes again after a conflict', async () => {
      const storage = empty();
      await expect(storage.write({ a: { eTag: 'x' } })).rejects.toThrow();
      await storage.write({ a: { n: 1 } });
      expect((await storage.read(['a'])).a.n).toBe(1);
    });

    it('lets one of several writers with the same eTag through', async () => {
      const storage = empty();
      await storage.write({ item: { n: 0 } });
      const { eTag } = (await storage.read(['item'])).item;
      const writes = [1, 2, 3, 4].map((n) => storage.write({ item: { n, eTag } }));
      const outcomes = await Promise.allSettled(writes);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('keeps the last of several writers that overwrite', async () => {
      const storage = empty();
      await Promise.all([1, 2, 3].map((n) => storage.write({ item: { n, eTag: '*' } })));
      expect((await storage.read(['item'])).item.n).toBe(3);
    });

    it('deletes what it is asked to and leaves the rest', async () => {
      const storage = empty();
      await storage.write({ a: { n: 1 }, b: { n: 2 }, c: { n: 3 } });
      await storage.delete(['a', 'c']);
      expect(Object.keys(await storage.read(['a', 'b', 'c']))).toEqual(['b']);
    });

    it('deletes an unknown key without complaint', async () => {
      await expect(empty().delete(['never written'])).resolves.toBeUndefined();
    });

    it.each([
      'emulator/conversations/ab|livechat/',
      `a'b"c;--`,
      'per%cent_and\\backslash?#&',
      'line\nbreak\ttab',
      'nul\u0000inside',
      'half a surrogate \ud83d',
      '열쇠 🔑',
      '__proto__',
      'constructor',
      '',
      'x'.repeat(3_000),
      '!@#$%^&*()~/\\><,.?\';"`~',
      'null',
      'undefined',
    ])('takes the key %j', async (key) => {
      const storage = empty();
      await storage.write(Object.fromEntries([[key, { n: 1 }]]));
      expect(Object.entries(await storage.read([key])).map(([k, item]) => [k, item.n])).toEqual([[key, 1]]);
      await storage.delete([key]);
      expect(Object.keys(await storage.read([key]))).toEqual([]);
    });

    it('tells keys apart by case, by white space and by what follows a NUL', async () => {
      const storage = empty();
      const keys = ['key', 'Key', 'key ', 'key\u0000a', 'key\u0000b'];
      for (const [n, key] of keys.entries()) await storage.write({ [key]: { n } });
      const items = await storage.read(keys);
      expect(keys.map((key) => items[key].n)).toEqual([0, 1, 2, 3, 4]);
    });

    it('carries the state of a bot from one turn to the next', async () => {
      const state = new ConversationState(empty());
      const count = state.createProperty<number>('count');
      const adapter = new TestAdapter(async (context) => {
        const next = (await count.get(context, 0)) + 1;
        await count.set(context, next);
        await context.sendActivity(String(next));
        await state.saveChanges(context);
      });
      await adapter.send('hi').assertReply('1').send('hi').assertReply('2').startTest();
    });

    it('forgets items that were last written before a day, and says how many', async () => {
      let time = new Date('2026-01-01T00:00:00Z');
      const storage = create(() => time);
      await storage.write({ old: { n: 1 }, renewed: { n: 1 } });
      time = new Date('2026-02-01T00:00:00Z');
      await storage.write({ renewed: { n: 2 }, fresh: { n: 1 } });
      expect(await storage.deleteIdleSince(new Date('2026-01-15T00:00:00Z'))).toBe(1);
      expect(Object.keys(await storage.read(['old', 'renewed', 'fresh'])).sort()).toEqual([
        'fresh',
        'renewed',
      ]);
    });
  });
}

import { describe, expect, it } from 'vitest';
import type { ConversationLog } from '../../src/storage/talks/conversation-log.ts';

/** What every ConversationLog does. `create` gives an empty one that reads its time from `now`. */
export function describeConversationLog(name: string, create: (now: () => Date) => ConversationLog): void {
  const noon = new Date('2026-05-04T12:00:00Z');
  const empty = () => create(() => noon);
  const said = (text: string) => ({ type: 'message', text });

  describe(`${name} as a conversation log`, () => {
    it('has no activities of a conversation it never saw', async () => {
      const log = empty();
      expect(await log.has('unknown')).toBe(false);
      expect(await log.read('unknown', 0)).toEqual([]);
    });

    it('counts activities from one, without gaps, in the order they came', async () => {
      const log = empty();
      expect(await log.append('talk', [said('a'), said('b')])).toBe(2);
      expect(await log.append('talk', [said('c')])).toBe(3);
      expect(await log.read('talk', 0)).toEqual([
        { sequence: 1, activity: said('a') },
        { sequence: 2, activity: said('b') },
        { sequence: 3, activity: said('c') },
      ]);
    });

    it('reads on from a position, and has nothing after the last', async () => {
      const log = empty();
      await log.append('talk', ['a', 'b', 'c'].map(said));
      expect((await log.read('talk', 1)).map(({ sequence }) => sequence)).toEqual([2, 3]);
      expect(await log.read('talk', 3)).toEqual([]);
      expect(await log.read('talk', 99)).toEqual([]);
      expect(await log.read('talk', -5)).toHaveLength(3);
    });

    it('reads no more than it is asked for, and then on from there', async () => {
      const log = empty();
      await log.append('talk', ['a', 'b', 'c', 'd', 'e'].map(said));
      const textsOf = async (after: number) =>
        (await log.read('talk', after, 2)).map(({ activity }) => activity.text);
      expect([await textsOf(0), await textsOf(2), await textsOf(4)]).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    });

    it('keeps conversations apart, whatever characters their ids have', async () => {
      const log = empty();
      const ids = ['talk', 'Talk', 'talk|livechat', "o'clock", '대화', '__proto__'];
      for (const id of ids) await log.append(id, [said(id)]);
      for (const id of ids) {
        expect(await log.has(id)).toBe(true);
        expect(await log.read(id, 0)).toEqual([{ sequence: 1, activity: said(id) }]);
      }
    });

    it('adds nothing and begins nothing for an empty list', async () => {
      const log = empty();
      expect(await log.append('talk', [])).toBeNull();
      expect(await log.has('talk')).toBe(false);
    });

    it('lists conversations, the one last spoken in first, with how often the person spoke', async () => {
      let time = noon;
      const log = create(() => time);
      expect(await log.list()).toEqual([]);
      const from = (role: string, type = 'message') => ({ type, from: { id: role, name: '', role } });
      await log.append('early', [from('user', 'conversationUpdate'), from('bot')]);
      await log.append('late', [from('user')]);
      time = new Date(noon.getTime() + 1_000);
      await log.append('late', [from('bot'), from('user')]);
      expect(await log.list()).toEqual([
        { id: 'late', lastActivityAt: time, turns: 2 },
        { id: 'early', lastActivityAt: noon, turns: 0 },
      ]);
    });

    it('gives every one of several appends at once its own positions', async () => {
      const log = empty();
      const lasts = await Promise.all(
        Array.from({ length: 20 }, (_, n) => log.append('talk', [said(`${n}a`), said(`${n}b`)])),
      );
      expect(lasts).toEqual(Array.from({ length: 20 }, (_, n) => 2 * n + 2));
      const all = await log.read('talk', 0);
      expect(all.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
      const texts = all.map(({ activity }) => activity.text);
      for (let n = 0; n < 20; n += 1) expect(texts.indexOf(`${n}b`)).toBe(texts.indexOf(`${n}a`) + 1);
    });

    it('keeps what an activity carries, and a copy of it', async () => {
      const log = empty();
      const activity = { type: 'message', text: '안녕 🗂️', channelData: { deep: [{ n: 1 }] }, value: null };
      const appended = log.append('talk', [activity]);
      activity.channelData.deep.push({ n: 2 });
      await appended;
      const first = (await log.read('talk', 0))[0];
      expect(first?.activity).toEqual({
        type: 'message',
        text: '안녕 🗂️',
        channelData: { deep: [{ n: 1 }] },
        value: null,
      });
    });

    it('gives dates as they read back from JSON', async () => {
      const log = empty();
      await log.append('talk', [{ type: 'message', timestamp: noon }]);
      expect((await log.read('talk', 0))[0]?.activity.timestamp).toBe('2026-05-04T12:00:00.000Z');
    });

    it('forgets one conversation and leaves the others', async () => {
      const log = empty();
      await log.append('a', [said('1')]);
      await log.append('b', [said('2')]);
      await log.delete('a');
      await log.delete('never there');
      expect(await log.has('a')).toBe(false);
      expect(await log.read('a', 0)).toEqual([]);
      expect(await log.has('b')).toBe(true);
    });

    it('counts from one again in a conversation that was forgotten', async () => {
      const log = empty();
      await log.append('talk', [said('a'), said('b')]);
      await log.delete('talk');
      expect(await log.append('talk', [said('c')])).toBe(1);
    });

    it('forgets conversations whose last activity is too old, and names them', async () => {
      let time = new Date('2026-01-01T00:00:00Z');
      const log = create(() => time);
      await log.append('idle', [said('a')]);
      await log.append('active', [said('a')]);
      time = new Date('2026-02-01T00:00:00Z');
      await log.append('active', [said('b')]);
      expect(await log.deleteIdleSince(new Date('2026-01-15T00:00:00Z'))).toEqual(['idle']);
      expect(await log.has('idle')).toBe(false);
      expect(await log.read('active', 0)).toHaveLength(2);
      expect(await log.deleteIdleSince(new Date('2026-01-15T00:00:00Z'))).toEqual([]);
    });
  });
}

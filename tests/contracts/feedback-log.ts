import { describe, expect, it } from 'vitest';
import type { Remark } from '../../dialogs/index.ts';
import type { FeedbackLog } from '../../src/storage/feedback/feedback-log.ts';

const ALL = ['wrong', 'helpful', 'unanswered', 'suggested'] as const;

const remark = (fields: Partial<Remark> = {}): Remark => ({
  kind: 'wrong',
  question: 'When is the fair?',
  language: 'en',
  channel: 'directline',
  answer: '“The fair is in May.” [1]',
  noticeIds: ['fair'],
  reason: null,
  ...fields,
});

/** What every FeedbackLog does. `create` gives an empty one that reads its time from `now`. */
export function describeFeedbackLog(name: string, create: (now: () => Date) => FeedbackLog): void {
  const noon = new Date('2026-05-04T12:00:00Z');

  describe(`${name} as a feedback log`, () => {
    it('is empty at first', async () => {
      expect(await create(() => noon).read({ kinds: ALL })).toEqual([]);
    });

    it('keeps a remark with its time, and a copy of it', async () => {
      const log = create(() => noon);
      const said = remark({ question: '축제는 언제예요? 🎈', noticeIds: ['a', "o'b"], reason: 'It moved.' });
      await log.add(said, 'a talk');
      (said.noticeIds as string[]).push('c');
      expect(await log.read({ kinds: ALL })).toEqual([{ ...said, noticeIds: ['a', "o'b"], at: noon }]);
    });

    it('gives the newest first, those of one moment in the order they came, backwards', async () => {
      let time = noon.getTime();
      const log = create(() => new Date(time));
      await log.add(remark({ question: 'a' }), 'a talk');
      await log.add(remark({ question: 'b' }), 'a talk');
      time += 1;
      await log.add(remark({ question: 'c' }), 'a talk');
      expect((await log.read({ kinds: ALL })).map(({ question }) => question)).toEqual(['c', 'b', 'a']);
    });

    it('gives those of the kinds wanted, made since a time', async () => {
      let time = noon.getTime();
      const log = create(() => new Date(time));
      for (const kind of ALL) {
        await log.add(remark({ kind }), 'a talk');
        time += 1_000;
      }
      expect((await log.read({ kinds: ['wrong', 'unanswered'] })).map(({ kind }) => kind)).toEqual([
        'unanswered',
        'wrong',
      ]);
      const since = new Date(noon.getTime() + 1_000);
      expect((await log.read({ kinds: ['wrong', 'helpful'], since })).map(({ kind }) => kind)).toEqual([
        'helpful',
      ]);
      expect(await log.read({ kinds: [] })).toEqual([]);
    });

    it('forgets what was made in a talk, and nothing else', async () => {
      const log = create(() => noon);
      await log.add(remark({ question: 'a' }), 'one');
      await log.add(remark({ question: 'b' }), 'other');
      await log.add(remark({ question: 'c' }), 'one');
      expect(await log.deleteTalk('one')).toBe(2);
      expect((await log.read({ kinds: ALL })).map(({ question }) => question)).toEqual(['b']);
      expect(await log.deleteTalk('one')).toBe(0);
    });

    it('counts those in danger by day, newest first, and forgets old days alone', async () => {
      const log = create(() => noon);
      expect(await log.distressCounts()).toEqual([]);
      for (const day of ['2026-05-02', '2026-05-04', '2026-05-04']) await log.countDistress(day);
      await log.deleteTalk('a talk');
      expect(await log.distressCounts()).toEqual([
        { day: '2026-05-04', count: 2 },
        { day: '2026-05-02', count: 1 },
      ]);
      expect(await log.deleteBefore(noon)).toBe(0);
      expect(await log.distressCounts()).toEqual([{ day: '2026-05-04', count: 2 }]);
    });

    it('forgets what was made before a time, and says how much', async () => {
      let time = noon.getTime();
      const log = create(() => new Date(time));
      await log.add(remark({ question: 'old' }), 'a talk');
      time += 1_000;
      await log.add(remark({ question: 'new' }), 'a talk');
      expect(await log.deleteBefore(new Date(noon.getTime() + 1_000))).toBe(1);
      expect((await log.read({ kinds: ALL })).map(({ question }) => question)).toEqual(['new']);
      expect(await log.deleteBefore(noon)).toBe(0);
    });
  });
}

import { afterEach, expect, it, vi } from 'vitest';
import { createLogger } from '../../../src/logging/log.ts';
import { createMemoryFeedbackLog } from '../../../src/storage/feedback/memory-feedback-log.ts';
import { forgetIdle, keepForgetting } from '../../../src/storage/retention.ts';
import { createMemoryStorage } from '../../../src/storage/state/memory-storage.ts';
import { createMemoryConversationLog } from '../../../src/storage/talks/memory-conversation-log.ts';
import { PATIENCE_MS } from '../../support/patience.ts';

const DAY_MS = 86_400_000;
const REMARK = {
  kind: 'unanswered',
  question: 'What is the passport fee?',
  language: 'en',
  channel: 'directline',
  answer: '',
  noticeIds: [],
  reason: 'not-in-notices',
} as const;
const clean = async () => {};
const logger = createLogger({ level: 'silent', salt: '', forPeople: false });

function oneTalk() {
  let time = Date.parse('2026-05-04T12:00:00Z');
  const now = () => new Date(time);
  const log = createMemoryConversationLog(now);
  const storage = createMemoryStorage(now);
  const feedback = createMemoryFeedbackLog(now);
  return {
    now,
    log,
    storage,
    feedback,
    talk: async () => {
      await log.append('talk', [{ type: 'message', text: 'hi' }]);
      await storage.write({ 'web/conversations/talk/': { language: 'ko' } });
      await feedback.add(REMARK, 'talk');
    },
    wait: (days: number) => {
      time += days * DAY_MS;
    },
  };
}

afterEach(() => vi.useRealTimers());

it('keeps a conversation up to the set number of days and then forgets it with its state', async () => {
  const { log, storage, feedback, now, talk, wait } = oneTalk();
  await talk();
  wait(30);
  expect(await forgetIdle({ log, storage, feedback, days: 30, now, clean })).toEqual({
    conversations: 0,
    states: 0,
    remarks: 0,
  });
  wait(0.01);
  expect(await forgetIdle({ log, storage, feedback, days: 30, now, clean })).toEqual({
    conversations: 1,
    states: 1,
    remarks: 1,
  });
  expect(await log.has('talk')).toBe(false);
  expect(await storage.read(['web/conversations/talk/'])).toEqual({});
  expect(await feedback.read({ kinds: ['unanswered'] })).toEqual([]);
});

it('forgets at the start and then every hour, until it is stopped', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { log, storage, feedback, now, talk, wait } = oneTalk();
  await talk();
  wait(31);
  const stop = keepForgetting({ log, storage, feedback, days: 30, now, clean, logger });
  await vi.waitFor(async () => expect(await log.has('talk')).toBe(false), PATIENCE_MS);

  await talk();
  wait(31);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(await log.has('talk')).toBe(false);

  stop();
  await talk();
  wait(31);
  await vi.advanceTimersByTimeAsync(7_200_000);
  expect(await log.has('talk')).toBe(true);
});

it('goes on after a sweep that failed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { log, storage, feedback, now, talk, wait } = oneTalk();
  await talk();
  wait(31);
  let failures = 1;
  const failingOnce = {
    ...log,
    deleteIdleSince: async (before: Date) => {
      if (failures-- > 0) throw new Error('disk full');
      return log.deleteIdleSince(before);
    },
  };
  const stop = keepForgetting({ log: failingOnce, storage, feedback, days: 30, now, clean, logger });
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(await log.has('talk')).toBe(false);
  stop();
});

import { expect, it } from 'vitest';
import { createRecentPosts } from '../../../../../src/channels/web/direct-line/recent-posts.ts';
import type { LoggedActivity } from '../../../../../src/storage/talks/conversation-log.ts';

const logged = (id: string, mark: string): LoggedActivity => ({
  sequence: 1,
  activity: {
    type: 'message',
    id,
    from: { id: 'dl_1', name: '', role: 'user' },
    channelData: { clientActivityID: mark },
  },
});

it('what was posted is known again after its conversation was evicted from memory', async () => {
  const log = new Map<string, LoggedActivity[]>();
  let reads = 0;
  const posts = createRecentPosts(async (conversationId) => {
    reads += 1;
    return log.get(conversationId) ?? [];
  });
  const post = (conversationId: string) =>
    posts.once(conversationId, 'mark', async () => {
      log.set(conversationId, [logged(`${conversationId}-first`, 'mark')]);
      return `${conversationId}-first`;
    });
  expect(await post('talk')).toBe('talk-first');
  expect(await post('talk')).toBe('talk-first');
  expect(reads).toBe(1);
  for (let n = 0; n < 1_000; n += 1) await post(`other ${n}`);
  expect(await posts.once('talk', 'mark', async () => 'twice')).toBe('talk-first');
  expect(reads).toBe(1_002);
});

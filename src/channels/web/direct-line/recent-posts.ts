import type { LoggedActivity } from '../../../storage/talks/conversation-log.ts';
import { remember } from './bounded-map.ts';
import { clientActivityIdOf } from './wire.ts';

const MAX_CONVERSATIONS = 1_000;
const MAX_POSTS = 500;

/** Knows which posts a conversation has taken already, so that one sent twice (a lost answer, a second try) counts once. */
export interface RecentPosts {
  /** Runs `post` unless this mark was posted before; either way the id of the activity. A post that fails may come again. */
  once(conversationId: string, mark: string | undefined, post: () => Promise<string>): Promise<string>;
  /** For a conversation that is deleted. */
  forget(conversationId: string): void;
}

/** Remembers the last posts in memory; what it doesn't remember it reads from the log, so a restart makes no difference. */
export function createRecentPosts(
  history: (conversationId: string) => Promise<LoggedActivity[]>,
): RecentPosts {
  const byConversation = new Map<string, Promise<Map<string, Promise<string>>>>();

  async function load(conversationId: string): Promise<Map<string, Promise<string>>> {
    const posts = new Map<string, Promise<string>>();
    for (const { activity } of await history(conversationId)) {
      const mark = clientActivityIdOf(activity.channelData);
      if (activity.from?.role === 'user' && mark && activity.id)
        remember(posts, mark, Promise.resolve(activity.id), MAX_POSTS);
    }
    return posts;
  }

  return {
    async once(conversationId, mark, post) {
      if (mark === undefined) return post();
      const loading = byConversation.get(conversationId) ?? load(conversationId);
      remember(byConversation, conversationId, loading, MAX_CONVERSATIONS);
      loading.catch(() => byConversation.delete(conversationId));
      const posts = await loading;
      const known = posts.get(mark);
      if (known) return known;
      const posting = post();
      remember(posts, mark, posting, MAX_POSTS);
      posting.catch(() => posts.delete(mark));
      return posting;
    },
    forget: (conversationId) => void byConversation.delete(conversationId),
  };
}

import type { Activity, ChannelAccount, TurnContext } from 'botbuilder';
import type { RateLimit } from '../http/rate-limit.ts';
import { WireError } from '../http/wire-error.ts';
import type { DirectLineAdapter } from './adapter.ts';
import { createAnsweredOnce } from './answered-once.ts';
import type { ActivitySet, Conversations } from './conversations.ts';
import { activityFrom, beginning } from './incoming.ts';
import { createRecentPosts } from './recent-posts.ts';
import type { TokenHolder } from './tokens.ts';
import type { KeyedQueue } from './turn-queue.ts';
import { clientActivityIdOf, type IncomingActivity } from './wire.ts';

export interface TalkOptions {
  readonly adapter: DirectLineAdapter;
  /** Where the adapter runs its turns. */
  readonly turns: KeyedQueue;
  readonly conversations: Conversations;
  readonly run: (context: TurnContext) => Promise<void>;
  readonly bot: ChannelAccount;
  readonly turnLimit: RateLimit;
  /** Most UTF-16 units of a message's text. */
  readonly messageLength: number;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Forgets what the bot keeps of a conversation. */
  readonly forgetState: (conversationId: string) => Promise<void>;
  /** Told of a turn that failed and whose error handler failed too. */
  readonly onLostTurn: (conversationId: string, error: unknown) => void;
}

/** One person's talk with the bot, free of how requests come in. Refusals are thrown as `WireError`. */
export interface WebTalk {
  /** Begins the talk, once: the bot hears of it and may greet. False where it has begun before. */
  begin(holder: TokenHolder, locale: string | undefined): Promise<boolean>;
  /** To be called when the talk is touched: answers what the program had no time to. Throws 404 where the talk was never begun or is forgotten. */
  resume(holder: Pick<TokenHolder, 'conversationId'>): Promise<void>;
  /** Takes what a person says, lets the bot answer in its own time, and returns the activity's id. */
  hear(holder: TokenHolder, incoming: IncomingActivity): Promise<string>;
  read(holder: TokenHolder, after: number): Promise<ActivitySet>;
  /** Deletes the talk for good, after the turns that run. One that is not there is fine. */
  forget(holder: TokenHolder): Promise<void>;
  /** From here on nothing new is heard. */
  stop(): void;
}

const talkIsOver = () => new WireError(404, 'ConversationNotFound', 'This talk is over: start a new one.');

export function createTalk(options: TalkOptions): WebTalk {
  const { adapter, turns, conversations, run, bot, turnLimit, messageLength } = options;
  const { now, newId, forgetState, onLostTurn } = options;
  const posts = createRecentPosts((conversationId) => conversations.history(conversationId));
  let stopping = false;

  const mustListen = () => {
    if (stopping)
      throw new WireError(503, 'ServiceUnavailable', 'The service is restarting.', { 'Retry-After': '5' });
  };
  const envelope = (holder: TokenHolder) => ({ holder, bot, id: newId(), timestamp: now() });
  const process = (activity: Partial<Activity>) =>
    adapter.process(activity, async (context) => {
      // Deleted while the turn waited: it would write anew what is gone.
      if (await conversations.has(context.activity.conversation.id)) await run(context);
    });
  const answering = createAnsweredOnce({ conversations, run: process, onLost: onLostTurn });

  return {
    async begin(holder, locale) {
      mustListen();
      const activity = beginning(envelope(holder), locale);
      const begun = await conversations.begin(holder.conversationId, activity);
      if (begun) process(activity).catch((error) => onLostTurn(holder.conversationId, error));
      else await answering.catchUp(holder.conversationId);
      return begun;
    },
    async resume({ conversationId }) {
      if (!(await conversations.has(conversationId))) throw talkIsOver();
      if (!stopping) await answering.catchUp(conversationId);
    },
    async hear(holder, incoming) {
      mustListen();
      if ((incoming.text?.length ?? 0) > messageLength) {
        throw new WireError(
          413,
          'MessageSizeTooBig',
          `A message holds at most ${messageLength} characters: write it shorter.`,
        );
      }
      if (incoming.type === 'typing') return newId();
      return posts.once(holder.conversationId, clientActivityIdOf(incoming.channelData), async () => {
        await turnLimit.take(holder.conversationId);
        const activity = activityFrom(incoming, envelope(holder));
        if (!(await answering.hear(holder.conversationId, activity))) throw talkIsOver();
        return activity.id ?? '';
      });
    },
    read: ({ conversationId }, after) => conversations.read(conversationId, after),
    // After the turns that run, for these would write anew what was deleted.
    forget: ({ conversationId }) =>
      turns.run(conversationId, async () => {
        await conversations.forget(conversationId);
        await forgetState(conversationId);
        posts.forget(conversationId);
        answering.forget(conversationId);
      }),
    stop() {
      stopping = true;
    },
  };
}

import { setTimeout as delay } from 'node:timers/promises';
import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { Conversations } from './conversations.ts';
import type { KeyedQueue } from './turn-queue.ts';

/** The id under which botbuilder knows this channel. */
export const WEB_CHANNEL_ID = 'directline';

/** Where activities of this channel go: nowhere over HTTP. */
export const SERVICE_URL = 'urn:notice-assistant:web';

/** The longest pause that a `delay` activity may ask for, in milliseconds. */
const MAX_DELAY_MS = 5_000;

export interface AdapterOptions {
  readonly conversations: Conversations;
  readonly turns: KeyedQueue;
  readonly now: () => Date;
  readonly newId: () => string;
  /** After this time a turn is given up: it fails as an error would, and those behind it go on. */
  readonly turnSeconds: number;
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
}

/** A bot's way to people on the web: what it sends goes to the conversation's log and to the open sockets, without HTTP. */
export class DirectLineAdapter extends BotAdapter {
  readonly #options: AdapterOptions;
  readonly #reserved = new WeakMap<TurnContext, string>();

  constructor(options: AdapterOptions) {
    super();
    this.#options = options;
    this.onTurnError = options.onTurnError;
  }

  /** Runs a turn, after the turns of its conversation that came before. Rejects only where `onTurnError` does. */
  process(activity: Partial<Activity>, run: (context: TurnContext) => Promise<void>): Promise<void> {
    const { turns, turnSeconds } = this.#options;
    return turns.run(activity.conversation?.id ?? '', () =>
      this.runMiddleware(new TurnContext(this, activity), (context) => within(turnSeconds, run(context))),
    );
  }

  /** The id that the next activity sent in this turn will have, so that who keeps it can do so before sending. */
  reserveId(context: TurnContext): string {
    const id = this.#options.newId();
    this.#reserved.set(context, id);
    return id;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const { conversations } = this.#options;
    const responses: ResourceResponse[] = [];
    let waiting: Partial<Activity>[] = [];
    const flush = async (conversationId: string) => {
      if (waiting.length > 0) await conversations.append(conversationId, waiting);
      waiting = [];
    };
    for (const given of activities) {
      const isTyping = given.type === 'typing';
      const activity = this.#stamp(given, isTyping ? undefined : this.#reserved.get(context));
      if (!isTyping) this.#reserved.delete(context);
      const conversationId = conversationOf(activity);
      if (activity.type === 'delay') {
        await flush(conversationId);
        await delay(Math.min(Number(activity.value) || 0, MAX_DELAY_MS));
      } else if (isTyping) {
        await flush(conversationId);
        await conversations.show(conversationId, activity);
      } else if (activity.type !== 'trace' && activity.type !== 'invokeResponse') {
        waiting.push(activity);
      }
      responses.push({ id: activity.id ?? '' });
    }
    const first = activities[0];
    if (first) await flush(conversationOf(first));
    return responses;
  }

  /** Puts another activity in place of the one with its id, where that stands. Throws where there is none. */
  override async updateActivity(
    _context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const conversationId = conversationOf(activity);
    const before = await this.#find(conversationId, activity.id);
    await this.#options.conversations.append(conversationId, [
      { ...this.#stamp(activity), id: before.id, timestamp: before.timestamp },
    ]);
    return { id: before.id ?? '' };
  }

  /** Takes an activity back. Throws where there is none with this id. */
  override async deleteActivity(
    _context: TurnContext,
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    const conversationId = conversationOf(reference);
    const { id } = await this.#find(conversationId, reference.activityId);
    await this.#options.conversations.append(conversationId, [
      { ...this.#stamp({ type: 'messageDelete' }), id },
    ]);
  }

  /** Speaks up in a conversation by the bot's own wish. Not to be awaited inside a turn of the same conversation: it waits for it. */
  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const event = {
      type: 'event',
      name: 'continueConversation',
      channelId: WEB_CHANNEL_ID,
      serviceUrl: SERVICE_URL,
    };
    await this.process(TurnContext.applyConversationReference(event, reference, true), logic);
  }

  #stamp(activity: Partial<Activity>, id = this.#options.newId()): Partial<Activity> {
    const { now } = this.#options;
    return { ...activity, id, timestamp: now(), channelId: WEB_CHANNEL_ID, serviceUrl: SERVICE_URL };
  }

  async #find(conversationId: string, activityId: string | undefined): Promise<Partial<Activity>> {
    const history = await this.#options.conversations.history(conversationId);
    const found = activityId ? history.find(({ activity }) => activity.id === activityId) : undefined;
    if (!found)
      throw new Error(`The conversation has no activity "${activityId}": send it before changing it.`);
    return found.activity;
  }
}

/** The id that the next activity sent in a turn on the web will have; undefined on other channels, which tell it when it is sent. */
export function nextMessageId(context: TurnContext): string | undefined {
  return context.adapter instanceof DirectLineAdapter ? context.adapter.reserveId(context) : undefined;
}

/** True for activities on the web: their ids are this server's, each of them once. Clients of other channels choose theirs. */
export function hasOwnId({ adapter }: TurnContext): boolean {
  return adapter instanceof DirectLineAdapter;
}

function conversationOf(of: { readonly conversation?: { readonly id: string } }): string {
  const id = of.conversation?.id;
  if (!id) throw new Error('An activity was sent without a conversation id: send it through a TurnContext.');
  return id;
}

function within(seconds: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`The turn took longer than ${seconds} s.`));
    const timer = setTimeout(late, seconds * 1000).unref();
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

import {
  type Activity,
  ActivityHandler,
  type InvokeResponse,
  type ConversationState as StateStore,
  type TurnContext,
} from 'botbuilder';
import type { Assistant } from './assistant.ts';
import { rememberMessage } from './exchanges.ts';
import { isFeedbackInvoke, reactionOfEvent, reactionOfInvoke } from './feedback-activity.ts';
import type { Reaction } from './intents/wrong.ts';
import { type ConversationState, NEW_CONVERSATION, type Reply } from './turn.ts';

/** What joins the assistant to the Bot Framework. */
export interface BotParts {
  readonly assistant: Assistant;
  readonly conversations: StateStore;
  /** How a reply looks in the channel that an activity came from. */
  readonly render: (reply: Reply, incoming: Activity) => Partial<Activity>[];
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The time it is there, `YYYY-MM-DDTHH:mm:ss`; left out where only the day counts. */
  readonly now?: () => string;
  /** The longest one turn may take, in milliseconds. */
  readonly turnTimeout: number;
  /** The id that the next activity sent in a turn will have; undefined, or left out, where the channel tells it only when it is sent. */
  readonly nextMessageId?: (context: TurnContext) => string | undefined;
  /** True where no two activities share an id, so that one whose turn was broken off is known when it comes again; left out: nowhere. */
  readonly hasOwnId?: (context: TurnContext) => boolean;
}

/** Kinds of conversation in which many talk, as Teams names them. */
const SHARED: ReadonlySet<string | undefined> = new Set(['channel', 'groupChat']);

interface Kept {
  readonly talk: ConversationState;
  readonly welcomed: boolean;
  /** The last turn: the activity that it answers, and what it began with. Left out where an activity that comes again isn't known by its id. */
  readonly last?: { readonly activityId: string; readonly before: ConversationState };
}

const NEW_TALK: Kept = { talk: NEW_CONVERSATION, welcomed: false };

/**
 * What the turn of an activity begins with. One whose turn was broken off after its state was kept, and before its reply was out, comes again:
 * it begins with what its first turn began with.
 */
function before({ talk, last }: Kept, { id }: Activity): ConversationState {
  return last !== undefined && last.activityId === id ? last.before : talk;
}

/** Botbuilder's handler, and what Teams sends where somebody presses a thumb. */
class FeedbackHandler extends ActivityHandler {
  readonly #react: (context: TurnContext, reaction: Reaction | null) => Promise<void>;

  constructor(react: (context: TurnContext, reaction: Reaction | null) => Promise<void>) {
    super();
    this.#react = react;
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (!isFeedbackInvoke(context.activity)) return super.onInvokeActivity(context);
    await this.#react(context, reactionOfInvoke(context.activity));
    return { status: 200, body: {} };
  }
}

/** The assistant as a bot: messages are answered, and people who come in are welcomed once. */
export function createBot({
  assistant,
  conversations,
  render,
  today,
  now,
  turnTimeout,
  nextMessageId = () => undefined,
  hasOwnId = () => false,
}: BotParts): ActivityHandler {
  const kept = conversations.createProperty<Kept>('assistant');

  async function keep(context: TurnContext, talk: ConversationState): Promise<void> {
    const { id: activityId = '' } = context.activity;
    const last = { activityId, before: before(await kept.get(context, NEW_TALK), context.activity) };
    await kept.set(context, { talk, welcomed: true, ...(hasOwnId(context) && { last }) });
    await conversations.saveChanges(context);
  }

  async function say(context: TurnContext, reply: Reply): Promise<void> {
    const { state, given } = reply;
    // A thumb up or down names the message with an answer.
    const named = given === undefined ? undefined : nextMessageId(context);
    const isNamed = given !== undefined && named !== undefined;
    await keep(context, isNamed ? rememberMessage(state, given, named) : state);
    const [sent] = await context.sendActivities(render(reply, context.activity));
    if (given !== undefined && !isNamed && sent?.id)
      await keep(context, rememberMessage(state, given, sent.id));
  }

  async function situation(context: TurnContext) {
    const talk = before(await kept.get(context, NEW_TALK), context.activity);
    const signal = AbortSignal.timeout(turnTimeout);
    const { locale, channelId: channel, conversation } = context.activity;
    const time = now && { now: now() };
    return { locale, state: talk, today: today(), ...time, channel, conversationId: conversation.id, signal };
  }

  async function react(context: TurnContext, reaction: Reaction | null): Promise<void> {
    const reply = reaction && (await assistant.react(reaction, await situation(context)));
    if (reply) await say(context, reply);
  }

  const bot = new FeedbackHandler(react);

  bot.onMessage(async (context, next) => {
    const text = context.activity.text ?? '';
    await say(context, await assistant.respond({ ...(await situation(context)), text }));
    await next();
  });

  bot.onEvent(async (context, next) => {
    await react(context, reactionOfEvent(context.activity));
    await next();
  });

  bot.onMembersAdded(async (context, next) => {
    const { membersAdded = [], recipient, conversation } = context.activity;
    const { welcomed } = await kept.get(context, NEW_TALK);
    // Where many talk, the assistant's own coming is the occasion; later ones have read its welcome above.
    const isShared = conversation.isGroup || SHARED.has(conversation.conversationType);
    if (!welcomed && membersAdded.some(({ id }) => (id === recipient.id) === isShared)) {
      await say(context, await assistant.welcome(await situation(context)));
    }
    await next();
  });

  bot.onInstallationUpdateRemove(async (context, next) => {
    await conversations.delete(context);
    await next();
  });

  return bot;
}

import {
  type Activity,
  ActivityHandler,
  type ConversationState as StateStore,
  type TurnContext,
} from 'botbuilder';
import type { Assistant } from './assistant.ts';
import { type ConversationState, NEW_CONVERSATION, type Reply } from './turn.ts';

/** What joins the assistant to the Bot Framework. */
export interface BotParts {
  readonly assistant: Assistant;
  readonly conversations: StateStore;
  /** How a reply looks in the channel that an activity came from. */
  readonly render: (reply: Reply, incoming: Activity) => Partial<Activity>[];
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The longest one turn may take, in milliseconds. */
  readonly turnTimeout: number;
}

interface Kept {
  readonly talk: ConversationState;
  readonly welcomed: boolean;
}

/** The assistant as a bot: messages are answered, and people who come in are welcomed once. */
export function createBot({
  assistant,
  conversations,
  render,
  today,
  turnTimeout,
}: BotParts): ActivityHandler {
  const kept = conversations.createProperty<Kept>('assistant');
  const bot = new ActivityHandler();

  async function say(context: TurnContext, reply: Reply): Promise<void> {
    await kept.set(context, { talk: reply.state, welcomed: true });
    await conversations.saveChanges(context);
    await context.sendActivities(render(reply, context.activity));
  }

  async function situation(context: TurnContext) {
    const { talk } = await kept.get(context, { talk: NEW_CONVERSATION, welcomed: false });
    const signal = AbortSignal.timeout(turnTimeout);
    return { locale: context.activity.locale, state: talk, today: today(), signal };
  }

  bot.onMessage(async (context, next) => {
    const text = context.activity.text ?? '';
    await say(context, await assistant.respond({ ...(await situation(context)), text }));
    await next();
  });

  bot.onMembersAdded(async (context, next) => {
    const { membersAdded = [], recipient } = context.activity;
    const { welcomed } = await kept.get(context, { talk: NEW_CONVERSATION, welcomed: false });
    if (!welcomed && membersAdded.some(({ id }) => id !== recipient.id)) {
      await say(context, await assistant.welcome(await situation(context)));
    }
    await next();
  });

  return bot;
}

import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Language, Translate } from '../../dialogs/index.ts';
import type { Logger } from '../logging/log.ts';
import { createRecentMessages } from './recent-messages.ts';
import { textWithoutMention } from './teams/mention.ts';
import { isSearch, searchMessage } from './teams/search-query.ts';
import { isAllowedTenant } from './tenants.ts';
import { createTesterCommands } from './tester-commands.ts';
import { createKeyedQueue } from './web/direct-line/turn-queue.ts';

/** What a turn on a Bot Framework channel goes through. */
export interface BotTurnOptions {
  /** The bot: called once a turn, and ended by itself in a limited time; the turns of one conversation one after another. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** Answers what asks outside of a talk, such as a search; null where it is for the bot. */
  readonly answerInvoke: (activity: Activity) => Promise<InvokeResponse | null>;
  /** Tenants that are served, in lower case; `[]`: all. */
  readonly allowedTenants: readonly string[];
  readonly languageOf: (activity: Activity) => Language;
  readonly translateFor: (language: Language) => Translate;
  readonly now: () => Date;
  readonly logger: Logger;
}

/** What comes before the bot on each turn: who may, what asks outside of a talk, testers' commands, and order. */
export function createBotTurn(options: BotTurnOptions): (context: TurnContext) => Promise<void> {
  const { run, answerInvoke, allowedTenants, logger } = options;
  const turns = createKeyedQueue();
  const recent = createRecentMessages(options.now);
  const testers = createTesterCommands();
  return async (context) => {
    const { activity } = context;
    const translate = options.translateFor(options.languageOf(activity));
    if (!isAllowedTenant(activity, allowedTenants)) {
      logger.info({ type: activity.type }, 'activity refused: its tenant is not among ALLOWED_TENANTS');
      return refuse(context, translate('channel.tenant-refused'));
    }
    if (activity.type === 'invoke') {
      const answer = await answerInvoke(activity);
      if (answer) return respond(context, answer);
    }
    if (activity.type === 'message') activity.text = textWithoutMention(activity);
    // One after another: BotState overwrites, so of two turns of a conversation at once one would lose its changes.
    const turn = () =>
      turns.run(activity.conversation.id, async () => {
        if (!(await testers.handle(context, translate))) await run(context);
      });
    await recent.once(activity, turn);
  };
}

/** Says no where somebody waits for a word, and nothing where nobody does. */
async function refuse(context: TurnContext, text: string): Promise<void> {
  const { activity } = context;
  if (activity.type === 'message') await context.sendActivity(text);
  if (activity.type === 'invoke')
    await respond(context, isSearch(activity) ? searchMessage(text) : { status: 403 });
}

async function respond(context: TurnContext, value: InvokeResponse): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value });
}

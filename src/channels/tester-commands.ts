import type { TurnContext } from 'botbuilder';
import type { Translate } from '../../dialogs/index.ts';
import { TRACED_CHANNEL } from './emulator.ts';
import { remember } from './web/direct-line/bounded-map.ts';

const MOST_REMEMBERED = 1_000;
const COMMAND = /^\/(?:(debug)\s+(on|off)|(inspect)\b.*)$/is;

/** What testers can say beside what everybody can. */
export interface TesterCommands {
  /** Answers `/debug on`, `/debug off` and `/INSPECT …`; returns whether the message was one. Leaves out traces where they are turned off. */
  handle(context: TurnContext, translate: Translate): Promise<boolean>;
}

/** Commands for the channel that shows traces; elsewhere they are words like any others. Traces are on until somebody turns them off. */
export function createTesterCommands(): TesterCommands {
  const withoutTraces = new Map<string, true>();
  return {
    async handle(context, translate) {
      const { type, text, channelId, conversation } = context.activity;
      if (channelId !== TRACED_CHANNEL) return false;
      const [, debug, turned, inspect] =
        (type === 'message' && COMMAND.exec(text?.trim() ?? '')) || ([] as string[]);
      if (debug) {
        const off = turned?.toLowerCase() === 'off';
        if (off) remember(withoutTraces, conversation.id, true, MOST_REMEMBERED);
        else withoutTraces.delete(conversation.id);
        await context.sendActivity(translate(off ? 'channel.debug-off' : 'channel.debug-on'));
        return true;
      }
      if (inspect) {
        await context.sendActivity(translate('channel.inspect'));
        return true;
      }
      if (withoutTraces.has(conversation.id)) leaveOutTraces(context);
      return false;
    },
  };
}

function leaveOutTraces(context: TurnContext): void {
  context.onSendActivities((_context, activities, next) => {
    const kept = activities.filter(({ type }) => type !== 'trace');
    activities.splice(0, activities.length, ...kept);
    return next();
  });
}

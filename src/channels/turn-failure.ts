import type { Activity, TurnContext } from 'botbuilder';
import type { Language, Translate } from '../../dialogs/index.ts';
import { TRACED_CHANNEL } from './emulator.ts';

export interface TurnFailureOptions {
  /** The language to say it in. What failed may be the store, so it is told from the activity alone. */
  readonly languageOf: (activity: Activity) => Language;
  readonly translateFor: (language: Language) => Translate;
}

/**
 * Makes what a channel's adapter calls when a turn throws (its log has the error already): one polite sentence to the person; a tester in
 * the Emulator also sees the error's message, as a trace.
 */
export function createTurnFailureHandler({ languageOf, translateFor }: TurnFailureOptions) {
  return async (context: TurnContext, error: Error): Promise<void> => {
    const translate = translateFor(languageOf(context.activity));
    await context.sendActivity(translate('channel.turnFailed'));
    if (context.activity.channelId === TRACED_CHANNEL) {
      await context.sendTraceActivity(
        'Turn failed',
        error.message,
        'https://www.botframework.com/schemas/error',
        'TurnError',
      );
    }
  };
}

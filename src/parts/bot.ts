import type { Activity, TurnContext } from 'botbuilder';
import type { Assistant, Reply } from '../../dialogs/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { createRenderer } from '../channels/channels.ts';
import { createTurnFailureHandler } from '../channels/turn-failure.ts';
import { hasOwnId, nextMessageId } from '../channels/web/direct-line/adapter.ts';
import { createDistressCounter, createRecorder } from '../remarks/take-down.ts';
import type { Stores } from '../storage/stores.ts';
import { assembleAssistant, assembleBot } from './assemble-bot.ts';
import type { Part } from './parts.ts';
import type { Program } from './program.ts';
import type { Site } from './site.ts';
import type { Words } from './words.ts';

/** The assistant, and the bot as which channels talk to it. */
export interface Bot {
  readonly assistant: Assistant;
  /** How a reply looks in the channel that an activity came from. */
  readonly render: (reply: Reply, incoming: Pick<Activity, 'channelId'>) => Partial<Activity>[];
  /** Answers one activity. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** Says sorry to the person for a turn that failed. */
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
}

/** What the bot is made of. */
export interface BotParts {
  readonly words: Words;
  readonly stores: Stores;
  readonly site: Pick<Site, 'url'>;
  readonly knowledge: Knowledge;
}

/** Puts the assistant together, the same one behind every channel. */
export function openBot(
  { config, logger, today, time, contact }: Program,
  { words, stores, site, knowledge }: BotParts,
): Part<Bot> {
  const { translator, translateFor, languageOf } = words;
  const { storage, feedback, signingKey } = stores;
  const render = createRenderer(site.url, translateFor, { knowledge, contact });
  const record = config.recordQuestions ? createRecorder(feedback, signingKey, logger) : null;
  const countDistress = config.recordQuestions ? createDistressCounter(feedback, logger) : null;
  const assistant = assembleAssistant({ config, knowledge, translator, record, countDistress });
  const bot = assembleBot({ assistant, storage, render, today, now: time, nextMessageId, hasOwnId });
  return {
    gives: {
      assistant,
      render,
      run: (context) => bot.run(context),
      onTurnError: createTurnFailureHandler({ languageOf, translateFor }),
    },
  };
}

import {
  type Activity,
  type ActivityHandler,
  ConversationState,
  type Storage,
  type TurnContext,
} from 'botbuilder';
import {
  type CountDistress,
  createAssistant,
  createBot,
  createExampleRecognizer,
  type KeepRemark,
  type Reply,
} from '../dialogs/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Config } from './config.ts';
import { readExamples } from './examples.ts';
import type { Translator } from './i18n.ts';
import { defaultFirst } from './languages.ts';

/** Channels wait about this long for a turn before they call the bot dead. */
const TURN_TIMEOUT_MS = 15_000;

/** What the bot needs from the program around it. */
export interface BotSurroundings {
  readonly config: Config;
  readonly knowledge: Knowledge;
  readonly translator: Translator;
  readonly storage: Storage;
  /** Takes remarks down; null, or left out: nothing is recorded. */
  readonly record?: KeepRemark | null;
  /** Counts those in danger; null, or left out: nothing is counted. */
  readonly countDistress?: CountDistress | null;
  /** How a reply looks in the channel that an activity came from. */
  readonly render: (reply: Reply, incoming: Activity) => Partial<Activity>[];
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The id that the next activity sent in a turn will have; undefined, or left out, where the channel tells it only when it is sent. */
  readonly nextMessageId?: (context: TurnContext) => string | undefined;
}

/** The assistant as a bot, the same one whether people talk to it or a written talk is replayed. */
export function assembleBot({
  config,
  knowledge,
  translator,
  storage,
  record,
  countDistress,
  render,
  today,
  nextMessageId,
}: BotSurroundings): ActivityHandler {
  return createBot({
    assistant: createAssistant({
      name: config.assistantName,
      knowledge,
      recognize: createExampleRecognizer(readExamples(translator)),
      languages: defaultFirst(translator.languages, config.defaultLanguage),
      translateFor: translator.translateFor,
      longestMessage: config.messageLength,
      contact: config.contact,
      crisisContact: config.crisisContact,
      record,
      countDistress,
    }),
    conversations: new ConversationState(storage),
    render,
    today,
    turnTimeout: TURN_TIMEOUT_MS,
    nextMessageId,
  });
}

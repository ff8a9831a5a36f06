import {
  type Activity,
  type ActivityHandler,
  ConversationState,
  type Storage,
  type TurnContext,
} from 'botbuilder';
import {
  type Assistant,
  type CountDistress,
  createAssistant,
  createBot,
  createExampleRecognizer,
  type KeepRemark,
  type Reply,
} from '../../dialogs/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { authorityIn } from '../settings/authority.ts';
import type { Config } from '../settings/config.ts';
import { readExamples } from '../words/examples.ts';
import type { Translator } from '../words/i18n.ts';
import { defaultFirst } from '../words/languages.ts';

/** Channels wait about this long for a turn before they call the bot dead. */
const TURN_TIMEOUT_MS = 15_000;

/** What the assistant needs from the program around it. */
export interface AssistantSurroundings {
  readonly config: Config;
  readonly knowledge: Knowledge;
  readonly translator: Translator;
  /** Takes remarks down; null, or left out: nothing is recorded. */
  readonly record?: KeepRemark | null;
  /** Counts those in danger; null, or left out: nothing is counted. */
  readonly countDistress?: CountDistress | null;
}

/** The assistant, the same one behind every channel. */
export function assembleAssistant({
  config,
  knowledge,
  translator,
  record,
  countDistress,
}: AssistantSurroundings): Assistant {
  return createAssistant({
    authorityIn: (language) => authorityIn(config, language),
    knowledge,
    recognize: createExampleRecognizer(readExamples(translator)),
    languages: defaultFirst(translator.languages, config.defaultLanguage),
    translateFor: translator.translateFor,
    longestMessage: config.messageLength,
    record,
    countDistress,
  });
}

/** What the bot needs besides the assistant. */
export interface BotSurroundings {
  readonly assistant: Assistant;
  readonly storage: Storage;
  /** How a reply looks in the channel that an activity came from. */
  readonly render: (reply: Reply, incoming: Activity) => Partial<Activity>[];
  /** "Today" in the authority's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The time there, `YYYY-MM-DDTHH:mm:ss`; left out where only the day counts. */
  readonly now?: () => string;
  /** The id that the next activity sent in a turn will have; undefined, or left out, where the channel tells it only when it is sent. */
  readonly nextMessageId?: (context: TurnContext) => string | undefined;
  /** True where no two activities share an id; left out: nowhere. */
  readonly hasOwnId?: (context: TurnContext) => boolean;
}

/** The assistant as a bot, the same one whether people talk to it or a written talk is replayed. */
export function assembleBot({ storage, ...parts }: BotSurroundings): ActivityHandler {
  return createBot({
    ...parts,
    conversations: new ConversationState(storage),
    turnTimeout: TURN_TIMEOUT_MS,
  });
}

/**
 * A bot that says back what it hears, on the assistant's own server, Direct Line adapter, storage and log: what a turn costs before
 * anything is answered. Settings as the assistant's. Says where it is in one line, as the assistant does.
 */
import { ActivityHandler, ConversationState, type TurnContext } from 'botbuilder';
import { mountDirectLine } from '../../src/channels/web/direct-line/direct-line.ts';
import { listen, stopListening } from '../../src/edge/listen.ts';
import { clientAddressBy, createServer } from '../../src/edge/server.ts';
import { createLogger } from '../../src/logging/log.ts';
import { processEnvironment, readConfig } from '../../src/settings/config.ts';
import { openStores } from '../../src/storage/stores.ts';

const GRACE_MS = 1_000;
const now = () => new Date();
const settings = readConfig(processEnvironment());
if ('problems' in settings) throw new Error(settings.problems.join('\n'));
const { config } = settings;

const logger = createLogger({ level: config.logLevel, salt: 'echo', forPeople: false });
const stores = openStores(config.dataDir, now, logger);
const conversations = new ConversationState(stores.storage);
const turns = conversations.createProperty<number>('turns');

/** Keeps count, as the assistant keeps its state. */
async function answer(context: TurnContext, text: string): Promise<void> {
  await turns.set(context, (await turns.get(context, 0)) + 1);
  await conversations.saveChanges(context);
  await context.sendActivity(text);
}

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await answer(context, `You said: ${context.activity.text}`);
  await next();
});
bot.onMembersAdded(async (context, next) => {
  await answer(context, 'Hello.');
  await next();
});

const server = createServer({ config, logger, phase: () => 'ready', assertStorage: stores.assertWritable });
const directLine = mountDirectLine({
  server,
  log: stores.log,
  run: (context) => bot.run(context),
  onTurnError: async (context) => {
    await context.sendActivity('Sorry.');
  },
  forget: async () => {},
  bot: { id: 'echo', name: 'Echo' },
  tokens: { key: stores.signingKey, lifetimeSeconds: config.tokenMinutes * 60, resumeSeconds: 86_400 },
  limits: config,
  now,
  clientAddress: clientAddressBy(config.trustedProxies),
  allowedOrigins: [],
  secure: false,
  logger,
});
const url = await listen(server, config.host, config.port);
process.once('SIGTERM', async () => {
  await directLine.close();
  await stopListening(server, GRACE_MS);
  await stores.close();
});
console.log(`The echo is ready: open ${url}`);

import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import type { Config } from '../settings/config.ts';
import { PostedActivity } from './bot-activity.ts';
import { type BotTurnOptions, createBotTurn } from './bot-turn.ts';
import { createDelivery, DeliveryError } from './delivery.ts';
import { isLoopbackHost, unsignedRequestProblem } from './loopback.ts';
import { createSignatureCheck, type Sender } from './signature.ts';
import { showTyping } from './typing.ts';
import { readJson, sendJson } from './web/http/http.ts';
import { WireError } from './web/http/wire-error.ts';

export interface BotEndpointOptions extends Omit<BotTurnOptions, 'allowedTenants'> {
  readonly server: Server;
  readonly config: Pick<Config, 'host' | 'microsoftApp' | 'allowedTenants' | 'bodyBytes'>;
  /** Says sorry to the person. The error is logged already. */
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  /** 0 to 1: spreads the times of second attempts to deliver. */
  readonly random: () => number;
}

/**
 * Serves Bot Framework channels (Emulator, Teams, Azure's) at `POST /api/messages`. Without credentials only this machine is served, and
 * where others could reach the program the endpoint isn't mounted at all. Returns whether it is.
 */
export function mountBotEndpoint(options: BotEndpointOptions): boolean {
  const { server, config, logger } = options;
  if (config.microsoftApp === null && !isLoopbackHost(config.host)) {
    logger.warn(
      `/api/messages is not served: HOST ${config.host} lets other machines in and no MICROSOFT_APP_ID is set. Set the MICROSOFT_APP_ settings, or HOST=127.0.0.1 to use the Emulator.`,
    );
    return false;
  }
  const { adapter, authenticate } = createAdapter(options);
  const { allowedTenants, microsoftApp } = config;
  const turn = createBotTurn({ ...options, allowedTenants });
  server.post('/api/messages', async (request: Request, response: Response) => {
    try {
      const activity = await readJson(request, PostedActivity, config.bodyBytes);
      if (microsoftApp === null) refuseStrangers(request, activity);
      const sender = await authenticate(activity, request.headers.authorization ?? '');
      const outcome = await adapter.receive(sender, activity, turn);
      sendJson(response, outcome?.status ?? 200, outcome?.body ?? {});
    } catch (error) {
      const { status, code, message, headers } = asWireError(error);
      if (status === 500) logger.error({ err: error }, 'activity failed');
      else logger.warn({ status, ...wordCause(error) }, `activity refused: ${message}`);
      sendJson(response, status, { error: { code, message } }, headers);
    }
  });
  return true;
}

/** CloudAdapter, without its HTTP side: that one prints stacks to the console and sends error messages to whoever asks. */
class EndpointAdapter extends CloudAdapter {
  /** Runs the turn, and returns what the HTTP response should hold. */
  receive(
    sender: Sender,
    activity: Activity,
    run: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(sender, activity, run);
  }
}

/** What is left undone when a turn throws: the log has a line, and the person a word where one can reach them. */
async function afterTurnError(
  context: TurnContext,
  error: Error,
  { logger, onTurnError }: BotEndpointOptions,
): Promise<void> {
  const { id: conversation } = context.activity.conversation;
  if (error instanceof DeliveryError) {
    // A conversation that is gone happens (the app was removed), and saying sorry would fare no better.
    const level = error.gone ? 'info' : 'error';
    logger[level](
      { conversation },
      `${error.gone ? 'conversation is gone' : 'reply lost'}: ${error.message}`,
    );
    return;
  }
  logger.error({ err: error, conversation }, 'turn failed');
  await onTurnError(context, error).catch((failure: unknown) => {
    if (!(failure instanceof DeliveryError)) throw failure;
    logger.error({ conversation }, `apology lost: ${failure.message}`);
  });
}

function createAdapter(options: BotEndpointOptions) {
  const { logger, now, random } = options;
  const app = options.config.microsoftApp;
  const settings: Record<string, string> = app
    ? {
        MicrosoftAppType: app.type,
        MicrosoftAppId: app.id,
        ...(app.password !== null && { MicrosoftAppPassword: app.password }),
        ...(app.tenantId !== null && { MicrosoftAppTenantId: app.tenantId }),
      }
    : {};
  const credentials = new ConfigurationServiceClientCredentialFactory(settings);
  const httpClient = createDelivery({ logger, now, random });
  const authentication = new ConfigurationBotFrameworkAuthentication(
    settings,
    credentials,
    undefined,
    undefined,
    { httpClient },
  );
  const adapter = new EndpointAdapter(authentication);
  adapter.onTurnError = (context, error) => afterTurnError(context, error, options);
  adapter.use(showTyping((error) => logger.warn({ err: error }, 'typing could not be shown')));
  return { adapter, authenticate: createSignatureCheck(authentication, app !== null) };
}

function refuseStrangers({ socket, headers }: Request, { serviceUrl }: Activity): void {
  const problem = unsignedRequestProblem({ remoteAddress: socket.remoteAddress, headers, serviceUrl });
  if (problem === null) return;
  throw new WireError(
    403,
    'Forbidden',
    `Without MICROSOFT_APP_ID this address serves this machine alone, and the request was refused: ${problem}.`,
  );
}

function asWireError(error: unknown): WireError {
  if (error instanceof WireError) return error;
  return new WireError(500, 'ServiceError', 'Something went wrong here. Try again in a moment.');
}

/** What was behind a refusal, in one line for the log; nothing where the refusal says it all. */
function wordCause(error: unknown): { readonly cause?: string } {
  return error instanceof WireError && error.cause instanceof Error ? { cause: error.cause.message } : {};
}

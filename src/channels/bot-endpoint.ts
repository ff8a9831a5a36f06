import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { PostedActivity } from './bot-activity.ts';
import { isLoopbackHost, unsignedRequestProblem } from './loopback.ts';
import { readJson, sendJson } from './web/http.ts';
import { createKeyedQueue } from './web/turn-queue.ts';
import { WireError } from './web/wire-error.ts';

export interface BotEndpointOptions {
  readonly server: Server;
  readonly config: Pick<Config, 'host' | 'microsoftApp' | 'bodyBytes'>;
  /** The bot: called once a turn, and ended by itself in a limited time; the turns of one conversation one after another. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** Says sorry to the person. The error is logged already. */
  readonly onTurnError: (context: TurnContext, error: Error) => Promise<void>;
  readonly logger: Logger;
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
  const adapter = createAdapter(options);
  const turns = createKeyedQueue();
  // One after another: BotState overwrites, so of two turns of a conversation at once one would lose its changes.
  const run = (context: TurnContext) =>
    turns.run(context.activity.conversation.id, () => options.run(context));
  server.post('/api/messages', async (request: Request, response: Response) => {
    try {
      const activity = await readJson(request, PostedActivity, config.bodyBytes);
      if (config.microsoftApp === null) refuseStrangers(request, activity);
      const outcome = await adapter.receive(request.headers.authorization ?? '', activity, run);
      sendJson(response, outcome?.status ?? 200, outcome?.body ?? {});
    } catch (error) {
      const { status, code, message, headers } = asWireError(error);
      if (status >= 500) logger.error({ err: error }, 'activity failed');
      else logger.warn({ status }, `activity refused: ${message}`);
      sendJson(response, status, { error: { code, message } }, headers);
    }
  });
  return true;
}

/** CloudAdapter, without its HTTP side: that one prints stacks to the console and sends error messages to whoever asks. */
class EndpointAdapter extends CloudAdapter {
  /** Checks the request's signature, runs the turn, and returns what the HTTP response should hold. Rejects where the signature is wrong. */
  receive(
    authorization: string,
    activity: Activity,
    run: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, run);
  }
}

function createAdapter({ config, onTurnError, logger }: BotEndpointOptions): EndpointAdapter {
  const app = config.microsoftApp;
  const settings: Record<string, string> = app
    ? {
        MicrosoftAppType: app.type,
        MicrosoftAppId: app.id,
        ...(app.password !== null && { MicrosoftAppPassword: app.password }),
        ...(app.tenantId !== null && { MicrosoftAppTenantId: app.tenantId }),
      }
    : {};
  const credentials = new ConfigurationServiceClientCredentialFactory(settings);
  const adapter = new EndpointAdapter(new ConfigurationBotFrameworkAuthentication(settings, credentials));
  adapter.onTurnError = async (context, error) => {
    logger.error({ err: error, conversation: context.activity.conversation.id }, 'turn failed');
    await onTurnError(context, error);
  };
  return adapter;
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
  if (
    error instanceof Error &&
    'statusCode' in error &&
    (error.statusCode === 401 || error.statusCode === 403)
  ) {
    return new WireError(401, 'Unauthorized', 'The request is not signed for this bot.');
  }
  return new WireError(500, 'ServiceError', 'Something went wrong here. Try again in a moment.');
}

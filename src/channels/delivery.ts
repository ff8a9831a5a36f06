import { setTimeout as delay } from 'node:timers/promises';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Logger } from '../logging/log.ts';
import { nextStep } from './delivery-plan.ts';

/** How long one attempt may take. Gateways in front of the service give up earlier and say so (504). */
const ATTEMPT_TIMEOUT_MS = 15_000;

type SdkOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
/** What botbuilder sends its requests with. */
type HttpClient = NonNullable<SdkOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** An activity that could not be delivered. `gone`: its conversation takes no messages from this bot any more. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly gone: boolean;

  constructor(message: string, gone: boolean, options?: ErrorOptions) {
    super(message, options);
    this.gone = gone;
  }
}

export interface DeliveryOptions {
  readonly logger: Logger;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait?: (ms: number) => Promise<unknown>;
  /** How long one attempt may take, in milliseconds. */
  readonly attemptTimeout?: number;
}

/**
 * The HTTP client by which botbuilder reaches a channel's service. An activity that the service can't take in now is sent again, by
 * `nextStep`; one that it has taken in never is, for each request is one activity. An attempt that takes too long is broken off before the
 * next. Rejects with a `DeliveryError`, which botbuilder's own retries let through: it would send anything again that failed with 5xx.
 */
export function createDelivery(options: DeliveryOptions): HttpClient {
  const { logger, now, random, wait = delay, attemptTimeout = ATTEMPT_TIMEOUT_MS } = options;
  return {
    async sendRequest(request) {
      for (let attempts = 1; ; attempts += 1) {
        const { response, problem, cause } = await attempt(request, attemptTimeout);
        const status = response?.status ?? null;
        const retryAfter = response?.headers.get('retry-after') ?? null;
        const step = nextStep({ status, retryAfter }, attempts, random(), now());
        switch (step.next) {
          case 'done':
            if (response) return response;
            break;
          case 'retry':
            logger.info({ status, attempts, afterMs: step.afterMs }, `delivery is tried again: ${problem}`);
            await wait(step.afterMs);
            continue;
        }
        const tried = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
        throw new DeliveryError(`not delivered after ${tried}: ${problem}`, step.next === 'gone', { cause });
      }
    },
  };
}

/** One request; without a `response` where none came in time. */
async function attempt(
  request: HttpRequest,
  timeout: number,
): Promise<{ readonly response?: HttpResponse; readonly problem: string; readonly cause?: unknown }> {
  try {
    const answer = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson(),
      body: request.body,
      // A service that leads elsewhere would be given the bot's token there.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    // What was taken in stays so, also where the connection breaks before the answer is read.
    const bodyAsText = answer.ok ? await answer.text().catch(() => '{}') : '';
    if (!answer.ok) await answer.body?.cancel();
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    for (const [name, value] of answer.headers) headers.set(name, value);
    return {
      response: { request, status: answer.status, headers, bodyAsText },
      problem: `the service answered ${answer.status}`,
    };
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    // What `fetch` throws for the network has a cause; without one it is a fault of ours.
    if (!isTimeout && !(error instanceof Error && error.cause instanceof Error)) throw error;
    return {
      problem: isTimeout ? `no answer within ${timeout} ms` : `no connection (${codeOf(error)})`,
      cause: error,
    };
  }
}

/** Such as ECONNREFUSED. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? ('code' in cause && `${cause.code}`) || cause.name : String(cause);
}

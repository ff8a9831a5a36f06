import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Logger } from '../logging/log.ts';

/** A request as long as its work lasts, answered or not. */
export interface OpenRequest {
  /** Names it in the log, and to whoever sent it. */
  readonly id: string;
  /** Ends it with an error that nobody caught: one log line, and 500 or a closed socket. Once it is answered, the line alone. */
  fail(error: unknown): void;
}

const current = new AsyncLocalStorage<OpenRequest>();

/** The request on whose behalf this code runs, through promises, timers and streams; undefined outside of one. */
export function currentRequest(): OpenRequest | undefined {
  return current.getStore();
}

/**
 * Runs `work` as that of one request. What it throws or rejects with, also later and where nobody waits for it, ends the request: at once
 * here, and through `currentRequest` where the process is told of it. `end` sends 500 or closes the socket; it is called once at most.
 */
export function runRequest(
  logger: Pick<Logger, 'error'>,
  end: (id: string) => void,
  work: (request: OpenRequest) => unknown,
): void {
  const id = randomUUID();
  let isEnded = false;
  const request: OpenRequest = {
    id,
    fail(error) {
      logger.error({ err: error, request: id }, 'request failed');
      if (isEnded) return;
      isEnded = true;
      end(id);
    },
  };
  current.run(request, () => {
    try {
      Promise.resolve(work(request)).catch(request.fail);
    } catch (error) {
      request.fail(error);
    }
  });
}

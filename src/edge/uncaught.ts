import type { Logger } from '../logging/log.ts';
import { currentRequest } from './open-requests.ts';

/** What is done about errors that nobody caught. */
export interface UncaughtOptions {
  readonly logger: Pick<Logger, 'fatal'>;
  /** Called once, after an error outside of a request: finishes what runs, and ends the process. */
  readonly stop: () => void;
}

/**
 * From here on an error that nobody caught, rejections included, ends the request on whose behalf the code ran; outside of one it stops the
 * program, for nobody knows what it left half done.
 */
export function handleUncaught({ logger, stop }: UncaughtOptions): void {
  let isStopping = false;
  process.on('uncaughtException', (error) => {
    const request = currentRequest();
    if (request) return request.fail(error);
    logger.fatal({ err: error }, 'the program stops: an error came up that nobody expected');
    if (isStopping) return;
    isStopping = true;
    stop();
  });
}

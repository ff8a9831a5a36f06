import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { afterEach, describe, expect, it } from 'vitest';
import { createDelivery, DeliveryError } from '../../../src/channels/delivery.ts';
import { createLogger } from '../../../src/logging/log.ts';
import { replyWith } from '../../support/reply-with.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A service that handles each attempt by its place in the list, and the last way from then on. */
async function serve(...ways: readonly RequestListener[]) {
  let attempts = 0;
  const server = createServer((request, response) => {
    const way = ways[Math.min(attempts, ways.length - 1)];
    attempts += 1;
    request.resume().on('end', () => way?.(request, response));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, attempts: () => attempts };
}

const takes: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'application/json').end('{"id":"r1"}');
};
const says =
  (status: number): RequestListener =>
  (_request, response) => {
    response.statusCode = status;
    response.end('{"error":{"message":"secret words of the service"}}');
  };
const hangs: RequestListener = () => {};
const breaksOffAfterTaking: RequestListener = (_request, response) => {
  response.writeHead(201, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"id":');
  setTimeout(() => response.destroy(), 20);
};

/** Sends an activity as the endpoint does: through botbuilder, which has retries of its own. */
async function send(serviceUrl: string, attemptTimeout = 20_000) {
  const lines: string[] = [];
  const waits: number[] = [];
  const output = { write: (line: string) => void lines.push(line) };
  const httpClient = createDelivery({
    logger: createLogger({ level: 'info', salt: '', output, forPeople: false }),
    now: () => new Date(),
    random: () => 0,
    wait: async (ms) => void waits.push(ms),
    attemptTimeout,
  });
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({}, undefined, undefined, undefined, { httpClient }),
  );
  let sent: string | undefined;
  const conversation = { id: 'c1', name: '', isGroup: false, conversationType: 'personal' };
  const reference = { serviceUrl, channelId: 'msteams', conversation };
  const outcome = await adapter
    .continueConversationAsync('', reference, async (context) => {
      sent = (await context.sendActivity('private words'))?.id;
    })
    .catch((error: unknown) => error);
  return { sent, outcome, waits, lines };
}

describe('an activity', () => {
  it('that the service takes in is sent once', async () => {
    const { url, attempts } = await serve(takes);
    const { sent, outcome } = await send(url);
    expect([sent, outcome, attempts()]).toEqual(['r1', undefined, 1]);
  });

  it('is sent again where no answer came in time', async () => {
    const { url, attempts } = await serve(hangs, takes);
    const { sent, waits, lines } = await send(url, 100);
    expect([sent, attempts(), waits]).toEqual(['r1', 2, [250]]);
    expect(JSON.parse(lines[0] ?? '').msg).toBe('delivery is tried again: no answer within 100 ms');
  });

  it('is not sent again where the service took it in and then broke off', async () => {
    const { url, attempts } = await serve(breaksOffAfterTaking);
    const { outcome } = await send(url);
    expect([outcome, attempts()]).toEqual([undefined, 1]);
  });

  it('is given up after six attempts, without botbuilder trying further', async () => {
    const { url, attempts } = await serve(says(503));
    const { outcome, waits } = await send(url);
    expect(attempts()).toBe(6);
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000]);
    expect(outcome).toBeInstanceOf(DeliveryError);
    expect(outcome).toMatchObject({
      gone: false,
      message: 'not delivered after 6 attempts: the service answered 503',
    });
  });

  it.each([
    [500, false],
    [400, false],
    [404, true],
    [403, true],
  ])('is given up at once on %i, with no words of it or of the service', async (status, gone) => {
    const { url, attempts } = await serve(says(status));
    const { outcome, lines } = await send(url);
    expect(attempts()).toBe(1);
    expect(outcome).toMatchObject({
      gone,
      message: `not delivered after 1 attempt: the service answered ${status}`,
    });
    expect(JSON.stringify(outcome) + lines.join('')).not.toMatch(/secret|private/);
  });

  it('never follows the service elsewhere', async () => {
    const elsewhere = await serve(takes);
    const { url } = await serve((_request, response) => {
      replyWith(response, 307, { location: elsewhere.url });
    });
    const { outcome } = await send(url);
    expect([outcome instanceof DeliveryError, elsewhere.attempts()]).toEqual([true, 0]);
  });

  it('is sent again where nobody listens, and the error says so', async () => {
    const { url } = await serve(takes);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const { outcome, waits } = await send(url);
    expect(waits).toHaveLength(5);
    expect(outcome).toMatchObject({
      message: 'not delivered after 6 attempts: no connection (ECONNREFUSED)',
    });
  });
});

/** A program whose routes fail in every way that nobody catches, for tests that start it; the signal SIGUSR2 makes it fail outside of them. */
import type { Request, Response } from 'restify';
import { guardUpgrade } from '../../src/edge/guard-server.ts';
import { listen, stopListening } from '../../src/edge/listen.ts';
import { createServer } from '../../src/edge/server.ts';
import { handleUncaught } from '../../src/edge/uncaught.ts';
import { createProgramLogger } from '../../src/logging/log.ts';

const logger = createProgramLogger('info');
const server = createServer({
  config: { trustedProxies: [] },
  logger,
  phase: () => 'ready',
  assertStorage: () => {},
});
handleUncaught({
  logger,
  async stop() {
    process.exitCode = 1;
    await stopListening(server, 5_000);
  },
});

function fail(where: string): never {
  throw new Error(`failed in ${where}`);
}

const slow = { finish() {} };
const faults: Readonly<Record<string, (request: Request, response: Response) => unknown>> = {
  handler: () => fail('handler'),
  promise: () => void Promise.resolve().then(() => fail('promise')),
  timer: () => void setTimeout(() => fail('timer'), 1),
  body: (request) => void request.on('data', () => fail('body')),
  answered: (_request, response) => {
    response.sendRaw(200, 'well');
    setTimeout(() => fail('answered'), 1);
  },
  half: (_request, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('half');
    setTimeout(() => fail('half'), 1);
  },
  'write after end': (_request, response) => {
    response.end('well');
    response.write('more');
  },
  slow: (_request, response) => {
    slow.finish = () => response.sendRaw(200, 'finished');
  },
};
for (const [name, fault] of Object.entries(faults)) {
  server.post(`/${name.replaceAll(' ', '-')}`, async (request: Request, response: Response) => {
    await fault(request, response);
    if (!response.headersSent) await new Promise(() => {});
  });
}
server.pre((request, _response, next) => {
  if (request.url === '/pre') fail('pre');
  next();
});
server.server.on(
  'upgrade',
  guardUpgrade(async () => fail('upgrade'), logger),
);
process.on('SIGUSR2', () => {
  setTimeout(() => slow.finish(), 50);
  fail('no request');
});
console.log(`open ${await listen(server, '127.0.0.1', 0)}`);

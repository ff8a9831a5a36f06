/**
 * The whole program, which ends as by `kill -9` where it is told to. Settings from the environment. It says `{ url }` over its channel to
 * the process that started it, takes `{ commits, when }`, the commit counted from there before or after which it ends, and says 'armed'.
 */
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { startApp } from '../../src/app.ts';
import { processEnvironment, readConfig } from '../../src/settings/config.ts';

const Order = z.object({ commits: z.number().int(), when: z.enum(['before', 'after']) });

const { exec } = DatabaseSync.prototype;
let order: z.output<typeof Order> = { commits: 0, when: 'after' };
const die = () => process.kill(process.pid, 'SIGKILL');

DatabaseSync.prototype.exec = function execOrDie(this: DatabaseSync, sql: string): void {
  const isLast = sql === 'COMMIT' && order.commits > 0 && --order.commits === 0;
  if (isLast && order.when === 'before') die();
  exec.call(this, sql);
  if (isLast) die();
};

process.on('message', (message) => {
  order = Order.parse(message);
  process.send?.('armed');
});

const settings = readConfig(processEnvironment());
if ('problems' in settings) throw new Error(settings.problems.join('\n'));
const app = await startApp(settings.config, { now: () => new Date('2026-11-22T03:00:00Z') });
process.send?.({ url: app.url });

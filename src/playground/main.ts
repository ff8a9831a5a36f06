/**
 * `npm run playground [-- emulator|webchat|msteams]`: the assistant, on this machine alone, with Microsoft's Agents Playground to talk to it.
 */
import { existsSync } from 'node:fs';
import { startApp } from '../app.ts';
import { type Config, processEnvironment, readConfig } from '../settings/config.ts';
import { PLAYGROUND_CHANNELS, type PlaygroundChannel, startPlayground } from './playground.ts';

/** That of the Playground itself. */
const PORT = 56_150;

if (existsSync('.env')) process.loadEnvFile('.env');
const [channel = 'msteams'] = process.argv.slice(2);
const settings = readConfig(processEnvironment());
if (!isChannel(channel)) {
  fail([`There is no channel "${channel}": give one of ${PLAYGROUND_CHANNELS.join(', ')}.`]);
} else if ('problems' in settings) {
  fail(settings.problems);
} else if (settings.config.microsoftApp !== null) {
  fail(['MICROSOFT_APP_ID is set: remove it, for the Playground has no credentials to sign with.']);
} else {
  await play(settings.config, channel).catch((error: unknown) =>
    fail([error instanceof Error ? error.message : String(error)]),
  );
}

async function play(config: Config, channel: PlaygroundChannel): Promise<void> {
  const app = await startApp({ ...config, host: '127.0.0.1', publicUrl: null, allowedTenants: [] });
  try {
    const endpoint = `${app.url}/api/messages`;
    const playground = await startPlayground({ endpoint, channel, port: PORT });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => playground.stop());
    console.log(`The Playground is ready as ${channel}: open ${playground.url} (Ctrl+C stops it).`);
    await playground.ended;
  } finally {
    await app.close();
  }
}

function isChannel(name: string): name is PlaygroundChannel {
  return PLAYGROUND_CHANNELS.some((each) => each === name);
}

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

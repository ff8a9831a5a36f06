/**
 * Starts the assistant as a program: settings from the environment and `.env`, stopped by Ctrl+C or a signal.
 */
import { existsSync } from 'node:fs';
import { type App, startApp } from './app.ts';
import { type Config, processEnvironment, readConfig } from './config.ts';
import { visible } from './terminal.ts';

const STOP_DEADLINE_MS = 5_000;

if (existsSync('.env')) process.loadEnvFile('.env');
const settings = readConfig(processEnvironment());
if ('problems' in settings) {
  fail(settings.problems);
} else {
  for (const warning of settings.warnings) console.error(visible(warning));
  await serve(settings.config);
}

async function serve(config: Config): Promise<void> {
  try {
    const app = await startApp(config);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(app));
    console.log(`${config.assistantName} is ready: open ${app.url} (Ctrl+C stops it).`);
  } catch (error) {
    fail([error instanceof Error ? error.message : String(error)]);
  }
}

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(visible(line));
  process.exitCode = 1;
}

async function stop(app: App): Promise<void> {
  setTimeout(() => {
    console.error('The assistant did not stop in time and was ended.');
    process.exit(1);
  }, STOP_DEADLINE_MS).unref();
  await app.close();
}

/**
 * Starts the assistant as a program: settings from the environment and `.env`, stopped by Ctrl+C or a signal.
 */
import { existsSync } from 'node:fs';
import { type App, startApp } from './app.ts';
import { handleUncaught } from './edge/uncaught.ts';
import { createProgramLogger } from './logging/log.ts';
import { visible } from './logging/terminal.ts';
import { type Config, processEnvironment, readConfig } from './settings/config.ts';

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
  const logger = createProgramLogger(config.logLevel);
  let app: App | null = null;
  handleUncaught({ logger, stop: () => (app ? stop(app, 1) : process.exit(1)) });
  try {
    const started = await startApp(config, { logger });
    app = started;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(started, 0));
    console.log(`${config.assistantName} is ready: open ${started.url} (Ctrl+C stops it).`);
  } catch (error) {
    fail([error instanceof Error ? error.message : String(error)]);
  }
}

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(visible(line));
  process.exitCode = 1;
}

async function stop(app: App, code: number): Promise<void> {
  process.exitCode = code;
  setTimeout(() => {
    console.error('The assistant did not stop in time and was ended.');
    process.exit(1);
  }, STOP_DEADLINE_MS).unref();
  await app.close();
  // After an error that nobody expected, something may be left that would keep the process from ending by itself.
  if (code !== 0) process.exit();
}

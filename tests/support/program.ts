import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { startApp } from '../../src/app.ts';
import { createLogger } from '../../src/logging/log.ts';
import { type Config, readConfig } from '../../src/settings/config.ts';

/** The whole program on a free port. */
export interface Program {
  readonly url: string;
  /** What it has logged so far, a JSON object a line, from level `info` on. */
  readonly logged: readonly string[];
  /** One turn as the Emulator sends it, with all that the bot sent back. */
  say(text: string, conversation: string): Promise<Partial<Activity>[]>;
  close(): Promise<void>;
}

/** Reads settings as the program does; throws where one is wrong. */
export function configOf(settings: Readonly<Record<string, string>>): Config {
  const read = readConfig(settings);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.config;
}

/**
 * Starts the program with these settings, on this day at noon in Seoul. It has a data folder of its own, gone when it is closed, unless
 * `DATA_DIR` is set.
 */
export async function startProgram(day: string, settings: Record<string, string> = {}): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  const logged: string[] = [];
  const output = { write: (line: string) => void logged.push(line) };
  const { url, close } = await startApp(configOf({ PORT: '0', DATA_DIR: folder, ...settings }), {
    now: () => new Date(`${day}T03:00:00Z`),
    logger: createLogger({ level: 'info', salt: '', output, forPeople: false }),
  });
  return {
    url,
    logged,
    async say(text, conversation) {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id: randomUUID(),
          channelId: 'emulator',
          serviceUrl: 'http://localhost:9',
          deliveryMode: 'expectReplies',
          conversation: { id: `${conversation}|livechat` },
          from: { id: 'user' },
          recipient: { id: 'bot' },
          text,
        }),
      });
      const { activities } = (await response.json()) as { activities: Partial<Activity>[] };
      return activities;
    },
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';

/** The whole program on a free port, with a data folder of its own. */
export interface Program {
  readonly url: string;
  /** One turn as the Emulator sends it, with all that the bot sent back. */
  say(text: string, conversation: string): Promise<Partial<Activity>[]>;
  close(): Promise<void>;
}

/** Starts the program with these settings, on this day at noon in Seoul. */
export async function startProgram(day: string, settings: Record<string, string> = {}): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  const read = readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', ...settings });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const { url, close } = await startApp(read.config, { now: () => new Date(`${day}T03:00:00Z`) });
  return {
    url,
    async say(text, conversation) {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id: '1',
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

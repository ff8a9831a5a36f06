import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Activity } from 'botbuilder';
import { expect, it } from 'vitest';
import { startProgram } from '../../bench/speed/program.ts';
import { joinTalk, startTalk, type Talk } from '../support/direct-line-client.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

async function everythingIn(talk: Talk): Promise<Partial<Activity>[]> {
  const all: Partial<Activity>[] = [];
  for (let watermark = '0'; ; ) {
    const { body } = await talk.read(watermark);
    if (body.watermark === watermark) return all;
    all.push(...body.activities);
    watermark = body.watermark;
  }
}

it('what was acknowledged is there, and answered once, after the program was killed while many spoke', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  const start = () => startProgram(process.execPath, [MAIN], { DATA_DIR: folder });
  const before = await start();
  const talks = await Promise.all(Array.from({ length: 8 }, () => startTalk(before.url)));
  /** Ids that the server gave, by conversation. */
  const acknowledged = new Map(talks.map(({ conversationId }) => [conversationId, [] as string[]]));
  let said = 0;
  await Promise.all(
    talks.map(async (talk) => {
      // Until the server is gone.
      for (;;) {
        const answer = await talk.say('thanks').catch(() => null);
        if (answer?.status !== 200) return;
        acknowledged.get(talk.conversationId)?.push(answer.body.id);
        said += 1;
        if (said === 60) process.kill(before.pid, 'SIGKILL');
      }
    }),
  );
  const after = await start();
  for (const talk of talks) {
    const ids = acknowledged.get(talk.conversationId) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    const again = joinTalk(after.url, talk);
    expect((await everythingIn(again)).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    const replies = async () => {
      const repliedTo = (await everythingIn(again)).map(({ replyToId }) => replyToId);
      return ids.map((id) => repliedTo.filter((replied) => replied === id).length);
    };
    await expect.poll(replies).toEqual(ids.map(() => 1));
  }
  await Promise.all([before.stop(), after.stop()]);
  rmSync(folder, { recursive: true });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readableIn } from '../support/data-files.ts';
import { request, startTalk } from '../support/direct-line-client.ts';
import { startProgram } from '../support/program.ts';

const SAID = ['violet accordion', '보라색 아코디언'];

it('what a person said is in none of the files once they have deleted their talk, nor after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  const program = await startProgram('2026-11-22', { DATA_DIR: folder });
  const [talk, other] = [await startTalk(program.url), await startTalk(program.url)];
  for (const text of SAID) {
    const { body } = await talk.say(`How do I register a ${text}?`);
    const isAnswered = async () =>
      (await talk.read()).body.activities.some(({ replyToId }) => replyToId === body.id);
    await expect.poll(isAnswered).toBe(true);
  }
  await other.say('thanks for nothing, said the other');
  expect(readableIn(folder, [...SAID, talk.conversationId])).toHaveLength(3);

  const address = `${program.url}/v3/directline/conversations/${talk.conversationId}`;
  expect((await request(address, { method: 'DELETE', token: talk.token })).status).toBe(200);
  expect(readableIn(folder, [...SAID, talk.conversationId])).toEqual([]);
  await program.close();
  expect(readableIn(folder, [...SAID, talk.conversationId])).toEqual([]);
  const again = await startProgram('2026-11-22', { DATA_DIR: folder });
  expect(readableIn(folder, [...SAID, talk.conversationId, other.conversationId])).toEqual([
    other.conversationId,
  ]);
  await again.close();
  rmSync(folder, { recursive: true });
});

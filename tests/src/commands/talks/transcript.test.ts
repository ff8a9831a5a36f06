import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../../src/storage/sqlite/sqlite-database.ts';
import { createSqliteConversationLog } from '../../../../src/storage/talks/sqlite-conversation-log.ts';
import { startTalk } from '../../../support/direct-line-client.ts';
import { startProgram } from '../../../support/program.ts';
import { runCommand } from '../console.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  vi.stubEnv('DATA_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const transcript = (...args: string[]) => runCommand(['transcript', ...args]);

const from = (role: 'user' | 'bot') => ({ id: role, name: '', role });

/** Keeps a conversation of one turn, in which the bot mended its first reply and took the second back. */
async function keepConversation(): Promise<void> {
  const database = openDatabase(folder);
  const log = createSqliteConversationLog(database, () => new Date('2026-11-22T03:00:00Z'));
  await log.append('talk-1', [
    { type: 'message', id: 'a', text: 'hi', from: from('user') },
    { type: 'message', id: 'b', text: 'Helo', from: from('bot') },
    { type: 'message', id: 'c', text: 'Oops', from: from('bot') },
    { type: 'message', id: 'b', text: 'Hello', from: from('bot') },
    { type: 'messageDelete', id: 'c', from: from('bot') },
  ]);
  database.close();
}

describe('notices transcript', () => {
  it('lists the conversations that are kept, and no word of them', async () => {
    await keepConversation();
    const { code, stdout, stderr } = await transcript();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('talk-1  2026-11-22T03:00:00.000Z  1 turn\n');
    expect(JSON.parse((await transcript('--json')).stdout)).toEqual({
      id: 'talk-1',
      lastActivityAt: '2026-11-22T03:00:00.000Z',
      turns: 1,
    });
  });

  it('writes a conversation with each activity in its last form', async () => {
    await keepConversation();
    const { code, stdout } = await transcript('talk-1');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      { type: 'message', id: 'a', text: 'hi', from: from('user') },
      { type: 'message', id: 'b', text: 'Hello', from: from('bot') },
    ]);
  });

  it('writes it to a file that nobody else on the machine reads', async () => {
    await keepConversation();
    const out = join(folder, 'talk.transcript');
    expect(await transcript('talk-1', '--out', out)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe((await transcript('talk-1')).stdout);
    expect(statSync(out).mode & 0o077).toBe(0);
  });

  it.each([
    [['zebra'], 1, /^notices: there is no conversation "zebra"; [^\n]+\n$/],
    [['talk-1', '--out', '/dev/null/x'], 1, /^notices: --out "\/dev\/null\/x" can't be written: [^\n]+\n$/],
    [['talk-1', 'talk-2'], 2, /^notices: one transcript at a time: [^\n]+\n$/],
  ])('says in one line what is wrong with %j', async (args, code, line) => {
    await keepConversation();
    const ran = await transcript(...args);
    expect({ ...ran, stderr: '' }).toEqual({ code, stdout: '', stderr: '' });
    expect(ran.stderr).toMatch(line);
  });

  it('says that there is no such folder, and makes none', async () => {
    vi.stubEnv('DATA_DIR', join(folder, 'none'));
    const { code, stderr } = await transcript();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^notices: DATA_DIR "[^"]+none" holds no conversations: [^\n]+\n$/);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('writes what people said in the web chat, fit to be held again', async () => {
    const program = await startProgram('2026-11-22', { DATA_DIR: folder });
    const talk = await startTalk(program.url);
    await talk.say('when is the next summit?');
    await talk.readUntil((texts) => texts.some((text) => text.includes('2022')));
    await program.close();

    const out = join(folder, 'talk.transcript');
    await transcript(talk.conversationId, '--out', out);
    for (const activity of JSON.parse(readFileSync(out, 'utf8'))) {
      expect(activity).toMatchObject({
        type: expect.any(String),
        id: expect.any(String),
        timestamp: expect.stringMatching(/^2026-11-22T/),
        channelId: 'directline',
        from: { id: expect.any(String), role: expect.stringMatching(/^(user|bot)$/) },
        recipient: { id: expect.any(String) },
        conversation: { id: talk.conversationId },
      });
    }
    const { code, stdout } = await runCommand(['replay', out]);
    expect(stdout).toMatch(/^ok .*2 turns\n/);
    expect(code).toBe(0);
  });
});

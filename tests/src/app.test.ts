import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../src/app.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';

const apps: App[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
});
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
  rmSync(folder, { recursive: true });
});

function configOf(env: Record<string, string>): Config {
  const outcome = readConfig({ PORT: '0', DATA_DIR: join(folder, 'data'), ...env });
  if ('problems' in outcome) throw new Error(outcome.problems.join());
  return outcome.config;
}

async function start(env: Record<string, string> = {}, now = () => new Date('2026-11-22T03:00:00Z')) {
  const lines: string[] = [];
  const output = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ level: 'info', salt: '', output, forPeople: false });
  const app = await startApp(configOf(env), { now, logger });
  apps.push(app);
  const { port } = new URL(app.url);
  return { app, lines, url: `http://127.0.0.1:${port}` };
}

async function stop(app: App): Promise<void> {
  apps.splice(apps.indexOf(app), 1);
  await app.close();
}

interface Reply {
  readonly type: string;
  readonly text?: string;
  readonly name?: string;
}

/** One turn of the Emulator's, with the replies in the response. */
async function say(url: string, text: string, conversation = 'one|livechat'): Promise<Reply[]> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: '1',
      channelId: 'emulator',
      serviceUrl: 'http://localhost:9',
      deliveryMode: 'expectReplies',
      conversation: { id: conversation },
      from: { id: 'user' },
      recipient: { id: 'bot' },
      text,
    }),
  });
  return ((await response.json()) as { activities: Reply[] }).activities;
}

const generate = (url: string) =>
  fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST', body: '{}' });

describe('the program', () => {
  it('is ready on a fresh machine, with the chat, the notices and a token for whoever asks', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(url)).headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${url}/notices`)).status).toBe(200);
    expect((await generate(url)).status).toBe(200);
  });

  it('answers the Emulator with a cited answer, and shows how it came about', async () => {
    const { app, url } = await start();
    const [message, ...traces] = await say(url, 'when is the next summit?');
    expect(message?.text).toContain(`\n[1]: ${app.url}/notices/`);
    expect(traces.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'trace Intent',
      'trace Question',
      'trace Hits',
    ]);
  });

  it('remembers a talk over a restart', async () => {
    const first = await start();
    await say(first.url, '한국어로');
    await stop(first.app);
    const second = await start();
    const [message] = await say(second.url, 'hello');
    expect(message?.text).toMatch(/\p{Script=Hangul}/u);
    const [stranger] = await say(second.url, 'hello', 'another|livechat');
    expect(stranger?.text).not.toMatch(/\p{Script=Hangul}/u);
  });

  it('forgets a talk that lay idle for longer than the set days', async () => {
    const first = await start({ CONVERSATION_DAYS: '1' });
    await say(first.url, '한국어로');
    await stop(first.app);
    const second = await start({ CONVERSATION_DAYS: '1' }, () => new Date('2026-11-24T03:00:01Z'));
    const [message] = await say(second.url, 'hello');
    expect(message?.text).not.toMatch(/\p{Script=Hangul}/u);
  });

  it('knows the notices of a set folder and no samples, and logs what it could not read', async () => {
    writeFileSync(
      join(folder, 'fees.md'),
      '---\ntitle: Dog licence\ndate: 2026-10-01\n---\nA dog licence costs 12 euros a year.\n',
    );
    writeFileSync(join(folder, 'picture.png'), '');
    const { url, lines } = await start({ NOTICES: folder });
    const [message] = await say(url, 'how much is a dog licence?');
    expect(message?.text).toContain('12 euros');
    expect(lines.filter((line) => line.includes('"notices":1,"samples":false'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('.png'))).toHaveLength(1);
  });

  it('links to the public address, and asks browsers for HTTPS there', async () => {
    const config = configOf({ PUBLIC_URL: 'https://notices.example' });
    const app = await startApp(config, {
      logger: createLogger({ level: 'silent', salt: '', forPeople: false }),
    });
    apps.push(app);
    expect(app.url).toBe('https://notices.example');
  });

  it('serves the web to other machines, but not the Emulator', async () => {
    const { url, lines } = await start({ HOST: '0.0.0.0' });
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(`${url}/api/messages`, { method: 'POST', body: '{}' })).status).toBe(404);
    const said = lines.map((line) => JSON.parse(line).msg);
    expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/^\/api\/messages is not served/)]));
    expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/^PUBLIC_URL is not set/)]));
  });

  it('believes a trusted proxy and nobody else about who asks for tokens', async () => {
    const forwarded = (url: string, address: string) =>
      fetch(`${url}/v3/directline/tokens/generate`, {
        method: 'POST',
        body: '{}',
        headers: { 'x-forwarded-for': address },
      }).then(({ status }) => status);
    const trusting = await start({ TOKENS_PER_MINUTE: '1', TRUSTED_PROXIES: 'loopback' });
    expect(await forwarded(trusting.url, '203.0.113.1')).toBe(200);
    expect(await forwarded(trusting.url, '203.0.113.2')).toBe(200);
    expect(await forwarded(trusting.url, '203.0.113.1')).toBe(429);
    await stop(trusting.app);
    const plain = await start({ TOKENS_PER_MINUTE: '1' });
    expect(await forwarded(plain.url, '203.0.113.1')).toBe(200);
    expect(await forwarded(plain.url, '203.0.113.2')).toBe(429);
  });

  it("logs no word of a talk and nobody's address", async () => {
    const { url, lines } = await start();
    await say(url, 'my secret question about the summit');
    expect(lines.join()).not.toMatch(/secret|livechat|127\.0\.0\.1/);
  });
});

describe('a start that fails says in one line what to change', () => {
  it.each([
    [{ DEFAULT_LANGUAGE: 'xx' }, /^DEFAULT_LANGUAGE is "xx": give one of en, ko\.$/],
    [
      { NOTICES: '/not/there' },
      /^NOTICES names "\/not\/there", which is not there: give folders or files that are\.$/,
    ],
    [{ DATA_DIR: '/dev/null/x' }, /^DATA_DIR "\/dev\/null\/x" can't be used: /],
  ])('with %j', async (env: Record<string, string>, line) => {
    await expect(start(env)).rejects.toThrow(line);
  });

  it('and frees what it had taken', async () => {
    const { url } = await start();
    const { port } = new URL(url);
    await expect(start({ PORT: port, DATA_DIR: join(folder, 'other') })).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is in use`,
    );
    rmSync(join(folder, 'other'), { recursive: true });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Program, startProgram } from '../support/program.ts';

const TODAY = '2026-11-22';
const running: Program[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((program) => program.close()));
  rmSync(folder, { recursive: true });
});

/** Starts the program on the data that an earlier start of the same test left. */
async function start(settings: Record<string, string> = {}, day = TODAY): Promise<Program> {
  const program = await startProgram(day, { DATA_DIR: join(folder, 'data'), ...settings });
  running.push(program);
  return program;
}

async function stop(program: Program): Promise<void> {
  running.splice(running.indexOf(program), 1);
  await program.close();
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
    const { url, say } = await start();
    const [message, ...traces] = await say('when is the next summit?', 'one');
    expect(message?.text).toContain(`\n[1]: ${url}/notices/`);
    expect(traces.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'trace Intent',
      'trace Question',
      'trace Hits',
      'trace Steps',
    ]);
  });

  it('remembers a talk over a restart', async () => {
    const first = await start();
    await first.say('한국어로', 'one');
    await stop(first);
    const second = await start();
    const [message] = await second.say('hello', 'one');
    expect(message?.text).toMatch(/\p{Script=Hangul}/u);
    const [stranger] = await second.say('hello', 'another');
    expect(stranger?.text).not.toMatch(/\p{Script=Hangul}/u);
  });

  it('forgets a talk that lay idle for longer than the set days', async () => {
    const first = await start({ CONVERSATION_DAYS: '1' });
    await first.say('한국어로', 'one');
    await stop(first);
    const second = await start({ CONVERSATION_DAYS: '1' }, '2026-11-24');
    const [message] = await second.say('hello', 'one');
    expect(message?.text).not.toMatch(/\p{Script=Hangul}/u);
  });

  it('knows the notices of a set folder and no samples, and logs what it could not read', async () => {
    writeFileSync(
      join(folder, 'fees.md'),
      '---\ntitle: Dog licence\ndate: 2026-10-01\n---\nA dog licence costs 12 euros a year.\n',
    );
    writeFileSync(join(folder, 'picture.png'), '');
    const { say, logged } = await start({ NOTICES: folder });
    const [message] = await say('how much is a dog licence?', 'one');
    expect(message?.text).toContain('12 euros');
    expect(logged.filter((line) => line.includes('"notices":1,"samples":false'))).toHaveLength(1);
    expect(logged.filter((line) => line.includes('.png'))).toHaveLength(1);
  });

  it('links to the public address, and asks browsers for HTTPS there', async () => {
    const { url } = await start({ PUBLIC_URL: 'https://notices.example' });
    expect(url).toBe('https://notices.example');
  });

  it('serves the web to other machines, but not the Emulator', async () => {
    const { url, logged } = await start({ HOST: '0.0.0.0' });
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(`${url}/api/messages`, { method: 'POST', body: '{}' })).status).toBe(404);
    const said = logged.map((line) => JSON.parse(line).msg);
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
    await stop(trusting);
    const plain = await start({ TOKENS_PER_MINUTE: '1' });
    expect(await forwarded(plain.url, '203.0.113.1')).toBe(200);
    expect(await forwarded(plain.url, '203.0.113.2')).toBe(429);
  });

  it("logs no word of a talk and nobody's address", async () => {
    const { say, logged } = await start();
    await say('my secret question about the summit', 'one');
    expect(logged.join()).not.toMatch(/secret|livechat|127\.0\.0\.1/);
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

  it('and frees the port too, where what fails is opened after it', async () => {
    const first = await start();
    const { port } = new URL(first.url);
    await stop(first);
    await expect(start({ PORT: port, LOGO: '/not/there.png' })).rejects.toThrow('which is not there');
    const again = await start({ PORT: port });
    expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
  });
});

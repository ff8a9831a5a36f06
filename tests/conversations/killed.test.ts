import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { joinTalk, openStream, request, startTalk, type Talk } from '../support/direct-line-client.ts';

const PROGRAM = fileURLToPath(new URL('../support/dying-program.ts', import.meta.url));
/** The second and the third only come out right where the talk remembers what the one before has shown, and nothing twice. */
const SAID = ['latest notices', 'more', 'more'] as const;

let folder: string;
let child: ChildProcess;
let url: string;

async function start(): Promise<void> {
  child = fork(PROGRAM, [], {
    execArgv: [],
    env: {
      ...process.env,
      PORT: '0',
      NOTICES: '',
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      TURNS_PER_MINUTE: '1000',
      TOKENS_PER_MINUTE: '1000',
    },
  });
  const [message] = await once(child, 'message');
  ({ url } = message as { url: string });
}

/** The program ends at a commit of what follows. */
async function arm(order: { commits: number; when: 'before' | 'after' }): Promise<void> {
  child.send(order);
  await once(child, 'message');
}

const say = (talk: Talk, turn: number) =>
  talk.say(SAID[turn] ?? '', { channelData: { clientActivityID: `said-${turn}` } });

/** What was replied to a message so far. */
async function repliesTo(talk: Talk, id: string): Promise<(string | undefined)[]> {
  const { body } = await talk.read();
  // Links lead to the program as it was reached then.
  return body.activities
    .filter(({ replyToId }) => replyToId === id)
    .map(({ text }) => text?.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://here'));
}

async function replyTo(talk: Talk, id: string): Promise<string | undefined> {
  await expect.poll(() => repliesTo(talk, id)).not.toEqual([]);
  return (await repliesTo(talk, id))[0];
}

async function begin(): Promise<Talk> {
  const talk = await startTalk(url);
  await talk.readUntil((texts) => texts.length > 0);
  return talk;
}

/** Ids of what was acknowledged until the program died. */
async function talkUntilDeath(talk: Talk): Promise<string[]> {
  const acknowledged: string[] = [];
  const dead = once(child, 'exit');
  try {
    for (const turn of SAID.keys()) {
      const { body } = await say(talk, turn);
      acknowledged.push(body.id);
      await Promise.race([replyTo(talk, body.id), dead]);
    }
  } catch (error) {
    // What `fetch` throws when its server is gone has a cause.
    if (!(error instanceof Error && (error.cause || child.signalCode))) throw error;
  }
  await dead;
  return acknowledged;
}

/** The ways in which a page comes back to its talk. */
const TOUCHES: readonly ((talk: Talk) => Promise<unknown>)[] = [
  (talk) => talk.read(),
  (talk) => request(`${url}/v3/directline/conversations/${talk.conversationId}`, { token: talk.token }),
  (talk) => request(`${url}/v3/directline/conversations`, { method: 'POST', token: talk.token, body: {} }),
  (talk) => say(talk, 0),
  async (talk) => {
    const address = `${url}/v3/directline/conversations/${talk.conversationId}`;
    const { body } = await request<{ streamUrl: string }>(address, { token: talk.token });
    (await openStream(body.streamUrl)).socket.close();
  },
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
  await start();
});
afterAll(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

it('each message that was acknowledged is answered once, and as if nothing had been, wherever in a talk the program is killed', async () => {
  const whole = await begin();
  const undisturbed: (string | undefined)[] = [];
  for (const turn of SAID.keys()) undisturbed.push(await replyTo(whole, (await say(whole, turn)).body.id));
  expect(new Set(undisturbed).size).toBe(3);

  // Each turn keeps what was said, then its state, then its reply: three commits.
  const points = [1, 2, 4, 5, 6, 9].map((commits) => ({ commits, when: 'after' as const }));
  for (const [n, point] of [{ commits: 1, when: 'before' as const }, ...points].entries()) {
    const before = await begin();
    await arm(point);
    const acknowledged = await talkUntilDeath(before);
    await start();
    const talk = joinTalk(url, before);
    await TOUCHES[n % TOUCHES.length]?.(talk);
    for (const id of acknowledged) await replyTo(talk, id);

    const ids: string[] = [];
    for (const turn of SAID.keys()) {
      const { status, body } = await say(talk, turn);
      expect(status).toBe(200);
      ids.push(body.id);
      await replyTo(talk, body.id);
    }
    expect(ids.slice(0, acknowledged.length)).toEqual(acknowledged);
    const replies = await Promise.all(ids.map((id) => repliesTo(talk, id)));
    expect(replies).toEqual(undisturbed.map((text) => [text]));
  }
});

import { performance } from 'node:perf_hooks';
import { WebSocket } from 'ws';
import { z } from 'zod';

const Grant = z.object({ conversationId: z.string(), token: z.string() });
const Begun = Grant.extend({ streamUrl: z.string() });
const Said = z.object({ id: z.string() });
const Frame = z.object({
  activities: z.array(
    z.object({ type: z.string(), text: z.string().optional(), replyToId: z.string().optional() }),
  ),
});

const REPLY_MS = 30_000;

/** A person on the web, without a page: says things over HTTP, hears replies through the WebSocket. */
export interface TalkClient {
  /** Milliseconds from sending to the reply's arrival. Rejects where none comes in time. */
  turn(text: string): Promise<number>;
  close(): void;
}

async function post<T>(url: string, schema: z.ZodType<T>, body: object, token?: string): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return schema.parse(await response.json());
}

/** Begins a talk and waits for the greeting. */
export async function openTalk(server: string): Promise<TalkClient> {
  const root = `${server}/v3/directline`;
  const { token: first } = await post(`${root}/tokens/generate`, Grant, {});
  const { conversationId, token, streamUrl } = await post(`${root}/conversations`, Begun, {}, first);
  const socket = new WebSocket(streamUrl);
  /** When the reply to an activity came. */
  const arrivals = new Map<string, number>();
  const waiting = new Map<string, (at: number) => void>();
  const greeted = new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error(`No greeting within ${REPLY_MS} ms.`)), REPLY_MS).unref();
    socket.on('error', reject);
    socket.on('message', (data) => {
      const at = performance.now();
      const text = String(data);
      // An empty message only says that the server lives.
      if (text === '') return;
      for (const { type, replyToId } of Frame.parse(JSON.parse(text)).activities) {
        if (type !== 'message') continue;
        // A greeting replies to nothing that was said.
        if (replyToId === undefined) {
          resolve();
          continue;
        }
        arrivals.set(replyToId, at);
        waiting.get(replyToId)?.(at);
      }
    });
  });
  await greeted;

  const arrivalOf = (id: string): Promise<number> => {
    const at = arrivals.get(id);
    if (at !== undefined) return Promise.resolve(at);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No reply within ${REPLY_MS} ms.`)), REPLY_MS);
      waiting.set(id, (arrived) => {
        clearTimeout(late);
        resolve(arrived);
      });
    });
  };
  return {
    async turn(text) {
      const start = performance.now();
      const address = `${root}/conversations/${conversationId}/activities`;
      const { id } = await post(address, Said, { type: 'message', text }, token);
      return (await arrivalOf(id)) - start;
    },
    close: () => socket.close(),
  };
}

import { once } from 'node:events';
import type { Activity } from 'botbuilder';
import { WebSocket } from 'ws';
import { PATIENCE_MS } from './patience.ts';

export interface ActivitySet {
  readonly activities: Partial<Activity>[];
  readonly watermark: string;
}

interface Grant {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
}

/** Sends a Direct Line request; the answer's status, body and headers. */
export async function request<T>(
  url: string,
  {
    method = 'GET',
    token,
    body,
    headers = {},
  }: { method?: string; token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<{ status: number; body: T; headers: Headers }> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as T, headers: response.headers };
}

/** A talk as a page has it, without a page. */
export interface Talk {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  say(text: string, more?: object): Promise<{ status: number; body: { id: string } }>;
  read(watermark?: string): Promise<{ status: number; body: ActivitySet }>;
  /** Reads until `enough` says so, or fails after five seconds. */
  readUntil(enough: (texts: string[]) => boolean): Promise<ActivitySet>;
}

/** The texts of a set of activities, in order. */
export const textsOf = ({ activities }: ActivitySet): string[] =>
  activities.flatMap(({ text }) => (text === undefined ? [] : [text]));

/** Gets a token and begins a conversation. */
export async function startTalk(server: string, body: object = {}): Promise<Talk> {
  const root = `${server}/v3/directline`;
  const { body: granted } = await request<Grant>(`${root}/tokens/generate`, { method: 'POST', body: {} });
  const { body: begun } = await request<Grant>(`${root}/conversations`, {
    method: 'POST',
    token: granted.token,
    body,
  });
  return joinTalk(server, begun);
}

/** A talk that was begun before. */
export function joinTalk(
  server: string,
  { conversationId, token, streamUrl }: Omit<Grant, 'expires_in'>,
): Talk {
  const activities = `${server}/v3/directline/conversations/${conversationId}/activities`;
  const read = (watermark = '') => request<ActivitySet>(`${activities}?watermark=${watermark}`, { token });
  return {
    conversationId,
    token,
    streamUrl,
    say: (text, more = {}) =>
      request(activities, { method: 'POST', token, body: { type: 'message', text, ...more } }),
    read,
    async readUntil(enough) {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const { body } = await read();
        if (enough(textsOf(body))) return body;
        if (Date.now() > deadline) throw new Error(`Not said yet. So far: ${JSON.stringify(textsOf(body))}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}

/** The frames of a stream as they come. */
export async function openStream(
  streamUrl: string,
): Promise<{ socket: WebSocket; next(): Promise<ActivitySet> }> {
  const socket = new WebSocket(streamUrl);
  const frames: ActivitySet[] = [];
  // An empty message only says that the server lives.
  socket.on('message', (data) => String(data) !== '' && frames.push(JSON.parse(String(data))));
  await once(socket, 'open');
  return {
    socket,
    async next() {
      while (frames.length === 0) await once(socket, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) });
      const frame = frames.shift();
      if (!frame) throw new Error('No frame came.');
      return frame;
    },
  };
}

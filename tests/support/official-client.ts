import directLineJs, { type Activity, type DirectLine } from 'botframework-directlinejs';
import XMLHttpRequest from 'xhr2';
import { request } from './direct-line-client.ts';

// The client is made for browsers: it looks for this where they have it.
Object.assign(globalThis, { XMLHttpRequest });

/** Microsoft's own Direct Line client in a talk with a server, and what it has heard. */
export interface OfficialClient {
  readonly directLine: DirectLine;
  readonly token: string;
  readonly heard: readonly Activity[];
  /** Texts that it heard, in order. */
  texts(): string[];
  /** Numbers as the client's `ConnectionStatus`, in order. */
  readonly statuses: readonly number[];
  /** What ended its activities: an error's message; null where nothing did. */
  readonly ending: () => string | null;
  /** The id of what was said; `retry` where the client takes it for unsent. Rejects with the HTTP status where it was refused. */
  say(text: string, more?: object): Promise<string>;
}

type Options = ConstructorParameters<typeof DirectLine>[0];

/** Gets a token, unless one is given, and connects. Waits between its tries are as short as it lets them be. */
export async function connectOfficial(server: string, options: Options): Promise<OfficialClient> {
  const domain = `${server}/v3/directline`;
  const token = options.token ?? (await generateToken(domain));
  const directLine = new directLineJs.DirectLine({
    domain,
    timeout: 500,
    pollingInterval: 200,
    random: () => 0,
    ...options,
    token,
  });
  const heard: Activity[] = [];
  const statuses: number[] = [];
  let ending: string | null = null;
  directLine.connectionStatus$.subscribe((status) => statuses.push(status));
  directLine.activity$.subscribe(
    (activity) => heard.push(activity),
    (error) => {
      ending = String(error.message ?? error.type ?? error);
    },
  );
  return {
    directLine,
    token,
    heard,
    statuses,
    texts: () => heard.flatMap((activity) => ('text' in activity && activity.text ? [activity.text] : [])),
    ending: () => ending,
    say: (text, more = {}) =>
      new Promise((resolve, reject) => {
        directLine
          .postActivity({ type: 'message', text, from: { id: 'me' }, ...more })
          .subscribe(resolve, (error) => reject(new Error(`${error.status}`)));
      }),
  };
}

async function generateToken(domain: string): Promise<string> {
  const { body } = await request<{ token: string }>(`${domain}/tokens/generate`, { method: 'POST' });
  return body.token;
}

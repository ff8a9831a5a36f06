import { type ChildProcess, spawn } from 'node:child_process';

/** Pinned, for it is fetched when it is wanted and never before. */
const PACKAGE = '@microsoft/m365agentsplayground@0.2.28';

/** Channels that it can stand for. */
export const PLAYGROUND_CHANNELS = ['emulator', 'webchat', 'msteams'] as const;
export type PlaygroundChannel = (typeof PLAYGROUND_CHANNELS)[number];

export interface PlaygroundOptions {
  /** The assistant's `/api/messages`. */
  readonly endpoint: string;
  readonly channel: PlaygroundChannel;
  /** Where to serve its page; another one is taken where this is not free. */
  readonly port: number;
}

/** The Agents Playground while it runs. */
export interface Playground {
  /** Address of its page. */
  readonly url: string;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  stop(): void;
}

/** Starts Microsoft's Agents Playground, fetched by npx where it isn't at hand. Rejects with one line where it can't be. */
export async function startPlayground({ endpoint, channel, port }: PlaygroundOptions): Promise<Playground> {
  const args = ['--yes', '--prefer-offline', PACKAGE, 'start'];
  args.push('-e', endpoint, '-c', channel, '-p', String(port), '--disable-telemetry');
  const isWindows = process.platform === 'win32';
  // A group of its own, for npx leaves what it starts running when it is ended alone.
  const child = spawn('npx', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !isWindows,
    shell: isWindows,
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = () => end(child, isWindows);
  try {
    return { url: `http://localhost:${await listeningPort(child)}/`, ended, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Reads, from what it prints, the port that it took. */
function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed = `${printed}${chunk}`.slice(-4_000);
      const port = /Listening on (\d+)/.exec(printed)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => reject(problem(error.message)));
    child.once('close', () => reject(problem(lastLine(printed))));
  });
}

function problem(why: string): Error {
  return new Error(
    `The Agents Playground did not start (${why}). It is fetched with npx the first time: go online, then try again.`,
  );
}

function lastLine(printed: string): string {
  const lines = printed.split('\n').filter((line) => /error/i.test(line));
  return lines[0]?.trim() || 'it ended without a word';
}

function end(child: ChildProcess, isWindows: boolean): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  if (isWindows) child.kill();
  else process.kill(-child.pid, 'SIGTERM');
}

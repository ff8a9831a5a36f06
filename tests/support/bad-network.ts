import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be made bad. Browsers know this address alone, so a server may come back on another port. */
export interface BadNetwork {
  readonly url: string;
  /** Leads here from now on. */
  leadTo(serverUrl: string): void;
  /** Breaks all connections, and takes no new ones. */
  cut(): void;
  /** Kills WebSockets and tells nobody, as a laptop's sleep does; browsers have let go of other connections by then. */
  kill(): void;
  /** All is well again for new connections. */
  restore(): void;
  close(): Promise<void>;
}

/** Opens the way on a free port of this machine. */
export async function openBadNetwork(): Promise<BadNetwork> {
  const sockets = new Set<Socket>();
  const streams = new WeakSet<Socket>();
  let port = 0;
  let isCut = false;

  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = keep(connect(port, '127.0.0.1'));
    keep(near).on('data', (data) => {
      if (/^upgrade: websocket\r$/im.test(String(data))) streams.add(near).add(far);
    });
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo(serverUrl) {
      port = Number(new URL(serverUrl).port);
    },
    cut() {
      isCut = true;
      breakAll();
    },
    kill() {
      for (const socket of sockets) {
        if (streams.has(socket)) socket.unpipe().pause();
        else socket.destroy();
      }
    },
    restore() {
      isCut = false;
    },
    async close() {
      breakAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

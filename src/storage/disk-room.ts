import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** More than a turn writes: a message, its answer with quotes, and the talk's state. */
const ROOM = new Uint8Array(65_536);

/**
 * Throws where a folder can't take in what one more turn writes. A file is written and removed again, for what a file system says of its free
 * space leaves quotas out, and a database's last free pages take in less than a message.
 */
export function assertRoom(folder: string): void {
  const path = join(folder, `.room-${process.pid}`);
  try {
    writeFileSync(path, ROOM);
  } finally {
    rmSync(path, { force: true });
  }
}

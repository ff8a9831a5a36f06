import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLogger } from '../../../src/logging/log.ts';
import { openStores } from '../../../src/storage/stores.ts';

const FILL = fileURLToPath(new URL('../../support/fill-disk.ts', import.meta.url));
const logger = createLogger({ level: 'silent', salt: 'test', forPeople: false });
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('can be written on a disk with room, and leaves nothing behind of having tried', async () => {
  const stores = openStores(folder, () => new Date(), logger);
  const before = readdirSync(folder);
  stores.assertWritable();
  stores.assertWritable();
  expect(readdirSync(folder)).toEqual(before);
  await stores.close();
});

it.runIf(process.platform !== 'win32')('knows when a message finds no room any more', () => {
  // Files may grow to 1 MiB here. The signal of the limit is ignored, so that writing fails as on a full disk.
  const limited = 'trap "" XFSZ; ulimit -f 1024; exec "$0" "$@"';
  const said = execFileSync('bash', ['-c', limited, process.execPath, FILL, folder], { encoding: 'utf8' });
  expect(said.trim().split('\n')).toEqual(['ready', 'failed', 'not ready']);
});

it('is not writable once its folder is gone', async () => {
  const stores = openStores(folder, () => new Date(), logger);
  rmSync(folder, { recursive: true });
  expect(() => stores.assertWritable()).toThrow();
  await stores.close();
  folder = mkdtempSync(join(tmpdir(), 'notice-assistant-'));
});

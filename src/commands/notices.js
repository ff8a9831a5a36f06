#!/usr/bin/env node
// Runs the command line on the Node that this package pins: an older one can't read TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const pinned = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  // A reader that has seen enough, such as `head`, is no error.
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
    process.exit();
  });
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { run } = await import('./main.ts');
  process.exitCode = await run(process.argv.slice(2));
} else if (existsSync(pinned)) {
  process.exitCode =
    spawnSync(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
      .status ?? 1;
} else {
  console.error(
    `notices needs Node 22.18 or newer (this is ${process.versions.node}): run "npm ci" first, it brings one along (${main}).`,
  );
  process.exitCode = 1;
}

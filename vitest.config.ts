import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './tests/support/patience.ts';

/**
 * What a test does to its process for good: nock stands in front of other hosts, the SDK remembers a signer's keys, Microsoft's client
 * wants a browser's globals, and a module that is mocked stays so. Such a file gets a process of its own; all others share, and so load each module once a process.
 */
const CHANGES_ITS_PROCESS =
  /from '(?:nock|[./]*\/support\/(?:microsoft|raw-connection|official-client)\.ts)'|^vi\.mock\(/m;
const files = globSync('tests/**/*.test.ts').map((path) => path.replaceAll('\\', '/'));
const apart = files.filter((path) => CHANGES_ITS_PROCESS.test(readFileSync(path, 'utf8')));

export default defineConfig({
  test: {
    setupFiles: ['tests/support/no-network.ts'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    // What hangs ends some day; no test that goes on is ended, however busy the machine.
    testTimeout: 3 * PATIENCE_MS,
    hookTimeout: 3 * PATIENCE_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
    // Of two cores vitest would use one: much of the time goes into waiting for browsers and servers.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: apart,
          isolate: false,
          globalSetup: ['tests/support/chromium-setup.ts'],
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
});

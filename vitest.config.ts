import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/no-network.ts'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // Of two cores vitest would use one: much of the time goes into waiting for browsers and servers.
    maxWorkers: '100%',
  },
});

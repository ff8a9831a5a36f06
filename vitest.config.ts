import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/no-network.ts'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});

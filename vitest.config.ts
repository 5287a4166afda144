import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/support/tally.ts'],
    testTimeout: 30_000,
    // Most tests wait for sockets and processes more than they compute.
    maxWorkers: 3,
    coverage: { provider: 'v8', include: ['src/**', 'mocks/**'], exclude: ['mocks/start.ts', 'src/cli.ts'], reporter: ['text-summary'] },
  },
})

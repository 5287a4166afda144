import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/support/tally.ts'],
    testTimeout: 30_000,
    // Many tests measure time; files beside each other would take it from them.
    fileParallelism: false,
    coverage: { provider: 'v8', include: ['src/**', 'mocks/**'], exclude: ['src/start.ts', 'src/cli.ts'], reporter: ['text-summary'] },
  },
})

import { defineConfig } from 'vitest/config'

const world = 'tests/world/**/*.test.ts'
const hostile = 'tests/hostile/**/*.test.ts'
const timed = 'tests/**/*.timed.test.ts'
const tools = 'tests/**/*.tools.test.ts'

/** Minutes of work, for which CI may have too little time. Most of it keeps a core busy, and there are two. */
const manyMinutes = { maxWorkers: 2, sequence: { groupOrder: 2 } }

export default defineConfig({
  test: {
    globalSetup: './tests/support/shared.setup.ts',
    setupFiles: ['./tests/support/closing.setup.ts', './tests/support/ci-time.setup.ts'],
    reporters: ['default', './tests/support/tally.ts'],
    coverage: { provider: 'v8', include: ['src/**', 'mocks/**'], exclude: ['src/start.ts', 'src/cli.ts'], reporter: ['text-summary'] },
    // How long something may hang. On a busy machine a test of many processes takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // How long an effect may take to show. Without this it is a second.
    expect: { poll: { timeout: 20_000 } },
    // Of the tests in a file, where they are concurrent: they wait for processes or for an effect.
    maxConcurrency: 10,
    projects: [
      // Many files mostly wait for processes: more of them than the two cores of CI. They share what is imported: most files would take longer to
      // import it than to run.
      {
        extends: true,
        test: {
          name: 'parallel',
          isolate: false,
          maxWorkers: 3,
          include: ['tests/**/*.test.ts'],
          exclude: [timed, tools, world, hostile],
        },
      },
      // They measure time, memory or work: a file beside them would take it from them.
      { extends: true, test: { name: 'timed', include: [timed], exclude: [hostile], fileParallelism: false, sequence: { groupOrder: 1 } } },
      // Each runs a whole tool for seconds, such as the generator, npm, a browser, Prism or a framework, or the program itself many times.
      { extends: true, test: { name: 'tools', testTimeout: 180_000, isolate: false, include: [tools], ...manyMinutes } },
      // They attack for minutes.
      { extends: true, test: { name: 'hostile', include: [hostile], exclude: [timed], ...manyMinutes } },
      // They build, install and serve with whatever else is on the machine.
      { extends: true, test: { name: 'world', testTimeout: 180_000, include: [world], ...manyMinutes } },
      // They attack, and measure time.
      {
        extends: true,
        test: {
          name: 'hostile-timed',
          include: ['tests/hostile/**/*.timed.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, run } from '../support/cli.ts'

const file = 'tests/hostile/handlers.test.ts'

/** A run of vitest, for which CI has time until then. */
const runUntil = (unixSeconds: number) =>
  run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project=hostile', file], {
    cwd: root,
    env: { CI_UNTIL: String(unixSeconds) },
  })

test('a test that has not begun when the time of CI is over is skipped, and its file named', async () => {
  const { code, stdout } = await runUntil(Date.now() / 1000 - 1)
  expect(code).toBe(0)
  expect(stdout).toMatch(new RegExp(`for which CI had no time; .*\n +\\d+ {4}${file}\n0 passed, 0 failed, \\d+ skipped\n$`))
})

test('before that it runs', async () => {
  const { code, stdout } = await runUntil(Date.now() / 1000 + 600)
  expect([code, stdout.includes('had no time')]).toEqual([0, false])
  expect(stdout).toMatch(/\n\d+ passed, 0 failed\n$/)
})

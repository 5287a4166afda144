import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder, root, run } from '../support/cli.ts'

test.each([
  [0, 'passed', ['good', 'loud']],
  [1, 'failed', ['bad', 'good', 'loud']],
])('scripts that run side by side end with %i where one of them %s, and what each printed is together', async (expected, _how, names) => {
  const cwd = freshFolder()
  const scripts = { good: 'echo good 1 && echo good 2', loud: 'echo loud 1 && echo loud 2 >&2', bad: 'echo bad 1 && exit 3' }
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ scripts }))
  const { code, stdout, stderr } = await run(process.execPath, [join(root, 'scripts/side-by-side.ts'), ...names], { cwd })
  expect([code, stderr]).toEqual([expected, ''])
  expect(stdout).toContain('good: passed\ngood 1\ngood 2\n')
  expect(stdout).toContain('loud: passed\nloud 1\nloud 2\n')
  expect(stdout.includes('bad: failed\nbad 1\n')).toBe(names.includes('bad'))
})

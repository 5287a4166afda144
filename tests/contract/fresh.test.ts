import { expect, test } from 'vitest'
import { root } from '../support/cli.ts'
import { copyProject, generate, readTree, sources } from '../support/project.ts'

test('generated/ is what npm run generate writes, byte for byte', async () => {
  const fresh = await generate(copyProject(...sources))
  const committed = readTree(root, 'generated')
  expect([...fresh.keys()]).toEqual([...committed.keys()])
  const stale = [...fresh].filter(([file, text]) => committed.get(file) !== text).map(([file]) => file)
  expect(stale, 'run npm run generate').toEqual([])
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contractIn, overlaysIn } from '../../scripts/overlays.ts'
import { foldersIn, root } from '../support/cli.ts'
import { runScript } from '../support/project.ts'

const newFolder = foldersIn('chatproof-overlays-')

test('Redocly makes the same of the contract and its overlays in Chinese', async () => {
  const made = join(newFolder(), 'contract.json')
  const overlays = [...overlaysIn(root, 'zh-CN').keys()].flatMap((file) => ['--overlay', file])
  // What the files of webhooks leave unsaid is written out in this contract already.
  const args = ['bundle', 'generated/contract.json', '--skip-preprocessor', 'chatproof/inherit', ...overlays, '--output', made]
  expect(await runScript(root, 'node_modules/@redocly/cli/bin/cli.js', ...args)).toMatchObject({ code: 0 })
  expect(JSON.parse(readFileSync(made, 'utf8'))).toEqual(contractIn(root, 'zh-CN'))
})

test('Redocly finds nothing wrong with the overlays', async () => {
  const files = [...overlaysIn(root, 'zh-CN').keys()]
  expect(files.length).toBeGreaterThan(10)
  expect(await runScript(root, 'node_modules/@redocly/cli/bin/cli.js', 'lint', ...files)).toMatchObject({ code: 0 })
})

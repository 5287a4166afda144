import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/cli.ts'
import { alert, fileOf } from '../support/names.ts'
import { copyProject, edit, readTree, runScript } from '../support/project.ts'

test('the requirements and the webhooks follow src/ and spec/ when npm run generate is run', async () => {
  const folder = copyProject('spec', 'redocly', 'redocly.yaml', 'src', 'scripts', 'docs', 'package.json')
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  edit(folder, 'src/conformance/checks/appid.ts', "id: 'appid-foreign',\n    level: 'MUST'", "id: 'appid-foreign',\n    level: 'MAY'")
  edit(folder, fileOf(alert), 'summary: A REST API', 'summary: One REST API')
  edit(folder, fileOf(alert), 'summary: Past the threshold, not', 'summary: Beyond the threshold, not')
  expect(await runScript(folder, 'scripts/generate.ts')).toMatchObject({ code: 0, stderr: '' })
  const changed = readTree(folder, 'docs').get('docs/requirements.md')
  expect(changed).toContain('| `appid-foreign` | MAY | The receiver MAY refuse a callback for another SDKAppID. |')
  expect(changed).toContain('| Beyond the threshold, not yet past the limit |')
  expect(readTree(folder, 'docs').get('docs/webhooks.md')).toContain('| after | One REST API is called too fast |')
})

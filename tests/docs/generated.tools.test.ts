import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { root } from '../support/cli.ts'
import { journal } from '../support/journal.ts'
import { alert, fileOf } from '../support/names.ts'
import { addNewcomer, newcomer } from '../support/newcomer.ts'
import { copyProject, edit, lint, readTree, runScript } from '../support/project.ts'

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

describe('the webhook of adding-a-webhook.md', () => {
  const name = newcomer

  // In a copy that has the webhook already, it cannot be added.
  test.skipIf(webhooks.has(newcomer))('is complete: it passes the linter, is generated, listed, sent and judged, and checked', async () => {
    const folder = copyProject('spec', 'redocly', 'redocly.yaml', 'src', 'mocks', 'scripts', 'package.json')
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    addNewcomer(folder)
    const [{ problems }, generated] = await Promise.all([lint(folder), runScript(folder, 'scripts/generate.ts')])
    expect(problems).toEqual([])
    expect(generated).toMatchObject({ code: 0, stderr: '' })

    const { url, entries } = await journal()
    const app = ['--sdk-app-id', '1400000001']
    const cli = (...args: string[]) => runScript(folder, 'src/cli.ts', ...args)
    const [listed, sent, checked] = await Promise.all([
      cli('list', name),
      cli('trigger', name, '--target', `${url}/im`, ...app, '--json'),
      cli('check', `${url}/im`, ...app, '--webhook', name, '--only', 'wire-documented-body', '--report', 'json'),
    ])
    expect(listed.stdout).toMatch(/^sample .*documented .*\nevent-time-number .*documented /m)
    expect(JSON.parse(sent.stdout)).toMatchObject({ webhook: name, verdict: { outcome: 'acknowledged' } })
    const results = JSON.parse(checked.stdout).results.filter(({ webhook }: { webhook: string }) => webhook === name)
    expect(results).toMatchObject([{ check: 'wire-documented-body', example: 'event-time-number', status: 'passed' }])
    const bodies = entries.filter(({ query }) => query.get('CallbackCommand') === name).map(({ body }) => JSON.parse(body.toString()))
    const sample = { CallbackCommand: name, GroupId: '@TGS#2J4SZEAEL', NewName: 'Lobby' }
    expect(bodies).toContainEqual({ ...sample, EventTime: '1670574414123' })
    expect(bodies).toContainEqual({ ...sample, EventTime: 1670574414123 })
    expect(readTree(folder, 'src')).toEqual(readTree(root, 'src'))
  })
})

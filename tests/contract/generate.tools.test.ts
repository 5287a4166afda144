import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { begin, cleanEnv, cli, root } from '../support/cli.ts'
import { journal, reference } from '../support/journal.ts'
import { alert, fileOf } from '../support/names.ts'
import { addNewcomer, newcomer } from '../support/newcomer.ts'
import { copyProject, edit, generate, lint, readTree, runScript, sources } from '../support/project.ts'

const overclock = fileOf(alert)

test('the type of one field in spec/ changes everything that is generated', async () => {
  const folder = copyProject(...sources)
  edit(folder, overclock, /(?<=Limit:\n +description: .*\n +type: )integer/, 'string')
  const changed = await generate(folder)
  const committed = readTree(root, 'generated')
  const files = [...changed].filter(([file, text]) => committed.get(file) !== text).map(([file]) => file.slice('generated/'.length))
  expect(files).toEqual(
    expect.arrayContaining(['contract.json', 'receiver.yaml', 'prism.json', 'callbacks.ts', 'receiver.ts', 'validators.js']),
  )
  expect(changed.get('generated/callbacks.ts')).toContain('Limit: string')
  expect(changed.get('generated/receiver.ts')).toContain('Limit: string')

  const { payloads } = await import(pathToFileURL(join(folder, 'generated/validators.js')).href)
  const body = { CallbackCommand: alert, ServiceName: 'openim', Command: 'batchsendmsg', Request: 510 }
  expect(payloads[alert]({ ...body, Limit: '200' })).toBe(true)
  expect(payloads[alert]({ ...body, Limit: 200 })).toBe(false)
})

test('a clone in folders with awkward names generates, builds and runs like any other', async () => {
  const copy = copyProject(...sources, 'src', 'mocks', 'scripts', 'bin', 'ci', 'package.json', 'tsconfig.json', 'tsconfig.build.json')
  const folder = join(dirname(copy), 'p#1', 'what? 100%', 'p%23%41 è中文')
  mkdirSync(dirname(folder), { recursive: true })
  renameSync(copy, folder)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const script of ['generate', 'build', 'docs'])
    expect([script, await runScript(folder, `scripts/${script}.ts`)]).toMatchObject([script, { code: 0, stderr: '' }])
  expect(readTree(folder, 'generated')).toEqual(readTree(root, 'generated'))

  for (const file of ['src/cli.ts', 'bin/chatproof.js']) {
    const entry = join(folder, file)
    const [checked, init] = await Promise.all([
      cli(['check', await reference(), '--sdk-app-id', '1400000001', '--only', 'answer-json'], { entry }),
      cli(['init', '--ci', 'github'], { entry }),
    ])
    expect([checked, init]).toMatchObject([
      { code: 0, stderr: '' },
      { code: 0, stderr: '' },
    ])
    const proxy = begin(['proxy', '--upstream', 'http://127.0.0.1:1/im', '--port', '0', '--json'], { entry, cwd: folder })
    expect(JSON.parse(await proxy.next())).toMatchObject({ type: 'ready' })
    expect(await proxy.stop('SIGINT')).toBe(130)
  }
})

describe('one webhook more', () => {
  const name = newcomer

  // In a copy that has the webhook already, it cannot be added.
  test.skipIf(webhooks.has(name))('needs a file in spec/ and npm run generate, and nothing in src/', async () => {
    const folder = copyProject(...sources, 'src', 'mocks', 'scripts', 'bin', 'package.json', 'tsconfig.json', 'tsconfig.build.json')
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    addNewcomer(folder)
    const app = ['--sdk-app-id', '1400000001']
    const cli = (...args: string[]) => runScript(folder, 'src/cli.ts', ...args)
    const [linted] = await Promise.all([lint(folder), generate(folder)])
    expect(linted.problems).toEqual([])

    writeFileSync(join(folder, 'right.ts'), typed('payload.NewName.length', "GroupId: '@TGS#1', NewName: 'Lobby'"))
    writeFileSync(join(folder, 'wrong.ts'), typed('payload.NewNam', "GroupId: 1, NewName: 'Lobby'"))
    writeFileSync(
      join(folder, 'tsconfig.types.json'),
      '{ "extends": "./tsconfig.json", "include": ["src", "mocks", "right.ts", "wrong.ts"] }',
    )
    const receiver = listenIn(folder)
    const target = `${await receiver.url}/im`
    const { url, entries } = await journal()
    const [listed, examples, types, sent, wrong, docs, checked] = await Promise.all([
      cli('list'),
      cli('list', name),
      runScript(folder, 'node_modules/ts7/bin/tsc', '-p', 'tsconfig.types.json', '--pretty', 'false'),
      cli('trigger', name, '--target', target, ...app, '--json'),
      cli('trigger', name, '--target', target, ...app, '--set', 'GroupId=[]'),
      runScript(root, 'scripts/docs.ts', folder),
      cli('check', `${url}/im`, ...app, '--webhook', name, '--only', 'wire-documented-body', '--report', 'json'),
    ])

    expect(listed.stdout).toContain(name)
    expect(examples.stdout).toContain('The sample of the page')
    expect(examples.stdout).toMatch(/^sample .*documented .*\nevent-time-number .*documented /m)
    expect(sent).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(sent.stdout)).toMatchObject({ webhook: name, verdict: { outcome: 'acknowledged' } })
    expect(await receiver.nextCallback()).toMatchObject({ command: name, payload: { NewName: 'Lobby' }, violations: null })
    const results = JSON.parse(checked.stdout).results.filter(({ webhook }: { webhook: string }) => webhook === name)
    expect(results).toMatchObject([{ check: 'wire-documented-body', example: 'event-time-number', status: 'passed' }])
    const bodies = entries.filter(({ query }) => query.get('CallbackCommand') === name).map(({ body }) => JSON.parse(body.toString()))
    const sample = { CallbackCommand: name, GroupId: '@TGS#2J4SZEAEL', NewName: 'Lobby' }
    for (const EventTime of ['1670574414123', 1670574414123]) expect(bodies).toContainEqual({ ...sample, EventTime })
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toMatch(/GroupId/)
    const complaints = types.stdout.matchAll(/^(right|wrong)\.ts\((\d+),.*?error (TS\d+)/gm)
    expect([...complaints].map(([, ...parts]) => parts.join(' '))).toEqual(['wrong 3 TS2551', 'wrong 4 TS2322'])
    expect(docs).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'dist/docs.html'), 'utf8')).toContain('A client gave a group another name')
    expect(readTree(folder, 'src')).toEqual(readTree(root, 'src'))
  })
})

/** Runs `chatproof listen` of a copy of the project. */
function listenIn(folder: string) {
  const args = ['src/cli.ts', 'listen', '--port', '0', '--json', '--sdk-app-id', '1400000001']
  const child = spawn(process.execPath, args, { cwd: folder, env: cleanEnv(), stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(async () => {
    const exited = once(child, 'exit')
    if (child.kill()) await exited
  })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async () => JSON.parse((await lines.next()).value ?? 'null')
  return { url: next().then(({ url }) => String(url)), nextCallback: next }
}

/** A file that uses the types of the new webhook, for the compiler. */
const typed = (read: string, field: string) => `import type { Payload } from './src/contract/contract.ts'
import { createReceiver } from './mocks/receiver.ts'
createReceiver({ sdkAppId: 1, handlers: { '${newcomer}': (payload) => void ${read} } })
export const payload: Payload<'${newcomer}'> = { CallbackCommand: '${newcomer}', ${field} }
`

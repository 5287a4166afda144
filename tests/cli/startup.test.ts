import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveReceiver } from '../../mocks/servers.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { freshFolder, root, run } from '../support/cli.ts'
import { alert, beforeMessage } from '../support/names.ts'

/** Tells on stderr which files a program loads. */
const loading = `import { registerHooks } from 'node:module'
registerHooks({ load: (url, context, next) => { console.error(url); return next(url, context) } })`

/** What a command line tells on stderr with this hook. */
async function toldBy(hook: string, args: readonly string[]): Promise<string[]> {
  const file = join(freshFolder(), 'hook.mjs')
  writeFileSync(file, hook)
  const { code, stderr } = await run(process.execPath, ['--import', file, join(root, 'src/cli.ts'), ...args])
  expect(code).toBe(0)
  return stderr.split('\n').filter(Boolean)
}

/** The files of this project that a command line loads. */
async function loaded(...args: string[]): Promise<string[]> {
  return (await toldBy(loading, args)).flatMap((line) => line.match(/(?<=\/)(?:src|generated)\/.*/) ?? [])
}

test('to say its version the program reads neither the contract nor what uses it', async () => {
  const files = await loaded('--version')
  expect(files).toContain('src/cli/program.ts')
  expect(files.filter((file) => /^generated|\/(?:contract|delivery|conformance|simulator)\.ts$/.test(file))).toEqual([])
})

test('to list the webhooks it reads the contract, and no validators', async () => {
  const files = await loaded('list')
  expect(files).toContain('generated/webhooks.json')
  expect(files.filter((file) => /validators|requests|chat-api/.test(file))).toEqual([])
})

/** Tells on stderr which webhooks a program reads with their details. */
const parsing = `const { parse } = JSON
JSON.parse = (text, ...more) => {
  const [, name] = /^\\{"operationId":"([^"]+)/.exec(text) ?? []
  if (name !== undefined) console.error(name)
  return parse(text, ...more)
}`

/** The webhooks whose details a command line reads, in the order in which it does. */
const read = (...args: string[]) => toldBy(parsing, args)

test('of the webhooks it reads only those that it is about, so that starting takes no longer with more of them', async () => {
  expect(await read('list')).toEqual([])
  expect(await read('list', alert)).toEqual([alert])
  const receiver = await serveReceiver({ sdkAppId: '1400000001' })
  const app = ['--target', receiver.url, '--sdk-app-id', '1400000001']
  expect(await read('trigger', beforeMessage, ...app)).toEqual([beforeMessage])
  const recording = join(freshFolder(), 'traffic.har')
  const body = JSON.stringify(findWebhook(beforeMessage).examples[0]?.body)
  const url = `${receiver.url}/im?SdkAppid=1400000001&CallbackCommand=${beforeMessage}`
  writeFileSync(recording, JSON.stringify({ log: { entries: [{ request: { method: 'POST', url, postData: { text: body } } }] } }))
  expect(await read('replay', recording, ...app)).toEqual([beforeMessage])
  await receiver.close()
})

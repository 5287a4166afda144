import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder, root, run } from '../support/cli.ts'

/** Tells on stderr which files a program loads. */
const hook = `import { registerHooks } from 'node:module'
registerHooks({ load: (url, context, next) => { console.error(url); return next(url, context) } })`

/** The files of this project that a command line loads. */
async function loaded(...args: string[]): Promise<string[]> {
  const file = join(freshFolder(), 'hook.mjs')
  writeFileSync(file, hook)
  const { code, stderr } = await run(process.execPath, ['--import', file, join(root, 'src/cli.ts'), ...args])
  expect(code).toBe(0)
  return stderr.split('\n').flatMap((line) => line.match(/(?<=\/)(?:src|generated)\/.*/) ?? [])
}

test('to say its version the program reads neither the contract nor what uses it', async () => {
  const files = await loaded('--version')
  expect(files).toContain('src/cli/program.ts')
  expect(files.filter((file) => /^generated|\/(?:contract|delivery|conformance|simulator)\.ts$/.test(file))).toEqual([])
})

test('to list the webhooks it reads the contract, and no validators', async () => {
  const files = await loaded('list')
  expect(files).toContain('generated/contract.js')
  expect(files.filter((file) => /validators|requests|chat-api/.test(file))).toEqual([])
})

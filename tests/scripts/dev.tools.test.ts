import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { descendantsOf, endTree } from '../../scripts/processes.ts'
import { cleanEnv, freshFolder, root, run } from '../support/cli.ts'
import { alert, fileOf } from '../support/names.ts'
import { copyProject, edit } from '../support/project.ts'

/** A test that imports what is generated. */
const importing = `import { expect, test } from 'vitest'
import contract from '../../generated/contract.json' with { type: 'json' }
test('runs', () => expect(contract.webhooks).toBeDefined())
`

/** A test that stays in the midst of its work, with two servers that take no hint, one of which has a session of its own. */
const endless = `import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'vitest'
const server = "for (const each of ['SIGINT', 'SIGTERM']) process.on(each, () => {}); require('http').createServer().listen(0, () => console.log('up'))"
test('never ends', { timeout: 1e9 }, async () => {
  const start = (detached) => spawn(process.execPath, ['-e', server], { detached, stdio: ['ignore', 'pipe', 'ignore'] })
  await Promise.all([true, false].map((detached) => once(start(detached).stdout, 'data')))
  console.log('The servers are up.')
  await new Promise(() => {})
})
`

/** A repository of its own: the project with these test files and no others. */
async function repository(tests: Record<string, string>): Promise<string> {
  const setups = ['shared.setup.ts', 'made.ts', 'browser.ts', 'closing.setup.ts', 'closing.ts', 'ci-time.setup.ts', 'ci-time.ts']
  const support = ['tally.ts', ...setups].map((file) => join('tests/support', file))
  const settings = ['package.json', 'redocly.yaml', 'vitest.config.ts']
  const folder = copyProject('spec', 'redocly', 'generated', 'src', 'mocks', 'scripts', 'docs', ...settings, ...support)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n')
  for (const [file, text] of Object.entries(tests)) write(folder, file, text)
  const commit = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'All']
  for (const args of [['init', '--quiet'], ['add', '.'], commit]) expect(await run('git', args, { cwd: folder })).toMatchObject({ code: 0 })
  return folder
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** Starts `npm run dev` in a copy, with a folder of its own for temporary files. */
function dev(folder: string) {
  const temporary = freshFolder()
  const child = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: folder,
    env: cleanEnv({ TMPDIR: temporary, NO_COLOR: '1' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pid = child.pid as number
  onTestFinished(() => endTree(pid))
  const exited = once(child, 'exit')
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  return {
    temporary,
    /** What is printed up to this text. */
    async until(text: string): Promise<string> {
      const printed: string[] = []
      while (!printed.at(-1)?.includes(text)) {
        const { value, done } = await lines.next()
        if (done) throw new Error(`It ended: ${printed.join('\n')}`)
        printed.push(value)
      }
      return printed.join('\n')
    },
    processes: () => [pid, ...descendantsOf(pid)],
    async stop(signal: NodeJS.Signals): Promise<number | null> {
      child.kill(signal)
      return (await exited)[0]
    },
  }
}

const filesIn = (printed: string) => [...new Set(printed.match(/tests\/\S+\.test\.ts/g))].sort()

/** Those that run. What has ended may still wait for its parent to hear of it. */
async function alive(pids: readonly number[]): Promise<string[]> {
  const { stdout } = await run('ps', ['-o', 'pid=,stat=,args=', '-p', pids.join()])
  return stdout.split('\n').filter((line) => /^\s*\d+\s+[^Z\s]/.test(line))
}

test('npm run dev runs what a change touches: for words in spec/ no test that only imports what is generated, and nothing of world/', async () => {
  const [ofWords, saboteurs, world] = ['contract/words', 'saboteurs/all', 'world/examples'].map((name) => `tests/${name}.test.ts`) as [
    string,
    string,
    string,
  ]
  const folder = await repository(Object.fromEntries([ofWords, saboteurs, world].map((file) => [file, importing])))
  const { until, stop } = dev(folder)
  const done = 'Waiting for a change.'
  expect(filesIn(await until(done))).toEqual([])

  edit(folder, fileOf(alert), 'is called too fast', 'is called faster than allowed')
  expect(filesIn(await until(done))).toEqual([ofWords])

  edit(folder, fileOf(alert), 'threshold: 0.8', 'threshold: 0.7')
  expect(filesIn(await until(done))).toEqual([ofWords, saboteurs])
  expect(await stop('SIGINT')).toBe(130)
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('npm run dev, ended by %s in the midst of a test, leaves no process and no file behind', async (signal, code) => {
  const folder = await repository({})
  write(folder, 'tests/endless.test.ts', endless)
  const { temporary, until, processes, stop } = dev(folder)
  await until('The servers are up.')
  const pids = processes()
  // Itself, vitest, its worker and two servers.
  expect(pids.length).toBeGreaterThanOrEqual(5)
  expect(await stop(signal)).toBe(code)
  await expect.poll(() => alive(pids)).toEqual([])
  expect(readdirSync(temporary).filter((name) => name !== 'node-compile-cache')).toEqual([])
})

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { packedPages } from '../../src/cli/pages.ts'
import { exampleFiles } from '../../src/mcp/tools/receiver-example.ts'
import { root, run, startCli } from '../support/cli.ts'
import { brokenLinks } from '../support/links.ts'
import { isMade } from '../support/made.ts'
import { startAgent } from '../support/mcp.ts'
import { alert } from '../support/names.ts'
import { shared } from '../support/shared.ts'

const { dependencies, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  engines: { node: string }
}

/** A folder of a team's: the packed package in its node_modules, beside what `npm install` would bring along. */
const team = mkdtempSync(join(tmpdir(), 'team-'))
const modules = join(team, 'node_modules')
const bin = join(modules, 'chatproof/bin/chatproof.js')
const node = process.execPath

/** The same for every runner: a handler of the team's, and the options to check it with. */
const receiver = `
import { createReceiver } from 'chatproof'
export const token = 'a-token-of-the-team'
export const right = createReceiver({ sdkAppId: 1400000001, token })
export const careless = createReceiver({ sdkAppId: 1400000001 })
`

beforeAll(async () => {
  const archive = await shared('pack')
  mkdirSync(join(modules, 'chatproof'), { recursive: true })
  await run('tar', ['-xzf', archive, '-C', join(modules, 'chatproof'), '--strip-components', '1'], { cwd: team })
  for (const name of [...Object.keys(dependencies), 'vitest']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir')
  }
  writeFileSync(join(team, 'package.json'), '{"type":"module"}')
  writeFileSync(join(team, 'receiver.js'), receiver)
})

describe('the packed package in a folder of its own', () => {
  test('runs its command', async () => {
    const [version, list, checks, apis] = await Promise.all([
      run(node, [bin, '--version'], { cwd: team }),
      run(node, [bin, 'list'], { cwd: team }),
      run(node, [bin, 'list', 'checks'], { cwd: team }),
      run(node, [bin, 'list', 'apis', '--lang', 'zh'], { cwd: team }),
    ])
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(list.stdout).toContain(alert)
    expect(checks.stdout).toContain('appid-foreign')
    expect([apis.code, apis.stderr]).toEqual([0, ''])
    expect(apis.stdout).toMatch(/\p{Script=Han}/u)
  })

  test('runs on each Node that package.json names, on no other, and says what it needs as README does', async () => {
    const wanted = {
      '20.20.2': 2,
      '22.18.0': 2,
      '22.19.0': 0,
      '22.23.3': 0,
      '23.11.0': 2,
      '24.0.0': 0,
      '25.9.0': 2,
      '26.0.0': 0,
      '27.1.0': 0,
    }
    const start = async (version: string) => {
      const change = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
      const { code, stderr } = await run(node, ['--import', `data:text/javascript,${change}`, bin, '--version'], { cwd: team })
      const needs = 'Node 22.19, 24 or 26 and newer'
      expect(stderr).toBe(code === 0 ? '' : `chatproof needs ${needs}; this is Node ${version}. Install one of them.\n`)
      expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(needs)
      return [version, code]
    }
    expect(Object.fromEntries(await Promise.all(Object.keys(wanted).map(start)))).toEqual(wanted)
    expect(engines.node).toBe('^22.19.0 || ^24.0.0 || >=26.0.0')
  })

  test('keeps what V8 compiled below the home, and never in the folder for temporary files, which others may have made', async () => {
    const [home, temporary, given] = ['home', 'temporary', 'given'].map((name) => mkdtempSync(join(team, name))) as [string, string, string]
    const start = async (env: Record<string, string>) => {
      const variables = Object.entries({ HOME: home, TMPDIR: temporary, ...env }).map(([name, value]) => `${name}=${value}`)
      const { code, stderr } = await run('env', ['-i', ...variables, node, bin, '--version'], { cwd: team })
      expect([code, stderr]).toEqual([0, ''])
      return [home, temporary, given].map((folder) => readdirSync(folder))
    }
    expect(await start({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual([[], [], []])
    expect(await start({ NODE_COMPILE_CACHE: given })).toEqual([[], [], [expect.any(String)]])
    chmodSync(home, 0o777)
    expect(await start({})).toEqual([[], [], [expect.any(String)]])
    chmodSync(home, 0o700)
    expect(await start({})).toEqual([['.cache'], [], [expect.any(String)]])
    const kept = readdirSync(join(home, '.cache/chatproof'), { recursive: true }) as string[]
    // The folder of this Node's version, and the one file that a start loads.
    expect(kept).toHaveLength(2)
  })

  test('holds the documentation page and no sources', () => {
    const files = readdirSync(join(modules, 'chatproof'), { recursive: true }) as string[]
    expect(files).toContain(join('dist', packedPages))
    expect(files.filter((file) => file.startsWith('tests') || file.startsWith('src') || file.startsWith('spec'))).toEqual([])
  })

  test('has the licence of each package that is in the bundle of the program', () => {
    const text = readFileSync(join(modules, 'chatproof/dist/src/cli/LICENSES'), 'utf8')
    expect(text.match(/^[@\w./-]+ \d+\.\d+\.\d+$/gm)?.map((line) => line.split(' ')[0])).toEqual([
      '@bomb.sh/tab',
      '@noble/hashes',
      'commander',
      'node-forge',
      'undici',
    ])
    expect(text.match(/Permission is hereby granted/g)).toHaveLength(3)
  })

  test('has no page with a link that leads nowhere, and no example with what its tools make', () => {
    const folder = join(modules, 'chatproof')
    const files = readdirSync(folder, { recursive: true }) as string[]
    const pages = files.filter((file) => file.endsWith('.md'))
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', 'SKILL.md', 'docs/exit-codes.md', 'examples/README.md']))
    expect(pages.flatMap((page) => brokenLinks(folder, page).map((target) => `${page}: ${target}`))).toEqual([])
    expect(files.filter((file) => file.startsWith('examples') && isMade(file))).toEqual([])
  })

  test('serves the dashboard, and judges the target when its page asks for that', async () => {
    const mock = await startCli(['mock', '--port', '0', '--sdk-app-id', '1400000001'], { entry: bin, cwd: team })
    onTestFinished(async () => void (await mock.stop('SIGINT')))
    for (const [path, file] of Object.entries({ '': 'index.html', 'dashboard.js': 'dashboard.js', 'dashboard.css': 'dashboard.css' }))
      expect(await (await fetch(`${mock.url}/_/${path}`)).text()).toBe(readFileSync(join(root, 'generated/dashboard', file), 'utf8'))
    const checked = await fetch(`${mock.url}/_/check`, { method: 'POST', body: '{"only":["answer-json"]}' })
    expect(await checked.text()).toMatch(/"type":"summary","complete":true/)
  })

  test('serves tools to agents once the package that this needs is there, and says before which command installs it', async () => {
    const peer = '@modelcontextprotocol/server'
    const { code, stdout, stderr } = await run(node, [bin, 'mcp'], { cwd: team })
    const sentence = `chatproof mcp needs ${peer}, which is not installed here: run \`npm install --save-dev ${peer}\`.`
    expect([code, stdout, stderr]).toEqual([2, '', `chatproof: ${sentence}\n`])
    mkdirSync(dirname(join(modules, peer)), { recursive: true })
    symlinkSync(join(root, 'node_modules', peer), join(modules, peer), 'dir')
    const { call } = await startAgent([], { entry: bin, cwd: team })
    for (const [stack, file] of Object.entries(exampleFiles))
      expect((await call('receiver_example', { stack })).data.source).toBe(readFileSync(join(root, file), 'utf8'))
    const { data } = await call('simulator', { action: 'start' })
    expect((await call('check_receiver', { url: data.target, only: ['answer-json'] })).data.conforms).toBe(true)
  })

  test('writes the job it ships', async () => {
    const { code } = await run(node, [bin, 'init', '--ci', 'github'], { cwd: team })
    expect(code).toBe(0)
    expect(readFileSync(join(team, '.github/workflows/chatproof.yml'), 'utf8')).toBe(readFileSync(join(root, 'ci/github.yml'), 'utf8'))
  })

  test('checks a handler under node:test', async () => {
    writeFileSync(
      join(team, 'chat.test.js'),
      `import { test } from 'node:test'
      import assert from 'node:assert/strict'
      import { check } from 'chatproof'
      import { careless, right, token } from './receiver.js'
      for (const [name, target] of Object.entries({ right, careless })) {
        test(name, async () => {
          const failed = new Set()
          for await (const result of check({ target, sdkAppId: 1400000001, token })) if (result.status === 'failed') failed.add(result.check)
          assert.deepEqual([...failed], [])
        })
      }`,
    )
    const { code, stdout } = await run(node, ['--test', '--test-reporter', 'tap', 'chat.test.js'], { cwd: team })
    expect(stdout).toMatch(/^ok 1 - right$/m)
    expect(stdout).toMatch(/^not ok 2 - careless$/m)
    expect(stdout).toContain('sign-missing')
    expect(code).toBe(1)
  })

  test('registers its checks as vitest tests: a right handler passes, a wrong one fails by name, a SHOULD only warns', async () => {
    const suite = (target: string, extra = '') => `import { conformance } from 'chatproof/vitest'
      import { careless, right, token } from './receiver.js'
      const talkative = async (request) => {
        const answer = await right(request)
        return new Response(await answer.text(), { headers: { 'content-type': 'text/plain' } })
      }
      conformance({ target: ${target}, sdkAppId: 1400000001, token ${extra} })`
    writeFileSync(join(team, 'right.spec.js'), suite('right'))
    writeFileSync(join(team, 'careless.spec.js'), suite('careless'))
    writeFileSync(join(team, 'talkative.spec.js'), suite('talkative'))
    writeFileSync(join(team, 'strict.spec.js'), suite('talkative', ', strict: true'))
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const once = async (file: string) => run(node, [vitest, 'run', file, '--reporter', 'verbose'], { cwd: team })
    const [right, careless, talkative, strict] = await Promise.all(
      ['right', 'careless', 'talkative', 'strict'].map((name) => once(`${name}.spec.js`)),
    )
    expect(right?.stdout).toContain('The receiver MUST refuse a callback for another SDKAppID (appid-foreign)')
    expect(right?.code).toBe(0)
    expect(careless?.code).toBe(1)
    expect(careless?.stdout + (careless?.stderr ?? '')).toContain('The receiver MUST refuse a callback without Sign')
    expect(careless?.stdout + (careless?.stderr ?? '')).toMatch(/to draw the same again: seed: \d+/)
    expect(talkative?.code).toBe(0)
    expect(talkative?.stdout + (talkative?.stderr ?? '')).toContain('The Content-Type is text/plain')
    expect(strict?.code).toBe(1)
  })

  test('is red under vitest where the command would end with 2: nothing was judged, or no MUST passed', async () => {
    const suites = {
      unsigned: `conformance({ target: right, sdkAppId: 1400000001, token: process.env.UNSET, only: ['sign-*'] })`,
      unobserved: `conformance({ target: right, sdkAppId: 1400000001, token, only: ['effect-*'] })`,
      shoulds: `conformance({ target: careless, sdkAppId: 1400000001, token, only: ['appid-twice', 'appid-spelling', 'http-methods'] })`,
      proved: `conformance({ target: right, sdkAppId: 1400000001, token, only: ['appid-foreign'] })`,
    }
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const outcomes = await Promise.all(
      Object.entries(suites).map(async ([name, suite]) => {
        const head = `import { conformance } from 'chatproof/vitest'\nimport { careless, right, token } from './receiver.js'\n`
        writeFileSync(join(team, `${name}.spec.js`), head + suite)
        const { code, stdout, stderr } = await run(node, [vitest, 'run', `${name}.spec.js`], { cwd: team })
        return [name, code, (stdout + stderr).includes('Nothing was proved: no MUST passed.')]
      }),
    )
    expect(outcomes).toEqual([
      ['unsigned', 1, true],
      ['unobserved', 1, true],
      ['shoulds', 1, true],
      ['proved', 0, false],
    ])
  })
})

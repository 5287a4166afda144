import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root, run } from './support/cli.ts'
import { pack } from './support/pack.ts'

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }

/** A folder of a team's: the packed package in its node_modules, beside what `npm install` would bring along. */
const team = mkdtempSync(join(tmpdir(), 'team-'))
const modules = join(team, 'node_modules')
const node = process.execPath

/** The same for every runner: a handler of the team's, and the options to check it with. */
const receiver = `
import { createReceiver } from 'chatproof'
export const token = 'a-token-of-the-team'
export const right = createReceiver({ sdkAppId: 1400000001, token })
export const careless = createReceiver({ sdkAppId: 1400000001 })
`

beforeAll(async () => {
  const archive = await pack(team)
  mkdirSync(join(modules, 'chatproof'), { recursive: true })
  await run('tar', ['-xzf', archive, '-C', join(modules, 'chatproof'), '--strip-components', '1'], { cwd: team })
  for (const name of [...Object.keys(dependencies), 'vitest']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir')
  }
  writeFileSync(join(team, 'package.json'), '{"type":"module"}')
  writeFileSync(join(team, 'receiver.js'), receiver)
}, 60_000)

describe('the packed package in a folder of its own', () => {
  test('runs its command', async () => {
    const bin = join(modules, 'chatproof/bin/chatproof.js')
    const [version, list, checks] = await Promise.all([
      run(node, [bin, '--version'], { cwd: team }),
      run(node, [bin, 'list'], { cwd: team }),
      run(node, [bin, 'list', 'checks'], { cwd: team }),
    ])
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(list.stdout).toContain('Alert.RequestOverLimit')
    expect(checks.stdout).toContain('appid-foreign')
  })

  test('holds the documentation page and no sources', () => {
    const files = readdirSync(join(modules, 'chatproof'), { recursive: true }) as string[]
    expect(files).toContain(join('dist', 'docs.html'))
    expect(files.filter((file) => file.startsWith('tests') || file.startsWith('src') || file.startsWith('spec'))).toEqual([])
  })

  test('writes the job it ships', async () => {
    const { code } = await run(node, [join(modules, 'chatproof/bin/chatproof.js'), 'init', '--ci', 'github'], { cwd: team })
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
    expect(talkative?.code).toBe(0)
    expect(talkative?.stdout + (talkative?.stderr ?? '')).toContain('The Content-Type is text/plain')
    expect(strict?.code).toBe(1)
  })
})

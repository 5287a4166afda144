import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveReceiver } from '../../mocks/servers.ts'
import { webhooks } from '../../src/contract/contract.ts'
import type { Server } from '../../src/server.ts'
import { begin, cleanEnv, root, run } from '../support/cli.ts'
import { alert } from '../support/names.ts'
import { needsRegistry } from '../support/registry.ts'
import { shared } from '../support/shared.ts'

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } }
/** The lowest Node of each line that the package promises, and the newest of each. */
const lowest = engines.node.match(/\d+\.\d+\.\d+/g) as string[]
const supported = [...lowest, ...lowest.map((version) => version.split('.')[0] as string)]
const tooOld = '20'

const base = mkdtempSync(join(tmpdir(), 'chatproof-install-'))
const team = mkdtempSync(join(base, 'team-'))
const modules = join(team, 'node_modules')
const bin = join(modules, 'chatproof/bin/chatproof.js')
const sdkAppId = '1400000001'
const token = 'a-token-of-the-team'

let archive = ''
let receiver: Server
/** What npm said where it could not install: the registry is the one thing these tests need that may be out of reach. */
let refusal: string | undefined
/** Node's releases as npm has them; the one that runs the tests stands for the newest of its line. */
const nodes = new Map([[process.versions.node.split('.')[0] as string, process.execPath]])

beforeAll(async () => {
  receiver = await serveReceiver({ sdkAppId, token })
  archive = await shared('pack')
  writeFileSync(join(team, 'package.json'), '{"type":"module"}')
  const installed = await npm(team, 'install', archive)
  if (installed.code !== 0) {
    refusal = installed.stderr
    return
  }
  const others = [tooOld, ...supported].filter((version) => !nodes.has(version))
  const folder = mkdtempSync(join(base, 'nodes-'))
  const release = `node-${process.platform.replace('win32', 'win')}-${process.arch}`
  const releases = others.map((version) => `node-${version}@npm:${release}@${version}`)
  const { code, stderr } = await npm(folder, 'install', '--no-bin-links', '--no-package-lock', ...releases)
  if (code !== 0) refusal = stderr
  for (const version of others) nodes.set(version, join(folder, 'node_modules', `node-${version}`, 'bin/node'))
}, 180_000)

afterAll(async () => {
  await receiver.close()
  rmSync(base, { recursive: true, force: true })
})

function npm(cwd: string, ...args: string[]) {
  return run('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline'], { cwd })
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((size, { parentPath, name }) => size + statSync(join(parentPath, name)).size, 0)
}

describe('the package, installed into an empty folder', () => {
  test('takes at most 6 packages and 13 MB, of which at most 8 MB are its own, and npm has nothing to warn of', async (context) => {
    needsRegistry(context, refusal)
    const lock = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as { packages: object }
    expect(Object.keys(lock.packages).length).toBeLessThanOrEqual(6)
    expect(sizeOf(join(modules, 'chatproof'))).toBeLessThanOrEqual(8 * 1024 * 1024)
    expect(sizeOf(modules)).toBeLessThanOrEqual(13 * 1024 * 1024)
    const again = mkdtempSync(join(base, 'again-'))
    writeFileSync(join(again, 'package.json'), '{}')
    const { stdout, stderr } = await npm(again, 'install', archive)
    expect(stdout + stderr).not.toContain('chatproof@')
    expect(readdirSync(join(modules, '.bin'))).toContain('chatproof')
  })

  test('is what publint and are-the-types-wrong call right', async () => {
    const tools = (name: string) => join(root, 'node_modules', name)
    const publint = await run(process.execPath, [tools('publint/src/cli.js'), archive, '--strict'], { cwd: root })
    expect(publint.stdout + publint.stderr).toContain('All good')
    expect(publint.code).toBe(0)
    // YAML is no module: what imports it, imports text.
    const args = [archive, '--profile', 'esm-only', '--exclude-entrypoints', 'openapi.yaml', 'models.yaml']
    const attw = await run(process.execPath, [tools('@arethetypeswrong/cli/dist/index.js'), ...args], { cwd: root })
    expect(attw).toMatchObject({ code: 0 })
  })
})

describe.each(supported)('the installed package on Node %s', (version) => {
  const node = () => nodes.get(version) as string
  const chatproof = (...args: string[]) => run(node(), [bin, ...args], { cwd: team })
  const evaluate = (code: string) => run(node(), ['--input-type=module', '--eval', code], { cwd: team })

  test('runs every verb that ends by itself', async (context) => {
    needsRegistry(context, refusal)
    const folder = mkdtempSync(join(base, 'init-'))
    const { examples: forms = [] } = webhooks.get(alert) ?? {}
    const request = {
      method: 'POST',
      url: `http://recorded.example/im?SdkAppid=${sdkAppId}&CallbackCommand=${alert}`,
      postData: { mimeType: 'application/json', text: JSON.stringify(forms[0]?.body) },
    }
    writeFileSync(join(team, 'traffic.har'), JSON.stringify({ log: { entries: [{ request }] } }))
    expect((await run(node(), ['--version'])).stdout).toMatch(new RegExp(`^v${version}[.\\n]`))
    const [ownVersion, list, examples, checks, explain, sign, verify, check, trigger, curl, replay, init, completion, help] =
      await Promise.all([
        chatproof('--version'),
        chatproof('list'),
        chatproof('list', alert),
        chatproof('list', 'checks'),
        chatproof('explain', 'appid-foreign'),
        chatproof('sign', '--token', 'xxxxyyyy', '--request-time', '1669872112'),
        chatproof(
          'verify',
          'Sign=17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061&RequestTime=1669872112',
          '--token',
          'xxxxyyyy',
          '--now',
          '1669872112',
        ),
        chatproof('check', `${receiver.url}/im`, '--sdk-app-id', sdkAppId, '--token', token, '--report', 'json'),
        chatproof('trigger', alert, '--target', receiver.url, '--sdk-app-id', sdkAppId, '--token', token),
        chatproof('trigger', alert, '--curl'),
        chatproof('replay', 'traffic.har', '--target', receiver.url, '--token', token),
        run(node(), [bin, 'init', '--ci', 'github', '--sdk-app-id', sdkAppId], { cwd: folder }),
        chatproof('completion', 'bash'),
        chatproof('--help'),
      ])
    const all = { version: ownVersion, list, examples, checks, explain, sign, verify, check, trigger, curl, replay, init, completion, help }
    expect(Object.fromEntries(Object.entries(all).map(([name, { code, stderr }]) => [name, code === 0 ? 0 : stderr]))).toEqual(
      Object.fromEntries(Object.keys(all).map((name) => [name, 0])),
    )
    expect(ownVersion.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(sign.stdout).toContain('17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061')
    expect(JSON.parse(check.stdout).summary.failed).toBe(0)
    expect(trigger.stdout).toContain('Acknowledged')
    expect(curl.stdout).toContain('curl --silent')
    expect(replay.stdout).toContain('Acknowledged')
    expect(completion.stdout).toContain('chatproof')
    expect(readdirSync(folder)).toContain('chatproof.config.json')
  })

  test('runs every verb that serves, and ends it', async (context) => {
    needsRegistry(context, refusal)
    for (const [verb, ...args] of [
      ['listen'],
      ['mock', '--target', receiver.url, '--tls', '--tls-dir', join(team, 'authority')],
      ['docs'],
    ]) {
      const started = begin([verb as string, ...args, '--port', '0', '--json'], { entry: bin, cwd: team, node: node() })
      const ready = JSON.parse(await started.next()) as { type: string; url: string }
      expect(ready.type).toBe('ready')
      const reply = await fetch(verb === 'docs' ? ready.url : `${ready.url}/v4/openim/sendmsg`, {
        method: verb === 'docs' ? 'GET' : 'POST',
      })
      expect(await reply.text()).toContain(verb === 'docs' ? '<title>' : 'ActionStatus')
      expect(await started.stop('SIGINT')).toBe(130)
    }
  })

  test('opens every door', async (context) => {
    needsRegistry(context, refusal)
    const { code, stdout, stderr } = await evaluate(`
      import * as chatproof from 'chatproof'
      import contract from 'chatproof/contract' with { type: 'json' }
      import { readFileSync } from 'node:fs'
      import { fileURLToPath } from 'node:url'
      const yaml = readFileSync(fileURLToPath(import.meta.resolve('chatproof/openapi.yaml')), 'utf8')
      const target = chatproof.createReceiver({ sdkAppId: 1, token: 't' })
      const client = chatproof.createCallbackClient({ target, sdkAppId: 1, token: 't' })
      const sent = await client.send('${alert}', { ServiceName: 'a', Command: 'b', Request: 9, Limit: 10 })
      const failed = []
      for await (const { status, check } of chatproof.check({ target, sdkAppId: 1, token: 't' })) if (status === 'failed') failed.push(check)
      console.log(JSON.stringify({ webhooks: Object.keys(contract.webhooks), yaml: yaml.includes('openapi: 3.1'), outcome: sent.verdict.outcome, failed }))`)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      webhooks: [...webhooks.keys()],
      yaml: true,
      outcome: 'acknowledged',
      failed: [],
    })
    expect(code).toBe(0)
  })

  test.each([
    ['msw', `await import('chatproof/msw')`],
    ['vitest', `await import('chatproof/vitest')`],
  ])('says how to install %s where it is missing', async (peer, code) => {
    const { stderr } = await evaluate(`try { ${code} } catch (error) { console.error(error.message) }`)
    if (refusal !== undefined) return
    expect(stderr).toBe(`chatproof/${peer} needs ${peer}, which is not installed here: run \`npm install --save-dev ${peer}\`.\n`)
  })

  test('says how to install Prism where it is missing', async (context) => {
    needsRegistry(context, refusal)
    const { code, stdout, stderr } = await chatproof('proxy', '--upstream', receiver.url, '--port', '0')
    expect(stderr).toBe('chatproof: This needs Prism, which is not installed here: run `npm install --save-dev @stoplight/prism-cli`.\n')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

test('the installed package on Node 20 says in one sentence what it needs', async (context) => {
  needsRegistry(context, refusal)
  const { code, stdout, stderr } = await run(nodes.get(tooOld) as string, [bin, 'list'], {
    cwd: team,
    env: cleanEnv() as Record<string, string>,
  })
  expect(stderr).toMatch(/^chatproof needs Node 22\.19, 24 or 26 and newer; this is Node 20\.[\d.]+ Install one of them\.\n$/)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

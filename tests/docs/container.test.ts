import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { variableOf } from '../../src/cli/settings.ts'
import { freshFolder, root, run, startCli } from '../support/cli.ts'
import { rawRequest } from '../support/mock.ts'
import { connectThrough, requestOn, secure } from '../support/tunnel.ts'

// There may be no container engine here: what is in the recipes is run without one.

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const dockerfile = read('Dockerfile').replaceAll('\\\n', ' ')
const { files, engines, scripts } = JSON.parse(read('package.json')) as {
  files: string[]
  engines: { node: string }
  scripts: Record<string, string>
}
const block = (info: string) => new RegExp(`^\`\`\`${info}\n([^]*?)^\`\`\`$`, 'm').exec(read('docs/sdk.md'))?.[1] ?? ''
/** The environment of the image. */
const env = Object.fromEntries(
  [...(/^ENV (.*)$/m.exec(dockerfile)?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
) as Record<string, string>
/** Starts a command of a recipe as the image would, but on free ports. */
const start = (command: readonly string[], tls: readonly string[] = []) =>
  startCli([...command, '--port', '0', ...tls], { env: { ...env, CHATPROOF_TLS_DIR: join(freshFolder(), 'authority') } })
const stateOf = async (url: string, host: string) =>
  (await rawRequest(url.replace('0.0.0.0', '127.0.0.1'), { path: '/_/state', headers: { host } })).status

test('the Dockerfile copies what is there or is built, and all that the package has', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from|\. )(.*) \S+$/gm)].flatMap(([, names = '']) => names.split(' '))
  expect(copied).toEqual(['package.json', 'package-lock.json'])
  const built = [...dockerfile.matchAll(/^COPY --from=build \/build\/(\S+) \1$/gm)].map(([, name]) => name)
  expect(files.filter((file) => existsSync(join(root, file)) || file === 'dist').sort()).toEqual(expect.arrayContaining(built.sort()))
  expect(built).toEqual(expect.arrayContaining(['bin', 'ci', 'dist']))
  expect([...dockerfile.matchAll(/npm run (\w+)/g)].filter(([, name = '']) => !(name in scripts))).toEqual([])
  for (const [, version = ''] of dockerfile.matchAll(/^FROM node:(\d+)-slim/gm)) expect(engines.node).toContain(`^${version}.`)
})

test('its variables are settings, and its health check knows a running mock from none', async () => {
  expect(Object.keys(env)).toEqual(['host', 'tlsDir'].map(variableOf))
  const started = await start(['mock'])
  const { port } = new URL(started.url)
  const [, json = ''] = /HEALTHCHECK .*CMD (\[.*\])/.exec(dockerfile) as RegExpExecArray
  const check = (at: string) => {
    const [, ...args] = JSON.parse(json.replace('4010', at)) as string[]
    return run(process.execPath, args)
  }
  expect((await check(port)).code).toBe(0)
  await started.stop()
  expect((await check(port)).code).toBe(1)
})

test('the mock of the compose recipe is Chat to the app, and lets the other services in', async () => {
  const { services } = parse(block('yaml'))
  const command = services.chat.command.split(' ')
  expect(command).toEqual(expect.arrayContaining(['--tls-port', '443']))
  const started = await start([...command, '--json'], ['--tls-port', '0'])
  const { url, tls } = JSON.parse(started.lines[0] as string)
  const [host] = services.chat.networks.default.aliases
  const ca = readFileSync(tls.ca, 'utf8')
  const direct = { url: tls.url.replace('0.0.0.0', '127.0.0.1'), ca }
  expect((await requestOn(direct, { path: '/v4/', headers: { host } })).status).toBe(200)
  const { socket } = await connectThrough(url.replace('0.0.0.0', '127.0.0.1'), `${host}:443`)
  ;(await secure(socket, { ca, host })).destroy()
  expect(await stateOf(url, 'chat:4010')).toBe(200)
  expect(await stateOf(url, 'other:4010')).toBe(403)
  // Whoever starts the app waits for a health check: the image has one.
  expect(services.app.depends_on.chat.condition).toBe('service_healthy')
  for (const file of Object.values(services.app.environment)) expect(file).toBe(`${env.CHATPROOF_TLS_DIR}/ca.pem`)
  await started.stop()
})

test('the mock of the Testcontainers recipe lets a test in by any port of this machine', async () => {
  const [, list = ''] = /withCommand\((\[.*?\])\)/.exec(block('ts')) as RegExpExecArray
  const started = await start(JSON.parse(list.replaceAll("'", '"')))
  expect(await stateOf(started.url, 'localhost:32768')).toBe(200)
  expect(await stateOf(started.url, 'other:32768')).toBe(403)
  await started.stop()
})

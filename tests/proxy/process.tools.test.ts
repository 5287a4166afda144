import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { cli, freshFolder, root, run, startCli } from '../support/cli.ts'
import { alert, exception, quota } from '../support/names.ts'
import { copyProject } from '../support/project.ts'
import {
  call,
  callbackBytes,
  type Logged,
  open,
  rawReply,
  rawRequest,
  readHar,
  sampleFor,
  startUpstream,
  takeMessage,
} from '../support/proxy.ts'
import { okBody } from '../support/raw.ts'
import { sdkAppId } from '../support/recorder.ts'

const right = () => rawReply(okBody)

describe('a proxy of its own process', () => {
  test('judges, counts and passes 200 callbacks with 50 in flight, each body whole and each with its own reply', async () => {
    const upstream = await startUpstream((request) =>
      rawReply(JSON.stringify({ ...JSON.parse(okBody), Seen: JSON.parse(request.body.toString()).Random })),
    )
    const proxy = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json'])
    const receiver = urlReceiver(proxy.url)
    let next = 0
    const wrong: number[] = []
    const sendNext = async (): Promise<void> => {
      while (next < 200) {
        const random = next++
        const body = sampleFor(exception, { Random: random, ...(random % 10 === 0 && { ErrorCode: 'x' }) })
        const { reply } = await deliver({ webhook: webhooks.get(exception) as never, target: proxy.url, sdkAppId, body }, receiver.send, {
          deadlineMs: 20_000,
        })
        if ('failure' in reply || JSON.parse(reply.body).Seen !== random) wrong.push(random)
      }
    }
    await Promise.all(Array.from({ length: 50 }, sendNext))
    await receiver.close()
    expect(wrong).toEqual([])
    const bodies = upstream.arrived.map(({ body }) => JSON.parse(body.toString()))
    expect(bodies.map(({ Random }) => Random).sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, index) => index))
    const logged: Logged[] = []
    while (logged.length < 200) logged.push(JSON.parse(await proxy.next()))
    expect(logged.filter(({ violations }) => violations.length > 0)).toHaveLength(20)
    expect(await proxy.stop('SIGINT')).toBe(130)
    expect(proxy.stderr()).toContain('200 callbacks, of which 20 broke the contract (20 violations); 0 other requests, not judged.')
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at %s with %i, its summary, and a line for what was under way', async (signal, code) => {
    const upstream = await startUpstream((_request, _socket, index) => (index === 0 ? right() : undefined))
    const proxy = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json', '--record', 'traffic.har'])
    await call(proxy.url, callbackBytes(alert))
    open(proxy.url).socket.write(callbackBytes(quota))
    await upstream.came(2)
    expect(await proxy.stop(signal)).toBe(code)
    expect(proxy.lines.slice(1).map((line) => JSON.parse(line).command)).toEqual([alert, quota])
    expect(proxy.stderr()).toContain('2 callbacks, of which 1 broke')
  })

  test.each([
    ['a reply that broke the contract', '{"ActionStatus":"OK"}', 'SIGINT', 1],
    ['a reply that broke the contract', '{"ActionStatus":"OK"}', 'SIGTERM', 1],
    ['nothing wrong', okBody, 'SIGINT', 130],
    ['nothing wrong', okBody, 'SIGTERM', 143],
  ] as const)('with --fail, after %s, %s, ends at %s with %i', async (_what, body, signal, code) => {
    const upstream = await startUpstream(() => rawReply(body))
    const proxy = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json', '--fail'])
    await call(proxy.url, callbackBytes(alert))
    expect(await proxy.stop(signal)).toBe(code)
    expect(proxy.stderr()).toContain(`1 callback, of which ${code === 1 ? 1 : 0} broke`)
  })

  test('tells people the time of day where they are', async () => {
    const upstream = await startUpstream()
    const cwd = freshFolder()
    const args = ['proxy', '--upstream', upstream.url, '--port', '0', '--record', 'traffic.har']
    const proxy = await startCli(args, { cwd, env: { TZ: 'Asia/Kolkata' } })
    await call(proxy.url, callbackBytes(alert))
    const line = await proxy.next()
    await proxy.stop()
    const [entry] = readHar(join(cwd, 'traffic.har')).log.entries
    const there = new Date(Date.parse(entry?.startedDateTime ?? '') + 5.5 * 3_600_000)
    expect(line.slice(0, 12)).toBe(there.toISOString().slice(11, 23))
  })

  test('shows its first line once it can be called, and tells of no secret of its upstream', async () => {
    const proxy = await startCli(['proxy', '--upstream', 'http://127.0.0.1:9/im?key=s3cret-k3y', '--port', '0', '--json'])
    expect(JSON.parse(proxy.lines[0] as string)).toEqual({ type: 'ready', url: proxy.url, upstream: 'http://127.0.0.1:9' })
    await proxy.stop()
    expect(proxy.stderr()).toMatch(
      /^Passing everything on to http:\/\/127\.0\.0\.1:9\/im\?key=\(hidden\)\. Ctrl-C ends it\.\n0 callbacks, /,
    )
  })
})

describe('an installation without Prism', () => {
  /** The project as npm would install it: its dependencies and theirs, and neither development nor optional ones. */
  function install(): string {
    const folder = copyProject('src', 'generated', 'mocks', 'package.json')
    const wanted = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies)
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    for (const name of wanted) for (const each of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) wanted.push(each)
    mkdirSync(join(folder, 'node_modules'))
    for (const name of new Set(wanted)) {
      const place = join(folder, 'node_modules', name)
      mkdirSync(join(place, '..'), { recursive: true })
      if (!existsSync(place)) symlinkSync(join(root, 'node_modules', name), place)
    }
    return folder
  }

  test('says so in one sentence with the command, ends with 2, and empties no recording', async () => {
    const folder = install()
    expect(() => createRequire(join(folder, 'package.json')).resolve('@stoplight/prism-cli/package.json')).toThrow()
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'traffic.har'), 'old')
    const args = ['proxy', '--upstream', 'http://127.0.0.1:9/', '--port', '0', '--record', 'traffic.har']
    const { code, stdout, stderr } = await cli(args, { entry: join(folder, 'src/cli.ts'), cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^chatproof: .*Prism.*not installed.*`npm install --save-dev @stoplight\/prism-cli`.*\n$/)
    expect(readFileSync(join(cwd, 'traffic.har'), 'utf8')).toBe('old')
  })

  test('can do all else', async () => {
    const upstream = await startUpstream()
    const entry = join(install(), 'src/cli.ts')
    const { code, stdout } = await cli(['trigger', alert, '--target', upstream.url], { entry })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Acknowledged/)])
  })

  test('finds the Prism of the project in whose folder it is called', async () => {
    const upstream = await startUpstream()
    const entry = join(install(), 'src/cli.ts')
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'package.json'), '{}')
    symlinkSync(join(root, 'node_modules'), join(cwd, 'node_modules'))
    const proxy = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json'], { entry, cwd })
    await call(proxy.url, callbackBytes(alert, { body: sampleFor(alert, { Limit: '1' }) }))
    expect(JSON.parse(await proxy.next())).toMatchObject({ violations: [{ field: 'body.Limit' }] })
    await proxy.stop()
  })

  test('whose Prism fails on an exchange says so once; the traffic goes on, and it ends with 4', async () => {
    const upstream = await startUpstream()
    const folder = install()
    const write = (name: string, code: string) => {
      const place = join(folder, 'node_modules/@stoplight', name)
      mkdirSync(place, { recursive: true })
      writeFileSync(join(place, 'package.json'), JSON.stringify({ name: `@stoplight/${name}`, version: '5.16.0' }))
      writeFileSync(join(place, 'index.js'), code)
    }
    write('prism-cli', '')
    write('prism-core', 'exports.createLogger = () => ({})')
    write(
      'prism-http',
      `exports.getHttpOperationsFromSpec = async () => []
      const right = { _tag: 'Right', right: { validations: { input: [], output: [] } } }
      const judge = ({ body, headers }) => async () => {
        if (body.Request === 13) throw new Error('unlucky: ' + headers['x-api-key'])
        return right
      }
      exports.createInstance = () => ({ request: judge })`,
    )
    const proxy = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json'], { entry: join(folder, 'src/cli.ts') })
    const fields = ['Content-Type: application/json', 'X-Api-Key: k3y-of-the-t3am']
    const judged: boolean[] = []
    for (const Request of [12, 13, 13, 14]) {
      expect((await call(proxy.url, callbackBytes(alert, { body: sampleFor(alert, { Request }), fields }))).line).toBe('HTTP/1.1 200 OK')
      judged.push(JSON.parse(await proxy.next()).judged)
    }
    expect([await proxy.stop(), judged]).toEqual([4, [true, false, false, true]])
    const lines = proxy.stderr().split('\n')
    expect(lines.filter((line) => /unlucky/.test(line))).toEqual(['Error: unlucky: (hidden)'])
    expect(lines).toContain('The traffic goes on; further errors are not shown.')
    expect(proxy.stderr()).toMatch(/^2 callbacks, of which 0 .* Not judged: 2 exchanges \(there was no time, or the judging failed\)\.$/m)
  })

  test('whose Prism does not load says why in one sentence', async () => {
    const folder = install()
    const broken = join(folder, 'node_modules/@stoplight/prism-cli')
    mkdirSync(broken, { recursive: true })
    writeFileSync(join(broken, 'package.json'), '{"name":"@stoplight/prism-cli","version":"5.16.0"}')
    const { code, stderr } = await cli(['proxy', '--upstream', 'http://127.0.0.1:9/'], { entry: join(folder, 'src/cli.ts') })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^chatproof: Prism does not load \(.*\): run `npm install .*\n$/)])
    expect(readdirSync(broken)).toEqual(['package.json'])
  })
})

test('takeMessage, on which these tests rest, tells messages apart', () => {
  const [first, rest] = takeMessage(Buffer.concat([rawRequest('POST /', ['Content-Length: 2'], '{}'), Buffer.from('GET')])) ?? []
  expect([first?.line, first?.body.toString(), rest?.toString()]).toEqual(['POST / HTTP/1.1', '{}', 'GET'])
  expect(takeMessage(Buffer.from('HTTP/1.1 200 OK\r\n\r\nabc'), { isReply: true })).toBeUndefined()
  expect(takeMessage(rawRequest('POST /', ['Content-Length: 3'], '{}'))).toBeUndefined()
  expect(run).toBeTypeOf('function')
})

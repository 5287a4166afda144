import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { createServer as createTls } from 'node:https'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { type Outcome, pass } from '../../src/proxy/pass.ts'
import { certificates } from '../support/certificates.ts'
import { freshFolder, here, startCli } from '../support/cli.ts'
import { alert, exception, quota } from '../support/names.ts'
import {
  type Answer,
  call,
  callbackBytes,
  exchange,
  type Logged,
  open,
  type ProxyRun,
  rawReply,
  sampleFor,
  startProxy,
  startUpstream,
  type Upstream,
} from '../support/proxy.ts'
import { okBody } from '../support/raw.ts'
import { sdkAppId } from '../support/recorder.ts'

const right = () => rawReply(okBody)
const hasOpenssl = spawnSync('openssl', ['version']).status === 0

describe('time', () => {
  test('is not taken from a reply: part of it comes before the rest was written, byte by byte', async () => {
    const upstream = await startUpstream((_request, socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n'))
    const proxy = await startProxy(upstream.url)
    let reply: { write(text: string): void } = { write: () => {} }
    const answer = upstream.answer
    upstream.answer = (request, socket, index) => {
      reply = socket
      return answer(request, socket, index)
    }
    const { socket, until } = open(proxy.url)
    socket.write(callbackBytes(alert))
    const head = (await until((bytes) => bytes.includes('\r\n\r\n'))).length
    for (let sent = 0; sent < 4; sent++) {
      reply.write('abcd'.charAt(sent))
      // Were it held back until the next is written, which waits for it, this would never end.
      expect((await until((bytes) => bytes.length > head + sent)).toString('latin1', head)).toBe('abcd'.slice(0, sent + 1))
    }
  })

  test('is not taken from a request: the median callback is less than 20 ms slower through the proxy than without', async () => {
    const upstream = await startUpstream()
    const proxy = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json', '--record', 'traffic.har'])
    const [direct, proxied] = [urlReceiver(upstream.url), urlReceiver(proxy.url)]
    const timed = async (target: string, send: typeof direct.send) => {
      const startedAt = performance.now()
      await deliver({ webhook: webhooks.get(exception) as never, target, sdkAppId }, send)
      return performance.now() - startedAt
    }
    const times: [number, number][] = []
    for (let count = 0; count < 60; count++) times.push([await timed(upstream.url, direct.send), await timed(proxy.url, proxied.send)])
    await Promise.all([direct.close(), proxied.close()])
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number
    const difference = median(times.map(([, through]) => through)) - median(times.map(([straight]) => straight))
    expect(upstream.arrived).toHaveLength(120)
    expect(difference).toBeLessThan(20)
    await proxy.stop()
  })

  test.each<[string, string]>([
    ['cut off within a string full of escaped quotes', `{"a":"${'\\"'.repeat(200_000)}`],
    ['with a hundred thousand faults', sampleFor(exception, { MsgBody: Array(100_000).fill({}) })],
    ['with a string of eleven megabytes', sampleFor(exception, { CloudCustomData: 'x'.repeat(11_000_000) })],
  ])('is not taken from the next callback by the judgement of a body %s', async (_what, body) => {
    const upstream = await startUpstream()
    const proxy = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json'])
    onTestFinished(async () => void (await proxy.stop('SIGKILL')))
    const timed = async () => {
      const startedAt = performance.now()
      const reply = await Promise.race([call(proxy.url, callbackBytes(exception)), once5s()])
      expect(reply?.line).toBe('HTTP/1.1 200 OK')
      return performance.now() - startedAt
    }
    await timed()
    const usualMs = await timed()
    await call(proxy.url, callbackBytes(exception, { body }))
    // On a busy machine each callback takes long.
    expect(await timed()).toBeLessThan(Math.max(500, 10 * usualMs))
    const logged: Logged[] = [1, 2, 3, 4].map(() => undefined as never)
    for (const index of logged.keys()) logged[index] = JSON.parse(await proxy.next())
    expect(logged[3]?.violations).toEqual([])
    expect(await proxy.stop()).toBe(143)
  })

  /** What a test gives up after, where the thing tested may never answer. */
  function once5s(): Promise<undefined> {
    return new Promise((resolve) => setTimeout(resolve, 5000, undefined).unref())
  }
})

describe('when something goes wrong', () => {
  async function start(answer?: Answer): Promise<{ upstream: Upstream; proxy: ProxyRun }> {
    const upstream = await startUpstream(answer)
    return { upstream, proxy: await startProxy(upstream.url) }
  }
  const nowhere = 'http://127.0.0.1:9'

  test('an upstream that is not there is a 502 with a sentence, a failed callback, and not the end', async () => {
    const proxy = await startProxy(nowhere)
    for (const _ of [1, 2]) {
      const reply = await call(proxy.url, callbackBytes(alert))
      expect(reply.line).toBe('HTTP/1.1 502 Bad Gateway')
      expect(reply.body.toString()).toMatch(/^chatproof proxy: nothing listens at that address.*\n$/)
      expect(await proxy.next()).toMatchObject({
        command: alert,
        status: null,
        failure: expect.stringMatching(/nothing listens/),
        verdict: 'failed',
        violations: [{ part: 'reply', reason: expect.stringMatching(/nothing listens/i) }],
      })
    }
    expect((await proxy.stop()).stderr).toContain('2 callbacks, of which 2 broke the contract (2 violations); 0 other requests')
  })

  test('an upstream that drops its reply half-way leaves the caller with half a reply', async () => {
    const { proxy } = await start((_request, socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"Action'))
    const bytes = await exchange(proxy.url, callbackBytes(alert))
    expect(bytes.toString()).toMatch(/\r\nContent-Length: 50\r\n(.*\r\n)*\r\n\{"Action$/)
    expect(await proxy.next()).toMatchObject({
      status: 200,
      failure: 'the upstream closed the connection before the reply was complete',
      verdict: 'failed',
      violations: [{ part: 'reply', reason: expect.stringMatching(/upstream closed the connection/) }],
    })
  })

  test('an upstream that drops a chunked reply half-way never gives the caller a last chunk', async () => {
    const { proxy } = await start(
      (_request, socket) => void socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"Act\r\n'),
    )
    const bytes = await exchange(proxy.url, callbackBytes(alert))
    expect(bytes.toString()).toMatch(/5\r\n\{"Act\r\n$/)
    expect(await proxy.next()).toMatchObject({ verdict: 'failed', failure: expect.stringMatching(/upstream closed/) })
  })

  test('an upstream that hangs up without a word is a 502', async () => {
    const { proxy, upstream } = await start((_request, socket) => void socket.end())
    expect((await call(proxy.url, callbackBytes(alert))).line).toBe('HTTP/1.1 502 Bad Gateway')
    expect(await proxy.next()).toMatchObject({ status: null, verdict: 'failed', failure: expect.stringMatching(/connection was closed/) })
    expect(upstream.arrived).toHaveLength(1)
  })

  test.each([
    ['SSH-2.0-OpenSSH_9.6\r\n', /not valid HTTP/],
    ['HTTP/1.1 007 Bond\r\nContent-Length: 0\r\n\r\n', /not valid HTTP/],
    ['HTTP/1.1 200 OK\r\nBad Header\r\n\r\n', /not valid HTTP/],
  ])('an upstream that answers %j is a 502 that says so', async (bytes, sentence) => {
    const { proxy } = await start((_request, socket) => void socket.end(bytes))
    const reply = await call(proxy.url, callbackBytes(alert))
    expect([reply.line, reply.body.toString()]).toEqual(['HTTP/1.1 502 Bad Gateway', expect.stringMatching(sentence)])
    expect(await proxy.next()).toMatchObject({ verdict: 'failed', failure: expect.stringMatching(sentence) })
  })

  test('a caller that leaves before the reply is logged as that, and the upstream sees it leave', async () => {
    const left = Promise.withResolvers<void>()
    const { proxy, upstream } = await start((_request, socket) => void socket.on('close', () => left.resolve()))
    const { socket } = open(proxy.url)
    socket.write(callbackBytes(alert))
    await upstream.came(1)
    socket.destroy()
    await left.promise
    expect(await proxy.next()).toMatchObject({
      status: null,
      verdict: 'failed',
      failure: 'the caller closed the connection before the reply was complete',
    })
    expect((await proxy.stop()).stderr).toContain('1 callback, of which 1 broke the contract')
  })

  test('a caller whose connection is closing while the reply comes keeps nothing from ending', async () => {
    const upstream = await startUpstream(right)
    const outcome = Promise.withResolvers<Outcome>()
    const server = createServer((incoming, outgoing) => {
      const { socket } = incoming
      const send = () =>
        request(upstream.url, { method: 'POST' })
          .on('response', () => socket.destroy())
          .end()
      pass(send, outgoing, socket).then(outcome.resolve, outcome.reject)
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => void server.close())
    await exchange(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, callbackBytes(alert))
    expect((await outcome.promise).failure).toBe('the caller closed the connection before the reply was complete')
  })

  test('a caller that leaves in the middle of the reply is logged as that', async () => {
    const { proxy } = await start((_request, socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"Act'))
    const { socket, until } = open(proxy.url)
    socket.write(callbackBytes(alert))
    await until((bytes) => bytes.includes('{"Act'))
    socket.resetAndDestroy()
    expect(await proxy.next()).toMatchObject({ status: 200, verdict: 'failed', failure: expect.stringMatching(/^the caller closed/) })
  })

  test.each<[string, (socket: ReturnType<typeof open>['socket']) => void]>([
    ['half', (socket) => socket.end(callbackBytes(alert))],
    ['wholly', (socket) => socket.write(callbackBytes(alert), () => socket.destroy())],
    ['with a reset', (socket) => socket.write(callbackBytes(alert), () => socket.resetAndDestroy())],
  ])('a caller that closes %s right behind its request is logged, once', async (_how, leave) => {
    const { proxy } = await start()
    for (let count = 0; count < 20; count++) leave(open(proxy.url).socket)
    // Those before may be logged or not, as they may not have been read; those behind must all be.
    for (let count = 0; count < 5; count++) {
      expect((await call(proxy.url, callbackBytes(quota))).line).toBe('HTTP/1.1 200 OK')
    }
    const seen: Logged[] = []
    while (seen.filter(({ command }) => command === quota).length < 5) seen.push(await proxy.next())
    const { code, stderr } = await proxy.stop()
    expect([code, seen.filter(({ command }) => command === alert).length]).toEqual([143, 20])
    expect(stderr).toContain(`${seen.length} callbacks, `)
  })

  test('a request that is cut off does not reach the upstream, and is logged', async () => {
    const { proxy, upstream } = await start()
    const { socket } = open(proxy.url)
    socket.end(callbackBytes(alert).subarray(0, -10))
    expect(await proxy.next()).toMatchObject({ command: alert, verdict: 'failed', failure: 'the request was cut off' })
    expect(upstream.arrived).toEqual([])
  })

  test('a kept-alive connection that the upstream closed between two callbacks costs none of them', async () => {
    const used = new Set<unknown>()
    const { proxy, upstream } = await start((_request, socket) => {
      // The second request of a connection meets one that is closed: the first was answered as if more were welcome.
      if (used.has(socket)) return void socket.resetAndDestroy()
      used.add(socket)
      return right()
    })
    const receiver = urlReceiver(proxy.url)
    const outcomes: string[] = []
    for (let count = 0; count < 5; count++) {
      const { verdict } = await deliver({ webhook: webhooks.get(alert) as never, target: proxy.url, sdkAppId }, receiver.send)
      outcomes.push(verdict.outcome)
    }
    await receiver.close()
    expect(outcomes).toEqual(Array(5).fill('acknowledged'))
    expect(upstream.connections).toBeGreaterThan(1)
    for (const _ of outcomes) expect(await proxy.next()).toMatchObject({ verdict: 'acknowledged', violations: [] })
  })

  test('many kept-alive connections that the upstream closed at once cost no callback either', async () => {
    let isClosing = false
    const { proxy, upstream } = await start((_request, socket, index) => {
      if (index < 8) {
        if (index === 7) for (const reply of waiting.splice(0)) reply()
        else waiting.push(() => socket.write(right()))
        return index === 7 ? right() : undefined
      }
      if (isClosing && stale.has(socket)) return void socket.resetAndDestroy()
      return right()
    })
    const waiting: (() => void)[] = []
    const stale = new Set<unknown>()
    const answer = upstream.answer
    upstream.answer = (request, socket, index) => {
      if (index < 8) stale.add(socket)
      return answer(request, socket, index)
    }
    await Promise.all(Array.from({ length: 8 }, () => call(proxy.url, callbackBytes(alert))))
    isClosing = true
    expect((await call(proxy.url, callbackBytes(alert))).line).toBe('HTTP/1.1 200 OK')
  })

  test('a reply later than 2 s comes through, and is a violation', { timeout: 10_000 }, async () => {
    const { proxy } = await start((_request, socket) => void setTimeout(() => socket.write(right()), 2050))
    expect((await call(proxy.url, callbackBytes(alert))).body.toString()).toBe(okBody)
    const { ms, verdict, violations } = await proxy.next()
    expect(ms).toBeGreaterThan(2000)
    expect([verdict, violations]).toEqual([
      'acknowledged',
      [{ part: 'reply', field: '', reason: expect.stringMatching(/^It took 2\d\d\d ms; Chat waits 2000 ms\.$/) }],
    ])
  })

  test.each([
    [[], /Give --upstream/],
    [['--upstream', 'localhost:3000'], /not a URL/],
    [['--upstream', 'ftp://x/'], /not a URL/],
    [['--upstream', 'http://user:pass-w0rd@127.0.0.1/'], /must not carry a user/],
    [['--upstream', 'http://127.0.0.1:1/', '--ca', 'nowhere.pem'], /--ca: cannot read nowhere\.pem/],
    [['--upstream', 'http://127.0.0.1:1/', '--host', '203.0.113.1', '--port', '0'], /Cannot listen on 203\.0\.113\.1/],
  ])('the flags %j are a wrong use, said in one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await here(['proxy', ...args])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toContain('pass-w0rd')
  })
})

describe.skipIf(!hasOpenssl)(`TLS to the upstream${hasOpenssl ? '' : ' (skipped: there is no openssl here)'}`, () => {
  test('takes --ca, --insecure and --cert, and names the certificate that is wrong', async () => {
    const issue = certificates(freshFolder())
    const ca = issue('root', { isAuthority: true })
    const leaf = issue('leaf', { host: 'localhost', by: ca })
    const expired = issue('expired', { host: 'localhost', by: ca, from: -20, to: -10 })
    const client = issue('client', { by: ca })
    const serve = async (options: object) => {
      const server = createTls(options, (request, response) => void request.resume().on('end', () => response.end(okBody)))
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      onTestFinished(() => {
        server.closeAllConnections()
        server.close()
      })
      return `https://localhost:${(server.address() as AddressInfo).port}/im`
    }
    const [good, old, mutual] = await Promise.all([serve(leaf), serve(expired), serve({ ...leaf, ca: ca.cert, requestCert: true })])
    const through = async (upstream: string, ...args: string[]) => {
      const proxy = await startProxy(upstream, ['--json', ...args])
      const { line, body } = await call(proxy.url, callbackBytes(alert))
      await proxy.stop()
      return [line.slice(9, 12), body.toString()]
    }
    expect(await through(good, '--ca', ca.certFile)).toEqual(['200', okBody])
    expect(await through(good)).toEqual(['502', expect.stringMatching(/certificate|authority/)])
    expect(await through(old, '--ca', ca.certFile)).toEqual(['502', expect.stringMatching(/certificate has expired/)])
    expect(await through(old, '--insecure')).toEqual(['200', okBody])
    expect(await through(mutual, '--ca', ca.certFile, '--cert', client.certFile, '--key', client.keyFile)).toEqual(['200', okBody])
    expect(await through(mutual, '--ca', ca.certFile)).toEqual(['502', expect.stringMatching(/client certificate/)])
    expect(await through(good.replace('https:', 'http:'))).toEqual(['502', expect.stringMatching(/^chatproof proxy: /)])
    const plain = createServer((_request, response) => void response.end(okBody))
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void plain.close())
    expect(await through(`https://127.0.0.1:${(plain.address() as AddressInfo).port}/`)).toEqual([
      '502',
      expect.stringMatching(/does not speak TLS/),
    ])
  })
})

test('an upstream at an IPv6 address is reached', async ({ skip }) => {
  const server = createServer((request, response) => void request.resume().on('end', () => response.end(okBody)))
  const isThere = await new Promise<boolean>((resolve) => server.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true)))
  skip(!isThere, 'there is no IPv6 here')
  const proxy = await startProxy(`http://[::1]:${(server.address() as AddressInfo).port}`)
  expect((await call(proxy.url, callbackBytes(alert))).body.toString()).toBe(okBody)
  server.closeAllConnections()
  server.close()
})

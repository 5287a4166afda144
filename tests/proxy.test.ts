import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTls } from 'node:https'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { webhooks } from '../src/contract.ts'
import { deliver } from '../src/delivery.ts'
import { urlReceiver } from '../src/url-receiver.ts'
import { certificates } from './support/certificates.ts'
import { cli, freshFolder, here, root, run, startCli } from './support/cli.ts'
import { copyProject } from './support/project.ts'
import {
  type Answer,
  alert,
  call,
  callbackBytes,
  exception,
  exchange,
  type Logged,
  type Message,
  open,
  ownFields,
  type ProxyRun,
  queryFor,
  quota,
  rawReply,
  rawRequest,
  sampleFor,
  startProxy,
  startUpstream,
  takeMessage,
  type Upstream,
} from './support/proxy.ts'
import { failBody, okBody } from './support/raw.ts'
import { sdkAppId } from './support/recorder.ts'

const right = () => rawReply(okBody)
const hasOpenssl = spawnSync('openssl', ['version']).status === 0

describe('a request arrives as it was sent', () => {
  let upstream: Upstream
  let proxy: ProxyRun
  let starts = 0
  beforeAll(async () => {
    upstream = await startUpstream()
  })
  // So that one that ends it fails alone.
  beforeEach(async () => {
    if (proxy?.hasEnded === false) return
    starts++
    proxy = await startProxy(upstream.url)
  })

  /** The same bytes, once sent straight to the upstream and once through the proxy; only Host and framing may differ. */
  async function twice(request: Buffer): Promise<[direct: Message, proxied: Message]> {
    const before = upstream.arrived.length
    upstream.answer = (_request, socket) => void socket.end(right())
    await exchange(upstream.url, request)
    await exchange(proxy.url, request)
    await proxy.next()
    const [direct, proxied, ...more] = upstream.arrived.slice(before).map((message) => {
      const host = (name: string) => name.toLowerCase() === 'host'
      return { ...message, fields: ownFields(message).map(([name, value]): [string, string] => [name, host(name) ? 'any' : value]) }
    })
    expect(more).toEqual([])
    return [direct as Message, proxied as Message]
  }

  test.each([
    '/im%2Fx/../a//b/./c/%7e~;v=1',
    '/im/',
    '//im',
    '//',
    '/im//',
    '/im?',
    '/?',
    '/im??a=1?b',
    '/im?a=1&&b=&=c&d&a=2&A=3&a=1',
    '/im?z=1&y=2&x=3',
    '/q?x=a+b%20c%2B%2b&y=%E4%BD%A0&w=%ff%00',
    '/i\'m/(x)|^`{}<>"?q=\\[]',
    `/im?sdkappid=1&SdkAppid=2&SdkAppid=3&CallbackCommand=${alert}`,
    `//?CallbackCommand=${alert}`,
    `//:x/?CallbackCommand=${alert}`,
    'http://elsewhere.example/im?x=1',
    `/${'x'.repeat(8000)}`,
  ])('to the path %s', async (path) => {
    const line = Buffer.from(`POST ${path}`).toString('latin1')
    const [direct, proxied] = await twice(rawRequest(line, ['Content-Length: 2'], '{}'))
    expect(proxied).toEqual(direct)
    expect(proxied.line).toBe(`${line} HTTP/1.1`)
  })

  test.each([
    ['', '/im?a=1', '/im?a=1'],
    ['/', '/im?a=1', '/im?a=1'],
    ['/hook', '/?a=1', '/hook?a=1'],
    ['/hook', '/im/x?a=1&a=2&&b=', '/hook?a=1&a=2&&b='],
    ['/hook', '/im', '/hook'],
    ['/hook/', '/?a=+%20', '/hook/?a=+%20'],
    ['/hook//%2F;v', '/?a', '/hook//%2F;v?a'],
    ['?own=1', '/im?a=1', '/?own=1&a=1'],
    ['/hook?own=a%2Fb&own=2', '/im?own=3&a=1', '/hook?own=a%2Fb&own=2&own=3&a=1'],
    ['/hook?own=1&', '/im?a=1', '/hook?own=1&a=1'],
    ['/hook?', '/im?a=1', '/hook?a=1'],
    ['/hook#part', '/im?a=1', '/hook?a=1'],
  ])('for the upstream …%s a request for %s is one for %s', async (suffix, path, expected) => {
    const other = await startProxy(`${upstream.url}${suffix}`)
    upstream.answer = right
    await call(other.url, rawRequest(`POST ${path}`, ['Content-Length: 0']))
    expect(upstream.arrived.at(-1)?.line).toBe(`POST ${expected} HTTP/1.1`)
    await other.stop()
  })

  test.each<[string, string[]]>([
    ['in any order and spelling', ['content-TYPE: application/json', 'x-B: 1', 'X-a:2', 'hOsT: chat.example', 'Content-Length: 2']],
    ['given twice', ['X-A: 1', 'x-a: 2', 'X-A: 1', 'Cookie: a=1', 'Cookie: b=2', 'Content-Type: a/b', 'Content-Length: 2']],
    [
      'empty, with odd characters and in Latin-1 or UTF-8',
      ['X-E:', 'X-L: caf\xe9', 'X-U: \xe4\xbd\xa0', 'X-O: a\tb"(),;', 'Content-Length: 2'],
    ],
    ['of other proxies', ['Via: 1.1 a', 'X-Forwarded-For: 10.0.0.1', 'Forwarded: for=1', 'Content-Length: 2']],
    ['that ask for something', ['Accept: */*', 'Accept-Encoding: gzip, br', 'Prefer: code=500', 'Range: bytes=0-1', 'Content-Length: 2']],
  ])('with headers %s', async (_what, fields) => {
    const [direct, proxied] = await twice(rawRequest('POST /im', fields, '{}'))
    expect(proxied.fields).toEqual(direct.fields)
    expect(direct.fields).toHaveLength(fields.length + (fields.some((each) => /^host/i.test(each)) ? 0 : 1))
  })

  test.each(['GET', 'HEAD', 'OPTIONS', 'DELETE', 'TRACE'])('with the method %s and no body', async (method) => {
    const [direct, proxied] = await twice(rawRequest(`${method} /im?a=1`))
    expect(proxied).toEqual(direct)
  })

  test.each(['PUT', 'PATCH', 'DELETE', 'GET', 'PURGE', 'PROPFIND'])('with the method %s and a body', async (method) => {
    const [direct, proxied] = await twice(rawRequest(`${method} /im?a=1`, ['Content-Length: 4'], 'body'))
    expect(proxied).toEqual(direct)
  })

  test('as OPTIONS *', async () => {
    const [direct, proxied] = await twice(rawRequest('OPTIONS *', ['Content-Length: 0']))
    expect(proxied).toEqual(direct)
  })

  test.each<[string, Buffer]>([
    ['nothing, and a length of 0', rawRequest('POST /im', ['Content-Length: 0'])],
    ['bytes that are not UTF-8', rawRequest('POST /im', ['Content-Length: 5'], Buffer.from([0, 0xff, 0xfe, 0x0d, 0x0a]))],
    ['a byte order mark', rawRequest('POST /im', ['Content-Length: 5'], '\ufeff{}')],
    ['a mebibyte', rawRequest('POST /im', ['Content-Length: 1048576'], Buffer.alloc(1_048_576, '{"a":"\\""}'))],
    ['just what may be sent', rawRequest('POST /im', ['Content-Length: 16777216'], Buffer.alloc(16_777_216, 'x'))],
    ['chunks', rawRequest('POST /im', ['Transfer-Encoding: chunked'], '3\r\n{"a\r\n4;x=y\r\n":1}\r\n0\r\n\r\n')],
    ['chunks without a byte', rawRequest('POST /im', ['Transfer-Encoding: chunked'], '0\r\n\r\n')],
  ])('with a body of %s', async (_what, request) => {
    const [direct, proxied] = await twice(request)
    expect(proxied.fields).toEqual(direct.fields)
    expect(proxied.body.equals(direct.body)).toBe(true)
  })

  test('in chunks where it came in chunks, and with its length where it came with one', async () => {
    upstream.answer = right
    await call(proxy.url, rawRequest('POST /im', ['Transfer-Encoding: chunked'], '2\r\n{}\r\n0\r\n\r\n'))
    const names = () => upstream.arrived.at(-1)?.fields.map(([name]) => name.toLowerCase())
    expect([names()?.includes('transfer-encoding'), names()?.includes('content-length')]).toEqual([true, false])
    await call(proxy.url, rawRequest('POST /im', ['Content-Length: 2'], '{}'))
    expect([names()?.includes('transfer-encoding'), names()?.includes('content-length')]).toEqual([false, true])
  })

  test('whatever its path, headers and body are', async () => {
    const path = fc.stringMatching(/^\/[!$-~]{0,40}$/)
    const name = fc.stringMatching(/^[Xx]-[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/)
    const value = fc.stringMatching(/^[!-~\x80-\xff]([ \t!-~\x80-\xff]{0,20}[!-~\x80-\xff])?$/)
    const fields = fc.array(fc.tuple(name, value), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(path, fields, fc.uint8Array({ maxLength: 50 }), async (target, given, body) => {
        const lines = [...given.map(([each, text]) => `${each}: ${text}`), `Content-Length: ${body.length}`]
        const [direct, proxied] = await twice(rawRequest(`POST ${target}`, lines, Buffer.from(body)))
        expect(proxied).toEqual(direct)
      }),
      { numRuns: 60, seed: 20261121 },
    )
  })

  test('and none of all these ended the proxy', async () => {
    upstream.answer = right
    expect((await call(proxy.url, callbackBytes(alert))).body.toString()).toBe(okBody)
    expect((await proxy.stop()).stderr).toMatch(/^\d+ callbacks, /m)
    expect(starts).toBe(1)
  })

  test.each([
    ['with bytes that no request line may hold', Buffer.from('POST /你好 HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n')],
    ['with two lengths', rawRequest('POST /im', ['Content-Length: 1', 'Content-Length: 2'], '{}')],
    ['with a length and chunks', rawRequest('POST /im', ['Content-Length: 1', 'Transfer-Encoding: chunked'], '0\r\n\r\n')],
    ['that is a TLS handshake', Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0])],
  ])('%s is no HTTP: it is refused, does not reach the upstream, and ends nothing', async (_what, bytes) => {
    const before = upstream.arrived.length
    expect((await exchange(proxy.url, bytes)).toString()).toMatch(/^HTTP\/1\.1 400 /)
    expect(upstream.arrived).toHaveLength(before)
    upstream.answer = right
    expect((await call(proxy.url, callbackBytes(alert))).line).toBe('HTTP/1.1 200 OK')
  })

  test('longer than 16 MiB is refused with a sentence, and does not reach the upstream', async () => {
    const long = await startProxy(upstream.url)
    const before = upstream.arrived.length
    const reply = await call(long.url, callbackBytes(alert, { body: Buffer.alloc(16_777_217, ' ') }))
    expect([reply.line, reply.body.toString()]).toEqual([
      'HTTP/1.1 413 Payload Too Large',
      expect.stringMatching(/^chatproof proxy: .*longer/),
    ])
    expect(upstream.arrived).toHaveLength(before)
    expect(await long.next()).toMatchObject({ command: alert, failure: expect.stringMatching(/longer/), verdict: 'failed' })
    expect((await call(long.url, callbackBytes(alert))).line).toBe('HTTP/1.1 200 OK')
  })
})

describe('a reply comes back as it was given', () => {
  let upstream: Upstream
  let proxy: ProxyRun
  let starts = 0
  beforeAll(async () => {
    upstream = await startUpstream()
  })
  // So that one that ends it fails alone.
  beforeEach(async () => {
    if (proxy?.hasEnded === false) return
    starts++
    proxy = await startProxy(upstream.url)
  })

  async function twice(answer: Answer, request = callbackBytes(alert)): Promise<[direct: Message, proxied: Message]> {
    upstream.answer = answer
    const replies: [Message, Message] = [await call(upstream.url, request), await call(proxy.url, request)]
    await proxy.next()
    expect(starts).toBe(1)
    return replies
  }
  const once = (head: string, body: string | Buffer = ''): Answer => {
    return (_request, socket) =>
      void socket.end(Buffer.concat([Buffer.from(`${head.replaceAll('\n', '\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(body)]))
  }
  const json = 'HTTP/1.1 200 OK\nContent-Type: application/json'
  const packed = gzipSync(okBody)

  test.each<[string, Answer]>([
    ['a status text of its own', once('HTTP/1.1 200 Fine By Me\nContent-Length: 0')],
    ['an empty status text', once('HTTP/1.1 200 \nContent-Length: 0')],
    ['a status text in Latin-1', once('HTTP/1.1 200 Tr\xe8s bien\nContent-Length: 0')],
    ['an odd status', once('HTTP/1.1 799 Odd\nContent-Length: 2', '{}')],
    ['chunks', once(`${json}\nTransfer-Encoding: chunked`, '5\r\n{"a":\r\n2\r\n1}\r\n0\r\n\r\n')],
    ['no length, ended by closing', once(json, okBody)],
    ['no length and no body', once(json)],
    ['the answer of an HTTP/1.0 server', once('HTTP/1.0 200 OK\nContent-Length: 2', '{}')],
    ['a 204', once('HTTP/1.1 204 No Content\nX-A: 1')],
    ['a 304 with the length of what it stands for', once('HTTP/1.1 304 Not Modified\nContent-Length: 1234\nETag: "x"')],
    ['a redirect', once('HTTP/1.1 302 Found\nLocation: /else?a=%2F\nContent-Length: 0')],
    ['gzip', once(`${json}\nContent-Encoding: gzip\nContent-Length: ${packed.length}`, packed)],
    ['cookies set twice', once('HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/\nset-cookie: b=2\nSet-Cookie: a=1; Path=/\nContent-Length: 0')],
    ['a Date and a Server of its own', once('HTTP/1.1 200 OK\nServer: x\nDate: Thu, 01 Jan 1970 00:00:00 GMT\nContent-Length: 0')],
    ['no Date', once('HTTP/1.1 200 OK\nContent-Length: 0')],
    ['headers in any spelling', once('HTTP/1.1 200 OK\ncontent-LENGTH: 0\nX-b:1\nx-B: 2\nX-Empty:')],
    ['headers in Latin-1 and UTF-8', once('HTTP/1.1 200 OK\nX-L: caf\xe9\nX-U: \xe4\xbd\xa0\nContent-Length: 2', '{}')],
    ['bytes that are not UTF-8', once('HTTP/1.1 200 OK\nContent-Length: 4', Buffer.from([0xff, 0, 0xfe, 0x80]))],
    ['a byte order mark', once(`${json}\nContent-Length: 5`, '\ufeff{}')],
    ['three mebibytes', once(`${json}\nContent-Length: 3145728`, Buffer.alloc(3_145_728, '0123456789'))],
    ['three mebibytes, ended by closing', once(json, Buffer.alloc(3_145_728, '0123456789'))],
  ])('with %s', async (_what, answer) => {
    const [direct, proxied] = await twice(answer)
    expect([proxied.line.replace('/1.0', '/1.1'), ownFields(proxied)]).toEqual([direct.line.replace('/1.0', '/1.1'), ownFields(direct)])
    expect(proxied.body.equals(direct.body)).toBe(true)
  })

  test('to HEAD, with the length of what it stands for', async () => {
    const [direct, proxied] = await twice(once('HTTP/1.1 200 OK\nContent-Length: 1234\nX-A: 1'), rawRequest('HEAD /im'))
    expect([proxied.line, ownFields(proxied)]).toEqual([direct.line, ownFields(direct)])
  })

  test('whatever its status, headers and body are', async () => {
    const name = fc.stringMatching(/^[Xx]-[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/)
    const value = fc.stringMatching(/^[!-~\x80-\xff]([ \t!-~\x80-\xff]{0,20}[!-~\x80-\xff])?$/)
    const status = fc.integer({ min: 200, max: 599 }).filter((each) => each !== 204 && each !== 304)
    await fc.assert(
      fc.asyncProperty(
        status,
        fc.array(fc.tuple(name, value), { maxLength: 6 }),
        fc.uint8Array({ maxLength: 50 }),
        async (code, given, body) => {
          const lines = [`HTTP/1.1 ${code} X`, ...given.map((each) => each.join(': ')), `Content-Length: ${body.length}`]
          const [direct, proxied] = await twice(once(lines.join('\n'), Buffer.from(body)))
          expect([proxied.line, ownFields(proxied), proxied.body]).toEqual([direct.line, ownFields(direct), direct.body])
        },
      ),
      { numRuns: 60, seed: 20261121 },
    )
  })

  test('also twenty megabytes to a caller that reads slowly, without a word on stderr', async () => {
    const child = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json'])
    upstream.answer = once(json, Buffer.alloc(20_000_000, '0123456789'))
    const { socket, received, ended } = open(child.url)
    let pauses = 0
    socket.on('data', () => {
      // A turn of the loop between two reads is slower than what comes.
      socket.pause()
      pauses++
      setImmediate(() => socket.resume())
    })
    socket.write(callbackBytes(alert))
    await ended
    expect(pauses).toBeGreaterThan(20)
    expect(received().length).toBeGreaterThan(20_000_000)
    await child.next()
    await child.stop()
    expect(child.stderr()).not.toMatch(/Warning/)
  })
})

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
    await call(proxy.url, callbackBytes(exception))
    await call(proxy.url, callbackBytes(exception, { body }))
    const startedAt = performance.now()
    const reply = await Promise.race([call(proxy.url, callbackBytes(exception)), once5s()])
    expect(reply?.line).toBe('HTTP/1.1 200 OK')
    expect(performance.now() - startedAt).toBeLessThan(500)
    const logged: Logged[] = [1, 2, 3].map(() => undefined as never)
    for (const index of logged.keys()) logged[index] = JSON.parse(await proxy.next())
    expect(logged[2]?.violations).toEqual([])
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
    expect((await proxy.stop()).stderr).toContain('2 callbacks, 2 of them not as the contract has it (2 violations); 0 other requests')
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
    ['SSH-2.0-OpenSSH_9.6\r\n', /not HTTP/],
    ['HTTP/1.1 007 Bond\r\nContent-Length: 0\r\n\r\n', /not HTTP/],
    ['HTTP/1.1 200 OK\r\nBad Header\r\n\r\n', /not HTTP/],
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
    expect((await proxy.stop()).stderr).toContain('1 callbacks, 1 of them')
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

describe('the contract is held against', () => {
  let upstream: Upstream
  let proxy: ProxyRun
  beforeAll(async () => {
    upstream = await startUpstream()
  })
  // So that one that ends it fails alone.
  beforeEach(async () => {
    if (proxy?.hasEnded !== false) proxy = await startProxy(upstream.url)
  })

  async function judged(request: Buffer, answer: Answer = right): Promise<Logged> {
    upstream.answer = answer
    await call(proxy.url, request)
    return proxy.next()
  }
  const fields = ({ violations }: Logged) => violations.map(({ part, field }) => `${part} ${field}`.trim())

  const examples = [...webhooks.values()].flatMap(({ name, examples }) => examples.map((example) => [name, example] as const))
  test('each example of each webhook, and finds nothing', async () => {
    const receiver = urlReceiver(proxy.url)
    upstream.answer = right
    const found: unknown[] = []
    for (const [name, example] of examples) {
      await deliver(
        { webhook: webhooks.get(name) as never, target: proxy.url, sdkAppId, example: example.name, token: 'xxxxyyyy' },
        receiver.send,
      )
      const { verdict, violations, command } = await proxy.next()
      if (violations.length > 0 || verdict !== 'acknowledged' || command !== name) found.push([name, example.name, violations])
    }
    await receiver.close()
    expect(found).toEqual([])
    expect(examples.length).toBeGreaterThan(50)
  })

  test.each<[string, string, Parameters<typeof callbackBytes>[1]]>([
    ['a platform that no page names', alert, { query: `SdkAppid=1&CallbackCommand=${alert}&OptPlatform=Toaster` }],
    ['a parameter that no page names', alert, { query: `${queryFor(alert)}&New=1` }],
    ['a field that no page names', alert, { body: sampleFor(alert, { New: 1 }) }],
    ['a Content-Type with a charset', alert, { fields: ['content-type: application/json; charset=utf-8'] }],
    [
      'headers that mean something to Prism',
      alert,
      { fields: ['Content-Type: application/json', 'Prefer: code=500', 'Accept: text/html'] },
    ],
  ])('%s, and finds nothing', async (_what, name, parts) => {
    expect(await judged(callbackBytes(name, parts))).toMatchObject({ verdict: 'acknowledged', violations: [] })
  })

  test.each<[string, string, Parameters<typeof callbackBytes>[1], string[], RegExp]>([
    ['a Limit that is text', alert, { body: sampleFor(alert, { Limit: '200' }) }, ['request body.Limit'], /integer/],
    ['a Limit of zero', alert, { body: sampleFor(alert, { Limit: 0 }) }, ['request body.Limit'], />= 1/],
    ['no Quota', quota, { body: sampleFor(quota, { Quota: undefined }) }, ['request body'], /Quota/],
    ['a Random beyond 32 bits', exception, { body: sampleFor(exception, { Random: 2 ** 32 }) }, ['request body.Random'], /4294967295/],
    [
      'an element without a type',
      exception,
      { body: sampleFor(exception, { MsgBody: [{ MsgContent: {} }] }) },
      ['request body.MsgBody.0'],
      /MsgType/,
    ],
    ['no SdkAppid', alert, { query: `CallbackCommand=${alert}` }, ['request query'], /SdkAppid/],
    ['a SdkAppid that is no number', alert, { query: `SdkAppid=mine&CallbackCommand=${alert}` }, ['request query.SdkAppid'], /integer/],
    ['SdkAppid given twice', alert, { query: `SdkAppid=1&SdkAppid=2&CallbackCommand=${alert}` }, ['request query.SdkAppid'], /./],
    [
      'a contenttype of XML',
      alert,
      { query: `SdkAppid=1&CallbackCommand=${alert}&contenttype=xml` },
      ['request query.contenttype'],
      /json, JSON/,
    ],
    ['sdkappid in lower case', alert, { query: `sdkappid=1&CallbackCommand=${alert}` }, ['request query'], /SdkAppid/],
    ['another command in the body', alert, { body: sampleFor(quota) }, ['request body.CallbackCommand'], /but the query says/],
    ['malformed JSON', alert, { body: '{"CallbackCommand":' }, ['request body'], /is not JSON/],
    ['no body', alert, { body: '' }, ['request body'], /is empty/],
    ['a body that is not UTF-8', alert, { body: Buffer.from([0x7b, 0xff, 0x7d]) }, ['request body'], /is not UTF-8/],
    ['a body with a byte order mark', alert, { body: `\ufeff${sampleFor(alert)}` }, ['request body'], /is not JSON/],
    ['a body nested 100,000 deep', alert, { body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, ['request body'], /nested|longer/],
    ['a body that is an array', alert, { body: '[]' }, ['request body'], /object/],
  ])('%s in the request', async (_what, name, parts, where, reason) => {
    const logged = await judged(callbackBytes(name, parts))
    expect(logged).toMatchObject({ command: name, verdict: 'acknowledged', status: 200 })
    expect(fields(logged)).toEqual(where)
    expect(logged.violations[0]?.reason).toMatch(reason)
    expect(JSON.stringify(logged.violations)).not.toMatch(/sdkappid|callbackcommand/)
  })

  test.each(['null', '0', 'false', '""', '"x"', '1e999'])('a body of %s in the request', async (body) => {
    const { violations } = await judged(callbackBytes(alert, { body }))
    expect(violations).toEqual([expect.objectContaining({ part: 'request' })])
  })

  const json = ['Content-Type: application/json']
  test.each<[string, string, () => Buffer, string[], RegExp]>([
    ['an ErrorCode that is text', alert, () => rawReply(okBody.replace('0', '"0"')), ['reply body.ErrorCode'], /integer/],
    ['no ErrorInfo', alert, () => rawReply('{"ActionStatus":"OK","ErrorCode":0}'), ['reply body'], /ErrorInfo/],
    ['an ActionStatus in lower case', alert, () => rawReply(okBody.replace('OK', 'ok')), ['reply body.ActionStatus'], /OK, FAIL/],
    ['nothing in it', alert, () => rawReply(''), ['reply'], /is empty/],
    ['a status of 500', alert, () => rawReply(okBody, { status: '500 Oops' }), ['reply'], /status is 500/],
    ['a redirect', alert, () => rawReply('', { status: '302 Found', fields: ['Location: /else'] }), ['reply'], /redirect/],
    ['a status of 204', alert, () => Buffer.from('HTTP/1.1 204 No Content\r\n\r\n'), ['reply'], /status is 204/],
    ['a page', alert, () => rawReply('<p>hi</p>', { fields: ['Content-Type: text/html'] }), ['reply'], /not one JSON object/],
    ['a byte order mark', alert, () => rawReply(`\ufeff${okBody}`), ['reply'], /byte order mark/],
    ['bytes that are not UTF-8', alert, () => rawReply(Buffer.from([0x7b, 0xff, 0x7d])), ['reply'], /not UTF-8/],
    ['gzip', alert, () => rawReply(gzipSync(okBody), { fields: [...json, 'Content-Encoding: gzip'] }), ['reply'], /compressed/],
    ['an array', alert, () => rawReply('[]'), ['reply'], /not an object/],
    ['more than a mebibyte', alert, () => rawReply(' '.repeat(1_100_000) + okBody), ['reply'], /longer than 1048576/],
    [
      'an answer in the media type of a page',
      alert,
      () => rawReply(okBody, { fields: ['Content-Type: text/html'] }),
      ['reply'],
      /media type/,
    ],
    ['100,000 levels', alert, () => rawReply(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), ['reply body'], /./],
    ['an ErrorInfo where the contract wants none', exception, () => rawReply(okBody.replace('""', '"x"')), ['reply'], /ErrorInfo/],
    ['a FAIL where the contract wants OK', exception, () => rawReply(failBody), ['reply'], /ActionStatus|FAIL/],
    ['an ErrorCode where the contract wants none', exception, () => rawReply(okBody.replace('0', '1')), ['reply'], /ErrorCode/],
  ])('%s in the reply', async (_what, name, answer, where, reason) => {
    const logged = await judged(callbackBytes(name), answer)
    expect(fields(logged)).toEqual(where)
    expect(logged.violations[0]?.reason).toMatch(reason)
    expect(logged.violations[0]?.reason.length).toBeLessThan(1000)
  })

  test('a refusal of an alarm, which is no violation', async () => {
    expect(await judged(callbackBytes(alert), () => rawReply(failBody))).toMatchObject({ verdict: 'refused', violations: [] })
  })

  test('request and reply both, where both are wrong', async () => {
    const both = await judged(callbackBytes(alert, { body: sampleFor(alert, { Limit: '1' }) }), () => rawReply('', { status: '500 Oops' }))
    expect(fields(both)).toEqual(['request body.Limit', 'reply'])
  })

  test('the reply also where the request is none that the contract has', async () => {
    const get = await judged(callbackBytes(alert, { method: 'PUT' }), () => rawReply('', { status: '500 Oops' }))
    expect(fields(get)).toEqual(['request', 'reply'])
    const typed = await judged(callbackBytes(alert, { fields: ['Content-Type: text/plain'] }), () => rawReply('', { status: '500 Oops' }))
    expect(fields(typed)).toContain('reply')
    expect(fields(typed)[0]).toMatch(/^request/)
  })

  test.each([
    ['a Content-Type that is none', [';;;']],
    ['two of them', ['application/json', 'application/json']],
    ['an empty one', ['']],
    ['one with a broken parameter', ['application/json; charset']],
  ])('%s, in the request and in the reply, and lives on', async (_what, types) => {
    const lines = types.map((type) => `Content-Type: ${type}`)
    expect(await judged(callbackBytes(alert, { fields: lines }))).toMatchObject({ verdict: 'acknowledged' })
    expect(await judged(callbackBytes(alert), () => rawReply(okBody, { fields: lines }))).toMatchObject({ command: alert })
    expect(await judged(callbackBytes(alert))).toMatchObject({ violations: [] })
  })

  test('neither a callback outside of the contract nor anything else, which passes and is counted apart', async () => {
    for (const request of [
      callbackBytes('Group.CallbackBeforeSendMsg', { body: '{' }),
      callbackBytes(alert, { query: 'x=1' }),
      callbackBytes('alert.requestoverlimit', { body: '{}' }),
      rawRequest('GET /healthz'),
    ]) {
      expect(await judged(request, () => rawReply('no', { status: '500 No' }))).toMatchObject({
        status: 500,
        verdict: null,
        violations: [],
      })
    }
    const { stderr } = await proxy.stop()
    const [, callbacks, wrong, violations, others] =
      /^(\d+) callbacks, (\d+) of them .* \((\d+) violations\); (\d+) other requests/m.exec(stderr) ?? []
    const logged = proxy.lines.map((line) => JSON.parse(line) as Logged)
    const known = logged.filter(({ verdict }) => verdict !== null)
    expect([callbacks, wrong, violations, others].map(Number)).toEqual([
      known.length,
      known.filter((each) => each.violations.length > 0).length,
      known.flatMap((each) => each.violations).length,
      4,
    ])
  })

  test('and is told to a person a line for each exchange, with a line for each violation', async () => {
    const pretty = await startProxy(upstream.url, [])
    upstream.answer = right
    await call(pretty.url, callbackBytes(alert))
    await call(pretty.url, callbackBytes(alert, { body: sampleFor(alert, { Limit: '200' }) }))
    await call(pretty.url, rawRequest('GET /healthz?a=%9b'))
    const { stdout, stderr } = await pretty.stop()
    const time = '\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d'
    expect(stdout.split('\n').slice(1, -1)).toEqual([
      expect.stringMatching(new RegExp(`^${time}  ✔ Alert\\.RequestOverLimit  acknowledged  200  [\\d.]+ ms$`)),
      expect.stringMatching(new RegExp(`^${time}  ✘ Alert\\.RequestOverLimit  acknowledged  200  [\\d.]+ ms$`)),
      '    request body.Limit: Request body property Limit must be integer',
      expect.stringMatching(new RegExp(`^${time}    GET /healthz\\?a=.*  not in the contract  200  [\\d.]+ ms$`)),
    ])
    expect(stderr).toContain('2 callbacks, 1 of them not as the contract has it (1 violations); 1 other requests, not judged.')
  })
})

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
    expect(proxy.stderr()).toContain('200 callbacks, 20 of them not as the contract has it (20 violations); 0 other requests, not judged.')
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
    expect(proxy.stderr()).toContain('2 callbacks, 1 of them')
  })

  test('shows its first line once it can be called, and tells of no secret of its upstream', async () => {
    const proxy = await startCli(['proxy', '--upstream', 'http://127.0.0.1:9/im?key=s3cret-k3y', '--port', '0', '--json'])
    expect(JSON.parse(proxy.lines[0] as string)).toEqual({ type: 'ready', url: proxy.url, upstream: 'http://127.0.0.1:9' })
    await proxy.stop()
    expect(proxy.stderr()).toMatch(/^Passing everything on to http:\/\/127\.0\.0\.1:9\/im\?…\. Ctrl-C ends it\.\n0 callbacks, /)
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

test('takeMessage, on which these tests rest, tells messages apart', () => {
  const [first, rest] = takeMessage(Buffer.concat([rawRequest('POST /', ['Content-Length: 2'], '{}'), Buffer.from('GET')])) ?? []
  expect([first?.line, first?.body.toString(), rest?.toString()]).toEqual(['POST / HTTP/1.1', '{}', 'GET'])
  expect(takeMessage(Buffer.from('HTTP/1.1 200 OK\r\n\r\nabc'), { isReply: true })).toBeUndefined()
  expect(takeMessage(rawRequest('POST /', ['Content-Length: 3'], '{}'))).toBeUndefined()
  expect(run).toBeTypeOf('function')
})

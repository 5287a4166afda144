import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startCli } from '../support/cli.ts'
import { alert } from '../support/names.ts'
import {
  type Answer,
  call,
  callbackBytes,
  exchange,
  type Message,
  open,
  ownFields,
  type ProxyRun,
  rawReply,
  rawRequest,
  startProxy,
  startUpstream,
  type Upstream,
} from '../support/proxy.ts'
import { okBody } from '../support/raw.ts'

const right = () => rawReply(okBody)

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

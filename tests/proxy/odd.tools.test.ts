import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type ForwardOptions, forward } from '../../src/proxy/forward.ts'
import { freshFolder } from '../support/cli.ts'
import { alert, exception, quota } from '../support/names.ts'
import {
  type Answer,
  call,
  callbackBytes,
  exchange,
  type Logged,
  open,
  ownFields,
  type ProxyRun,
  rawReply,
  rawRequest,
  readHar,
  startProxy,
  startUpstream,
  type Upstream,
} from '../support/proxy.ts'
import { okBody } from '../support/raw.ts'

const right = () => rawReply(okBody)

async function start(answer: Answer = right): Promise<{ upstream: Upstream; proxy: ProxyRun }> {
  const upstream = await startUpstream(answer)
  return { upstream, proxy: await startProxy(upstream.url) }
}

describe('a reply', () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte)
  const isLineEnd = (byte: number) => byte === 10 || byte === 13

  test('whose status text holds a control character comes through without that text, and is a violation', async () => {
    const { upstream, proxy } = await start()
    for (const byte of bytes) {
      const status = Buffer.concat([Buffer.from('HTTP/1.1 200 a'), Buffer.from([byte]), Buffer.from('b\r\n')])
      const rest = Buffer.from(`Content-Type: application/json\r\nContent-Length: ${okBody.length}\r\nX-A: 1\r\n\r\n${okBody}`)
      upstream.answer = (_request, socket) => void socket.end(Buffer.concat([status, rest]))
      const reply = await call(proxy.url, callbackBytes(alert))
      const logged = await proxy.next()
      if (isLineEnd(byte)) {
        expect(reply.line).toBe('HTTP/1.1 502 Bad Gateway')
        continue
      }
      const isWritable = byte === 9 || (byte >= 32 && byte !== 127)
      expect([byte, reply.line]).toEqual([byte, `HTTP/1.1 200 ${isWritable ? `a${String.fromCharCode(byte)}b` : ''}`])
      expect([byte, reply.body.toString(), ownFields(reply).at(-1)]).toEqual([byte, okBody, ['X-A', '1']])
      const violations = isWritable ? [] : [{ part: 'reply', field: '', reason: expect.stringMatching(/^The status text holds a control/) }]
      expect(logged).toMatchObject({ status: 200, verdict: 'acknowledged', violations })
    }
  })

  test('with any byte in a header has an answer, and the next one too', async () => {
    const { upstream, proxy } = await start()
    for (const byte of bytes) {
      for (const [before, after] of [
        ['X-A: a', 'b'],
        ['X', 'A: b'],
      ]) {
        const head = [
          Buffer.from(`HTTP/1.1 200 OK\r\n${before}`),
          Buffer.from([byte]),
          Buffer.from(`${after}\r\nContent-Length: 0\r\n\r\n`),
        ]
        upstream.answer = (_request, socket) => void socket.end(Buffer.concat(head))
        expect([byte, (await call(proxy.url, callbackBytes(alert))).line]).toEqual([
          byte,
          expect.stringMatching(/ (200 OK|502 Bad Gateway)$/),
        ])
      }
    }
    upstream.answer = right
    expect((await call(proxy.url, callbackBytes(alert))).body.toString()).toBe(okBody)
  })

  test('with a text for its status that HTTP has not is told of in the recording too', async () => {
    const upstream = await startUpstream(() => rawReply(okBody, { status: '200 \x07' }))
    const cwd = freshFolder()
    const proxy = await startProxy(upstream.url, ['--json', '--record', 'traffic.har'], { cwd })
    await call(proxy.url, rawRequest('GET /healthz'))
    await proxy.next()
    await proxy.stop()
    const [entry] = readHar(`${cwd}/traffic.har`).log.entries
    expect(entry).toMatchObject({ response: { status: 200, statusText: '\x07' }, comment: expect.stringMatching(/^The status text holds/) })
  })

  test('of a thousand headers and more comes through with each of them', async () => {
    const fields = Array.from({ length: 1500 }, (_, index) => `X-${index}: ${'v'.repeat(20)}`)
    const { proxy } = await start(() => rawReply(okBody, { fields }))
    expect(ownFields(await call(proxy.url, callbackBytes(alert)))).toHaveLength(1501)
    expect(await proxy.next()).toMatchObject({ status: 200 })
  })

  test.each([
    ['100 Continue', ''],
    ['102 Processing', ''],
    ['103 Early Hints', 'Link: </x>; rel=preload\r\n'],
  ])('behind a %s comes through', async (status, field) => {
    const { proxy } = await start((_request, socket) => {
      socket.write(`HTTP/1.1 ${status}\r\n${field}\r\n`.repeat(3))
      return right()
    })
    expect((await call(proxy.url, callbackBytes(alert))).body.toString()).toBe(okBody)
    expect(await proxy.next()).toMatchObject({ status: 200, violations: [] })
  })

  test('with trailers comes through without them', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTrailer: X-T\r\nTransfer-Encoding: chunked\r\n\r\n'
    const chunk = `${okBody.length.toString(16)}\r\n${okBody}\r\n0\r\nX-T: 1\r\n\r\n`
    const { proxy } = await start((_request, socket) => void socket.end(head + chunk))
    expect((await exchange(proxy.url, callbackBytes(alert))).toString()).toMatch(/"ErrorCode":0\}\r\n0\r\n\r\n$/)
    expect(await proxy.next()).toMatchObject({ verdict: 'acknowledged', violations: [] })
  })

  test('that came before the request was read comes through, and the upstream is left', async () => {
    const left = Promise.withResolvers<void>()
    let read = () => {}
    // Reads nothing but the head before it answers.
    const upstream = createServer((socket) => {
      read = () => socket.resume()
      socket.on('error', () => {}).once('close', left.resolve)
      socket.once('data', () => {
        socket.pause()
        socket.write(rawReply(okBody))
      })
    })
    await once(upstream.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => void upstream.close())
    const proxy = await startProxy(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}`)
    const reply = await call(proxy.url, callbackBytes(alert, { body: Buffer.alloc(15_000_000, ' ') }))
    expect(reply.body.toString()).toBe(okBody)
    expect(await proxy.next()).toMatchObject({ status: 200, verdict: 'acknowledged' })
    // A connection that is still good would stay open.
    read()
    await left.promise
  })
})

describe('an upstream', () => {
  test.each([
    ['that switches protocols', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n', /101/],
    ['that says 101 and no more', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', /101/],
    ['that says 101 and goes on talking', `HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n${okBody}`, /101/],
    ['with a status below all others', 'HTTP/1.1 099 Low\r\nContent-Length: 0\r\n\r\n', /not valid HTTP/],
    ['with a status of four digits', 'HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n', /not valid HTTP/],
    ['that says 100 and nothing behind it', 'HTTP/1.1 100 Continue\r\n\r\n', /closed/],
  ])('%s is a 502 that says so, is logged, and keeps nobody from ending', async (what, bytes, sentence) => {
    const { proxy, upstream } = await start((_request, socket) => {
      if (what.includes('nothing behind')) socket.end(bytes)
      else socket.write(bytes)
      return undefined
    })
    for (const _ of [1, 2]) {
      const { line, body } = await call(proxy.url, callbackBytes(alert))
      expect([line, body.toString()]).toEqual(['HTTP/1.1 502 Bad Gateway', expect.stringMatching(sentence)])
      expect(await proxy.next()).toMatchObject({ status: null, verdict: 'failed', failure: expect.stringMatching(sentence) })
    }
    upstream.answer = right
    expect((await call(proxy.url, callbackBytes(alert))).body.toString()).toBe(okBody)
    expect(await proxy.stop()).toMatchObject({ code: 143, stderr: expect.stringContaining('3 callbacks, of which 2 broke') })
  })
})

describe('a caller', () => {
  test('that asks for a tunnel is told that there is none, and is logged', async () => {
    const { proxy, upstream } = await start()
    const bytes = await exchange(proxy.url, Buffer.from('CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n'))
    expect(bytes.toString()).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\n(.*\r\n)*\r\nchatproof proxy: CONNECT is not passed on\n$/)
    const logged = { method: 'CONNECT', path: 'elsewhere.example:443', status: null, failure: 'CONNECT is not passed on', verdict: null }
    expect(await proxy.next()).toMatchObject(logged)
    expect(upstream.arrived).toEqual([])
    expect((await proxy.stop()).code).toBe(143)
  })

  test('that offers another protocol gets the reply to its request', async () => {
    const { proxy, upstream } = await start()
    const fields = ['Content-Type: application/json', 'Upgrade: websocket', 'Connection: Upgrade']
    const { socket, until } = open(proxy.url)
    socket.write(callbackBytes(alert, { fields }))
    expect((await until((bytes) => bytes.includes(okBody))).toString()).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(ownFields(upstream.arrived[0] as never).map(([name]) => name)).not.toContain('Upgrade')
    expect(await proxy.next()).toMatchObject({ verdict: 'acknowledged' })
  })

  test('that waits to be asked for its body is asked for it', async () => {
    const { proxy, upstream } = await start()
    const request = callbackBytes(alert, { fields: ['Content-Type: application/json', 'Expect: 100-continue'] })
    const at = request.indexOf('\r\n\r\n') + 4
    const { socket, until, ended } = open(proxy.url)
    socket.write(request.subarray(0, at))
    await until((bytes) => bytes.toString() === 'HTTP/1.1 100 Continue\r\n\r\n')
    expect(upstream.arrived).toEqual([])
    socket.write(request.subarray(at))
    expect((await ended).toString()).toMatch(/Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/)
    expect(await proxy.next()).toMatchObject({ verdict: 'acknowledged' })
  })

  test('that expects something else has its request passed on all the same', async () => {
    const { proxy } = await start()
    const fields = ['Content-Type: application/json', 'Expect: 200-ok']
    expect((await call(proxy.url, callbackBytes(alert, { fields }))).line).toBe('HTTP/1.1 200 OK')
    expect(await proxy.next()).toMatchObject({ verdict: 'acknowledged' })
  })

  test('that sends trailers has its request passed on without them', async () => {
    const { proxy, upstream } = await start()
    const request = rawRequest('POST /im', ['Trailer: X-T', 'Transfer-Encoding: chunked'], '2\r\n{}\r\n0\r\nX-T: 1\r\n\r\n')
    expect((await call(proxy.url, request)).line).toBe('HTTP/1.1 200 OK')
    expect(upstream.arrived[0]?.body.toString()).toBe('{}')
  })

  test.each<[string, (socket: ReturnType<typeof open>['socket']) => void]>([
    ['leaves', (socket) => socket.destroy()],
    ['asks for a tunnel', (socket) => socket.write('CONNECT x:1 HTTP/1.1\r\nHost: x:1\r\n\r\n')],
  ])('that %s with several requests under way on its connection ends all of them', { timeout: 10_000 }, async (_what, leave) => {
    // The reply to the last one comes, and waits for the two before it.
    const { proxy, upstream } = await start((_request, _socket, index) => (index === 2 ? right() : undefined))
    const { socket } = open(proxy.url)
    const names = [alert, quota, exception]
    for (const [index, name] of names.entries()) {
      socket.write(Buffer.from(callbackBytes(name).toString('latin1').replace('Connection: close\r\n', ''), 'latin1'))
      await upstream.came(index + 1)
    }
    leave(socket)
    const logged: Logged[] = []
    while (logged.length < 3) logged.push(...[await proxy.next()].filter(({ method }) => method !== 'CONNECT'))
    expect(logged.map(({ command }) => command).sort()).toEqual(names)
    for (const { failure } of logged) expect(failure).toBe('the caller closed the connection before the reply was complete')
    expect((await proxy.stop()).code).toBe(143)
  })
})

describe('an error of its own', () => {
  async function forwardTo(upstream: string, options: Partial<ForwardOptions>) {
    const errors: unknown[] = []
    const server = await forward({ upstream, onExchange: () => {}, onError: (error) => void errors.push(error), ...options })
    onTestFinished(server.close)
    return { url: server.url, errors }
  }

  test('in what is done with an exchange is told, and the next one is passed on', async () => {
    const upstream = await startUpstream(right)
    const problem = new Error('a bug')
    const onExchange = () => {
      throw problem
    }
    const { url, errors } = await forwardTo(upstream.url, { onExchange })
    for (const _ of [1, 2]) expect((await call(url, callbackBytes(alert))).line).toBe('HTTP/1.1 200 OK')
    expect(errors).toEqual([problem, problem])
  })

  test('in sending a request is told, and the caller gets a 502 with a fixed sentence', async () => {
    const told: unknown[] = []
    const tls = { cert: 'no certificate', key: 'no key' }
    const { url, errors } = await forwardTo('https://127.0.0.1:9/', { tls, onExchange: (each) => void told.push(each) })
    const { line, body } = await call(url, callbackBytes(alert))
    const sentence = 'the request could not be passed on, because of an error in the proxy'
    expect([line, body.toString()]).toEqual(['HTTP/1.1 502 Bad Gateway', `chatproof proxy: ${sentence}\n`])
    expect(told).toMatchObject([{ failure: sentence }])
    expect(errors).toHaveLength(1)
  })
})

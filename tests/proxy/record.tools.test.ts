import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readRecording } from '../../src/proxy/recording.ts'
import { cleanEnv, cli, freshFolder, here, root, startCli } from '../support/cli.ts'
import { alert, exception, quota } from '../support/names.ts'
import {
  type Answer,
  call,
  callbackBytes,
  exchange,
  findHarProblems,
  type Har,
  open,
  queryFor,
  rawReply,
  rawRequest,
  readHar,
  sampleFor,
  startProxy,
  startUpstream,
} from '../support/proxy.ts'
import { okBody } from '../support/raw.ts'

const right = () => rawReply(okBody)

/** A proxy that records, in this process or in one of its own. */
async function startRecording(answer: Answer = right, suffix = '') {
  const upstream = await startUpstream(answer)
  const cwd = freshFolder()
  const file = join(cwd, 'traffic.har')
  const proxy = await startProxy(`${upstream.url}${suffix}`, ['--json', '--record', 'traffic.har'], { cwd })
  return { upstream, proxy, file }
}

/** Sends a request and answers with what was recorded of it. */
async function recorded(request: Buffer, answer: Answer = right): Promise<Har['log']['entries'][number]> {
  const { proxy, file } = await startRecording(answer)
  await exchange(proxy.url, request)
  await proxy.next()
  await proxy.stop()
  const { entries } = readHar(file).log
  expect(entries).toHaveLength(1)
  return entries[0] as never
}

describe('a recording', () => {
  test('is HAR 1.2 from its first moment, after each exchange and at the end', async () => {
    const { proxy, file } = await startRecording()
    expect(readHar(file)).toMatchObject({ log: { version: '1.2', creator: { name: 'chatproof' }, entries: [] } })
    for (let count = 1; count <= 5; count++) {
      await call(proxy.url, callbackBytes(alert, { body: sampleFor(alert, { Request: count }) }))
      await proxy.next()
      const har = readHar(file)
      expect(findHarProblems(har)).toEqual([])
      expect(har.log.entries.map(({ request }) => JSON.parse(request.postData?.text ?? '').Request)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      )
    }
    expect((await proxy.stop()).code).toBe(143)
    expect(findHarProblems(readHar(file))).toEqual([])
  })

  test('findHarProblems, on which this rests, finds what is missing, of another type or not in the format', () => {
    const { log } = JSON.parse(`{"log": {"version": "1.2", "creator": {"name": "x", "version": "1"}, "entries": [{}]}}`)
    expect(findHarProblems({ log })).toEqual(
      expect.arrayContaining(['log.entries.0.startedDateTime', 'log.entries.0.request', 'log.entries.0.cache']),
    )
    expect(findHarProblems({ log: { ...log, entries: [], version: 1.2 } })).toEqual(['log.version'])
    expect(findHarProblems({ log: { ...log, entries: [], own: 1 } })).toEqual(['log.own'])
    expect(findHarProblems({})).toEqual(['log'])
  })

  test.each<[string, Buffer, Answer]>([
    ['a callback', callbackBytes(alert), right],
    ['a signed callback', callbackBytes(alert, { query: queryFor(alert, `&Sign=${'a'.repeat(64)}&RequestTime=1`) }), right],
    ['a GET without a body', rawRequest('GET /x?a=1&a=2&b=&c'), right],
    ['OPTIONS *', rawRequest('OPTIONS *'), right],
    ['a path that starts with //', callbackBytes(alert, { path: '//im' }), right],
    ['a path of slashes', rawRequest('POST //', ['Content-Length: 0']), right],
    ['a whole URL', rawRequest('POST http://elsewhere.example/im?a=1', ['Content-Length: 0']), right],
    ['a query that is not UTF-8', rawRequest('POST /im?a=%ff%00&%zz=%', ['Content-Length: 0']), right],
    ['a request that is cut off', callbackBytes(alert).subarray(0, -5), right],
    ['an upstream that hangs up', callbackBytes(alert), (_request, socket) => void socket.end()],
    ['half a reply', callbackBytes(alert), (_request, socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"Act')],
    ['a redirect', callbackBytes(alert), () => rawReply('', { status: '302 Found', fields: ['Location: /else'] })],
    ['a reply without a Content-Type', callbackBytes(alert), () => rawReply(okBody, { fields: [] })],
    ['a reply without a body', callbackBytes(alert), () => Buffer.from('HTTP/1.1 204 No Content\r\n\r\n')],
    ['headers in Latin-1', callbackBytes(alert, { fields: ['X-A: \xe9', 'User-Agent: \xe9'] }), right],
  ])('is HAR 1.2 that replay can read also with %s', async (_what, request, answer) => {
    const { proxy, file } = await startRecording(answer)
    const { socket, ended } = open(proxy.url)
    socket.end(request)
    await proxy.next()
    await ended
    const { code } = await proxy.stop()
    const har = readHar(file)
    expect([code, har.log.entries.length, findHarProblems(har)]).toEqual([143, 1, []])
    expect(readRecording(readFileSync(file, 'utf8'), 'traffic.har')).toHaveLength(1)
  })

  test('has as many entries as there were lines, in one order, with 200 callbacks and 50 in flight', async () => {
    const { proxy, file } = await startRecording()
    let next = 0
    const sendNext = async () => {
      while (next < 200) await call(proxy.url, callbackBytes(exception, { body: sampleFor(exception, { Random: next++ }) }))
    }
    await Promise.all(Array.from({ length: 50 }, sendNext))
    await proxy.stop()
    const har = readHar(file)
    expect(findHarProblems(har)).toEqual([])
    const randoms = har.log.entries.map(({ request }) => JSON.parse(request.postData?.text ?? '').Random)
    expect([...randoms].sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, index) => index))
    const times = proxy.lines.map((line) => JSON.parse(line).time)
    expect(har.log.entries.map(({ startedDateTime }) => startedDateTime)).toEqual(times)
  })

  test('holds what was under way at the end', async () => {
    const { proxy, file, upstream } = await startRecording((_request, _socket, index) => (index === 0 ? right() : undefined))
    await call(proxy.url, callbackBytes(alert))
    open(proxy.url).socket.write(callbackBytes(quota))
    await upstream.came(2)
    await proxy.stop()
    expect(readHar(file).log.entries.map(({ request }) => new URL(request.url).searchParams.get('CallbackCommand'))).toEqual([alert, quota])
  })

  test('is whole when the process is killed, with everything that was printed', async () => {
    const upstream = await startUpstream()
    for (const after of [1, 7, 30]) {
      const cwd = freshFolder()
      const proxy = await startCli(['proxy', '--upstream', upstream.url, '--port', '0', '--json', '--record', 'traffic.har'], { cwd })
      const body = sampleFor(exception, { CloudCustomData: 'x'.repeat(50_000) })
      // More come until it is dead; what becomes of them does not matter.
      const load = Array.from({ length: 60 }, () => exchange(proxy.url, callbackBytes(exception, { body })))
      for (let count = 0; count < after; count++) await proxy.next()
      await proxy.stop('SIGKILL')
      await Promise.all(load)
      const har = readHar(join(cwd, 'traffic.har'))
      expect(findHarProblems(har)).toEqual([])
      expect(har.log.entries.length).toBeGreaterThanOrEqual(proxy.lines.length - 1)
    }
  })

  test('replaces the file that was there', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'traffic.har'), 'old'.repeat(10_000))
    const upstream = await startUpstream()
    const proxy = await startProxy(upstream.url, ['--record', 'traffic.har'], { cwd })
    await call(proxy.url, callbackBytes(alert))
    await proxy.stop()
    expect(readHar(join(cwd, 'traffic.har')).log.entries).toHaveLength(1)
    expect(readFileSync(join(cwd, 'traffic.har'), 'utf8')).not.toContain('old')
  })

  test('does not replace it where the proxy does not start', async () => {
    const taken = createServer()
    await once(taken.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => void taken.close())
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'traffic.har'), 'old')
    const proxy = ['proxy', '--upstream', 'http://127.0.0.1:9/', '--record', 'traffic.har']
    const { port } = taken.address() as { port: number }
    expect(await here([...proxy, '--port', String(port)], { cwd })).toMatchObject({ code: 2, stderr: expect.stringMatching(/in use/) })
    expect(await here([...proxy, '--port', '0', '--ca', 'none.pem'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--ca/),
    })
    expect(readFileSync(join(cwd, 'traffic.har'), 'utf8')).toBe('old')
  })
})

describe('what a recording holds', () => {
  test('is the whole exchange: time, method, URL, headers, bodies and status', async () => {
    const body = sampleFor(alert, { Limit: '200' })
    const fields = ['Content-Type: application/json; charset=utf-8', 'User-Agent: Chat']
    const before = Date.now()
    const entry = await recorded(callbackBytes(alert, { path: '/a//b%2F', body, fields }), () =>
      rawReply(okBody, { status: '200 Fine', fields: ['Server: x', 'content-type: application/json'] }),
    )
    const url = new URL(entry.request.url)
    expect([url.pathname, url.search]).toEqual(['/a//b%2F', `?${queryFor(alert)}`])
    expect(entry.request).toMatchObject({
      method: 'POST',
      httpVersion: 'HTTP/1.1',
      headers: expect.arrayContaining([{ name: 'User-Agent', value: 'Chat' }]),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      postData: { mimeType: 'application/json; charset=utf-8', text: body },
      bodySize: Buffer.byteLength(body),
    })
    expect(entry.response).toMatchObject({
      status: 200,
      statusText: 'Fine',
      headers: expect.arrayContaining([
        { name: 'Server', value: 'x' },
        { name: 'content-type', value: 'application/json' },
      ]),
      content: { size: okBody.length, mimeType: 'application/json', text: okBody },
      bodySize: okBody.length,
    })
    expect(Date.parse(entry.startedDateTime)).toBeGreaterThanOrEqual(before)
    expect(entry.time).toBeGreaterThan(0)
  })

  test.each<[string, Buffer]>([
    ['Chinese and emoji', Buffer.from('{"Text":"是的 🧧"}')],
    ['a byte order mark', Buffer.from('\ufeff{}')],
    ['line ends and control characters', Buffer.from('\r\n\t\0{}\x1b[2J\u2028')],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d])],
    ['half a character at the end', Buffer.from('是').subarray(0, 2)],
    ['gzip', gzipSync('{}')],
    ['what looks like a placeholder', Buffer.from('(hidden) %28hidden%29 (not shown)')],
  ])('are the very bytes of the bodies: %s', async (_what, bytes) => {
    const { request, response } = await recorded(callbackBytes(alert, { body: bytes }), () => rawReply(bytes))
    const bytesOf = ({ text = '', encoding }: { text?: string; encoding?: string } = {}) =>
      Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8')
    expect(bytesOf(request.postData).equals(bytes)).toBe(true)
    expect(bytesOf(response.content).equals(bytes)).toBe(true)
  })

  test('is no reply changed by headers that hold ordinary words', async () => {
    const fields = [
      'Access-Control-Allow-Methods: GET, POST, OPTIONS',
      'Access-Control-Allow-Headers: Content-Type, ActionStatus',
      'X-Note: it was ErrorInfo',
    ]
    const body = '{"ActionStatus":"FAIL","ErrorInfo":"POST with a Content-Type only, no OPTIONS","ErrorCode":1}'
    expect((await recorded(callbackBytes(alert), () => rawReply(body, { fields }))).response.content.text).toBe(body)
  })

  test('says what went wrong with it', async () => {
    const hangsUp: Answer = (_request, socket) => void socket.end()
    expect((await recorded(callbackBytes(alert), hangsUp)).comment).toBe('the connection was closed before the reply was complete')
    expect(await recorded(callbackBytes(alert, { body: '{' }))).not.toHaveProperty('comment')
  })

  test('is of a reply longer than a mebibyte its beginning, and no wrong size', async () => {
    const { response, comment } = await recorded(callbackBytes(alert), () => rawReply(Buffer.alloc(3_000_000, 'x')))
    expect([-1, 3_000_000]).toContain(response.bodySize)
    expect(response.content.text?.length).toBeGreaterThan(1_000_000)
    expect(comment).toMatch(/longer than 1048576/)
  })
})

describe('no secret is in the recording, on stdout or on stderr', () => {
  const sign = '17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061'
  const signed = { query: queryFor(alert, `&Sign=${sign}&RequestTime=1669872112`) }
  const json = (text: string) => `{"ActionStatus":"FAIL","ErrorCode":1,"ErrorInfo":${JSON.stringify(text)}}`
  const echo = (text: string) => () => rawReply(json(text))
  const bearer = 'eyJhbGciOi.J9-t0ken_xyz~+/='
  const cookie = 's3ss10n-c00kie-v4lue'
  const tricky = 's3cr3t/k&y+"1<ü'
  const own = `?key=${encodeURIComponent(tricky)}`

  interface Case {
    /** What may be seen nowhere, in any spelling. */
    secret: string
    request?: Parameters<typeof callbackBytes>[1]
    upstream?: string
    answer?: Answer
  }
  const cases: [string, Case][] = [
    ['Sign', { secret: sign, request: signed }],
    ['Sign in another spelling', { secret: sign, request: { query: queryFor(alert, `&sign=${sign}&SIGN=${sign}&%53ign=${sign}`) } }],
    ['Sign of a callback that is not in the contract', { secret: sign, request: { query: `CallbackCommand=Other.One&Sign=${sign}` } }],
    ['Sign of a request without a command', { secret: sign, request: { query: `Sign=${sign}` } }],
    ['Sign that a JSON reply sends back', { secret: sign, request: signed, answer: echo(`Sign ${sign} is wrong`) }],
    ['Sign that a reply sends back which is no JSON', { secret: sign, request: signed, answer: () => rawReply(`bad ${sign}`) }],
    [
      'Sign that a reply sends back with a field of the wrong type',
      { secret: sign, request: signed, answer: () => rawReply(`{"ActionStatus":"${sign}"}`) },
    ],
    [
      'Sign that a reply to an unfixed webhook fixes',
      { secret: sign, request: { query: queryFor(exception, `&Sign=${sign}`) }, answer: () => rawReply(okBody.replace('""', `"${sign}"`)) },
    ],
    [
      'Sign in a redirect',
      { secret: sign, request: signed, answer: () => rawReply('', { status: '302 Found', fields: [`Location: /im/?Sign=${sign}`] }) },
    ],
    [
      'Sign in a header of the reply',
      { secret: sign, request: signed, answer: () => rawReply(okBody, { fields: [`X-Debug: got ${sign}`, `Server: ${sign}`] }) },
    ],
    ['Sign in the status text', { secret: sign, request: signed, answer: () => rawReply('', { status: `403 bad ${sign}` }) }],
    [
      'Sign in the media type of the reply',
      { secret: sign, request: signed, answer: () => rawReply(okBody, { fields: [`Content-Type: text/${sign}`] }) },
    ],
    [
      'Sign in half a reply',
      {
        secret: sign,
        request: signed,
        answer: (_request, socket) => void socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n${sign}`),
      },
    ],
    [
      'Sign in a reply packed with gzip',
      { secret: sign, request: signed, answer: () => rawReply(gzipSync(json(sign)), { fields: ['Content-Encoding: gzip'] }) },
    ],
    [
      'Sign in a reply that is not UTF-8',
      { secret: sign, request: signed, answer: () => rawReply(Buffer.concat([Buffer.from([0xff]), Buffer.from(sign)])) },
    ],
    [
      'Sign in a media type so long that it is cut in it',
      { secret: sign, request: signed, answer: () => rawReply(okBody, { fields: [`Content-Type: text/${'x'.repeat(421)}${sign}`] }) },
    ],
    [
      'Sign in a reply packed in a way that has the name of something in JavaScript',
      { secret: sign, request: signed, answer: () => rawReply(gzipSync(json(sign)), { fields: ['Content-Encoding: constructor'] }) },
    ],
    ['the query of the upstream', { secret: tricky, upstream: own }],
    ['the query of the upstream, sent back as it is', { secret: tricky, upstream: own, answer: () => rawReply(`no ${tricky}`) }],
    ['the query of the upstream, sent back in JSON', { secret: tricky, upstream: own, answer: echo(tricky) }],
    [
      'the query of the upstream, sent back in ASCII JSON',
      { secret: tricky, upstream: own, answer: () => rawReply(json(tricky).replace('ü', '\\u00fc')) },
    ],
    [
      'the query of the upstream, sent back as part of its URL',
      { secret: tricky, upstream: own, answer: (request) => rawReply(`Cannot ${request.line}`) },
    ],
    ['a bare word as the query of the upstream', { secret: 'b4re-s3cret-w0rd', upstream: '/im?b4re-s3cret-w0rd' }],
    [
      'a bare word as the query of the upstream, sent back',
      { secret: 'b4re-s3cret-w0rd', upstream: '/im?b4re-s3cret-w0rd', answer: echo('b4re-s3cret-w0rd') },
    ],
    ['a parameter of the upstream in the name of one of ours', { secret: 'b4re-s3cret-w0rd', upstream: '/im?RequestId=b4re-s3cret-w0rd' }],
    ['Authorization', { secret: bearer, request: { fields: [`Authorization: Bearer ${bearer}`] } }],
    [
      'Authorization, sent back whole',
      { secret: bearer, request: { fields: [`authorization: Bearer ${bearer}`] }, answer: echo(`Bearer ${bearer}`) },
    ],
    [
      'Authorization, sent back without its scheme',
      { secret: bearer, request: { fields: [`Authorization: Bearer ${bearer}`] }, answer: echo(bearer) },
    ],
    [
      'the password of Authorization, sent back decoded',
      {
        secret: 'p4ssw0rd-of-the-t3am',
        request: { fields: [`Authorization: Basic ${btoa('user:p4ssw0rd-of-the-t3am')}`] },
        answer: echo('no p4ssw0rd-of-the-t3am'),
      },
    ],
    [
      'X-Api-Key, sent back in base64',
      {
        secret: btoa('k3y-of-the-t3am'),
        request: { fields: ['X-Api-Key: k3y-of-the-t3am'] },
        answer: echo(`key ${btoa('k3y-of-the-t3am')}`),
      },
    ],
    ['X-Api-Key', { secret: 'k3y-of-the-t3am', request: { fields: ['X-Api-Key: k3y-of-the-t3am'] }, answer: echo('key k3y-of-the-t3am') }],
    [
      'a header nobody has heard of',
      { secret: 'k3y-of-the-t3am', request: { fields: ['Gate: k3y-of-the-t3am'] }, answer: () => rawReply('k3y-of-the-t3am') },
    ],
    ['Cookie', { secret: cookie, request: { fields: [`Cookie: a=b; sid=${cookie}; c=d`] } }],
    [
      'Cookie, one value of which is sent back',
      { secret: cookie, request: { fields: [`Cookie: a=b; sid=${cookie}; c=d`] }, answer: echo(`session ${cookie}`) },
    ],
    ['Set-Cookie', { secret: cookie, answer: () => rawReply(okBody, { fields: [`Set-Cookie: sid=${cookie}; Path=/`] }) }],
    [
      'Set-Cookie, whose value is in the reply too',
      { secret: cookie, answer: () => rawReply(json(cookie), { fields: [`Set-Cookie: sid=${cookie}; Path=/; HttpOnly`] }) },
    ],
  ]

  /** Every spelling in which a text would be known again. */
  const spellings = (secret: string) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    JSON.stringify(JSON.stringify(secret).slice(1, -1).replace('ü', '\\u00fc')).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('latin1'),
    secret.slice(0, 12),
    encodeURIComponent(secret).slice(0, 12),
  ]

  test.each(cases)('%s', async (_what, { secret, request = {}, upstream: suffix = '', answer = right }) => {
    const left = new Map<string, string>()
    for (const flags of [['--json'], []]) {
      const upstream = await startUpstream(answer)
      const cwd = freshFolder()
      const proxy = await startProxy(`${upstream.url}${suffix}`, [...flags, '--record', 'traffic.har'], { cwd })
      await exchange(proxy.url, callbackBytes(alert, request))
      await proxy.nextLine()
      const { code, stdout, stderr } = await proxy.stop()
      const text = readFileSync(join(cwd, 'traffic.har'), 'utf8')
      const { entries } = readHar(join(cwd, 'traffic.har')).log
      const packed = entries.filter(({ response }) => response.content.encoding === 'base64')
      const bytes = packed.map(({ response }) => Buffer.from(response.content.text ?? '', 'base64'))
      const bodies = bytes.map((each) => (each[0] === 0x1f ? gunzipSync(each) : each).toString('latin1'))
      // The upstream got it all the same.
      expect([code, entries.length, upstream.arrived.length]).toEqual([143, 1, 1])
      for (const [name, artefact] of Object.entries({ stdout, stderr, text, bodies: bodies.join() })) left.set(`${flags} ${name}`, artefact)
    }
    const leaks = [...left].filter(([, text]) => spellings(secret).some((spelling) => text.includes(spelling)))
    expect(leaks.map(([name]) => name)).toEqual([])
  })

  test('but the rest of the query, the harmless headers and the callback itself are', async () => {
    const fields = ['Content-Type: application/json', 'User-Agent: Chat/1', 'X-Api-Key: k3y-of-the-t3am']
    const entry = await recorded(callbackBytes(alert, { ...signed, fields }))
    expect(entry.request.url).toMatch(/RequestTime=1669872112$/)
    expect(entry.request.queryString).toEqual([
      { name: 'SdkAppid', value: '1400000001' },
      { name: 'CallbackCommand', value: alert },
      { name: 'contenttype', value: 'json' },
      { name: 'ClientIP', value: '127.0.0.1' },
      { name: 'OptPlatform', value: 'RESTAPI' },
      { name: 'Sign', value: '(hidden)' },
      { name: 'RequestTime', value: '1669872112' },
    ])
    expect(entry.request.headers).toEqual(
      expect.arrayContaining([
        { name: 'Content-Type', value: 'application/json' },
        { name: 'User-Agent', value: 'Chat/1' },
        { name: 'X-Api-Key', value: '(hidden)' },
      ]),
    )
    expect(entry.request.postData?.text).toBe(sampleFor(alert))
  })
})

describe('a recording that cannot be written', () => {
  const proxy = ['proxy', '--upstream', 'http://127.0.0.1:9/', '--port', '0', '--record']

  test.each([
    ['no-such-folder/traffic.har', /no such file/],
    ['folder', /directory/],
    ['/dev/full', /no space/],
    ['pipe', /no such device/],
  ])('to %s ends with 4 and one sentence before anything is listened to', async (file, reason) => {
    const cwd = freshFolder()
    mkdirSync(join(cwd, 'folder'))
    spawnSync('mkfifo', [join(cwd, 'pipe')])
    const { code, stdout, stderr } = await here([...proxy, file], { cwd })
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^chatproof: --record: .* cannot be written: /)])
    expect([code, stdout, stderr]).toEqual([4, '', expect.stringMatching(reason)])
  })

  test.skipIf(!existsSync('/bin/bash'))(
    'any further, as the disk is full, stays readable: the traffic goes on, and ends with 4',
    async () => {
      const upstream = await startUpstream()
      const cwd = freshFolder()
      // A limit on the size of a file fails as a full disk does: after a part was written.
      const command = [
        process.execPath,
        join(root, 'src/cli.ts'),
        'proxy',
        '--upstream',
        upstream.url,
        '--port',
        '0',
        '--json',
        '--record',
        'traffic.har',
      ]
      const child = spawn('/bin/bash', ['-c', 'ulimit -f 16; exec "$@"', 'bash', ...command], { cwd, env: cleanEnv() })
      onTestFinished(() => void child.kill('SIGKILL'))
      let stderr = ''
      child.stderr.on('data', (chunk) => {
        stderr += chunk
      })
      const [ready] = await once(createInterface({ input: child.stdout }), 'line')
      const closed = once(child, 'close')
      const body = sampleFor(exception, { CloudCustomData: 'x'.repeat(3000) })
      for (let count = 0; count < 50; count++) {
        expect((await call(JSON.parse(ready).url, callbackBytes(exception, { body }))).line).toBe('HTTP/1.1 200 OK')
      }
      child.kill('SIGTERM')
      expect(await closed).toEqual([4, null])
      const said = stderr.trim().split('\n').slice(1)
      expect(said).toEqual([
        expect.stringMatching(/^chatproof: --record: traffic\.har cannot be written: .*\. The recording ends here; the traffic goes on\.$/),
        expect.stringMatching(/^50 callbacks, /),
      ])
      const har = readHar(join(cwd, 'traffic.har'))
      expect(findHarProblems(har)).toEqual([])
      expect(har.log.entries.length).toBeGreaterThan(1)
      expect(har.log.entries.length).toBeLessThan(50)
    },
  )

  test('is said by the CLI itself, too', async () => {
    const { code, stderr } = await cli([...proxy, '/dev/full'])
    expect([code, stderr]).toEqual([4, expect.stringMatching(/^chatproof: --record: \/dev\/full cannot be written: .*\n$/)])
  })
})

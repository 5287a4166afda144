import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Area, admitting, isLoopback } from '../../src/simulator/access.ts'
import { here } from '../support/cli.ts'
import { lostMessage, type Mock, rawRequest, startMock } from '../support/mock.ts'
import { type Recorder, record, sdkAppId } from '../support/recorder.ts'
import { group } from '../support/simulator.ts'

const send = `/v4/${group}/send_group_msg?sdkappid=${sdkAppId}&identifier=admin&usersig=x&random=1`
const body = JSON.stringify(lostMessage(1))
const refusal = { ActionStatus: 'FAIL', ErrorCode: 403, ErrorInfo: expect.any(String) }
/** An address of this machine that is not the loopback one. */
const elsewhere = Object.values(networkInterfaces())
  .flat()
  .find((each) => each?.family === 'IPv4' && !each.internal)?.address

let target: Recorder
let mock: Mock
let port: string
beforeAll(async () => {
  target = await record()
  const env = { CHATPROOF_CORS: 'http://Page.example:80\nhttps://other.example' }
  mock = await startMock(['--target', target.url], { env })
  port = new URL(mock.url).port
})
afterAll(() => mock.stop())

const post = (headers: Record<string, string>, method = 'POST', path = send, url = mock.url) =>
  rawRequest(url, { method, path, headers: { host: new URL(url).host, ...headers }, body: method === 'POST' ? body : '' })
/** What every call leaves behind: how often the API was called. */
const calls = async (on = mock) => (await on.control('state')).body.rates[`${group}/send_group_msg`]?.count ?? 0

describe('a page in a browser cannot drive the REST API', () => {
  const many = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`x${index}`, '']))

  test.for([
    ['with its Origin', { origin: 'http://evil.example' }, /not for pages in a browser.*"http:\/\/evil\.example".*--cors/],
    ['with the Origin null, of a sandboxed page', { origin: 'null' }, /"null".*--cors/],
    ['with an empty Origin', { origin: '' }, /--cors/],
    ['of this machine at another port', { origin: 'http://localhost:1' }, /--cors/],
    ['at an origin that begins as one that may', { origin: 'http://page.example.evil.example' }, /--cors/],
    ['at the port of https of an origin that may', { origin: 'https://page.example' }, /--cors/],
    ['with its Origin behind a thousand other headers and more', { ...many, origin: 'http://evil.example' }, /"http:\/\/evil\.example"/],
    ['without an Origin, as an image does it', { 'sec-fetch-site': 'cross-site' }, /not for pages in a browser.*--cors/],
    ['by a name that leads to this machine for once', { host: 'evil.example' }, /names "evil\.example": call http:\/\/127\.0\.0\.1:\d+/],
    ['by such a name and its own Origin', { host: 'evil.example', origin: 'http://evil.example' }, /names "evil\.example"/],
  ] as const)('%s', async ([, headers, sentence]) => {
    const before = await calls()
    for (const [method, path] of [
      ['POST', send],
      ['POST', `${mock.url}${send}`],
      ['POST', '/v4/../v4/openim/sendmsg'],
      ['OPTIONS', send],
      ['GET', '/'],
    ] as const) {
      const { status, text, headers: sent } = await post({ ...headers, 'access-control-request-method': 'POST' }, method, path)
      expect([status, JSON.parse(text)]).toEqual([403, { ...refusal, ErrorInfo: expect.stringMatching(sentence) }])
      expect(sent['access-control-allow-origin']).toBeUndefined()
    }
    expect([await calls(), target.arrivals.length]).toEqual([before, 0])
  })

  test('and a host of any length is quoted in a short sentence', async () => {
    const { text } = await post({ host: 'x'.repeat(10_000) })
    expect(text.length).toBeLessThan(400)
  })
})

describe('the REST API answers', () => {
  test('programs, which send no Origin, also by the hosts of Chat, without saying that pages may read it', async () => {
    for (const headers of [
      {},
      { host: `LOCALHOST:${port}` },
      { host: `[::1]:${port}` },
      { host: 'console.tim.qq.com' },
      { host: 'adminapisgp.im.qcloud.com' },
      { host: `Console.Tim.QQ.com:${port}` },
      { 'sec-fetch-site': 'same-origin' },
    ] as Record<string, string>[]) {
      const { status, text, headers: sent } = await post(headers)
      expect([status, JSON.parse(text).ErrorCode, sent['access-control-allow-origin']], JSON.stringify(headers)).toEqual([
        200,
        10010,
        undefined,
      ])
    }
  })

  test('pages of an origin that --cors names, also when they ask before', async () => {
    for (const [origin, headers] of [
      ['http://page.example', {}],
      ['https://other.example', { 'sec-fetch-site': 'cross-site' }],
    ] as const) {
      for (const path of [send, `${mock.url}${send}`]) {
        const asked = await post({ origin, ...headers, 'access-control-request-method': 'POST' }, 'OPTIONS', path)
        const allowed = { 'access-control-allow-origin': origin, vary: 'origin' }
        expect([asked.status, asked.text]).toEqual([204, ''])
        expect(asked.headers).toMatchObject({ ...allowed, 'access-control-allow-methods': 'POST', 'access-control-allow-headers': '*' })
        const answer = await post({ origin, ...headers }, 'POST', path)
        expect([answer.status, JSON.parse(answer.text).ErrorCode]).toEqual([200, 10010])
        expect(answer.headers).toMatchObject(allowed)
      }
    }
  })

  test('pages of any origin with --cors *, but the control API does not', async () => {
    const open = await startMock(['--cors', 'http://page.example', '--cors', '*'])
    const host = { host: new URL(open.url).host, origin: 'null' }
    const answer = await post(host, 'POST', send, open.url)
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, '*'])
    expect((await post(host, 'POST', '/_/reset', open.url)).status).toBe(403)
    await open.stop()
  })

  test('what is no request for it in the form of Chat, too', async () => {
    for (const path of ['/', '///', '//x', '/v4', '/v4///', '/im'])
      expect([path, JSON.parse((await post({}, 'POST', path)).text)]).toEqual([
        path,
        { ActionStatus: 'FAIL', ErrorCode: 60002, ErrorInfo: expect.any(String) },
      ])
  })
})

test.each(['page.example', 'http://page.example/', 'http://page.example/x', 'ftp://x', 'null', '', 'http://', 'http://me@x'])(
  '--cors %j is refused with a sentence',
  async (origin) => {
    const { code, stderr } = await here(['mock', '--port', '0', '--target', 'http://127.0.0.1:1/', '--cors', origin])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^chatproof: --cors takes the origin of a page, [^\n]+\n$/)])
  },
)

describe('the control API', () => {
  test.for([
    ['a page of another site that sends no Origin', { 'sec-fetch-site': 'cross-site' }, /not for pages of other sites/],
    ['a page of another origin', { origin: 'http://evil.example' }, /not for pages of other origins.*"http:\/\/evil\.example"/],
    ['a page that --cors names', { origin: 'http://page.example' }, /not for pages of other origins/],
    ['a foreign host', { host: 'evil.example' }, /its own host only.*"evil\.example": call http:\/\/127\.0\.0\.1:\d+, or .*--allow-host/],
    ['a host of Chat', { host: 'console.tim.qq.com' }, /its own host only/],
  ] as const)('refuses %s, and says why', async ([, headers, sentence]) => {
    for (const path of ['/_/state', '/_/events']) {
      const { status, text } = await post(headers, 'GET', path)
      expect([status, JSON.parse(text)]).toEqual([403, { ...refusal, ErrorInfo: expect.stringMatching(sentence) }])
    }
  })

  test('takes its own host in any letter case', async () => {
    for (const host of [`LocalHost:${port}`, `LOCALHOST:${port}`]) {
      expect((await post({ host }, 'GET', '/_/state')).status).toBe(200)
      expect((await post({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }, 'GET', '/_/state')).status).toBe(200)
    }
  })

  test.skipIf(elsewhere === undefined)(
    'believes no Host header of another machine (needs an address besides the loopback one)',
    async () => {
      const open = await startMock(['--host', '0.0.0.0'])
      const openPort = new URL(open.url).port
      const outside = `http://${elsewhere}:${openPort}`
      for (const host of [`localhost:${openPort}`, `127.0.0.1:${openPort}`, `${elsewhere}:${openPort}`, `0.0.0.0:${openPort}`]) {
        for (const path of ['/_/state', '/_/events', '/_/reset']) {
          const { status, text } = await post({ host }, path === '/_/reset' ? 'POST' : 'GET', path, outside)
          expect([status, JSON.parse(text).ErrorInfo]).toEqual([403, expect.stringMatching(/this machine only/)])
        }
        // The REST API is there for them, by whatever name.
        expect((await post({ host }, 'POST', send, outside)).status).toBe(200)
      }
      expect((await post({ host: 'chat.test' }, 'POST', send, outside)).status).toBe(200)
      expect((await post({ host: 'chat.test', origin: 'http://chat.test' }, 'POST', send, outside)).status).toBe(403)
      const inside = `http://127.0.0.1:${openPort}`
      expect((await post({}, 'GET', '/_/state', inside)).status).toBe(200)
      await open.stop()
    },
  )
})

describe('a name that --allow-host gives', () => {
  const hosts = ['127.0.0.1:4010', 'localhost:4010']
  const refusalOf = (headers: Record<string, string>, { area = 'control', isNear = false }: { area?: Area; isNear?: boolean } = {}) =>
    admitting({ hosts, isOnLoopback: true, allowHosts: ['Chat', 'localhost:32768', '[fd00::1]'] }, isNear)(area, (name) => headers[name])
      ?.refusal

  test.for(['chat', 'CHAT:4010', 'chat:1', 'localhost:32768', '[fd00::1]', '[FD00::1]:4010'])(
    'lets %s in, also from another machine',
    (host) => {
      for (const area of ['control', 'rest'] as const) {
        expect(refusalOf({ host }, { area })).toBeUndefined()
        expect(refusalOf({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }, { area })).toBeUndefined()
      }
    },
  )

  test.for(['chat.example', 'my-chat', 'localhost:32769', 'localhost', '[fd00::1', 'fd00::1', ''])('does not let %s in', (host) => {
    expect(refusalOf({ host })).toMatch(/this machine only.*--allow-host/)
    expect(refusalOf({ host }, { isNear: true })).toMatch(/its own host only.*--allow-host/)
    expect(refusalOf({ host }, { area: 'rest' })).toMatch(/--allow-host/)
  })

  test('lets no page of another origin in, be it another port of that host', () => {
    for (const origin of ['http://evil.example', 'http://chat:5173', 'https://chat:4010', 'http://chat', 'null'])
      expect(refusalOf({ host: 'chat:4010', origin })).toMatch(/other origins/)
    expect(refusalOf({ host: 'chat', 'sec-fetch-site': 'cross-site' })).toMatch(/other sites/)
  })

  test('is taken by mock, and anything else is refused with a sentence', async () => {
    const open = await startMock(['--allow-host', 'chat', '--allow-host', 'localhost:32768'])
    for (const [host, status] of [
      ['chat', 200],
      ['localhost:32768', 200],
      ['localhost:32769', 403],
    ] as const)
      expect([host, (await post({ host }, 'GET', '/_/state', open.url)).status]).toEqual([host, status])
    await open.stop()
    for (const wrong of ['', '*', 'http://chat', 'chat/', 'chat:', 'chat:123456', 'a b', '-chat', '[chat]']) {
      const { code, stderr } = await here(['mock', '--port', '0', '--target', 'http://127.0.0.1:1/', '--allow-host', wrong])
      expect([wrong, code, stderr]).toEqual([wrong, 2, expect.stringMatching(/^chatproof: --allow-host takes a name [^\n]+\n$/)])
    }
  })
})

describe('by TLS', () => {
  const access = { hosts: ['127.0.0.1:4443', 'localhost:443'], isOnLoopback: true, scheme: 'https' } as const
  const refusalOf = (headers: Record<string, string>) => admitting(access, true)('control', (name) => headers[name])?.refusal

  test('its own pages are those of https, and the usual port is 443', () => {
    expect(refusalOf({ host: '127.0.0.1:4443', origin: 'https://127.0.0.1:4443' })).toBeUndefined()
    expect(refusalOf({ host: 'localhost', origin: 'https://localhost' })).toBeUndefined()
    expect(refusalOf({ host: '127.0.0.1:4443', origin: 'http://127.0.0.1:4443' })).toMatch(/other origins/)
    expect(refusalOf({ host: 'evil.example' })).toMatch(/call https:\/\/127\.0\.0\.1:4443, /)
    expect(refusalOf({ host: 'localhost:80' })).toMatch(/its own host only/)
  })
})

describe('at port 80', () => {
  const access = { hosts: ['127.0.0.1', 'localhost:80', '[::1]:80'], isOnLoopback: true }
  const refusalOf = (headers: Record<string, string>, isNear = true) =>
    admitting(access, isNear)('control', (name) => headers[name])?.refusal

  test('a browser leaves the port out, and is let in', () => {
    for (const host of ['localhost', 'localhost:80', 'LOCALHOST', '[::1]', '127.0.0.1:80']) {
      expect(refusalOf({ host })).toBeUndefined()
      expect(refusalOf({ host, origin: `http://${host.replace(':80', '')}` })).toBeUndefined()
    }
  })

  test('but at no other port, by no other scheme, and from no other machine', () => {
    expect(refusalOf({ host: 'localhost:8080' })).toMatch(/call http:\/\/127\.0\.0\.1, /)
    expect(refusalOf({ host: 'localhost', origin: 'https://localhost' })).toMatch(/other origins/)
    expect(refusalOf({ host: 'localhost' }, false)).toMatch(/this machine only/)
    expect(refusalOf({})).toMatch(/its own host/)
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['::FFFF:127.0.0.1', true],
  ['10.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['::', false],
  ['0.0.0.0', false],
  ['::10', false],
  ['1127.0.0.1', false],
  [undefined, false],
] as const)('%s is an address of this machine: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected)
})

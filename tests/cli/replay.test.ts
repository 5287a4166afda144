import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findSignProblem } from '../../src/callback/sign.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { readRecording } from '../../src/proxy/recording.ts'
import { begin, cli, freshFolder, here, type Outcome } from '../support/cli.ts'
import { alert, exception, quota } from '../support/names.ts'
import {
  call,
  callbackBytes,
  type Message,
  queryFor,
  rawReply,
  rawRequest,
  sampleFor,
  startProxy,
  startUpstream,
} from '../support/proxy.ts'
import { failBody, okBody } from '../support/raw.ts'

const token = 'tok-5ecret-a1B2'
const nowhere = 'http://127.0.0.1:9/'
const hidden = '(hidden)'

interface Entry {
  name?: string
  method?: string
  query?: string
  body?: string
  /** Whatever else stands in the request. */
  more?: object
}

/** An entry as another tool may have written it: what HAR asks for and no more. */
function entry({ name = alert, method = 'POST', query = queryFor(name), body = sampleFor(name), more = {} }: Entry = {}): object {
  const headers = [{ name: 'Content-Type', value: 'application/json' }]
  const request = {
    method,
    url: `https://recorded.example/hook?${query}`,
    headers,
    postData: { mimeType: 'application/json', text: body },
    ...more,
  }
  return { startedDateTime: '2026-01-01T00:00:00.000Z', request, response: { status: 200 } }
}

/** Replays a recording of these entries against a webhook that acknowledges everything. */
async function replay(
  entries: unknown,
  { args = [] as string[], reply = okBody, path = '/im' } = {},
): Promise<Outcome & { arrived: Message[]; targets: URL[] }> {
  const upstream = await startUpstream(() => rawReply(reply))
  const cwd = freshFolder()
  writeFileSync(join(cwd, 'traffic.har'), typeof entries === 'string' ? entries : JSON.stringify({ log: { version: '1.2', entries } }))
  const outcome = await here(['replay', 'traffic.har', '--target', `${upstream.url}${path}`, ...args], { cwd })
  const targets = upstream.arrived.map(({ line }) => new URL(line.split(' ')[1] as string, upstream.url))
  return { ...outcome, arrived: upstream.arrived, targets }
}

describe('replay sends', () => {
  test('each callback again, in its order, with its body and parameters as they were', async () => {
    const bodies = [1, 2, 3].map((Request) => sampleFor(alert, { Request }))
    const odd = `{ "CallbackCommand" : "${alert}",\n\t"n":1.0 , "s":"\\u00e4é" }`
    const { code, arrived, targets } = await replay([...bodies, odd].map((body) => entry({ body })))
    expect(code).toBe(0)
    expect(arrived.map(({ body }) => body.toString())).toEqual([...bodies, odd])
    expect(targets.map(({ pathname }) => pathname)).toEqual(Array(4).fill('/im'))
    for (const { searchParams } of targets)
      expect(Object.fromEntries(searchParams)).toEqual(Object.fromEntries(new URLSearchParams(queryFor(alert))))
  })

  test('them to the path and behind the query of the target', async () => {
    const { targets } = await replay([entry()], { path: '/a%2Fb//?own=1' })
    expect([targets[0]?.pathname, targets[0]?.search]).toEqual(['/a%2Fb//', expect.stringMatching(/^\?own=1&SdkAppid=1400000001&/)])
  })

  test('them signed anew with --token, and fresh', async () => {
    const query = queryFor(exception, `&Sign=${hidden}&RequestTime=1669872112`)
    const { code, targets, stdout, stderr } = await replay([entry({ name: exception, query }), entry({ name: quota })], {
      args: ['--token', token],
    })
    expect(code).toBe(0)
    for (const { searchParams } of targets) expect(findSignProblem(searchParams, token, Date.now() / 1000)).toBeUndefined()
    expect(targets).toHaveLength(2)
    expect(stdout + stderr).not.toContain(token)
  })

  test('them unsigned without a token, which it says where they were signed', async () => {
    const query = queryFor(alert, `&Sign=${hidden}&RequestTime=1669872112`)
    const signed = await replay([entry({ query })])
    expect(signed.targets[0]?.search).not.toMatch(/Sign|RequestTime/)
    expect(signed.stderr).toBe('The recorded callbacks were signed, but these are not. Give --token to sign them.\n')
    expect((await replay([entry()])).stderr).toBe('')
  })

  test('the SDKAppID of the recording, or that of --sdk-app-id', async () => {
    const query = queryFor(alert).replace('1400000001', '1400000007')
    expect((await replay([entry({ query })])).targets[0]?.searchParams.get('SdkAppid')).toBe('1400000007')
    const given = await replay([entry({ query })], { args: ['--sdk-app-id', '1400000009'] })
    expect(given.targets[0]?.searchParams.getAll('SdkAppid')).toEqual(['1400000009'])
    const without = await replay([entry({ query: `CallbackCommand=${alert}` })])
    expect(without.targets[0]?.search).toBe(`?CallbackCommand=${alert}`)
  })

  const odd = `OptPlatform=&CallbackCommand=${alert}&ClientIP=%E4%BD%A0+%2B&SdkAppid=1400000001`
  test('parameters that are empty or missing as they were, and those that come with another webhook', async () => {
    const { targets } = await replay([entry({ query: odd })])
    expect([...(targets[0]?.searchParams ?? [])].sort()).toEqual([...new URLSearchParams(odd)].sort())
  })

  test('parameters in the order in which they were', async () => {
    const { targets } = await replay([entry({ query: odd })])
    expect([...(targets[0]?.searchParams ?? [])]).toEqual([...new URLSearchParams(odd)])
  })

  test('nothing that was hidden', async () => {
    const { targets } = await replay([entry({ query: `key=${hidden}&${queryFor(alert, `&Sign=${hidden}`)}` })])
    expect(targets[0]?.search).not.toContain('hidden')
  })

  test('bytes that are not UTF-8, a byte order mark and nothing at all', async () => {
    const bytes = Buffer.from([0x7b, 0xff, 0x00, 0x7d])
    const { arrived } = await replay([
      entry({ more: { postData: { mimeType: 'application/json', text: bytes.toString('base64'), encoding: 'base64' } } }),
      entry({ body: '\ufeff{}' }),
      entry({ more: { postData: undefined } }),
    ])
    expect(arrived.map(({ body }) => body.toString('hex'))).toEqual([bytes.toString('hex'), 'efbbbf7b7d', ''])
  })

  test.each(['PUT', 'GET', 'DELETE', 'PATCH', 'post', 'QUERY'])('the method %s as it was', async (method) => {
    const { arrived, code } = await replay([entry({ method })])
    expect([code, arrived[0]?.line.split(' ')[0]]).toEqual([0, method])
  })

  test('the Content-Type as it was, and none where there was none', async () => {
    const type = (value: string) => ({ headers: [{ name: 'content-TYPE', value }] })
    const { arrived } = await replay([
      entry({ more: type('text/plain; a=b') }),
      entry({ more: { headers: undefined } }),
      entry({ more: { headers: [], postData: { mimeType: '', text: '{}' } } }),
    ])
    const types = arrived.map(({ fields }) => fields.filter(([name]) => name.toLowerCase() === 'content-type').map(([, value]) => value))
    expect(types).toEqual([['text/plain; a=b'], ['application/json'], []])
  })

  test('them whatever other tools have written in headers that are not sent', async () => {
    const headers = [
      { name: ':authority', value: '是.example' },
      { name: 'X-A', value: 'a\r\nb' },
    ]
    expect(await replay([entry({ more: { headers, postData: null } })])).toMatchObject({ code: 0, arrived: [{ body: Buffer.alloc(0) }] })
  })

  test('the headers of --header, and none of those recorded, which are hidden', async () => {
    const headers = [{ name: 'X-Api-Key', value: '(hidden)' }]
    const { arrived, stdout } = await replay([entry({ more: { headers } })], { args: ['--header', 'X-Gate: g4te-k3y-77xY'] })
    expect(arrived[0]?.fields.filter(([name]) => /^x-/i.test(name))).toEqual([['x-gate', 'g4te-k3y-77xY']])
    expect(stdout).not.toContain('g4te-k3y-77xY')
  })
})

describe('replay skips', () => {
  test('what is no callback of the contract, and says how much', async () => {
    const others = [
      entry({ query: 'CallbackCommand=Other.One' }),
      entry({ query: 'a=1' }),
      entry({ query: 'callbackcommand=x', method: 'GET' }),
    ]
    const { code, arrived, stderr } = await replay([others[0], entry(), others[1], others[2]])
    expect([code, arrived.length, stderr]).toEqual([
      0,
      1,
      'Not sent: 3 of 4 requests in traffic.har, because the contract does not describe them.\n',
    ])
  })

  test.each([[[]], [[entry({ query: 'a=1' })]]])('everything, and ends with 2, where nothing is left', async (entries) => {
    const { code, arrived, stderr } = await replay(entries)
    expect([code, arrived]).toEqual([2, []])
    expect(stderr).toMatch(/chatproof: traffic\.har holds no callback of the contract: nothing was sent\.\n$/)
  })
})

describe('a file that is no recording is a wrong use, said in one sentence:', () => {
  const url = `https://x.example/?${queryFor(alert)}`
  const request = { method: 'POST', url, headers: [], postData: { mimeType: '', text: '{}' } }
  test.each<[string, string]>([
    ['nothing', ''],
    ['no JSON', 'hello'],
    ['cut off', '{"log": {"version": "1.2", "entries": ['],
    ['null', 'null'],
    ['a number', '1'],
    ['an array', '[]'],
    ['no log', '{}'],
    ['a log of null', '{"log": null}'],
    ['no entries', '{"log": {}}'],
    ['entries that are no list', '{"log": {"entries": {}}}'],
    ['an entry of null', '{"log": {"entries": [null]}}'],
    ['an entry without a request', '{"log": {"entries": [{}]}}'],
    ['a request of null', '{"log": {"entries": [{"request": null}]}}'],
    ['a request without a URL', JSON.stringify({ log: { entries: [{ request: { ...request, url: undefined } }] } })],
    ['a URL that is none', JSON.stringify({ log: { entries: [{ request: { ...request, url: '/im' } }] } })],
    ['a method that is a number', JSON.stringify({ log: { entries: [{ request: { ...request, method: 1 } }] } })],
    ['a method that is none', JSON.stringify({ log: { entries: [{ request: { ...request, method: 'PO ST' } }] } })],
    ['an empty method', JSON.stringify({ log: { entries: [{ request: { ...request, method: '' } }] } })],
    ['a header of null', JSON.stringify({ log: { entries: [{ request: { ...request, headers: [null] } }] } })],
    [
      'a Content-Type that is a number',
      JSON.stringify({ log: { entries: [{ request: { ...request, headers: [{ name: 'Content-Type', value: 1 }] } }] } }),
    ],
    [
      'a Content-Type of two lines',
      JSON.stringify({ log: { entries: [{ request: { ...request, headers: [{ name: 'Content-Type', value: 'a\r\nX: b' }] } }] } }),
    ],
    [
      'a media type that is a number',
      JSON.stringify({ log: { entries: [{ request: { ...request, postData: { mimeType: 1, text: '{}' } } }] } }),
    ],
    ['a body that is an object', JSON.stringify({ log: { entries: [{ request: { ...request, postData: { mimeType: '', text: {} } } }] } })],
  ])('%s', async (_what, text) => {
    const { code, stdout, stderr, arrived } = await replay(text)
    expect([code, stdout, arrived]).toEqual([2, '', []])
    expect(stderr).toMatch(/^chatproof: traffic\.har is not a HAR recording: .*`chatproof proxy --record` writes one\.\n$/s)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test.each<[object, RegExp]>([
    [{ method: 'PO ST' }, /: log\.entries\[1\]\.request\.method is no method\./],
    [{ url: '/im' }, /: log\.entries\[1\]\.request\.url is no whole URL\./],
    [{ headers: {} }, /: log\.entries\[1\]\.request\.headers is no list\./],
    [{ headers: [{ name: 'a', value: '' }, { name: 'b' }] }, /: log\.entries\[1\]\.request\.headers\[1\] has no name/],
    [{ postData: { text: 1 } }, /: log\.entries\[1\]\.request\.postData has no text\./],
    [{ postData: 'x' }, /: log\.entries\[1\]\.request\.postData has no text\./],
    [{ postData: { mimeType: {}, text: '' } }, /: log\.entries\[1\]\.request\.postData\.mimeType is no media type\./],
    [{ postData: { text: '{"a":1}', encoding: 'base64' } }, /: log\.entries\[1\]\.request\.postData\.text is no base64\./],
  ])('one with %j in it, with its place', async (wrong, sentence) => {
    const { code, stderr, arrived } = await replay([entry(), entry({ more: wrong })])
    expect([code, stderr, arrived]).toEqual([2, expect.stringMatching(sentence), []])
  })

  test('none at all, a folder, a wrong target', async () => {
    const missing = await here(['replay', 'none.har'])
    expect(missing).toMatchObject({ code: 2, stderr: 'chatproof: replay: cannot read none.har: there is no such file.\n' })
    expect(await here(['replay', '.'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/it is a folder/) })
    expect(await here(['replay', 'none.har', '--target', 'x'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/not a URL/) })
    expect(await here(['replay'])).toMatchObject({ code: 2 })
  })

  test('CONNECT, which no callback can be sent with, neither hangs nor ends in a stack', { timeout: 15_000 }, async () => {
    const { code, stderr } = await replay([entry({ method: 'CONNECT' })])
    expect([1, 2, 3]).toContain(code)
    expect(stderr).not.toMatch(/internal error/)
  })
})

describe('replay ends with', () => {
  test('0 where each was acknowledged, 1 where one was not', async () => {
    expect(await replay([entry(), entry()])).toMatchObject({ code: 0 })
    const upstream = await startUpstream((_request, _socket, index) => rawReply(index === 1 ? failBody : okBody))
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'traffic.har'), JSON.stringify({ log: { entries: [entry(), entry(), entry()] } }))
    const { code, stdout } = await here(['replay', 'traffic.har', '--target', upstream.url], { cwd })
    expect([code, upstream.arrived.length]).toEqual([1, 3])
    const marks = stdout.split('\n').slice(0, 3)
    expect(marks.map((line) => line.slice(0, 26))).toEqual([`✔ ${alert}  `, `✘ ${alert}  `, `✔ ${alert}  `])
  })

  test('3 where nobody was reached', async () => {
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'traffic.har'), JSON.stringify({ log: { entries: [entry(), entry()] } }))
    expect(await cli(['replay', 'traffic.har', '--target', nowhere], { cwd })).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/Unreachable/),
    })
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: %i, at once, although a reply is awaited', { timeout: 10_000 }, async (signal, code) => {
    const upstream = await startUpstream(() => undefined)
    const cwd = freshFolder()
    writeFileSync(join(cwd, 'traffic.har'), JSON.stringify({ log: { entries: [entry(), entry()] } }))
    const running = begin(['replay', 'traffic.har', '--target', upstream.url, '--timeout', '600s'], { cwd })
    onTestFinished(async () => void (await running.stop('SIGKILL')))
    await upstream.came(1)
    expect(await running.stop(signal)).toBe(code)
    expect(upstream.arrived).toHaveLength(1)
  })

  test('one JSON object a line for each with --json', async () => {
    const { stdout } = await replay([entry(), entry({ name: quota })], { args: ['--json', '--token', token] })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { webhook: alert, verdict: { outcome: 'acknowledged' }, reply: { status: 200 } },
      { webhook: quota, callback: { method: 'POST', body: sampleFor(quota) } },
    ])
    expect(stdout).not.toContain(token)
  })
})

describe('a recording of the proxy, replayed,', () => {
  /** The query without what is made anew. */
  const queryOf = (line: string) =>
    (line.split(' ')[1] as string)
      .split('?')[1]
      ?.split('&')
      .filter((pair) => !/^(Sign|RequestTime)=/.test(pair))

  test('is each example of each webhook once more: bodies byte for byte, queries but for Sign and RequestTime', async () => {
    const first = await startUpstream(() => rawReply(okBody))
    const cwd = freshFolder()
    const proxy = await startProxy(first.url, ['--json', '--record', 'traffic.har'], { cwd })
    const receiver = urlReceiver(proxy.url)
    const plain = [...webhooks.values()].filter(({ requiredReplyFields }) => requiredReplyFields.length === 0)
    const examples = plain.flatMap((webhook) => webhook.examples.map(({ name }) => ({ webhook, example: name })))
    for (const plan of examples)
      await deliver({ ...plan, target: `${proxy.url}/im`, sdkAppId: '1400000007', token: 'recorded' }, receiver.send)
    await receiver.close()
    for (const _ of examples) await proxy.next()
    await proxy.stop()

    const second = await startUpstream(() => rawReply(okBody))
    const { code, stdout, stderr } = await here(['replay', 'traffic.har', '--target', `${second.url}/im`, '--token', token], { cwd })
    expect([code, stderr, stdout.trim().split('\n').length]).toEqual([0, '', examples.length])
    expect(examples.length).toBeGreaterThan(50)
    expect(second.arrived.map(({ body }) => body.toString('hex'))).toEqual(first.arrived.map(({ body }) => body.toString('hex')))
    expect(second.arrived.map(({ line }) => queryOf(line))).toEqual(first.arrived.map(({ line }) => queryOf(line)))
    for (const { line } of second.arrived) {
      expect(findSignProblem(new URL(line.split(' ')[1] as string, second.url).searchParams, token, Date.now() / 1000)).toBeUndefined()
    }
  })

  test('is what trigger sent, also over the command line', async () => {
    const first = await startUpstream(() => rawReply(okBody))
    const cwd = freshFolder()
    const proxy = await startProxy(`${first.url}/hook?own=k3y-of-the-t3am`, ['--json', '--record', 'traffic.har'], { cwd })
    await cli([
      'trigger',
      exception,
      '--target',
      `${proxy.url}/im`,
      '--set',
      'GroupId=是的 🧧',
      '--client-ip',
      '2001:db8::1',
      '--opt-platform',
      'a b+c&d',
    ])
    await proxy.next()
    await proxy.stop()
    const second = await startUpstream(() => rawReply(okBody))
    expect(await cli(['replay', 'traffic.har', '--target', `${second.url}/other`], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(second.arrived[0]?.body.equals(first.arrived[0]?.body as Buffer)).toBe(true)
    expect(second.arrived[0]?.line).toBe(first.arrived[0]?.line.replace('/hook?own=k3y-of-the-t3am&', '/other?'))
  })

  test('takes whatever else went through the proxy without stumbling', async () => {
    const first = await startUpstream(() => rawReply(okBody))
    const cwd = freshFolder()
    const proxy = await startProxy(first.url, ['--json', '--record', 'traffic.har'], { cwd })
    const requests = [
      rawRequest('OPTIONS *'),
      rawRequest('GET http://elsewhere.example/'),
      rawRequest('GET /healthz'),
      callbackBytes(alert, { body: Buffer.from([0xff, 0xfe]) }),
      callbackBytes(alert, { body: '' }),
      callbackBytes(quota, { method: 'PUT' }),
    ]
    for (const request of requests) {
      await call(proxy.url, request)
      await proxy.next()
    }
    await proxy.stop()
    expect(readRecording(readFileSync(join(cwd, 'traffic.har'), 'utf8'), 'x')).toHaveLength(6)
    const second = await startUpstream(() => rawReply(okBody))
    const { code, stderr } = await here(['replay', 'traffic.har', '--target', second.url], { cwd })
    expect([code, stderr]).toEqual([0, 'Not sent: 3 of 6 requests in traffic.har, because the contract does not describe them.\n'])
    const sent = first.arrived.slice(3)
    expect(second.arrived.map(({ line, body }) => [line, body.toString('hex')])).toEqual(
      sent.map(({ line, body }) => [line.replace('/im?', '/?'), body.toString('hex')]),
    )
  })
})

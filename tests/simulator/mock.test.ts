import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { findSignProblem } from '../../src/callback/sign.ts'
import { run } from '../../src/cli/program.ts'
import { cli, here, type Outcome, quietTerminal } from '../support/cli.ts'
import { callRest, lostMessage, type Mock, startMock } from '../support/mock.ts'
import { afterMessage, alert, beforeMessage, exception, quota } from '../support/names.ts'
import { rawPort } from '../support/raw.ts'
import { answering, record, sdkAppId, token } from '../support/recorder.ts'
import { group, text } from '../support/simulator.ts'

const send = `${group}/send_group_msg`
const okay = { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 }
const fire = (mock: Mock, webhook: string, set = {}) => mock.control('fire', { webhook, set })
const done = (mock: Mock) => mock.event('delivery', ({ status }) => status === 'done')

describe.concurrent('mock for a person', () => {
  test('prints its URL, where callbacks go on stderr, a line for each REST call and one for each delivery with its verdict', async ({
    expect,
  }) => {
    const { url } = await answering('<html>', 500)
    const mock = await startMock(['--target', url, '--token', token])
    expect(mock.lines).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)])
    await expect.poll(() => mock.stderr()).toMatch(new RegExp(`${sdkAppId}.*${url}.*Ctrl-C`))
    expect(await mock.call('openim/query_online_status', { To_Account: [] })).toMatchObject(okay)
    expect(await mock.next()).toMatch(/^\d\d:\d\d:\d\d\.\d{3} {2}call +openim\/query_online_status {2}OK {2}\d+\.\d ms$/)
    expect(await mock.call(send, lostMessage(7))).toMatchObject({ ErrorCode: 10010 })
    expect(await mock.next()).toMatch(/call +group_open_http_svc\/send_group_msg {2}FAIL 10010 .* ms$/)
    const delivery = await mock.next()
    expect(delivery).toMatch(new RegExp(String.raw`^\d\d:\d\d:\d\d\.\d{3} {2}callback {2}✘ ${exception} {2}failed {2}\d+\.\d ms`))
    await mock.call('openim/nonsense')
    expect(await mock.next((line) => line.includes('call '))).toMatch(/call +openim\/nonsense {2}FAIL 10003 /)
    expect(mock.lines.join('\n')).toContain('500')
    await mock.stop()
  })

  test('says what to look at first when the receiver refuses', async ({ expect }) => {
    const strict = await record(createReceiver({ sdkAppId, token }))
    const mock = await startMock(['--target', `${strict.url}/im`])
    await mock.call(send, lostMessage(7))
    const refused = await mock.next((line) => line.includes('callback'))
    expect(refused).toContain('refused')
    await expect
      .poll(() => mock.lines.join('\n'))
      .toContain('The callback was not signed: if the app checks Sign, give its token (--token-file).')
    await mock.stop()
  })

  test('prints exactly one line of either kind for each of 100 calls at once', async () => {
    const mock = await startMock(['--limit', `${send}=1000000`])
    await Promise.all(Array.from({ length: 100 }, (_, index) => mock.call(send, lostMessage(index))))
    for (let left = 100; left > 0; left--) await mock.next((line) => /^\S+ {2}callback /.test(line))
    await mock.stop()
    expect(mock.lines.filter((line) => /^\S+ {2}callback /.test(line))).toHaveLength(100)
    expect(mock.lines.filter((line) => /^\S+ {2}call /.test(line))).toHaveLength(100)
  })

  test('says in its help what its defaults are', async () => {
    const { stdout, code } = await here(['mock', '--help'])
    const help = stdout.replace(/\s+/g, ' ')
    expect(code).toBe(0)
    expect(help).toMatch(/--port <n> [^-]*4010/)
    expect(help).not.toMatch(/--port <n> [^-]*3000/)
    expect(help).not.toMatch(/--target <url> [^-]*default: "http:\/\/127/)
  })
})

describe.concurrent('mock --json', () => {
  test('prints a ready line, and then an object for each call and each delivery', async () => {
    const target = await record()
    const mock = await startMock(['--json'], { env: { CHATPROOF_TARGET: `${target.url}/im?own=%41` } })
    expect(JSON.parse(mock.lines[0] as string)).toEqual({ type: 'ready', url: mock.url, target: `${target.url}/im?own=(hidden)` })
    await mock.call(send, lostMessage(4294967295))
    const refusal = { ActionStatus: 'FAIL', ErrorCode: 10010, ErrorInfo: expect.any(String) }
    expect(await mock.event('call')).toEqual({
      type: 'call',
      simulated: true,
      method: 'POST',
      api: send,
      reply: refusal,
      ms: expect.any(Number),
    })
    expect(await done(mock)).toMatchObject({
      webhook: exception,
      status: 'done',
      body: { CallbackCommand: exception, Random: 4294967295, ErrorCode: 10010 },
      request: { method: 'POST', url: expect.stringContaining(`${target.url}/im?own=(hidden)&SdkAppid=${sdkAppId}&CallbackCommand=`) },
      reply: { status: 200, body: expect.stringContaining('"OK"') },
      verdict: { outcome: 'acknowledged' },
      attempts: 1,
    })
    await mock.stop()
    for (const line of mock.lines) expect(JSON.parse(line).type).toMatch(/^(ready|call|delivery)$/)
  })
})

describe.concurrent('mock posts', () => {
  test('to the target, with a Sign of the token, at the path of the target', async () => {
    const target = await record(createReceiver({ sdkAppId, token }))
    const mock = await startMock(['--json', '--target', `${target.url}/im?x=%2F`, '--token', '-'], { stdin: `${token}\n` })
    await mock.call(send, lostMessage(1))
    expect((await done(mock)).verdict.outcome).toBe('acknowledged')
    const { method, url, headers, body } = target.last()
    expect([method, url.pathname, url.search.startsWith('?x=%2F&SdkAppid=')]).toEqual(['POST', '/im', true])
    expect(findSignProblem(url.searchParams, token, Date.now() / 1000)).toBeUndefined()
    expect(headers.get('content-type')).toBe('application/json')
    expect(JSON.parse(body)).toMatchObject({ CallbackCommand: exception, Operator_Account: 'admin' })
    await mock.stop()
  })

  test('without --target to a receiver of its own, which acknowledges all three webhooks', async () => {
    const mock = await startMock(['--json', '--token', token])
    for (const webhook of [alert, quota, exception]) {
      await fire(mock, webhook)
      expect(await done(mock)).toMatchObject({ webhook, verdict: { outcome: 'acknowledged' } })
    }
    expect(await mock.stop()).toBe(143)
  })
})

describe.concurrent('mock takes', () => {
  const batch = (recipients: number) => ({
    To_Account: Array.from({ length: recipients }, (_, index) => `u${index}`),
    MsgRandom: 1,
    MsgBody: text(),
  })
  const message = { To_Account: 'u1', MsgRandom: 1, MsgBody: text() }
  const newGroup = (mock: Mock) => mock.call(`${group}/create_group`, { Type: 'Public', Name: 'g' })

  test('--webhook: a rule fires only if its webhook is on, and /_/fire fires any', async () => {
    const mock = await startMock(['--json', '--webhook', 'Alert.*', '--limit', 'openim/sendmsg=1', '--group-quota', '1'])
    await newGroup(mock)
    await mock.call('openim/sendmsg', { To_Account: 'u1', MsgRandom: 1, MsgBody: text() })
    expect((await done(mock)).webhook).toBe(alert)
    await fire(mock, quota)
    expect((await done(mock)).webhook).toBe(quota)
    expect((await mock.control('deliveries')).body).toHaveLength(2)
    await mock.stop()
  })

  test('--webhook of a webhook that decides: the call waits for the decision and obeys it', async () => {
    const reply = (body: object) => JSON.stringify({ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, ...body })
    const { url } = await answering(reply({ ErrorCode: 120001, ErrorInfo: 'not today' }))
    const mock = await startMock(['--json', '--target', url, '--webhook', beforeMessage, '--webhook', afterMessage])
    expect(await mock.call('openim/sendmsg', message)).toEqual({ ActionStatus: 'FAIL', ErrorCode: 120001, ErrorInfo: 'not today' })
    const events = [await mock.event('delivery'), await mock.event('delivery'), await mock.event('call')]
    expect(events).toMatchObject([
      { webhook: beforeMessage, status: 'sending' },
      { webhook: beforeMessage, status: 'done', verdict: { decision: { effect: 'reject', code: 120001, info: 'not today' } } },
      { reply: { ErrorCode: 120001 } },
    ])
    expect((await mock.control('deliveries')).body).toHaveLength(1)
    await mock.stop()
  })

  test('--on-failure: a call goes on without a usable reply, or is refused', async () => {
    const { url } = await answering('no')
    for (const [args, code] of [
      [[], 0],
      [['--on-failure', 'allow'], 0],
      [['--on-failure', 'block'], 80003],
    ] as const) {
      const mock = await startMock(['--target', url, '--webhook', beforeMessage, ...args])
      expect(await mock.call('openim/sendmsg', message)).toMatchObject({ ErrorCode: code })
      await mock.stop()
    }
  })

  test('--limit, --banned-word more than once, --group-quota', async () => {
    const words = ['--banned-word', 'foul', '--banned-word', '脏话']
    const mock = await startMock([
      ...['--json', '--limit', 'openim/batchsendmsg=1', '--limit', 'openim/sendmsg=1', '--group-quota', '3', ...words],
    ])
    const api = { CallbackCommand: alert, ServiceName: 'openim', Command: 'batchsendmsg', Limit: 1 }
    // Calls are limited, not recipients.
    expect((await mock.call('openim/batchsendmsg', batch(11))).ErrorCode).toBe(0)
    expect((await done(mock)).body).toEqual({ ...api, Request: 1 })
    await mock.call('openim/sendmsg')
    expect((await done(mock)).body).toMatchObject({ Command: 'sendmsg', Request: 1, Limit: 1 })

    for (let groups = 3; groups > 0; groups--) await newGroup(mock)
    const eventTime = expect.stringMatching(/^\d{13}$/)
    expect((await done(mock)).body).toEqual({ CallbackCommand: quota, QuotaUsed: 3, Quota: 3, EventTime: eventTime })

    await mock.call(`${group}/create_group`, { Type: 'Community', Name: 'g', GroupId: '@TGS#_words' })
    const say = (words: string) => mock.call(send, { ...lostMessage(2, words), GroupId: '@TGS#_words' })
    expect(await say('a fair word')).toMatchObject(okay)
    for (const words of ['a foul word', '一句脏话。']) {
      expect(await say(words)).toMatchObject({ ErrorCode: 80001 })
      expect((await done(mock)).body).toMatchObject({ ErrorCode: 80001, MsgBody: [{ MsgContent: { Text: words } }] })
    }
    await mock.stop()
  })

  test.for([
    ['5ms', 'each', 3, 2],
    ['600s', 'once', 1, 1],
  ] as const)('--alarm-repeat %s and --quota-alarm %s', async ([repeat, quotaRepeat, alerts, alarms]) => {
    const mock = await startMock([
      '--limit',
      'openim/batchsendmsg=1',
      '--alarm-repeat',
      repeat,
      '--group-quota',
      '4',
      '--quota-alarm',
      quotaRepeat,
    ])
    for (let times = 3; times > 0; times--) {
      await mock.call('openim/batchsendmsg', batch(9))
      await mock.control('clock', { advanceMs: 10 })
    }
    for (let groups = 4; groups > 0; groups--) await newGroup(mock)
    const commands = (await mock.control('deliveries')).body.map(({ webhook }: { webhook: string }) => webhook)
    expect(commands).toEqual([...Array(alerts).fill(alert), ...Array(alarms).fill(quota)])
    await mock.stop()
  })

  test('--timeout and --retry, which sends again after a timeout only', async () => {
    const replies = [undefined, undefined, new Response(JSON.stringify(okay)), new Response('', { status: 500 })]
    const target = await record(() => replies.shift() ?? new Promise<Response>(() => {}))
    const mock = await startMock(['--json', '--target', target.url, '--timeout', '1.5s', '--retry', '2'])
    for (const [attempts, verdict] of [
      [3, { outcome: 'acknowledged' }],
      [1, { outcome: 'failed', failure: 'status' }],
    ] as const) {
      await fire(mock, alert)
      expect(await done(mock)).toMatchObject({ attempts, verdict })
    }
    await mock.stop()
  })

  test('--queue, says which callbacks are lost when it is full, and never holds up the REST reply', async () => {
    const silent = await rawPort(() => {})
    const mock = await startMock(['--target', silent.url, '--queue', '2', '--timeout', '600s', '--limit', `${send}=1000`])
    for (let random = 1; random <= 20; random++) expect(await mock.call(send, lostMessage(random))).toMatchObject({ ErrorCode: 10010 })
    expect((await mock.control('state')).body.deliveries).toEqual({ queued: 2, sending: 16, done: 0, lost: 2 })
    for (const random of [19, 20]) expect(await mock.next((line) => line.includes('lost'))).toContain(`"Random":${random},`)
    await mock.stop('SIGKILL')
  })
})

test('a stopping mock still answers the calls that wait for a decision, and posts what follows', async () => {
  const released = Promise.withResolvers<void>()
  const receive = createReceiver({ sdkAppId })
  const target = await record(async (request) => {
    await released.promise
    return receive(request)
  })
  const interrupted = new AbortController()
  const ready = Promise.withResolvers<string>()
  const args = [
    'mock',
    '--port',
    '0',
    '--sdk-app-id',
    sdkAppId,
    '--target',
    target.url,
    '--webhook',
    beforeMessage,
    '--webhook',
    afterMessage,
  ]
  const running = run(args, quietTerminal({ out: ready.resolve, interrupted: interrupted.signal }))
  const url = await ready.promise
  const replies = [1, 2, 3].map((MsgRandom) => callRest(url, 'openim/sendmsg', { To_Account: 'u', MsgRandom, MsgBody: text() }))
  await expect.poll(() => target.arrivals.length).toBe(3)
  interrupted.abort(130)
  // Enough turns for the server to close, if it did not wait.
  for (let turn = 0; turn < 10; turn++) await setImmediate()
  released.resolve()
  for (const reply of replies) expect(await reply).toMatchObject({ ErrorCode: 0 })
  expect(await running).toBe(130)
  const told = target.arrivals.map(({ url }) => url.searchParams.get('CallbackCommand'))
  expect(told.sort()).toEqual([afterMessage, afterMessage, afterMessage, beforeMessage, beforeMessage, beforeMessage])
})

describe.concurrent('mock refuses with one sentence and exit code 2', () => {
  const target = ['--target', 'http://127.0.0.1:1/']
  const expectRefusal = ({ code, stdout, stderr }: Outcome, sentence: RegExp) => {
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^chatproof: [^\n]+\n$/)
    expect(stderr).toMatch(sentence)
  }

  test.for([
    ['a limit of an unknown API', ['--limit', 'openim/sendmesg=5'], /"openim\/sendmesg".*Did you mean "openim\/sendmsg"\?/],
    ['a limit that is none', ['--limit', 'openim/sendmsg'], /--limit takes .*openim\/batchsendmsg=200.*"openim\/sendmsg"/],
    ['a limit of nothing', ['--limit', 'openim/sendmsg=0'], /--limit takes /],
    ['a limit below nothing', ['--limit', 'openim/sendmsg=-1'], /--limit takes /],
    ['a target that is no URL', ['--target', 'localhost:3000'], /"localhost:3000" is not a URL/],
    ['an empty target', ['--target', ''], /is not a URL/],
    ['a target with a password', ['--target', 'http://me:s3cret@localhost/'], /^(?!.*s3cret).*user or password/],
    ['an empty secret key', ['--secret-key', ''], /secret-key/],
    ['an empty banned word', ['--banned-word', ''], /banned-word/],
    ['a quota of nothing', ['--group-quota', '0'], /--group-quota takes a whole number from 1/],
    ['an alarm that is neither', ['--quota-alarm', 'never'], /quota-alarm.*each, once/],
    ['a failure that does neither', ['--on-failure', 'reject'], /on-failure.*allow, block/],
    ['a queue of nothing', ['--queue', '0'], /--queue takes a whole number from 1/],
  ] as const)('%s', { timeout: 5000 }, async ([, args, sentence]) => {
    expectRefusal(await here(['mock', '--port', '0', ...target, ...args]), sentence)
  })

  // Without a target there is a receiver of its own, which must not keep the process alive.
  test('a wrong limit and a port in use, also without a target', { timeout: 20_000 }, async () => {
    const { port } = await rawPort(() => {})
    const run = (...args: string[]) => cli(['mock', '--port', '0', ...args])
    const [limit, taken] = await Promise.all([run('--limit', 'openim/sendmesg=5'), run('--port', String(port))])
    expectRefusal(limit, /"openim\/sendmesg".*Did you mean "openim\/sendmsg"\?/)
    const sentence = new RegExp(`127\\.0\\.0\\.1 port ${port}: it is in use\\. .*--port 0`)
    for (const outcome of [taken, await here(['mock', ...target, '--port', String(port)])]) expectRefusal(outcome, sentence)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleOf } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { type ControlReply, lostMessage, type Mock, rawRequest, readEvents, startMock } from '../support/mock.ts'
import { alert, exception, misspelt, quota } from '../support/names.ts'
import { type Recorder, record, token } from '../support/recorder.ts'
import { group } from '../support/simulator.ts'

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)
const dayMs = 24 * 60 * 60 * 1000
const newGroup = { Type: 'Public', Name: 'g' }
const refusal = { ActionStatus: 'FAIL', ErrorCode: expect.any(Number), ErrorInfo: expect.stringMatching(/\S/) }

let target: Recorder
let mock: Mock
beforeAll(async () => {
  target = await record()
  mock = await startMock(['--target', target.url, '--group-quota', '1', '--limit', 'openim/sendmsg=51'])
})
afterAll(() => mock.stop())

/** A delivery once it is done. */
async function delivered(id: number, on = mock): Promise<ControlReply['body']> {
  let body: ControlReply['body']
  const status = async () => {
    body = (await on.control(`deliveries/${id}`)).body
    return body.status
  }
  await expect.poll(status).toBe('done')
  return body
}

describe('the control API', () => {
  test('shows the state, and resets it', async () => {
    await mock.control('reset', {})
    await mock.call(`${group}/create_group`, { Type: 'Public', Name: 'g' })
    await mock.call('im_open_login_svc/account_import', { UserID: 'jared' })
    const { status, body } = await mock.control('state')
    const [now, counts] = [expect.stringMatching(/^\d{4}-.*Z$/), expect.any(Number)]
    const seen = { now, groups: 1, accounts: 1, groupsToday: { created: 1, dissolved: 0 } }
    const rates = { [`${group}/create_group`]: { count: 1, highest: 1, limit: 200, perSeconds: 1 } }
    expect(status).toBe(200)
    expect(body).toMatchObject({ ...seen, rates, deliveries: { queued: counts, sending: counts, done: counts, lost: 0 } })
    const empty = { groups: 0, accounts: 0, groupsToday: { created: 0, dissolved: 0 }, rates: {} }
    await mock.control('reset', {})
    expect((await mock.control('state')).body).toMatchObject(empty)
  })

  test('shows the limits that are in force, before they are met', async () => {
    const shown = JSON.stringify([await mock.control('state'), await mock.control('limits')])
    expect.soft(shown).toMatch(/openim\/sendmsg[^}]*\b51\b/)
    expect(shown).toMatch(/quota[^}]*\b1\b/i)
  })

  test('advances the clock, across the day of Shanghai', async () => {
    await mock.control('reset', {})
    await mock.call(`${group}/create_group`, newGroup)
    const before = (await mock.control('state')).body
    const after = (await mock.control('clock', { advanceMs: dayMs })).body
    expect([before.groupsToday.created, after.groupsToday.created]).toEqual([1, 0])
    expect(Date.parse(after.now) - Date.parse(before.now)).toBeGreaterThanOrEqual(dayMs)
    const midnight = Math.ceil((Date.parse(after.now) + 8 * 3600_000) / dayMs) * dayMs - 8 * 3600_000
    await mock.control('clock', { advanceMs: midnight - Date.parse(after.now) - 60_000 })
    await mock.call(`${group}/create_group`, newGroup)
    expect((await mock.control('state')).body.groupsToday.created).toBe(1)
    expect((await mock.control('clock', { advanceMs: 60_000 })).body.groupsToday.created).toBe(0)
  })

  test.for([undefined, null, '1000', -1, 1e300, {}])('refuses to advance the clock by %j', async (advanceMs) => {
    const before = Date.parse((await mock.control('state')).body.now)
    expect(await mock.control('clock', { advanceMs })).toEqual({ status: 400, body: refusal })
    expect(Date.parse((await mock.control('state')).body.now) - before).toBeLessThan(60_000)
  })

  test('fires any webhook, with overrides', async () => {
    for (const [webhook, set] of [
      [alert, { Request: 7, Command: 'portrait_set' }],
      [quota, { QuotaUsed: 71 }],
      [exception, { ErrorCode: 10017, MsgBody: [] }],
    ] as const) {
      const { status, body } = await mock.control('fire', { webhook, set })
      expect([status, body.webhook, body.body]).toEqual([200, webhook, { ...body.body, CallbackCommand: webhook, ...set }])
      const { verdict, request, reply } = await delivered(body.id)
      expect([verdict.outcome, request.method, reply.status]).toEqual(['acknowledged', 'POST', 200])
      expect(JSON.parse(target.last().body)).toEqual(body.body)
      expect(target.last().url.href).toBe(request.url)
    }
  })

  test('fires with changes deep in the body, and without fields that unset names', async () => {
    const set = {
      'MsgBody.0.MsgContent.Text': 'hi',
      'MsgBody.1': { MsgType: 'TIMFaceElem', MsgContent: { Index: 6, Data: '' } },
      'a.b.c': [1],
    }
    const { status, body } = await mock.control('fire', { webhook: exception, set, unset: ['EventTime', 'MsgBody.1.MsgContent.Data'] })
    const { EventTime, ...rest } = sampleOf(findWebhook(exception)).body as { EventTime?: unknown; MsgBody: object[] }
    const [first] = rest.MsgBody
    const MsgBody = [
      { ...first, MsgContent: { ...(first as { MsgContent: object }).MsgContent, Text: 'hi' } },
      { MsgType: 'TIMFaceElem', MsgContent: { Index: 6 } },
    ]
    expect([EventTime === undefined, status, body.body]).toEqual([false, 200, { ...rest, MsgBody, a: { b: { c: [1] } } }])
    await delivered(body.id)
    expect(JSON.parse(target.last().body)).toEqual(body.body)
    const again = await mock.control('fire', { webhook: exception })
    expect(again.body.body).toEqual(sampleOf(findWebhook(exception)).body)
  })

  test.for([
    ['a webhook that does not exist', { webhook: misspelt(alert) }, new RegExp(`Did you mean "${alert}"`)],
    ['no webhook', {}, /fire takes/],
    ['a webhook of Object', { webhook: 'constructor' }, /no webhook "constructor"/],
    ['overrides that are text', { webhook: alert, set: 'x' }, /fire takes/],
    ['overrides that are an array', { webhook: alert, set: [1, 2] }, /fire takes/],
    ['without a field that is not there', { webhook: alert, unset: ['Limti'] }, /no field Limti to take out\. Did you mean "Limit"/],
    ['without what is no list', { webhook: alert, unset: 'Limit' }, /fire takes/],
    ['without what is no name', { webhook: alert, unset: [1] }, /fire takes/],
    ['with a field below text', { webhook: alert, set: { 'Command.x': 1 } }, /no field Command\.x/],
    ['with an item far behind the end', { webhook: exception, set: { 'MsgBody.4294967290': 1 } }, /no place in a list of 1/],
    ['with a value too deep for its field', { webhook: alert, set: { [`${'a.'.repeat(150)}a`]: nested(100) } }, /more than 200 levels/],
  ] as const)('refuses to fire %s', async ([, body, sentence]) => {
    const count = async () => (await mock.control('deliveries')).body.length
    const before = await count()
    expect(await mock.control('fire', body)).toEqual({ status: 400, body: { ...refusal, ErrorInfo: expect.stringMatching(sentence) } })
    expect(await count()).toBe(before)
  })

  test('lists deliveries, shows one with request, reply and verdict, and replays it', async () => {
    await mock.control('reset', {})
    const sent = { as: 'jared', platform: 'Web', ip: '203.0.113.9', ...newGroup }
    expect((await mock.control('client/create-group', sent)).body).toMatchObject({ ActionStatus: 'OK', GroupId: expect.any(String) })
    const { id } = (await mock.control('deliveries')).body.at(-1)
    const first = await delivered(id)
    const reply = { status: 200, body: expect.stringContaining('"OK"'), ms: expect.any(Number) }
    expect(first).toMatchObject({ id, webhook: quota, attempts: 1, reply, verdict: { outcome: 'acknowledged' } })
    const again = await delivered((await mock.control(`deliveries/${id}/replay`, {})).body.id)
    expect([again.id > id, again.body, again.webhook]).toEqual([true, first.body, first.webhook])
    for (const { url } of [target.arrivals.at(-2), target.last()] as { url: URL }[])
      expect([url.searchParams.get('OptPlatform'), url.searchParams.get('ClientIP')]).toEqual(['Web', '203.0.113.9'])
    expect((await mock.control('deliveries')).body).toContainEqual(first)
    for (const path of ['999999', '', 'x']) expect((await mock.control(`deliveries/${path}`)).status).toBe(400)
    expect((await mock.control('deliveries/999999/replay', {})).status).toBe(400)
  })

  test('sends a group message as a client does, whose exception carries the client', async () => {
    const { body } = await mock.control('client/send-group-msg', { as: 'jared', platform: 'Android', ...lostMessage(5) })
    expect(body).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: 10010 })
    const last = await delivered((await mock.control('deliveries')).body.at(-1).id)
    expect(last.body).toMatchObject({ CallbackCommand: exception, From_Account: 'jared', Operator_Account: 'jared', Random: 5 })
    expect(target.last().url.searchParams.get('OptPlatform')).toBe('Android')
    for (const wrong of [{ as: 5 }, { platform: null }, { ip: {} }])
      expect(await mock.control('client/send-group-msg', { ...lostMessage(6), ...wrong })).toEqual({ status: 400, body: refusal })
  })

  test.for([
    'DELETE state',
    'OPTIONS reset',
    'GET reset',
    'GET nothing',
    'POST client/constructor',
    'GET deliveries/1/replay',
    'GET state/',
    'POST deliveries/1/replay/x',
  ])('answers %s with 404', async (line) => {
    const [method, path] = line.split(' ') as [string, string]
    const answer = await rawRequest(mock.url, { method, path: `/_/${path}` })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([404, refusal])
  })

  test.for(['{', '[]', '"x"', '1', 'null', `{"webhook":"${alert}","set":{"x":"${'x'.repeat(300_000)}"}}`, `{"a":${'['.repeat(90_000)}`])(
    'refuses a body that is no JSON object of a fair size: %#',
    async (body) => {
      for (const path of ['fire', 'clock', 'client/create-group', 'client/send-group-msg'])
        expect(await mock.control(path, body)).toEqual({ status: 400, body: refusal })
    },
  )
})

describe('the control API in front of a signed receiver', () => {
  test('still signs with the time of the receiver when its own clock is a day ahead', async () => {
    const signed = await startMock(['--token', token])
    await signed.control('clock', { advanceMs: dayMs })
    const { body } = await signed.control('fire', { webhook: exception })
    expect((await delivered(body.id, signed)).verdict).toMatchObject({ outcome: 'acknowledged' })
    await signed.stop()
  })
})

describe('the control API answers its own host only', () => {
  const port = () => new URL(mock.url).port
  const reset = (headers: Record<string, string>, path = '/_/reset') => rawRequest(mock.url, { method: 'POST', path, headers })
  const groups = async () => (await mock.control('state')).body.groups
  const own = (name: string) => `${name}:${port()}`

  test.for([
    ['a foreign Host', () => ({ host: own('evil.example') })],
    ['a Host that begins as its own', () => ({ host: own('localhost.evil.example') })],
    ['its own name at another port', () => ({ host: 'localhost:1' })],
    ['its own name without a port', () => ({ host: '127.0.0.1' })],
    ['a foreign Origin', () => ({ host: own('127.0.0.1'), origin: 'http://evil.example' })],
    ['a foreign Origin that begins as its own', () => ({ host: own('127.0.0.1'), origin: `http://${own('127.0.0.1')}.evil.example` })],
    ['an Origin at another port of this machine', () => ({ host: own('127.0.0.1'), origin: 'http://127.0.0.1:1' })],
    ['the Origin null, of a sandboxed page', () => ({ host: own('127.0.0.1'), origin: 'null' })],
    ['an empty Origin', () => ({ host: own('127.0.0.1'), origin: '' })],
  ] as const)('and refuses %s with 403, without effect', async ([, headers]) => {
    await mock.call(`${group}/create_group`, newGroup)
    const before = await groups()
    for (const path of ['/_/reset', `${mock.url}/_/reset`]) {
      const answer = await reset(headers(), path)
      expect([answer.status, JSON.parse(answer.text)]).toEqual([403, refusal])
    }
    expect((await rawRequest(mock.url, { path: '/_/state', headers: headers() })).status).toBe(403)
    expect((await rawRequest(mock.url, { path: '/_/events', headers: headers() })).status).toBe(403)
    expect([before > 0, await groups()]).toEqual([true, before])
  })

  test.for(['//_/reset', '/%5F/reset', '/./_/reset', '/v4/../_/reset', '/_//reset', '/_/./reset', '/%2e/_/reset'])(
    'and lets no foreign Host in at %s',
    async (path) => {
      await mock.call(`${group}/create_group`, newGroup)
      const before = await groups()
      await reset({ host: own('evil.example') }, path)
      expect([before > 0, await groups()]).toEqual([true, before])
    },
  )

  test('and lets in every name of its own, also with an Origin of its own', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      expect((await reset({ host: own(name) })).status).toBe(200)
      expect((await reset({ host: own(name), origin: `http://${own(name)}` })).status).toBe(200)
    }
  })
})

describe('/_/events', () => {
  test('sends the state, and then each call and each delivery as it happens, to all who watch', async () => {
    await mock.control('reset', {})
    const watchers = await Promise.all([1, 2].map(() => fetch(`${mock.url}/_/events`)))
    const streams = watchers.map((each) => readEvents(each))
    for (const stream of streams) expect((await stream.next()).value).toMatchObject({ event: 'state', data: { groups: 0 } })
    await mock.call(`${group}/send_group_msg`, lostMessage(77))
    for (const [index, stream] of streams.entries()) {
      expect(watchers[index]?.headers.get('content-type')).toMatch(/^text\/event-stream/)
      const seen: { event: string; data: ControlReply['body'] }[] = []
      while (seen.at(-1)?.data.status !== 'done') seen.push((await stream.next()).value as (typeof seen)[0])
      const call = seen.find(({ event }) => event === 'call')
      expect(call?.data).toMatchObject({ api: `${group}/send_group_msg`, reply: { ErrorCode: 10010 }, ms: expect.any(Number) })
      const done = { webhook: exception, body: { Random: 77 }, reply: { status: 200 }, verdict: { outcome: 'acknowledged' } }
      expect(seen.at(-1)).toMatchObject({ event: 'delivery', data: done })
      await stream.return(undefined)
    }
  })

  test('does not keep the simulator from ending', async () => {
    const ending = await startMock()
    const stream = readEvents(await fetch(`${ending.url}/_/events`))
    await stream.next()
    expect(await ending.stop()).toBe(143)
  })
})

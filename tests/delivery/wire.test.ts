import type { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { sign } from '../../src/callback/sign.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import { whileAwake } from '../support/awake.ts'
import { alert, exception, quota } from '../support/names.ts'
import { failBody, httpReply, okBody, type RawAnswer } from '../support/raw.ts'
import { wire } from '../support/wire.ts'

const token = 'xxxxyyyy'
const now = () => 1669872112_000

describe('the bytes of a callback', () => {
  const sent = [
    {
      name: alert,
      query: `SdkAppid=1400000001&CallbackCommand=${alert}&OptPlatform=RESTAPI&contenttype=json`,
      length: 118,
      body: `{"CallbackCommand":"${alert}","ServiceName":"openim","Command":"batchsendmsg","Request":510,"Limit":200}`,
    },
    {
      name: quota,
      query: `SdkAppid=1400000001&CallbackCommand=${quota}&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI`,
      length: 117,
      body: `{"CallbackCommand":"${quota}","QuotaUsed":7321,"Quota":10000,"EventTime":"1670574414123"}`,
    },
    {
      name: exception,
      query: `SdkAppid=1400000001&CallbackCommand=${exception}&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI`,
      length: 399,
      body: `{"CallbackCommand":"${exception}","GroupId":"@TGS#2J4SZEAEL","Type":"Public","From_Account":"jared","Operator_Account":"admin","Random":123456,"OnlineOnlyFlag":1,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"red packet"}}],"CloudCustomData":"your cloud custom data","ErrorCode":10023,"ErrorInfo":"msg count exceeds limit,please retry later","EventTime":"1670574414123"}`,
    },
  ]
  const path = '/im%2Fx/../a?b=1&c=%E4%BD%A0&d'
  const signature = 'Sign=17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061&RequestTime=1669872112'

  test.each(sent)('$name arrives literally so, signed with the published vector', async ({ name, query, length, body }) => {
    const { server, send } = await wire(() => httpReply(okBody))
    const { verdict } = await send({ webhook: findWebhook(name), target: `${server.url}${path}`, token }, { now })
    expect(server.requests).toEqual([
      `POST /im%2Fx/../a?b=1&c=%E4%BD%A0&d&${query}&${signature} HTTP/1.1\r\n` +
        `host: 127.0.0.1:${server.port}\r\n` +
        'connection: keep-alive\r\n' +
        'content-type: application/json\r\n' +
        `content-length: ${length}\r\n` +
        '\r\n' +
        body,
    ])
    expect(verdict.outcome).toBe('acknowledged')
  })

  test.each([
    ['', '/?SdkAppid='],
    ['/', '/?SdkAppid='],
    ['?', '/?SdkAppid='],
    ['?key=a=b', '/?key=a=b&SdkAppid='],
    ['/im?', '/im?SdkAppid='],
    ['/im?a=1&', '/im?a=1&SdkAppid='],
    ['/a//b/./c/%7e~;v=1', '/a//b/./c/%7e~;v=1?SdkAppid='],
    ['/i\'m/(x)?q=+%20%2B&&|^`{}"<>', '/i\'m/(x)?q=+%20%2B&&|^`{}"<>&SdkAppid='],
    ['/im#part?x=1', '/im?SdkAppid='],
  ])('a target that ends in "%s" is called as %s…', async (given, expected) => {
    const { server, send } = await wire(() => httpReply(okBody))
    await send({ target: `${server.url}${given}` })
    expect(server.requests[0]?.slice('POST '.length).split('=1400000001')[0]).toBe(expected.slice(0, -1))
  })

  test('Chinese and emoji go as raw UTF-8, counted in bytes', async () => {
    const { server, send } = await wire(() => httpReply(okBody))
    const { callback } = await send({ webhook: findWebhook(exception), example: 'text-unicode' })
    expect(server.requests[0]).toContain('"Text":"是的 🧧"')
    expect(server.requests[0]).toContain(`\r\ncontent-length: ${Buffer.byteLength(callback.body)}\r\n`)
  })
})

describe('connections', () => {
  test('several callbacks go over one, also after a refusal', async () => {
    let count = 0
    const { server, send } = await wire(() => httpReply(count++ % 2 === 0 ? failBody : okBody))
    const outcomes: string[] = []
    for (let i = 0; i < 6; i++) outcomes.push((await send()).verdict.outcome)
    expect(outcomes).toEqual(['refused', 'acknowledged', 'refused', 'acknowledged', 'refused', 'acknowledged'])
    expect(server.requests).toHaveLength(6)
    expect(server.connections).toBe(1)
  })

  const atOnce = async () => {}
  const aTurnLater = () => new Promise<void>((resolve) => queueMicrotask(() => setImmediate(resolve)))

  test.each<[string, string, (socket: Socket) => void, () => Promise<void>]>([
    ['ends', 'at once', (socket) => socket.end(), atOnce],
    ['ends', 'a turn of the event loop later', (socket) => socket.end(), aTurnLater],
    ['resets', 'at once', (socket) => socket.resetAndDestroy(), atOnce],
    ['resets', 'a turn of the event loop later', (socket) => socket.resetAndDestroy(), aTurnLater],
  ])('a server that %s each after its reply is no failure of the receiver when the next comes %s', async (_how, _when, close, pause) => {
    const { server, send } = await wire((_request, socket) => void socket.write(httpReply(okBody), () => close(socket)))
    for (let i = 0; i < 20; i++) {
      expect((await send()).verdict).toMatchObject({ outcome: 'acknowledged' })
      await pause()
    }
    expect(server.requests).toHaveLength(20)
  })

  test('neither does one that closes them while several callbacks are under way', async () => {
    const { send } = await wire((_request, socket) => void socket.end(httpReply(okBody)))
    for (let i = 0; i < 10; i++) {
      const deliveries = await Promise.all(Array.from({ length: 5 }, () => send()))
      expect(deliveries.map(({ verdict }) => verdict.outcome)).toEqual(Array(5).fill('acknowledged'))
    }
  })
})

describe('the deadline', () => {
  /** Sends the head at once and the body in parts, the last of them after so many milliseconds. */
  const trickle = (ms: number) => (_request: string, socket: Socket) => {
    const reply = httpReply(okBody)
    const parts = 5
    const cut = (index: number) => Math.floor((reply.length * index) / parts)
    for (let i = 0; i < parts; i++) setTimeout(() => socket.write(reply.subarray(cut(i), cut(i + 1))), (ms * i) / (parts - 1))
    return undefined
  }

  test('is 2 s to the last byte: 1.9 s passes, 2.2 s is a timeout, told within 5 ms', async () => {
    const [early, late] = await Promise.all([wire(trickle(1900)), wire(trickle(2200))])
    const deliveries = await whileAwake([1900, 2000], 5, () =>
      Promise.all([early.send(), early.send(), late.send(), late.send(), late.send()]),
    )
    expect(deliveries.map(({ verdict }) => verdict.failure)).toEqual([undefined, undefined, 'timeout', 'timeout', 'timeout'])
    for (const { reply } of deliveries.slice(0, 2)) expect(Math.abs(reply.ms - 1900)).toBeLessThanOrEqual(15)
    for (const { reply } of deliveries.slice(2)) expect(Math.abs(reply.ms - 2000)).toBeLessThanOrEqual(5)
  })

  test('can be another, and is measured as well', async () => {
    const [early, late] = await Promise.all([wire(trickle(200)), wire(trickle(400))])
    const sendBoth = () => Promise.all([early.send({}, { deadlineMs: 300 }), late.send({}, { deadlineMs: 300 })])
    const [passed, failed] = await whileAwake([200, 300], 5, sendBoth)
    expect(passed).toMatchObject({ verdict: { outcome: 'acknowledged' }, attempts: 1 })
    expect(failed).toMatchObject({ verdict: { outcome: 'failed', failure: 'timeout' }, attempts: 1, reply: { hasBegun: true } })
    expect(Math.abs(failed.reply.ms - 300)).toBeLessThanOrEqual(5)
  })

  test('leaves the next callback alone', async () => {
    let isSilent = true
    const { send } = await wire(() => (isSilent ? undefined : httpReply(okBody)))
    expect((await send({}, { deadlineMs: 50 })).verdict.failure).toBe('timeout')
    isSilent = false
    expect((await send()).verdict.outcome).toBe('acknowledged')
  })

  test('makes a callback go again where that is asked for, signed anew each time', async () => {
    const answers = [undefined, undefined, httpReply(okBody)]
    const { server, send } = await wire(() => answers.shift())
    let seconds = 1669872112
    const delivery = await send({ token }, { deadlineMs: 100, retries: 5, now: () => seconds++ * 1000 })
    expect(delivery).toMatchObject({ attempts: 3, verdict: { outcome: 'acknowledged' } })
    const signed = server.requests.map((request) => /&Sign=(\w+)&RequestTime=(\d+) HTTP/.exec(request)?.slice(1))
    expect(signed).toEqual([1669872112, 1669872113, 1669872114].map((time) => [sign(token, time), String(time)]))
  })

  test('is given up after the retries that were asked for, which are none by default', async () => {
    const { server, send } = await wire(() => undefined)
    expect(await send({}, { deadlineMs: 60 })).toMatchObject({ attempts: 1, verdict: { failure: 'timeout' } })
    expect(await send({}, { deadlineMs: 60, retries: 2 })).toMatchObject({ attempts: 3, verdict: { failure: 'timeout' } })
    expect(server.requests).toHaveLength(4)
  })

  test.each<[string, RawAnswer]>([
    ['a 500', () => httpReply('', { status: '500 Internal Server Error' })],
    ['a refusal', () => httpReply(failBody)],
    ['an empty reply', () => httpReply('')],
    ['a reply that is no HTTP', () => 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['half a reply', (_request, socket) => void socket.end(httpReply(okBody).subarray(0, -9))],
    ['no reply', (_request, socket) => void socket.end()],
  ])('is the only reason to send again: %s is not', async (_what, answer) => {
    const { server, send } = await wire(answer)
    expect((await send({}, { retries: 3 })).attempts).toBe(1)
    expect(server.requests).toHaveLength(1)
  })
})

import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { replies } from '../../generated/validators.js'
import { createReceiver, type Handlers, type ReceiverOptions } from '../../mocks/receiver.ts'
import { type CallbackPlan, compose, textOf } from '../../src/callback/callback.ts'
import { sign } from '../../src/callback/sign.ts'
import { findWebhook, webhooks } from '../../src/contract/contract.ts'
import { allow, discard, modify, reject } from '../../src/delivery/decision.ts'
import { nestedMessage, wideMessage } from '../hostile/growth.ts'
import { alert, beforeMessage, exception, noWebhook } from '../support/names.ts'

const sdkAppId = '1400000001'
const token = 'xxxxyyyy'
const requestTime = 1669872112
const now = () => requestTime * 1000
const overclock = findWebhook(alert)
const undelivered = findWebhook(exception)

/** A callback as Chat sends it, but for what the plan says otherwise. */
function callback(plan: Partial<CallbackPlan> = {}) {
  const target = 'http://127.0.0.1/im?tenant=1'
  const { url, method, headers, body } = compose({ webhook: overclock, target, sdkAppId, ...plan }, now())
  return { url, init: { method, headers, body: textOf(body) } }
}

async function send(
  request: Request,
  options: Partial<ReceiverOptions> = {},
): Promise<{ ActionStatus: string; ErrorCode: number; ErrorInfo: string }> {
  const response = await createReceiver({ sdkAppId, now, ...options })(request)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  return (await response.json()) as never
}

async function sendPlan(plan: Partial<CallbackPlan>, options: Partial<ReceiverOptions> = {}) {
  const { url, init } = callback(plan)
  return send(new Request(url, init), options)
}

const acknowledgement = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
const refusal = (reason: RegExp) => ({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: expect.stringMatching(reason) })

describe.each([...webhooks.values()])('of $name the reference receiver', (webhook) => {
  test.each(webhook.examples)('acknowledges the example $name, and calls the handler once with it', async (example) => {
    const handler = vi.fn()
    const answer = await sendPlan({ webhook, example: example.name, token }, { token, handlers: { [webhook.name]: handler } })
    expect(answer).toMatchObject(acknowledgement)
    expect(replies[webhook.name](answer)).toBe(true)
    expect(handler.mock.calls).toEqual([[example.body]])
  })
})

describe('the reference receiver and the SDKAppID', () => {
  test.each([
    ['a foreign one', '1400000002'],
    ['a longer one', '14000000010'],
    ['a shorter one', '140000000'],
    ['one with a space', '1400000001 '],
    ['one with a leading zero', '01400000001'],
    ['one with a sign', '+1400000001'],
    ['one with a fraction', '1400000001.0'],
    ['one in exponents', '1.400000001e9'],
    ['one in full-width digits', [...sdkAppId].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')],
    ['an empty one', ''],
    ['none', null],
  ])('refuses %s', async (_what, given) => {
    const handler = vi.fn()
    const options = { handlers: { [alert]: handler } }
    expect(await sendPlan({ query: { SdkAppid: given } }, options)).toEqual(refusal(/SdkAppid/))
    expect(handler).not.toHaveBeenCalled()
  })

  test.each([
    ['twice', `SdkAppid=${sdkAppId}`],
    ['beside a foreign one', 'SdkAppid=1400000002'],
    ['beside an empty one', 'SdkAppid='],
  ])('refuses its own %s', async (_what, more) => {
    const { url, init } = callback()
    expect(await send(new Request(`${url}&${more}`, init))).toEqual(refusal(/SdkAppid/))
  })

  test('refuses its own under another key', async () => {
    const { url, init } = callback()
    expect(await send(new Request(url.replace('SdkAppid', 'SdkAppId'), init))).toEqual(refusal(/SdkAppid/))
  })

  test('takes its own as a number', async () => {
    expect(await sendPlan({}, { sdkAppId: Number(sdkAppId) })).toEqual(acknowledgement)
  })
})

describe('the reference receiver with a token', () => {
  const digest = sign(token, requestTime)

  test.each<[string, (query: URLSearchParams) => void, RegExp]>([
    ['no Sign', (query) => query.delete('Sign'), /Sign is missing/],
    ['no RequestTime', (query) => query.delete('RequestTime'), /RequestTime is missing/],
    ['Sign twice', (query) => query.append('Sign', digest), /twice/],
    ['RequestTime twice', (query) => query.append('RequestTime', '1'), /twice/],
    ['an empty Sign', (query) => query.set('Sign', ''), /not a SHA-256 digest/],
    ['a shortened Sign', (query) => query.set('Sign', digest.slice(0, 63)), /not a SHA-256 digest/],
    ['a Sign that is no hex', (query) => query.set('Sign', 'z'.repeat(64)), /not a SHA-256 digest/],
    [
      'a Sign wrong in its last digit',
      (query) => query.set('Sign', `${digest.slice(0, 63)}${digest.endsWith('0') ? 1 : 0}`),
      /does not match/,
    ],
    ['a Sign made with another token', (query) => query.set('Sign', sign('xxxyyy', requestTime)), /does not match/],
    ['a Sign for another time', (query) => query.set('RequestTime', String(requestTime + 1)), /does not match/],
    ['a RequestTime that is no number', (query) => query.set('RequestTime', 'now'), /not a time/],
    ['a RequestTime in milliseconds', (query) => query.set('RequestTime', `${requestTime}000`), /not a time/],
    ['a negative RequestTime', (query) => query.set('RequestTime', `-${requestTime}`), /not a time/],
  ])('refuses %s', async (_what, change, reason) => {
    const handler = vi.fn()
    const { url, init } = callback({ token })
    const changed = new URL(url)
    change(changed.searchParams)
    const answer = await send(new Request(changed, init), { token, handlers: { [alert]: handler } })
    expect(answer).toEqual(refusal(reason))
    expect(handler).not.toHaveBeenCalled()
  })

  test.each([
    [0, true],
    [59, true],
    [60, true],
    [61, false],
    [-60, true],
    [-61, false],
    [86_400, false],
  ])('takes a RequestTime that is %i s old: %s', async (age, isRight) => {
    const answer = await sendPlan({ token }, { token, now: () => (requestTime + age) * 1000 })
    expect(answer).toEqual(isRight ? acknowledgement : refusal(/more than 60 s/))
  })

  test('refuses a callback without a signature', async () => {
    expect(await sendPlan({}, { token })).toEqual(refusal(/Sign is missing/))
  })
})

describe('the reference receiver and the command', () => {
  test('refuses one that differs between query and body', async () => {
    expect(await sendPlan({ query: { CallbackCommand: exception } })).toEqual(refusal(/differs/))
  })

  test('refuses one that is missing in the query, in the body, or in both', async () => {
    const body = JSON.stringify({ ...overclock.examples[0]?.body, CallbackCommand: undefined })
    expect(await sendPlan({ query: { CallbackCommand: null } })).toEqual(refusal(/differs/))
    expect(await sendPlan({ body })).toEqual(refusal(/differs/))
    expect(await sendPlan({ query: { CallbackCommand: null }, body })).toEqual(refusal(/differs/))
  })

  test.each([noWebhook, 'constructor', 'toString', '__proto__', ''])('acknowledges the unknown one "%s"', async (name) => {
    expect(await sendPlan({ query: { CallbackCommand: name }, body: `{"CallbackCommand":"${name}"}` })).toEqual(acknowledgement)
  })
})

describe('the reference receiver and the body', () => {
  const sample = JSON.stringify(overclock.examples[0]?.body)

  test.each<[string, BodyInit | null]>([
    ['no body', null],
    ['an empty body', ''],
    ['half a body', sample.slice(0, -1)],
    ['two documents', sample + sample],
    ['a comment', `${sample} // Callback`],
    ['null', 'null'],
    ['a number', '7'],
    ['a string', '"OK"'],
    ['an array', `[${sample}]`],
    ['a form', new URLSearchParams({ CallbackCommand: overclock.name })],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['a character cut in two', Buffer.from('{"CallbackCommand":"是').subarray(0, -1)],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a body of 300 KB', `{"CallbackCommand":"${'x'.repeat(300_000)}"}`],
  ])('refuses %s without a throw', async (_what, body) => {
    const { url, init } = callback()
    expect(await send(new Request(url, { ...init, body }))).toEqual(refusal(/not a JSON object/))
  })

  test('refuses a body that breaks off without a throw', async () => {
    const { url, init } = callback()
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('the connection was closed')) })
    expect(await send(new Request(url, { ...init, body, duplex: 'half' } as RequestInit))).toEqual(refusal(/not a JSON object/))
  })

  test('reads a character that arrives in two chunks', async () => {
    const { url, init } = callback({ webhook: undelivered, example: 'text-unicode' })
    const bytes = Buffer.from(init.body)
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
        controller.close()
      },
    })
    const handler = vi.fn()
    const request = new Request(url, { ...init, body, duplex: 'half' } as RequestInit)
    expect(await send(request, { handlers: { [exception]: handler } })).toEqual(acknowledgement)
    expect(handler.mock.calls[0]?.[0].MsgBody[0].MsgContent.Text).toBe('是的 🧧')
  })

  test('refuses a payload that breaks the contract, names the field, and calls no handler', async () => {
    const handler = vi.fn()
    const body = JSON.stringify({ ...overclock.examples[0]?.body, Limit: '200' })
    const answer = await sendPlan({ body }, { handlers: { [alert]: handler } })
    expect(answer).toEqual(refusal(/^Limit is "200"/))
    expect(handler).not.toHaveBeenCalled()
  })

  test('acknowledges a payload with a field that is new', async () => {
    const body = JSON.stringify({ ...overclock.examples[0]?.body, Window: 'PT1S' })
    expect(await sendPlan({ body })).toEqual(acknowledgement)
  })

  test.each(['GET', 'PUT', 'HEAD'])('refuses %s', async (method) => {
    const { url } = callback()
    const response = await createReceiver({ sdkAppId })(new Request(url, { method }))
    expect(await response.json()).toEqual(refusal(/is not POST/))
  })
})

test('the reference receiver waits for its handler before it answers', async () => {
  const order: string[] = []
  const handled = Promise.withResolvers<void>()
  const handler = async () => {
    await handled.promise
    order.push('handled')
  }
  const answered = sendPlan({}, { handlers: { [alert]: handler } }).then(() => order.push('answered'))
  handled.resolve()
  await answered
  expect(order).toEqual(['handled', 'answered'])
})

describe('the reference receiver and an event that comes again', () => {
  const { url, init } = callback({ webhook: undelivered })
  /** A receiver whose handler ends when the test says so, and how often it was called. */
  function held(options: Partial<ReceiverOptions> = {}) {
    const end = Promise.withResolvers<void>()
    const handler = vi.fn(() => end.promise)
    const receive = createReceiver({ sdkAppId, now, handlers: { [exception]: handler }, ...options })
    return { handler, end, send: async () => (await receive(new Request(url, init))).json() }
  }

  test('handles it once, also when it comes again while the first is being handled', async () => {
    const { handler, end, send } = held()
    const answers = [send(), send(), send()]
    end.resolve()
    expect(await Promise.all(answers)).toEqual([acknowledgement, acknowledgement, acknowledgement])
    expect(await send()).toEqual(acknowledgement)
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test('handles it anew when the first failed, and refuses whoever waited for that', async () => {
    const onError = vi.fn()
    const { handler, end, send } = held({ onError })
    const answers = [send(), send()]
    end.reject(new Error('no database'))
    expect(await Promise.all(answers)).toEqual([refusal(/could not be processed/), refusal(/could not be processed/)])
    handler.mockImplementation(async () => {})
    expect(await send()).toEqual(acknowledgement)
    expect(handler).toHaveBeenCalledTimes(2)
  })

  test('does not take another event for it', async () => {
    const { handler, end, send } = held()
    end.resolve()
    await send()
    const later = JSON.stringify({ ...JSON.parse(init.body), EventTime: '1670574414124' })
    const receive = createReceiver({ sdkAppId, now, handlers: { [exception]: handler } })
    for (const body of [init.body, later]) await receive(new Request(url, { ...init, body }))
    expect(handler).toHaveBeenCalledTimes(3)
  })
})

describe('the reference receiver and a handler that throws', () => {
  const boom = new Error('boom')
  const handlers = {
    [alert]: () => {
      throw boom
    },
  }

  test('tells what was thrown, and refuses without it', async () => {
    const onError = vi.fn()
    expect(await sendPlan({}, { handlers, onError })).toEqual(refusal(/^the callback could not be processed$/))
    expect(onError.mock.calls).toEqual([[boom, alert]])
  })

  test('prints it where nothing else was asked for', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {})
    await sendPlan({}, { handlers })
    expect(print.mock.calls).toEqual([[`The handler of ${alert} failed:`, boom]])
    print.mockRestore()
  })
})

describe('the reference receiver and a webhook whose reply decides', () => {
  const asked = findWebhook(beforeMessage)
  const answerTo = (handler: Required<Handlers>[typeof beforeMessage], options: Partial<ReceiverOptions> = {}) =>
    sendPlan({ webhook: asked }, { handlers: { [beforeMessage]: handler }, ...options })
  const MsgBody = [{ MsgType: 'TIMTextElem' as const, MsgContent: { Text: '***' } }]

  test.each([
    ['nothing', () => {}, { ErrorCode: 0 }],
    ['allow', () => allow(), { ErrorCode: 0 }],
    ['reject', () => reject(), { ErrorCode: 1 }],
    [
      'reject with a code',
      async () => reject({ code: 120002, info: 'no advertising' }),
      { ErrorCode: 120002, ErrorInfo: 'no advertising' },
    ],
    ['discard', () => discard(), { ErrorCode: 2 }],
    ['modify', () => modify({ MsgBody }), { ErrorCode: 0, MsgBody }],
  ])('answers what a handler decides: %s', async (_what, handler, answer) => {
    expect(await answerTo(handler)).toEqual({ ...acknowledgement, ...answer })
  })

  test.each([
    ['allow', 0],
    ['reject', 1],
  ] as const)('answers what the team chose where a handler throws: %s', async (choice, ErrorCode) => {
    const boom = () => {
      throw new Error('boom')
    }
    const print = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await answerTo(boom, { onError: choice })).toEqual({ ...acknowledgement, ErrorCode })
    expect(await answerTo(boom, { onError: () => choice })).toEqual({ ...acknowledgement, ErrorCode })
    expect(print).toHaveBeenCalledTimes(1)
    print.mockRestore()
  })

  test('rejects, and tells it, where a handler makes a decision that the webhook does not have', async () => {
    const onError = vi.fn()
    expect(await answerTo(() => reject({ code: 10100 }), { onError })).toEqual({ ...acknowledgement, ErrorCode: 1 })
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ message: expect.stringMatching(/10100/) }), beforeMessage]])
  })

  describe('in time', () => {
    beforeEach(() => vi.useFakeTimers())
    afterEach(() => vi.useRealTimers())

    test('answers what the team chose where a handler is late', async () => {
      const onError = vi.fn(() => 'allow' as const)
      const answer = answerTo(() => new Promise(() => {}), { onError })
      await vi.advanceTimersByTimeAsync(1800)
      expect(await answer).toEqual(acknowledgement)
      expect(onError).toHaveBeenCalledWith(
        expect.objectContaining({ message: expect.stringMatching(/did not decide within 1800 ms/) }),
        beforeMessage,
      )
    })

    test('prints what the own onError throws about a handler that failed late', async () => {
      const print = vi.spyOn(console, 'error').mockImplementation(() => {})
      const onError = () => {
        throw new Error('of onError')
      }
      const slow = () => new Promise<void>((_resolve, fail) => setTimeout(() => fail(new Error('later')), 5000))
      const answer = sendPlan({}, { handlers: { [alert]: slow }, onError })
      await vi.advanceTimersByTimeAsync(5000)
      expect(await answer).toEqual(acknowledgement)
      expect(print.mock.calls).toEqual([[`The handler of ${alert} failed:`, new Error('of onError')]])
      print.mockRestore()
    })

    test('holds a promise of another realm to the limit, and waits for what it decides', async () => {
      const elsewhere = (code: string) => () => runInNewContext(code)
      const onError = vi.fn(() => 'allow' as const)
      const answer = answerTo(elsewhere('new Promise(() => {})'), { onError })
      await vi.advanceTimersByTimeAsync(1800)
      expect(await answer).toEqual(acknowledgement)
      expect(onError).toHaveBeenCalledTimes(1)
      expect(await answerTo(elsewhere("Promise.reject(new Error('no'))"), { onError: () => 'reject' })).toMatchObject({ ErrorCode: 1 })
    })

    test('acknowledges a notification whose handler goes on, and tells what it throws later', async () => {
      const onError = vi.fn()
      const slow = () => new Promise<void>((_resolve, fail) => setTimeout(() => fail(new Error('later')), 5000))
      const answer = sendPlan({}, { handlers: { [alert]: slow }, onError })
      await vi.advanceTimersByTimeAsync(1800)
      expect(await answer).toEqual(acknowledgement)
      expect(onError).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(5000)
      expect(onError).toHaveBeenCalledWith(new Error('later'), alert)
    })
  })
})

describe('the reference receiver and a body that is made to break what walks it', () => {
  test.each<[string, string, RegExp]>([
    ['60,000 items that are no elements', wideMessage('1')(120_000), /^MsgBody\.0 is 1, must be object; .{0,200}$/],
    ['messages in each other, 500 deep', nestedMessage(100_000), /^the body is nested deeper than 200 levels$/],
    [
      'a field in itself, 300 deep',
      JSON.stringify(overclock.examples[0]?.body).replace('{', `{"Deep":${'['.repeat(300)}${']'.repeat(300)},`),
      /^the body is nested deeper than 200 levels$/,
    ],
  ])('refuses %s at once', async (_what, body, reason) => {
    const webhook = body.includes('MsgBody') ? undelivered : overclock
    const startedAt = performance.now()
    expect(await sendPlan({ webhook, body })).toEqual(refusal(reason))
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })

  test('takes what is nested just so deep', async () => {
    const body = JSON.stringify(overclock.examples[0]?.body).replace('{', `{"Deep":${'['.repeat(199)}${']'.repeat(199)},`)
    expect(await sendPlan({ body })).toEqual(acknowledgement)
  })
})

test.each([undefined, null, Number.NaN, 0, -1, 1.5, 2 ** 53, 'NaN', '1400000001abc', ' 1400000001'])(
  'the reference receiver is not made with the SDKAppID %s',
  (given) => {
    expect(() => createReceiver({ sdkAppId: given as string })).toThrow(/^sdkAppId is .*: give the SDKAppID from the console/)
  },
)

test.each([{ sdkAppId: '' }, { sdkAppId: 1400000001, token: '' }])(
  'the reference receiver is not made with an empty setting: %o',
  (options) => {
    expect(() => createReceiver(options)).toThrow(/is empty/)
  },
)

import { describe, expect, test, vi } from 'vitest'
import { createReceiver, type ReceiverOptions } from '../mocks/receiver.ts'
import { type CallbackPlan, compose, textOf } from '../src/callback.ts'
import { findWebhook, webhooks } from '../src/contract.ts'
import { sign } from '../src/sign.ts'

const sdkAppId = '1400000001'
const token = 'xxxxyyyy'
const requestTime = 1669872112
const now = () => requestTime * 1000
const overclock = findWebhook('Alert.RequestOverLimit')
const exception = findWebhook('Group.CallbackSendMsgException')

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
    expect(answer).toEqual(acknowledgement)
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
    const options = { handlers: { 'Alert.RequestOverLimit': handler } }
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
    const answer = await send(new Request(changed, init), { token, handlers: { 'Alert.RequestOverLimit': handler } })
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
    expect(await sendPlan({ query: { CallbackCommand: exception.name } })).toEqual(refusal(/differs/))
  })

  test('refuses one that is missing in the query, in the body, or in both', async () => {
    const body = JSON.stringify({ ...overclock.examples[0]?.body, CallbackCommand: undefined })
    expect(await sendPlan({ query: { CallbackCommand: null } })).toEqual(refusal(/differs/))
    expect(await sendPlan({ body })).toEqual(refusal(/differs/))
    expect(await sendPlan({ query: { CallbackCommand: null }, body })).toEqual(refusal(/differs/))
  })

  test.each(['Group.CallbackAfterGroupFull', 'constructor', 'toString', '__proto__', ''])(
    'acknowledges the unknown one "%s"',
    async (name) => {
      expect(await sendPlan({ query: { CallbackCommand: name }, body: `{"CallbackCommand":"${name}"}` })).toEqual(acknowledgement)
    },
  )
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
    const { url, init } = callback({ webhook: exception, example: 'text-unicode' })
    const bytes = Buffer.from(init.body)
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
        controller.close()
      },
    })
    const handler = vi.fn()
    const request = new Request(url, { ...init, body, duplex: 'half' } as RequestInit)
    expect(await send(request, { handlers: { 'Group.CallbackSendMsgException': handler } })).toEqual(acknowledgement)
    expect(handler.mock.calls[0]?.[0].MsgBody[0].MsgContent.Text).toBe('是的 🧧')
  })

  test('refuses a payload that breaks the contract, names the field, and calls no handler', async () => {
    const handler = vi.fn()
    const body = JSON.stringify({ ...overclock.examples[0]?.body, Limit: '200' })
    const answer = await sendPlan({ body }, { handlers: { 'Alert.RequestOverLimit': handler } })
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
  const answered = sendPlan({}, { handlers: { 'Alert.RequestOverLimit': handler } }).then(() => order.push('answered'))
  handled.resolve()
  await answered
  expect(order).toEqual(['handled', 'answered'])
})

test.each([{ sdkAppId: '' }, { sdkAppId: 1400000001, token: '' }])(
  'the reference receiver is not made with an empty setting: %o',
  (options) => {
    expect(() => createReceiver(options)).toThrow(/is empty/)
  },
)

import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { findSignProblem } from '../../src/callback/sign.ts'
import {
  type Answer,
  type CallbackClient,
  type ClientOptions,
  createCallbackClient,
  type Payload,
  type Query,
  type Sent,
  type WebhookName,
} from '../../src/index.ts'
import { alert, exception, noWebhook, quota } from '../support/names.ts'
import { type Answer as RawAnswer, rawReply, startUpstream } from '../support/proxy.ts'
import { failBody, okBody } from '../support/raw.ts'
import { record, sdkAppId } from '../support/recorder.ts'

const token = 'tok-5ecret-a1B2'
const alarm = { ServiceName: 'openim', Command: 'batchsendmsg', Request: 510, Limit: 200 }
const quotaAlarm = { QuotaUsed: 7321, Quota: 10000 }
const message = {
  GroupId: '@TGS#2J4SZEAEL',
  Type: 'Public',
  From_Account: 'jared',
  Operator_Account: 'admin',
  Random: 123456,
  MsgBody: [{ MsgType: 'TIMTextElem' as const, MsgContent: { Text: '是的 🧧 \ud83d "\\' } }],
  ErrorCode: 10023,
  ErrorInfo: '',
}

/** A client for a raw webhook; both go away with the test. */
async function start(answer: RawAnswer = () => rawReply(okBody), options: Partial<ClientOptions> = {}, suffix = '/im') {
  const upstream = await startUpstream(answer)
  const client = createCallbackClient({ target: `${upstream.url}${suffix}`, sdkAppId, ...options })
  onTestFinished(() => client.close())
  return { upstream, client, last: () => upstream.arrived.at(-1) }
}

describe('the typed client', () => {
  test('sends each webhook as Chat would: its name once in the query and once in the body', async () => {
    const { client, upstream } = await start()
    await client.send(alert, alarm)
    await client.send(quota, quotaAlarm)
    await client.send(exception, message)
    expect(upstream.arrived.map(({ line, body }) => [line, JSON.parse(body.toString())])).toEqual([
      [
        `POST /im?SdkAppid=1400000001&CallbackCommand=${alert}&OptPlatform=RESTAPI&contenttype=json HTTP/1.1`,
        { CallbackCommand: alert, ...alarm },
      ],
      [
        `POST /im?SdkAppid=1400000001&CallbackCommand=${quota}&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI HTTP/1.1`,
        { CallbackCommand: quota, ...quotaAlarm },
      ],
      [
        `POST /im?SdkAppid=1400000001&CallbackCommand=${exception}&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI HTTP/1.1`,
        { CallbackCommand: exception, ...message },
      ],
    ])
    expect(upstream.arrived.map(({ fields }) => fields.find(([name]) => name === 'content-type')?.[1])).toEqual(
      Array(3).fill('application/json'),
    )
    expect(upstream.connections).toBe(1)
  })

  test('writes the body as the compact JSON that trigger sends', async () => {
    const { client, last } = await start()
    await client.send(alert, alarm)
    expect(last()?.body.toString()).toBe(
      `{"CallbackCommand":"${alert}","ServiceName":"openim","Command":"batchsendmsg","Request":510,"Limit":200}`,
    )
  })

  test('signs with the token, behind the query that the target has', async () => {
    const { client, last } = await start(undefined, { token }, '/a%2Fb//?own=1')
    await client.send(alert, alarm)
    const [, path = ''] = last()?.line.split(' ') ?? []
    expect(path).toMatch(/^\/a%2Fb\/\/\?own=1&SdkAppid=1400000001&.*&Sign=[0-9a-f]{64}&RequestTime=\d+$/)
    expect(findSignProblem(new URL(path, 'http://x').searchParams, token, Date.now() / 1000)).toBeUndefined()
  })

  test('does not sign without one, and takes the SDKAppID as a number', async () => {
    const { client, last } = await start(undefined, { sdkAppId: 1400000009 })
    await client.send(alert, alarm)
    expect(last()?.line).toMatch(/\?SdkAppid=1400000009&/)
    expect(last()?.line).not.toMatch(/Sign|RequestTime/)
  })

  test.each(['', 'a b', 'a+b', 'a&b=c', 'a,b', 'a;b', '你好', '#', '%41', '[x]', '🧧'])(
    'sends the platform %j as it is',
    async (OptPlatform) => {
      const { client, last } = await start()
      await client.send(alert, alarm, { OptPlatform })
      expect(new URL(last()?.line.split(' ')[1] as string, 'http://x').searchParams.getAll('OptPlatform')).toEqual([OptPlatform])
    },
  )

  test('adds the headers it is given', async () => {
    const { client, last } = await start(undefined, { headers: { 'x-gate': 'g4te' } })
    await client.send(alert, alarm)
    expect(last()?.fields).toContainEqual(['x-gate', 'g4te'])
  })

  test('calls a handler in this process, and the reference receiver takes it', async () => {
    const seen: Payload[] = []
    const POST = createReceiver({ sdkAppId, token, handlers: { [exception]: (payload) => void seen.push(payload) } })
    const client = createCallbackClient({ target: POST, sdkAppId, token })
    const sent = await client.send(exception, message)
    expect(sent).toMatchObject({
      verdict: { outcome: 'acknowledged' },
      answer: { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' },
      attempts: 1,
    })
    expect(seen).toEqual([{ CallbackCommand: exception, ...JSON.parse(JSON.stringify(message)) }])
    await client.close()
  })

  test('has fifty callbacks in flight without confusing one with another', async () => {
    const { url } = await record(async (request) => {
      const { Request } = (await request.json()) as { Request: number }
      return Response.json({ ActionStatus: 'FAIL', ErrorCode: Request, ErrorInfo: String(Request) })
    })
    const client = createCallbackClient({ target: url, sdkAppId, deadlineMs: 20_000 })
    const sent = await Promise.all(Array.from({ length: 50 }, (_, Request) => client.send(alert, { ...alarm, Request: Request + 1 })))
    await client.close()
    expect(sent.map(({ answer, callback }) => [answer?.ErrorCode, JSON.parse(String(callback.body)).Request])).toEqual(
      Array.from({ length: 50 }, (_, index) => [index + 1, index + 1]),
    )
  })

  test.each<[string, RawAnswer, object, unknown]>([
    ['an acknowledgement', () => rawReply(okBody), { outcome: 'acknowledged' }, JSON.parse(okBody)],
    ['a refusal', () => rawReply(failBody), { outcome: 'refused' }, JSON.parse(failBody)],
    ['a 500 with a good body', () => rawReply(okBody, { status: '500 Oops' }), { failure: 'status' }, undefined],
    ['a page', () => rawReply('<p>'), { failure: 'unparsable' }, undefined],
    ['nothing', () => rawReply(''), { failure: 'unparsable' }, undefined],
    ['a field of the wrong type', () => rawReply(okBody.replace('0', '"0"')), { failure: 'fields' }, undefined],
    [
      'half a reply',
      (_request, socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{'),
      { failure: 'dropped' },
      undefined,
    ],
    ['silence', () => undefined, { failure: 'timeout' }, undefined],
  ])('judges %s as Chat would, and gives an answer only where Chat could read one', async (_what, answer, verdict, expected) => {
    const { client } = await start(answer, { deadlineMs: 150 })
    const sent = await client.send(alert, alarm)
    expect(sent.verdict).toMatchObject(verdict)
    expect(sent.answer).toEqual(expected)
  })

  test('gives no answer of another type than it says: one that refuses what must be acknowledged is none', async () => {
    const { client } = await start(() => rawReply(failBody))
    const { answer, verdict } = await client.send(exception, message)
    expect(verdict.outcome).not.toBe('acknowledged')
    // Its type says that ActionStatus is OK, always.
    expect(answer?.ActionStatus ?? 'OK').toBe('OK')
  })

  test('says where nobody listens', async () => {
    const client = createCallbackClient({ target: 'http://127.0.0.1:9/', sdkAppId })
    expect(await client.send(alert, alarm)).toMatchObject({ verdict: { failure: 'unreachable' }, answer: undefined })
    await client.close()
  })

  test('refuses what a cast lets through, before it is sent', async () => {
    const { client, upstream } = await start()
    const wrong = (payload: object) => client.send(alert, payload as typeof alarm)
    await expect(wrong({ ...alarm, Limit: '200' })).rejects.toThrow(/^The payload breaks the contract: Limit is "200"/)
    await expect(wrong({ ...alarm, Limit: undefined })).rejects.toThrow(/Limit is missing/)
    await expect(wrong(message)).rejects.toThrow(/breaks the contract/)
    await expect(wrong({ ...alarm, CallbackCommand: quota })).rejects.toThrow(/CallbackCommand/)
    await expect(client.send('Alert.Nothing' as typeof alert, alarm)).rejects.toThrow(/There is no webhook "Alert\.Nothing"/)
    await expect(client.send('toString' as typeof alert, alarm)).rejects.toThrow(/There is no webhook/)
    expect(upstream.arrived).toEqual([])
  })

  // The set of elements is open, and TypeScript cannot say "any type but those listed".
  test('refuses an element of the wrong form, which the compiler cannot see', async () => {
    const { client, upstream } = await start()
    const MsgBody = [{ MsgType: 'TIMTextElem' as const, MsgContent: { Text: 1 } }]
    await expect(client.send(exception, { ...message, MsgBody })).rejects.toThrow(/MsgBody\.0\.MsgContent\.Text is 1/)
    expect(upstream.arrived).toEqual([])
  })

  test('lets no query that was typed elsewhere say another command or SDKAppID than the body', async () => {
    const { client, last } = await start(undefined, { token })
    const query = { OptPlatform: 'Web', CallbackCommand: quota, SdkAppid: 1, Sign: 'mine', RequestTime: '1' }
    await client.send(alert, alarm, query)
    const { searchParams } = new URL(last()?.line.split(' ')[1] as string, 'http://x')
    expect([searchParams.getAll('CallbackCommand'), searchParams.getAll('SdkAppid')]).toEqual([[alert], [sdkAppId]])
    expect(findSignProblem(searchParams, token, Date.now() / 1000)).toBeUndefined()
  })

  test.each(['localhost:3000/im', 'ftp://x/', '', 'http://user:pass-w0rd@x/'])(
    'refuses the target %j at once, with a sentence',
    (target) => {
      expect(() => createCallbackClient({ target, sdkAppId })).toThrow(
        expect.objectContaining({ code: 'usage', message: expect.not.stringContaining('pass-w0rd') }),
      )
    },
  )
})

// What is asserted below is asserted by the compiler (`npm run types`); at run time nothing is called.
describe('the types of the client', () => {
  const client = {} as CallbackClient
  const compiles = (_: () => unknown) => {}

  test('know the payload of each webhook, without its name', () => {
    compiles(() => client.send(alert, alarm))
    compiles(() => client.send(quota, quotaAlarm, { ClientIP: '::1', OptPlatform: 'Web' }))
    compiles(() => client.send(exception, { ...message, EventTime: 1, OnlineOnlyFlag: 1 }))
  })

  test('take no field of the wrong type', () => {
    // @ts-expect-error Limit is a number
    compiles(() => client.send(alert, { ...alarm, Limit: '200' }))
    // @ts-expect-error OnlineOnlyFlag is 0 or 1
    compiles(() => client.send(exception, { ...message, OnlineOnlyFlag: 2 }))
  })

  test('take no payload without a required field', () => {
    // @ts-expect-error Limit is missing
    compiles(() => client.send(alert, { ServiceName: 'openim', Command: 'x', Request: 1 }))
    // @ts-expect-error everything is missing
    compiles(() => client.send(exception, {}))
  })

  test('take no field that the webhook does not have', () => {
    // @ts-expect-error EventTime belongs to another webhook
    compiles(() => client.send(alert, { ServiceName: 'openim', Command: 'x', Request: 1, Limit: 1, EventTime: 1 }))
    // @ts-expect-error it is misspelt
    compiles(() => client.send(quota, { QuotaUsed: 1, quota: 1 }))
  })

  test('take no payload of another webhook, and no webhook that is none', () => {
    // @ts-expect-error this is the payload of the quota alarm
    compiles(() => client.send(alert, quotaAlarm))
    // @ts-expect-error there is no such webhook
    compiles(() => client.send(noWebhook, alarm))
  })

  test('take the name once: neither payload nor query can name another', () => {
    // @ts-expect-error the payload must not name it
    compiles(() => client.send(alert, { ...alarm, CallbackCommand: quota }))
    // @ts-expect-error the query must not name it
    compiles(() => client.send(alert, alarm, { CallbackCommand: quota }))
    // @ts-expect-error nor the SDKAppID
    compiles(() => client.send(alert, alarm, { SdkAppid: 1 }))
    expectTypeOf<keyof Query<typeof alert>>().toEqualTypeOf<'OptPlatform' | 'contenttype' | 'RequestID'>()
  })

  test('take no parameter that the webhook does not have, and none of the wrong type', () => {
    // @ts-expect-error it is misspelt
    compiles(() => client.send(alert, alarm, { optPlatform: 'Web' }))
    // @ts-expect-error ClientIP does not come with this one
    compiles(() => client.send(alert, alarm, { ClientIP: '::1' }))
    // @ts-expect-error contenttype is json or JSON
    compiles(() => client.send(alert, alarm, { contenttype: 'xml' }))
    // @ts-expect-error it is text
    compiles(() => client.send(alert, alarm, { OptPlatform: 1 }))
  })

  test('take no payload for a webhook that is one of several', () => {
    const either = alert as WebhookName
    // @ts-expect-error which payload would it be?
    compiles(() => client.send(either, {}))
    // @ts-expect-error the quota alarm has another
    compiles(() => client.send(either as typeof alert | typeof quota, { EventTime: 1 }))
  })

  test('know the answer: free for the alarms, fixed for the exception, none where Chat could read none', () => {
    expectTypeOf(client.send<typeof alert>).returns.resolves.toEqualTypeOf<Sent<typeof alert>>()
    expectTypeOf<Sent<typeof alert>['answer']>().toEqualTypeOf<Answer<typeof alert> | undefined>()
    expectTypeOf<NonNullable<Sent<typeof exception>['answer']>['ActionStatus']>().toEqualTypeOf<'OK'>()
    expectTypeOf<NonNullable<Sent<typeof alert>['answer']>['ActionStatus']>().toEqualTypeOf<'OK' | 'FAIL'>()
  })

  test('need a target and an SDKAppID, and take a handler for a target', () => {
    // @ts-expect-error sdkAppId is missing
    compiles(() => createCallbackClient({ target: 'http://127.0.0.1/' }))
    // @ts-expect-error target is missing
    compiles(() => createCallbackClient({ sdkAppId }))
    // @ts-expect-error it is misspelt
    compiles(() => createCallbackClient({ target: 'http://127.0.0.1/', sdkAppId, Token: 'x' }))
    compiles(() => createCallbackClient({ target: () => Response.json({}), sdkAppId: 1, token: undefined }))
  })
})

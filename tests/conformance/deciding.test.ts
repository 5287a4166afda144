// Replies that decide, and have a fault: each is one finding, whichever callback it answers.
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { explanationsOf } from '../../src/conformance/cause.ts'
import { findLeak } from '../../src/conformance/checks/leak.ts'
import type { Result } from '../../src/conformance/result.ts'
import { findCheck } from '../../src/conformance/selection.ts'
import type { Sent } from '../../src/conformance/sender.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import type { FetchHandler } from '../../src/delivery/receiver.ts'
import { maxReplyBytes } from '../../src/delivery/receiver.ts'
import { describeFindings, noFindings, run } from '../support/findings.ts'
import {
  beforeFriend,
  beforeFriendAnswer,
  beforeGroupMessage,
  beforeInvite,
  beforeMessage,
  chatbotSignal,
  stateChange,
} from '../support/names.ts'

const sdkAppId = '1400000001'

/** A right receiver that changes the replies to some good callbacks. `undefined` leaves one as it is. */
function changing(change: (body: Record<string, unknown>, text: string) => object | undefined): FetchHandler {
  const receive = createReceiver({ sdkAppId })
  return async (request) => {
    const text = await request.clone().text()
    const response = await receive(request)
    const said = (await response.clone().json()) as { ActionStatus: string }
    const changed = said.ActionStatus === 'OK' ? change(JSON.parse(text), text) : undefined
    return changed === undefined ? response : Response.json({ ...said, ...changed })
  }
}

const judge = (webhook: string, target: FetchHandler, more = {}) => run({ target, sdkAppId, webhooks: [webhook], seed: 1, ...more })
const causesOf = (results: readonly Result[]) =>
  new Set(results.filter(({ status }) => ['failed', 'warned'].includes(status)).map(({ check, cause }) => cause ?? check))

describe('the fault in a reply to the sample is one finding, and others wait for it:', () => {
  test.each([
    ['a field of another type that a notification needs', chatbotSignal, { RspData: { a: 1 } }, 'answer-fields'],
    ['null in its place', chatbotSignal, { RspData: null }, 'answer-fields'],
    [
      'a code in a decision about a person that is text',
      beforeFriend,
      { ResultItem: [{ To_Account: 'a', ResultCode: '0', ResultInfo: '' }] },
      'answer-fields',
    ],
    ['no ResultInfo', beforeFriend, { ResultItem: [{ To_Account: 'a', ResultCode: 0 }] }, 'answer-fields'],
    ['null for all persons', beforeFriendAnswer, { ResultItem: null }, 'answer-fields'],
    ['a replacement that is null', beforeMessage, { MsgBody: null }, 'answer-replaces'],
    ['refused members that are a text', beforeInvite, { RefusedMembers_Account: 'jared' }, 'answer-replaces'],
  ])('%s', async (_what, webhook, fields, owner) => {
    const { findings, results } = await judge(
      webhook,
      changing(() => fields),
    )
    expect(findings, describeFindings(results)).toEqual({ ...noFindings, failed: [owner] })
    expect(results.some(({ status, cause }) => status === 'skipped' && cause === owner)).toBe(true)
  })
})

describe('a replacement that Chat cannot deliver is one finding, also where it does not answer the sample:', () => {
  test.each([
    ['an object', { MsgType: 'TIMTextElem', MsgContent: { Text: '***' } }],
    ['a text', '***'],
    ['13 KB', [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'x'.repeat(13_000) } }]],
  ])('%s', async (_what, MsgBody) => {
    const target = changing((_body, text) => (text.includes('red packet') ? undefined : { MsgBody }))
    const { results } = await judge(beforeMessage, target)
    expect(causesOf(results), describeFindings(results)).toEqual(new Set(['answer-replaces']))
    expect(results.filter(({ check, status }) => check === 'wire-drawn-body' && status === 'failed')).not.toEqual([])
  })

  test('only at the length of the longest message', async () => {
    const target = changing((_body, text) => (text.length > 12_000 && !text.includes('\\u0061') ? { MsgBody: '***' } : undefined))
    const { results } = await judge(beforeGroupMessage, target, { only: ['wire-message-12-kb'] })
    expect(results).toMatchObject([{ status: 'failed', observed: expect.stringMatching(/MsgBody is "\*\*\*", must be array/) }])
  })
})

test('a callback for another app that is answered OK was acknowledged, also where Chat cannot use the reply', async () => {
  const receive = createReceiver({ sdkAppId })
  const taking: FetchHandler = (request) =>
    new URL(request.url).searchParams.get('SdkAppid') === sdkAppId
      ? receive(request)
      : Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', MsgBody: '***' })
  const { results } = await judge(beforeMessage, taking, { only: ['appid-foreign'] })
  expect(results[0]).toMatchObject({ status: 'failed', observed: 'The receiver acknowledged it.' })
})

test('a refusal in no form is explained by its form first, and then by what explains the check', () => {
  const check = findCheck('appid-in-body')
  const reply = { status: 500, headers: {}, body: '', isUtf8: true, ms: 1 }
  const delivery = { reply, verdict: { outcome: 'failed', failure: 'status', reason: '' } }
  const sent = { plan: { webhook: findWebhook(stateChange) }, delivery } as unknown as Sent
  expect(explanationsOf(check, { status: 'failed', sent })).toEqual(['answer-refusal', ...(check.explainedBy ?? [])])
  expect(check.explainedBy).not.toEqual([])
})

describe('nobody is accused:', () => {
  test.each([
    ['who writes the fields that are not set as empty ones', beforeMessage, () => ({ MsgBody: [], CloudCustomData: '' })],
    ['who sends each message back', beforeGroupMessage, ({ MsgBody }: Record<string, unknown>) => ({ MsgBody })],
    ['who sends back all that was sent', beforeMessage, (_body: object, text: string) => ({ ErrorInfo: text })],
  ])('%s', async (_what, webhook, change) => {
    const { findings, results } = await judge(webhook, changing(change))
    expect(findings, describeFindings(results)).toEqual(noFindings)
  })

  test('who answers a hostile body with more than 1 MB, and goes on', async () => {
    const receive = createReceiver({ sdkAppId })
    const target: FetchHandler = async (request) => {
      const isLong = (await request.clone().text()).length > 100_000
      return isLong ? new Response(`"${'x'.repeat(maxReplyBytes)}"`) : receive(request)
    }
    const { findings, results } = await judge(stateChange, target, { only: ['body-hostile-survived', 'body-malformed-survived'] })
    expect(findings, describeFindings(results)).toEqual(noFindings)
  })
})

test('text of the callback that a reply repeats shows nothing of the receiver; what else is in it does', () => {
  const sent = ['http://im.invalid/?x=1', '{"FileName":"file:///a/b","Path":"/home/jared/a.txt"}']
  expect(findLeak('{"ErrorInfo":"file:///a/b (/home/jared/a.txt)"}', sent)).toBeUndefined()
  expect(findLeak('{"ErrorInfo":"file:///a/b at /srv/im/app.js"}', sent)).toBe(' /srv/im/app.js')
  expect(findLeak('{"ErrorInfo":"file:///a/b"}')).toBe('file:///')
})

describe('a right reply is shown with every field that the webhook needs:', () => {
  test.each([
    [chatbotSignal, /"ErrorInfo":"","RspData":""\}, within 2 s\.$/],
    [beforeFriend, /"ResultItem":\[\{"To_Account":"\w+","ResultCode":0,"ResultInfo":""\}.* Any other decision/],
    [beforeMessage, /\{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""\}, within 2 s\. Any other decision/],
    [stateChange, /\{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""\}, within 2 s\.$/],
  ])('%s', async (webhook, right) => {
    const { results } = await judge(webhook, createReceiver({ sdkAppId }), { only: ['answer-fields'] })
    expect(results[0]?.right).toMatch(right)
  })
})

import { describe, expect, test } from 'vitest'
import { findWebhook, webhooks } from '../../src/contract/contract.ts'
import { allow, answerFor, type Decision, type DecisionOn, discard, maxMessageBytes, modify, reject } from '../../src/delivery/decision.ts'
import { judge } from '../../src/delivery/verdict.ts'
import { alert, beforeFriend, beforeInvite, beforeMessage } from '../support/names.ts'

const accept = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
const replied = (body: unknown, status = 200) => ({ status, headers: {}, body: JSON.stringify(body), isUtf8: true, ms: 3 })
const judged = (body: unknown, status?: number) => judge(beforeMessage, replied(body, status))
const MsgBody = [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'something else' } }]

const deciding = [...webhooks.values()].filter(({ outcomes }) => outcomes.length > 0 && outcomes.every(({ each }) => each === undefined))
const rows = deciding.flatMap((webhook) => webhook.outcomes.map((outcome) => [webhook.name, outcome] as const))

describe.each(rows)('the reply to %s with %o', (name, { code, fields, effect, callerGets }) => {
  const codes = typeof code === 'number' ? [code] : [code[0], Math.floor((code[0] + code[1]) / 2), code[1]]

  test.each(codes)('with ErrorCode %i has its effect', (ErrorCode) => {
    const replaced = findWebhook(name).examples[0]?.body
    const extra = fields === undefined ? {} : { [fields[0] as string]: replaced?.[fields[0] as string] ?? ['jared'] }
    const expected: Decision = { effect }
    if (callerGets !== undefined) expected.code = callerGets === 'own' ? ErrorCode : callerGets
    if (callerGets === 'own') expected.info = 'no'
    const verdict = judge(name as never, replied({ ActionStatus: 'OK', ErrorCode, ErrorInfo: 'no', ...extra }))
    expect(verdict).toMatchObject({ outcome: 'acknowledged' })
    expect(verdict.decision).toEqual(expected)
  })
})

describe('the verdict on a reply that decides', () => {
  test.each([
    ['nothing but OK lets Chat go on', accept, { effect: 'allow' }],
    ['1 rejects', { ...accept, ErrorCode: 1 }, { effect: 'reject', code: 20006 }],
    ['2 drops the message', { ...accept, ErrorCode: 2 }, { effect: 'discard' }],
    ['an own code rejects with it', { ...accept, ErrorCode: 120001, ErrorInfo: 'no' }, { effect: 'reject', code: 120001, info: 'no' }],
    ['the end of the range too', { ...accept, ErrorCode: 130000 }, { effect: 'reject', code: 130000, info: '' }],
    ['a MsgBody replaces the message', { ...accept, MsgBody }, { effect: 'modify' }],
    ['so does other custom data', { ...accept, CloudCustomData: 'x' }, { effect: 'modify' }],
    ['fields that are empty replace nothing', { ...accept, MsgBody: [], CloudCustomData: '' }, { effect: 'allow' }],
    ['nor do they beside a rejection', { ...accept, ErrorCode: 1, MsgBody: [], CloudCustomData: '' }, { effect: 'reject', code: 20006 }],
  ])('%s', (_what, body, decision) => {
    expect(judged(body)).toMatchObject({ outcome: 'acknowledged', decision })
  })

  test.each([
    ['a code of no range', { ...accept, ErrorCode: 3 }, /its pages know 0, 1, 2 and 120001 to 130000/],
    ['one before the range', { ...accept, ErrorCode: 120000 }, /120000 is no decision/],
    ['one after it', { ...accept, ErrorCode: 130001 }, /130001 is no decision/],
    ['a negative one', { ...accept, ErrorCode: -1 }, /-1 is no decision/],
    ['FAIL', { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: 'no' }, /refused/],
  ])('is refused, without a decision, for %s', (_what, body, reason) => {
    const verdict = judged(body)
    expect(verdict).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(reason) })
    expect(verdict).not.toHaveProperty('decision')
  })

  const long = [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'a'.repeat(maxMessageBytes) } }]
  test.each([
    ['a replacement beside a rejection', { ...accept, ErrorCode: 1, MsgBody }, /MsgBody comes with ErrorCode 1/],
    ['custom data beside an own code', { ...accept, ErrorCode: 120001, CloudCustomData: 'x' }, /CloudCustomData comes with/],
    ['a message of more than 12 KB', { ...accept, MsgBody: long }, /at most 12288 \(12 KB\)/],
    [
      'a replacement that is no message',
      { ...accept, MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: {} }] },
      /MsgBody\.0\.MsgContent\.Text is missing/,
    ],
    ['a replacement that is no list', { ...accept, MsgBody: 'text' }, /MsgBody is "text"/],
  ])('is failed, so that Chat does what its terms say, for %s', (_what, body, reason) => {
    expect(judged(body)).toMatchObject({
      outcome: 'failed',
      failure: 'fields',
      reason: expect.stringMatching(reason),
      decision: { effect: 'allow' },
    })
  })

  const nested = (depth: number) => {
    const [before, after] = ['{"MsgType":"TIMRelayElem","MsgContent":{"MsgList":[{"MsgBody":[', ']}]}}']
    return `{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","MsgBody":[${before.repeat(depth)}${after.repeat(depth)}]}`
  }
  const listed = (depth: number) => `{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","Deep":${'['.repeat(depth)}${']'.repeat(depth)}}`

  test.each([
    ['messages in each other', nested(5000)],
    ['lists in each other', listed(5000)],
    ['lists in each other, just too deep', listed(200)],
  ])('is failed for a reply that is nested too deep: %s', (_what, body) => {
    const verdict = judge(beforeMessage, { ...replied({}), body })
    expect(verdict).toMatchObject({ outcome: 'failed', failure: 'fields', reason: 'The reply is nested deeper than 200 levels.' })
    expect(judge(beforeMessage, { ...replied({}), body: listed(199) })).toMatchObject({ outcome: 'acknowledged' })
  })

  test('is that Chat goes on where there is no usable reply', () => {
    expect(judged(accept, 500)).toMatchObject({ outcome: 'failed', decision: { effect: 'allow' } })
    expect(judge(beforeMessage, { failure: 'timeout', message: 'no reply', hasBegun: false, ms: 2000 })).toMatchObject({
      outcome: 'failed',
      decision: { effect: 'allow' },
    })
  })

  test('has no decision for a notification', () => {
    expect(judge(alert, replied(accept))).toEqual({ outcome: 'acknowledged', reason: expect.any(String) })
    expect(judge(alert, replied({ ...accept, ErrorCode: 1 }))).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/contradicts/),
    })
  })
})

test('an empty list of refused members refuses nobody', () => {
  expect(judge(beforeInvite, replied({ ...accept, RefusedMembers_Account: [] })).decision).toEqual({ effect: 'allow' })
})

describe('the verdict on a reply that decides about each person', () => {
  const person = (To_Account: string, ResultCode: number, ResultInfo = '') => ({ To_Account, ResultCode, ResultInfo })
  const friend = (...ResultItem: object[]) => judge(beforeFriend, replied({ ...accept, ResultItem }))

  test.each([
    ['all allowed', [person('a', 0), person('b', 0)], { effect: 'allow' }],
    ['none allowed', [person('a', 38000, 'no'), person('b', 39000)], { effect: 'reject', code: 38000, info: 'no' }],
    ['one not', [person('a', 0), person('b', 38001)], { effect: 'modify' }],
  ])('is what Chat does with them: %s', (_what, items, decision) => {
    expect(friend(...items).decision).toEqual(decision)
  })

  test('says which code no page knows', () => {
    expect(friend(person('a', 0), person('b', 1))).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/ResultItem\.1\.ResultCode is 1: its pages know 0 and 38000 to 39000/),
    })
  })

  test('is that Chat goes on if the receiver says that it failed', () => {
    expect(judge(beforeFriend, replied({ ...accept, ErrorCode: 38500, ResultItem: [] })).decision).toEqual({ effect: 'allow' })
    expect(judge(beforeFriend, replied({ ...accept, ErrorCode: 1, ResultItem: [] }))).toMatchObject({ outcome: 'refused' })
  })

  test('is failed where the list is missing', () => {
    expect(judge(beforeFriend, replied(accept))).toMatchObject({
      outcome: 'failed',
      failure: 'fields',
      reason: expect.stringMatching(/ResultItem is missing/),
    })
  })

  test.each([
    ['allow', allow(), [0, 0]],
    ['reject', reject(), [38000, 38000]],
    ['reject with a code', reject({ code: 38001, info: 'no' }), [38001, 38001]],
  ] as const)('is made for all persons of the payload: %s', (_what, decision, codes) => {
    const webhook = findWebhook(beforeFriend)
    const answer = answerFor(webhook, decision, webhook.examples[0]?.body)
    expect(answer.ResultItem).toMatchObject(codes.map((ResultCode) => ({ ResultCode })))
    expect(judge(beforeFriend, replied(answer)).decision?.effect).toBe(decision.effect)
  })
})

describe('a decision that is made', () => {
  const decided = (decision: DecisionOn<typeof beforeMessage>) => answerFor(findWebhook(beforeMessage), decision)

  test.each([
    ['reject', reject(), { ErrorCode: 1, ErrorInfo: '' }],
    ['reject with a code', reject({ code: 120002, info: 'no' }), { ErrorCode: 120002, ErrorInfo: 'no' }],
    ['discard', discard(), { ErrorCode: 2 }],
    ['modify', modify({ CloudCustomData: 'x' }), { ErrorCode: 0, CloudCustomData: 'x' }],
  ])('%s is a reply that Chat reads as such', (_what, decision, answer) => {
    expect(decided(decision)).toMatchObject({ ActionStatus: 'OK', ...answer })
    expect(judged(decided(decision)).decision?.effect).toBe(decision.effect)
  })

  test('with a code outside the range is an error that names it', () => {
    expect(() => decided(reject({ code: 10100 }))).toThrow(/cannot be rejected with the code 10100/)
  })
})

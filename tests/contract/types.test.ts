import { describe, expectTypeOf, test } from 'vitest'
import {
  type Answer,
  type CallbackPlan,
  createReceiver,
  type Delivery,
  type FailureClass,
  type NoReply,
  type Payload,
  type Receiver,
  type Reply,
  type Verdict,
  type Webhook,
  type WebhookName,
} from '../../src/index.ts'

// The compiler checks these assertions (`npm run types`). At run time the tests only show that the file compiles.

describe('the types of the package', () => {
  test('know the names of the webhooks', () => {
    expectTypeOf<WebhookName>().toEqualTypeOf<
      'Alert.RequestOverLimit' | 'Group.CallbackOnDailyGroupQuotaAlarm' | 'Group.CallbackSendMsgException'
    >()
    expectTypeOf<Webhook['name']>().toEqualTypeOf<WebhookName>()
  })

  test('know the fields of each payload', () => {
    expectTypeOf<Payload<'Alert.RequestOverLimit'>['Limit']>().toEqualTypeOf<number>()
    expectTypeOf<Payload<'Alert.RequestOverLimit'>['CallbackCommand']>().toEqualTypeOf<'Alert.RequestOverLimit'>()
    expectTypeOf<Payload<'Alert.RequestOverLimit'>>().not.toHaveProperty('EventTime')
    expectTypeOf<Payload<'Group.CallbackOnDailyGroupQuotaAlarm'>['QuotaUsed']>().toEqualTypeOf<number>()
    expectTypeOf<Payload<'Group.CallbackOnDailyGroupQuotaAlarm'>['EventTime']>().toEqualTypeOf<number | string | undefined>()
    expectTypeOf<Payload<'Group.CallbackSendMsgException'>['EventTime']>().toEqualTypeOf<number | string | undefined>()
    expectTypeOf<Payload<'Group.CallbackSendMsgException'>['OnlineOnlyFlag']>().toEqualTypeOf<0 | 1 | undefined>()
    expectTypeOf<Payload<'Group.CallbackSendMsgException'>['Type']>().toEqualTypeOf<string>()
    expectTypeOf<Payload<'Group.CallbackSendMsgException'>['MsgBody']>().toBeArray()
  })

  test('tell the payloads apart by CallbackCommand', () => {
    const read = (payload: Payload): number => (payload.CallbackCommand === 'Group.CallbackSendMsgException' ? payload.Random : 0)
    expectTypeOf(read).returns.toBeNumber()
  })

  test('know the replies: free for the alarms, fixed for the exception', () => {
    expectTypeOf<Answer<'Alert.RequestOverLimit'>['ActionStatus']>().toEqualTypeOf<'OK' | 'FAIL'>()
    expectTypeOf<Answer<'Group.CallbackSendMsgException'>['ActionStatus']>().toEqualTypeOf<'OK'>()
    expectTypeOf<Answer<'Group.CallbackSendMsgException'>['ErrorCode']>().toEqualTypeOf<0>()
  })

  test('give each handler its own payload', () => {
    createReceiver({
      sdkAppId: 1400000001,
      handlers: {
        'Alert.RequestOverLimit': (payload) => {
          expectTypeOf(payload).toEqualTypeOf<Payload<'Alert.RequestOverLimit'>>()
        },
        'Group.CallbackSendMsgException': async (payload) => {
          expectTypeOf(payload.From_Account).toBeString()
        },
      },
    })
  })

  test('let no handler read a field that its payload does not have', () => {
    createReceiver({
      sdkAppId: 1400000001,
      handlers: {
        // @ts-expect-error GroupId belongs to another webhook
        'Alert.RequestOverLimit': (payload) => void payload.GroupId,
      },
    })
  })

  test('let no handler be given for a webhook that is not in the contract', () => {
    // @ts-expect-error the name is misspelt
    createReceiver({ sdkAppId: 1400000001, handlers: { 'Alert.RequestOverlimit': () => {} } })
  })

  test('let no payload lack a required field', () => {
    // @ts-expect-error Limit is missing
    const payload: Payload<'Alert.RequestOverLimit'> = {
      CallbackCommand: 'Alert.RequestOverLimit',
      ServiceName: 'openim',
      Command: 'batchsendmsg',
      Request: 510,
    }
    expectTypeOf(payload.Request).toBeNumber()
  })

  test('make a delivery of plain data', () => {
    expectTypeOf<Delivery['reply']>().toEqualTypeOf<Reply | NoReply>()
    expectTypeOf<Verdict['outcome']>().toEqualTypeOf<'acknowledged' | 'refused' | 'failed'>()
    expectTypeOf<Verdict['failure']>().toEqualTypeOf<FailureClass | undefined>()
    expectTypeOf<Receiver>().returns.resolves.toEqualTypeOf<Reply | NoReply>()
    expectTypeOf<CallbackPlan['sdkAppId']>().toBeString()
  })
})

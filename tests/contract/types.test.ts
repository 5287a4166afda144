import { describe, expectTypeOf, test } from 'vitest'
import {
  type Answer,
  type CallbackPlan,
  createReceiver,
  type Delivery,
  discard,
  type FailureClass,
  modify,
  type NoReply,
  type Payload,
  type Receiver,
  type Reply,
  reject,
  type Verdict,
  type Webhook,
  type WebhookName,
} from '../../src/index.ts'
import { alert, beforeMessage, exception, type handled, noWebhook, type quota } from '../support/names.ts'

// The compiler checks these assertions (`npm run types`). At run time the tests only show that the file compiles.

describe('the types of the package', () => {
  test('know the names of the webhooks', () => {
    expectTypeOf<(typeof handled)[number]>().toExtend<WebhookName>()
    expectTypeOf<string>().not.toExtend<WebhookName>()
    expectTypeOf<typeof noWebhook>().not.toExtend<WebhookName>()
    expectTypeOf<Webhook['name']>().toEqualTypeOf<WebhookName>()
  })

  test('know the fields of each payload', () => {
    expectTypeOf<Payload<typeof alert>['Limit']>().toEqualTypeOf<number>()
    expectTypeOf<Payload<typeof alert>['CallbackCommand']>().toEqualTypeOf<typeof alert>()
    expectTypeOf<Payload<typeof alert>>().not.toHaveProperty('EventTime')
    expectTypeOf<Payload<typeof quota>['QuotaUsed']>().toEqualTypeOf<number>()
    expectTypeOf<Payload<typeof quota>['EventTime']>().toEqualTypeOf<number | string | undefined>()
    expectTypeOf<Payload<typeof exception>['EventTime']>().toEqualTypeOf<number | string | undefined>()
    expectTypeOf<Payload<typeof exception>['OnlineOnlyFlag']>().toEqualTypeOf<0 | 1 | undefined>()
    expectTypeOf<Payload<typeof exception>['Type']>().toEqualTypeOf<string>()
    expectTypeOf<Payload<typeof exception>['MsgBody']>().toBeArray()
  })

  test('tell the payloads apart by CallbackCommand', () => {
    const read = (payload: Payload): number => (payload.CallbackCommand === exception ? payload.Random : 0)
    expectTypeOf(read).returns.toBeNumber()
  })

  test('know the replies: free for the alarms, fixed for the exception', () => {
    expectTypeOf<Answer<typeof alert>['ActionStatus']>().toEqualTypeOf<'OK' | 'FAIL'>()
    expectTypeOf<Answer<typeof exception>['ActionStatus']>().toEqualTypeOf<'OK'>()
    expectTypeOf<Answer<typeof exception>['ErrorCode']>().toEqualTypeOf<0>()
  })

  test('let a handler make only the decisions that its webhook has', () => {
    createReceiver({ sdkAppId: 1400000001, handlers: { [beforeMessage]: () => reject({ code: 120001, info: 'no' }) } })
    createReceiver({ sdkAppId: 1400000001, handlers: { [beforeMessage]: async () => discard() } })
    createReceiver({ sdkAppId: 1400000001, handlers: { [beforeMessage]: () => modify({ CloudCustomData: 'x' }) } })
    // @ts-expect-error a field that the reply does not have
    createReceiver({ sdkAppId: 1400000001, handlers: { [beforeMessage]: () => modify({ GroupId: 'x' }) } })
    // @ts-expect-error a field of another type
    createReceiver({ sdkAppId: 1400000001, handlers: { [beforeMessage]: () => modify({ MsgBody: 'x' }) } })
    // @ts-expect-error a notification decides nothing
    createReceiver({ sdkAppId: 1400000001, handlers: { [alert]: () => reject() } })
  })

  test('give each handler its own payload', () => {
    createReceiver({
      sdkAppId: 1400000001,
      handlers: {
        [alert]: (payload) => {
          expectTypeOf(payload).toEqualTypeOf<Payload<typeof alert>>()
        },
        [exception]: async (payload) => {
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
        [alert]: (payload) => void payload.GroupId,
      },
    })
  })

  test('let no handler be given for a webhook that is not in the contract', () => {
    // @ts-expect-error there is no such webhook
    createReceiver({ sdkAppId: 1400000001, handlers: { [noWebhook]: () => {} } })
  })

  test('let no payload lack a required field', () => {
    // @ts-expect-error Limit is missing
    const payload: Payload<typeof alert> = {
      CallbackCommand: alert,
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

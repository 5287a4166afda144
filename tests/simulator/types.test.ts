import { expect, expectTypeOf, test } from 'vitest'
import type { Payload } from '../../src/contract/contract.ts'
import type { Api, ExtrasOf, ItemOf, RequestOf } from '../../src/simulator/api.ts'
import { type Commands, command } from '../../src/simulator/call.ts'
import { rule } from '../../src/simulator/fact.ts'
import { alert, quota } from '../support/names.ts'

// What is asserted here is asserted by the compiler (`npm run types`); at run time these tests only show that it compiles.

test('the types of an API come from its description', () => {
  expectTypeOf<'openim/sendmsg'>().toExtend<Api>()
  expectTypeOf<RequestOf<'openim/batchsendmsg'>['To_Account']>().toEqualTypeOf<string[]>()
  expectTypeOf<ExtrasOf<'openim/batchsendmsg'>['MsgKey']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<ExtrasOf<'openim/batchsendmsg'>>().not.toHaveProperty('ErrorCode')
  expectTypeOf<ItemOf<'group_open_http_svc/add_group_member', 'MemberList'>['Result']>().toEqualTypeOf<0 | 1 | 2 | 3>()
})

test('a command reads the fields of its request, and answers those of its reply', () => {
  const table = {
    'openim/sendmsg': command(({ request }) => ({ MsgId: String(request.MsgRandom) })),
    // @ts-expect-error the request has MsgRandom
    'openim/batchsendmsg': command(({ request }) => ({ MsgId: String(request.MsgRandm) })),
  } satisfies Commands
  expect(Object.keys(table)).toHaveLength(2)
})

test('a command does not compile that answers a field its reply does not have', () => {
  const table = {
    // @ts-expect-error the reply has MsgId
    'openim/sendmsg': command(({ now }) => ({ MsgTime: now, MsgID: '1' })),
    // @ts-expect-error MsgTime is a number
    'group_open_http_svc/send_group_msg': command(() => ({ MsgTime: 'now' })),
  } satisfies Commands
  expect(Object.keys(table)).toHaveLength(2)
})

test('a command for an API that does not exist does not compile', () => {
  const table = {
    // @ts-expect-error the name is misspelt
    'openim/sendmesg': command(() => undefined),
  } satisfies Commands
  expect(Object.keys(table)).toHaveLength(1)
})

test('a request that breaks its schema has no field that is sure', () => {
  command<'openim/sendmsg', object>(() => undefined, {
    onInvalid({ request }) {
      expectTypeOf(request.MsgRandom).toBeUnknown()
    },
  })
})

const webhook = quota
const payload = { CallbackCommand: webhook, QuotaUsed: 71, Quota: 100 } as const

test('a rule answers the payload of its webhook', () => {
  const alarm = rule(webhook, (_fact, now) => ({ ...payload, EventTime: String(now) }))
  expectTypeOf(alarm.on).returns.toEqualTypeOf<Payload<typeof webhook> | undefined>()
})

test('a rule does not compile with a field that is misspelt, missing or of the wrong type', () => {
  // @ts-expect-error the payload has EventTime
  rule(webhook, (_fact, now) => ({ ...payload, EventTme: String(now) }))
  // @ts-expect-error Quota is missing
  rule(webhook, () => ({ CallbackCommand: webhook, QuotaUsed: 71 }))
  // @ts-expect-error Quota is a number
  rule(webhook, () => ({ ...payload, Quota: 'many' }))
  // @ts-expect-error this is the payload of another webhook
  rule(alert, () => payload)
})

test('a rule for a webhook that does not exist does not compile', () => {
  // @ts-expect-error the name is misspelt
  rule('Alert.RequestOverlimit', () => undefined)
})

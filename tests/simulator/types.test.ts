import { expect, expectTypeOf, test } from 'vitest'
import type { Payload } from '../../src/contract/contract.ts'
import type { Api, ExtrasOf, ItemOf, RequestOf } from '../../src/simulator/api.ts'
import { type Commands, command, question } from '../../src/simulator/call.ts'
import { rule } from '../../src/simulator/fact.ts'
import { alert, beforeMessage, quota } from '../support/names.ts'

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

const content = { QuotaUsed: 71, Quota: 100 }

test('a rule answers the payload of its webhook, but for what is added to each, and sees the fact that it follows', () => {
  const alarm = rule('group-created', quota, ({ group, operator }, now) => {
    expectTypeOf(group.members.size).toBeNumber()
    expectTypeOf([operator, now]).toEqualTypeOf<(string | number)[]>()
    return content
  })
  expectTypeOf(alarm.tell).returns.toEqualTypeOf<Omit<Payload<typeof quota>, 'CallbackCommand' | 'EventTime'> | undefined>()
})

test('a rule does not compile with a field that is misspelt, missing or of the wrong type', () => {
  // @ts-expect-error the payload has no such field
  rule('group-created', quota, () => ({ ...content, QuotaLeft: 1 }))
  // @ts-expect-error Quota is missing
  rule('group-created', quota, () => ({ QuotaUsed: 71 }))
  // @ts-expect-error Quota is a number
  rule('group-created', quota, () => ({ ...content, Quota: 'many' }))
  // @ts-expect-error this is the payload of another webhook
  rule('group-created', alert, () => content)
})

test('a rule for a webhook or a fact that does not exist does not compile', () => {
  // @ts-expect-error the name is misspelt
  rule('called', 'Alert.RequestOverlimit', () => undefined)
  // @ts-expect-error there is no such fact
  rule('group-painted', quota, () => content)
})

test('a question is of a webhook that decides, and has the payload of that', () => {
  const about = { From_Account: 'jared', To_Account: 'peter', MsgBody: [] }
  question(beforeMessage, 80003, () => about)
  // @ts-expect-error nobody waits for the reply to an alarm
  question(quota, 80003, () => content)
  // @ts-expect-error To_Account is missing
  question(beforeMessage, 80003, () => ({ From_Account: 'jared', MsgBody: [] }))
  // @ts-expect-error the payload has no such field
  question(beforeMessage, 80003, () => ({ ...about, To_Acount: 'peter' }))
})

test('a command reads what the receiver replaced', () => {
  command<'openim/sendmsg', object>((_call, { fields }) => {
    expectTypeOf(fields.CloudCustomData).toEqualTypeOf<string | undefined>()
    expectTypeOf(fields.RefusedMembers_Account).toEqualTypeOf<string[] | undefined>()
    return undefined
  })
})

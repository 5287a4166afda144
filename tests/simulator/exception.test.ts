import { describe, expect, test } from 'vitest'
import { exception } from '../support/names.ts'
import { type Alarm, group, noon, restRequest, type Simulation, text, withGroup } from '../support/simulator.ts'

const send = `${group}/send_group_msg`
const message = {
  GroupId: 'g1',
  From_Account: 'peter',
  Random: 4294967295,
  MsgBody: [...text('是的 🧧'), { MsgType: 'TIMFaceElem', MsgContent: { Index: 6, Data: 'abc\u0000\u0001' } }],
  CloudCustomData: '{"a":1}',
}

const isException = (code: number, changes: Alarm = {}) => ({
  CallbackCommand: exception,
  GroupId: 'g1',
  Type: 'Public',
  From_Account: 'peter',
  Operator_Account: 'admin',
  Random: message.Random,
  OnlineOnlyFlag: 0,
  MsgBody: message.MsgBody,
  CloudCustomData: message.CloudCustomData,
  ErrorCode: code,
  ErrorInfo: expect.stringMatching(/./),
  EventTime: String(noon),
  ...changes,
})

type Case = [what: string, code: number, body: object, carried: object, prepare?: (simulation: Simulation) => unknown]

const cases: Case[] = [
  ['the group never was', 10010, { GroupId: 'g2' }, { GroupId: 'g2', Type: '' }],
  ['the group is gone', 10010, {}, { Type: '' }, ({ call }) => call(`${group}/destroy_group`, { GroupId: 'g1' })],
  ['no group can have the ID', 10015, { GroupId: '群' }, { GroupId: '群', Type: '' }],
  ['a parameter is wrong', 10004, { MsgPriority: 'high' }, {}],
  [
    'the sender is muted',
    10017,
    {},
    {},
    ({ call }) => call(`${group}/forbid_send_msg`, { GroupId: 'g1', Members_Account: ['peter'], MuteTime: 1 }),
  ],
  [
    'the group has had 40 messages',
    10023,
    {},
    { ErrorInfo: 'msg count exceeds limit,please retry later' },
    ({ repeat }) => repeat(40, send, { ...message, Random: 1 }),
  ],
  ['the filter hits', 80001, { MsgBody: text('so much spam') }, { MsgBody: text('so much spam') }],
  ['the message is too long', 80002, { MsgBody: text('x'.repeat(12_300)) }, { MsgBody: text('x'.repeat(12_300)) }],
]

describe('the exception of a message that is not delivered', () => {
  test.each(cases)('comes when %s, with %i and the message as it was sent', async (_what, code, body, carried, prepare = () => {}) => {
    const simulation = await withGroup({ bannedWords: ['spam'], groupOverflow: 'refuse' })
    await prepare(simulation)
    expect(await simulation.alarms()).toEqual([])
    const reply = await simulation.call(send, { ...message, ...body })
    expect(reply.ErrorCode).toBe(code)
    const alarms = await simulation.alarms()
    expect(alarms).toEqual([isException(code, carried)])
    expect(alarms[0]?.ErrorInfo).toBe(reply.ErrorInfo)
  })

  test.each([
    ['Random', { Random: -1 }],
    ['Random', { Random: '7' }],
    ['MsgBody', { MsgBody: 'hello' }],
    ['MsgBody', { MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 7 } }] }],
    ['CloudCustomData', { CloudCustomData: { a: 1 } }],
    ['GroupId', { GroupId: undefined }],
    ['From_Account', { From_Account: null }],
  ])('comes with 10004 also when %s itself is wrong, and holds what was right', async (field, body) => {
    const { call, alarms } = await withGroup()
    expect(await call(send, { ...message, ...body })).toMatchObject({ ErrorCode: 10004 })
    const [alarm, ...others] = await alarms()
    const { CloudCustomData, ...always } = isException(10004)
    const right = { ...always, CloudCustomData, ...(field === 'GroupId' ? { Type: '' } : {}) }
    expect({ ...alarm, [field]: 'any' }).toEqual({ ...right, [field]: 'any' })
    expect(others).toEqual([])
  })

  test('leaves CloudCustomData out where the message had none', async () => {
    const { call, alarms } = await withGroup()
    await call(send, { ...message, GroupId: 'g2', CloudCustomData: undefined })
    expect(Object.keys((await alarms())[0] ?? {})).not.toContain('CloudCustomData')
  })

  test('says OnlineOnlyFlag 1 for a message to members online, but 0 in an AVChatRoom', async () => {
    for (const [type, flag, expected] of [
      ['Public', 1, 1],
      ['Public', 7, 1],
      ['Public', 0, 0],
      ['AVChatRoom', 1, 0],
    ] as const) {
      const { call, alarms } = await withGroup({ bannedWords: ['spam'] }, type)
      await call(send, { ...message, OnlineOnlyFlag: flag, MsgBody: text('spam') })
      expect(await alarms()).toEqual([expect.objectContaining({ Type: type, OnlineOnlyFlag: expected, ErrorCode: 80001 })])
    }
  })

  test('names the admin as operator of a message over REST, in whose name it was or not', async () => {
    const { call, alarms } = await withGroup({ bannedWords: ['spam'] })
    await call(send, { ...message, MsgBody: text('spam') }, { identifier: 'root' })
    await call(send, { ...message, From_Account: undefined, MsgBody: text('spam') }, { identifier: 'root' })
    const accounts = (await alarms()).map(({ From_Account, Operator_Account }) => [From_Account, Operator_Account])
    expect(accounts).toEqual([
      ['peter', 'root'],
      ['root', 'root'],
    ])
  })

  test('names the user as operator of a message from a client, with the client’s platform and address', async () => {
    const { backend, alarms, callbacks } = await withGroup({ bannedWords: ['spam'] })
    const client = { identifier: 'peter', platform: 'Web', ip: '10.1.2.3' }
    await backend.callAsClient(send, { ...message, MsgBody: text('spam') }, client)
    expect(await alarms()).toEqual([expect.objectContaining({ From_Account: 'peter', Operator_Account: 'peter' })])
    const query = new URL(callbacks[0]?.url ?? '').searchParams
    expect([query.get('OptPlatform'), query.get('ClientIP')]).toEqual(['Web', '10.1.2.3'])
  })

  test('comes for a client that is no member, also when the message names no sender', async () => {
    const { backend, alarms } = await withGroup()
    const client = { identifier: 'rong', platform: 'Web', ip: '10.1.2.3' }
    expect(await backend.callAsClient(send, { ...message, From_Account: undefined }, client)).toMatchObject({ ErrorCode: 10007 })
    expect(await alarms()).toHaveLength(1)
  })

  test('does not come for messages that are delivered, nor for messages to users', async () => {
    const { call, alarms } = await withGroup({ bannedWords: ['spam'] })
    expect(await call(send, message)).toMatchObject({ ErrorCode: 0, MsgSeq: 1 })
    expect(await call(send, { ...message, Random: 8, From_Account: undefined })).toMatchObject({ ErrorCode: 0, MsgSeq: 2 })
    await call('openim/sendmsg', { To_Account: 'rong', MsgRandom: 1, MsgBody: text('spam') })
    await call(`${group}/send_group_system_notification`, { GroupId: 'none', Content: 'spam' })
    expect(await alarms()).toEqual([])
  })
})

test('the 41st message in a second is refused, in that group only, and the next second takes messages again', async () => {
  const { call, repeat, alarms, clock } = await withGroup({ groupOverflow: 'refuse' })
  await call(`${group}/create_group`, { Type: 'Public', Name: 'two', GroupId: 'g2', Owner_Account: 'peter' })
  expect(await repeat(40, send, message)).toMatchObject({ ErrorCode: 0, MsgSeq: 40 })
  clock.advance(999)
  expect(await call(send, { ...message, Random: 100 })).toMatchObject({ ErrorCode: 10023 })
  expect(await call(send, { ...message, GroupId: 'g2' })).toMatchObject({ ErrorCode: 0 })
  clock.advance(1)
  expect(await repeat(40, send, { ...message, Random: 200 })).toMatchObject({ ErrorCode: 0, MsgSeq: 80 })
  expect(await repeat(2, send, { ...message, Random: 300 })).toMatchObject({ ErrorCode: 10023 })
  expect(await alarms(exception)).toHaveLength(3)
})

test('a message whose body is slow to come does not make room for others', async () => {
  const { backend, call, repeat, clock } = await withGroup({ groupOverflow: 'refuse' })
  const late = Promise.withResolvers<void>()
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    await late.promise
    controller.enqueue(new TextEncoder().encode(JSON.stringify(message)))
    controller.close()
  }
  const slow = backend.fetch(restRequest(send, new ReadableStream({ pull })))
  clock.advance(1000)
  await repeat(40, send, { ...message, Random: 100 })
  late.resolve()
  expect(await (await slow).json()).toMatchObject({ ErrorCode: 10023 })
  expect(await call(send, { ...message, Random: 200 })).toMatchObject({ ErrorCode: 10023 })
})

test('a mute ends with the clock', async () => {
  const { call, alarms, clock } = await withGroup()
  const mute = (MuteTime: number) => call(`${group}/forbid_send_msg`, { GroupId: 'g1', Members_Account: ['peter'], MuteTime })
  await mute(60)
  clock.advance(59_999)
  expect(await call(send, message)).toMatchObject({ ErrorCode: 10017 })
  expect(await call(send, { ...message, From_Account: 'jared' })).toMatchObject({ ErrorCode: 0 })
  clock.advance(1)
  expect(await call(send, message)).toMatchObject({ ErrorCode: 0 })
  expect(await call(`${group}/get_group_muted_account`, { GroupId: 'g1' })).toMatchObject({ MutedAccountList: [] })
  await mute(4294967295)
  clock.advance(200 * 365 * 24 * 60 * 60 * 1000)
  expect(await call(send, message)).toMatchObject({ ErrorCode: 10017 })
  expect((await alarms(exception)).map(({ ErrorCode }) => ErrorCode)).toEqual([10017, 10017])
})

import { expect, test } from 'vitest'
import { afterGroupMessage, afterMessage, botMention, botMessage, contentResult, exception, pushResult } from '../support/names.ts'
import { group, noon, simulate, text, violationsIn, withGroup } from '../support/simulator.ts'

const api = (command: string) => `openim_robot_http_svc/${command}`
const bots = ['@RBT#001', '@RBT#002']
const present = noon / 1000
const direct = { From_Account: 'jared', To_Account: '@RBT#001', MsgSeq: 9, MsgRandom: 7, MsgBody: text(), CloudCustomData: 'c' }
const message = { GroupId: 'g1', From_Account: 'peter', Random: 7, MsgBody: text('@@RBT#001 hello') }

/** A simulation with the group g1, two bots, and these webhooks on. */
async function withBots(webhooks: string[]) {
  const simulation = await withGroup({ webhooks, bannedWords: ['spam'] })
  for (const id of bots) await simulation.call(api('create_robot'), { UserID: id, Nick: 'Jarvis' })
  await simulation.alarms()
  return simulation
}

test('bots are created once, listed and deleted', async () => {
  const { call } = simulate()
  const list = async () => (await call(api('get_all_robots'))).Robot_Account
  expect(await list()).toEqual([])
  for (const id of [...bots, ...bots]) expect(await call(api('create_robot'), { UserID: id })).toMatchObject({ ErrorCode: 0 })
  expect(await list()).toEqual(bots)
  await call(api('delete_robot'), { Robot_Account: '@RBT#001' })
  expect(await list()).toEqual(['@RBT#002'])
  for (const id of ['robot', `@RBT#${'x'.repeat(28)}`]) {
    expect(await call(api('create_robot'), { UserID: id })).toMatchObject({ ErrorCode: 10004 })
    expect(await call(api('delete_robot'), { Robot_Account: id })).toMatchObject({ ErrorCode: 10004 })
  }
  expect(await call(api('create_robot'), { UserID: '@RBT#1', SelfSignature: 'x'.repeat(501) })).toMatchObject({ ErrorCode: 10004 })
  for (let count = 1; count < 20; count++) await call(api('create_robot'), { UserID: `@RBT#n${count}` })
  expect(await call(api('create_robot'), { UserID: '@RBT#more' })).toMatchObject({ ErrorCode: 10008 })
  expect(await call(api('create_robot'), { UserID: '@RBT#n1', Nick: 'new' })).toMatchObject({ ErrorCode: 0 })
  expect(await list()).toHaveLength(20)
})

test('a message to a bot is told after it is sent, and one that is not sent is not', async () => {
  const { call, alarms, callbacks } = await withBots(['Bot.*', afterMessage])
  await call('openim/sendmsg', direct)
  const content = { ...direct, OnlineOnlyFlag: 0, MsgTime: present, MsgKey: `9_7_${present}`, EventTime: noon }
  expect(await alarms()).toMatchObject([
    { CallbackCommand: afterMessage },
    { CallbackCommand: botMessage, ...content, SendMsgResult: 0, ErrorInfo: 'send msg succeed' },
  ])
  await call('openim/sendmsg', { ...direct, MsgBody: text('spam') })
  await call('openim/sendmsg', { ...direct, To_Account: '@RBT#none' })
  await call(api('delete_robot'), { Robot_Account: '@RBT#001' })
  await call('openim/sendmsg', direct)
  expect(await alarms(botMessage)).toEqual([])
  await call('openim/sendmsg', { ...direct, To_Account: '@RBT#002', ForbidCallbackControl: ['ForbidAfterSendMsgCallback'] })
  expect((await alarms()).map(({ CallbackCommand }) => CallbackCommand)).toEqual([botMessage])
  expect(violationsIn(callbacks)).toEqual([])
})

test('a group message tells of all the bots that it mentions by name', async () => {
  const { call, alarms, callbacks } = await withBots(['Bot.*', afterGroupMessage])
  const mention = (...accounts: string[]) => accounts.map((account) => ({ GroupAtAllFlag: 0, GroupAt_Account: account }))
  await call(`${group}/send_group_msg`, { ...message, GroupAtInfo: mention('@RBT#002', 'jared', '@RBT#001', '@RBT#002') })
  expect(await alarms()).toMatchObject([
    { CallbackCommand: afterGroupMessage },
    {
      CallbackCommand: botMention,
      GroupId: 'g1',
      Type: 'Public',
      From_Account: 'peter',
      Operator_Account: 'admin',
      Random: 7,
      MsgSeq: 1,
      MsgTime: present,
      MsgBody: message.MsgBody,
      AtRobots_Account: ['@RBT#002', '@RBT#001'],
      EventTime: noon,
    },
  ])
  for (const mentioned of [mention('jared'), [{ GroupAtAllFlag: 1 }], [{ GroupAtAllFlag: 1, GroupAt_Account: '@RBT#001' }], undefined])
    await call(`${group}/send_group_msg`, { ...message, GroupAtInfo: mentioned })
  expect(await alarms(botMention)).toEqual([])
  expect(violationsIn(callbacks)).toEqual([])
})

test('what moderation stops is told with the words that it found', async () => {
  const { call, alarms, callbacks } = await withBots([contentResult, exception])
  const result = { SdkAppId: expect.any(Number), ContentType: 'Text', CtxcbResult: 1, CtxcbRequestId: expect.any(String) }
  const found = { ...result, CtxcbKeywords: ['spam'], CtxcbSuggestion: 'Block' }
  const custom = [
    { MsgType: 'TIMTextElem', MsgContent: { Text: 'good' } },
    { MsgType: 'TIMCustomElem', MsgContent: { Data: 'x', Desc: 'spam' } },
  ]
  await call('openim/sendmsg', { ...direct, MsgBody: text('no spam') })
  await call('openim/sendmsg', { ...direct, MsgBody: custom, CloudCustomData: undefined })
  const about = { From_Account: 'jared', ContactItem: { ContactType: 1, To_Account: '@RBT#001' }, MsgID: `9_7_${present}` }
  expect(await alarms()).toEqual([
    { Scene: 'C2C', ...about, ...found, TextContent: ['no spam'], CloudCustomData: 'c' },
    { Scene: 'C2CCustom', ...about, ...found, TextContent: ['x', 'spam'], CloudCustomData: '' },
  ])
  await call(`${group}/send_group_msg`, { ...message, MsgBody: text('spam') })
  await call(`${group}/send_group_msg`, { ...message, MsgBody: custom })
  await call(`${group}/send_group_msg`, message)
  await call(`${group}/send_group_msg`, { ...message, GroupId: 'none', MsgBody: text('spam') })
  const inGroup = { From_Account: 'peter', ContactItem: { ContactType: 2, ToGroupId: 'g1' }, CloudCustomData: '' }
  const results = (await alarms()).filter(({ CallbackCommand }) => CallbackCommand === undefined)
  expect(results).toEqual([
    { Scene: 'Group', ...inGroup, ...found, TextContent: ['spam'] },
    { Scene: 'GroupCustom', ...inGroup, ...found, TextContent: ['x', 'spam'] },
  ])
  expect(violationsIn(callbacks)).toEqual([])
})

test('a push is told for each of its recipients, a hundred at a time', async () => {
  const { call, alarms, callbacks } = await withBots([pushResult])
  const push = { From_Account: 'admin', MsgRandom: 7, OfflinePushInfo: { PushFlag: 0, Title: 't', Desc: 'd' } }
  const users = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`)
  const { TaskId } = await call('timpush/batch', { ...push, To_Account: users(201), DataId: 'sale' })
  expect(TaskId).toMatch(/^batch_/)
  const told = await alarms()
  expect(told.map(({ Events }) => Events.length)).toEqual([100, 100, 1])
  const event = { CallbackCommand: pushResult, EventType: 1, TaskId, DataId: 'sale', TaskTime: present, EventTime: present }
  expect(told[2]?.Events).toEqual([{ ...event, To_Account: 'u200', PushPlatform: 0, PushStage: 1, ErrCode: 0, ErrInfo: 'OK' }])
  expect(await call('timpush/batch', { ...push, To_Account: users(501) })).toMatchObject({ ErrorCode: 90011 })
  expect(await call('timpush/batch', { ...push, To_Account: [] })).toMatchObject({ ErrorCode: 90001 })
  expect(await call('timpush/batch', { ...push, To_Account: users(1), DataId: 'x'.repeat(65) })).toMatchObject({ ErrorCode: 90001 })
  expect(await call('timpush/batch', { To_Account: users(1) })).toMatchObject({ ErrorCode: 90001 })
  expect(await alarms()).toEqual([])
  expect(violationsIn(callbacks)).toEqual([])
})

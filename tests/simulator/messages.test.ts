import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveBackend } from '../../mocks/servers.ts'
import {
  afterGroupMessage,
  afterMessage,
  beforeGroupMessage,
  beforeMessage,
  edited,
  extended,
  groupEdited,
  groupExtended,
  groupRecalled,
  groupReceipt,
  read,
  readAll,
  recalled,
  receipt,
} from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { type Alarm, expectReply, group, noon, type Simulation, simulate, text, violationsIn, withGroup } from '../support/simulator.ts'

const noonSeconds = noon / 1000
const ext = 'openim_msg_ext_http_svc'

/** What was posted since the last call, by name. */
const names = async ({ alarms }: Simulation) => (await alarms()).map(({ CallbackCommand }) => CallbackCommand)

const direct = (words: string, more: object = {}) => ({
  From_Account: 'jared',
  To_Account: 'rong',
  MsgRandom: 1,
  MsgBody: text(words),
  ...more,
})
const span = { MinTime: 0, MaxTime: noonSeconds + 1e6 }

/** The texts of a list of messages. */
const words = (list: unknown) =>
  (list as { MsgBody: { MsgContent: { Text: string } }[] }[]).map(({ MsgBody }) => MsgBody[0]?.MsgContent.Text)

/** What a user sees of a conversation, read page by page as the page says, the oldest first. */
async function history({ call }: Simulation, account: string, peer: string, MaxCnt = 100): Promise<string[]> {
  const all: unknown[] = []
  let next: object = span
  for (let page = 0; page < 100; page++) {
    const reply = await call('openim/admin_getroammsg', { Operator_Account: account, Peer_Account: peer, MaxCnt, ...next })
    all.unshift(...(reply.MsgList as unknown[]))
    if (reply.Complete === 1) return words(all) as string[]
    next = { MinTime: 0, MaxTime: reply.LastMsgTime, LastMsgKey: reply.LastMsgKey }
  }
  return expect.fail('the pages do not end')
}

/** The messages of a group, the newest first, read as a client does: on from the smallest number of the page before. */
async function groupHistory({ call }: Simulation, more: object = {}): Promise<Alarm[]> {
  const all: Alarm[] = []
  let from = {}
  for (let page = 0; page < 100; page++) {
    const { RspMsgList } = await call(`${group}/group_msg_get_simple`, { GroupId: 'g1', ReqMsgNumber: 20, ...from, ...more })
    const list = RspMsgList as Alarm[]
    if (list.length === 0) return all
    all.push(...list)
    from = { ReqMsgSeq: list.at(-1)?.MsgSeq - 1 }
  }
  return expect.fail('the pages do not end')
}

describe('a story over HTTP', () => {
  const simulation = simulate({ webhooks: ['all'] })
  let server: Awaited<ReturnType<typeof serveBackend>>
  beforeAll(async () => {
    server = await serveBackend(simulation.backend)
  })
  afterAll(() => server.close())

  async function call(api: string, body: object) {
    const query = new URLSearchParams({ sdkappid: sdkAppId, identifier: 'admin', usersig: 'x', random: '1', contenttype: 'json' })
    const response = await fetch(`${server.url}/v4/${api}?${query}`, { method: 'POST', body: JSON.stringify(body) })
    return expectReply(api, await response.json())
  }

  test('of two users posts exactly what the documents say, in order', async () => {
    const sent = await call('openim/sendmsg', direct('hello', { IsNeedReadReceipt: 1, SupportMessageExtension: 1, CloudCustomData: 'c' }))
    const about = { From_Account: 'jared', To_Account: 'rong', MsgKey: sent.MsgKey }
    await call('openim/sendmsg', direct('again'))
    expect(await names(simulation)).toEqual([beforeMessage, afterMessage, beforeMessage, afterMessage])
    await call('openim/importmsg', { ...direct('of before'), SyncFromOldSystem: 5, MsgTimeStamp: noonSeconds - 100 })
    await call('openim/batchsendmsg', { ...direct('to both'), To_Account: ['rong', 'peter'] })
    expect(await names(simulation)).toEqual([])
    expect(await call('openim/get_c2c_unread_msg_num', { To_Account: 'rong' })).toMatchObject({ AllC2CUnreadMsgNum: 4 })
    await call('openim/admin_set_msg_read', { Report_Account: 'rong', Peer_Account: 'jared' })
    await call('openim/c2c_msg_read_receipt', { Operator_Account: 'rong', Peer_Account: 'jared', C2CMsgInfo: [about] })
    await call('openim/modify_c2c_msg', { ...about, MsgBody: text('hullo') })
    await call(`${ext}/set_key_values`, { ...about, OperateType: 1, ExtensionList: [{ Key: 'k', Value: 'v' }] })
    await call('openim/admin_msgwithdraw', about)
    const told = await simulation.alarms()
    expect(told).toEqual([
      { CallbackCommand: read, Report_Account: 'rong', Peer_Account: 'jared', LastReadTime: noonSeconds, UnreadMsgNum: 0, EventTime: noon },
      { CallbackCommand: receipt, Operator_Account: 'rong', Peer_Account: 'jared', C2CMsgInfo: [about], EventTime: noon },
      {
        ...{ CallbackCommand: edited, Operator_Account: 'admin', ...about, MsgSeq: 1, MsgRandom: 1, MsgTime: noonSeconds },
        ...{ MsgBody: text('hullo'), CloudCustomData: 'c', EventTime: noon },
      },
      { CallbackCommand: extended, ...about, OperateType: 1, ExtensionList: [{ Key: 'k', Value: 'v', Seq: 1 }], Seq: 1, EventTime: noon },
      { CallbackCommand: recalled, ...about, UnreadMsgNum: 0, EventTime: noon },
    ])
    expect(violationsIn(simulation.callbacks)).toEqual([])
  })

  test('of a group posts exactly what the documents say, in order', async () => {
    await call(`${group}/create_group`, {
      Type: 'Public',
      Name: 'one',
      GroupId: 'g1',
      Owner_Account: 'jared',
      MemberList: [{ Member_Account: 'peter' }],
    })
    await simulation.alarms()
    const message = { GroupId: 'g1', From_Account: 'jared', Random: 1, NeedReadReceipt: 1, SupportMessageExtension: 1 }
    await call(`${group}/send_group_msg`, { ...message, MsgBody: text('hello') })
    expect(await names(simulation)).toEqual([beforeGroupMessage, afterGroupMessage, groupReceipt])
    await call(`${group}/import_group_msg`, {
      GroupId: 'g1',
      MsgList: [{ From_Account: 'peter', SendTime: noonSeconds, MsgBody: text('imported') }],
    })
    await call(`${group}/send_broadcast_msg`, { Random: 1, MsgBody: text('to all rooms') })
    await call(`${group}/send_group_system_notification`, { GroupId: 'g1', Content: 'x' })
    expect((await names(simulation)).filter((name) => !name.startsWith('Alert.'))).toEqual([])
    await call(`${group}/group_msg_receipt`, { GroupId: 'g1', From_Account: 'peter', MsgSeqList: [{ MsgSeq: 1 }] })
    await call('openim/modify_group_msg', { GroupId: 'g1', MsgSeq: 1, MsgBody: text('hullo') })
    await call(`${ext}/group_set_key_values`, { GroupId: 'g1', MsgSeq: 1, OperateType: 1, ExtensionList: [{ Key: 'k', Value: 'v' }] })
    const { RecallRetList } = await call(`${group}/group_msg_recall`, { GroupId: 'g1', MsgSeqList: [{ MsgSeq: 9 }, { MsgSeq: 1 }] })
    expect(RecallRetList).toEqual([
      { MsgSeq: 9, RetCode: 10030 },
      { MsgSeq: 1, RetCode: 0 },
    ])
    await call(`${group}/delete_group_msg_by_sender`, { GroupId: 'g1', Sender_Account: 'peter' })
    const receipts = [{ MsgSeq: 1, ReadNum: 1, UnreadNum: 0, ReadReceiptMembers: [{ Member_Account: 'peter' }] }]
    expect(await simulation.alarms()).toEqual([
      { CallbackCommand: groupReceipt, GroupId: 'g1', Type: 'Public', GroupMsgReceiptList: receipts, EventTime: String(noon) },
      {
        CallbackCommand: groupEdited,
        Operator_Account: 'admin',
        GroupId: 'g1',
        TopicId: '',
        MsgSeq: 1,
        MsgBody: text('hullo'),
        EventTime: noon,
      },
      {
        ...{ CallbackCommand: groupExtended, GroupId: 'g1', MsgSeq: 1, OperateType: 1 },
        ...{ ExtensionList: [{ Key: 'k', Value: 'v', Seq: 1 }], Seq: 1, EventTime: noon },
      },
      {
        CallbackCommand: groupRecalled,
        Operator_Account: 'admin',
        Type: 'Public',
        GroupId: 'g1',
        MsgSeqList: [{ MsgSeq: 1 }],
        EventTime: noon,
      },
    ])
    expect(violationsIn(simulation.callbacks)).toEqual([])
  })
})

describe('the history of two users', () => {
  test('is read page by page, the same by both, in the order of the times', async () => {
    const simulation = simulate()
    const { call, clock } = simulation
    for (const each of ['1', '2', '3', '4', '5']) {
      await call('openim/sendmsg', direct(each))
      if (each !== '2') clock.advance(1000)
    }
    await call('openim/importmsg', { ...direct('0'), From_Account: 'rong', To_Account: 'jared', SyncFromOldSystem: 2, MsgTimeStamp: 7 })
    for (const count of [1, 2, 4, 100]) expect(await history(simulation, 'rong', 'jared', count)).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(await history(simulation, 'jared', 'rong')).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(await history(simulation, 'jared', 'peter')).toEqual([])
  })

  test('has as many messages on a page as fit into 13 KB, and one at least', async () => {
    const simulation = simulate()
    for (const each of ['a', 'b', 'c']) await simulation.call('openim/sendmsg', direct(each.repeat(9000)))
    const { MsgCnt, Complete } = await simulation.call('openim/admin_getroammsg', {
      Operator_Account: 'rong',
      Peer_Account: 'jared',
      MaxCnt: 9,
      ...span,
    })
    expect([MsgCnt, Complete]).toEqual([1, 0])
    expect((await history(simulation, 'rong', 'jared')).map((each) => each[0])).toEqual(['a', 'b', 'c'])
  })

  test('hides from one user what that user deleted or did not want, and nothing from the other', async () => {
    const simulation = simulate()
    const { call } = simulation
    await call('openim/sendmsg', direct('not mine', { SyncOtherMachine: 2 }))
    const { MsgKey } = await call('openim/sendmsg', direct('deleted'))
    await call('openim/sendmsg', direct('online', { MsgLifeTime: 0 }))
    const request = { Operator_Account: 'rong', Peer_Account: 'jared', MsgKeyList: [MsgKey, 'x'] }
    expect(await call('openim/delete_c2c_msg_ramble', request)).toMatchObject({ InvalidMsgKeyList: ['x'] })
    expect(await history(simulation, 'rong', 'jared')).toEqual(['not mine'])
    expect(await history(simulation, 'jared', 'rong')).toEqual(['deleted'])
    await call('recentcontact/delete', { From_Account: 'rong', Type: 1, To_Account: 'jared', ClearRamble: 1 })
    expect(await history(simulation, 'rong', 'jared')).toEqual([])
  })

  test('shows what was recalled, read and edited', async () => {
    const { call } = simulate()
    const { MsgKey } = await call('openim/sendmsg', direct('hello', { IsNeedReadReceipt: 1 }))
    const about = { From_Account: 'jared', To_Account: 'rong', MsgKey }
    await call('openim/c2c_msg_read_receipt', { Operator_Account: 'rong', Peer_Account: 'jared', C2CMsgInfo: [about] })
    await call('openim/modify_c2c_msg', { ...about, CloudCustomData: 'new' })
    await call('openim/admin_msgwithdraw', about)
    const { MsgList } = await call('openim/admin_getroammsg', { Operator_Account: 'rong', Peer_Account: 'jared', MaxCnt: 9, ...span })
    expect(MsgList).toEqual([
      expect.objectContaining({ ...about, IsPeerRead: 1, MsgFlagBits: 8, CloudCustomData: 'new', MsgBody: text('hello') }),
    ])
  })

  test.each<[code: number, what: string, api: string, change: object]>([
    [90054, 'a key that is none', 'admin_msgwithdraw', { MsgKey: 'x' }],
    [20022, 'a message that never was', 'admin_msgwithdraw', { MsgKey: '1_2_3' }],
    [20022, 'a message of the other user', 'admin_msgwithdraw', { From_Account: 'rong', To_Account: 'jared' }],
    [20022, 'a message that never was', 'modify_c2c_msg', { MsgKey: '1_2_3', CloudCustomData: 'x' }],
    [20001, 'an edit of nothing', 'modify_c2c_msg', {}],
    [93000, 'an edit of more than 12 KB', 'modify_c2c_msg', { MsgBody: text('x'.repeat(12_300)) }],
  ])('refuses with %i %s to %s', async (code, _what, api, change) => {
    const simulation = simulate({ webhooks: ['C2C.CallbackAfterM*'] })
    const { MsgKey } = await simulation.call('openim/sendmsg', direct('hello'))
    expect(await simulation.call(`openim/${api}`, { From_Account: 'jared', To_Account: 'rong', MsgKey, ...change })).toMatchObject({
      ErrorCode: code,
    })
    expect(await names(simulation)).toEqual([])
  })

  test('recalls a message once', async () => {
    const { call } = simulate()
    const { MsgKey } = await call('openim/sendmsg', direct('hello'))
    const about = { From_Account: 'jared', To_Account: 'rong', MsgKey }
    expect([await call('openim/admin_msgwithdraw', about), await call('openim/admin_msgwithdraw', about)]).toMatchObject([
      { ErrorCode: 0 },
      { ErrorCode: 20023 },
    ])
  })
})

test('what a user has not read is counted, in all and for each other user, and told', async () => {
  const { call, clock, alarms } = simulate({ webhooks: [afterMessage, read] })
  const unread = async (...peers: string[]) => {
    const body = peers.length === 0 ? {} : { Peer_Account: peers }
    const { AllC2CUnreadMsgNum, C2CUnreadMsgNumList } = await call('openim/get_c2c_unread_msg_num', { To_Account: 'rong', ...body })
    return AllC2CUnreadMsgNum ?? C2CUnreadMsgNumList
  }
  await call('openim/sendmsg', direct('1'))
  clock.advance(5000)
  await call('openim/sendmsg', direct('2'))
  await call('openim/sendmsg', direct('not counted', { SendMsgControl: ['NoUnread'] }))
  await call('openim/sendmsg', direct('of another', { From_Account: 'peter' }))
  await call('openim/sendmsg', direct('to oneself', { From_Account: 'rong' }))
  expect((await alarms()).map(({ UnreadMsgNum }) => UnreadMsgNum)).toEqual([1, 2, 2, 3, 4])
  expect(await unread('jared', 'peter')).toEqual([
    { Peer_Account: 'jared', C2CUnreadMsgNum: 2 },
    { Peer_Account: 'peter', C2CUnreadMsgNum: 1 },
  ])
  await call('openim/admin_set_msg_read', { Report_Account: 'rong', Peer_Account: 'jared', MsgReadTime: String(noonSeconds) })
  expect(await unread()).toBe(3)
  await call('openim/admin_set_msg_read', { Report_Account: 'rong', Peer_Account: 'jared', MsgReadTime: 1 })
  expect(await unread('jared')).toEqual([{ Peer_Account: 'jared', C2CUnreadMsgNum: 1 }])
  await call('openim/admin_set_msg_read', { Report_Account: 'rong', Peer_Account: 'jared' })
  expect(await unread()).toBe(2)
  expect((await alarms()).map(({ LastReadTime, UnreadMsgNum }) => [LastReadTime, UnreadMsgNum])).toEqual([
    [noonSeconds, 3],
    [1, 3],
    [noonSeconds + 5, 2],
  ])
  const eleven = { To_Account: 'rong', Peer_Account: Array.from({ length: 11 }, (_, index) => `u${index}`) }
  expect(await call('openim/get_c2c_unread_msg_num', eleven)).toMatchObject({ ErrorCode: 90018 })
})

describe('an app that imports accounts', () => {
  test('is told of receivers of a batch that it did not import', async () => {
    const simulation = simulate()
    const { call } = simulation
    await call('im_open_login_svc/account_import', { UserID: 'rong' })
    expect(await call('openim/batchsendmsg', { ...direct('hello'), To_Account: ['rong', 'nobody'] })).toMatchObject({
      ActionStatus: 'SomeError',
      ErrorCode: 0,
      ErrorList: [{ To_Account: 'nobody', ErrorCode: 70107 }],
    })
    expect(await call('openim/batchsendmsg', { ...direct('hello'), To_Account: ['nobody'] })).toMatchObject({ ErrorCode: 90012 })
    expect(await history(simulation, 'rong', 'jared')).toEqual(['hello'])
    expect(await call('openim/get_c2c_unread_msg_num', { To_Account: 'rong', Peer_Account: ['nobody'] })).toMatchObject({
      C2CUnreadMsgNumList: [],
      ErrorList: [{ Peer_Account: 'nobody', ErrorCode: 70107 }],
    })
    expect(await call('recentcontact/delete', { From_Account: 'nobody', Type: 1, To_Account: 'rong' })).toMatchObject({ ErrorCode: 50001 })
  })
})

test('a message that comes twice is taken once: within 5 minutes in a group, within 120 s with the same MsgSeq to a user', async () => {
  const simulation = await withGroup({ webhooks: [afterMessage, afterGroupMessage] })
  const { call, clock } = simulation
  const toGroup = (more: object = {}) => call(`${group}/send_group_msg`, { GroupId: 'g1', Random: 7, MsgBody: text(), ...more })
  const toUser = (more: object = {}) => call('openim/sendmsg', direct('hello', { MsgSeq: 5, ...more }))
  const first = [await toGroup(), await toUser()]
  clock.advance(119_000)
  expect([await toGroup(), await toUser()]).toMatchObject([{ MsgSeq: 1, MsgTime: noonSeconds }, { MsgKey: first[1]?.MsgKey }])
  expect(await names(simulation)).toEqual([afterGroupMessage, afterMessage])
  await toGroup({ Random: 8 })
  await toGroup({ MsgBody: text('other') })
  await toUser({ MsgSeq: 6 })
  await toUser({ MsgRandom: 2 })
  expect(await names(simulation)).toEqual([afterGroupMessage, afterGroupMessage, afterMessage, afterMessage])
  clock.advance(1000)
  await toUser()
  clock.advance(180_000)
  expect(await toGroup()).toMatchObject({ MsgSeq: 4 })
  expect(await names(simulation)).toEqual([afterMessage, afterGroupMessage])
})

test('the 41st message in a second is asked about, and dropped with a reason, unless the app has chosen that it is refused', async () => {
  const simulation = await withGroup({ webhooks: ['Group.*SendMsg*'] })
  const { repeat, call } = simulation
  const message = { GroupId: 'g1', Random: 7, MsgBody: text() }
  await repeat(40, `${group}/send_group_msg`, message)
  await simulation.alarms()
  const reply = await call(`${group}/send_group_msg`, { ...message, Random: 100 })
  expect(reply).toEqual({ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, MsgTime: noonSeconds, MsgSeq: 41, MsgDropReason: 'MsgFreqCtrl' })
  expect(await names(simulation)).toEqual([beforeGroupMessage])
  expect(await groupHistory(simulation)).toHaveLength(40)
  simulation.clock.advance(1000)
  expect(await call(`${group}/send_group_msg`, { ...message, Random: 100 })).not.toHaveProperty('MsgDropReason')
})

describe('the history of a group', () => {
  const send = ({ call }: Simulation, each: string, more: object = {}) =>
    call(`${group}/send_group_msg`, { GroupId: 'g1', Random: 7, MsgBody: text(each), ...more })

  test('is read page by page, the newest first', async () => {
    const simulation = await withGroup()
    for (let count = 1; count <= 45; count++) {
      await send(simulation, String(count))
      simulation.clock.advance(100)
    }
    const all = await groupHistory(simulation)
    expect(words(all)).toEqual(Array.from({ length: 45 }, (_, index) => String(45 - index)))
    expect(all[0]).toEqual({
      ...{ From_Account: 'admin', IsPlaceMsg: 0, MsgBody: text('45'), MsgPriority: 2, MsgRandom: 7, MsgSeq: 45 },
      MsgTimeStamp: noonSeconds + 4,
    })
    const one = await simulation.call(`${group}/group_msg_get_simple`, { GroupId: 'g1', ReqMsgNumber: 30 })
    expect([one.IsFinished, words(one.RspMsgList).length]).toEqual([0, 20])
    expect(await simulation.call(`${group}/group_msg_get_simple`, { GroupId: 'g1', ReqMsgNumber: 2, ReqMsgSeq: 3 })).toMatchObject({
      IsFinished: 1,
      RspMsgList: [{ MsgSeq: 3 }, { MsgSeq: 2 }],
    })
  })

  test('passes over recalled messages unless they are asked for, and shows places of others', async () => {
    const simulation = await withGroup()
    const { call } = simulation
    for (const each of ['1', '2', '3', '4']) await send(simulation, each, { From_Account: each === '2' ? 'peter' : 'jared' })
    await send(simulation, 'online', { OnlineOnlyFlag: 1 })
    await call(`${group}/group_msg_recall`, { GroupId: 'g1', MsgSeqList: [{ MsgSeq: 3 }] })
    await call(`${group}/delete_group_msg_by_sender`, { GroupId: 'g1', Sender_Account: 'peter' })
    await call(`${group}/clear_group_msg`, { GroupId: 'g1', MsgSeq: 1 })
    const places = (list: Alarm[]) => list.map(({ MsgSeq, IsPlaceMsg, MsgBody }) => [MsgSeq, IsPlaceMsg, MsgBody.length])
    expect(places(await groupHistory(simulation))).toEqual([
      [5, 1, 0],
      [4, 0, 1],
      [1, 1, 0],
    ])
    expect(places(await groupHistory(simulation, { WithRecalledMsg: 1 }))).toEqual([
      [5, 1, 0],
      [4, 0, 1],
      [3, 2, 0],
      [2, 2, 0],
      [1, 1, 0],
    ])
    const { RecallRetList } = await call(`${group}/group_msg_recall`, { GroupId: 'g1', MsgSeqList: [{ MsgSeq: 3 }, { MsgSeq: 5 }] })
    expect(RecallRetList).toEqual([
      { MsgSeq: 3, RetCode: 10032 },
      { MsgSeq: 5, RetCode: 10030 },
    ])
  })

  test('takes imports in the order of their times, and says of each what came of it', async () => {
    const simulation = await withGroup()
    const { call, clock } = simulation
    clock.advance(10_000)
    const at = (SendTime: number, words = 'x') => ({ From_Account: 'peter', SendTime, MsgBody: text(words) })
    const list = [
      at(noonSeconds + 2, 'a'),
      at(noonSeconds + 1),
      at(noonSeconds + 11),
      at(noonSeconds + 3, 'x'.repeat(12_300)),
      at(noonSeconds + 4, 'b'),
    ]
    const { ImportMsgResult } = await call(`${group}/import_group_msg`, { GroupId: 'g1', MsgList: list })
    expect(ImportMsgResult).toMatchObject([
      { MsgSeq: 1, Result: 0 },
      { Result: 10004 },
      { Result: 10004 },
      { Result: 80002 },
      { MsgSeq: 2, Result: 0 },
    ])
    expect(words(await groupHistory(simulation))).toEqual(['b', 'a'])
    expect(await call(`${group}/import_group_msg`, { GroupId: 'g1', MsgList: Array(8).fill(at(noonSeconds + 5)) })).toMatchObject({
      ErrorCode: 10004,
    })
  })

  test('is another one in each topic, with numbers of its own, and ends with the group', async () => {
    const simulation = simulate()
    const { call, backend } = simulation
    const id = '@TGS#_one'
    const create = async () => {
      await call(`${group}/create_group`, { Type: 'Community', Name: 'one', GroupId: id, Owner_Account: 'jared', SupportTopic: 1 })
      await call('million_group_open_http_svc/create_topic', { GroupId: id, TopicName: 'a', ...topic })
    }
    const topic = { TopicId: `${id}@TOPIC#_a` }
    const message = (more: object) => call(`${group}/send_group_msg`, { GroupId: id, Random: 7, MsgBody: text(), ...more })
    const seqs = async (more: object) => {
      const { RspMsgList } = await call(`${group}/group_msg_get_simple`, { GroupId: id, ReqMsgNumber: 20, ...more })
      return (RspMsgList as Alarm[]).map(({ MsgSeq }) => MsgSeq)
    }
    await create()
    await message({})
    await message(topic)
    expect(await message({ ...topic, Random: 8 })).toMatchObject({ MsgSeq: 2 })
    expect(await message({ TopicId: 'none' })).toMatchObject({ ErrorCode: 10010 })
    expect([await seqs({}), await seqs(topic)]).toEqual([[1], [2, 1]])
    await call('openim/modify_group_msg', { GroupId: id, ...topic, MsgSeq: 2, CloudCustomData: 'x' })
    await call(`${group}/destroy_group`, { GroupId: id })
    expect(backend.state.messages.timelines).toEqual({ entries: new Map(), length: 0 })
    await create()
    expect([await seqs({}), await seqs(topic)]).toEqual([[], []])
  })

  test.each<[code: number, api: string, body: object]>([
    [10007, `${group}/group_msg_get_simple`, { ReqMsgNumber: 1 }],
    [10033, `${group}/group_msg_recall`, { MsgSeqList: [{ MsgSeq: 1 }] }],
    [10007, `${group}/import_group_msg`, { MsgList: [] }],
    [10007, `${group}/get_group_msg_receipt`, { MsgSeqList: [{ MsgSeq: 1 }] }],
    [10007, 'openim/modify_group_msg', { MsgSeq: 1, CloudCustomData: 'x' }],
    [10007, `${ext}/group_get_key_values`, { MsgSeq: 1 }],
    [0, `${group}/delete_group_msg_by_sender`, { Sender_Account: 'jared' }],
  ])('is not kept of an AVChatRoom: %i of %s', async (code, api, body) => {
    const simulation = await withGroup({}, 'AVChatRoom')
    await send(simulation, 'hello')
    expect(await simulation.call(api, { GroupId: 'g1', ...body })).toMatchObject({ ErrorCode: code })
  })
})

test('who has read a group message is counted and listed, page by page', async () => {
  const { call } = await withGroup()
  const members = Array.from({ length: 5 }, (_, index) => ({ Member_Account: `u${index}` }))
  await call(`${group}/add_group_member`, { GroupId: 'g1', MemberList: members })
  const message = { GroupId: 'g1', From_Account: 'jared', MsgBody: text() }
  await call(`${group}/send_group_msg`, { ...message, Random: 1, NeedReadReceipt: 1 })
  await call(`${group}/send_group_msg`, { ...message, Random: 2 })
  for (const reader of ['u0', 'u1', 'u0'])
    expect(await call(`${group}/group_msg_receipt`, { GroupId: 'g1', From_Account: reader, MsgSeqList: [{ MsgSeq: 1 }] })).toMatchObject({
      ErrorCode: 0,
    })
  const { GroupMsgReceiptList } = await call(`${group}/get_group_msg_receipt`, {
    GroupId: 'g1',
    MsgSeqList: [{ MsgSeq: 1 }, { MsgSeq: 2 }],
  })
  expect(GroupMsgReceiptList).toEqual([
    { Code: 0, MsgSeq: 1, ReadNum: 2, UnreadNum: 4 },
    { Code: 10062, MsgSeq: 2 },
  ])
  const listed: unknown[] = []
  let Cursor: unknown = ''
  for (let page = 0; page < 3; page++) {
    const reply = await call(`${group}/get_group_msg_receipt_detail`, { GroupId: 'g1', MsgSeq: 1, Filter: 1, Cursor, Count: 3 })
    listed.push(...(reply.UnreadList as unknown[]))
    if (reply.IsFinished === 1) break
    Cursor = reply.Cursor
  }
  expect(listed).toEqual(['peter', 'u2', 'u3', 'u4'].map((account) => ({ Unread_Account: account })))
  const all = { GroupId: 'g1', MsgSeq: 1, Filter: 0, Cursor: '', Count: 300 }
  expect(await call(`${group}/get_group_msg_receipt_detail`, all)).toMatchObject({
    IsFinish: 1,
    ReadList: [{ Read_Account: 'u0' }, { Read_Account: 'u1' }],
  })
  expect(await call(`${group}/group_msg_receipt`, { GroupId: 'g1', From_Account: 'u2', MsgSeqList: [{ MsgSeq: 2 }] })).toMatchObject({
    ErrorCode: 10062,
  })
  expect(await call(`${group}/group_msg_receipt`, { GroupId: 'g1', From_Account: 'no', MsgSeqList: [{ MsgSeq: 1 }] })).toMatchObject({
    ErrorCode: 10007,
  })
})

describe('the extensions of a message', () => {
  async function extensible(options = {}) {
    const simulation = simulate(options)
    const { MsgKey } = await simulation.call('openim/sendmsg', direct('hello', { SupportMessageExtension: 1 }))
    const about = { From_Account: 'jared', To_Account: 'rong', MsgKey }
    const set = (body: object) => simulation.call(`${ext}/set_key_values`, { ...about, ...body })
    const get = (body: object = {}) => simulation.call(`${ext}/get_key_values`, { ...about, ...body })
    return { ...simulation, about, set, get }
  }
  const pairs = (count: number, prefix = 'k') => Array.from({ length: count }, (_, index) => ({ Key: `${prefix}${index}`, Value: 'v' }))

  test('are set, deleted and cleared, each change with a version', async () => {
    const { set, get } = await extensible()
    expect(await set({ OperateType: 1, ExtensionList: pairs(2) })).toMatchObject({
      ExtensionList: [{ ErrorCode: 0 }, { Extension: { Seq: 1 } }],
    })
    await set({ OperateType: 2, ExtensionList: [{ Key: 'k0', Value: '' }] })
    expect(await get()).toMatchObject({
      CompleteFlag: 1,
      LatestSeq: 2,
      ClearSeq: 0,
      ExtensionList: [
        { Key: 'k1', Seq: 1 },
        { Key: 'k0', Value: '', Seq: 2 },
      ],
    })
    expect((await get({ StartSeq: 2 })).ExtensionList).toHaveLength(1)
    await set({ OperateType: 3 })
    expect(await get()).toMatchObject({ LatestSeq: 3, ClearSeq: 3, ExtensionList: [] })
  })

  test('are read page by page', async () => {
    const { set, get } = await extensible()
    for (let count = 0; count < 15; count++) await set({ OperateType: 1, ExtensionList: pairs(20, `p${count}-`) })
    expect(await set({ OperateType: 1, ExtensionList: pairs(1, 'more') })).toMatchObject({ ExtensionList: [{ ErrorCode: 10004 }] })
    const first = await get()
    expect([first.CompleteFlag, (first.ExtensionList as unknown[]).length]).toEqual([0, 200])
    expect(await get({ StartSeq: 11 })).toMatchObject({ CompleteFlag: 1, LatestSeq: 15 })
  })

  test('are refused one by one to a client that does not know the newest version, and nothing is told if none is set', async () => {
    const { backend, set, about, alarms } = await extensible({ webhooks: [extended] })
    await set({ OperateType: 1, ExtensionList: pairs(1) })
    await alarms()
    const client = { identifier: 'rong', platform: 'Web', ip: '10.1.2.3' }
    const asClient = (Seq: number) =>
      backend.callAsClient(`${ext}/set_key_values`, { ...about, OperateType: 1, ExtensionList: [{ Key: 'k0', Value: 'w', Seq }] }, client)
    expect((await asClient(0)).ExtensionList).toEqual([{ ErrorCode: 23001, Extension: { Key: 'k0', Value: 'v', Seq: 1 } }])
    expect(await alarms()).toEqual([])
    expect((await asClient(1)).ExtensionList).toEqual([{ ErrorCode: 0, Extension: { Key: 'k0', Value: 'w', Seq: 2 } }])
    expect(await alarms()).toHaveLength(1)
  })

  test('have limits with codes of their own', async () => {
    const { call, set, about, clock } = await extensible()
    expect(await set({ OperateType: 1, ExtensionList: pairs(21) })).toMatchObject({ ErrorCode: 10004 })
    expect(await set({ OperateType: 1 })).toMatchObject({ ErrorCode: 10004 })
    expect(await set({ OperateType: 1, ExtensionList: [{ Key: 'k'.repeat(101), Value: '' }] })).toMatchObject({ ErrorCode: 10004 })
    expect(await set({ MsgKey: '1_2_3', OperateType: 3 })).toMatchObject({ ErrorCode: 23004 })
    const { MsgKey } = await call('openim/sendmsg', direct('plain'))
    expect(await call(`${ext}/set_key_values`, { ...about, MsgKey, OperateType: 3 })).toMatchObject({ ErrorCode: 23002 })
    for (let count = 0; count < 200; count++) {
      expect(await set({ OperateType: 3 })).toMatchObject({ ErrorCode: 0 })
      clock.advance(50)
    }
    expect(await set({ OperateType: 3 })).toMatchObject({ ErrorCode: 23003 })
  })
})

test('the conversations of a user are listed page by page, the newest first, without those that were deleted since', async () => {
  const simulation = await withGroup()
  const { call, clock } = simulation
  const listed = async (account: string, AssistFlags = 7) => {
    const all: unknown[] = []
    let from = { TimeStamp: 0, StartIndex: 0, TopTimeStamp: 0, TopStartIndex: 0 }
    for (let page = 0; page < 10; page++) {
      const { SessionItem, CompleteFlag, ...next } = await call('recentcontact/get_list', { From_Account: account, AssistFlags, ...from })
      all.push(...(SessionItem as Alarm[]).map(({ To_Account, GroupId }) => To_Account ?? GroupId))
      if (CompleteFlag === 1) return all
      from = next as unknown as typeof from
    }
    return expect.fail('the pages do not end')
  }
  expect(await listed('peter', 5)).toEqual([])
  expect(await listed('peter')).toEqual(['g1'])
  clock.advance(1000)
  await call('openim/sendmsg', direct('hello', { From_Account: 'peter' }))
  await call('openim/sendmsg', direct('silent', { From_Account: 'rong', To_Account: 'jared', SendMsgControl: ['NoLastMsg'] }))
  clock.advance(1000)
  await call(`${group}/send_group_msg`, { GroupId: 'g1', Random: 7, MsgBody: text() })
  expect([await listed('peter'), await listed('rong'), await listed('jared')]).toEqual([['g1', 'rong'], ['peter'], ['g1']])
  await call('recentcontact/delete', { From_Account: 'peter', Type: 2, ToGroupid: 'g1' })
  await call('recentcontact/delete', { From_Account: 'peter', Type: 1, To_Account: 'rong' })
  expect(await listed('peter')).toEqual([])
  await call('openim/sendmsg', direct('back', { To_Account: 'peter', From_Account: 'rong' }))
  await call(`${group}/send_group_msg`, { GroupId: 'g1', Random: 8, MsgBody: text() })
  expect(await listed('peter')).toEqual(['rong', 'g1'])
  for (let count = 0; count < 250; count++) {
    await call('openim/importmsg', {
      ...direct('x'),
      From_Account: `u${count}`,
      To_Account: 'many',
      SyncFromOldSystem: 2,
      MsgTimeStamp: count + 1,
    })
    clock.advance(10)
  }
  expect((await listed('many')).length).toBe(250)
  expect(await call('recentcontact/delete', { From_Account: 'peter', Type: 2 })).toMatchObject({ ErrorCode: 50002 })
})

test('so many messages of a conversation are kept as the app has chosen', async () => {
  const simulation = await withGroup({ history: 3 })
  const { call } = simulation
  for (const each of ['1', '2', '3', '4', '5']) {
    await call('openim/sendmsg', direct(each))
    await call(`${group}/send_group_msg`, { GroupId: 'g1', Random: 7, MsgBody: text(each) })
  }
  expect(await history(simulation, 'rong', 'jared')).toEqual(['3', '4', '5'])
  expect(words(await groupHistory(simulation))).toEqual(['5', '4', '3'])
  expect(() => simulate({ history: 0 })).toThrow('The history is 0; it takes a whole number above zero.')
})

describe('a client', () => {
  const client = { platform: 'Web', ip: '10.1.2.3' }

  test('recalls, edits and reads in its own name, and its callbacks say so', async () => {
    const simulation = simulate({ webhooks: [read, recalled, edited, receipt] })
    const { backend, callbacks } = simulation
    const as = (identifier: string, action: string, body: object) => backend.callAsClient(action, body, { identifier, ...client })
    const { MsgKey } = await as('jared', 'send-c2c-msg', direct('hello', { From_Account: 'someone', IsNeedReadReceipt: 1 }))
    const about = { From_Account: 'jared', To_Account: 'rong', MsgKey }
    expect(await as('peter', 'edit-c2c-msg', { ...about, MsgBody: text('x') })).toMatchObject({ ErrorCode: 90009 })
    expect(await as('rong', 'recall-c2c-msg', about)).toMatchObject({ ErrorCode: 20022 })
    expect(await as('rong', 'read-c2c-msgs', { Peer_Account: 'jared' })).toMatchObject({ ErrorCode: 0 })
    expect(await as('rong', 'send-receipts', { Peer_Account: 'jared', C2CMsgInfo: [about] })).toMatchObject({ ErrorCode: 0 })
    expect(await as('rong', 'edit-c2c-msg', { ...about, MsgBody: text('hullo') })).toMatchObject({ ErrorCode: 0 })
    expect(await as('jared', 'recall-c2c-msg', about)).toMatchObject({ ErrorCode: 0 })
    expect(await names(simulation)).toEqual([read, receipt, edited, recalled])
    expect(new Set(callbacks.map(({ url }) => new URL(url).searchParams.get('OptPlatform')))).toEqual(new Set(['Web']))
    expect(violationsIn(callbacks)).toEqual([])
  })

  test('marks everything as read, in conversations and in groups, and its callback names the groups', async () => {
    const simulation = await withGroup({ webhooks: [readAll] })
    const { backend, call, callbacks } = simulation
    await call('openim/sendmsg', direct('hello', { To_Account: 'peter' }))
    await call(`${group}/send_group_msg`, { GroupId: 'g1', Random: 1, MsgBody: text() })
    const unread = async () => {
      const [{ AllC2CUnreadMsgNum: inConversations }, { MemberList }] = [
        await call('openim/get_c2c_unread_msg_num', { To_Account: 'peter' }),
        await call(`${group}/get_group_member_info`, { GroupId: 'g1' }),
      ]
      return [inConversations, (MemberList as Alarm[]).find(({ Member_Account }) => Member_Account === 'peter')?.MsgSeq]
    }
    expect(await unread()).toEqual([1, 0])
    for (let time = 0; time < 2; time++)
      expect(await backend.callAsClient('read-all', {}, { identifier: 'peter', ...client })).toMatchObject({ ErrorCode: 0 })
    expect(await unread()).toEqual([0, 1])
    expect(await names(simulation)).toEqual([readAll, readAll])
    const [first, second] = callbacks.map(({ body }) => JSON.parse(String(body)))
    expect(first).toMatchObject({ Report_Account: 'peter', GroupReadInfo: [{ GroupId: 'g1', MsgSeq: 1 }] })
    expect(second).not.toHaveProperty('GroupReadInfo')
    expect(violationsIn(callbacks)).toEqual([])
  })

  test('recalls its own messages for 2 minutes, and as owner of a group those of others', async () => {
    const { backend, call, clock } = await withGroup()
    const { MsgKey } = await call('openim/sendmsg', direct('hello'))
    for (const [Random, From_Account] of ['jared', 'peter', 'peter', 'peter'].entries())
      await call(`${group}/send_group_msg`, { GroupId: 'g1', Random, From_Account, MsgBody: text() })
    const recall = async (identifier: string, MsgSeq: number) => {
      const reply = await backend.callAsClient('recall-group-msgs', { GroupId: 'g1', MsgSeqList: [{ MsgSeq }] }, { identifier, ...client })
      return (reply.RecallRetList as Alarm[])[0]?.RetCode
    }
    expect([await recall('peter', 1), await recall('peter', 2), await recall('jared', 3)]).toEqual([10007, 0, 0])
    clock.advance(121_000)
    expect(await recall('peter', 4)).toBe(10031)
    const late = await backend.callAsClient('recall-c2c-msg', { To_Account: 'rong', MsgKey }, { identifier: 'jared', ...client })
    expect(late).toMatchObject({ ErrorCode: 20016 })
    expect(await call(`${group}/group_msg_recall`, { GroupId: 'g1', MsgSeqList: [{ MsgSeq: 4 }] })).toMatchObject({
      RecallRetList: [{ RetCode: 0 }],
    })
  })
})

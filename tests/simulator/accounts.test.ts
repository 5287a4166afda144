import { describe, expect, test } from 'vitest'
import document from '../../generated/chat-api.json' with { type: 'json' }
import { modify, reject } from '../../src/delivery/decision.ts'
import type { BackendOptions } from '../../src/simulator/backend-options.ts'
import {
  afterMessage,
  beforeFriend,
  beforeFriendAnswer,
  beforeGroupMessage,
  beforeMessage,
  blockListAdd,
  blockListDelete,
  exception,
  followAdd,
  followDelete,
  friendAdd,
  friendDelete,
  portraitSet,
  stateChange,
} from '../support/names.ts'
import { type Alarm, deciding, group, noon, type Simulation, simulate, text, violationsIn, withGroup } from '../support/simulator.ts'

const login = 'im_open_login_svc'
const people = ['ann', 'bob', 'cem', 'dua', 'eve']
const nick = (Value: string) => ({ Tag: 'Tag_Profile_IM_Nick', Value })
const allow = (Value: string) => ({ Tag: 'Tag_Profile_IM_AllowType', Value: `AllowType_Type_${Value}` })
const to = (...ids: string[]) => ids.map((To_Account) => ({ To_Account }))
const noonSeconds = noon / 1000

/** A simulation in which these accounts were imported, and every webhook is on. */
async function withPeople(options: Partial<BackendOptions> = {}): Promise<Simulation> {
  const simulation = await withGroup({ webhooks: ['all'], ...options })
  await simulation.call(`${login}/multiaccount_import`, { Accounts: people })
  await simulation.alarms()
  return simulation
}

/** The callbacks since the last time, and that each keeps its contract. */
async function heard({ alarms, callbacks }: Simulation): Promise<Alarm[]> {
  const bodies = await alarms()
  expect(violationsIn(callbacks)).toEqual([])
  return bodies
}

/** What came of each account. A code that no page has fails the test. */
function codes(results: unknown): number[] {
  return (results as { ResultCode: number }[]).map(({ ResultCode: code }) => {
    expect([code, code === 0 || Object.hasOwn(document['x-errors'], code)]).toEqual([code, true])
    return code
  })
}

const pairs = (...list: [string, string][]) => list.map(([From_Account, To_Account]) => ({ From_Account, To_Account }))
const added = (list: Alarm[]) => list.map(({ From_Account, To_Account }) => [From_Account, To_Account])

describe('accounts', () => {
  test('are imported one by one or many at once, checked, and deleted with their friendships', async () => {
    const simulation = await withPeople()
    const { call } = simulation
    const long = 'x'.repeat(33)
    expect(await call(`${login}/multiaccount_import`, { Accounts: ['fay', long, ''] })).toMatchObject({ FailAccounts: [long, ''] })
    expect(await call(`${login}/account_import`, { UserID: long })).toMatchObject({ ErrorCode: 70402 })
    const check = async (...ids: string[]) => {
      const { ResultItem } = await call(`${login}/account_check`, { CheckItem: ids.map((UserID) => ({ UserID })) })
      return (ResultItem as Alarm[]).map(({ AccountStatus }) => AccountStatus)
    }
    expect(await check('fay', 'ann', long)).toEqual(['Imported', 'Imported', 'NotImported'])

    await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: to('fay') })
    await call('follow/follow_add', { From_Account: 'ann', FollowItem: to('fay') })
    await call('follow/follow_add', { From_Account: 'fay', FollowItem: to('ann') })
    await simulation.alarms()
    const deleted = await call(`${login}/account_delete`, { DeleteItem: [{ UserID: 'fay' }, { UserID: 'gus' }] })
    expect(deleted.ResultItem).toEqual([
      { UserID: 'fay', ResultCode: 0, ResultInfo: '' },
      { UserID: 'gus', ResultCode: 70107, ResultInfo: 'Err_TLS_PT_Open_Login_Account_Not_Exist' },
    ])
    expect(await check('fay')).toEqual(['NotImported'])
    expect(await call('sns/friend_get', { From_Account: 'ann', StartIndex: 0 })).toMatchObject({ FriendNum: 0, UserDataItem: [] })
    for (const FollowType of [1, 2])
      expect(await call('follow/follow_get', { From_Account: 'ann', FollowType })).toMatchObject({ FollowItem: [] })
    expect(await heard(simulation)).toEqual([])
  })

  test.each([
    [70402, `${login}/multiaccount_import`, { Accounts: Array(101).fill('x') }],
    [70402, `${login}/account_check`, { CheckItem: Array(101).fill({ UserID: 'x' }) }],
    [70402, `${login}/account_delete`, { DeleteItem: Array(101).fill({ UserID: 'x' }) }],
    [90011, 'openim/query_online_status', { To_Account: Array(501).fill('x') }],
    [90003, 'openim/query_online_status', {}],
    [70107, `${login}/kick`, { UserID: 'nobody' }],
  ])('%i: %s', async (code, api, body) => {
    expect(await (await withPeople()).call(api, body)).toMatchObject({ ErrorCode: code })
  })

  test('are offline, or unknown, under the newer name and the older one', async () => {
    const { call } = await withPeople()
    const unknown = { ErrorList: [{ To_Account: 'gus', ErrorCode: 70107 }] }
    const body = { To_Account: ['ann', 'gus'], IsNeedDetail: 1 }
    const usual = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }
    expect(await call('openim/query_online_status', body)).toEqual({
      ...usual,
      QueryResult: [{ To_Account: 'ann', Status: 'Offline' }],
      ...unknown,
    })
    expect(await call('openim/querystate', body)).toEqual({ ...usual, QueryResult: [{ To_Account: 'ann', State: 'Offline' }], ...unknown })
  })
})

describe('profiles', () => {
  test('have what was imported and set, and each change is told', async () => {
    const simulation = await withPeople()
    const { call } = simulation
    await call(`${login}/account_import`, { UserID: 'ann', Nick: 'Ann', FaceUrl: 'https://a.test/a.png' })
    expect(await heard(simulation)).toEqual([])
    const fields = [nick('Änn'), { Tag: 'Tag_Profile_IM_BirthDay', Value: 20190419 }, { Tag: 'Tag_Profile_Custom_Pet', Value: 'cat' }]
    expect(await call('profile/portrait_set', { From_Account: 'ann', ProfileItem: fields })).toMatchObject({
      ErrorCode: 0,
      ErrorDisplay: '',
    })
    expect(await heard(simulation)).toEqual([
      { CallbackCommand: portraitSet, Operator_Account: 'admin', From_Account: 'ann', ProfileItem: fields, EventTime: noon },
    ])
    const tags = ['Tag_Profile_IM_Nick', 'Tag_Profile_IM_Image', 'Tag_Profile_IM_Level', 'Tag_Profile_Custom_Pet']
    expect(await call('profile/portrait_get', { To_Account: ['ann', 'gus'], TagList: tags })).toMatchObject({
      UserProfileItem: [
        {
          To_Account: 'ann',
          ProfileItem: [nick('Änn'), { Tag: 'Tag_Profile_IM_Image', Value: 'https://a.test/a.png' }, fields[2]],
          ResultCode: 0,
          ResultInfo: '',
        },
        { To_Account: 'gus', ResultCode: 40003, ResultInfo: expect.any(String) },
      ],
      Fail_Account: ['gus'],
      ErrorDisplay: '',
    })
  })

  test.each([
    [40003, 'set', { From_Account: 'gus', ProfileItem: [nick('x')] }],
    [40009, 'set', { From_Account: 'ann', ProfileItem: [{ Tag: 'Tag_Profile_IM_Shoe', Value: 'x' }] }],
    [40009, 'set', { From_Account: 'ann', ProfileItem: [{ Tag: '__proto__', Value: 'x' }] }],
    [40601, 'set', { From_Account: 'ann', ProfileItem: [nick('é'.repeat(251))] }],
    [40605, 'set', { From_Account: 'ann', ProfileItem: [allow('Maybe')] }],
    [40605, 'set', { From_Account: 'ann', ProfileItem: [{ Tag: 'Tag_Profile_IM_Level', Value: 2 ** 32 }] }],
    [40610, 'set', { From_Account: 'ann', ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 7 }] }],
    [40610, 'set', { From_Account: 'ann', ProfileItem: [{ Tag: 'Tag_Profile_IM_Level', Value: '7' }] }],
    [40001, 'set', { From_Account: 'ann', ProfileItem: 'x' }],
    [40002, 'get', { To_Account: [], TagList: ['Tag_Profile_IM_Nick'] }],
    [40009, 'get', { To_Account: ['ann'], TagList: ['Nick'] }],
  ])('are refused whole: %i in portrait_%s', async (code, which, body) => {
    const simulation = await withPeople()
    expect(await simulation.call(`profile/portrait_${which}`, body)).toMatchObject({ ErrorCode: code, ErrorDisplay: '' })
    expect(await heard(simulation)).toEqual([])
  })
})

describe('friends', () => {
  test('are added as the other wants it, and only what was made is told', async () => {
    const simulation = await withPeople()
    const { call } = simulation
    for (const [id, will] of [
      ['bob', 'AllowAny'],
      ['cem', 'NeedConfirm'],
      ['dua', 'DenyAny'],
    ] as const)
      await call('profile/portrait_set', { From_Account: id, ProfileItem: [allow(will)] })
    await simulation.alarms()
    const items = to('bob', 'cem', 'dua', 'gus', 'ann')
    const { ResultItem, Fail_Account, ErrorDisplay } = await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: items })
    expect(codes(ResultItem)).toEqual([0, 30539, 30516, 30003, 30001])
    expect([Fail_Account, ErrorDisplay]).toEqual([['cem', 'dua', 'gus', 'ann'], ''])
    const [told, ...more] = await heard(simulation)
    expect(told).toEqual({
      CallbackCommand: friendAdd,
      PairList: [
        { From_Account: 'ann', To_Account: 'bob', Initiator_Account: 'ann' },
        { From_Account: 'bob', To_Account: 'ann', Initiator_Account: 'ann' },
      ],
      ClientCmd: 'friend_add',
      Admin_Account: 'admin',
      ForceFlag: 0,
    })
    expect(more).toEqual([])

    expect(codes((await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: items })).ResultItem)[0]).toBe(30001)
    const single = await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: to('dua'), AddType: 'Add_Type_Single' })
    expect(codes(single.ResultItem)).toEqual([0])
    const forced = await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: to('cem', 'dua'), ForceAddFlags: 1 })
    expect(codes(forced.ResultItem)).toEqual([0, 0])
    expect((await heard(simulation)).map(({ PairList, ForceFlag }) => [added(PairList), ForceFlag])).toEqual([
      [[['ann', 'dua']], 0],
      [
        [
          ['ann', 'cem'],
          ['cem', 'ann'],
          ['dua', 'ann'],
        ],
        1,
      ],
    ])

    await call('profile/portrait_set', {
      From_Account: 'bob',
      ProfileItem: [{ Tag: 'Tag_Profile_IM_AdminForbidType', Value: 'AdminForbid_Type_SendOut' }],
    })
    await simulation.alarms()
    expect(codes((await call('sns/friend_add', { From_Account: 'bob', AddFriendItem: to('eve') })).ResultItem)).toEqual([30009])
    expect(await heard(simulation)).toEqual([])
  })

  test('are imported, changed, grouped and read, without a callback', async () => {
    const simulation = await withPeople()
    const { call } = simulation
    await call(`${login}/account_import`, { UserID: 'bob', Nick: 'Bob' })
    const item = {
      ...{
        To_Account: 'bob',
        Remark: 'Bobby',
        GroupName: ['work', 'chess'],
        AddSource: 'AddSource_Type_Web',
        AddWording: 'hi',
        AddTime: 1420000001,
      },
      CustomItem: [{ Tag: 'Tag_SNS_Custom_Rank', Value: 3 }],
    }
    const imported = await call('sns/friend_import', {
      From_Account: 'ann',
      AddFriendItem: [
        item,
        { To_Account: 'cem', AddSource: 'AddSource_Type_Web' },
        { To_Account: 'dua', AddSource: 'Web' },
        { ...item, To_Account: 'gus' },
      ],
    })
    expect(codes(imported.ResultItem)).toEqual([0, 0, 30001, 30003])
    const first = await call('sns/friend_get', { From_Account: 'ann', StartIndex: 0 })
    expect(first).toMatchObject({ FriendNum: 2, CompleteFlag: 1, NextStartIndex: 0, ErrorDisplay: '' })
    expect(first.UserDataItem).toEqual([
      {
        To_Account: 'bob',
        ValueItem: expect.arrayContaining([
          { Tag: 'Tag_SNS_IM_Remark', Value: 'Bobby' },
          { Tag: 'Tag_SNS_IM_AddTime', Value: 1420000001 },
          { Tag: 'Tag_SNS_Custom_Rank', Value: 3 },
          { Tag: 'Tag_SNS_IM_Group', Value: ['work', 'chess'] },
        ]),
      },
      { To_Account: 'cem', ValueItem: expect.arrayContaining([{ Tag: 'Tag_SNS_IM_AddTime', Value: noonSeconds }]) },
    ])

    const SnsItem = [
      { Tag: 'Tag_SNS_IM_Remark', Value: 'Robert' },
      { Tag: 'Tag_SNS_IM_Group', Value: ['chess', 'new'] },
    ]
    const updated = await call('sns/friend_update', {
      From_Account: 'ann',
      UpdateItem: [
        { To_Account: 'bob', SnsItem },
        { To_Account: 'eve', SnsItem },
        { To_Account: 'cem', SnsItem: [{ Tag: 'Tag_SNS_IM_AddTime', Value: 1 }] },
        { To_Account: 'cem', SnsItem: [{ Tag: 'Tag_SNS_IM_Remark', Value: 'x'.repeat(97) }] },
      ],
    })
    expect(codes(updated.ResultItem)).toEqual([0, 30001, 30001, 30001])
    const wanted = ['Tag_SNS_IM_Remark', 'Tag_SNS_IM_Group', 'Tag_Profile_IM_Nick']
    const some = await call('sns/friend_get_list', { From_Account: 'ann', To_Account: ['bob', 'eve'], TagList: wanted })
    expect(some).toMatchObject({ Fail_Account: ['eve'] })
    expect(some.InfoItem).toEqual([
      { To_Account: 'bob', SnsProfileItem: [...SnsItem, nick('Bob')], ResultCode: 0, ResultInfo: '' },
      { To_Account: 'eve', ResultCode: 30001, ResultInfo: 'Err_SNS_FriendGetList_Friend_Not_Exist' },
    ])

    const known = { StandardSequence: first.StandardSequence, CustomSequence: first.CustomSequence }
    const second = await call('sns/friend_get', { From_Account: 'ann', StartIndex: 0, ...known })
    expect(second.CustomSequence).toBe(first.CustomSequence)
    expect(JSON.stringify(second.UserDataItem)).not.toContain('Rank')
    const third = await call('sns/friend_get', { From_Account: 'ann', StartIndex: 0, StandardSequence: second.StandardSequence })
    expect(third.UserDataItem).toEqual([{ To_Account: 'bob', ValueItem: [{ Tag: 'Tag_SNS_Custom_Rank', Value: 3 }] }])

    const filled = await call('sns/group_add', { From_Account: 'ann', GroupName: ['family', 'chess'], To_Account: ['cem', 'eve'] })
    expect(codes(filled.ResultItem)).toEqual([0, 32216])
    const read = async (more = {}) => (await call('sns/group_get', { From_Account: 'ann', ...more })).ResultItem
    expect(await read()).toEqual([
      { GroupName: 'work', FriendNumber: 0 },
      { GroupName: 'chess', FriendNumber: 2 },
      { GroupName: 'new', FriendNumber: 1 },
      { GroupName: 'family', FriendNumber: 1 },
    ])
    expect(await read({ GroupName: ['chess', 'none'], NeedFriend: 'Need_Friend_Type_Yes' })).toEqual([
      { GroupName: 'chess', FriendNumber: 2, To_Account: ['bob', 'cem'] },
    ])
    const { CurrentSequence } = await call('sns/group_delete', { From_Account: 'ann', GroupName: ['chess', 'none'] })
    expect(CurrentSequence).toBeGreaterThan(filled.CurrentSequence as number)
    expect((await read()) as object[]).toHaveLength(3)
    expect(await heard(simulation)).toEqual([])
    await call('sns/friend_delete', { From_Account: 'ann', To_Account: ['cem'] })
    expect(await read({ GroupName: ['family'] })).toEqual([{ GroupName: 'family', FriendNumber: 0 }])
  })

  test('are checked, and deleted on one side or both', async () => {
    const simulation = await withPeople()
    const { call } = simulation
    await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: to('bob', 'cem') })
    await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: to('dua'), AddType: 'Add_Type_Single' })
    await call('sns/friend_add', { From_Account: 'eve', AddFriendItem: to('ann'), AddType: 'Add_Type_Single' })
    await simulation.alarms()
    const check = async (CheckType: string) => {
      const { InfoItem, Fail_Account } = await call('sns/friend_check', {
        From_Account: 'ann',
        To_Account: ['bob', 'dua', 'eve', 'gus'],
        CheckType,
      })
      return [(InfoItem as Alarm[]).map(({ Relation }) => Relation.replace('CheckResult_Type_', '')), codes(InfoItem), Fail_Account]
    }
    expect(await check('CheckResult_Type_Both')).toEqual([['BothWay', 'AWithB', 'BWithA', 'NoRelation'], [0, 0, 0, 30003], ['gus']])
    expect(await check('CheckResult_Type_Single')).toEqual([['AWithB', 'AWithB', 'NoRelation', 'NoRelation'], [0, 0, 0, 30003], ['gus']])

    const single = await call('sns/friend_delete', { From_Account: 'ann', To_Account: ['bob', 'eve'] })
    expect(codes(single.ResultItem)).toEqual([0, 31704])
    await call('sns/friend_delete', { From_Account: 'ann', To_Account: ['cem'], DeleteType: 'Delete_Type_Both' })
    expect(await heard(simulation)).toEqual([
      { CallbackCommand: friendDelete, PairList: pairs(['ann', 'bob']) },
      { CallbackCommand: friendDelete, PairList: pairs(['ann', 'cem'], ['cem', 'ann']) },
    ])
    await call('sns/friend_delete_all', { From_Account: 'bob', DeleteType: 'Delete_Type_Both' })
    expect(await call('sns/friend_get', { From_Account: 'bob', StartIndex: 0 })).toMatchObject({ FriendNum: 0 })
    expect(await heard(simulation)).toEqual([])
  })

  test('are read page by page to the end', async () => {
    const { call } = await withPeople()
    const ids = Array.from({ length: 250 }, (_, index) => `friend-${index}`)
    for (let from = 0; from < ids.length; from += 100) await call(`${login}/multiaccount_import`, { Accounts: ids.slice(from, from + 100) })
    const AddFriendItem = ids.map((To_Account) => ({ To_Account, AddSource: 'AddSource_Type_Web' }))
    await call('sns/friend_import', { From_Account: 'ann', AddFriendItem })
    const read: string[] = []
    let page: Alarm = { CompleteFlag: 0, NextStartIndex: 0 }
    for (let pages = 0; page.CompleteFlag === 0 && pages < 10; pages++) {
      page = await call('sns/friend_get', { From_Account: 'ann', StartIndex: page.NextStartIndex })
      read.push(...page.UserDataItem.map(({ To_Account }: Alarm) => To_Account))
    }
    expect(read).toEqual(ids)
  })

  test('have their limits', async () => {
    const { call } = await withPeople()
    const many = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`)
    expect(await call('sns/friend_delete', { From_Account: 'ann', To_Account: many(1001) })).toMatchObject({ ErrorCode: 30001 })
    expect(await call('sns/group_add', { From_Account: 'ann', GroupName: many(33) })).toMatchObject({ ErrorCode: 30011 })
    expect(await call('sns/group_add', { From_Account: 'ann', GroupName: many(32) })).toMatchObject({ ErrorCode: 0 })
    for (const GroupName of [['x'.repeat(31)], ['']])
      expect(await call('sns/group_add', { From_Account: 'ann', GroupName })).toMatchObject({ ErrorCode: 30001 })
    const add = async (item: object) => {
      const { ResultItem } = await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: [{ To_Account: 'bob', ...item }] })
      return codes(ResultItem)
    }
    for (const item of [{ Remark: 'x'.repeat(97) }, { AddWording: 'x'.repeat(257) }, { AddSource: 'AddSource_Type_TooLongAWord' }])
      expect(await add(item)).toEqual([30001])
    expect(await add({ GroupName: 'one more' })).toEqual([30011])
    const strangers = many(3000)
    for (let from = 0; from < 3000; from += 100) await call(`${login}/multiaccount_import`, { Accounts: strangers.slice(from, from + 100) })
    const AddFriendItem = strangers.map((To_Account) => ({ To_Account, AddSource: 'AddSource_Type_Web' }))
    await call('sns/friend_import', { From_Account: 'ann', AddFriendItem })
    expect(await add({})).toEqual([30010])
    expect(codes((await call('sns/friend_add', { From_Account: 'bob', AddFriendItem: to('ann') })).ResultItem)).toEqual([30014])
  })

  test('of a client are asked about first, one by one', async () => {
    const verdicts = [
      { To_Account: 'bob', ResultCode: 38001, ResultInfo: 'not bob' },
      { To_Account: 'cem', ResultCode: 0, ResultInfo: '' },
    ]
    const simulation = await withPeople({ receive: deciding({ [beforeFriend]: () => modify({ ResultItem: verdicts }) }) })
    const { backend, call } = simulation
    const client = { identifier: 'ann', platform: 'iOS', ip: '10.1.2.3' }
    const body = { From_Account: 'ann', AddFriendItem: [{ To_Account: 'bob', Remark: 'B' }, ...to('cem')] }
    const { ResultItem } = await backend.callAsClient('sns/friend_add', body, client)
    expect(ResultItem).toEqual(verdicts)
    const [asked, told] = await heard(simulation)
    expect(asked).toEqual({
      CallbackCommand: beforeFriend,
      Requester_Account: 'ann',
      From_Account: 'ann',
      FriendItem: [
        { To_Account: 'bob', Remark: 'B', GroupName: '', AddSource: '', AddWording: '' },
        { To_Account: 'cem', Remark: '', GroupName: '', AddSource: '', AddWording: '' },
      ],
      AddType: 'Add_Type_Both',
      ForceAddFlags: 0,
      EventTime: noon,
    })
    expect(told).toMatchObject({
      CallbackCommand: friendAdd,
      ClientCmd: 'FriendAdd',
      Admin_Account: '',
      PairList: [{ To_Account: 'cem' }, {}],
    })
    await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: to('bob') })
    expect((await heard(simulation)).map(({ CallbackCommand }) => CallbackCommand)).toEqual([friendAdd])
  })

  test('of a client may all be refused', async () => {
    const simulation = await withPeople({ receive: deciding({ [beforeFriend]: () => reject({ code: 38005, info: 'nobody' }) }) })
    const client = { identifier: 'ann', platform: 'iOS', ip: '10.1.2.3' }
    const body = { From_Account: 'ann', AddFriendItem: to('bob', 'cem') }
    expect(await simulation.backend.callAsClient('sns/friend_add', body, client)).toMatchObject({
      ErrorCode: 0,
      ResultItem: [
        { ResultCode: 38005, ResultInfo: 'nobody' },
        { ResultCode: 38005, ResultInfo: 'nobody' },
      ],
    })
    expect((await heard(simulation)).map(({ CallbackCommand }) => CallbackCommand)).toEqual([beforeFriend])
  })
})

describe('block lists', () => {
  test('end friendships, keep out requests and messages, and are told', async () => {
    const simulation = await withPeople()
    const { backend, call } = simulation
    await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: to('bob') })
    await simulation.alarms()
    const blocked = await call('sns/black_list_add', { From_Account: 'ann', To_Account: ['bob', 'cem', 'bob', 'gus'] })
    expect(codes(blocked.ResultItem)).toEqual([0, 0, 30001, 30003])
    expect(await heard(simulation)).toEqual([
      { CallbackCommand: blockListAdd, PairList: pairs(['ann', 'bob'], ['ann', 'cem']) },
      { CallbackCommand: friendDelete, PairList: pairs(['ann', 'bob'], ['bob', 'ann']) },
    ])
    const add = async (From_Account: string, id: string) =>
      codes((await call('sns/friend_add', { From_Account, AddFriendItem: to(id), ForceAddFlags: 1 })).ResultItem)
    expect([await add('ann', 'bob'), await add('bob', 'ann')]).toEqual([[30515], [30525]])

    const message = { From_Account: 'bob', To_Account: 'ann', MsgRandom: 1, MsgBody: text() }
    expect(await call('openim/sendmsg', message)).toMatchObject({ ErrorCode: 0 })
    await simulation.alarms()
    const client = { identifier: 'bob', platform: 'iOS', ip: '10.1.2.3' }
    expect(await backend.callAsClient('openim/sendmsg', message, client)).toMatchObject({ ErrorCode: 20007 })
    expect(await heard(simulation)).toMatchObject([{ CallbackCommand: afterMessage, SendMsgResult: 20007 }])

    const check = async (CheckType: string) => {
      const { BlackListCheckItem } = await call('sns/black_list_check', { From_Account: 'bob', To_Account: ['ann', 'cem'], CheckType })
      return (BlackListCheckItem as Alarm[]).map(({ Relation }) => Relation.replace('BlackCheckResult_Type_', ''))
    }
    expect(await check('BlackCheckResult_Type_Both')).toEqual(['BWithA', 'NO'])
    expect(await check('BlackCheckResult_Type_Single')).toEqual(['NO', 'NO'])
    const page = (StartIndex: number) => call('sns/black_list_get', { From_Account: 'ann', StartIndex, MaxLimited: 1, LastSequence: 0 })
    expect(await page(0)).toMatchObject({
      BlackListItem: [{ To_Account: 'bob', AddBlackTimeStamp: noonSeconds }],
      StartIndex: 1,
      CurruentSequence: 2,
    })
    expect(await page(1)).toMatchObject({ BlackListItem: [{ To_Account: 'cem' }], StartIndex: 0 })

    await call('sns/black_list_delete', { From_Account: 'ann', To_Account: ['bob', 'eve'] })
    expect(await heard(simulation)).toEqual([{ CallbackCommand: blockListDelete, PairList: pairs(['ann', 'bob']) }])
    expect(await add('bob', 'ann')).toEqual([0])
  })

  test('have at most a thousand accounts', async () => {
    const { call } = await withPeople()
    const ids = Array.from({ length: 1000 }, (_, index) => `u${index}`)
    for (let from = 0; from < 1000; from += 100) await call(`${login}/multiaccount_import`, { Accounts: ids.slice(from, from + 100) })
    await call('sns/black_list_add', { From_Account: 'ann', To_Account: ids })
    expect(codes((await call('sns/black_list_add', { From_Account: 'ann', To_Account: ['bob'] })).ResultItem)).toEqual([30013])
  })
})

describe('follows', () => {
  test('are made, told, counted, read and ended', async () => {
    const simulation = await withPeople()
    const { call } = simulation
    await call(`${login}/account_import`, { UserID: 'bob', Nick: 'Bob' })
    const made = await call('follow/follow_add', { From_Account: 'ann', FollowItem: to('bob', 'cem', 'gus', 'ann') })
    expect(codes(made.ResultItem)).toEqual([0, 0, 30003, 30001])
    await call('follow/follow_add', { From_Account: 'ann', FollowItem: to('bob') })
    await call('follow/follow_add', { From_Account: 'bob', FollowItem: to('ann') })
    expect(await heard(simulation)).toEqual([
      { CallbackCommand: followAdd, From_Account: 'ann', FollowList: to('bob', 'cem'), EventTime: noon },
      { CallbackCommand: followAdd, From_Account: 'bob', FollowList: to('ann'), EventTime: noon },
    ])
    const checked = await call('follow/follow_check', { From_Account: 'ann', To_Account: ['bob', 'cem', 'eve', 'gus'] })
    expect((checked.ResultItem as Alarm[]).map(({ FollowType }) => FollowType)).toEqual([3, 2, 0, 0])
    expect(codes(checked.ResultItem)).toEqual([0, 0, 0, 30003])
    expect(await call('follow/follow_check', { From_Account: 'cem', To_Account: ['ann'] })).toMatchObject({
      ResultItem: [{ FollowType: 1 }],
    })
    const counted = await call('follow/follow_get_info', { From_Account: 'ann', To_Account: ['ann', 'cem'] })
    expect(counted.FollowInfo).toMatchObject([
      { FollowerCount: 1, FollowingCount: 2, MutualFollowingCount: 1 },
      { FollowerCount: 1, FollowingCount: 0, MutualFollowingCount: 0 },
    ])
    const list = async (FollowType: number) => {
      const { FollowItem, NextCursor } = await call('follow/follow_get', { From_Account: 'ann', FollowType })
      expect(NextCursor).toBe('')
      return FollowItem
    }
    const bob = { To_Account: 'bob', FollowTime: noonSeconds, ProfileItem: [nick('Bob')] }
    expect(await list(1)).toEqual([bob])
    expect(await list(2)).toEqual([bob, { To_Account: 'cem', FollowTime: noonSeconds, ProfileItem: [] }])
    expect(await list(3)).toEqual([bob])
    await call('follow/follow_delete', { From_Account: 'ann', To_Account: ['cem', 'eve'] })
    expect(await heard(simulation)).toEqual([{ CallbackCommand: followDelete, From_Account: 'ann', To_Account: ['cem'], EventTime: noon }])
    expect(await list(2)).toEqual([bob])
    const left = await call('follow/follow_get_info', { From_Account: 'ann', To_Account: ['cem'] })
    expect(left.FollowInfo).toMatchObject([{ FollowerCount: 0 }])
  })

  test('are read page by page to the end', async () => {
    const { call } = await withPeople()
    await call('follow/follow_add', { From_Account: 'ann', FollowItem: to('bob', 'cem', 'dua', 'eve') })
    const read: string[] = []
    let cursor: unknown = ''
    for (let pages = 0; pages === 0 || (cursor !== '' && pages < 10); pages++) {
      const { FollowItem, NextCursor } = await call('follow/follow_get', {
        From_Account: 'ann',
        FollowType: 2,
        StartCursor: cursor,
        WantNum: 3,
      })
      read.push(...(FollowItem as Alarm[]).map(({ To_Account }) => To_Account))
      cursor = NextCursor
    }
    expect(read).toEqual(['bob', 'cem', 'dua', 'eve'])
  })

  test.each([
    ['follow_add', { FollowItem: to(...Array(21).fill('bob')) }],
    ['follow_check', { To_Account: Array(101).fill('bob') }],
    ['follow_get', { FollowType: 1, WantNum: 1001 }],
    ['follow_get', { FollowType: 1, StartCursor: 'next' }],
    ['follow_get', { FollowType: 4 }],
  ])('30001: %s with %o', async (api, body) => {
    expect(await (await withPeople()).call(`follow/${api}`, { From_Account: 'ann', ...body })).toMatchObject({ ErrorCode: 30001 })
  })
})

describe('a global mute', () => {
  const client = { identifier: 'peter', platform: 'iOS', ip: '10.1.2.3' }
  const inGroup = { GroupId: 'g1', From_Account: 'peter', Random: 7, MsgBody: text() }
  const direct = { From_Account: 'peter', To_Account: 'ann', MsgRandom: 1, MsgBody: text() }
  const told = async (simulation: Simulation) => (await heard(simulation)).map(({ CallbackCommand }) => CallbackCommand)

  test('keeps the messages of a client back, and nobody is asked about them', async () => {
    const simulation = await withPeople()
    const { backend, call, clock } = simulation
    const mute = { Set_Account: 'peter', C2CmsgNospeakingTime: 4294967295, GroupmsgNospeakingTime: 7200 }
    expect(await call('openconfigsvr/setnospeaking', mute)).toMatchObject({ ErrorCode: 0 })
    expect(await told(simulation)).toEqual([])
    expect(await backend.callAsClient('group_open_http_svc/send_group_msg', inGroup, client)).toMatchObject({ ErrorCode: 10017 })
    expect(await call(`${group}/send_group_msg`, inGroup)).toMatchObject({ ErrorCode: 10017 })
    expect(await told(simulation)).toEqual([exception, exception])
    expect(await backend.callAsClient('openim/sendmsg', direct, client)).toMatchObject({ ErrorCode: 20012 })
    expect(await told(simulation)).toEqual([afterMessage])
    expect(await call('openim/sendmsg', direct)).toMatchObject({ ErrorCode: 0 })
    expect(await told(simulation)).toEqual([beforeMessage, afterMessage])

    clock.advance(4000)
    const left = () => call('openconfigsvr/getnospeaking', { Get_Account: 'peter' })
    expect(await left()).toMatchObject({ C2CmsgNospeakingTime: 4294967295, GroupmsgNospeakingTime: 7196 })
    clock.advance(7196_000)
    expect(await left()).toMatchObject({ C2CmsgNospeakingTime: 4294967295, GroupmsgNospeakingTime: 0 })
    await backend.callAsClient('group_open_http_svc/send_group_msg', inGroup, client)
    expect((await told(simulation))[0]).toBe(beforeGroupMessage)
    await call('openconfigsvr/setnospeaking', { Set_Account: 'peter', C2CmsgNospeakingTime: 0 })
    expect(await left()).toMatchObject({ C2CmsgNospeakingTime: 0, GroupmsgNospeakingTime: 0 })
    expect(await backend.callAsClient('openim/sendmsg', direct, client)).toMatchObject({ ErrorCode: 0 })
  })

  test.each([
    [130008, 'set', { Set_Account: 'peter' }],
    [130004, 'set', { C2CmsgNospeakingTime: 1 }],
    [130005, 'set', { Set_Account: '', C2CmsgNospeakingTime: 1 }],
    [130002, 'get', {}],
    [130003, 'get', { Get_Account: '' }],
  ])('%i: %snospeaking', async (code, which, body) => {
    expect(await simulate().call(`openconfigsvr/${which}nospeaking`, body)).toMatchObject({ ErrorCode: code })
  })
})

describe('clients', () => {
  const on = (identifier: string, platform = 'iOS') => ({ identifier, platform, ip: '10.1.2.3' })
  const changes = (list: Alarm[]) =>
    list.map(({ Info, KickedDevice }) => [Info.Action, Info.Reason, ...(KickedDevice ?? []).map(({ Platform }: Alarm) => Platform)])

  test('come and go, which is told and changes who is online', async () => {
    const simulation = await withPeople()
    const { backend, call, clock } = simulation
    const act = (name: string, platform = 'iOS', body = {}) => backend.callAsClient(name, body, on('zoe', platform))
    const status = async () => {
      const { QueryResult } = await call('openim/query_online_status', { To_Account: ['zoe'], IsNeedDetail: 1 })
      const [{ Status, Detail = [] }] = QueryResult as [Alarm]
      return [Status, ...Detail.map(({ Platform, Status: each }: Alarm) => `${Platform} ${each}`)]
    }
    await act('login')
    await act('login', 'Windows')
    await act('login')
    expect(await status()).toEqual(['Online', 'iPhone Online', 'PC Online'])
    const told = await heard(simulation)
    expect(changes(told)).toEqual([
      ['Login', 'Register'],
      ['Login', 'Register'],
      ['Login', 'Register', 'iOS'],
    ])
    expect(told[0]).toEqual({
      CallbackCommand: stateChange,
      EventTime: noon,
      Info: { Action: 'Login', To_Account: 'zoe', Reason: 'Register' },
    })
    const { searchParams } = new URL(simulation.callbacks.at(-1)?.url ?? '')
    expect([searchParams.get('OptPlatform'), searchParams.get('ClientIP')]).toEqual(['iOS', '10.1.2.3'])

    await act('disconnect')
    expect(await status()).toEqual(['Online', 'iPhone PushOnline', 'PC Online'])
    await act('disconnect', 'Windows', { Reason: 'TimeOut' })
    expect(await status()).toEqual(['PushOnline', 'iPhone PushOnline'])
    clock.advance(7 * 24 * 60 * 60 * 1000)
    expect(await status()).toEqual(['Offline'])
    await act('login')
    await act('logout')
    expect(await status()).toEqual(['Offline'])
    expect(changes(await heard(simulation))).toEqual([
      ['Disconnect', 'LinkClose'],
      ['Disconnect', 'TimeOut'],
      ['Login', 'Register'],
      ['Logout', 'Unregister'],
    ])
    expect(await call('openim/querystate', { To_Account: ['zoe'] })).toMatchObject({ QueryResult: [{ State: 'Offline' }] })
  })

  test('keep Detail of the online status as it is under the older name', async () => {
    const { backend, call } = await withPeople()
    await backend.callAsClient('login', {}, on('ann', 'Web'))
    expect((await call('openim/querystate', { To_Account: ['ann'], IsNeedDetail: 1 })).QueryResult).toEqual([
      { To_Account: 'ann', State: 'Online', Detail: [{ Platform: 'Web', Status: 'Online' }] },
    ])
  })

  test('are thrown out of all devices by one callback, and of none by none', async () => {
    const simulation = await withPeople()
    const { backend, call } = simulation
    for (const platform of ['iOS', 'Web']) await backend.callAsClient('login', {}, on('ann', platform))
    await simulation.alarms()
    for (let time = 0; time < 2; time++) expect(await call(`${login}/kick`, { Identifier: 'ann' })).toMatchObject({ ErrorCode: 0 })
    expect(changes(await heard(simulation))).toEqual([['Logout', 'Unregister']])
    expect(await call('openim/query_online_status', { To_Account: ['ann'] })).toMatchObject({ QueryResult: [{ Status: 'Offline' }] })
  })

  test.each([
    ['logout', {}, /"ann" is not logged in on "iOS"/],
    ['disconnect', {}, /not logged in/],
    ['disconnect', { Reason: 'Tired' }, /LinkClose, TimeOut/],
    ['answer-friend', { To_Account: 'bob', ResponseAction: 'Yes' }, /Response_Action_Agree/],
  ])('hear what is wrong with %s %o', async (name, body, words) => {
    const { backend } = await withPeople()
    await expect(backend.callAsClient(name, body, on('ann'))).rejects.toThrow(words)
  })

  test('ask to be friends, and the answer makes the friendship', async () => {
    const simulation = await withPeople({ receive: deciding({}) })
    const { backend, call } = simulation
    for (const id of ['bob', 'cem', 'dua']) await call('profile/portrait_set', { From_Account: id, ProfileItem: [allow('NeedConfirm')] })
    await simulation.alarms()
    const items = ['bob', 'cem', 'dua'].map((To_Account) => ({ To_Account, Remark: `my ${To_Account}`, GroupName: 'new' }))
    const asked = await backend.callAsClient('add-friend', { AddFriendItem: items }, on('ann'))
    expect(codes(asked.ResultItem)).toEqual([30539, 30539, 30539])
    expect((await heard(simulation)).map(({ CallbackCommand }) => CallbackCommand)).toEqual([beforeFriend])

    const answer = (id: string, ResponseAction: string, more = {}) =>
      backend.callAsClient('answer-friend', { To_Account: 'ann', ResponseAction: `Response_Action_${ResponseAction}`, ...more }, on(id))
    expect(await answer('bob', 'AgreeAndAdd', { Remark: 'Ann of school', TagName: 'school' })).toMatchObject({ ErrorCode: 0 })
    expect(await answer('cem', 'Agree')).toMatchObject({ ErrorCode: 0 })
    expect(await answer('dua', 'Reject')).toMatchObject({ ErrorCode: 0 })
    expect(await answer('dua', 'Agree')).toMatchObject({ ErrorCode: 30614 })
    const told = await heard(simulation)
    expect(told.map(({ CallbackCommand }) => CallbackCommand)).toEqual([
      ...[beforeFriendAnswer, friendAdd],
      ...[beforeFriendAnswer, friendAdd],
      beforeFriendAnswer,
    ])
    expect(told[0]).toEqual({
      CallbackCommand: beforeFriendAnswer,
      Requester_Account: 'bob',
      From_Account: 'bob',
      ResponseFriendItem: [
        { To_Account: 'ann', Remark: 'Ann of school', TagName: 'school', ResponseAction: 'Response_Action_AgreeAndAdd' },
      ],
      EventTime: noon,
    })
    expect(told[1]).toEqual({
      CallbackCommand: friendAdd,
      PairList: [
        { From_Account: 'ann', To_Account: 'bob', Initiator_Account: 'ann' },
        { From_Account: 'bob', To_Account: 'ann', Initiator_Account: 'ann' },
      ],
      ClientCmd: 'FriendResponse',
      Admin_Account: '',
      ForceFlag: 0,
    })
    expect(told[3]?.PairList).toEqual([{ From_Account: 'ann', To_Account: 'cem', Initiator_Account: 'ann' }])
    const groups = await call('sns/group_get', { From_Account: 'ann', NeedFriend: 'Need_Friend_Type_Yes' })
    expect(groups.ResultItem).toEqual([{ GroupName: 'new', FriendNumber: 2, To_Account: ['bob', 'cem'] }])
    const TagList = ['Tag_SNS_IM_Remark', 'Tag_SNS_IM_Group']
    const read = async (id: string, friend: string) =>
      ((await call('sns/friend_get_list', { From_Account: id, To_Account: [friend], TagList })).InfoItem as Alarm[])[0]?.SnsProfileItem
    expect(await read('ann', 'cem')).toEqual([
      { Tag: 'Tag_SNS_IM_Remark', Value: 'my cem' },
      { Tag: 'Tag_SNS_IM_Group', Value: ['new'] },
    ])
    expect(await read('bob', 'ann')).toEqual([
      { Tag: 'Tag_SNS_IM_Remark', Value: 'Ann of school' },
      { Tag: 'Tag_SNS_IM_Group', Value: ['school'] },
    ])
  })

  test('get the refusal of their answer, and the request waits on', async () => {
    const simulation = await withPeople({ receive: deciding({ [beforeFriendAnswer]: () => reject({ code: 38002, info: 'not now' }) }) })
    const { backend, call } = simulation
    await call('profile/portrait_set', { From_Account: 'bob', ProfileItem: [allow('NeedConfirm')] })
    await call('sns/friend_add', { From_Account: 'ann', AddFriendItem: to('bob') })
    await simulation.alarms()
    const body = { To_Account: 'ann', ResponseAction: 'Response_Action_Agree' }
    for (let time = 0; time < 2; time++)
      expect(await backend.callAsClient('answer-friend', body, on('bob'))).toMatchObject({ ErrorCode: 38002, ErrorInfo: 'not now' })
    expect((await heard(simulation)).map(({ CallbackCommand }) => CallbackCommand)).toEqual([beforeFriendAnswer, beforeFriendAnswer])
    expect(await call('sns/friend_get', { From_Account: 'ann', StartIndex: 0 })).toMatchObject({ FriendNum: 0 })
  })
})

test.each([
  ...[
    'friend_add',
    'friend_import',
    'friend_update',
    'friend_delete',
    'friend_delete_all',
    'friend_check',
    'friend_get',
    'friend_get_list',
  ],
  ...['group_add', 'group_delete', 'group_get', 'black_list_add', 'black_list_delete', 'black_list_get', 'black_list_check'],
])('sns/%s knows only accounts that were imported', async (command) => {
  const sample = Object.values(
    document.paths[`/v4/sns/${command}` as '/v4/sns/friend_add'].post.requestBody.content['application/json'].examples,
  )[0]
  const simulation = simulate({ webhooks: ['all'], receive: deciding({ [beforeFriend]: () => reject() }) })
  expect(await simulation.call(`sns/${command}`, sample?.value)).toMatchObject({ ErrorCode: 30003 })
  expect(await heard(simulation)).toEqual([])
})

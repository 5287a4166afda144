import { describe, expect, test } from 'vitest'
import type { Handlers } from '../../mocks/receiver.ts'
import { discard, modify, reject } from '../../src/delivery/decision.ts'
import { noReply } from '../../src/delivery/failure.ts'
import type { BackendOptions } from '../../src/simulator/backend-options.ts'
import {
  afterOfficialAccount,
  afterOfficialMessage,
  afterSubscriber,
  beforeOfficialAccount,
  beforeOfficialMessage,
  beforeSubscriber,
  officialAccountChanged,
  officialAccountDestroyed,
  officialAccountFull,
  officialRecall,
  subscriberExit,
} from '../support/names.ts'
import { deciding, noon, type Simulation, simulate, text, violationsIn } from '../support/simulator.ts'

const api = (command: string) => `official_account_open_http_svc/${command}`
const news = { Official_Account: '@TOA#_news' }
const users = (...list: string[]) => list.map((user) => ({ Subscriber_Account: user }))
const present = noon / 1000
const about = { ...news, Operator_Account: 'admin', EventTime: noon }

/** A simulation with every webhook on, and an official account of jared for three subscribers, of whom peter is one. */
async function withAccount(handlers: Handlers = {}, options: Partial<BackendOptions> = {}): Promise<Simulation> {
  let receive = deciding({})
  const simulation = simulate({ webhooks: ['all'], receive: (callback, deadlineMs) => receive(callback, deadlineMs), ...options })
  const profile = { Name: 'News', Introduction: 'i', MaxSubscriberNum: 3 }
  await simulation.call(api('create_official_account'), { Owner_Account: 'jared', OfficialAccountUserID: '@TOA#_news', ...profile })
  await simulation.call(api('add_subscriber'), { ...news, SubscriberList: users('peter') })
  await simulation.alarms()
  receive = deciding(handlers)
  return simulation
}

/** The bodies since the last call, each with its webhook; all of them keep the contract. */
async function told({ alarms, callbacks }: Simulation) {
  const bodies = await alarms()
  expect(violationsIn(callbacks)).toEqual([])
  return bodies
}

const names = async (simulation: Simulation) => (await told(simulation)).map(({ CallbackCommand }) => CallbackCommand)

const create = api('create_official_account')
const add = api('add_subscriber')
const send = api('send_official_account_msg')
const message = { ...news, Random: 7, MsgBody: text(), CloudCustomData: 'given' }

/** Each call that asks: what it asks, what it tells when it was allowed, and the codes of Chat for it. */
const asking = [
  {
    command: create,
    body: { Owner_Account: 'rong', Name: 'Two' },
    before: beforeOfficialAccount,
    after: afterOfficialAccount,
    rejected: 20006,
    blocked: 20006,
    own: 120001,
  },
  {
    command: add,
    body: { ...news, SubscriberList: users('rong') },
    before: beforeSubscriber,
    after: afterSubscriber,
    rejected: 20006,
    blocked: 20006,
    own: undefined,
  },
  {
    command: send,
    body: message,
    before: beforeOfficialMessage,
    after: afterOfficialMessage,
    rejected: 10016,
    blocked: 80003,
    own: 130000,
  },
] as const

describe.each(asking)('$command', ({ command, body, before, after, rejected, blocked, own }) => {
  test('asks before it changes anything, and tells afterwards', async () => {
    const states: object[] = []
    const simulation = await withAccount({ [before]: () => void states.push(structuredClone(simulation.backend.state.officialAccounts)) })
    const untouched = structuredClone(simulation.backend.state.officialAccounts)
    expect(await simulation.call(command, body)).toMatchObject({ ErrorCode: 0 })
    expect(await names(simulation)).toEqual([before, after])
    expect(states).toEqual([untouched])
    expect(simulation.backend.state.officialAccounts).not.toEqual(untouched)
  })

  test('is refused with the code of its page, and nothing happens', async () => {
    for (const [decision, code] of [
      [reject(), rejected],
      ...(own === undefined ? [] : [[reject({ code: own, info: 'no' }), own]]),
    ] as const) {
      const simulation = await withAccount({ [before]: () => decision as never })
      const untouched = structuredClone(simulation.backend.state.officialAccounts)
      expect(await simulation.call(command, body)).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: code })
      expect(await names(simulation)).toEqual([before])
      expect(simulation.backend.state.officialAccounts).toEqual(untouched)
    }
  })

  test('without a usable reply goes on, or is blocked if so chosen', async () => {
    for (const [onFailure, code] of [
      ['allow', 0],
      ['block', blocked],
    ] as const) {
      let isSilent = false
      const receive = deciding({})
      const simulation = await withAccount(
        {},
        { onFailure, receive: async (...given) => (isSilent ? noReply('timeout', 'no reply', { ms: 2000 }) : receive(...given)) },
      )
      isSilent = true
      expect(await simulation.call(command, body)).toMatchObject({ ErrorCode: code })
    }
  })

  test('asks nobody if the webhook is off', async () => {
    const simulation = await withAccount({}, { webhooks: [after] })
    expect(await simulation.call(command, body)).toMatchObject({ ErrorCode: 0 })
    expect(await names(simulation)).toEqual([after])
  })
})

describe('an official account', () => {
  test('is told with its owner and its name', async () => {
    const simulation = await withAccount()
    const { OfficialAccountUserID: id } = await simulation.call(create, { Owner_Account: 'rong', Name: '新闻' })
    expect(id).toMatch(/^@TOA#_@TOA#/)
    const content = { Operator_Account: 'admin', Owner_Account: 'rong', Name: '新闻', EventTime: noon }
    expect(await told(simulation)).toEqual([
      { CallbackCommand: beforeOfficialAccount, ...content },
      { CallbackCommand: afterOfficialAccount, Official_Account: id, ...content },
    ])
  })

  test('has an ID that only it has, and that begins as it must', async () => {
    const { call } = await withAccount()
    const code = async (id: string) => (await call(create, { Owner_Account: 'rong', Name: 'x', OfficialAccountUserID: id })).ErrorCode
    for (const [id, expected] of [
      ['@TOA#_news', 130008],
      ['news', 130007],
      ['@TOA#_', 130007],
      ['@TOA#_群', 130007],
      [`@TOA#_${'x'.repeat(27)}`, 130007],
      [`@TOA#_${'x'.repeat(26)}`, 0],
    ] as const)
      expect([id, await code(id)]).toEqual([id, expected])
  })

  test.each([
    ['Name', 150],
    ['Introduction', 400],
    ['FaceUrl', 500],
    ['Organization', 500],
    ['CustomString', 3000],
  ])('has a %s of at most %i bytes', async (field, most) => {
    const { call } = await withAccount()
    const codeOf = async (length: number) =>
      (await call(api('modify_official_account_base_info'), { ...news, [field]: 'x'.repeat(length) })).ErrorCode
    expect([await codeOf(most), await codeOf(most + 1)]).toEqual([0, 6017])
    expect(await call(create, { Owner_Account: 'rong', Name: 'x', [field]: 'x'.repeat(most + 1) })).toMatchObject({ ErrorCode: 6017 })
  })

  test('is changed, and told what changed', async () => {
    const simulation = await withAccount()
    const modify = (changes: object) => simulation.call(api('modify_official_account_base_info'), { ...news, ...changes })
    await modify({ Name: 'News', Introduction: 'new', Organization: 'o', CustomString: 'c' })
    await modify({ Introduction: 'new', CustomString: 'd', MaxSubscriberNum: 1 })
    expect(await told(simulation)).toEqual([{ CallbackCommand: officialAccountChanged, ...about, Introduction: 'new', Organization: 'o' }])
    const { OfficialAccountInfoList: list } = await simulation.call(api('get_official_account_info'), {
      OfficialAccountIdList: [news, { Official_Account: '@TOA#_none' }],
    })
    expect(list).toEqual([
      {
        ...news,
        ErrorCode: 0,
        ErrorInfo: '',
        CreateTime: present,
        Owner_Account: 'jared',
        LastMsgTime: 0,
        SubscriberNum: 1,
        Name: 'News',
        Introduction: 'new',
        FaceUrl: '',
        Organization: 'o',
        CustomString: 'd',
      },
      { Official_Account: '@TOA#_none', ErrorCode: 130004, ErrorInfo: expect.any(String) },
    ])
    const some = { OfficialAccountIdList: [news], ResponseFilter: { OfficialAccountBaseInfoFilter: ['Name', 'SubscriberNum'] } }
    expect((await simulation.call(api('get_official_account_info'), some)).OfficialAccountInfoList).toEqual([
      { ...news, ErrorCode: 0, ErrorInfo: '', Name: 'News', SubscriberNum: 1 },
    ])
    expect(await simulation.call(api('get_official_account_info'), { OfficialAccountIdList: Array(51).fill(news) })).toMatchObject({
      ErrorCode: 6017,
    })
  })

  test('is destroyed, and nobody subscribes to it any more', async () => {
    const simulation = await withAccount()
    await simulation.call(api('destroy_official_account'), news)
    expect(await told(simulation)).toEqual([
      { CallbackCommand: officialAccountDestroyed, ...news, Owner_Account: 'jared', Name: 'News', EventTime: noon },
    ])
    const list = await simulation.call(api('get_subscribed_official_account_list'), { Subscriber_Account: 'peter' })
    expect(list).toMatchObject({ TotalCount: 0, CompleteFlag: 1, OfficialAccountInfoList: [] })
    const gone: [string, object, number][] = [
      ['destroy_official_account', {}, 130004],
      ['modify_official_account_base_info', {}, 130004],
      ['add_subscriber', { SubscriberList: [] }, 130004],
      ['delete_subscriber', { SubscriberToDel_Account: [] }, 130004],
      ['get_subscriber_info', {}, 130004],
      ['modify_subscriber_info', { Subscriber_Account: 'peter' }, 130004],
      ['send_official_account_msg', { Random: 1, MsgBody: text() }, 10010],
      ['official_account_msg_recall', { MsgKeyList: [] }, 10010],
      ['official_account_msg_get_simple', {}, 10010],
    ]
    for (const [command, body, code] of gone)
      expect([command, (await simulation.call(api(command), { ...news, ...body })).ErrorCode]).toEqual([command, code])
    expect(await names(simulation)).toEqual([])
    expect(simulation.backend.state.officialAccounts.bySubscriber.size).toBe(0)
  })
})

describe('subscribers', () => {
  test('are added but for those whom the receiver refuses, and who is one already is not asked about', async () => {
    const simulation = await withAccount({ [beforeSubscriber]: () => modify({ RefusedSubscribers_Account: ['rong', 'peter'] }) })
    const { SubscriberList } = await simulation.call(add, { ...news, SubscriberList: users('rong', 'peter', 'bob', 'bob') })
    expect(SubscriberList).toEqual([
      { Subscriber_Account: 'rong', Result: 0 },
      { Subscriber_Account: 'peter', Result: 2 },
      { Subscriber_Account: 'bob', Result: 1 },
      { Subscriber_Account: 'bob', Result: 2 },
    ])
    expect(await told(simulation)).toEqual([
      { CallbackCommand: beforeSubscriber, ...about, SubscribeAccountList: users('rong', 'bob') },
      { CallbackCommand: afterSubscriber, ...about, SubscribeAccountList: users('bob') },
    ])
    await simulation.call(add, { ...news, SubscriberList: users('peter') })
    expect(await names(simulation)).toEqual([])
  })

  test('find no place beyond the limit, and the one who takes the last is told of', async () => {
    const simulation = await withAccount()
    const { SubscriberList } = await simulation.call(add, { ...news, SubscriberList: users('rong', 'bob', 'late') })
    expect(SubscriberList).toMatchObject([{ Result: 1 }, { Result: 1 }, { Result: 0 }])
    expect((await told(simulation)).slice(1)).toEqual([
      { CallbackCommand: afterSubscriber, ...about, SubscribeAccountList: users('rong', 'bob') },
      { CallbackCommand: officialAccountFull, ...news, EventTime: noon },
    ])
    await simulation.call(add, { ...news, SubscriberList: users('late') })
    expect(await names(simulation)).toEqual([beforeSubscriber])
    expect(await simulation.call(add, { ...news, SubscriberList: users(...Array(101).fill('x')) })).toMatchObject({ ErrorCode: 6017 })
  })

  test('are removed, and told of if they were any', async () => {
    const simulation = await withAccount()
    const { SubscriberList } = await simulation.call(api('delete_subscriber'), { ...news, SubscriberToDel_Account: ['nobody', 'peter'] })
    expect(SubscriberList).toEqual([
      { Subscriber_Account: 'nobody', Result: 2 },
      { Subscriber_Account: 'peter', Result: 1 },
    ])
    expect(await told(simulation)).toEqual([{ CallbackCommand: subscriberExit, ...about, SubscribeAccountList: users('peter') }])
    await simulation.call(api('delete_subscriber'), { ...news, SubscriberToDel_Account: ['peter'] })
    expect(await names(simulation)).toEqual([])
  })

  test('subscribe and unsubscribe by themselves', async () => {
    const simulation = await withAccount()
    const client = { identifier: 'rong', platform: 'Web', ip: '10.1.2.3' }
    const own = { ...about, Operator_Account: 'rong', SubscribeAccountList: users('rong') }
    await simulation.backend.callAsClient('subscribe', news, client)
    await simulation.backend.callAsClient('unsubscribe', news, client)
    expect(await told(simulation)).toEqual([
      { CallbackCommand: beforeSubscriber, ...own },
      { CallbackCommand: afterSubscriber, ...own },
      { CallbackCommand: subscriberExit, ...own },
    ])
  })

  test('are listed page by page, also while some leave, and so are the accounts of each', async () => {
    const { call, clock } = await withAccount({}, { webhooks: [officialRecall] })
    await call(api('modify_official_account_base_info'), { ...news, MaxSubscriberNum: 10 })
    clock.advance(5000)
    await call(add, { ...news, SubscriberList: users('a', 'b', 'c', 'd') })
    await call(api('modify_subscriber_info'), { ...news, Subscriber_Account: 'b', CustomString: 'gold' })
    const page = (more: object) => call(api('get_subscriber_info'), { ...news, Limit: 2, ...more })
    const first = await page({ Next: '' })
    const subscriber = { CustomString: '', MsgFlag: 'AcceptAndNotify', LastSendMsgTime: 0 }
    expect(first).toMatchObject({ SubscriberNum: 5, Next: expect.stringMatching(/./) })
    expect(first.SubscriberList).toEqual([
      { Subscriber_Account: 'peter', SubscribeTime: present, ...subscriber },
      { Subscriber_Account: 'a', SubscribeTime: present + 5, ...subscriber },
    ])
    await call(api('delete_subscriber'), { ...news, SubscriberToDel_Account: ['peter', 'a'] })
    const second = await page({ Next: first.Next })
    expect(second.SubscriberList).toMatchObject([{ Subscriber_Account: 'b', CustomString: 'gold' }, { Subscriber_Account: 'c' }])
    expect(await page({ Next: second.Next })).toMatchObject({ Next: '', SubscriberList: users('d') })
    expect(await call(api('get_subscriber_info'), news)).toMatchObject({ Next: '', SubscriberList: users('b', 'c', 'd') })
    expect(await page({ Limit: 201 })).toMatchObject({ ErrorCode: 6017 })
    expect(await page({ Next: 'TGSOTk=' })).toMatchObject({ ErrorCode: 6017 })
    expect(await call(api('modify_subscriber_info'), { ...news, Subscriber_Account: 'a' })).toMatchObject({ ErrorCode: 130002 })

    for (const name of ['two', 'three']) {
      const { OfficialAccountUserID: id } = await call(create, { Owner_Account: 'rong', Name: name })
      await call(add, { Official_Account: id, SubscriberList: users('b') })
    }
    const list = (more: object) => call(api('get_subscribed_official_account_list'), { Subscriber_Account: 'b', ...more })
    const one = await list({ Limit: 2, ResponseFilter: { OfficialAccountBaseInfoFilter: ['Name'], SelfInfoFilter: ['CustomString'] } })
    expect(one).toMatchObject({ TotalCount: 3, CompleteFlag: 0, Next: 2 })
    expect(one.OfficialAccountInfoList).toEqual([
      { ...news, Name: 'News', SelfInfo: { CustomString: 'gold' } },
      { Official_Account: expect.any(String), Name: 'two', SelfInfo: { CustomString: '' } },
    ])
    expect(await list({ Offset: 2 })).toMatchObject({ CompleteFlag: 1, Next: 3, OfficialAccountInfoList: [{ Name: 'three' }] })
    expect(await list({ Offset: 9 })).toMatchObject({ CompleteFlag: 1, OfficialAccountInfoList: [] })
    expect(await list({ Limit: 201 })).toMatchObject({ ErrorCode: 6017 })
  })
})

describe('a message', () => {
  test('is asked about and told of, with its key', async () => {
    const simulation = await withAccount()
    const key = `1_1_${present}`
    expect(await simulation.call(send, message)).toMatchObject({ MsgTime: present, MsgKey: key })
    const content = { ...news, OnlineOnlyFlag: 0, MsgBody: text(), CloudCustomData: 'given', EventTime: noon }
    expect(await told(simulation)).toEqual([
      { CallbackCommand: beforeOfficialMessage, ...content },
      { CallbackCommand: afterOfficialMessage, ...content, MsgKey: key, MsgTime: present },
    ])
    const { OfficialAccountInfoList: list } = await simulation.call(api('get_official_account_info'), { OfficialAccountIdList: [news] })
    expect(list).toMatchObject([{ LastMsgTime: present }])
  })

  test('carries what the receiver replaced, and is judged anew', async () => {
    let replaced = 'softer'
    const simulation = await withAccount({ [beforeOfficialMessage]: () => modify({ MsgBody: text(replaced) }) }, { bannedWords: ['spam'] })
    await simulation.call(send, message)
    expect((await told(simulation))[1]).toMatchObject({ MsgBody: text('softer'), CloudCustomData: 'given' })
    replaced = 'spam'
    // At the same time it would be the same event.
    simulation.clock.advance(1)
    expect(await simulation.call(send, message)).toMatchObject({ ErrorCode: 80001 })
    expect(await names(simulation)).toEqual([beforeOfficialMessage])
  })

  test('that is discarded looks like a success, and is not there', async () => {
    const simulation = await withAccount({ [beforeOfficialMessage]: () => discard() })
    expect(await simulation.call(send, message)).toMatchObject({ ErrorCode: 0, MsgKey: `1_1_${present}` })
    expect(await names(simulation)).toEqual([beforeOfficialMessage])
    expect(await simulation.call(api('official_account_msg_get_simple'), news)).toMatchObject({ RspMsgList: [] })
  })

  test('may forbid its callbacks', async () => {
    const simulation = await withAccount()
    await simulation.call(send, { ...message, ForbidCallbackControl: ['ForbidBeforeSendMsgCallback'] })
    expect(await names(simulation)).toEqual([afterOfficialMessage])
    await simulation.call(send, { ...message, ForbidCallbackControl: ['ForbidAfterSendMsgCallback'] })
    expect(await names(simulation)).toEqual([beforeOfficialMessage])
  })

  test('that is too long, sensitive, or of another than the owner is refused, and nobody is asked', async () => {
    const simulation = await withAccount({}, { bannedWords: ['spam'] })
    expect(await simulation.call(send, { ...message, MsgBody: text('x'.repeat(13_000)) })).toMatchObject({ ErrorCode: 80002 })
    expect(await simulation.call(send, { ...message, MsgBody: text('spam') })).toMatchObject({ ErrorCode: 80001 })
    const as = (identifier: string) => simulation.backend.callAsClient(send, message, { identifier, platform: 'Web', ip: '10.1.2.3' })
    expect(await as('peter')).toMatchObject({ ErrorCode: 10007 })
    expect(await names(simulation)).toEqual([])
    expect(await as('jared')).toMatchObject({ ErrorCode: 0 })
  })

  test('is recalled once, and told of with the others', async () => {
    const simulation = await withAccount({}, { webhooks: [officialRecall] })
    await simulation.repeat(3, send, message)
    const [one, two, three] = [1, 2, 3].map((seq) => `${seq}_1_${present}`)
    const recall = (...keys: unknown[]) => simulation.call(api('official_account_msg_recall'), { ...news, MsgKeyList: keys })
    expect((await recall(one, 'none', three)).RecallRetList).toEqual([
      { MsgKey: one, RetCode: 0 },
      { MsgKey: 'none', RetCode: 10030 },
      { MsgKey: three, RetCode: 0 },
    ])
    expect((await recall(one)).RecallRetList).toEqual([{ MsgKey: one, RetCode: 10030 }])
    expect(await told(simulation)).toEqual([
      { CallbackCommand: officialRecall, ...news, WithdrawMsgList: [{ MsgKey: one }, { MsgKey: three }], EventTime: noon },
    ])
    expect(await recall(...Array(11).fill(two))).toMatchObject({ ErrorCode: 10004 })
    const history = (more: object) => simulation.call(api('official_account_msg_get_simple'), { ...news, ...more })
    expect(await history({})).toMatchObject({ IsFinished: 1, LastMsgKey: two, RspMsgList: [{ MsgKey: two, IsPlaceMsg: 0 }] })
    expect(await history({ WithRecalledMsg: 1 })).toMatchObject({
      RspMsgList: [
        { MsgKey: three, IsPlaceMsg: 2, MsgBody: [] },
        { MsgKey: two, MsgBody: text() },
        { MsgKey: one, IsPlaceMsg: 2 },
      ],
    })
  })

  test('is found in the history, latest first and page by page; one for those online is not', async () => {
    const { call, repeat, backend } = await withAccount({}, { webhooks: [officialRecall], limits: { [send]: 1e6 } })
    await repeat(24, send, message)
    await call(send, { ...message, OnlineOnlyFlag: 1 })
    const history = (more: object) => call(api('official_account_msg_get_simple'), { ...news, ...more })
    const first = await history({ ReqMsgNumber: 100 })
    expect(first).toMatchObject({ IsFinished: 0, LastMsgKey: `5_1_${present}` })
    expect(first.RspMsgList).toHaveLength(20)
    expect(first.RspMsgList).toMatchObject([
      { MsgSeq: 24, MsgRandom: 7, MsgTimeStamp: present, From_Account: '@TOA#_news' },
      ...Array(19).fill({}),
    ])
    const rest = await history({ LastMsgKey: first.LastMsgKey, ReqMsgNumber: 4 })
    expect(rest).toMatchObject({ IsFinished: 1, LastMsgKey: `1_1_${present}`, RspMsgList: [{ MsgSeq: 4 }, {}, {}, { MsgSeq: 1 }] })
    expect(await history({ LastMsgKey: rest.LastMsgKey })).toMatchObject({ IsFinished: 1, RspMsgList: [] })
    expect(await history({ LastMsgKey: 'x' })).toMatchObject({ ErrorCode: 10004 })
    for (let sent = 0; sent < 1000; sent++) await backend.callAsClient(send, message, { identifier: 'jared', platform: 'Web', ip: '::1' })
    expect(backend.state.officialAccounts.byId.get('@TOA#_news')?.messages.size).toBe(1000)
  })
})

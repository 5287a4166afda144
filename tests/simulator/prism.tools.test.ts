import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alert, exception, quota } from '../support/names.ts'
import { allApis, expectReply, group, restRequest, text } from '../support/simulator.ts'
import { openPrism } from '../support/to-prism.ts'

const send = `${group}/send_group_msg`
const create = `${group}/create_group`
const topics = 'million_group_open_http_svc'

let prism: Awaited<ReturnType<typeof openPrism>>

beforeAll(async () => {
  prism = await openPrism()
})
afterAll(() => prism.close())

describe('Prism as the receiver of the simulator', () => {
  test('still finds what is wrong', async () => {
    const simulation = prism.simulate()
    simulation.backend.fire(alert, { CallbackCommand: alert, ServiceName: 'openim', Command: 'sendmsg', Request: 'many', Limit: 200 })
    expect((await simulation.judge()).violations).toEqual([expect.stringMatching(new RegExp(`^${alert} .*HTTP 422 .*Request`))])
  })

  test.each([undefined, 'xxxxyyyy'])('finds nothing wrong with a story of all three alarms, token %s', async (token) => {
    const simulation = prism.simulate({ token })
    const { call, repeat, clock, backend } = simulation
    const message = { GroupId: 'g1', From_Account: 'peter', Random: 7, MsgBody: text('是的 🧧'), CloudCustomData: 'x', OnlineOnlyFlag: 1 }
    await call(create, { Type: 'Public', Name: 'one', GroupId: 'g1', Owner_Account: 'jared', MemberList: [{ Member_Account: 'peter' }] })
    await repeat(8, create, { Type: 'AVChatRoom', Name: 'past 70 %' })
    const client = { identifier: 'rong', platform: 'Android', ip: '10.1.2.3' }
    await backend.callAsClient(create, { Type: 'ChatRoom', Name: 'more', Owner_Account: 'rong' }, client)
    await backend.callAsClient(send, { ...message, From_Account: 'rong' }, client)
    await call(`${group}/forbid_send_msg`, { GroupId: 'g1', Members_Account: ['peter'], MuteTime: 60 })
    await call(send, message)
    clock.advance(60_000)
    await repeat(41, send, message)
    clock.advance(1000)
    const wrong = [
      { Random: -1 },
      { Random: 'x' },
      { MsgBody: 7 },
      { MsgBody: [{}] },
      { CloudCustomData: {} },
      { OnlineOnlyFlag: -1 },
      { GroupId: 7 },
    ]
    const refused = [{ GroupId: 'g2' }, { GroupId: '群' }, { MsgBody: text('spam') }, { MsgBody: text('x'.repeat(13_000)) }]
    for (const changes of [...wrong, ...refused])
      expect(await call(send, { ...message, ...changes })).toMatchObject({ ActionStatus: 'FAIL' })
    await repeat(165, 'openim/sendmsg', { To_Account: 'bonnie', MsgRandom: 1, MsgBody: text() })
    const { count, violations, outcomes } = await simulation.judge()
    expect(violations).toEqual([])
    expect([count(alert), count(quota), count(exception)]).toEqual([1, 3, 14])
    expect(outcomes).toEqual(new Set(['acknowledged']))
  })
})

const community = '@TGS#_c'
const topic = { GroupId: community, TopicId: `${community}@TOPIC#_t` }
const attributes = { GroupId: 'g1', GroupAttr: [{ key: 'k', value: 'v' }] }

/** Calls that change a group, its members, attributes or topics, if there is such a group. */
const aboutGroups: [api: string, body: object][] = [
  [create, { Type: 'Community', Name: 'x', GroupId: community, SupportTopic: 1, Owner_Account: 'jared' }],
  [`${group}/modify_group_base_info`, { GroupId: 'g1', Name: 'other', Notification: '是的 🧧' }],
  [`${group}/change_group_owner`, { GroupId: 'g1', NewOwner_Account: 'rong' }],
  [`${group}/modify_group_member_info`, { GroupId: 'g1', Member_Account: 'peter', Role: 'Admin', NameCard: 'p' }],
  [`${group}/set_group_attr`, attributes],
  [`${group}/delete_group_attr`, attributes],
  [`${group}/clear_group_attr`, { GroupId: 'g1' }],
  [`${topics}/create_topic`, { ...topic, TopicName: 't' }],
  [`${topics}/modify_topic`, { ...topic, TopicName: 'other' }],
  [`${topics}/destroy_topic`, { GroupId: community, TopicIdList: [topic.TopicId] }],
]

const groupId = fc.constantFrom<unknown>('g1', 'g2', 'g3', 'none', '', '群', 'x'.repeat(97), 7, null, ['g1'])
const account = fc.constantFrom<unknown>('jared', 'peter', 'rong', '', 7, null, {})
const anyJson = fc.jsonValue({ maxDepth: 2 })
const element = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(text('hello')[0], text('spam')[0], text('x'.repeat(12_300))[0]) },
  fc.record({ MsgType: fc.constantFrom('TIMTextElem', 'TIMFaceElem', 'TIMImageElem', 'TIMRelayElem', 'TIMNewElem'), MsgContent: anyJson }),
  fc.record({ MsgType: fc.string({ unit: 'binary' }), MsgContent: fc.dictionary(fc.string(), anyJson) }),
  anyJson,
)
const flag = fc.constantFrom<unknown>(0, 1, 2, -1, '1', null)
const random = fc.oneof(fc.nat(), fc.constantFrom<unknown>(2 ** 32 - 1, 2 ** 32, -1, 1.5, 1e300, '1', null))
const message = fc.record(
  {
    GroupId: groupId,
    From_Account: account,
    Random: random,
    MsgBody: fc.oneof({ weight: 4, arbitrary: fc.array(element, { maxLength: 3 }) }, anyJson),
    OnlineOnlyFlag: flag,
    CloudCustomData: fc.oneof(fc.string({ unit: 'binary' }), anyJson),
    MsgPriority: fc.constantFrom('High', 'high'),
  },
  { noNullPrototype: true, requiredKeys: ['GroupId'] },
)
const valid = fc.record({
  GroupId: fc.constantFrom('g1', 'g2', 'g3'),
  Random: fc.nat(),
  MsgBody: fc.constantFrom(text(), text('spam'), text('x'.repeat(12_300))),
  From_Account: fc.constant('jared'),
})
const direct = fc.record(
  {
    To_Account: fc.constant('rong'),
    From_Account: account,
    MsgRandom: random,
    MsgBody: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(text(), text('spam'), text('x'.repeat(12_300))) },
      fc.array(element, { maxLength: 3 }),
    ),
    MsgSeq: random,
    MsgLifeTime: fc.constantFrom(0, 60),
    CloudCustomData: fc.string({ unit: 'binary' }),
    ForbidCallbackControl: fc.subarray(['ForbidBeforeSendMsgCallback', 'ForbidAfterSendMsgCallback']),
  },
  { noNullPrototype: true, requiredKeys: ['To_Account', 'MsgRandom', 'MsgBody'] },
)
const members = fc.array(fc.record({ Member_Account: account }), { maxLength: 3 })
const type = fc.constantFrom<unknown>('Public', 'Private', 'AVChatRoom', 'Community', 'Custom', 7)

const person = fc.constantFrom('jared', 'peter', 'rong')
const persons = fc.array(person, { minLength: 1, maxLength: 2 })
const people = fc.array(fc.record({ To_Account: person }), { minLength: 1, maxLength: 2 })
const profileField = fc.record({
  Tag: fc.constantFrom('Tag_Profile_IM_AllowType', 'Tag_Profile_IM_Nick', 'Tag_Profile_IM_Level', 'Tag_Profile_Custom_Pet', 'Tag_None'),
  Value: fc.constantFrom<unknown>('AllowType_Type_NeedConfirm', 'AllowType_Type_NeedConfirm', 'AllowType_Type_AllowAny', '猫', 7, null),
})
const made = <Body extends object>(api: string, body: { [Field in keyof Body]: fc.Arbitrary<Body[Field]> }) =>
  fc.tuple(fc.constant(api), fc.record(body))

/** A call about accounts, or what a client does. */
const accountCall = fc.oneof(
  made('im_open_login_svc/account_delete', { DeleteItem: fc.array(fc.record({ UserID: person }), { maxLength: 1 }) }),
  made('im_open_login_svc/account_import', { UserID: person }),
  made('im_open_login_svc/kick', { UserID: person }),
  made('login', {}),
  made('profile/portrait_set', { From_Account: person, ProfileItem: fc.array(profileField, { maxLength: 2 }) }),
  {
    weight: 3,
    arbitrary: made('sns/friend_add', {
      From_Account: person,
      AddFriendItem: people,
      AddType: fc.constantFrom('Add_Type_Both', 'Add_Type_Single'),
      ForceAddFlags: fc.constantFrom(0, 0, 1),
    }),
  },
  made('answer-friend', {
    To_Account: person,
    ResponseAction: fc.constantFrom('Response_Action_AgreeAndAdd', 'Response_Action_Agree', 'Response_Action_Reject'),
  }),
  made('sns/friend_delete', { From_Account: person, To_Account: persons }),
  made('sns/black_list_add', { From_Account: person, To_Account: persons }),
  made('sns/black_list_delete', { From_Account: person, To_Account: persons }),
  made('follow/follow_add', { From_Account: person, FollowItem: people }),
  made('follow/follow_delete', { From_Account: person, To_Account: persons }),
)

/** One call: the API, its body as text, and how it is made. */
const anyCall = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant(send), fc.oneof(message, valid)) },
  fc.tuple(
    fc.constant(create),
    fc.record({ Type: type, Name: fc.string(), GroupId: groupId, Owner_Account: account, MemberList: members }),
  ),
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constant(create),
      fc.record({
        Type: fc.constant('Public'),
        Name: fc.constant('x'),
        GroupId: fc.constantFrom('g1', 'g2'),
        Owner_Account: fc.constantFrom('jared', 'jared', 'rong'),
        MaxMemberCount: fc.constant(2),
      }),
    ),
  },
  fc.tuple(fc.constant(`${group}/destroy_group`), fc.record({ GroupId: groupId })),
  { weight: 2, arbitrary: fc.tuple(fc.constant('openim/sendmsg'), direct) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant(`${group}/delete_group_member`),
      fc.record({ GroupId: fc.constantFrom('g1', 'g2'), MemberToDel_Account: fc.constant(['peter', 'rong']) }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constant(`${group}/add_group_member`),
      fc.record({
        GroupId: fc.constantFrom('g1', 'g2'),
        MemberList: fc.constant([{ Member_Account: 'rong' }, { Member_Account: 'peter' }]),
      }),
    ),
  },
  fc.tuple(fc.constant(`${group}/add_group_member`), fc.record({ GroupId: groupId, MemberList: members })),
  fc.tuple(
    fc.constant(`${group}/forbid_send_msg`),
    fc.record({ GroupId: groupId, Members_Account: fc.array(account, { maxLength: 2 }), MuteTime: fc.nat(5) }),
  ),
  fc.tuple(
    fc.constant('openim/batchsendmsg'),
    fc.record({ To_Account: fc.array(account, { maxLength: 600 }), MsgRandom: random, MsgBody: fc.constant(text()) }),
  ),
  ...aboutGroups.map(([api, body]) => ({ weight: 2, arbitrary: fc.tuple(fc.constant(api), fc.constant(body)) })),
  fc.tuple(fc.constantFrom(...allApis, ...Array(5).fill('openim/nothing')), anyJson),
  { weight: 6, arbitrary: accountCall },
)
const step = fc.record({
  call: anyCall,
  /** In place of the body. */
  raw: fc.oneof(
    { weight: 12, arbitrary: fc.constant(null) },
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '{', '[]', 'null')),
  ),
  platform: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom('Android', 'Web', 'iOS', '')),
  times: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.constant(45)),
  ms: fc.constantFrom(0, 0, 300, 1000, 24 * 60 * 60 * 1000),
})

/** A body whose Random, if it has one, is another than before: a message that comes twice is taken once. */
function withOwnRandom(body: unknown, time: number): unknown {
  const { Random: random } = { Random: undefined, ...Object(body) }
  return Number.isInteger(random) ? { ...Object(body), Random: random + time } : body
}

test('Prism finds nothing wrong with what random calls ask and cause, nor we with what they answer', async () => {
  let calls = 0
  const codes = new Set<number>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30, size: 'max' }), async (steps) => {
      const limits = { [send]: 60, 'openim/batchsendmsg': 400 }
      const simulation = prism.simulate({ receive: prism.decide, webhooks: ['all'], groupQuota: 3, limits })
      const { backend, clock } = simulation
      const first = { Type: 'Public', Name: 'x', GroupId: 'g1', Owner_Account: 'jared', MemberList: [{ Member_Account: 'peter' }] }
      await simulation.call(create, first)
      await simulation.call(create, { Type: 'AVChatRoom', Name: 'x', GroupId: 'room' })
      await backend.callAsClient('join', { GroupId: 'room' }, { identifier: 'rong', platform: 'Web', ip: '10.1.2.3' })
      await simulation.call('im_open_login_svc/multiaccount_import', { Accounts: ['jared', 'peter', 'rong'] })
      await simulation.call('profile/portrait_set', {
        From_Account: 'rong',
        ProfileItem: [{ Tag: 'Tag_Profile_IM_AllowType', Value: 'AllowType_Type_NeedConfirm' }],
      })
      for (const From_Account of ['jared', 'peter'])
        await simulation.call('sns/friend_add', { From_Account, AddFriendItem: [{ To_Account: 'rong' }] })
      await simulation.call('sns/black_list_add', { From_Account: 'peter', To_Account: ['jared'] })
      const FollowItem = [{ To_Account: 'jared' }, { To_Account: 'peter' }]
      await simulation.call('follow/follow_add', { From_Account: 'rong', FollowItem })
      for (const { call, raw, platform, times, ms } of steps) {
        const [api, given] = call
        for (let time = 0; time < times; time++) {
          const body = withOwnRandom(given, time)
          const isClient = platform !== null && raw === null && typeof body === 'object' && body !== null
          const client = { identifier: 'rong', platform: platform ?? '', ip: '10.1.2.3' }
          const reply = isClient
            ? expectReply(api, await backend.callAsClient(api, body, client))
            : expectReply(api, await (await backend.fetch(restRequest(api, raw ?? JSON.stringify(body)))).json())
          codes.add(reply.ErrorCode)
          calls++
        }
        clock.advance(ms)
      }
      expect((await simulation.judge()).violations).toEqual([])
    }),
    { seed: 20250610, numRuns: 300 },
  )
  expect(calls).toBeGreaterThan(500)
  for (const code of [0, 10003, 10004, 10007, 10010, 10014, 10015, 10016, 10021, 10023, 10100, 20006, 60003, 80001, 80002, 120001])
    expect([...codes]).toContain(code)
})

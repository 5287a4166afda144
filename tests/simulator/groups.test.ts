import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Mock, startMock } from '../support/mock.ts'
import {
  afterGroup,
  afterTopic,
  beforeGroup,
  beforeInvite,
  beforeTopic,
  exception,
  groupAttributes,
  groupDestroyed,
  groupInfo,
  groupOwner,
  memberExit,
  memberField,
  memberJoin,
  topicInfo,
  topicsDestroyed,
} from '../support/names.ts'
import { type Recorder, record } from '../support/recorder.ts'
import { expectReply, group, noon, simulate, text, violationsIn, withGroup } from '../support/simulator.ts'

const topics = 'million_group_open_http_svc'
const community = '@TGS#_town'
const topicId = `${community}@TOPIC#_news`
const attribute = (key: string, value: string) => ({ key, value })
const named = { GroupId: 'g1', Member_Account: 'bob' }
const send = { GroupId: 'g1', MsgBody: text() }

/** A call, what its reply has, and the callbacks that it causes, in order: the webhook, and some of the body. */
type Step = [api: string, request: object, reply: object, callbacks?: [webhook: string, body: object][]]

const story: Step[] = [
  [
    `${group}/create_group`,
    { Type: 'Public', Name: 'one', GroupId: 'g1', Owner_Account: 'jared', MemberList: [{ Member_Account: 'bob' }] },
    { GroupId: 'g1', Type: 'Public' },
    [
      [beforeGroup, { Owner_Account: 'jared' }],
      [afterGroup, { GroupId: 'g1' }],
    ],
  ],
  [
    `${group}/modify_group_base_info`,
    { GroupId: 'g1', Name: 'two', Notification: 'welcome', FaceUrl: '', MaxMemberNum: 4, From_Account: 'jared' },
    {},
    [[groupInfo, { GroupId: 'g1', Type: 'Public', Operator_Account: 'jared', Name: 'two', Notification: 'welcome' }]],
  ],
  [`${group}/modify_group_base_info`, { GroupId: 'g1', Name: 'two', ApplyJoinOption: 'FreeAccess' }, {}],
  [
    `${group}/get_group_info`,
    {
      GroupIdList: ['g1'],
      ResponseFilter: { GroupBaseInfoFilter: ['Name', 'Notification', 'MaxMemberNum', 'MuteAllMember'], MemberInfoFilter: ['Role'] },
    },
    {
      GroupInfo: [
        {
          ...{ GroupId: 'g1', ErrorCode: 0, ErrorInfo: '', Name: 'two', Notification: 'welcome', MaxMemberNum: 4, MuteAllMember: 'Off' },
          MemberList: [
            { Member_Account: 'jared', Role: 'Owner' },
            { Member_Account: 'bob', Role: 'Member' },
          ],
        },
      ],
    },
  ],
  [`${group}/modify_group_base_info`, { GroupId: 'g1', MuteAllMember: 'On' }, {}],
  [`${group}/send_group_msg`, { ...send, Random: 1, From_Account: 'bob' }, { ErrorCode: 10017 }, [[exception, { ErrorCode: 10017 }]]],
  [`${group}/modify_group_base_info`, { GroupId: 'g1', MuteAllMember: 'Off' }, {}],
  [
    `${group}/modify_group_member_info`,
    { ...named, Role: 'Admin', NameCard: 'Bob', MuteTime: 60, AppMemberDefinedData: [{ Key: 'Level', Value: '7' }] },
    {},
    [[memberField, { GroupId: 'g1', Type: 'Public', Operator_Account: 'admin', Member_Account: 'bob', Role: 'Admin', NameCard: 'Bob' }]],
  ],
  [`${group}/send_group_msg`, { ...send, Random: 2, From_Account: 'bob' }, { ErrorCode: 10017 }, [[exception, { ErrorCode: 10017 }]]],
  [`${group}/modify_group_member_info`, { ...named, MuteTime: 0, MsgFlag: 'Discard' }, {}],
  [
    `${group}/change_group_owner`,
    { GroupId: 'g1', NewOwner_Account: 'bob' },
    {},
    [[groupOwner, { GroupId: 'g1', Type: 'Public', Operator_Account: 'admin', OldOwner_Account: 'jared', NewOwner_Account: 'bob' }]],
  ],
  [
    `${group}/add_group_member`,
    { GroupId: 'g1', MemberList: [{ Member_Account: 'rong' }] },
    { MemberList: [{ Member_Account: 'rong', Result: 1 }] },
    [
      [beforeInvite, { GroupId: 'g1' }],
      [memberJoin, { JoinType: 'Invited', NewMemberList: [{ Member_Account: 'rong' }] }],
    ],
  ],
  [
    `${group}/get_role_in_group`,
    { GroupId: 'g1', User_Account: ['jared', 'bob', 'rong', 'nobody'] },
    {
      UserIdList: [
        { Member_Account: 'jared', Role: 'Member' },
        { Member_Account: 'bob', Role: 'Owner' },
        { Member_Account: 'rong', Role: 'Member' },
        { Member_Account: 'nobody', Role: 'NotMember' },
      ],
    },
  ],
  [
    `${group}/get_specified_group_member_info`,
    { GroupId: 'g1', Member_List_Account: ['bob', 'nobody'], MemberInfoFilter: ['Role', 'NameCard', 'MsgFlag', 'MuteUntil'] },
    {
      MemberList: [
        {
          ...{ Member_Account: 'bob', Role: 'Owner', NameCard: 'Bob', MsgFlag: 'Discard', MuteUntil: 0 },
          AppMemberDefinedData: [{ Key: 'Level', Value: '7' }],
        },
      ],
    },
  ],
  [`${group}/delete_group_member`, { GroupId: 'g1', MemberToDel_Account: ['bob', 'rong'] }, { ErrorCode: 10007 }],
  [
    `${group}/delete_group_member`,
    { GroupId: 'g1', MemberToDel_Account: ['rong', 'nobody'] },
    {},
    [[memberExit, { ExitType: 'Kicked', ExitMemberList: [{ Member_Account: 'rong' }] }]],
  ],
  [
    `${group}/set_group_attr`,
    { GroupId: 'g1', GroupAttr: [attribute('seat1', 'bob'), attribute('seat2', '')] },
    {},
    [[groupAttributes, { OptionType: 'set', GroupAttr: [attribute('seat1', 'bob'), attribute('seat2', '')] }]],
  ],
  [
    `${group}/modify_group_attr`,
    { GroupId: 'g1', GroupAttr: [attribute('seat2', 'rong')] },
    {},
    [[groupAttributes, { OptionType: 'modify', GroupAttr: [attribute('seat2', 'rong')] }]],
  ],
  [
    `${group}/delete_group_attr`,
    { GroupId: 'g1', GroupAttr: [{ key: 'seat1' }] },
    {},
    [[groupAttributes, { OptionType: 'delete', GroupAttr: [{ key: 'seat1' }] }]],
  ],
  ['group_open_attr_http_svc/get_group_attr', { GroupId: 'g1' }, { GroupAttrAry: [attribute('seat2', 'rong')] }],
  [`${group}/clear_group_attr`, { GroupId: 'g1' }, {}, [[groupAttributes, { OptionType: 'clear' }]]],
  [
    `${group}/update_group_counter`,
    { GroupId: 'g1', GroupCounter: [{ Key: 'like', Value: 5 }], Mode: 'Set' },
    { GroupCounter: [{ Key: 'like', Value: 5 }] },
  ],
  [
    `${group}/update_group_counter`,
    {
      GroupId: 'g1',
      GroupCounter: [
        { Key: 'like', Value: 2 },
        { Key: 'new', Value: 2 },
      ],
      Mode: 'Decrease',
    },
    {
      GroupCounter: [
        { Key: 'like', Value: 3 },
        { Key: 'new', Value: -2 },
      ],
    },
  ],
  [`${group}/delete_group_counter`, { GroupId: 'g1', GroupCounterKeys: ['new'] }, {}],
  [`${group}/get_group_counter`, { GroupId: 'g1' }, { GroupCounter: [{ Key: 'like', Value: 3 }] }],
  [
    `${group}/import_group`,
    { Type: 'Public', Name: 'old', GroupId: 'g2', Owner_Account: 'bob', CreateTime: 1448357837 },
    { GroupId: 'g2' },
  ],
  [
    `${group}/import_group_member`,
    {
      GroupId: 'g2',
      MemberList: [
        { Member_Account: 'tommy', Role: 'Admin', JoinTime: 1448357838 },
        { Member_Account: 'early', JoinTime: 1448357836 },
        { Member_Account: 'bob' },
      ],
    },
    {
      MemberList: [
        { Member_Account: 'tommy', Result: 1 },
        { Member_Account: 'early', Result: 0 },
        { Member_Account: 'bob', Result: 2 },
      ],
    },
  ],
  [`${group}/set_unread_msg_num`, { GroupId: 'g2', Member_Account: 'tommy', UnreadMsgNum: 5 }, {}],
  [
    `${group}/get_joined_group_list`,
    { Member_Account: 'bob', ResponseFilter: { GroupBaseInfoFilter: ['Name', 'Type'], SelfInfoFilter: ['Role'] } },
    {
      TotalCount: 2,
      GroupIdList: [
        { GroupId: 'g1', Name: 'two', Type: 'Public', SelfInfo: { Role: 'Owner' } },
        { GroupId: 'g2', Name: 'old', Type: 'Public', SelfInfo: { Role: 'Owner' } },
      ],
    },
  ],
  [
    `${group}/create_group`,
    { Type: 'Community', Name: 'town', GroupId: community, SupportTopic: 1, Owner_Account: 'bob' },
    { GroupId: community },
    [
      [beforeGroup, { Type: 'Community' }],
      [afterGroup, { GroupId: community }],
    ],
  ],
  [
    `${topics}/create_topic`,
    { GroupId: community, TopicId: topicId, TopicName: 'news', From_Account: 'bob' },
    { TopicId: topicId },
    [
      [beforeTopic, { Operator_Account: 'bob', Type: 'Community', Name: 'news' }],
      [afterTopic, { GroupId: community, TopicId: topicId, Operator_Account: 'bob', Owner_Account: 'bob', Name: 'news' }],
    ],
  ],
  [`${group}/import_topic`, { GroupId: community, TopicName: 'old' }, { TopicId: expect.stringMatching(/^@TGS#_town@TOPIC#_@TOPIC#c/) }],
  [
    `${topics}/modify_topic`,
    { GroupId: community, TopicId: topicId, TopicName: 'sport', Introduction: 'i', CustomString: 'c', MuteAllMember: 'On' },
    {},
    [[topicInfo, { GroupId: community, Type: 'Community', Operator_Account: 'admin', Name: 'sport', Introduction: 'i' }]],
  ],
  [
    `${topics}/get_topic`,
    { GroupId: community, From_Account: 'bob', TopicIdList: [topicId, 'gone'], ResponseFilter: ['TopicName', 'MuteAllMember'] },
    {
      TopicAndSelfInfo: [
        {
          ...{ ErrorCode: 0, ErrorInfo: 'ok', SelfInfo: { ShutUpTime: 0, MsgSeq: 0, MsgFlag: 'AcceptAndNotify' } },
          TopicInfo: { TopicId: topicId, GroupID: community, TopicName: 'sport', MuteAllMember: 'On' },
        },
        { ErrorCode: 110003, ErrorInfo: expect.any(String) },
      ],
    },
  ],
  [
    `${topics}/destroy_topic`,
    { GroupId: community, TopicIdList: [topicId, 'gone'] },
    { DestroyResultItem: [expect.objectContaining({ ErrorCode: 0 }), expect.objectContaining({ ErrorCode: 110003 })] },
    [[topicsDestroyed, { GroupId: community, TopicIdList: [topicId] }]],
  ],
  [`${group}/destroy_group`, { GroupId: 'g1' }, {}, [[groupDestroyed, { GroupId: 'g1' }]]],
  [`${group}/get_joined_group_list`, { Member_Account: 'jared' }, { TotalCount: 0, GroupIdList: [] }],
]

describe('a story of groups, over HTTP', () => {
  let mock: Mock
  let receiver: Recorder
  beforeAll(async () => {
    receiver = await record()
    mock = await startMock(['--target', `${receiver.url}/im`, '--webhook', 'Group.*'])
  })
  afterAll(() => mock.stop())

  test('each reply fits its contract, and exactly the documented callbacks come, in order, each as its contract says', async () => {
    let seen = 0
    for (const [api, request, reply, callbacks = []] of story) {
      const answer = expectReply(api, await mock.call(api, request))
      expect({ api, ...answer }).toMatchObject({ api, ErrorCode: 0, ...reply })
      const { body } = await mock.control('deliveries')
      const caused = body.slice(seen).map(({ webhook, body }: { webhook: string; body: object }) => [webhook, body])
      expect([api, caused]).toEqual([api, callbacks.map(([webhook, fields]) => [webhook, expect.objectContaining(fields)])])
      seen = body.length
    }
    await expect.poll(() => receiver.arrivals.length).toBe(seen)
    const arrived = receiver.arrivals.map(({ method, url, body }) => ({ method, url: url.href, headers: {}, body }))
    expect(violationsIn(arrived as unknown as Parameters<typeof violationsIn>[0])).toEqual([])
  })
})

const members = (count: number, prefix = 'u') => Array.from({ length: count }, (_, index) => ({ Member_Account: `${prefix}${index}` }))

describe('clients that read page by page come to an end', () => {
  test('the members of a group, by Offset', async () => {
    const { call } = await withGroup()
    await call(`${group}/add_group_member`, { GroupId: 'g1', MemberList: members(23) })
    const read: string[] = []
    for (let Offset = 0, last = 1; last > 0; Offset += last) {
      const { MemberList } = await call(`${group}/get_group_member_info`, { GroupId: 'g1', Limit: 10, Offset })
      const page = MemberList as { Member_Account: string }[]
      last = page.length
      read.push(...page.map(({ Member_Account }) => Member_Account))
    }
    expect([read.length, new Set(read).size]).toEqual([25, 25])
  })

  test('those of a Community, by Next, whether a limit is given or not', async () => {
    const { call } = simulate()
    await call(`${group}/create_group`, { Type: 'Community', Name: 'c', GroupId: community })
    await call(`${group}/add_group_member`, { GroupId: community, MemberList: members(220) })
    for (const [limit, pages] of [
      [{ Limit: 50 }, 5],
      [{}, 3],
    ] as const) {
      const read: unknown[] = []
      let count = 0
      for (let next: unknown = ''; count === 0 || next !== ''; count++) {
        const reply = await call(`${group}/get_group_member_info`, { GroupId: community, ...limit, Next: next })
        next = reply.Next
        read.push(...(reply.MemberList as unknown[]))
      }
      expect([read.length, count]).toEqual([220, pages])
    }
  })

  test('who is banned from an AVChatRoom, and who is online there', async () => {
    const { call } = await withGroup({}, 'AVChatRoom')
    const accounts = members(20).map(({ Member_Account }) => Member_Account)
    await call(`${group}/ban_group_member`, { GroupId: 'g1', Members_Account: accounts, Duration: 60 })
    let read = 0
    for (let Offset = 0, isFirst = true; isFirst || Offset > 0; isFirst = false) {
      const { BannedAccountList, NextOffset } = await call(`${group}/get_group_ban_member`, { GroupId: 'g1', Limit: 7, Offset })
      read += (BannedAccountList as unknown[]).length
      Offset = NextOffset as number
    }
    expect(read).toBe(20)
    expect(await call(`${group}/get_online_member_num`, { GroupId: 'g1' })).toMatchObject({ OnlineMemberNum: 1 })
    expect(await call('group_open_avchatroom_http_svc/get_members', { GroupId: 'g1', Timestamp: 0 })).toMatchObject({
      MemberList: [{ Member_Account: 'jared', JoinTime: noon / 1000 }],
      NextTimestamp: 0,
    })
    await call(`${group}/unban_group_member`, { GroupId: 'g1', Members_Account: accounts })
    expect(await call(`${group}/get_group_ban_member`, { GroupId: 'g1', Offset: 0 })).toMatchObject({
      BannedAccountList: [],
      NextOffset: 0,
    })
  })

  test('600 who are online, 250 at a time', async () => {
    const { backend, call } = await withGroup({}, 'AVChatRoom')
    for (const { Member_Account: identifier } of members(600))
      await backend.callAsClient('join', { GroupId: 'g1' }, { identifier, platform: 'Web', ip: '10.1.2.3' })
    const read = new Set<string>()
    let pages = 0
    for (let Timestamp = 0; pages === 0 || Timestamp > 0; pages++) {
      const reply = await call('group_open_avchatroom_http_svc/get_members', { GroupId: 'g1', Timestamp })
      for (const { Member_Account } of reply.MemberList as { Member_Account: string }[]) read.add(Member_Account)
      Timestamp = reply.NextTimestamp as number
    }
    expect([read.size, pages]).toEqual([601, 3])
  })

  test('the groups of a user: the total is the same on each page, and quiet groups are left out unless they are asked for', async () => {
    const { call } = simulate()
    for (const [Type, GroupId] of [
      ['Public', 'a'],
      ['ChatRoom', 'b'],
      ['AVChatRoom', 'c'],
      ['Private', 'd'],
    ])
      await call(`${group}/create_group`, { Type, Name: 'x', GroupId, Owner_Account: Type === 'Private' ? 'rong' : 'bob' })
    await call(`${group}/add_group_member`, { GroupId: 'd', MemberList: [{ Member_Account: 'bob' }] })
    const list = async (more: object, Member_Account = 'bob') => {
      const { TotalCount, GroupIdList } = await call(`${group}/get_joined_group_list`, { Member_Account, ...more })
      return [TotalCount, (GroupIdList as { GroupId: string }[]).map(({ GroupId }) => GroupId).join('')]
    }
    expect(await list({})).toEqual([2, 'ab'])
    expect(await list({ Limit: 1, Offset: 1 })).toEqual([2, 'b'])
    expect(await list({ WithHugeGroups: 1, WithNoActiveGroups: 1 })).toEqual([4, 'abcd'])
    expect(await list({ GroupType: 'ChatRoom' })).toEqual([1, 'b'])
    expect(await list({}, 'rong')).toEqual([1, 'd'])
    await call(`${group}/send_group_msg`, { ...send, GroupId: 'd', Random: 1 })
    expect(await list({})).toEqual([3, 'abd'])
  })
})

test('an AVChatRoom has marks and admins', async () => {
  const rooms = 'group_open_avchatroom_http_svc'
  const { call, backend } = await withGroup({}, 'AVChatRoom')
  await backend.callAsClient('join', { GroupId: 'g1' }, { identifier: 'peter', platform: 'Web', ip: '10.1.2.3' })
  await call('im_open_login_svc/account_import', { UserID: 'peter' })
  await call('profile/portrait_set', { From_Account: 'peter', ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'Pete' }] })
  const listed = async (more: object) => {
    const { MemberList } = await call(`${rooms}/get_members`, { GroupId: 'g1', Timestamp: 0, ...more })
    return (MemberList as { Member_Account: string }[]).map(({ Member_Account }) => Member_Account)
  }
  const mark = (CommandType: number, Marks: number[]) =>
    call(`${rooms}/modify_user_info`, {
      GroupId: 'g1',
      CommandType,
      MemberList: [
        { Member_Account: 'peter', Marks },
        { Member_Account: 'nobody', Marks },
      ],
    })
  expect(await mark(1, [1000, 600])).toMatchObject({ CommandType: 1, MemberList: [{ Member_Account: 'peter', Marks: [1000, 600] }] })
  expect([await listed({}), await listed({ Mark: 1000 }), await listed({ Mark: 1001 })]).toEqual([['jared'], ['peter'], []])
  await mark(2, [600])
  expect(await listed({})).toEqual(['peter', 'jared'])
  expect(await call(`${rooms}/check_members`, { GroupId: 'g1', Member_Account: ['nobody', 'peter'] })).toMatchObject({
    Member_Account: ['peter'],
  })
  await call(`${rooms}/modify_admin`, { GroupId: 'g1', CommandType: 1, Admin_Account: ['peter', 'rong'] })
  await call(`${rooms}/modify_admin`, { GroupId: 'g1', CommandType: 2, Admin_Account: ['rong'] })
  expect(await call(`${rooms}/get_admin_list`, { GroupId: 'g1' })).toMatchObject({
    Admin_List: [{ Admin_Account: 'peter', NickName: 'Pete', Avatar: '' }],
  })
})

import { describe, expect, test } from 'vitest'
import { startMock } from '../support/mock.ts'
import { exception, groupAttributes, groupInfo, memberField } from '../support/names.ts'
import { chatApi, group, type Simulation, simulate, text, withGroup } from '../support/simulator.ts'

const topics = 'million_group_open_http_svc'
const rooms = 'group_open_avchatroom_http_svc'
const community = '@TGS#_town'
const many = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`)
const members = (count: number) => many(count).map((account) => ({ Member_Account: account }))
const attributes = (count: number, length = 1) =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: 'x'.repeat(length) }))
const counters = (count: number) => Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: index }))
const marked = (count: number, Marks: number[]) => many(count).map((account) => ({ Member_Account: account, Marks }))
const eleven = Array.from({ length: 11 }, (_, index) => 1000 + index)
const send = { GroupId: 'g1', Random: 1, MsgBody: text() }

type Case = [what: string, code: number, api: string, body: object]

/** In g1, a Public group, jared is the owner and peter a member. The AVChatRoom is called room, the Private group circle, the Community has topics. */
const cases: Case[] = [
  ['a name of 31 bytes', 10004, 'modify_group_base_info', { GroupId: 'g1', Name: 'x'.repeat(31) }],
  ['an introduction of 241 bytes', 10004, 'modify_group_base_info', { GroupId: 'g1', Introduction: 'x'.repeat(241) }],
  ['a notice of 301 bytes', 10004, 'create_group', { Type: 'Public', Name: 'x', Notification: 'x'.repeat(301) }],
  ['a mute that is neither On nor Off', 10004, 'modify_group_base_info', { GroupId: 'g1', MuteAllMember: 'on' }],
  ['a profile of no group', 10010, 'modify_group_base_info', { GroupId: 'g2', Name: 'x' }],
  ['another owner of an AVChatRoom', 10007, 'change_group_owner', { GroupId: 'room', NewOwner_Account: 'jared' }],
  ['an owner who is no member', 10004, 'change_group_owner', { GroupId: 'g1', NewOwner_Account: 'nobody' }],
  ['a profile of a stranger', 10004, 'modify_group_member_info', { GroupId: 'g1', Member_Account: 'nobody', NameCard: 'x' }],
  ['a role for the owner', 10007, 'modify_group_member_info', { GroupId: 'g1', Member_Account: 'jared', Role: 'Member' }],
  ['a role that is none', 10004, 'modify_group_member_info', { GroupId: 'g1', Member_Account: 'peter', Role: 'Owner' }],
  ['a name card of 51 bytes', 10004, 'modify_group_member_info', { GroupId: 'g1', Member_Account: 'peter', NameCard: 'x'.repeat(51) }],
  ['a mute in a Private group', 10007, 'modify_group_member_info', { GroupId: 'circle', Member_Account: 'jared', MuteTime: 1 }],
  ['profiles in an AVChatRoom', 10007, 'modify_group_member_info', { GroupId: 'room', Member_Account: 'jared', NameCard: 'x' }],
  ['members of an AVChatRoom', 10007, 'get_group_member_info', { GroupId: 'room' }],
  ['Next of a Public group', 10004, 'get_group_member_info', { GroupId: 'g1', Next: '5' }],
  ['Next that no reply gave', 10004, 'get_group_member_info', { GroupId: community, Next: 'five' }],
  ['101 members of a Community', 10004, 'get_group_member_info', { GroupId: community, Limit: 101, Next: '' }],
  ['6,001 members at once', 10004, 'get_group_member_info', { GroupId: 'g1', Limit: 6001 }],
  ['51 members by name', 10004, 'get_specified_group_member_info', { GroupId: 'g1', Member_List_Account: many(51) }],
  ['roles in an AVChatRoom', 10007, 'get_role_in_group', { GroupId: 'room', User_Account: ['jared'] }],
  ['501 roles', 10004, 'get_role_in_group', { GroupId: 'g1', User_Account: many(501) }],
  ['topics of all types', 10004, 'get_joined_group_list', { Member_Account: 'jared', SupportTopic: 1 }],
  ['an AVChatRoom to import', 10007, 'import_group', { Type: 'AVChatRoom', Name: 'x' }],
  ['the ID of another group to import', 10021, 'import_group', { Type: 'Public', Name: 'x', GroupId: 'g1', Owner_Account: 'jared' }],
  ['members to import into an AVChatRoom', 10007, 'import_group_member', { GroupId: 'room', MemberList: members(1) }],
  ['301 members to import', 10005, 'import_group_member', { GroupId: 'g1', MemberList: members(301) }],
  ['the owner to remove', 10007, 'delete_group_member', { GroupId: 'g1', MemberToDel_Account: ['peter', 'jared'] }],
  ['unread messages of a stranger', 10004, 'set_unread_msg_num', { GroupId: 'g1', Member_Account: 'nobody', UnreadMsgNum: 1 }],
  ['a key of 33 bytes', 10045, 'set_group_attr', { GroupId: 'g1', GroupAttr: [{ key: 'x'.repeat(33), value: '' }] }],
  ['a value of 4,001 bytes', 10046, 'modify_group_attr', { GroupId: 'g1', GroupAttr: attributes(1, 4001) }],
  ['17 attributes', 10047, 'set_group_attr', { GroupId: 'g1', GroupAttr: attributes(17) }],
  ['16,005 bytes of attributes', 10048, 'set_group_attr', { GroupId: 'g1', GroupAttr: attributes(5, 3201) }],
  ['an attribute that is not there', 10050, 'delete_group_attr', { GroupId: 'g1', GroupAttr: [{ key: 'none' }] }],
  ['a Community to clear', 10007, 'clear_group_attr', { GroupId: community }],
  ['21 counters', 10063, 'update_group_counter', { GroupId: 'g1', GroupCounter: counters(21), Mode: 'Set' }],
  ['a counter of text', 10004, 'update_group_counter', { GroupId: 'g1', GroupCounter: [{ Key: 'k', Value: '5' }] }],
  ['counters of a Community', 10007, 'get_group_counter', { GroupId: community }],
  ['a ban in a Public group', 10007, 'ban_group_member', { GroupId: 'g1', Members_Account: ['peter'], Duration: 1 }],
  ['21 bans', 10005, 'ban_group_member', { GroupId: 'room', Members_Account: many(21), Duration: 1 }],
  ['21 bans to end', 10005, 'unban_group_member', { GroupId: 'room', Members_Account: many(21) }],
  ['who is online in a Public group', 10007, 'group_open_avchatroom_http_svc/get_members', { GroupId: 'g1', Timestamp: 0 }],
  ['501 members to mark', 10004, `${rooms}/modify_user_info`, { GroupId: 'room', CommandType: 1, MemberList: marked(501, [1000]) }],
  [
    'a mark below 1000',
    10004,
    `${rooms}/modify_user_info`,
    { GroupId: 'room', CommandType: 1, MemberList: [{ Member_Account: 'jared', Marks: [999] }] },
  ],
  [
    '11 marks',
    10004,
    `${rooms}/modify_user_info`,
    { GroupId: 'room', CommandType: 1, MemberList: [{ Member_Account: 'jared', Marks: eleven }] },
  ],
  ['marks of nobody who is there', 10004, `${rooms}/modify_user_info`, { GroupId: 'room', CommandType: 1, MemberList: marked(1, [1000]) }],
  ['marks in a Public group', 10007, `${rooms}/modify_user_info`, { GroupId: 'g1', CommandType: 1, MemberList: [] }],
  ['6 admins', 10004, `${rooms}/modify_admin`, { GroupId: 'room', CommandType: 1, Admin_Account: many(6) }],
  ['admins of a Public group', 10007, `${rooms}/get_admin_list`, { GroupId: 'g1' }],
  ['who is in a Public group', 10007, `${rooms}/check_members`, { GroupId: 'g1', Member_Account: [] }],
  ['a topic of a Public group', 10007, `${topics}/create_topic`, { GroupId: 'g1', TopicName: 'x' }],
  ['a topic of a Community without topics', 11000, `${topics}/create_topic`, { GroupId: '@TGS#_plain', TopicName: 'x' }],
  [
    'a topic with the ID of another',
    10025,
    `${topics}/create_topic`,
    { GroupId: community, TopicName: 'x', TopicId: `${community}@TOPIC#_news` },
  ],
  [
    'a topic to import with the ID of another',
    10021,
    'import_topic',
    { GroupId: community, TopicName: 'x', TopicId: `${community}@TOPIC#_news` },
  ],
  [
    'a topic with an ID like Chat’s own',
    10015,
    `${topics}/create_topic`,
    { GroupId: community, TopicName: 'x', TopicId: `${community}@TOPIC#_@TOPIC#c1` },
  ],
  [
    'a topic with the ID of another Community',
    10015,
    `${topics}/create_topic`,
    { GroupId: community, TopicName: 'x', TopicId: '@TGS#_x@TOPIC#_t' },
  ],
  [
    'a topic that is not there',
    10010,
    `${topics}/modify_topic`,
    { GroupId: community, TopicId: `${community}@TOPIC#_none`, TopicName: 'x' },
  ],
  [
    'a mute in a topic that is not there',
    10010,
    'forbid_send_msg',
    { GroupId: community, TopicId: 'none', Members_Account: ['x'], MuteTime: 1 },
  ],
  [
    'a custom field with a hyphen',
    10004,
    'create_group',
    { Type: 'Public', Name: 'x', AppDefinedData: [{ Key: 'not-a-key', Value: 'x' }] },
  ],
  [
    'a custom field of 513 bytes',
    10004,
    'create_group',
    { Type: 'Public', Name: 'x', AppDefinedData: [{ Key: 'k', Value: 'x'.repeat(513) }] },
  ],
]

async function town(): Promise<Simulation> {
  const simulation = await withGroup({ webhooks: ['Group.*'] })
  const { call } = simulation
  const create = (body: object) => call(`${group}/create_group`, { Name: 'x', Owner_Account: 'jared', ...body })
  await create({ Type: 'AVChatRoom', GroupId: 'room' })
  await create({ Type: 'Private', GroupId: 'circle' })
  await create({ Type: 'Community', GroupId: '@TGS#_plain' })
  await create({ Type: 'Community', GroupId: community, SupportTopic: 1 })
  await call(`${topics}/create_topic`, { GroupId: community, TopicName: 'news', TopicId: `${community}@TOPIC#_news` })
  await simulation.alarms()
  return simulation
}

test.each(cases)('%s: %i, and no callback', async (_what, code, api, body) => {
  const { call, alarms } = await town()
  const name = api.includes('/') ? api : `${group}/${api}`
  expect(Object.keys(chatApi.paths[`/v4/${name}`].post['x-errors'])).toContain(String(code))
  expect(await call(name, body)).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: code })
  expect(await alarms()).toEqual([])
})

describe('who may send', () => {
  test('the admin, also in the name of somebody who is no member; a client must be one', async () => {
    const { backend, call, alarms } = await withGroup()
    expect(await call(`${group}/send_group_msg`, { ...send, From_Account: 'stranger' })).toMatchObject({ ErrorCode: 0, MsgSeq: 1 })
    expect(await alarms()).toEqual([])
    const client = { identifier: 'stranger', platform: 'Web', ip: '10.1.2.3' }
    expect(await backend.callAsClient(`${group}/send_group_msg`, send, client)).toMatchObject({ ErrorCode: 10007 })
    expect(await alarms()).toEqual([expect.objectContaining({ CallbackCommand: exception, ErrorCode: 10007 })])
  })

  test('owner and admins if all are muted, and the admin of the app', async () => {
    const { call } = await withGroup()
    const codeOf = async (more: object) => (await call(`${group}/send_group_msg`, { ...send, ...more })).ErrorCode
    await call(`${group}/modify_group_base_info`, { GroupId: 'g1', MuteAllMember: 'On' })
    expect([await codeOf({ From_Account: 'jared' }), await codeOf({ From_Account: 'peter' }), await codeOf({ Random: 2 })]).toEqual([
      0, 10017, 0,
    ])
    await call(`${group}/modify_group_member_info`, { GroupId: 'g1', Member_Account: 'peter', Role: 'Admin' })
    expect(await codeOf({ From_Account: 'peter', Random: 3 })).toBe(0)
  })

  test('not who is muted in the topic, nor in one in which all are', async () => {
    const { call } = await town()
    const topic = { GroupId: community, TopicId: `${community}@TOPIC#_news` }
    await call(`${group}/add_group_member`, { GroupId: community, MemberList: members(2) })
    const codeOf = async (account: string, Random: number) =>
      (await call(`${group}/send_group_msg`, { ...send, ...topic, Random, From_Account: account })).ErrorCode
    await call(`${group}/forbid_send_msg`, { ...topic, Members_Account: ['u0'], MuteTime: 60 })
    expect([await codeOf('u0', 1), await codeOf('u1', 2)]).toEqual([10017, 0])
    expect(await call(`${group}/get_group_muted_account`, topic)).toMatchObject({ MutedAccountList: [{ Member_Account: 'u0' }] })
    expect(await call(`${group}/get_group_muted_account`, { GroupId: community })).toMatchObject({ MutedAccountList: [] })
    await call(`${topics}/modify_topic`, { ...topic, MuteAllMember: 'On' })
    expect([await codeOf('u1', 3), await codeOf('jared', 4)]).toEqual([10017, 0])
  })

  test('not a client that is banned from an AVChatRoom, until the ban ends', async () => {
    const { backend, call, clock } = await withGroup({}, 'AVChatRoom')
    const client = { identifier: 'rude', platform: 'Web', ip: '10.1.2.3' }
    const codeOf = async () => (await backend.callAsClient(`${group}/send_group_msg`, send, client)).ErrorCode
    await call(`${group}/ban_group_member`, { GroupId: 'g1', Members_Account: ['rude'], Duration: 60 })
    expect(await codeOf()).toBe(10007)
    clock.advance(60_000)
    expect(await codeOf()).toBe(0)
  })
})

test('attributes are written five times in a second', async () => {
  const { call, clock } = await withGroup()
  const write = async (value: string) =>
    (await call(`${group}/modify_group_attr`, { GroupId: 'g1', GroupAttr: [{ key: 'k', value }] })).ErrorCode
  for (const value of ['1', '2', '3', '4', '5']) expect(await write(value)).toBe(0)
  expect(await write('6')).toBe(10049)
  clock.advance(1000)
  expect(await write('6')).toBe(0)
})

test('what is refused changes nothing', async () => {
  const { call, alarms } = await town()
  await call(`${group}/set_group_attr`, { GroupId: 'g1', GroupAttr: attributes(16) })
  expect(await alarms(groupAttributes)).toHaveLength(1)
  await call(`${group}/modify_group_attr`, { GroupId: 'g1', GroupAttr: [{ key: 'one-more', value: '' }] })
  expect((await call('group_open_attr_http_svc/get_group_attr', { GroupId: 'g1' })).GroupAttrAry).toHaveLength(16)
  await call(`${group}/update_group_counter`, { GroupId: 'g1', GroupCounter: counters(20) })
  await call(`${group}/update_group_counter`, { GroupId: 'g1', GroupCounter: [...counters(1), { Key: 'new', Value: 1 }], Mode: 'Increase' })
  expect((await call(`${group}/get_group_counter`, { GroupId: 'g1' })).GroupCounter).toEqual(counters(20))
})

test('with a group go its topics, attributes and counters', async () => {
  const { call } = await town()
  const again = async (GroupId: string, Type: string) => {
    await call(`${group}/destroy_group`, { GroupId })
    await call(`${group}/create_group`, { GroupId, Type, Name: 'x', SupportTopic: 1 })
  }
  await call(`${group}/set_group_attr`, { GroupId: 'g1', GroupAttr: attributes(1) })
  await call(`${group}/update_group_counter`, { GroupId: 'g1', GroupCounter: counters(1) })
  await again('g1', 'Public')
  await again(community, 'Community')
  expect(await call('group_open_attr_http_svc/get_group_attr', { GroupId: 'g1' })).toMatchObject({ GroupAttrAry: [] })
  expect(await call(`${group}/get_group_counter`, { GroupId: 'g1' })).toMatchObject({ GroupCounter: [] })
  expect(await call(`${topics}/get_topic`, { GroupId: community, From_Account: 'jared' })).toMatchObject({ TopicAndSelfInfo: [] })
  expect(await call(`${group}/get_joined_group_list`, { Member_Account: 'peter' })).toMatchObject({ TotalCount: 0 })
})

test('what stays as it was is not told', async () => {
  const { call, alarms } = await withGroup({ webhooks: ['Group.*'] })
  await alarms()
  await call(`${group}/modify_group_base_info`, { GroupId: 'g1', Name: 'one', Introduction: '' })
  await call(`${group}/modify_group_member_info`, { GroupId: 'g1', Member_Account: 'peter', Role: 'Member', NameCard: '' })
  await call(`${group}/change_group_owner`, { GroupId: 'g1', NewOwner_Account: 'jared' })
  expect(await alarms()).toEqual([])
  await call(`${group}/modify_group_base_info`, { GroupId: 'g1', Name: 'one', Introduction: 'i' })
  await call(`${group}/modify_group_member_info`, { GroupId: 'g1', Member_Account: 'peter', Role: 'Member', NameCard: 'p' })
  const [info, field] = await alarms()
  expect(info).toMatchObject({ CallbackCommand: groupInfo, Introduction: 'i' })
  expect(field).toMatchObject({ CallbackCommand: memberField, NameCard: 'p' })
  expect([Object.hasOwn(info ?? {}, 'Name'), Object.hasOwn(field ?? {}, 'Role')]).toEqual([false, false])
})

describe('custom fields of groups', () => {
  const own = (Key: string) => ({ Type: 'Public', Name: 'x', GroupId: 'g2', AppDefinedData: [{ Key, Value: 'v' }] })

  test('are read, changed and deleted', async () => {
    const { call } = simulate()
    const fields = async () => (await call(`${group}/get_group_info`, { GroupIdList: ['g2'] })).GroupInfo
    await call(`${group}/create_group`, own('Level'))
    expect(await fields()).toMatchObject([{ AppDefinedData: [{ Key: 'Level', Value: 'v' }] }])
    const AppDefinedData = [
      { Key: 'Level', Value: '' },
      { Key: 'Mood', Value: 'good' },
    ]
    await call(`${group}/modify_group_base_info`, { GroupId: 'g2', AppDefinedData })
    expect(await fields()).toMatchObject([{ AppDefinedData: [{ Key: 'Mood', Value: 'good' }] }])
  })

  test('are known to the console if it is told which it has: 10004 for another', async () => {
    const mock = await startMock(['--group-field', 'Level', '--group-field', 'Mood'])
    try {
      expect(await mock.call(`${group}/create_group`, own('Nobody'))).toMatchObject({
        ErrorCode: 10004,
        ErrorInfo: 'all defined key is invalid',
      })
      expect(await mock.call(`${group}/create_group`, own('Mood'))).toMatchObject({ ErrorCode: 0 })
      const AppDefinedData = [{ Key: 'Nobody', Value: 'x' }]
      expect(await mock.call(`${group}/modify_group_base_info`, { GroupId: 'g2', AppDefinedData })).toMatchObject({ ErrorCode: 10004 })
    } finally {
      await mock.stop()
    }
  })
})

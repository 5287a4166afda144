import { describe, expect, test } from 'vitest'
import { afterGroup, afterGroupMessage, afterMessage, groupDestroyed, groupFull, memberExit, memberJoin } from '../support/names.ts'
import { type Alarm, acknowledged, group, noon, type Simulation, text, violationsIn, withGroup } from '../support/simulator.ts'

const [create, send, add, remove, destroy] = [
  'create_group',
  'send_group_msg',
  'add_group_member',
  'delete_group_member',
  'destroy_group',
].map((name) => `${group}/${name}`) as [string, string, string, string, string]
const list = (...accounts: string[]) => accounts.map((account) => ({ Member_Account: account }))
const present = noon / 1000
const about = { GroupId: 'g1', Type: 'Public', Operator_Account: 'admin', EventTime: noon }

type Case = [webhook: string, what: string, api: string, body: object, told: Alarm, type?: string]

const cases: Case[] = [
  [
    afterGroup,
    'with its owner, first members and custom fields',
    create,
    {
      Type: 'Private',
      Name: '群',
      GroupId: 'g2',
      Owner_Account: 'jared',
      MemberList: list('bob', 'peter'),
      AppDefinedData: [{ Key: 'k', Value: 'v' }, { Key: 'x' }],
    },
    {
      ...about,
      GroupId: 'g2',
      Type: 'Private',
      Name: '群',
      Owner_Account: 'jared',
      MemberList: list('bob', 'peter'),
      UserDefinedDataList: [{ Key: 'k', Value: 'v' }],
    },
  ],
  [
    afterGroup,
    'without an owner',
    create,
    { Type: 'AVChatRoom', Name: 'x', GroupId: 'g2' },
    { ...about, GroupId: 'g2', Type: 'AVChatRoom', Name: 'x', Owner_Account: '', MemberList: [] },
  ],
  [
    groupDestroyed,
    'with its members',
    destroy,
    { GroupId: 'g1' },
    { ...about, Name: 'one', Owner_Account: 'jared', MemberList: list('jared', 'peter') },
  ],
  [
    memberJoin,
    'with the new ones',
    add,
    { GroupId: 'g1', MemberList: list('rong', 'peter', 'rong', 'bob') },
    { ...about, JoinType: 'Invited', NewMemberList: list('rong', 'bob') },
  ],
  [
    memberExit,
    'with those who were members',
    remove,
    { GroupId: 'g1', MemberToDel_Account: ['nobody', 'peter'] },
    { ...about, ExitType: 'Kicked', ExitMemberList: list('peter') },
  ],
  [
    afterGroupMessage,
    'with its number and time',
    send,
    { GroupId: 'g1', Random: 7, MsgBody: text('是的 🧧') },
    { ...about, From_Account: 'admin', Random: 7, MsgSeq: 1, MsgTime: present, OnlineOnlyFlag: 0, MsgBody: text('是的 🧧') },
  ],
  [
    afterGroupMessage,
    'with all that it may have',
    send,
    {
      GroupId: 'g1',
      From_Account: 'peter',
      Random: 2 ** 32 - 1,
      OnlineOnlyFlag: 3,
      CloudCustomData: 'c',
      GroupAtInfo: [
        { GroupAtAllFlag: 1, GroupAt_Account: 'bob' },
        { GroupAtAllFlag: 0, GroupAt_Account: 'bob' },
        { GroupAt_Account: 'rong' },
        ...Array(27).fill({}),
      ],
      MsgBody: text(),
    },
    {
      ...about,
      From_Account: 'peter',
      Random: 2 ** 32 - 1,
      MsgSeq: 1,
      MsgTime: present,
      OnlineOnlyFlag: 1,
      CloudCustomData: 'c',
      GroupAtInfo: [
        { GroupAtAllFlag: 1 },
        { GroupAtAllFlag: 0, GroupAt_Account: 'bob' },
        { GroupAtAllFlag: 0, GroupAt_Account: 'rong' },
        ...Array(27).fill({ GroupAtAllFlag: 0 }),
      ],
      MsgBody: text(),
    },
  ],
  [
    afterGroupMessage,
    'of an AVChatRoom, which knows no OnlineOnlyFlag',
    send,
    { GroupId: 'g1', Random: 7, OnlineOnlyFlag: 1, MsgBody: text() },
    { ...about, Type: 'AVChatRoom', From_Account: 'admin', Random: 7, MsgSeq: 1, MsgTime: present, OnlineOnlyFlag: 0, MsgBody: text() },
    'AVChatRoom',
  ],
  [
    afterMessage,
    'that is kept',
    'openim/sendmsg',
    { From_Account: 'jared', To_Account: 'rong', MsgSeq: 93, MsgRandom: 7, MsgBody: text(), CloudCustomData: 'c' },
    {
      From_Account: 'jared',
      To_Account: 'rong',
      MsgSeq: 93,
      MsgRandom: 7,
      MsgTime: present,
      MsgKey: `93_7_${present}`,
      OnlineOnlyFlag: 0,
      SendMsgResult: 0,
      ErrorInfo: 'send msg succeed',
      UnreadMsgNum: 1,
      MsgBody: text(),
      CloudCustomData: 'c',
      EventTime: noon,
    },
  ],
  [
    afterMessage,
    'that is kept for no time, in the name of the admin',
    'openim/sendmsg',
    { To_Account: 'rong', MsgSeq: 93, MsgRandom: 7, MsgLifeTime: 0, MsgBody: text() },
    {
      From_Account: 'admin',
      To_Account: 'rong',
      MsgSeq: 93,
      MsgRandom: 7,
      MsgTime: present,
      MsgKey: `93_7_${present}`,
      OnlineOnlyFlag: 1,
      SendMsgResult: 0,
      ErrorInfo: 'send msg succeed',
      UnreadMsgNum: 0,
      MsgBody: text(),
      EventTime: noon,
    },
  ],
  [
    afterMessage,
    'that was not delivered',
    'openim/sendmsg',
    { To_Account: 'rong', MsgSeq: 93, MsgRandom: 7, MsgBody: text('spam') },
    {
      From_Account: 'admin',
      To_Account: 'rong',
      MsgSeq: 93,
      MsgRandom: 7,
      MsgTime: present,
      MsgKey: `93_7_${present}`,
      OnlineOnlyFlag: 0,
      SendMsgResult: 80001,
      ErrorInfo: expect.stringMatching(/sensitive/),
      UnreadMsgNum: -1,
      MsgBody: text('spam'),
      EventTime: noon,
    },
  ],
]

describe('what is told afterwards', () => {
  test.each(cases)('%s %s', async (webhook, _what, api, body, told, type) => {
    const { call, alarms, callbacks } = await withGroup({ webhooks: [webhook], bannedWords: ['spam'] }, type)
    await alarms()
    await call(api, body)
    expect(await alarms()).toEqual([{ CallbackCommand: webhook, ...told }])
    expect(violationsIn(callbacks)).toEqual([])
    expect(new URL(callbacks.at(-1)?.url ?? '').searchParams.get('OptPlatform')).toBe('RESTAPI')
  })

  test('leaves the members of a Community out when it is dissolved', async () => {
    const { call, alarms } = await withGroup({ webhooks: [groupDestroyed] })
    await call(create, { Type: 'Community', Name: 'x', GroupId: '@TGS#_c', Owner_Account: 'jared' })
    await call(destroy, { GroupId: '@TGS#_c' })
    expect(Object.keys((await alarms())[0] ?? {})).not.toContain('MemberList')
  })

  test('is nothing by default, and nothing where nothing happened', async () => {
    const everything = async ({ call, alarms }: Simulation) => {
      await call(add, { GroupId: 'g1', MemberList: list('peter') })
      await call(remove, { GroupId: 'g1', MemberToDel_Account: ['nobody'] })
      await call('openim/batchsendmsg', { To_Account: ['peter'], MsgRandom: 1, MsgBody: text() })
      await call('openim/sendmsg', { To_Account: 'peter', MsgRandom: -1, MsgBody: text() })
      await call(`${group}/send_group_system_notification`, { GroupId: 'g1', Content: 'x' })
      await call(`${group}/forbid_send_msg`, { GroupId: 'g1', Members_Account: ['peter'], MuteTime: 1 })
      return alarms()
    }
    const on = await withGroup({ webhooks: ['all'] })
    await on.alarms()
    expect(await everything(on)).toEqual([])
    const byDefault = await withGroup()
    await byDefault.call(send, { GroupId: 'g1', Random: 1, MsgBody: text() })
    await byDefault.call('openim/sendmsg', { To_Account: 'peter', MsgRandom: 1, MsgBody: text() })
    await byDefault.call(destroy, { GroupId: 'g1' })
    expect(await byDefault.alarms()).toEqual([])
  })

  test('of a client names the client as the operator, and has its platform', async () => {
    const { backend, alarms, callbacks } = await withGroup({ webhooks: [afterGroup] })
    const client = { identifier: 'rong', platform: 'iOS', ip: '10.1.2.3' }
    await backend.callAsClient(create, { Type: 'Public', Name: 'x', Owner_Account: 'rong' }, client)
    expect((await alarms()).at(-1)).toMatchObject({ Operator_Account: 'rong', Owner_Account: 'rong' })
    expect(new URL(callbacks.at(-1)?.url ?? '').searchParams.get('OptPlatform')).toBe('iOS')
  })
})

describe('a full group', () => {
  const full = async (options: object) => {
    const simulation = await withGroup({ webhooks: [groupFull, memberJoin], receive: async () => acknowledged })
    await simulation.call(create, { Type: 'Public', Name: 'x', GroupId: 'g2', Owner_Account: 'jared', ...options })
    const join = async (...accounts: string[]) => {
      const { ErrorCode } = await simulation.call(add, { GroupId: 'g2', MemberList: list(...accounts) })
      return [ErrorCode, ...(await simulation.alarms()).map(({ CallbackCommand }) => CallbackCommand)]
    }
    return { ...simulation, join }
  }

  test('is told when the last place is taken, and when there is none for all', async () => {
    const { backend, join } = await full({ MaxMemberCount: 3 })
    expect(await join('a')).toEqual([0, memberJoin])
    expect(await join('b', 'c')).toEqual([10014, groupFull])
    expect(backend.state.groups.get('g2')?.members.size).toBe(2)
    expect(await join('b')).toEqual([0, memberJoin, groupFull])
    expect(await join('c')).toEqual([10014, groupFull])
    expect(await join('b', 'a')).toEqual([0])
  })

  test('has no limit if it was created without one', async () => {
    const { join } = await full({})
    const accounts = Array.from({ length: 300 }, (_, index) => `u${index}`)
    expect(await join(...accounts)).toEqual([0, memberJoin])
  })
})

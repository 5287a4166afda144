import { describe, expect, test } from 'vitest'
import { allApis, chatApi, group, noon, restRequest, simulate, text, withGroup } from '../support/simulator.ts'

const noonSeconds = noon / 1000

const message = { GroupId: 'g1', From_Account: 'peter', Random: 7, MsgBody: text() }

describe('the life of a group', () => {
  test('it is created with an ID of Chat’s own, one for each', async () => {
    const { call } = simulate()
    const one = await call(`${group}/create_group`, { Type: 'Public', Name: 'one' })
    const two = await call(`${group}/create_group`, { Type: 'Community', Name: 'two' })
    expect(one).toMatchObject({ ActionStatus: 'OK', GroupId: expect.stringMatching(/^@TGS#[^_]/), Type: 'Public' })
    expect(two.GroupId).toMatch(/^@TGS#_/)
  })

  test('its profile and members are read back', async () => {
    const { call } = simulate()
    const given = { Introduction: 'i', Notification: 'n', FaceUrl: 'http://f', ApplyJoinOption: 'FreeAccess' }
    const members = [{ Member_Account: 'peter', Role: 'Admin' }, { Member_Account: 'rong' }]
    await call(`${group}/create_group`, {
      Type: 'Public',
      Name: 'é',
      GroupId: 'g1',
      Owner_Account: 'jared',
      ...given,
      MemberList: members,
    })
    const { GroupInfo } = await call(`${group}/get_group_info`, { GroupIdList: ['g1', 'none'] })
    expect(GroupInfo).toEqual([
      expect.objectContaining({
        GroupId: 'g1',
        ErrorCode: 0,
        Name: 'é',
        Owner_Account: 'jared',
        CreateTime: noonSeconds,
        MemberNum: 3,
        ...given,
      }),
      { GroupId: 'none', ErrorCode: 10010, ErrorInfo: expect.any(String) },
    ])
    const [{ MemberList }] = GroupInfo as [{ MemberList: { Member_Account: string; Role: string }[] }]
    expect(MemberList.map(({ Member_Account, Role }) => `${Member_Account} ${Role}`).sort()).toEqual([
      'jared Owner',
      'peter Admin',
      'rong Member',
    ])
  })

  test('it is listed, page by page and by type, until it is dissolved', async () => {
    const { call } = simulate()
    for (const id of ['a', 'b', 'c'])
      await call(`${group}/create_group`, { Type: id === 'b' ? 'ChatRoom' : 'Public', Name: id, GroupId: id })
    const list = async (body: object) => {
      const { TotalCount, GroupIdList, Next } = await call(`${group}/get_appid_group_list`, body)
      return [TotalCount, (GroupIdList as { GroupId: string }[]).map(({ GroupId }) => GroupId).join(), Next]
    }
    expect(await list({})).toEqual([3, 'a,b,c', 0])
    expect(await list({ Limit: 2 })).toEqual([3, 'a,b', 2])
    expect(await list({ Limit: 2, Next: 2 })).toEqual([3, 'c', 0])
    expect(await list({ GroupType: 'ChatRoom' })).toEqual([1, 'b', 0])
    await call(`${group}/destroy_group`, { GroupId: 'a' })
    expect(await list({})).toEqual([2, 'c,b', 0])
    expect(await call(`${group}/destroy_group`, { GroupId: 'a' })).toMatchObject({ ErrorCode: 10010 })
    expect(await call(`${group}/create_group`, { Type: 'Public', Name: 'a', GroupId: 'a' })).toMatchObject({ ErrorCode: 0 })
  })

  test('members join and leave', async () => {
    const { call } = await withGroup()
    const added = await call(`${group}/add_group_member`, {
      GroupId: 'g1',
      MemberList: [{ Member_Account: 'peter' }, { Member_Account: 'rong' }],
    })
    expect(added.MemberList).toEqual([
      { Member_Account: 'peter', Result: 2 },
      { Member_Account: 'rong', Result: 1 },
    ])
    await call(`${group}/delete_group_member`, { GroupId: 'g1', MemberToDel_Account: ['peter', 'stranger'] })
    const { UserIdList } = await call(`${group}/get_role_in_group`, { GroupId: 'g1', User_Account: ['peter', 'rong'] })
    expect(UserIdList).toEqual([
      { Member_Account: 'peter', Role: 'NotMember' },
      { Member_Account: 'rong', Role: 'Member' },
    ])
  })

  test('members are muted and heard again', async () => {
    const { call } = await withGroup()
    const mute = (MuteTime: number) => call(`${group}/forbid_send_msg`, { GroupId: 'g1', Members_Account: ['peter'], MuteTime })
    const muted = async () => (await call(`${group}/get_group_muted_account`, { GroupId: 'g1' })).MutedAccountList
    await mute(60)
    expect(await muted()).toEqual([{ Member_Account: 'peter', MutedUntil: noonSeconds + 60 }])
    expect(await call(`${group}/send_group_msg`, message)).toMatchObject({ ErrorCode: 10017 })
    await mute(4294967295)
    expect(await muted()).toEqual([{ Member_Account: 'peter', MutedUntil: 4294967295 }])
    await mute(0)
    expect(await muted()).toEqual([])
    expect(await call(`${group}/send_group_msg`, message)).toMatchObject({ ErrorCode: 0 })
  })

  test('messages are numbered, in the name of a member or of the admin', async () => {
    const { call } = await withGroup()
    expect(await call(`${group}/send_group_msg`, message)).toMatchObject({ MsgTime: noonSeconds, MsgSeq: 1 })
    expect(await call(`${group}/send_group_msg`, { ...message, From_Account: undefined, Random: 8 })).toMatchObject({ MsgSeq: 2 })
    expect(await call(`${group}/send_group_system_notification`, { GroupId: 'g1', Content: 'x' })).toMatchObject({ ErrorCode: 0 })
  })
})

test('accounts are imported and found', async () => {
  const { call } = simulate()
  await call('im_open_login_svc/account_import', { UserID: 'jared' })
  const { ResultItem } = await call('im_open_login_svc/account_check', { CheckItem: [{ UserID: 'jared' }, { UserID: 'rong' }] })
  expect(ResultItem).toEqual([
    { UserID: 'jared', ResultCode: 0, ResultInfo: '', AccountStatus: 'Imported' },
    { UserID: 'rong', ResultCode: 0, ResultInfo: '', AccountStatus: 'NotImported' },
  ])
})

test('messages to users get a key, whether to one or to many', async () => {
  const { call } = simulate()
  const sent = { MsgRandom: 1, MsgBody: text() }
  const one = await call('openim/sendmsg', { ...sent, To_Account: 'bonnie' })
  expect(one).toMatchObject({ ErrorCode: 0, MsgTime: noonSeconds, MsgKey: expect.any(String) })
  const many = await call('openim/batchsendmsg', { ...sent, To_Account: ['bonnie', 'rong'] })
  expect(many).toMatchObject({ ErrorCode: 0, MsgKey: expect.any(String) })
  expect(many.MsgKey).not.toBe(one.MsgKey)
})

describe('known APIs', () => {
  const withState = allApis.filter((api) => Object.hasOwn(chatApi.paths, `/v4/${api}`))

  test('each with state counts by its own limit, also when it is called wrongly', async () => {
    const { backend, call } = simulate()
    for (const api of withState) {
      await call(api, { GroupId: 7, CheckItem: 7, UserID: 7, To_Account: 7, GroupIdList: 7, Limit: 'x' })
      const { count, perSeconds } = chatApi.paths[`/v4/${api}`].post['x-limit']
      expect([api, backend.rates()[api]]).toEqual([api, { count: 1, highest: 1, limit: count, perSeconds, since: expect.any(String) }])
    }
  })

  const examples = withState.flatMap((api) => {
    const content = chatApi.paths[`/v4/${api}`].post.requestBody.content['application/json']
    return Object.entries<{ value: unknown }>(content.examples).map(([name, { value }]) => [api, name, value] as const)
  })

  test.each(examples)('%s takes its example %s', async (api, _name, value) => {
    const { call } = simulate()
    const { ErrorCode } = await call(api, value)
    // The groups, messages and accounts of the examples are not there, which is no matter of form.
    expect([0, 10010, 20022, 23004, 30003, 40003, 70107, 130004]).toContain(ErrorCode)
  })
})

test('a reply is JSON', async () => {
  const response = await simulate().backend.fetch(restRequest('openim/sendmsg'))
  expect(response.headers.get('content-type')).toBe('application/json')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import document from '../../generated/chat-api.json' with { type: 'json' }
import { isDescribed, isKnownApi, olderNames } from '../../src/simulator/api.ts'
import { presentRequest } from '../../src/simulator/older.ts'
import { type Mock, startMock } from '../support/mock.ts'
import { group } from '../support/simulator.ts'

const account = 'im_open_login_svc'

let mock: Mock
beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.stop())

/** The notes on the console about a name. */
const notes = (older: string) =>
  mock
    .stderr()
    .split('\n')
    .filter((line) => line.startsWith(`${older} is the older name of `))

test('an account is imported by its older field, and the console says so once', async () => {
  for (const Identifier of ['bob', 'bert'])
    expect(await mock.call(`${account}/account_import`, { Identifier })).toMatchObject({ ErrorCode: 0 })
  const CheckItem = ['bob', 'bert', 'nobody'].map((UserID) => ({ UserID }))
  const { ResultItem } = await mock.call(`${account}/account_check`, { CheckItem })
  expect((ResultItem as { AccountStatus: string }[]).map(({ AccountStatus }) => AccountStatus)).toEqual([
    'Imported',
    'Imported',
    'NotImported',
  ])
  await expect
    .poll(() => notes('Identifier'))
    .toEqual(['Identifier is the older name of UserID. It is taken; whether Chat still takes it is not documented.'])
})

test('a member is muted by the older field, and listed by the older API in its older form', async () => {
  const { GroupId } = await mock.call(`${group}/create_group`, { Type: 'Public', Name: 'team', MemberList: [{ Member_Account: 'bob' }] })
  expect(await mock.call(`${group}/forbid_send_msg`, { GroupId, Members_Account: ['bob'], ShutUpTime: 60 })).toMatchObject({ ErrorCode: 0 })
  const { MutedAccountList } = await mock.call(`${group}/get_group_muted_account`, { GroupId })
  expect(MutedAccountList).toEqual([{ Member_Account: 'bob', MutedUntil: expect.any(Number) }])
  const [{ MutedUntil }] = MutedAccountList as [{ MutedUntil: number }]
  expect(await mock.call(`${group}/get_group_shutted_uin`, { GroupId })).toEqual({
    ActionStatus: 'OK',
    ErrorCode: 0,
    ErrorInfo: '',
    GroupId,
    ShuttedUinList: [{ Member_Account: 'bob', ShuttedUntil: MutedUntil }],
  })
  expect(await mock.call('openim/querystate', { To_Account: ['bob'] })).toMatchObject({ ErrorCode: 0 })
  for (const older of ['ShutUpTime', `${group}/get_group_shutted_uin`, 'openim/querystate'])
    await expect.poll(() => notes(older)).toHaveLength(1)
})

test('where a call has both names, the one of today counts, and the older one is checked as little as any unknown field', () => {
  const noted: string[] = []
  const request = { GroupId: 'g', ShutUpTime: 'x', MuteTime: 5 }
  expect(presentRequest(`${group}/forbid_send_msg`, request, (older) => noted.push(older))).toEqual({ GroupId: 'g', MuteTime: 5 })
  expect(noted).toEqual(['ShutUpTime'])
  for (const api of ['constructor', '__proto__', `${group}/create_group`])
    expect(presentRequest(api, request, (older) => noted.push(older))).toBe(request)
  expect(noted).toHaveLength(1)
})

test('a call by an older name counts for the limit of the API of today', async () => {
  const own = await startMock(['--limit', `${group}/get_group_muted_account=1`])
  const codes = []
  for (const name of ['get_group_muted_account', 'get_group_shutted_uin'])
    codes.push((await own.call(`${group}/${name}`, { GroupId: 'x' })).ErrorCode)
  await own.stop()
  expect(codes).toEqual([10010, 60007])
})

test('each older name leads to one that is known, and no name of today is an older one', () => {
  for (const [older, { name }] of Object.entries(olderNames.apis)) {
    expect([name, isKnownApi(...(name.split('/') as [string, string]))]).toEqual([name, true])
    expect([older, isKnownApi(...(older.split('/') as [string, string]))]).toEqual([older, false])
  }
  for (const [api, names] of Object.entries(olderNames.fields)) {
    expect([api, isKnownApi(...(api.split('/') as [string, string]))]).toEqual([api, true])
    if (!isDescribed(api)) continue
    const { properties } = document.paths[`/v4/${api}`].post.requestBody.content['application/json'].schema
    for (const name of Object.values(names)) expect([api, Object.keys(properties)]).toEqual([api, expect.arrayContaining([name])])
  }
})

import { describe, expect, test } from 'vitest'
import { documentedLimits } from '../../src/simulator/api.ts'
import { invalidCode } from '../../src/simulator/invalid.ts'
import { unitsOf } from '../../src/simulator/rates.ts'
import type { Node } from '../support/document.ts'
import { chatApi, group, type QueryChanges, restRequest, type Simulation, simulate, text, withGroup } from '../support/simulator.ts'

const many = (count: number, prefix = 'u') => Array.from({ length: count }, (_, index) => `${prefix}${index}`)
const members = (count: number) => many(count).map((account) => ({ Member_Account: account }))
const message = { GroupId: 'g1', From_Account: 'peter', Random: 7, MsgBody: text() }
const toUser = { To_Account: 'bonnie', MsgRandom: 1, MsgBody: text() }

type Case = [what: string, code: number, api: string, body: unknown, prepare?: (simulation: Simulation) => unknown]

const dissolve = ({ call }: Simulation) => call(`${group}/destroy_group`, { GroupId: 'g1' })
const mute = ({ call }: Simulation) => call(`${group}/forbid_send_msg`, { GroupId: 'g1', Members_Account: ['peter'], MuteTime: 60 })
const create = (changes: object) => ({ Type: 'Public', Name: 'two', ...changes })

const cases: Case[] = [
  ['a group without a name', 10004, 'create_group', { Type: 'Public' }],
  ['a group with a name of 31 bytes', 10004, 'create_group', create({ Name: `${'é'.repeat(15)}x` })],
  ['101 members at creation', 10005, 'create_group', create({ MemberList: members(101) })],
  ['members of an AVChatRoom at creation', 10007, 'create_group', create({ Type: 'AVChatRoom', MemberList: members(1) })],
  ['members of a BChatRoom at creation', 10007, 'create_group', create({ Type: 'BChatRoom', MemberList: members(1) })],
  ['an ID of 49 bytes', 10015, 'create_group', create({ GroupId: 'g'.repeat(49) })],
  ['the ID of another’s group', 10021, 'create_group', create({ GroupId: 'g1', Owner_Account: 'rong' })],
  ['the ID of one’s own group', 10025, 'create_group', create({ GroupId: 'g1', Owner_Account: 'jared' })],
  ['no GroupId', 10004, 'destroy_group', {}],
  ['a group that never was', 10010, 'destroy_group', { GroupId: 'g2' }],
  ['an ID that no group can have', 10015, 'destroy_group', { GroupId: 'g\n1' }],
  ['an empty ID', 10015, 'destroy_group', { GroupId: '' }],
  ['more than 50 groups', 10004, 'get_group_info', { GroupIdList: many(51) }],
  ['a Limit that is text', 10004, 'get_appid_group_list', { Limit: 'all' }],
  ['a negative Next', 10004, 'get_appid_group_list', { Next: -1 }],
  ['301 members at once', 10005, 'add_group_member', { GroupId: 'g1', MemberList: members(301) }],
  ['members of a group that is gone', 10010, 'add_group_member', { GroupId: 'g1', MemberList: members(1) }, dissolve],
  ['members without an account', 10004, 'add_group_member', { GroupId: 'g1', MemberList: [{}] }],
  ['101 members to remove', 10005, 'delete_group_member', { GroupId: 'g1', MemberToDel_Account: many(101) }],
  ['members to remove from nowhere', 10010, 'delete_group_member', { GroupId: 'g2', MemberToDel_Account: ['x'] }],
  ['a MuteTime of more than 32 bits', 10004, 'forbid_send_msg', { GroupId: 'g1', Members_Account: ['peter'], MuteTime: 2 ** 32 }],
  ['a mute in a group that never was', 10010, 'forbid_send_msg', { GroupId: 'g2', Members_Account: ['peter'], MuteTime: 1 }],
  ['the muted of a group that never was', 10010, 'get_group_muted_account', { GroupId: 'g2' }],
  ['a notification to nowhere', 10010, 'send_group_system_notification', { GroupId: 'g2', Content: 'x' }],
  ['a notification of nothing', 10004, 'send_group_system_notification', { GroupId: 'g1' }],
  ['a message without Random', 10004, 'send_group_msg', { ...message, Random: undefined }],
  ['a message without a body', 10004, 'send_group_msg', { ...message, MsgBody: undefined }],
  ['a priority in the wrong case', 10004, 'send_group_msg', { ...message, MsgPriority: 'high' }],
  [
    'a message that mentions 31 members',
    10053,
    'send_group_msg',
    { ...message, GroupAtInfo: many(31).map((account) => ({ GroupAt_Account: account })) },
  ],
  ['a message to 51 members only', 10004, 'send_group_msg', { ...message, To_Account: many(51) }],
  ['a notification to 501 members', 10004, 'send_group_system_notification', { GroupId: 'g1', Content: 'x', ToMembers_Account: many(501) }],
  ['a message to a group that never was', 10010, 'send_group_msg', { ...message, GroupId: 'g2' }],
  ['a message to a group that is gone', 10010, 'send_group_msg', message, dissolve],
  ['a message to an ID that no group can have', 10015, 'send_group_msg', { ...message, GroupId: '群' }],
  ['a message of a muted member', 10017, 'send_group_msg', message, mute],
  [
    'the 41st message in a second',
    10023,
    'send_group_msg',
    { ...message, Random: 100 },
    ({ repeat }) => repeat(40, `${group}/send_group_msg`, message),
  ],
  ['a message with a banned word', 80001, 'send_group_msg', { ...message, MsgBody: text('buy spam now') }],
  ['a message of more than 12 KB', 80002, 'send_group_msg', { ...message, MsgBody: text('x'.repeat(12_300)) }],
  ['an account without a name', 70402, 'im_open_login_svc/account_import', {}],
  ['accounts to check that are no list', 70402, 'im_open_login_svc/account_check', { CheckItem: 'jared' }],
  ['a message to a user without a body', 90002, 'openim/sendmsg', { ...toUser, MsgBody: undefined }],
  ['a message to a user with a banned word', 80001, 'openim/sendmsg', { ...toUser, MsgBody: text('spam') }],
  ['a message to a user of more than 12 KB', 93000, 'openim/sendmsg', { ...toUser, MsgBody: text('x'.repeat(12_300)) }],
  ['a batch without recipients', 90003, 'openim/batchsendmsg', { ...toUser, To_Account: undefined }],
  ['a batch to a text', 90028, 'openim/batchsendmsg', { ...toUser, To_Account: 'bonnie' }],
  ['a batch to nobody', 90029, 'openim/batchsendmsg', { ...toUser, To_Account: [] }],
  ['a batch to 501 users', 90011, 'openim/batchsendmsg', { ...toUser, To_Account: many(501) }],
]

describe('a call is refused with its documented code', () => {
  test.each(cases)('%s: %i', async (_what, code, api, body, prepare = () => {}) => {
    const simulation = await withGroup({ bannedWords: ['spam'], groupOverflow: 'refuse' })
    await prepare(simulation)
    expect(await simulation.call(api.includes('/') ? api : `${group}/${api}`, body)).toMatchObject({
      ActionStatus: 'FAIL',
      ErrorCode: code,
    })
  })

  test.each([
    ['AVChatRoom', 'add_group_member', { MemberList: members(1) }, 10007],
    ['BChatRoom', 'add_group_member', { MemberList: members(1) }, 10007],
    ['AVChatRoom', 'delete_group_member', { MemberToDel_Account: ['jared'] }, 10004],
    ['Private', 'forbid_send_msg', { Members_Account: ['jared'], MuteTime: 1 }, 10007],
  ])('a %s does not support %s', async (Type, api, body, code) => {
    const { call } = simulate()
    await call(`${group}/create_group`, { Type, Name: 'one', GroupId: 'g1' })
    expect(await call(`${group}/${api}`, { GroupId: 'g1', ...body })).toMatchObject({ ErrorCode: code })
  })
})

test('members stay muted when they leave and come back', async () => {
  const { call } = await withGroup()
  await mute({ call } as Simulation)
  await call(`${group}/delete_group_member`, { GroupId: 'g1', MemberToDel_Account: ['peter'] })
  await call(`${group}/add_group_member`, { GroupId: 'g1', MemberList: [{ Member_Account: 'peter' }] })
  expect(await call(`${group}/send_group_msg`, message)).toMatchObject({ ErrorCode: 10017 })
})

test('an AVChatRoom takes messages of anybody', async () => {
  const { call } = await withGroup({}, 'AVChatRoom')
  expect(await call(`${group}/send_group_msg`, { ...message, From_Account: 'stranger' })).toMatchObject({ ErrorCode: 0 })
})

describe('each fault of a request has the code of its field', () => {
  const body = (changes: object) => ({ ...toUser, ...changes })
  test.each<[code: number, what: string, changes: object]>([
    [90002, 'no MsgBody', { MsgBody: undefined }],
    [90007, 'a MsgBody that is no list', { MsgBody: 'hello' }],
    [90010, 'an element without its content', { MsgBody: [{ MsgType: 'TIMTextElem' }] }],
    [90003, 'no To_Account', { To_Account: undefined }],
    [90003, 'a To_Account that is a number', { To_Account: 7 }],
    [90004, 'a MsgSeq that is text', { MsgSeq: '1' }],
    [90005, 'no MsgRandom', { MsgRandom: undefined }],
    [90005, 'a MsgRandom of more than 32 bits', { MsgRandom: 5_000_000_000 }],
    [90008, 'a From_Account that is a number', { From_Account: 7 }],
    [90026, 'a MsgLifeTime of more than 7 days', { MsgLifeTime: 604_801 }],
    [90044, 'a MsgLifeTime that is text', { MsgLifeTime: '7' }],
    [90031, 'a SyncOtherMachine that is text', { SyncOtherMachine: '1' }],
    [90043, 'an OfflinePushInfo that is text', { OfflinePushInfo: 'x' }],
    [90043, 'a PushFlag that is text', { OfflinePushInfo: { PushFlag: 'x' } }],
    [90010, 'a CloudCustomData that is a number', { CloudCustomData: 7 }],
  ])('%i: %s', async (code, _what, changes) => {
    expect(await simulate().call('openim/sendmsg', body(changes))).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: code })
  })

  test('with the words that Chat was seen to say', async () => {
    const { call } = simulate()
    const said = async (body: unknown) => (await call('openim/sendmsg', body)).ErrorInfo
    expect(await said(body({ MsgRandom: undefined }))).toBe('Invalid format of MsgRandom')
    expect(await said(body({ To_Account: [] }))).toBe('Invalid format of To_Account')
    expect(await said('{')).toBe('Fail to Parse json data of body, Please check it')
    expect(await said(body({ MsgSeq: '1' }))).toContain('MsgSeq is "1"')
  })

  test('a GroupId of the wrong type is no valid one; a missing one is a missing parameter', async () => {
    const { call } = simulate()
    expect(await call(`${group}/destroy_group`, { GroupId: 7 })).toMatchObject({ ErrorCode: 10015 })
    expect(await call(`${group}/destroy_group`, {})).toMatchObject({ ErrorCode: 10004 })
  })

  test('each field that has a code is one of a described request', () => {
    const requests = Object.values<Node>(chatApi.paths).map(({ post }) => post.requestBody.content['application/json'].schema)
    const known = new Set(requests.flatMap(({ properties = {} }) => Object.keys(properties)))
    const listed = Object.values<Node>(chatApi['x-invalid-codes']).flatMap(({ fields = {}, apis = {} }) =>
      [fields, ...Object.values<object>(apis)].flatMap(Object.keys),
    )
    expect(listed.length).toBeGreaterThan(10)
    expect(listed.filter((field) => !known.has(field))).toEqual([])
  })

  test('the contract knows each of these codes', () => {
    const codes = (value: unknown): number[] =>
      typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(codes) : []
    const unknown = codes(chatApi['x-invalid-codes']).filter((code) => !Object.hasOwn(chatApi['x-errors'], code))
    expect(unknown).toEqual([])
    expect(invalidCode('no_such_svc/nothing')).toBe(10004)
  })
})

describe('beyond its limit, an API answers with its own code', () => {
  test.each([
    [10006, `${group}/create_group`, { Type: 'Public', Name: 'one' }],
    [60007, `${group}/send_group_msg`, message],
    [60007, 'openim/sendmsg', toUser],
    [90057, 'openim/batchsendmsg', { ...toUser, To_Account: ['bonnie'] }],
    [60007, 'recentcontact/get_contact_group', {}],
  ])('%i: %s', async (code, api, body) => {
    const { call, repeat } = await withGroup({ limits: { [api]: 3 } })
    if (api.endsWith('create_group')) await repeat(1, api, body)
    else await repeat(2, api, body)
    expect(await call(api, body)).toMatchObject({ ErrorCode: 0 })
    expect(await call(api, body)).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: code })
  })

  test.each([`${group}/create_group`, 'openim/batchsendmsg'])('which stands in the description: %s', (api) => {
    const { 'x-limit-code': code, 'x-errors': errors } = chatApi.paths[`/v4/${api}`].post
    expect(Object.keys(errors)).toContain(String(code))
  })
})

test('the code of a request that breaks its schema stands in the description of each API', () => {
  for (const [path, { post }] of Object.entries<Node>(chatApi.paths)) {
    const api = path.slice('/v4/'.length)
    expect([api, Object.keys(post['x-errors'])]).toEqual([api, expect.arrayContaining([String(invalidCode(api))])])
  }
})

test('a call counts once towards the first limit, and for each item of the list that x-limit-units names towards the second', () => {
  const units = Object.entries<Node>(chatApi.paths).filter(([, { post }]) => post['x-limit-units'] !== undefined)
  expect(units.map(([path]) => path)).toEqual(['/v4/openim/batchsendmsg'])
  for (const [path, { post }] of units) {
    const field = post['x-limit-units'].of
    expect(post.requestBody.content['application/json'].schema.properties[field]).toMatchObject({ type: 'array' })
    const count = (value: unknown) => documentedLimits(path.slice('/v4/'.length)).map((limit) => unitsOf(limit, { [field]: value }))
    expect([['a', 'b', 'c'], [], 'abc', undefined].map(count)).toEqual([
      [1, 3],
      [1, 1],
      [1, 1],
      [1, 1],
    ])
  }
  expect(documentedLimits('openim/sendmsg').map((limit) => unitsOf(limit, { To_Account: ['a', 'b'], undefined: ['e', 'f'] }))).toEqual([1])
})

describe('a call that no API can take', () => {
  const bad: [string, number, string, unknown, QueryChanges?][] = [
    ['an unknown command of a known service', 10003, `${group}/created_group`, {}],
    ['a body that is no JSON', 90001, 'openim/sendmsg', '{"To_Account":'],
    ['a body that is no JSON', 60003, `${group}/create_group`, '{"Type":'],
    ['an empty body', 90001, 'openim/sendmsg', ''],
    ['a body that is no object', 90001, 'openim/sendmsg', '[]'],
    ['a body that is no UTF-8', 90001, 'openim/sendmsg', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['a body that ends within a character', 40001, 'profile/portrait_get', new Uint8Array([0x7b, 0x7d, 0xe4])],
    ['no sdkappid', 60012, 'openim/sendmsg', {}, { sdkappid: null }],
    ['sdkappid in the case of the callbacks', 60012, 'openim/sendmsg', {}, { sdkappid: null, SdkAppid: '1400000001' }],
    ['no identifier', 60010, 'openim/sendmsg', {}, { identifier: null }],
    ['a random of more than 32 bits', 60025, 'openim/sendmsg', {}, { random: '4294967296' }],
    ['a random that is no number', 60025, 'openim/sendmsg', {}, { random: '-1' }],
    ['a contenttype in upper case', 60025, 'openim/sendmsg', {}, { contenttype: 'JSON' }],
  ]

  test.each(bad)('with %s: %i', async (_what, code, api, body, query = {}) => {
    expect(await simulate().call(api, body, query)).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: code })
  })

  test.each(['', 'openim', 'nothing/sendmsg', 'openim/sendmsg/', 'OpenIM/sendmsg', '__proto__/toString', 'openim/constructor'])(
    'at /v4/%s',
    async (api) => {
      expect((await simulate().call(api)).ErrorCode).toBeOneOf([60002, 60009, 10003])
    },
  )

  test('without a UserSig, or with one that is not right', async () => {
    const { call } = simulate({
      findUserSigProblem: (userSig) => (userSig === 'right' ? undefined : { code: 70_009, info: 'usersig is wrong' }),
    })
    expect((await call('openim/sendmsg', toUser, { usersig: null })).ErrorCode).toBe(70002)
    expect(await call('openim/sendmsg', toUser, { usersig: 'wrong' })).toMatchObject({ ErrorCode: 70009, ErrorInfo: 'usersig is wrong' })
    expect(await call('openim/sendmsg', toUser, { usersig: 'right', random: null, contenttype: null })).toMatchObject({ ErrorCode: 0 })
  })

  test('while a client has signed in already, and needs no UserSig', async () => {
    const { backend } = simulate({ findUserSigProblem: () => ({ code: 70_009, info: 'usersig is wrong' }) })
    const client = { identifier: 'jared', platform: 'Web', ip: '127.0.0.1' }
    expect(await backend.callAsClient(`${group}/create_group`, create({}), client)).toMatchObject({ ErrorCode: 0 })
  })

  test.each(['GET', 'PUT', 'DELETE'])('by %s: 60002', async (method) => {
    const response = await simulate().backend.fetch(new Request(restRequest('openim/sendmsg').url, { method }))
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ ActionStatus: 'FAIL', ErrorCode: 60002 })])
  })

  test('with more than a megabyte, which is read to its end', async () => {
    expect((await simulate().call('openim/sendmsg', `{"a":"${'x'.repeat(1024 * 1024)}"}`)).ErrorCode).toBeOneOf([60002, 60008, 60009])
  })

  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  test.each([
    [
      'the content of a message',
      `${group}/send_group_msg`,
      `{"GroupId":"g1","Random":1,"MsgBody":[{"MsgType":"X","MsgContent":{"a":${nested(5000)}}}]}`,
    ],
    ['a wrong field', `${group}/create_group`, `{"Type":"Public","Name":${nested(200_000)}}`],
    ['a body of no message', `${group}/send_group_msg`, `{"GroupId":"g1","Random":1,"MsgBody":${nested(200_000)}}`],
  ])('with lists within lists in %s', async (_what, api, body) => {
    const { backend, call } = await withGroup()
    expect(await call(api, body)).toBeDefined()
    await backend.poster.settled()
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reject } from '../../src/delivery/decision.ts'
import { type Server, serve } from '../../src/server.ts'
import { withControl } from '../../src/simulator/control.ts'
import { callControl } from '../support/mock.ts'
import {
  beforeApply,
  beforeInvite,
  groupAttributes,
  groupDestroyed,
  groupFull,
  groupInfo,
  groupOwner,
  memberExit,
  memberField,
  memberJoin,
  memberState,
} from '../support/names.ts'
import { type Alarm, deciding, expectReply, group, type Simulation, simulate, violationsIn } from '../support/simulator.ts'

const refused = 'troll'

let simulation: Simulation
let server: Server
beforeAll(async () => {
  const receive = deciding({
    [beforeApply]: ({ Requestor_Account }: Alarm) => (Requestor_Account === refused ? reject({ code: 10100, info: 'no' }) : undefined),
  } as Parameters<typeof deciding>[0])
  simulation = simulate({ webhooks: ['Group.*'], receive })
  server = await serve(withControl(simulation.backend, () => undefined))
  const create = (body: object) => simulation.call(`${group}/create_group`, { Name: 'x', Owner_Account: 'jared', ...body })
  await create({ Type: 'Public', GroupId: 'public' })
  await create({ Type: 'ChatRoom', GroupId: 'meeting', MaxMemberCount: 3 })
  await create({ Type: 'AVChatRoom', GroupId: 'room' })
  await create({ Type: 'Private', GroupId: 'circle' })
  await create({ Type: 'Public', GroupId: 'closed', ApplyJoinOption: 'DisableApply' })
})
afterAll(() => server.close())

/** What a client does, its reply, and the callbacks that follow. */
async function act(action: string, as: string, body: object) {
  await simulation.alarms()
  const { status, body: reply } = await callControl(server.url, `client/${action}`, { as, platform: 'Web', ip: '203.0.113.9', ...body })
  expect(status).toBe(200)
  const alarms = await simulation.alarms()
  return { reply: expectReply('client', reply), alarms, told: alarms.map(({ CallbackCommand }) => CallbackCommand) }
}

describe('a client', () => {
  test('joins a meeting at once: the app is asked, and told who joined by an application', async () => {
    const { reply, alarms, told } = await act('join', 'peter', { GroupId: 'meeting', ApplyMsg: 'hello' })
    expect(reply).toMatchObject({ ErrorCode: 0, Status: 'JoinedSuccess' })
    expect(told).toEqual([beforeApply, memberJoin])
    expect(alarms[0]).toMatchObject({ GroupId: 'meeting', Type: 'ChatRoom', Requestor_Account: 'peter', ApplyMsg: 'hello' })
    expect(alarms[1]).toMatchObject({ JoinType: 'Apply', Operator_Account: 'peter', NewMemberList: [{ Member_Account: 'peter' }] })
    const { searchParams } = new URL(simulation.callbacks.at(-1)?.url ?? '')
    expect(searchParams.get('OptPlatform')).toBe('Web')
  })

  test('waits for an admin in a Public group, who lets in whoever applied, once', async () => {
    const { reply, told } = await act('join', 'peter', { GroupId: 'public' })
    expect([reply.Status, told]).toEqual(['WaitAdminApproval', [beforeApply]])
    const answer = { GroupId: 'public', Requestor_Account: 'peter' }
    expect((await act('accept-join', 'rong', answer)).reply.ErrorCode).toBe(10007)
    const accepted = await act('accept-join', 'jared', answer)
    expect(accepted.told).toEqual([memberJoin])
    expect(accepted.alarms[0]).toMatchObject({ JoinType: 'Apply', Operator_Account: 'jared', NewMemberList: [{ Member_Account: 'peter' }] })
    expect((await act('accept-join', 'jared', answer)).reply.ErrorCode).toBe(10024)
  })

  test('does not join where it may not, nor what is full', async () => {
    const codeOf = async (as: string, GroupId: string) => (await act('join', as, { GroupId })).reply.ErrorCode
    expect(await codeOf('peter', 'meeting')).toBe(10013)
    expect(await codeOf('rong', 'circle')).toBe(10007)
    expect(await codeOf('rong', 'closed')).toBe(10007)
    expect(await codeOf(refused, 'meeting')).toBe(10100)
    expect((await act('join', 'rong', { GroupId: 'meeting' })).told).toEqual([beforeApply, memberJoin, groupFull])
    const late = await act('join', 'late', { GroupId: 'meeting' })
    expect([late.reply.ErrorCode, late.told]).toEqual([10014, [beforeApply, groupFull]])
  })

  test('comes and goes in an AVChatRoom, which is told as its state too; who is banned stays outside', async () => {
    const came = await act('join', 'fan', { GroupId: 'room' })
    expect(came.told).toEqual([beforeApply, memberJoin, memberState])
    expect(came.alarms[2]).toMatchObject({
      GroupId: 'room',
      EventType: 'Online',
      EventCause: 'Join',
      MemberList: [{ Member_Account: 'fan' }],
    })
    const { searchParams } = new URL(simulation.callbacks.at(-1)?.url ?? '')
    expect(searchParams.has('OptPlatform')).toBe(false)
    const went = await act('leave', 'fan', { GroupId: 'room' })
    expect(went.told).toEqual([memberExit, memberState])
    expect(went.alarms[1]).toMatchObject({ EventType: 'Offline', EventCause: 'Quit' })
    await simulation.call(`${group}/ban_group_member`, { GroupId: 'room', Members_Account: ['fan'], Duration: 60 })
    expect((await act('join', 'fan', { GroupId: 'room' })).reply.ErrorCode).toBe(10007)
  })

  test('loses the connection in an AVChatRoom and has it again, which is told for the last device and the first one', async () => {
    await act('join', 'rong', { GroupId: 'room' })
    await act('login', 'rong', {})
    await act('login', 'rong', { platform: 'iPad' })
    expect((await act('disconnect', 'rong', { platform: 'iPad' })).told).toEqual([])
    const lost = await act('disconnect', 'rong', {})
    expect(lost.told).toEqual([memberState])
    expect(lost.alarms[0]).toMatchObject({
      EventType: 'Offline',
      EventCause: 'HeartbeatInterrupt',
      MemberList: [{ Member_Account: 'rong' }],
    })
    const online = async () => (await simulation.call(`${group}/get_online_member_num`, { GroupId: 'room' })).OnlineMemberNum
    const before = await online()
    const back = await act('login', 'rong', {})
    expect(back.told).toEqual([memberState])
    expect(back.alarms[0]).toMatchObject({ EventType: 'Online', EventCause: 'HeartbeatRecover' })
    expect(await online()).toBe((before as number) + 1)
    await act('leave', 'rong', { GroupId: 'room' })
    expect((await act('disconnect', 'rong', {})).told).toEqual([])
  })

  test('invites to a Private group, and not to a meeting', async () => {
    const MemberList = [{ Member_Account: 'rong' }]
    const invited = await act('invite', 'jared', { GroupId: 'circle', MemberList })
    expect(invited.told).toEqual([beforeInvite, memberJoin])
    expect(invited.alarms[1]).toMatchObject({ JoinType: 'Invited', Operator_Account: 'jared' })
    expect((await act('invite', 'stranger', { GroupId: 'circle', MemberList })).reply.ErrorCode).toBe(10007)
    expect((await act('invite', 'peter', { GroupId: 'meeting', MemberList })).reply.ErrorCode).toBe(10007)
  })

  test('changes what it may, in its own name', async () => {
    const named = { GroupId: 'public', Member_Account: 'peter' }
    const codeOf = async (action: string, as: string, body: object) =>
      (await act(action, as, { GroupId: 'public', ...body })).reply.ErrorCode
    expect(await codeOf('change-group-info', 'peter', { Name: 'mine' })).toBe(10007)
    const info = await act('change-group-info', 'jared', { GroupId: 'public', Name: 'ours', From_Account: 'peter' })
    expect([info.told, info.alarms[0]?.Operator_Account]).toEqual([[groupInfo], 'jared'])
    expect((await act('change-member-info', 'peter', { ...named, NameCard: 'P' })).told).toEqual([memberField])
    expect(await codeOf('change-member-info', 'peter', { ...named, Role: 'Admin' })).toBe(10007)
    expect(await codeOf('set-attributes', 'peter', { GroupAttr: [] })).toBe(10007)
    expect((await act('set-attributes', 'jared', { GroupId: 'public', GroupAttr: [] })).told).toEqual([groupAttributes])
    expect(await codeOf('remove-members', 'peter', { MemberToDel_Account: ['jared'] })).toBe(10007)
    expect(await codeOf('change-group-owner', 'peter', { NewOwner_Account: 'peter' })).toBe(10007)
    expect((await act('change-group-owner', 'jared', { GroupId: 'public', NewOwner_Account: 'peter' })).told).toEqual([groupOwner])
    expect(await codeOf('dissolve-group', 'jared', {})).toBe(10007)
    expect((await act('dissolve-group', 'peter', { GroupId: 'public' })).told).toEqual([groupDestroyed])
    expect((await act('dissolve-group', 'jared', { GroupId: 'circle' })).reply.ErrorCode).toBe(10007)
  })

  test('causes only callbacks that keep their contract', () => {
    expect(simulation.callbacks.length).toBeGreaterThan(20)
    expect(violationsIn(simulation.callbacks)).toEqual([])
  })
})

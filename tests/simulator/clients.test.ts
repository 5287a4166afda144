import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Server, serve } from '../../src/server.ts'
import { withControl } from '../../src/simulator/control.ts'
import { callControl } from '../support/mock.ts'
import { deciding, group, type Simulation, violationsIn, withGroup } from '../support/simulator.ts'

const exit = 'Group.CallbackAfterMemberExit'
const client = { platform: 'Web', ip: '203.0.113.9' }

let simulation: Simulation
let server: Server
beforeAll(async () => {
  simulation = await withGroup({ webhooks: ['all'], receive: deciding({}) })
  server = await serve(withControl(simulation.backend, () => undefined))
})
afterAll(() => server.close())

const act = (action: string, body: object) => callControl(server.url, `client/${action}`, body)

describe('POST /_/client/<action>', () => {
  test('leaves a group as a client does, and tells who quit, on which platform, from where', async () => {
    await simulation.alarms()
    expect(await act('leave', { as: 'peter', ...client, GroupId: 'g1' })).toEqual({
      status: 200,
      body: { ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0 },
    })
    expect(await simulation.alarms()).toEqual([
      expect.objectContaining({
        CallbackCommand: exit,
        ExitType: 'Quit',
        Operator_Account: 'peter',
        ExitMemberList: [{ Member_Account: 'peter' }],
      }),
    ])
    const { searchParams } = new URL(simulation.callbacks.at(-1)?.url ?? '')
    expect([searchParams.get('OptPlatform'), searchParams.get('ClientIP')]).toEqual(['Web', '203.0.113.9'])
    expect(simulation.backend.state.groups.get('g1')?.members.has('peter')).toBe(false)
    expect(violationsIn(simulation.callbacks)).toEqual([])
  })

  test('refuses to leave in the words of the REST API', async () => {
    for (const [as, GroupId, code] of [
      ['peter', 'g1', 10007],
      ['jared', 'g1', 10009],
      ['jared', 'nowhere', 10010],
      ['jared', 'ü', 10015],
    ] as const)
      expect(await act('leave', { as, GroupId })).toMatchObject({ status: 200, body: { ActionStatus: 'FAIL', ErrorCode: code } })
  })

  test('lets the owner of a Private group leave, who is then owner no more', async () => {
    await simulation.call(`${group}/create_group`, { Type: 'Private', Name: 'own', GroupId: 'own', Owner_Account: 'jared' })
    expect((await act('leave', { as: 'jared', GroupId: 'own' })).body).toMatchObject({ ErrorCode: 0 })
    expect(simulation.backend.state.groups.get('own')).toMatchObject({ owner: '', members: new Map() })
  })

  test('calls an API in the name of the client, whose own name counts', async () => {
    const { body } = await act('create-group', { as: 'rong', Owner_Account: 'jared', Type: 'Public', Name: 'team' })
    expect(simulation.backend.state.groups.get(body.GroupId)?.owner).toBe('rong')
  })

  test.for([
    [{}, 'leave takes GroupId, which is text of 1 to 200 characters, and it is missing.'],
    [{ GroupId: 5 }, 'leave takes GroupId, which is text of 1 to 200 characters, not 5.'],
    [{ GroupId: '' }, 'leave takes GroupId, which is text of 1 to 200 characters, not "".'],
    [{ GroupId: 'x'.repeat(201) }, 'characters, not "xxx'],
    [{ GroupID: 'g1', GroupId: 'g1' }, 'leave takes no field "GroupID"; it takes GroupId. Did you mean "GroupId"?'],
    [{ GroupId: 'g1', as: 'x'.repeat(201) }, '"as", "platform" and "ip" take text of at most 200 characters.'],
  ] as const)('names the field that is wrong, and what it takes: %#', async ([body, sentence]) => {
    const { status, body: reply } = await act('leave', body)
    expect([status, reply.ErrorInfo]).toEqual([400, expect.stringContaining(sentence)])
  })

  test('lists the actions where there is none of that name, and names the nearest', async () => {
    for (const name of ['leav', 'constructor', '']) {
      const { status, body } = await act(name, {})
      expect([status, body.ErrorInfo]).toEqual([404, expect.stringMatching(/There is no action ".*The actions are create-group, .*leave/)])
    }
    expect((await callControl(server.url, 'client')).body).toMatchObject({
      'create-group': { api: `${group}/create_group` },
      leave: { fields: { GroupId: 'text' } },
    })
    expect((await act('leav', {})).body.ErrorInfo).toContain('Did you mean "leave"?')
  })
})

test('code acts as a client by the same names', async () => {
  const { backend, call } = await withGroup()
  const peter = { identifier: 'peter', ...client }
  expect(await backend.callAsClient('leave', { GroupId: 'g1' }, peter)).toMatchObject({ ErrorCode: 0 })
  await call(`${group}/add_group_member`, { GroupId: 'g1', MemberList: [{ Member_Account: 'peter' }] })
  await expect(backend.callAsClient('leave', {}, peter)).rejects.toThrow('leave takes GroupId')
  await expect(backend.callAsClient('go', {}, peter)).rejects.toThrow('There is no action "go"')
  const events: unknown[] = []
  backend.watch((event) => events.push(event))
  await backend.callAsClient('create-group', { Type: 'Public', Name: 'team' }, peter)
  await backend.callAsClient('leave', { GroupId: 'g1' }, peter)
  expect(events).toMatchObject([{ api: `${group}/create_group` }, { api: 'client/leave', method: 'POST', reply: { ErrorCode: 0 } }])
})

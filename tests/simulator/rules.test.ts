import { describe, expect, test } from 'vitest'
import { findWebhook } from '../../src/contract/contract.ts'
import { afterGroup, alert, beforeGroup, exception, misspelt, quota } from '../support/names.ts'
import { group, noon, restRequest, simulate, text } from '../support/simulator.ts'

const api = 'recentcontact/get_contact_group'
const create = (simulation: ReturnType<typeof simulate>, times: number, Type = 'Public') =>
  simulation.repeat(times, `${group}/create_group`, { Type, Name: 'one' })
const hour = 60 * 60 * 1000

test('each rule is of one webhook, and sees only its own facts', async () => {
  const { call, alarms } = simulate({ limits: { [api]: 1 }, groupQuota: 1 })
  const sentBy = async (name: string, body: object) => {
    await call(name, body)
    return (await alarms()).map(({ CallbackCommand }) => CallbackCommand)
  }
  expect(await sentBy(api, {})).toEqual([alert])
  expect(await sentBy(`${group}/create_group`, { Type: 'Public', Name: 'one', GroupId: 'g1' })).toEqual([quota])
  expect(await sentBy(`${group}/send_group_msg`, { GroupId: 'g2', Random: 1, MsgBody: text() })).toEqual([exception])
  expect(await sentBy(`${group}/destroy_group`, { GroupId: 'g1' })).toEqual([])
})

test('a rule fires only if its webhook is switched on, counts what it sees anyway, and can be fired by hand', async () => {
  for (const [webhooks, expected] of [
    [undefined, [alert, quota, exception]],
    [['all'], [alert, beforeGroup, afterGroup, quota, exception]],
    [
      ['Alert.*', exception],
      [alert, exception],
    ],
    [[quota], [quota]],
  ] as const) {
    const { backend, call, alarms } = simulate({ limits: { [api]: 1 }, groupQuota: 1, webhooks })
    await call(api, {})
    await call(`${group}/create_group`, { Type: 'Public', Name: 'one' })
    await call(`${group}/send_group_msg`, { GroupId: 'g2', Random: 1, MsgBody: text() })
    expect((await alarms()).map(({ CallbackCommand }) => CallbackCommand)).toEqual(expected)
    expect(backend.groupsToday().created).toBe(1)
    for (const webhook of [alert, quota, exception]) backend.fire(webhook, { CallbackCommand: webhook })
    expect(await alarms()).toHaveLength(3)
  }
  expect(() => simulate({ webhooks: [misspelt(alert)] })).toThrow(`Did you mean "${alert}"?`)
})

describe('the alarm of too many requests', () => {
  test('comes above 80 % of the limit, not at it, and says how many there were', async () => {
    const { repeat, alarms } = simulate()
    await repeat(160, api)
    expect(await alarms()).toEqual([])
    await repeat(1, api)
    expect(await alarms()).toEqual([
      { CallbackCommand: alert, ServiceName: 'recentcontact', Command: 'get_contact_group', Request: 161, Limit: 200 },
    ])
  })

  // Of whole numbers: 0.8 × limit is no whole number for most.
  test.each([1, 2, 3, 4, 5, 7, 10, 15, 35, 55, 99, 110, 1000])('comes strictly above four fifths of a limit of %i', async (limit) => {
    const { repeat, alarms } = simulate({ limits: { [api]: limit } })
    const first = Math.floor((limit * 8) / 10) + 1
    if (first > 1) await repeat(first - 1, api)
    expect(await alarms()).toEqual([])
    await repeat(1, api)
    expect(await alarms()).toEqual([expect.objectContaining({ Request: first, Limit: limit })])
  })

  test('is told of each API apart, and starts anew with each second', async () => {
    const { repeat, alarms, clock } = simulate({ limits: { [api]: 5, 'sns/friend_get': 5 } })
    await repeat(4, api)
    await repeat(4, 'sns/friend_get')
    clock.advance(1000)
    await repeat(4, api)
    expect(await alarms()).toEqual([])
    await repeat(1, 'sns/friend_get')
    await repeat(1, api)
    expect(await alarms()).toEqual([expect.objectContaining({ Command: 'get_contact_group', Request: 5 })])
  })

  test('comes once a second for an API, or as seldom as it is told to', async () => {
    for (const [alarmRepeatMs, expected] of [
      [undefined, [3, 3, 3]],
      [2000, [3, 3]],
      [0, [3, 4, 5, 3, 4, 5, 3, 4, 5]],
    ] as const) {
      const { repeat, alarms, clock } = simulate({ limits: { [api]: 3 }, alarmRepeatMs })
      for (let second = 0; second < 3; second++) {
        await repeat(5, api)
        clock.advance(1000)
      }
      expect((await alarms()).map(({ Request }) => Request)).toEqual(expected)
    }
  })

  test('counts the calls beyond the limit too, which fail', async () => {
    const { backend, call, repeat, alarms, clock } = simulate({ limits: { [api]: 10 }, alarmRepeatMs: 100 })
    expect(await repeat(10, api)).toMatchObject({ ErrorCode: 0 })
    expect(await repeat(20, api)).toMatchObject({ ErrorCode: 60007 })
    clock.advance(500)
    expect(await call(api)).toMatchObject({ ErrorCode: 60007 })
    expect((await alarms()).map(({ Request }) => Request)).toEqual([9, 31])
    expect(backend.rates()[api]).toMatchObject({ count: 31 })
    clock.advance(500)
    expect(await call(api)).toMatchObject({ ErrorCode: 0 })
  })

  test('counts the receivers of a batch over a minute, 500 in one call as 500', async () => {
    const { call, alarms, clock } = simulate()
    const batch = (count: number) =>
      call('openim/batchsendmsg', { To_Account: Array.from({ length: count }, (_, index) => `u${index}`), MsgRandom: 1, MsgBody: text() })
    for (let calls = 0; calls < 19; calls++) {
      await batch(500)
      clock.advance(3000)
    }
    await batch(100)
    expect(await alarms()).toEqual([])
    await batch(1)
    expect(await alarms()).toEqual([
      { CallbackCommand: alert, ServiceName: 'openim', Command: 'batchsendmsg', Request: 9601, Limit: 12000 },
    ])
    clock.advance(3000)
    await batch(500)
    expect(await alarms()).toEqual([])
  })

  test('counts a call of another API as one, however many it names', async () => {
    const { backend, call } = simulate()
    await call('all_member_push/im_push', { To_Account: ['bonnie', 'rong'] })
    expect(backend.rates()['all_member_push/im_push']).toMatchObject({ count: 1 })
  })

  test('counts the calls of batches too, and looks like the sample of the page when 510 come in a second', async () => {
    const { repeat, alarms } = simulate({ alarmRepeatMs: 0 })
    const batch = { To_Account: ['bonnie'], MsgRandom: 1, MsgBody: text() }
    expect(await repeat(200, 'openim/batchsendmsg', batch)).toMatchObject({ ErrorCode: 0 })
    expect(await repeat(310, 'openim/batchsendmsg', batch)).toMatchObject({ ErrorCode: 90057 })
    expect((await alarms()).at(-1)).toEqual(findWebhook(alert).examples[0]?.body)
  })

  test('is posted without ClientIP, whoever called', async () => {
    const { backend, repeat, alarms, callbacks } = simulate({ limits: { [api]: 1, 'sns/friend_get': 1 } })
    await repeat(1, api)
    await backend.callAsClient('sns/friend_get', {}, { identifier: 'jared', platform: 'iOS', ip: '127.0.0.2' })
    await alarms()
    const urls = callbacks.map(({ url }) => new URL(url).searchParams)
    expect(urls.length).toBeGreaterThan(0)
    expect(urls.map((query) => query.has('ClientIP'))).toEqual(urls.map(() => false))
    expect(urls[0]?.get('OptPlatform')).toBe('RESTAPI')
  })
})

test('a call whose body is slow to come counts in the second in which it is complete', async () => {
  const { backend, repeat, clock } = simulate()
  await repeat(1, api)
  const late = Promise.withResolvers<void>()
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    await late.promise
    controller.enqueue(new TextEncoder().encode('{}'))
    controller.close()
  }
  const slow = backend.fetch(restRequest(api, new ReadableStream({ pull })))
  clock.advance(1000)
  await repeat(50, api)
  late.resolve()
  await slow
  await repeat(1, api)
  expect(backend.rates()[api]).toMatchObject({ count: 52 })
})

describe('the alarm of too many groups', () => {
  // 0.7 × 90 is 62.99999999999999 to a computer.
  test.each([1, 2, 3, 10, 13, 90, 170, 180])('comes at each creation strictly above seven tenths of a quota of %i', async (groupQuota) => {
    const simulation = simulate({ groupQuota })
    const first = Math.floor((groupQuota * 7) / 10) + 1
    if (first > 1) await create(simulation, first - 1)
    expect(await simulation.alarms(quota)).toEqual([])
    await create(simulation, 2)
    expect(await simulation.alarms(quota)).toEqual(
      [first, first + 1]
        .filter((used) => used <= groupQuota)
        .map((used) => ({ CallbackCommand: quota, QuotaUsed: used, Quota: groupQuota, EventTime: String(noon) })),
    )
  })

  test('is about 10,000 groups by default, and comes at the 7,001st', async () => {
    const simulation = simulate({ limits: { [`${group}/create_group`]: 1e9 } })
    await create(simulation, 7000)
    expect(await simulation.alarms(quota)).toEqual([])
    await create(simulation, 1)
    expect(await simulation.alarms()).toMatchObject([{ CallbackCommand: quota, QuotaUsed: 7001, Quota: 10_000 }])
  })

  test('comes until the quota is used up: then 10006 is the reply, and no group is made until one is dissolved or the day ends', async () => {
    const simulation = simulate({ groupQuota: 3 })
    const { backend, call, alarms, clock } = simulation
    const { GroupId } = await create(simulation, 3)
    expect(await alarms()).toMatchObject([{ QuotaUsed: 3, Quota: 3 }])
    expect(await create(simulation, 2)).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: 10006 })
    expect(await create(simulation, 1, 'Community')).toMatchObject({ ErrorCode: 0 })
    expect([await alarms(), backend.state.groups.size, backend.groupsToday().created]).toEqual([[], 4, 3])
    await call(`${group}/destroy_group`, { GroupId })
    expect(await create(simulation, 1)).toMatchObject({ ErrorCode: 0 })
    expect(await create(simulation, 1)).toMatchObject({ ErrorCode: 10006 })
    clock.advance(24 * hour)
    expect(await create(simulation, 3)).toMatchObject({ ErrorCode: 0 })
  })

  test('comes once a day when it is told to', async () => {
    const simulation = simulate({ groupQuota: 10, quotaAlarm: 'once' })
    await create(simulation, 12)
    expect(await simulation.alarms()).toMatchObject([{ QuotaUsed: 8 }])
    simulation.clock.advance(24 * hour)
    await create(simulation, 12)
    expect(await simulation.alarms()).toMatchObject([{ QuotaUsed: 8 }])
  })

  test('counts no Communities, and what was dissolved no longer', async () => {
    const simulation = simulate({ groupQuota: 10 })
    await create(simulation, 20, 'Community')
    const { GroupId } = await create(simulation, 7)
    expect(await simulation.alarms()).toEqual([])
    await simulation.call(`${group}/destroy_group`, { GroupId })
    await create(simulation, 1)
    expect(await simulation.alarms()).toEqual([])
    const community = await create(simulation, 1, 'Community')
    await simulation.call(`${group}/destroy_group`, { GroupId: community.GroupId })
    await create(simulation, 1, 'AVChatRoom')
    expect(await simulation.alarms()).toMatchObject([{ QuotaUsed: 8 }])
    expect(simulation.backend.groupsToday()).toEqual({ created: 9, dissolved: 1 })
  })

  test('starts anew at midnight in Shanghai', async () => {
    const simulation = simulate({ groupQuota: 10 })
    await create(simulation, 8)
    expect(await simulation.alarms()).toHaveLength(1)
    simulation.clock.advance(12 * hour - 1)
    await create(simulation, 1)
    expect(await simulation.alarms()).toMatchObject([{ QuotaUsed: 9, EventTime: String(noon + 12 * hour - 1) }])
    simulation.clock.advance(1)
    expect(simulation.backend.groupsToday()).toEqual({ created: 0, dissolved: 0 })
    await create(simulation, 7)
    expect(await simulation.alarms()).toEqual([])
    await create(simulation, 1)
    expect(await simulation.alarms()).toMatchObject([{ QuotaUsed: 8 }])
  })

  test('comes after a group that could not be created neither now nor later', async () => {
    const simulation = simulate({ groupQuota: 1 })
    await simulation.call(`${group}/create_group`, { Type: 'Public' })
    expect([await simulation.alarms(), simulation.backend.groupsToday().created]).toEqual([[], 0])
  })

  test('carries the platform and the address of the client that created the group, and RESTAPI for an admin', async () => {
    const simulation = simulate({ groupQuota: 10 })
    const { backend, call, alarms, callbacks } = simulation
    await create(simulation, 7)
    const body = { Type: 'Public', Name: 'one', Owner_Account: 'jared' }
    await backend.callAsClient(`${group}/create_group`, body, { identifier: 'jared', platform: 'Android', ip: '10.1.2.3' })
    await call(`${group}/create_group`, body)
    expect(await alarms()).toHaveLength(2)
    const origins = callbacks.map(({ url }) => new URL(url).searchParams).map((query) => [query.get('OptPlatform'), query.get('ClientIP')])
    expect(origins).toEqual([
      ['Android', '10.1.2.3'],
      ['RESTAPI', '127.0.0.1'],
    ])
  })
})

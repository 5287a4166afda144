import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { createClock } from '../../src/simulator/clock.ts'
import { exception } from '../support/names.ts'
import { batch, groupQuota, Model, perSecond, receive, type Step, switchable } from '../support/simulator.model.ts'
import { group, noon, type Simulation, simulate, text } from '../support/simulator.ts'

const send = `${group}/send_group_msg`
const create = `${group}/create_group`

interface Reply {
  ErrorCode: number
  GroupId?: unknown
}

const done: Reply = { ErrorCode: 0 }

const bodies = {
  'profile/portrait_get': { To_Account: ['u'], TagList: ['Tag_Profile_IM_Nick'] },
  'sns/friend_get': { From_Account: 'u', StartIndex: 0 },
  [batch]: { MsgRandom: 1, MsgBody: text() },
}

/** Does the step in the simulator; answers the reply to the last call. */
async function perform(step: Step, { backend, call, repeat, clock }: Simulation, random: number): Promise<Reply> {
  switch (step.do) {
    case 'call':
      return repeat(step.times, step.api, { ...bodies[step.api], ...(step.api === batch && { To_Account: Array(step.units).fill('u') }) })
    case 'create': {
      const body = { Type: step.type, ...(step.isWhole ? { Name: step.name } : {}), ...(step.id === null ? {} : { GroupId: step.id }) }
      return call(create, { ...body, Owner_Account: 'jared' })
    }
    case 'destroy':
      return call(`${group}/destroy_group`, { GroupId: step.id })
    case 'join':
      return call(`${group}/add_group_member`, { GroupId: step.id, MemberList: [{ Member_Account: step.account }] })
    case 'mute': {
      const whom = step.by === 'forbid_send_msg' ? { Members_Account: [step.account] } : { Member_Account: step.account }
      return call(`${group}/${step.by}`, { GroupId: step.id, ...whom, MuteTime: step.seconds })
    }
    case 'mute-all':
      return call(`${group}/modify_group_base_info`, { GroupId: step.id, MuteAllMember: step.isOn ? 'On' : 'Off' })
    case 'silence':
      return call('openconfigsvr/setnospeaking', { Set_Account: step.account, GroupmsgNospeakingTime: step.seconds })
    case 'send': {
      const sender = step.from === null ? {} : { From_Account: step.from }
      const wrong = step.kind === 'malformed' ? { MsgPriority: 'urgent' } : {}
      const body = { GroupId: step.id, Random: random, MsgBody: text(step.kind), OnlineOnlyFlag: step.online, ...sender, ...wrong }
      const client = { identifier: step.from ?? '', platform: 'Web', ip: '10.1.2.3' }
      if (step.as === 'admin') return repeat(step.times, send, body)
      for (let left = step.times - 1; left > 0; left--) await backend.callAsClient(send, { ...body, Random: random + left }, client)
      return backend.callAsClient(send, body, client)
    }
    case 'advance':
      clock.advance(step.ms)
      return done
    case 'reset':
      backend.reset()
      return done
  }
}

let steps = 0
const seen = new Map<string, number>()
const answered = new Map<number, number>()

class Taken implements fc.AsyncCommand<Model, Simulation> {
  readonly step: Step
  constructor(step: Step) {
    this.step = step
  }
  check = () => true
  async run(model: Model, simulation: Simulation): Promise<void> {
    const { ErrorCode: code, GroupId: given = '' } = await perform(this.step, simulation, model.random)
    const expected = model.take(this.step, given as string)
    expect(model.codes, `ErrorCode ${code}`).toContain(code)
    answered.set(code, (answered.get(code) ?? 0) + 1)
    const alarms = await simulation.alarms()
    const codes = expected.map(({ codes }, index) => (codes?.includes(alarms[index]?.ErrorCode) ? alarms[index]?.ErrorCode : codes?.[0]))
    const bare = alarms.map(({ ErrorInfo, ...alarm }) => alarm)
    expect(bare).toEqual(expected.map(({ body }, index) => (codes[index] === undefined ? body : { ...body, ErrorCode: codes[index] })))
    steps++
    for (const { CallbackCommand, ErrorCode = '' } of alarms) {
      const name = `${CallbackCommand} ${ErrorCode}`.trim()
      seen.set(name, (seen.get(name) ?? 0) + 1)
    }
  }
  toString = () => JSON.stringify(this.step)
}

const id = fc.constantFrom('g1', 'g2', 'g3')
const account = fc.constantFrom('jared', 'peter', 'admin')
const hour = 60 * 60 * 1000
const times = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 5, max: 45 }))
const stepOf = {
  call: fc.record({
    do: fc.constant('call'),
    api: fc.constantFrom('profile/portrait_get', 'sns/friend_get'),
    units: fc.constant(1),
    times,
  }),
  batch: fc.record({
    do: fc.constant('call'),
    api: fc.constant(batch),
    units: fc.integer({ min: 1, max: 500 }),
    times: fc.integer({ min: 1, max: 8 }),
  }),
  create: fc.record({
    do: fc.constant('create'),
    type: fc.constantFrom('Public', 'Private', 'AVChatRoom', 'Community'),
    id: fc.constant(null),
    isWhole: fc.boolean(),
    name: fc.constantFrom('one', 'unwanted'),
  }),
  named: fc.record({
    do: fc.constant('create'),
    type: fc.constantFrom('Public', 'Private', 'AVChatRoom'),
    id,
    isWhole: fc.constant(true),
    name: fc.constant('one'),
  }),
  destroy: fc.record({ do: fc.constant('destroy'), id }),
  join: fc.record({ do: fc.constant('join'), id, account }),
  mute: fc.record({
    do: fc.constant('mute'),
    id,
    account,
    seconds: fc.constantFrom(0, 1, 2, 60),
    by: fc.constantFrom('forbid_send_msg', 'modify_group_member_info'),
  }),
  muteAll: fc.record({ do: fc.constant('mute-all'), id, isOn: fc.boolean() }),
  silence: fc.record({ do: fc.constant('silence'), account, seconds: fc.constantFrom(0, 1, 2, 60) }),
  send: fc.record({
    do: fc.constant('send'),
    id,
    from: fc.oneof(account, fc.constant(null)),
    as: fc.constant('admin'),
    kind: fc.constantFrom('plain', 'plain', 'plain', 'banned', 'malformed', 'rejected', 'discarded', 'changed', 'undecided'),
    online: fc.constantFrom(0, 1),
    times,
  }),
  flood: fc.record({
    do: fc.constant('send'),
    id,
    from: fc.constant(null),
    as: fc.constant('admin'),
    kind: fc.constantFrom('plain', 'changed'),
    online: fc.constant(0),
    times: fc.integer({ min: 20, max: 45 }),
  }),
  byClient: fc.record({
    do: fc.constant('send'),
    id,
    from: fc.constantFrom('jared', 'peter'),
    as: fc.constant('client'),
    kind: fc.constantFrom('plain', 'banned', 'rejected'),
    online: fc.constant(0),
    times: fc.constant(1),
  }),
  advance: fc.record({
    do: fc.constant('advance'),
    ms: fc.constantFrom(1, 300, 999, 1000, 1001, 5000, 60_000, hour, 12 * hour - 1, 12 * hour),
  }),
  reset: fc.record({ do: fc.constant('reset') }),
} as unknown as Record<string, fc.Arbitrary<Step>>

/** The clock counts as much as the calls, but for what begins anew. */
const weights: Record<string, number> = { call: 4, batch: 4, create: 4, named: 5, send: 4, flood: 1, advance: 4 }
const commands = Object.entries(stepOf).flatMap(([name, arbitrary]) =>
  Array(name === 'reset' ? 1 : (weights[name] ?? 2)).fill(arbitrary.map((step) => new Taken(step))),
)

/** All webhooks are on, or some of them. */
const on = fc.oneof(fc.constant(switchable), fc.subarray(switchable, { minLength: 1 }))

test.each([1, 2, 3, 4])(
  'the simulator asks and posts exactly what the documents ask for, whatever is done and decided, seed %i',
  async (seed) => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 200, size: 'max' }), on, fc.boolean(), async (taken, webhooks, blocks) => {
        await fc.asyncModelRun(
          () => ({
            model: new Model(new Set(webhooks), blocks),
            real: simulate({
              groupOverflow: 'refuse',
              ...{ clock: createClock(() => noon), groupQuota, limits: perSecond, bannedWords: ['banned'] },
              ...{ webhooks, receive, onFailure: blocks ? ('block' as const) : ('allow' as const) },
            }),
          }),
          taken,
        )
      }),
      { seed, numRuns: 56 },
    )
  },
)

afterAll(() => {
  expect(steps).toBeGreaterThanOrEqual(20_000)
  const codes = [10004, 10007, 10010, 10017, 10023, 80001].map((code) => `${exception} ${code}`)
  for (const name of [...switchable.filter((webhook) => webhook !== exception), ...codes])
    expect([name, (seen.get(name) ?? 0) > 20]).toEqual([name, true])
  for (const code of [0, 10004, 10006, 10007, 10010, 10016, 10017, 10023, 10025, 10100, 60007, 80001, 80003])
    expect([code, (answered.get(code) ?? 0) > 5]).toEqual([code, true])
})

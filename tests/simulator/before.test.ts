import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Handlers } from '../../mocks/receiver.ts'
import { discard, modify, reject } from '../../src/delivery/decision.ts'
import { noReply } from '../../src/delivery/failure.ts'
import type { Receiver, Reply } from '../../src/delivery/receiver.ts'
import type { Backend } from '../../src/simulator/backend.ts'
import type { BackendOptions } from '../../src/simulator/backend-options.ts'
import type { DueCallback } from '../../src/simulator/due-callback.ts'
import {
  afterGroup,
  afterGroupMessage,
  afterMessage,
  alert,
  beforeGroup,
  beforeGroupMessage,
  beforeInvite,
  beforeMessage,
  contentResult,
  exception,
  groupFull,
  memberJoin,
  quota,
} from '../support/names.ts'
import {
  acknowledged,
  deciding,
  gate,
  group,
  noJournal,
  noon,
  restRequest,
  type Simulation,
  simulate,
  text,
  withGroup,
} from '../support/simulator.ts'

const send = `${group}/send_group_msg`
const create = `${group}/create_group`
const add = `${group}/add_group_member`
const sendmsg = 'openim/sendmsg'

const message = { GroupId: 'g1', From_Account: 'peter', Random: 7, MsgBody: text(), CloudCustomData: 'given' }
const direct = { From_Account: 'peter', To_Account: 'rong', MsgSeq: 93, MsgRandom: 7, MsgBody: text(), CloudCustomData: 'given' }
const newGroup = { Type: 'Public', Name: 'two', GroupId: 'g2', Owner_Account: 'jared', MemberList: [{ Member_Account: 'peter' }] }
const invitation = { GroupId: 'g1', MemberList: [{ Member_Account: 'rong' }, { Member_Account: 'peter' }, { Member_Account: 'bob' }] }

/** Each call that asks: what it asks, what it tells when it was allowed, and the codes of Chat for it. */
const asking = [
  { api: send, body: message, before: beforeGroupMessage, after: [afterGroupMessage], rejected: 10016, blocked: 80003, own: 10100 },
  { api: sendmsg, body: direct, before: beforeMessage, after: [afterMessage], rejected: 20006, blocked: 80003, own: 130000 },
  { api: create, body: newGroup, before: beforeGroup, after: [afterGroup], rejected: 10016, blocked: 10016, own: 10200 },
  { api: add, body: invitation, before: beforeInvite, after: [memberJoin], rejected: 10016, blocked: 10016, own: 10150 },
] as const

const reply = (body: object): Reply => ({
  ...acknowledged,
  body: JSON.stringify({ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, ...body }),
})

/** A simulation with the group g1 and every webhook on, whose receiver answers as given from now on. */
async function answering(receive: Receiver, options: Partial<BackendOptions> = {}): Promise<Simulation> {
  let answer: Receiver = async () => acknowledged
  const simulation = await withGroup({ webhooks: ['all'], ...options, receive: (callback, deadlineMs) => answer(callback, deadlineMs) })
  await simulation.alarms()
  answer = receive
  return simulation
}

const decidingNow = (handlers: Handlers, options?: Partial<BackendOptions>) => answering(deciding(handlers), options)

/** What a call may change. */
const snapshot = ({ state, groupsToday }: Backend) =>
  structuredClone({ groups: state.groups, accounts: state.accounts, messages: state.messages, today: groupsToday() })

/** The body of this one has no name. */
const commands = (alarms: { CallbackCommand?: string }[]) => alarms.map(({ CallbackCommand = contentResult }) => CallbackCommand)

describe.each(asking)('$api', ({ api, body, before, after, rejected, blocked, own }) => {
  test('asks before it changes anything, and tells afterwards', async () => {
    const states: object[] = []
    const simulation = await decidingNow({ [before]: () => void states.push(snapshot(simulation.backend)) })
    const untouched = snapshot(simulation.backend)
    expect(await simulation.call(api, body)).toMatchObject({ ErrorCode: 0 })
    expect(commands(await simulation.alarms())).toEqual([before, ...after])
    expect(states).toEqual([untouched])
    expect(snapshot(simulation.backend)).not.toEqual(untouched)
  })

  test.each([
    [reject(), rejected, /./],
    [reject({ code: own, info: 'not today' }), own, /^not today$/],
  ])('is refused by %o', async (decision, code, info) => {
    const { backend, call, alarms } = await decidingNow({ [before]: () => decision })
    const untouched = snapshot(backend)
    const answer = await call(api, body)
    expect(answer).toEqual({ ActionStatus: 'FAIL', ErrorCode: code, ErrorInfo: expect.stringMatching(info) })
    expect(commands(await alarms())).toEqual([before])
    expect(snapshot(backend)).toEqual(untouched)
  })

  const replacing: typeof unusable = 'MsgBody' in body ? [['a MsgBody beside a rejection', reply({ ErrorCode: 1, MsgBody: text() })]] : []
  const unusable: [string, Reply | ReturnType<typeof noReply>][] = [
    ['HTTP 500', { ...acknowledged, status: 500 }],
    ['FAIL', reply({ ActionStatus: 'FAIL', ErrorCode: 1 })],
    ['a code that no page has', reply({ ErrorCode: 7 })],
    ['text', { ...acknowledged, body: 'no' }],
    ['nothing in time', noReply('timeout', 'no complete reply in time', { ms: 2000 })],
    ['nothing', noReply('unreachable', 'connect ECONNREFUSED', { ms: 1 })],
    ...replacing,
  ]

  test.each(unusable)('goes on when the receiver answers %s', async (_what, given) => {
    for (const onFailure of [undefined, 'allow'] as const) {
      const { call, alarms } = await answering(async () => given, { onFailure })
      expect(await call(api, body)).toMatchObject({ ErrorCode: 0 })
      expect(commands(await alarms())).toEqual([before, ...after])
    }
  })

  test.each(unusable)('is blocked when the receiver answers %s, if so chosen', async (_what, given) => {
    const { backend, call, alarms } = await answering(async () => given, { onFailure: 'block' })
    const untouched = snapshot(backend)
    expect(await call(api, body)).toMatchObject({ ActionStatus: 'FAIL', ErrorCode: blocked })
    expect(commands(await alarms())).toEqual([before])
    expect(snapshot(backend)).toEqual(untouched)
  })

  test('is answered at once if the webhook is off', async () => {
    const { backend } = await withGroup()
    const { url } = restRequest(api, body)
    const answer = backend.answer({ method: 'POST', url, body: { text: JSON.stringify(body) } })
    expect(answer).not.toBeInstanceOf(Promise)
    expect(answer).toMatchObject({ ErrorCode: 0 })
  })
})

describe('a message', () => {
  test('that is discarded is a success for the sender, and nothing else happens', async () => {
    const { backend, call, alarms } = await decidingNow({ [beforeGroupMessage]: () => discard(), [beforeMessage]: () => discard() })
    const untouched = snapshot(backend)
    expect(await call(send, message)).toEqual({ ActionStatus: 'OK', ErrorInfo: '', ErrorCode: 0, MsgTime: noon / 1000, MsgSeq: 1 })
    expect(await call(sendmsg, direct)).toMatchObject({ ErrorCode: 0, MsgTime: noon / 1000, MsgKey: `93_7_${noon / 1000}` })
    expect(commands(await alarms())).toEqual([beforeGroupMessage, beforeMessage])
    expect(snapshot(backend)).toEqual(untouched)
  })

  test.each([
    [
      { MsgBody: text('softer'), CloudCustomData: 'new' },
      { MsgBody: text('softer'), CloudCustomData: 'new' },
    ],
    [{ MsgBody: text('softer') }, { MsgBody: text('softer'), CloudCustomData: 'given' }],
    [{ CloudCustomData: 'new' }, { MsgBody: text(), CloudCustomData: 'new' }],
    [
      { MsgBody: [], CloudCustomData: '' },
      { MsgBody: text(), CloudCustomData: 'given' },
    ],
  ])('in which the receiver replaces %o is told with it', async (fields, carried) => {
    const { call, alarms } = await decidingNow({ [beforeGroupMessage]: () => modify(fields), [beforeMessage]: () => modify(fields) })
    await call(send, message)
    await call(sendmsg, direct)
    const [asked, told, askedDirect, toldDirect] = await alarms()
    expect([asked, askedDirect]).toMatchObject([message, direct].map(({ MsgBody, CloudCustomData }) => ({ MsgBody, CloudCustomData })))
    expect([told, toldDirect]).toMatchObject([carried, carried])
  })

  test('is checked again with what the receiver put into it', async () => {
    const bad = () => modify({ MsgBody: text('spam') })
    const { call, alarms } = await decidingNow({ [beforeGroupMessage]: bad, [beforeMessage]: bad }, { bannedWords: ['spam'] })
    expect(await call(send, message)).toMatchObject({ ErrorCode: 80001 })
    expect(await call(sendmsg, direct)).toMatchObject({ ErrorCode: 80001 })
    const told = await alarms()
    expect(commands(told)).toEqual([beforeGroupMessage, exception, beforeMessage, afterMessage, contentResult])
    expect(told[3]).toMatchObject({ SendMsgResult: 80001, MsgBody: text('spam') })
  })

  test('holds no secret that the receiver put into it', async () => {
    const leak = () => modify({ MsgBody: text('the token is xxxxyyyy'), CloudCustomData: 'xxxxyyyy' })
    const { call, alarms, backend } = await decidingNow({ [beforeMessage]: leak }, { token: 'xxxxyyyy' })
    await call(sendmsg, direct)
    await alarms()
    expect(JSON.stringify(backend.poster.callbacks())).not.toContain('xxxxyyyy')
  })

  test.each(['Before', 'After'] as const)('that forbids the callback %s it causes only the other', async (which) => {
    const ForbidCallbackControl = [`Forbid${which}SendMsgCallback`]
    const { call, alarms } = await decidingNow({ [beforeGroupMessage]: () => modify({ CloudCustomData: 'new' }) })
    await call(send, { ...message, ForbidCallbackControl })
    await call(sendmsg, { ...direct, ForbidCallbackControl })
    expect(commands(await alarms())).toEqual(which === 'After' ? [beforeGroupMessage, beforeMessage] : [afterGroupMessage, afterMessage])
  })

  test('that forbids both is told to nobody, but an exception and a result of moderation cannot be forbidden', async () => {
    const ForbidCallbackControl = ['ForbidBeforeSendMsgCallback', 'ForbidAfterSendMsgCallback']
    const { call, alarms } = await decidingNow({}, { bannedWords: ['spam'] })
    await call(send, { ...message, ForbidCallbackControl })
    await call(sendmsg, { ...direct, ForbidCallbackControl })
    await call(sendmsg, { ...direct, ForbidCallbackControl, MsgBody: text('spam') })
    expect(commands(await alarms())).toEqual([contentResult])
    await call(send, { ...message, ForbidCallbackControl, MsgBody: text('spam') })
    expect(commands(await alarms())).toEqual([exception, contentResult])
  })

  test('that breaks a rule is refused without asking', async () => {
    const { call, alarms } = await decidingNow({}, { bannedWords: ['spam'] })
    await call(`${group}/forbid_send_msg`, { GroupId: 'g1', Members_Account: ['jared'], MuteTime: 60 })
    await call(send, { ...message, From_Account: 'jared' })
    await call(send, { ...message, GroupId: 'none' })
    await call(send, { ...message, MsgPriority: 'high' })
    await call(send, { ...message, MsgBody: text('spam') })
    await call(sendmsg, { ...direct, MsgBody: text('spam') })
    await call(sendmsg, { ...direct, MsgRandom: -1 })
    expect(commands(await alarms())).toEqual([exception, exception, exception, exception, contentResult, afterMessage, contentResult])
  })

  test('beyond 40 in a second is asked about, and dropped afterwards', async () => {
    const { repeat, alarms } = await decidingNow({}, { groupOverflow: 'refuse' })
    await repeat(40, send, message)
    await alarms()
    expect(await repeat(1, send, { ...message, Random: 100 })).toMatchObject({ ErrorCode: 10023 })
    expect(commands(await alarms())).toEqual([beforeGroupMessage, exception])
  })
})

describe('an invitation', () => {
  const members = ({ state }: Backend) => [...(state.groups.get('g1')?.members.keys() ?? [])]

  test('leaves out whom the receiver refuses', async () => {
    const { backend, call, alarms } = await decidingNow({
      [beforeInvite]: () => modify({ RefusedMembers_Account: ['bob', 'peter', 'nobody'] }),
    })
    const { MemberList } = await call(add, invitation)
    expect(MemberList).toEqual([
      { Member_Account: 'rong', Result: 1 },
      { Member_Account: 'peter', Result: 2 },
      { Member_Account: 'bob', Result: 0 },
    ])
    expect(members(backend)).toEqual(['jared', 'peter', 'rong'])
    const [asked, told] = await alarms()
    expect(asked).toMatchObject({ DestinationMembers: [{ Member_Account: 'rong' }, { Member_Account: 'bob' }] })
    expect(told).toMatchObject({ CallbackCommand: memberJoin, NewMemberList: [{ Member_Account: 'rong' }] })
  })

  test('of which the receiver refuses all is told to nobody', async () => {
    const { call, alarms } = await decidingNow({ [beforeInvite]: () => modify({ RefusedMembers_Account: ['bob', 'rong'] }) })
    await call(add, invitation)
    expect(commands(await alarms())).toEqual([beforeInvite])
  })

  test('of members only asks nobody', async () => {
    const { call, alarms } = await decidingNow({})
    expect(await call(add, { GroupId: 'g1', MemberList: [{ Member_Account: 'peter' }] })).toMatchObject({ ErrorCode: 0 })
    expect(await alarms()).toEqual([])
  })

  test('into a full group is asked about first: the receiver may refuse those who are too many', async () => {
    let refused: string[] = []
    const { call, alarms, clock } = await decidingNow({ [beforeInvite]: () => modify({ RefusedMembers_Account: refused }) })
    await call(create, { ...newGroup, MaxMemberCount: 3 })
    await alarms()
    expect(await call(add, { ...invitation, GroupId: 'g2' })).toMatchObject({ ErrorCode: 10014 })
    expect(commands(await alarms())).toEqual([beforeInvite, groupFull])
    refused = ['bob']
    // At the same time it would be the same event.
    clock.advance(1)
    expect(await call(add, { ...invitation, GroupId: 'g2' })).toMatchObject({ ErrorCode: 0 })
    expect(commands(await alarms())).toEqual([beforeInvite, memberJoin, groupFull])
  })
})

test('a group is asked about first, told afterwards, and then comes the alarm', async () => {
  const { call, alarms } = simulate({ webhooks: ['all'], groupQuota: 1 })
  await call(create, newGroup)
  expect(commands(await alarms())).toEqual([beforeGroup, afterGroup, quota])
})

/** A simulation whose receiver decides when it is told to, and acknowledges what it is not asked. */
async function slow(options: Partial<BackendOptions> = {}) {
  const { receive, waiting, open } = gate()
  const isBefore = (url: string) => /=[\w.]*\.CallbackBefore/.test(url)
  const simulation = await answering(
    async (callback, deadlineMs) => (isBefore(callback.url) ? receive(callback, deadlineMs) : acknowledged),
    options,
  )
  /** Begins calls, and waits until the receiver was asked about each. */
  async function begin(calls: readonly (readonly [api: string, body: object])[]) {
    const replies = calls.map(([api, body]) => simulation.call(api, body))
    await expect.poll(() => waiting.length).toBe(calls.length)
    return replies
  }
  return { ...simulation, begin, open, waiting }
}

describe('while a decision is awaited', () => {
  test('other calls are answered, also such that ask, and nothing has changed', async () => {
    const { backend, call, begin, open, alarms } = await slow()
    const untouched = snapshot(backend)
    const replies = await begin(asking.map(({ api, body }) => [api, body]))
    expect(snapshot(backend)).toEqual(untouched)
    expect(backend.poster.counts()).toMatchObject({ sending: 4, queued: 0 })
    expect(await call(`${group}/get_group_info`, { GroupIdList: ['g1', 'g2'] })).toMatchObject({
      GroupInfo: [{ MemberNum: 2, NextMsgSeq: 1 }, { ErrorCode: 10010 }],
    })
    expect(await call(send, { ...message, GroupId: 'none' })).toMatchObject({ ErrorCode: 10010 })
    expect(commands(await alarms())).toContain(exception)
    open()
    for (const answer of await Promise.all(replies)) expect(answer).toMatchObject({ ErrorCode: 0 })
    expect(backend.poster.counts()).toMatchObject({ sending: 0 })
  })

  test('a thousand others may wait as well, and a queue of callbacks that hang does not hold up a question', async () => {
    const { receive, waiting } = gate()
    const hanging = await answering(async (callback, deadlineMs) =>
      callback.url.includes(beforeMessage) ? reply({ ErrorCode: 1 }) : receive(callback, deadlineMs),
    )
    for (let count = 0; count < 500; count++)
      hanging.backend.fire(alert, { CallbackCommand: alert, ServiceName: 'a', Command: 'b', Request: count, Limit: 9 })
    expect(waiting.length).toBe(16)
    expect(await hanging.call(sendmsg, direct)).toMatchObject({ ErrorCode: 20006 })

    const { begin, open, backend } = await slow({ limits: { [sendmsg]: 1e6 } })
    const replies = await begin(Array.from({ length: 1000 }, (_, MsgRandom) => [sendmsg, { ...direct, MsgRandom }] as const))
    open()
    for (const answer of await Promise.all(replies)) expect(answer).toMatchObject({ ErrorCode: 0 })
    expect(backend.poster.counts().lost).toBe(0)
  })

  test('what happens counts: everything is checked again', async () => {
    const { call, begin, open } = await slow()
    const taken = { ...newGroup, Owner_Account: 'rong' }
    const replies = await begin([
      [send, message],
      [send, { ...message, From_Account: 'jared' }],
      [create, newGroup],
      [create, taken],
      [add, invitation],
      [add, invitation],
    ])
    await call(`${group}/forbid_send_msg`, { GroupId: 'g1', Members_Account: ['peter'], MuteTime: 60 })
    await call(`${group}/delete_group_member`, { GroupId: 'g1', MemberToDel_Account: ['peter'] })
    open()
    const codes = (await Promise.all(replies)).map(({ ErrorCode }) => ErrorCode)
    expect(codes).toEqual([10017, 0, 0, 10021, 0, 0])
    expect((await replies[5])?.MemberList).toEqual(invitation.MemberList.map((member) => ({ ...member, Result: 2 })))

    const gone = await slow()
    const left = await gone.begin([
      [send, message],
      [add, invitation],
    ])
    await gone.call(`${group}/destroy_group`, { GroupId: 'g1' })
    gone.open()
    for (const answer of await Promise.all(left)) expect(answer).toMatchObject({ ErrorCode: 10010 })
  })

  test('time goes on: a group message has the time of its decision, a one-to-one message that of its question', async () => {
    const { begin, open, clock, alarms } = await slow()
    const replies = await begin([
      [send, message],
      [sendmsg, direct],
    ])
    clock.advance(1500)
    open()
    const present = noon / 1000
    expect(await replies[0]).toMatchObject({ MsgTime: present + 1 })
    expect(await replies[1]).toMatchObject({ MsgTime: present, MsgKey: `93_7_${present}` })
    const [, asked, , told] = await alarms()
    expect(asked).toMatchObject({ CallbackCommand: beforeMessage, MsgTime: present, MsgKey: told?.MsgKey, EventTime: noon })
    expect(told).toMatchObject({ CallbackCommand: afterMessage, MsgTime: present, EventTime: noon + 1500 })
  })

  test('a reset forgets the group, and the call does not bring it back', async () => {
    const { backend, begin, open } = await slow()
    const replies = await begin([[create, newGroup]])
    backend.reset()
    open()
    expect(await replies[0]).toMatchObject({ ErrorCode: 0 })
    expect(backend.state.groups.size).toBe(0)
  })

  test('a journal that breaks refuses the call, and nothing changes', async () => {
    let isBroken = false
    const broken = () => {
      if (isBroken) throw new Error('disk full')
    }
    const { backend, call, begin, open } = await slow({ journal: { ...noJournal, due: broken, done: broken } })
    const replies = await begin([[create, newGroup]])
    isBroken = true
    expect(await call(`${group}/destroy_group`, { GroupId: 'g1' })).toMatchObject({ ErrorCode: 10002 })
    open()
    expect(await replies[0]).toMatchObject({ ErrorCode: 10002 })
    expect(backend.state.groups.has('g2')).toBe(false)
  })

  test('answered() waits for it', async () => {
    const { backend, begin, open } = await slow()
    await backend.answered()
    await begin([[sendmsg, direct]])
    const answered = backend.answered().then(() => 'answered')
    expect(await Promise.race([answered, setImmediate('waiting')])).toBe('waiting')
    open()
    expect(await answered).toBe('answered')
  })
})

describe('a question', () => {
  test('is remembered and shown like any callback, but not in the journal', async () => {
    const due: string[] = []
    const note = ({ webhook }: DueCallback) => void due.push(webhook)
    const { backend, call, alarms } = await decidingNow(
      { [beforeMessage]: () => reject() },
      { journal: { ...noJournal, due: note, done: note } },
    )
    const before = backend.poster.counts()
    const ids = backend.poster.callbacks().length
    due.length = 0
    const events: string[] = []
    backend.watch((event) =>
      events.push(event.type === 'call' ? `call ${event.reply.ErrorCode}` : `${event.callback.webhook} ${event.callback.status}`),
    )
    await call(sendmsg, direct)
    expect(events).toEqual([`${beforeMessage} sending`, `${beforeMessage} done`, 'call 20006'])
    expect(backend.poster.callbacks().slice(ids)).toMatchObject([
      {
        webhook: beforeMessage,
        status: 'done',
        delivery: { verdict: { outcome: 'acknowledged', decision: { effect: 'reject', code: 20006 } }, attempts: 1 },
      },
    ])
    expect(backend.poster.counts()).toEqual({ ...before, done: before.done + 1 })
    await alarms()
    expect(due).toEqual([])
  })

  test('has two seconds or less, and is never sent again', async () => {
    for (const [deadlineMs, expected] of [
      [undefined, 2000],
      [150, 150],
      [60_000, 2000],
    ] as const) {
      const deadlines: number[] = []
      const { call, alarms } = await answering(
        async (_callback, given) => {
          deadlines.push(given)
          return noReply('timeout', 'no complete reply in time', { ms: given })
        },
        { deadlineMs, retries: 3, onFailure: 'block', webhooks: [beforeMessage] },
      )
      expect(await call(sendmsg, direct)).toMatchObject({ ErrorCode: 80003 })
      expect(await alarms()).toHaveLength(1)
      expect(deadlines).toEqual([expected])
    }
  })

  test('about a call of a client has its platform, its address and its name', async () => {
    const { backend, alarms, callbacks } = await decidingNow({ [beforeGroupMessage]: () => reject({ code: 10100, info: 'no' }) })
    const client = { identifier: 'peter', platform: 'Web', ip: '10.1.2.3' }
    expect(await backend.callAsClient(send, { ...message, From_Account: 'jared' }, client)).toMatchObject({ ErrorCode: 10100 })
    expect(await alarms()).toMatchObject([{ From_Account: 'peter', Operator_Account: 'peter' }])
    const query = new URL(callbacks.at(-1)?.url ?? '').searchParams
    expect([query.get('OptPlatform'), query.get('ClientIP')]).toEqual(['Web', '10.1.2.3'])
  })

  test('is not put after the end: the call goes on as without a reply', async () => {
    for (const [onFailure, code] of [
      ['allow', 0],
      ['block', 80003],
    ] as const) {
      const { backend, call, callbacks } = await answering(async () => acknowledged, { onFailure })
      backend.poster.close()
      const before = callbacks.length
      expect(await call(sendmsg, direct)).toMatchObject({ ErrorCode: code })
      expect(callbacks).toHaveLength(before)
    }
  })
})

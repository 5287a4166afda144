import type { Receiver } from '../../src/delivery/receiver.ts'
import {
  afterGroup,
  afterGroupMessage,
  alert,
  beforeGroup,
  beforeGroupMessage,
  beforeInvite,
  exception,
  groupDestroyed,
  memberJoin,
  quota,
} from './names.ts'
import { type Alarm, acknowledged, group, noon, text } from './simulator.ts'

const send = `${group}/send_group_msg`
const create = `${group}/create_group`
export const groupQuota = 4
export const perSecond: Record<string, number> = { 'profile/portrait_get': 10, 'sns/friend_get': 3, [create]: 5, [send]: 1_000_000 }
export const batch = 'openim/batchsendmsg'

/** What a call answers: nobody whom it names is known. */
const codesOf = { 'profile/portrait_get': 0, 'sns/friend_get': 30003, [batch]: 0 }

/** The webhooks that may be on. */
export const switchable = [
  ...[alert, quota, exception, beforeGroupMessage, afterGroupMessage, beforeGroup, afterGroup, groupDestroyed, beforeInvite, memberJoin],
]

/** What becomes of a message. The receiver decides about it by its text, which is this. */
export type Kind = 'plain' | 'banned' | 'malformed' | 'rejected' | 'discarded' | 'changed' | 'undecided'

/** The group with this name is rejected, and this user is refused. */
const [unwanted, refused] = ['unwanted', 'admin']

/** A receiver that decides by what is in the callback. */
export const receive: Receiver = async ({ body }) => {
  const { CallbackCommand: webhook, Name, MsgBody, DestinationMembers = [] } = JSON.parse(String(body))
  const answer = (fields: object) => ({
    ...acknowledged,
    body: JSON.stringify({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ...fields }),
  })
  if (webhook === beforeGroup && Name === unwanted) return answer({ ErrorCode: 10100, ErrorInfo: 'no' })
  if (webhook === beforeInvite && DestinationMembers[0].Member_Account === refused) return answer({ RefusedMembers_Account: [refused] })
  if (webhook !== beforeGroupMessage) return acknowledged
  const decisions: Record<string, object> = {
    rejected: { ErrorCode: 1 },
    discarded: { ErrorCode: 2 },
    changed: { MsgBody: text('other') },
    undecided: { ErrorCode: 9 },
  }
  return answer(decisions[MsgBody[0].MsgContent.Text] ?? {})
}

export type Step =
  | { do: 'call'; api: 'profile/portrait_get' | 'sns/friend_get' | 'openim/batchsendmsg'; units: number; times: number }
  | { do: 'create'; type: string; id: string | null; isWhole: boolean; name: string }
  | { do: 'destroy'; id: string }
  | { do: 'join'; id: string; account: string }
  | { do: 'mute'; id: string; account: string; seconds: number; by: 'forbid_send_msg' | 'modify_group_member_info' }
  | { do: 'mute-all'; id: string; isOn: boolean }
  | { do: 'silence'; account: string; seconds: number }
  | {
      do: 'send'
      id: string
      from: string | null
      as: 'admin' | 'client'
      kind: Kind
      online: 0 | 1
      times: number
    }
  | { do: 'advance'; ms: number }
  | { do: 'reset' }

interface Room {
  type: string
  members: Set<string>
  mutedUntil: Map<string, number>
  isMuted: boolean
  sentIn: Map<number, number>
  lastSeq: number
}

/** A callback that the documents require. If a message has several errors, any of their codes is accepted. */
export interface Expected {
  body: Alarm
  codes?: number[]
}

const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** A simple model of the documented behaviour. It keeps all events and counts them again each time. */
export class Model {
  now = noon
  rooms = new Map<string, Room>()
  calls: { api: string; units: number; at: number }[] = []
  groups: { net: 1 | -1; day: string }[] = []
  lastAlert = new Map<string, number>()
  /** Until when an account may write in no group, in Unix seconds. */
  silentUntil = new Map<string, number>()
  /** The webhooks that are on. */
  readonly on: ReadonlySet<string>
  /** Whether Chat refuses what the receiver does not decide. */
  readonly blocks: boolean
  /** The Random of the next message. */
  random = 1
  /** The codes that the reply to the last call may have. */
  codes: number[] = [0]

  constructor(on: ReadonlySet<string>, blocks: boolean) {
    this.on = on
    this.blocks = blocks
  }

  private day(): string {
    return shanghai.format(this.now)
  }

  /** Counts a call and adds the alarm if one is due. Returns whether the call exceeds the limit. */
  private count(api: string, units: number, due: Expected[]): boolean {
    this.calls.push({ api, units, at: this.now })
    if (api !== batch) return this.isOver(api, perSecond[api] as number, 1000, () => 1, due)
    const beyond = [this.isOver(api, 200, 1000, () => 1, due), this.isOver(api, 12_000, 60_000, (call) => call.units, due)]
    return beyond.includes(true)
  }

  private isOver(api: string, limit: number, ms: number, unitsOf: (call: { units: number }) => number, due: Expected[]): boolean {
    const present = Math.floor(this.now / ms)
    let count = 0
    for (const call of this.calls) if (call.api === api && Math.floor(call.at / ms) === present) count += unitsOf(call)
    const [ServiceName, Command] = api.split('/')
    if (10 * count > 8 * limit && this.now - (this.lastAlert.get(api) ?? -Infinity) >= 1000) {
      this.lastAlert.set(api, this.now)
      due.push({ body: { CallbackCommand: alert, ServiceName, Command, Request: count, Limit: limit } })
    }
    return count > limit
  }

  private createGroup(step: Step & { do: 'create' }, due: Expected[], id: string): void {
    const isOver = this.count(create, 1, due)
    this.codes = isOver ? [10006] : !step.isWhole ? [10004] : this.rooms.has(id) ? [10025] : [0]
    if (this.codes[0] !== 0) return
    const counts = step.type !== 'Community'
    const net = () => this.groups.reduce((sum, { net, day }) => (day === this.day() ? sum + net : sum), 0)
    if (counts && net() >= groupQuota) this.codes = [10006]
    if (this.codes[0] !== 0) return
    const told = {
      Operator_Account: 'admin',
      Owner_Account: 'jared',
      Type: step.type,
      Name: step.name,
      MemberList: [],
      EventTime: this.now,
    }
    due.push({ body: { CallbackCommand: beforeGroup, ...told } })
    if (step.name === unwanted && this.on.has(beforeGroup)) this.codes = [10100]
    if (this.codes[0] !== 0) return
    this.rooms.set(id, {
      type: step.type,
      members: new Set(['jared']),
      mutedUntil: new Map(),
      isMuted: false,
      sentIn: new Map(),
      lastSeq: 0,
    })
    due.push({ body: { CallbackCommand: afterGroup, GroupId: id, ...told } })
    if (!counts) return
    this.groups.push({ net: 1, day: this.day() })
    const used = net()
    if (10 * used > 7 * groupQuota)
      due.push({ body: { CallbackCommand: quota, QuotaUsed: used, Quota: groupQuota, EventTime: String(this.now) } })
  }

  private sendOnce({ id, from, as, kind, online }: Step & { do: 'send' }, random: number, due: Expected[]): void {
    const room = this.rooms.get(id)
    const sender = from ?? 'admin'
    const second = Math.floor(this.now / 1000)
    const sent = room?.sentIn.get(second) ?? 0
    const codes: number[] = []
    if (kind === 'malformed') codes.push(10004)
    else if (room === undefined) codes.push(10010)
    else {
      if (as === 'client' && from !== null && room.type !== 'AVChatRoom' && !room.members.has(from)) codes.push(10007)
      const isSilent = second < (this.silentUntil.get(sender) ?? 0) || (room.isMuted && sender !== 'jared')
      // The owner may write also when all are muted, and the admin of the app whatever is muted, unless in the name of a user.
      const mayWrite = from === null && as === 'admin'
      if (second < (room.mutedUntil.get(sender) ?? 0) || (isSilent && !mayWrite)) codes.push(10017)
      if (kind === 'banned') codes.push(80001)
    }
    const type = room?.type ?? ''
    const body = {
      GroupId: id,
      Type: type,
      From_Account: sender,
      Operator_Account: as === 'admin' ? 'admin' : sender,
      Random: random,
      OnlineOnlyFlag: type === 'AVChatRoom' ? 0 : online,
      MsgBody: text(kind),
      EventTime: this.now,
    }
    const fail = (codes: number[]) => {
      this.codes = codes
      due.push({ body: { CallbackCommand: exception, ...body, EventTime: String(this.now) }, codes })
    }
    if (room === undefined || codes.length > 0) return void fail(codes)
    due.push({ body: { CallbackCommand: beforeGroupMessage, ...body } })
    const isAsked = this.on.has(beforeGroupMessage)
    if (isAsked && kind === 'rejected') this.codes = [10016]
    if (isAsked && kind === 'undecided' && this.blocks) this.codes = [80003]
    if (this.codes[0] !== 0 || (isAsked && kind === 'discarded')) return
    if (sent >= 40) return void fail([10023])
    room.sentIn.set(second, sent + 1)
    room.lastSeq++
    const MsgBody = text(isAsked && kind === 'changed' ? 'other' : kind)
    due.push({ body: { CallbackCommand: afterGroupMessage, ...body, MsgBody, MsgSeq: room.lastSeq, MsgTime: second } })
  }

  private invite(id: string, { type, members }: Room, account: string, due: Expected[]): void {
    if (members.has(account)) return
    // Who is refused is so in the list of results; the call itself succeeds.
    const told = { GroupId: id, Type: type, Operator_Account: 'admin', EventTime: this.now }
    const list = [{ Member_Account: account }]
    due.push({ body: { CallbackCommand: beforeInvite, ...told, DestinationMembers: list } })
    if (account === refused && this.on.has(beforeInvite)) return
    members.add(account)
    due.push({ body: { CallbackCommand: memberJoin, ...told, JoinType: 'Invited', NewMemberList: list } })
  }

  private callOften({ api, units, times }: Step & { do: 'call' }, due: Expected[]): number[] {
    let isOver = false
    for (let time = 0; time < times; time++) isOver = this.count(api, units, due)
    return [isOver ? (api === batch ? 90057 : 60007) : codesOf[api]]
  }

  private mute({ account, seconds, by }: Step & { do: 'mute' }, { type, members, mutedUntil }: Room): void {
    const isOfMember = by === 'modify_group_member_info'
    const codes: number[] = []
    if (type === 'Private' || (isOfMember && type === 'AVChatRoom')) codes.push(10007)
    if (isOfMember && !members.has(account)) codes.push(10004)
    if (codes.length > 0) this.codes = codes
    else mutedUntil.set(account, Math.floor(this.now / 1000) + seconds)
  }

  /** @param given the generated ID, if the step creates a group without an ID */
  take(step: Step, given: string): Expected[] {
    const due: Expected[] = []
    this.codes = [0]
    const room = 'id' in step && step.id !== null ? this.rooms.get(step.id) : undefined
    if (step.do === 'advance') this.now += step.ms
    else if (step.do === 'reset') Object.assign(this, { ...new Model(this.on, this.blocks), now: this.now })
    else if (step.do === 'call') this.codes = this.callOften(step, due)
    else if (step.do === 'create') this.createGroup(step, due, step.id ?? given)
    else if (step.do === 'send') {
      for (let left = step.times - 1; left >= 0; left--) {
        this.codes = [0]
        this.sendOnce(step, this.random + left, due)
      }
      this.random += step.times
    } else if (step.do === 'silence') this.silentUntil.set(step.account, Math.floor(this.now / 1000) + step.seconds)
    else if (room === undefined) this.codes = [10010]
    else if (step.do === 'mute-all') room.isMuted = step.isOn
    else if (step.do === 'join' && room.type !== 'AVChatRoom') this.invite(step.id, room, step.account, due)
    else if (step.do === 'join') this.codes = [10007]
    else if (step.do === 'mute') this.mute(step, room)
    else if (step.do === 'destroy') {
      this.rooms.delete(step.id)
      due.push({
        body: {
          CallbackCommand: groupDestroyed,
          Operator_Account: 'admin',
          GroupId: step.id,
          Type: room.type,
          Owner_Account: 'jared',
          Name: 'one',
          MemberList: [...room.members].map((account) => ({ Member_Account: account })),
          EventTime: this.now,
        },
      })
      if (room.type !== 'Community') this.groups.push({ net: -1, day: this.day() })
    }
    return due.filter(({ body }) => this.on.has(body.CallbackCommand))
  }
}

import type { WebhookName } from '../contract/contract.ts'
import type { Switches } from '../contract/switches.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { documentedLimits, knownApis, quotas } from './api.ts'
import type { Context, GroupOverflow } from './call.ts'
import { type Fact, type FactKind, payloadOf, type Rule } from './fact.ts'
import { createRates, type Rates } from './rates.ts'
import { accountRules } from './rules/accounts.ts'
import { botRules } from './rules/bots.ts'
import { contentRules, type Moderation } from './rules/content.ts'
import { type DailyGroups, dailyGroupQuota } from './rules/daily-group-quota.ts'
import { groupRules } from './rules/groups.ts'
import { messageRules } from './rules/messages.ts'
import { officialAccountRules } from './rules/official-accounts.ts'
import { pushRules } from './rules/push.ts'
import { requestOverLimit } from './rules/request-over-limit.ts'
import { createState, type State } from './state.ts'

/** How much is allowed, and when the alarms come. */
export interface WorldOptions {
  /** How many calls a second an API takes, by `service/command`, in place of the documented limit. */
  limits?: Readonly<Record<string, number>> | undefined
  /** How many groups may be added in a day; 10,000 when not given. */
  groupQuota?: number | undefined
  /** How many messages of a conversation, a group or a topic are kept; 1000 when not given. */
  history?: number | undefined
  groupOverflow?: GroupOverflow | undefined
  quotaAlarm?: 'each' | 'once' | undefined
  /** How long an API causes no further alarm after one, in milliseconds; 1000 when not given. */
  alarmRepeatMs?: number | undefined
}

/** A callback that follows from a fact. */
export interface Caused {
  webhook: WebhookName
  payload: object
}

/** Most facts cause nothing. */
const nothing: readonly Caused[] = []

/** What a reset forgets: the state, and what the rules and the rates have counted. */
export interface World {
  state: State
  rates: Rates
  /** What a conversation or a group takes. */
  room: Pick<Context, 'bannedWords' | 'history' | 'groupOverflow'>
  /** The APIs that were called and are not simulated. */
  unsimulated: Set<string>
  /** @param now Unix milliseconds */
  groupsToday(now: number): DailyGroups
  /** How many groups of a type may still be added that day. */
  groupsLeft(type: string, now: number): number
  /**
   * What Chat sends after a fact, in this order.
   *
   * @param now Unix milliseconds
   */
  after(fact: Fact, now: number): readonly Caused[]
}

export function createWorld(options: WorldOptions & Moderation, switches: Pick<Switches, 'has'>, state = createState()): World {
  const { limits = {}, groupQuota, quotaAlarm, alarmRepeatMs, bannedWords = [], history = 1000, groupOverflow = 'drop' } = options
  const quota = dailyGroupQuota({ quota: groupQuota ?? quotas.groupsPerDay, repeat: quotaAlarm ?? 'each' }, state.groupsToday)
  const about = [...accountRules, ...groupRules, ...messageRules, ...officialAccountRules, ...pushRules]
  const all = [...about, ...botRules(state.bots), ...contentRules(options)]
  // These count also if their webhook is off: the state shows what they have counted. The quota alarm comes after the group's own callback.
  const counting = new Set<Rule>([requestOverLimit(alarmRepeatMs), ...quota.rules])
  const rules = Map.groupBy<FactKind, Rule>([...all, ...counting], ({ on }) => on)
  return {
    state,
    unsimulated: new Set(),
    room: { bannedWords, history, groupOverflow },
    rates: createRates((api) =>
      limits[api] === undefined ? documentedLimits(api) : [{ count: limits[api], perSeconds: 1, unit: 'calls' }],
    ),
    groupsToday: quota.today,
    groupsLeft: quota.left,
    after(fact, now) {
      const own = rules.get(fact.kind)
      if (own === undefined) return nothing
      const caused: Caused[] = []
      for (const rule of own) {
        const { webhook, tell } = rule
        const isOn = switches.has(webhook)
        const content = isOn || counting.has(rule) ? tell(fact, now) : undefined
        if (content !== undefined && isOn) caused.push({ webhook, payload: payloadOf(webhook, content, now) })
      }
      return caused
    },
  }
}

/** @throws ChatproofError `usage` for a limit that is not a whole number above zero, or of an API that does not exist */
export function checkWorldOptions({ limits = {}, groupQuota = 1, history = 1 }: WorldOptions): void {
  for (const [api, limit] of Object.entries(limits)) {
    if (!knownApis.includes(api)) throw new ChatproofError('usage', say`There is no API "${api}" to limit.${suggest(api, knownApis)}`)
    requireCount(limit, `The limit of ${api}`)
  }
  requireCount(groupQuota, 'The quota of groups')
  requireCount(history, 'The history')
}

function requireCount(value: number, what: string): void {
  if (Number.isInteger(value) && value > 0) return
  throw new ChatproofError('usage', say`${what} is ${value}; it takes a whole number above zero.`)
}

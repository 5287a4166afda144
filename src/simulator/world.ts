import type { WebhookName } from '../contract/contract.ts'
import type { Switches } from '../contract/switches.ts'
import { documentedLimits, quotas } from './api.ts'
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
  quotaAlarm?: 'each' | 'once' | undefined
  /** How long an API causes no further alarm after one, in milliseconds; 1000 when not given. */
  alarmRepeatMs?: number | undefined
}

/** What a reset forgets: the state, and what the rules and the rates have counted. */
export interface World {
  state: State
  rates: Rates
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
  after(fact: Fact, now: number): Iterable<{ webhook: WebhookName; payload: object }>
}

export function createWorld(options: WorldOptions & Moderation, switches: Switches): World {
  const { limits = {}, groupQuota, quotaAlarm, alarmRepeatMs } = options
  const quota = dailyGroupQuota({ quota: groupQuota ?? quotas.groupsPerDay, repeat: quotaAlarm ?? 'each' })
  const state = createState()
  const about = [...accountRules, ...groupRules, ...messageRules, ...officialAccountRules, ...pushRules]
  const all = [...about, ...botRules(state.bots), ...contentRules(options)]
  const rows = all.filter(({ webhook }) => switches.has(webhook))
  // These count also if their webhook is off: the state shows what they have counted. The quota alarm comes after the group's own callback.
  const counting = [requestOverLimit(alarmRepeatMs), ...quota.rules]
  const rules = Map.groupBy<FactKind, Rule>([...rows, ...counting], ({ on }) => on)
  return {
    state,
    unsimulated: new Set(),
    rates: createRates((api) =>
      limits[api] === undefined ? documentedLimits(api) : [{ count: limits[api], perSeconds: 1, unit: 'calls' }],
    ),
    groupsToday: quota.today,
    groupsLeft: quota.left,
    *after(fact, now) {
      for (const { webhook, tell } of rules.get(fact.kind) ?? []) {
        const content = tell(fact, now)
        if (content !== undefined && switches.has(webhook)) yield { webhook, payload: payloadOf(webhook, content, now) }
      }
    },
  }
}

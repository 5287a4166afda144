import { findWebhook } from '../../contract/contract.ts'
import { type Rule, rule } from '../fact.ts'
import type { CountedGroups } from '../state.ts'

/** How many groups of the current day count towards the quota. */
export interface DailyGroups {
  created: number
  dissolved: number
}

export interface DailyGroupQuota {
  rules: readonly Rule[]
  /** @param now Unix milliseconds */
  today(now: number): DailyGroups
  /** How many groups of a type may still be added that day. */
  left(type: string, now: number): number
}

export interface QuotaOptions {
  /** How many groups a day may add. */
  quota: number
  /** Undocumented. `each`: at every creation above the threshold, as the page says literally. `once`: once a day. */
  repeat: 'each' | 'once'
}

const webhook = 'Group.CallbackOnDailyGroupQuotaAlarm'

/** The share of the quota above which the alarm comes. */
export const quotaThreshold = findWebhook(webhook).terms.threshold as number

const dayMs = 24 * 60 * 60 * 1000
/** When a day begins is undocumented. Our choice is midnight in Shanghai, which has no summer time. */
const shanghaiMs = 8 * 60 * 60 * 1000

/**
 * More than 70 % of the daily quota: groups created minus groups dissolved, without Communities (1047/57455, 1047/33529).
 *
 * @param counted where it counts
 */
export function dailyGroupQuota({ quota, repeat }: QuotaOptions, counted: CountedGroups): DailyGroupQuota {
  function today(now: number): CountedGroups {
    const day = Math.floor((now + shanghaiMs) / dayMs)
    if (day !== counted.day) Object.assign(counted, { day, created: 0, dissolved: 0, hasFired: false })
    return counted
  }

  // 1047/33529. Older text counts every type.
  const counts = (type: string) => type !== 'Community'
  const netOf = ({ created, dissolved }: DailyGroups) => created - dissolved

  const created = rule('group-created', webhook, ({ group }, now) => {
    if (!counts(group.type)) return undefined
    const groups = today(now)
    groups.created++
    const used = netOf(groups)
    if (used / quota <= quotaThreshold || (repeat === 'once' && groups.hasFired)) return undefined
    groups.hasFired = true
    return { QuotaUsed: used, Quota: quota }
  })
  const dissolved = rule('group-dissolved', webhook, ({ group }, now) => {
    if (counts(group.type)) today(now).dissolved++
    return undefined
  })
  const left = (type: string, now: number) => (counts(type) ? quota - netOf(today(now)) : Number.POSITIVE_INFINITY)
  const shown = (now: number) => {
    const { created, dissolved } = today(now)
    return { created, dissolved }
  }
  return { rules: [created, dissolved], today: shown, left }
}

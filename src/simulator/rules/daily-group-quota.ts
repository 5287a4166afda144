import { findWebhook } from '../../contract/contract.ts'
import { type Rule, rule } from '../fact.ts'

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

const dayMs = 24 * 60 * 60 * 1000
/** When a day begins is undocumented. Our choice is midnight in Shanghai, which has no summer time. */
const shanghaiMs = 8 * 60 * 60 * 1000

/** More than 70 % of the daily quota: groups created minus groups dissolved, without Communities (1047/57455, 1047/33529). */
export function dailyGroupQuota({ quota, repeat }: QuotaOptions): DailyGroupQuota {
  const webhook = 'Group.CallbackOnDailyGroupQuotaAlarm'
  const threshold = findWebhook(webhook).terms.threshold as number
  let day = Number.NaN
  let groups: DailyGroups = { created: 0, dissolved: 0 }
  let hasFired = false

  function today(now: number): DailyGroups {
    const present = Math.floor((now + shanghaiMs) / dayMs)
    if (present !== day) {
      day = present
      groups = { created: 0, dissolved: 0 }
      hasFired = false
    }
    return groups
  }

  // 1047/33529. Older text counts every type.
  const counts = (type: string) => type !== 'Community'
  const netOf = ({ created, dissolved }: DailyGroups) => created - dissolved

  const created = rule('group-created', webhook, ({ group }, now) => {
    if (!counts(group.type)) return undefined
    const counted = today(now)
    counted.created++
    const used = netOf(counted)
    if (used / quota <= threshold || (repeat === 'once' && hasFired)) return undefined
    hasFired = true
    return { QuotaUsed: used, Quota: quota }
  })
  const dissolved = rule('group-dissolved', webhook, ({ group }, now) => {
    if (counts(group.type)) today(now).dissolved++
    return undefined
  })
  const left = (type: string, now: number) => (counts(type) ? quota - netOf(today(now)) : Number.POSITIVE_INFINITY)
  return { rules: [created, dissolved], today, left }
}

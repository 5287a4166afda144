import { findWebhook } from '../../contract/contract.ts'
import { type Rule, rule } from '../fact.ts'

const webhook = 'Alert.RequestOverLimit'

/** The share of a limit above which the alarm comes. */
export const rateThreshold = findWebhook(webhook).terms.threshold as number

/**
 * More than 80 % of the limit of one API (1047/60256).
 *
 * @param repeatMs how long an API causes no further alarm. Undocumented; a second is our choice.
 */
export function requestOverLimit(repeatMs = 1000): Rule {
  const lastAt = new Map<string, number>()
  return rule('called', webhook, ({ service, command, count, limit }, now) => {
    if (count / limit <= rateThreshold) return undefined
    const api = `${service}/${command}`
    if (now - (lastAt.get(api) ?? Number.NEGATIVE_INFINITY) < repeatMs) return undefined
    lastAt.set(api, now)
    return { ServiceName: service, Command: command, Request: count, Limit: limit }
  })
}

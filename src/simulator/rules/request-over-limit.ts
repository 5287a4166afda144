import { findWebhook } from '../../contract/contract.ts'
import { type Rule, rule } from '../fact.ts'

/**
 * More than 80 % of the limit of one API (1047/60256).
 *
 * @param repeatMs how long an API causes no further alarm. Undocumented; a second is our choice.
 */
export function requestOverLimit(repeatMs = 1000): Rule {
  const webhook = 'Alert.RequestOverLimit'
  const threshold = findWebhook(webhook).terms.threshold as number
  const lastAt = new Map<string, number>()
  return rule(webhook, (fact, now) => {
    if (fact.kind !== 'called' || fact.count / fact.limit <= threshold) return undefined
    const api = `${fact.service}/${fact.command}`
    if (now - (lastAt.get(api) ?? Number.NEGATIVE_INFINITY) < repeatMs) return undefined
    lastAt.set(api, now)
    return { CallbackCommand: webhook, ServiceName: fact.service, Command: fact.command, Request: fact.count, Limit: fact.limit }
  })
}

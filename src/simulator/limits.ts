import { ChatproofError } from '../error.ts'
import { suggest } from '../suggest.ts'
import { knownApis } from './api.ts'

/** @throws ChatproofError `usage` for a limit that is not a whole number above zero, or one of an API that does not exist */
export function requireLimits(limits: Readonly<Record<string, number>>, groupQuota = 1): void {
  for (const [api, limit] of Object.entries(limits)) {
    if (!knownApis.includes(api)) throw new ChatproofError('usage', `There is no API "${api}" to limit.${suggest(api, knownApis)}`)
    requireCount(limit, `The limit of ${api}`)
  }
  requireCount(groupQuota, 'The quota of groups')
}

function requireCount(value: number, what: string): void {
  if (Number.isInteger(value) && value > 0) return
  throw new ChatproofError('usage', `${what} is ${value}; it takes a whole number above zero.`)
}

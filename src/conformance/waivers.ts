import { webhooks } from '../contract/contract.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { suggest } from '../suggest.ts'
import { excerpt } from '../text.ts'
import type { Scope } from './check.ts'
import { type AnyCheckId, checks } from './checks/all.ts'
import { type Result, type Status, statusOf } from './result.ts'
import { fewWebhooks } from './selection.ts'

/** A failure that the team knows and accepts for some time. */
export interface Waiver {
  check: AnyCheckId
  /** All webhooks when not given. */
  webhook?: string
  reason: string
  owner: string
  /** The last day it holds, YYYY-MM-DD. */
  expires: string
}

/** Waives failures, and knows afterwards which waivers matched nothing. */
export interface WaiverBook {
  /** The same result, with the status `waived` if a waiver matches. */
  apply(result: Result): Result
  /**
   * Settles a result that was skipped because another check failed. If that failure counts, the result stays skipped. If that failure
   * is waived, nothing was proved: the result fails, unless it has its own waiver.
   *
   * @param judged the results that were not skipped
   */
  settle(skipped: Result, judged: readonly Result[]): Result
  /** The waivers that match no failure any more. Call it after every result was applied. */
  stale(): readonly Waiver[]
  /**
   * What is wrong with the waivers, as sentences. Call it after every result was applied.
   *
   * @param taken those that are being taken out
   */
  problems(taken?: readonly Waiver[]): string[]
}

const keys = ['check', 'webhook', 'reason', 'owner', 'expires']

/**
 * Reads a team's waivers from what its file holds.
 *
 * @throws ChatproofError `usage`; the message names the entry and the field
 */
export function readWaivers(entries: unknown, file: string): Waiver[] {
  if (!Array.isArray(entries)) throw new ChatproofError('usage', say`${file} must hold a list of waivers.`)
  return entries.map((entry, index) => readWaiver(entry, index + 1, file))
}

function readWaiver(entry: unknown, number: number, file: string): Waiver {
  const wrong = (what: string) => new ChatproofError('usage', say`Waiver ${number} in ${file}: ${what}`)
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) throw wrong(say`it must be an object.`)
  const fields = entry as Record<string, unknown>
  for (const key of Object.keys(fields)) {
    if (!keys.includes(key)) throw wrong(say`there is no field "${key}".${suggest(key, keys)}`)
  }
  for (const key of keys.filter((each) => each !== 'webhook' || each in fields)) {
    const value = fields[key]
    if (typeof value !== 'string' || value.trim() === '') throw wrong(say`"${key}" is missing or empty; it takes text.`)
  }
  const waiver = fields as unknown as Waiver
  const ids = checks.map(({ id }) => id as string)
  if (!ids.includes(waiver.check) && !waiver.check.startsWith('case-'))
    throw wrong(say`there is no check "${waiver.check}".${suggest(waiver.check, ids)}`)
  const { webhook } = waiver
  if (webhook !== undefined && !webhooks.has(webhook))
    throw wrong(say`there is no webhook "${webhook}".${suggest(webhook, [...webhooks.keys()])}`)
  if (webhook !== undefined && isPutOnce(waiver.check))
    throw wrong(say`${waiver.check} runs once, for the first webhook that is acknowledged: leave "webhook" out.`)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(waiver.expires) && new Date(waiver.expires).toJSON()?.startsWith(waiver.expires)
  if (!isDay) throw wrong(say`"expires" is "${waiver.expires}"; it takes a day such as 2027-01-31.`)
  return waiver
}

/**
 * @param selected ids of the checks that run; waivers for other checks, and for skipped ones, are ignored
 * @param today YYYY-MM-DD
 */
export function openWaivers(given: readonly Waiver[], selected: readonly string[], today: string): WaiverBook {
  const waivers = given.filter(({ check }) => selected.includes(check))
  const used = new Set<Waiver>()
  const seen = { judged: new Set<string>(), skipped: new Set<string>() }
  const isExpired = ({ expires }: Waiver) => expires < today
  const isJudged = ({ check, webhook }: Waiver) => {
    const key = webhook === undefined ? check : `${check} ${webhook}`
    return seen.judged.has(key) && !seen.skipped.has(key)
  }
  const isStale = (waiver: Waiver) => isJudged(waiver) && !used.has(waiver)
  return {
    apply(result) {
      const { judged, skipped } = seen
      for (const key of [result.check, `${result.check} ${result.webhook}`]) (result.status === 'skipped' ? skipped : judged).add(key)
      if (!['failed', 'warned', 'noted'].includes(result.status)) return result
      const matching = waivers.filter(({ check, webhook }) => check === result.check && (webhook ?? result.webhook) === result.webhook)
      for (const waiver of matching) used.add(waiver)
      const valid = matching.find((waiver) => !isExpired(waiver))
      if (valid === undefined) return result
      const { reason, owner, expires } = valid
      return { ...result, status: 'waived', observed: `${result.observed} ${say`Waived by ${owner} until ${expires}: ${reason}`}` }
    },
    settle(skipped, judged) {
      const causes = judged.filter(({ check }) => check === skipped.cause)
      const own = causes.filter(({ webhook }) => webhook === skipped.webhook)
      const counted = own.length > 0 ? own : causes
      if (counted.length === 0 || counted.some(({ status }) => ['failed', 'warned', 'noted'].includes(status))) return this.apply(skipped)
      const observed = `${skipped.observed} ${say`Its failure is waived, so nothing was proved here.`}`
      return this.apply({ ...skipped, status: statusOf(skipped), observed })
    },
    stale: () => waivers.filter(isStale),
    problems(taken = []) {
      return waivers
        .filter((waiver) => !taken.includes(waiver) && (isExpired(waiver) || isStale(waiver)))
        .map((waiver) => {
          const { check, webhook, owner, expires } = waiver
          const what = webhook === undefined ? check : say`${check} of ${webhook}`
          return isExpired(waiver)
            ? say`The waiver for ${what} (${owner}) expired on ${expires}: correct the receiver or renew the waiver.`
            : say`The waiver for ${what} (${owner}) matches no failure any more: take it out.`
        })
    },
  }
}

/**
 * Entries to fill in, as YAML, for results with one of these statuses: one for each check that fails for all webhooks, and otherwise one
 * for each check and webhook.
 */
export function draftWaivers(results: readonly Result[], statuses: readonly Status[]): string[] {
  const judged = Map.groupBy(results, ({ check }) => check)
  const webhooksOf = (same: readonly Result[]) => new Set(same.map(({ webhook }) => webhook))
  const failed = Map.groupBy(
    results.filter(({ status }) => statuses.includes(status)),
    ({ check }) => check,
  )
  return [...failed].flatMap(([check, same]) => {
    const all = webhooksOf(judged.get(check) ?? []).size
    const isEverywhere = webhooksOf(same).size === all
    // In the next run, other webhooks may get the cases that fail.
    const isDealt = all > fewWebhooks && scopeOf(check) === 'receiver'
    if (isPutOnce(check) || isDealt || isEverywhere) return [draft(same[0] as Result, '')]
    return [...Map.groupBy(same, ({ webhook }) => webhook)].map(([webhook, [first]]) => draft(first as Result, `  webhook: ${webhook}\n`))
  })
}

function draft({ check, level, observed }: Result, webhookLine: string): string {
  return `# ${excerpt(observed ?? '', 140)} (${level})\n- check: ${check}\n${webhookLine}  reason: ''\n  owner: ''\n  expires: ''\n`
}

/** Such a check uses the first webhook that is acknowledged, and in the next run that may be another one. */
function isPutOnce(id: string): boolean {
  return scopeOf(id) === 'once'
}

function scopeOf(id: string): Scope | undefined {
  return checks.find((check) => check.id === id)?.scope
}

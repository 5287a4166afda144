import { toCurl } from '../callback/curl.ts'
import { type Confidence, confidenceWords, type Source, type Webhook } from '../contract/contract.ts'
import { replyWithoutSecrets } from '../delivery/delivery.ts'
import { say } from '../say.ts'
import type { Hide } from '../secrets/secrets.ts'
import { shorten } from '../text.ts'
import type { Case, Check, Level } from './check.ts'
import type { AnyCheckId, KnownCheck } from './checks/all.ts'
import { rightOf } from './checks/expect.ts'
import type { Sent } from './sender.ts'

/**
 * How a case of a check came out. Not met: `failed` for a MUST, `warned` for a SHOULD, `noted` for a MAY, `waived` if the team has a
 * waiver for it. `skipped`: not judged. `errored`: the suite itself is at fault.
 */
export type Status = 'passed' | 'failed' | 'warned' | 'noted' | 'waived' | 'skipped' | 'errored'

/** One case of one check for one webhook, as reports and `--report json` have it. */
export interface Result {
  check: AnyCheckId
  level: Level
  webhook: string
  /** The example of the contract, or the form of the check, that was sent. */
  example: string
  status: Status
  /** Completes "The receiver MUST …". */
  title: string
  /** What was observed, or why it was not judged; null when it passed. */
  observed: string | null
  /** The id of the check that failed, so that this one could not be judged; null if there is none. */
  cause: AnyCheckId | null
  why: string
  /** The pages it is written on. */
  source: string
  confidence: Confidence
  /** What a right answer looks like. */
  right: string
  /** Whether the reply to the webhook decides something (`before`), or the webhook only notifies (`after`). */
  kind: 'before' | 'after'
  /** Sends it again, signed anew; null when it passed or nothing was sent. */
  curl: string | null
  reply: { status: number; headers: Record<string, string>; body: string; ms: number } | null
}

/** How a case came out. */
export interface Outcome {
  status: Status
  /** Undefined when it passed. */
  observed?: string | undefined
  /** The check that failed, so that this one could not be judged. */
  cause?: AnyCheckId | undefined
  /** What was sent last for this case, or the sample if nothing was sent for it. */
  sent?: Sent | undefined
}

/** How much of an observation a result keeps, in characters. */
const longestObserved = 500

/** @param hide removes secrets from what was observed */
export function resultOf(check: KnownCheck, webhook: Webhook, given: Case, outcome: Outcome, hide: Hide): Result {
  const { id, level, title, why, confidence } = check
  const { status, observed, cause, sent } = outcome
  const reply = sent && replyWithoutSecrets(sent.plan, sent.delivery)
  return {
    check: id,
    level,
    webhook: webhook.name,
    example: given.name,
    status,
    title: given.summary === undefined ? title : `${title}: ${given.summary}`,
    observed: observed === undefined ? null : shorten(hide(observed), longestObserved),
    cause: cause ?? null,
    why,
    source: cite(given.source ?? sourcesOf(check, [webhook])),
    confidence,
    right: rightOf(check, webhook),
    kind: webhook.terms.kind,
    curl: sent === undefined || status === 'passed' ? null : toCurl(sent.plan),
    reply:
      reply === undefined || 'failure' in reply ? null : { status: reply.status, headers: reply.headers, body: reply.body, ms: reply.ms },
  }
}

/** Where a check is written: on its own pages and, if every webhook's page says it, on the pages of these webhooks. */
export function sourcesOf({ source, isOnEachPage }: Check, of: readonly Webhook[]): Source[] {
  return [...(isOnEachPage ? of.flatMap((webhook) => webhook.source.slice(0, 1)) : []), ...source]
}

/** How sure a check is, in words. */
export function describeConfidence({ confidence: given, answerConfidence, isHole }: Check): string {
  const confidence = confidenceWords[given]
  if (answerConfidence !== undefined) return say`${confidence}; how to answer is ${confidenceWords[answerConfidence]}`
  return isHole ? say`${confidence}; a hole for attackers` : confidence
}

/** Sources as one line of text: addresses where there are, and the date printed on the page. */
export function cite(sources: readonly Source[]): string {
  return sources
    .map(({ page, url, stamp, note }) => {
      const dated = stamp === undefined || stamp === 'undated' ? (url ?? page) : `${url ?? page} (${stamp})`
      return page === 'inference' ? say`inferred: ${String(note)}` : dated
    })
    .join('; ')
}

/** The status of a check that is not met. */
export function statusOf({ level }: Pick<Check, 'level'>): Status {
  return ({ MUST: 'failed', SHOULD: 'warned', MAY: 'noted' } as const)[level]
}

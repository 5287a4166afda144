import type { Confidence, Source } from '../contract/contract.ts'
import type { Check, Level } from './check.ts'

/**
 * How a case of a check came out: `failed` a MUST, `warned` a SHOULD, `noted` a MAY that was not met; `waived` one of
 * these that the team has a waiver for; `skipped` not run; `errored` the suite itself is at fault.
 */
export type Status = 'passed' | 'failed' | 'warned' | 'noted' | 'waived' | 'skipped' | 'errored'

/** One case of one check for one webhook, as reports and `--report json` have it. */
export interface Result {
  check: string
  level: Level
  webhook: string
  /** The example of the contract, or the form of the check, that was sent. */
  example: string
  status: Status
  /** Completes "The receiver MUST …". */
  title: string
  /** What was seen, or why nothing was; null when it passed. */
  observed: string | null
  /** The id of the check whose failure kept this one from being judged; null where there is none. */
  cause: string | null
  why: string
  /** The pages it is written on. */
  source: string
  confidence: Confidence
  /** Sends it again, signed anew; null when it passed or nothing was sent. */
  curl: string | null
  reply: { status: number; headers: Record<string, string>; body: string; ms: number } | null
}

/** Sources as one line of text: addresses where there are, and the date printed on the page. */
export function cite(sources: readonly Source[]): string {
  return sources
    .map(({ page, url, stamp, note }) => {
      const dated = stamp === undefined || stamp === 'undated' ? (url ?? page) : `${url ?? page} (${stamp})`
      return page === 'inference' ? `inferred: ${note}` : dated
    })
    .join('; ')
}

/** The status of a check that is not met. */
export function statusOf({ level }: Pick<Check, 'level'>): Status {
  return ({ MUST: 'failed', SHOULD: 'warned', MAY: 'noted' } as const)[level]
}

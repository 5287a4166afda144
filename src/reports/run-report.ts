import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CheckOptions } from '../conformance/check-options.ts'
import { checks } from '../conformance/checks/all.ts'
import type { Result } from '../conformance/result.ts'
import { contractVersion } from '../contract/contract.ts'
import { showTarget } from '../secrets/secrets.ts'
import { type Report, summarize } from './report.ts'

/** What was checked: a receiver at a URL, with values drawn from a seed that is known. */
export interface Checked extends Pick<CheckOptions, 'token'> {
  target: string
  sdkAppId: string
  seed: number
}

/** What came of a run. */
export interface Ended extends Pick<Report, 'complete' | 'durationMs' | 'waiverProblems' | 'conditions' | 'problem'> {
  /** The version of this package. */
  version: string
  startedAt: Date
  /** In the order in which they came. */
  results: readonly Result[]
}

/** The contract as it is shipped: users can compute the same digest. */
const contractFile = new URL('../../generated/contract.json', import.meta.url)

/** The report of a run, without secrets. */
export function reportOf(
  { target, sdkAppId, token, seed }: Checked,
  { version, startedAt, durationMs, results, complete, ...end }: Ended,
): Report {
  return {
    suite: { name: 'chatproof', version },
    contract: { version: contractVersion, sha256: createHash('sha256').update(readFileSync(contractFile)).digest('hex') },
    target: showTarget(target),
    sdkAppId,
    signed: token !== undefined,
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(durationMs),
    seed,
    complete,
    summary: summarize(results),
    results: inCatalogueOrder(results),
    ...end,
  }
}

/** Results come in the order in which the checks run. A report lists them by topic. */
function inCatalogueOrder(results: readonly Result[]): Result[] {
  const rank = new Map(checks.map(({ id }, index) => [id as string, index]))
  return results.toSorted((a, b) => (rank.get(a.check) ?? 0) - (rank.get(b.check) ?? 0))
}

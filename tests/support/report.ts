import type { Result } from '../../src/conformance/result.ts'
import { type Report, summarize } from '../../src/reports/report.ts'

/** A whole run with these results. */
export function reportOf(results: readonly Result[], changes: Partial<Report> = {}): Report {
  return {
    suite: { name: 'chatproof', version: '1.2.3' },
    contract: { version: '1.0.0', sha256: 'ab'.repeat(32) },
    target: 'http://localhost:3000/im?a=1&b=2',
    sdkAppId: '1400000001',
    signed: false,
    startedAt: '2026-01-02T03:04:05.000Z',
    durationMs: 483,
    seed: 7,
    complete: true,
    summary: summarize(results),
    results,
    waiverProblems: [],
    conditions: [],
    problem: null,
    ...changes,
  }
}

/** The documented keys of the JSON report, in their order. */
export const reportKeys = [
  'suite',
  'contract',
  'target',
  'sdkAppId',
  'signed',
  'startedAt',
  'durationMs',
  'seed',
  'complete',
  'summary',
  'results',
  'waiverProblems',
  'conditions',
  'problem',
]

/** The results that reports fold under the finding of their cause. */
export function foldedOf(results: readonly Result[]): Set<Result> {
  const unmet = results.filter(({ status }) => ['failed', 'warned', 'noted'].includes(status))
  const roots = new Set(unmet.filter(({ cause }) => cause === null).map(({ check }) => check))
  return new Set(unmet.filter(({ cause }) => cause !== null && roots.has(cause)))
}

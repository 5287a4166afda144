import type { Check, Level } from '../conformance/check.ts'
import type { Result, Status } from '../conformance/result.ts'

/** How many cases came out how. */
export type Summary = Record<Status, number>

/** A whole run, in the shape of `--report json`. */
export interface Report {
  suite: { name: string; version: string }
  contract: { version: string; sha256: string }
  target: string
  /** ISO 8601. */
  startedAt: string
  durationMs: number
  /** False when the run was interrupted and results are missing. */
  complete: boolean
  summary: Summary
  results: readonly Result[]
  /** What is wrong with the waivers, as sentences; a run with any fails. */
  waiverProblems: readonly string[]
  /** What was loosened or left out, as sentences. */
  conditions: readonly string[]
}

/** The formats of --report. */
export const formatNames = ['pretty', 'json', 'ndjson', 'junit', 'github', 'html', 'sarif', 'attestation'] as const

export type FormatName = (typeof formatNames)[number]

/** Turns a run into text. Both parts are optional: a format may be written as results come, at the end, or both. */
export interface Reporter {
  /** Text for a result that has just come, without a final newline; undefined for none. */
  onResult?(result: Result): string | undefined
  /** Text for the whole, without a final newline. */
  onEnd?(report: Report): string
}

export function summarize(results: readonly Result[]): Summary {
  const summary: Summary = { passed: 0, failed: 0, warned: 0, noted: 0, waived: 0, skipped: 0, errored: 0 }
  for (const { status } of results) summary[status]++
  return summary
}

/** Which statuses fail a run, by the least level that must be met. */
export const failing: Record<Lowercase<Level>, readonly Status[]> = {
  must: ['failed'],
  should: ['failed', 'warned'],
  may: ['failed', 'warned', 'noted'],
}

/**
 * 0 when a MUST passed and all that counts passed or is waived, 1 when something failed or a waiver is wrong, 2 when no MUST passed,
 * so that nothing was proved, 4 when the suite itself failed.
 */
export function exitCodeOf({ results, summary, waiverProblems }: Report, failOn: Lowercase<Level>): number {
  if (failing[failOn].some((status) => summary[status] > 0) || waiverProblems.length > 0) return 1
  if (summary.errored > 0) return 4
  return hasProof(results) ? 0 : 2
}

/** Whether anything was proved: a MUST that passed. What was waived or skipped proves nothing. */
export function hasProof(results: readonly Pick<Result, 'level' | 'status'>[]): boolean {
  return results.some(({ level, status }) => level === 'MUST' && status === 'passed')
}

/** `MUST acknowledge …`: a check as one line. */
export function requirementOf({ level, title }: Pick<Check, 'level' | 'title'>): string {
  return `The receiver ${level} ${title}`
}

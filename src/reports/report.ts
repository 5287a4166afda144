import type { Check, Level } from '../conformance/check.ts'
import type { Result, Status } from '../conformance/result.ts'

/** How many cases have each status. */
export type Summary = Record<Status, number>

/** A whole run, in the shape of `--report json`. */
export interface Report {
  suite: { name: string; version: string }
  contract: { version: string; sha256: string }
  target: string
  /** ISO 8601. */
  startedAt: string
  durationMs: number
  /** False if the run was interrupted and results are missing. */
  complete: boolean
  summary: Summary
  results: readonly Result[]
  /** What is wrong with the waivers, as sentences. If there is one, the run fails. */
  waiverProblems: readonly string[]
  /** How the run was less strict than the default, as sentences. */
  conditions: readonly string[]
}

/** The formats of --report. */
export const formatNames = ['pretty', 'json', 'ndjson', 'junit', 'github', 'html', 'sarif', 'attestation'] as const

export type FormatName = (typeof formatNames)[number]

/** Turns a run into text: while results arrive, at the end, or both. */
export interface Reporter {
  /** The text for a new result, without a final newline; undefined for no text. */
  onResult?(result: Result): string | undefined
  /** The text for the whole run, without a final newline. */
  onEnd?(report: Report): string
}

/** Counts results by status. */
export function summarize(results: readonly Result[]): Summary {
  const summary: Summary = { passed: 0, failed: 0, warned: 0, noted: 0, waived: 0, skipped: 0, errored: 0 }
  for (const { status } of results) summary[status]++
  return summary
}

/** The statuses that fail a run, for each value of `--fail-on`. */
export const failing: Record<Lowercase<Level>, readonly Status[]> = {
  must: ['failed'],
  should: ['failed', 'warned'],
  may: ['failed', 'warned', 'noted'],
}

/**
 * The exit code of a run:
 * - 0: at least one MUST passed, and nothing on the levels of `failOn` failed without a waiver
 * - 1: something failed, or a waiver is wrong
 * - 2: no MUST passed, so nothing was proved
 * - 4: the suite itself failed
 */
export function exitCodeOf({ results, summary, waiverProblems }: Report, failOn: Lowercase<Level>): number {
  if (failing[failOn].some((status) => summary[status] > 0) || waiverProblems.length > 0) return 1
  if (summary.errored > 0) return 4
  return hasProof(results) ? 0 : 2
}

/** Whether at least one MUST passed. A waived or skipped case proves nothing. */
export function hasProof(results: readonly Pick<Result, 'level' | 'status'>[]): boolean {
  return results.some(({ level, status }) => level === 'MUST' && status === 'passed')
}

/** A check as one line: `The receiver MUST acknowledge …`. */
export function requirementOf({ level, title }: Pick<Check, 'level' | 'title'>): string {
  return `The receiver ${level} ${title}`
}

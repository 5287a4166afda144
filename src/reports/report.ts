import type { Check, Level } from '../conformance/check.ts'
import { type Result, type Status, statusOf } from '../conformance/result.ts'
import { say } from '../say.ts'

/** How many requirements of a level were met, of those that could be judged. */
export interface Requirements {
  met: number
  of: number
}

/** How many cases had each status, and how many requirements were met. */
export type Summary = Record<Status, number> & { requirements: { must: Requirements; should: Requirements } }

/** A whole run, in the shape of `--report json`. */
export interface Report {
  suite: { name: string; version: string }
  contract: { version: string; sha256: string }
  target: string
  sdkAppId: string
  /** Whether the callbacks were signed with the app's token. */
  signed: boolean
  /** ISO 8601. */
  startedAt: string
  durationMs: number
  /** What the values and the order of the probes were drawn from. `--seed` repeats them. */
  seed: number
  /** False if the run was interrupted and results are missing. */
  complete: boolean
  summary: Summary
  results: readonly Result[]
  /** What is wrong with the waivers, as sentences. If there is one, the run fails. */
  waiverProblems: readonly string[]
  /** How the run was less strict than the default, as sentences. */
  conditions: readonly string[]
  /** Why the run ended before everything was judged, as one sentence; null if it did not. */
  problem: string | null
}

/** Turns a run into text: while results arrive, at the end, or both. */
export interface Reporter {
  /** The text for a new result, without a final newline; undefined for no text. */
  onResult?(result: Result): string | undefined
  /** The text for the whole run, without a final newline. */
  onEnd?(report: Report): string | Promise<string>
}

/** Counts results by status. */
export function summarize(results: readonly Result[]): Summary {
  const counts = { passed: 0, failed: 0, warned: 0, noted: 0, waived: 0, skipped: 0, errored: 0 }
  for (const { status } of results) counts[status]++
  return { ...counts, requirements: { must: requirementsOf(results, 'MUST'), should: requirementsOf(results, 'SHOULD') } }
}

/** A check that needs something which was not given counts nowhere. One that waits for another is not met. */
function requirementsOf(results: readonly Result[], wanted: Level): Requirements {
  const ofLevel = results.filter(({ level, status, cause }) => level === wanted && (status !== 'skipped' || cause !== null))
  const cases = [...Map.groupBy(ofLevel, ({ check }) => check).values()]
  return { met: cases.filter((same) => same.every(({ status }) => status === 'passed')).length, of: cases.length }
}

/** The statuses that fail a run, for each value of `--fail-on`. */
export const failing: Record<Lowercase<Level>, readonly Status[]> = {
  must: ['failed'],
  should: ['failed', 'warned'],
  may: ['failed', 'warned', 'noted'],
}

/**
 * The exit code of a run:
 * - 0: something on the levels of `failOn` passed, and nothing on these levels failed without a waiver
 * - 1: something failed, or a waiver is wrong
 * - 2: nothing on the levels of `failOn` passed, so nothing was proved
 * - 4: the suite itself failed
 */
export function exitCodeOf({ results, summary, waiverProblems }: Report, failOn: Lowercase<Level>): number {
  if (failing[failOn].some((status) => summary[status] > 0) || waiverProblems.length > 0) return 1
  if (summary.errored > 0) return 4
  return hasProof(results, failOn) ? 0 : 2
}

/** Whether a requirement that counts under `failOn` passed. A waived or skipped case proves nothing. */
export function hasProof(results: readonly Pick<Result, 'level' | 'status'>[], failOn: Lowercase<Level>): boolean {
  return results.some(({ level, status }) => status === 'passed' && failing[failOn].includes(statusOf({ level })))
}

/** A check as one line: `The receiver MUST acknowledge …`. */
export function requirementOf({ level, title }: Pick<Check, 'level' | 'title'>): string {
  return {
    MUST: say`The receiver MUST ${title}`,
    SHOULD: say`The receiver SHOULD ${title}`,
    MAY: say`The receiver MAY ${title}`,
  }[level]
}

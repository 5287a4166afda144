import type { WebhookName } from '../contract/contract.ts'
import { type FailureClass, isUnreached } from '../delivery/failure.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Counts, LoadSums } from './count.ts'
import type { LoadRun } from './run.ts'
import type { JudgedThreshold } from './threshold.ts'

/** A whole run, in the shape of `load --report json`. */
export interface LoadReport extends Omit<LoadSums, 'problems'> {
  suite: { name: string; version: string }
  contract: { version: string }
  target: string
  sdkAppId: string
  /** Whether the callbacks were signed with the app's token. */
  signed: boolean
  /** ISO 8601. */
  startedAt: string
  durationMs: number
  /** What webhooks and payloads were drawn from. `--seed` repeats them. */
  seed: number
  shape: string | null
  /** As `--stages` takes them. */
  stages: string
  mix: readonly { webhook: WebhookName; weight: number }[]
  /** How many callbacks were in flight at most. */
  concurrency: number
  retries: number
  /** False if the run ended before everything was sent. */
  complete: boolean
  /** Why callbacks were not acknowledged, without secrets. */
  problems: readonly LoadProblem[]
  thresholds: readonly JudgedThreshold[]
  /** Why and when the run ended early, as one sentence; null if it did not. */
  problem: string | null
}

/** A reason why callbacks were not acknowledged. */
export interface LoadProblem {
  webhook: WebhookName
  count: number
  outcome: Verdict['outcome']
  failure: FailureClass | null
  reason: string
}

/** The problems of a run in the form of a report: the most frequent first. */
export function problemsOf({ problems }: LoadRun): LoadProblem[] {
  return problems
    .map(({ webhook, count, verdict: { outcome, failure = null, reason } }) => ({ webhook, count, outcome, failure, reason }))
    .sort((a, b) => b.count - a.count)
}

/**
 * The exit code of a run that was not interrupted:
 * - 0: callbacks were acknowledged, and every threshold was met
 * - 1: a threshold was missed, no callback was acknowledged, or the receiver went away
 * - 3: no callback reached a receiver
 */
export function exitCodeOfLoad({ counts, problems, thresholds, complete }: LoadReport): number {
  if (hasReachedNobody(counts, problems)) return 3
  return complete && counts.acknowledged > 0 && thresholds.every(({ isMet }) => isMet) ? 0 : 1
}

/** Whether callbacks were sent, and none of them reached a receiver. */
export function hasReachedNobody({ acknowledged, refused, failed }: Counts, problems: readonly LoadProblem[]): boolean {
  const unreached = problems.reduce((sum, { failure, count }) => sum + (isUnreached(failure ?? undefined) ? count : 0), 0)
  return unreached > 0 && unreached === acknowledged + refused + failed
}

import type { Times } from '../../delivery/histogram.ts'
import { exitCodeOfLoad, type LoadReport } from '../../load/report.ts'
import type { JudgedThreshold } from '../../load/threshold.ts'
import { say } from '../../say.ts'

/** What every report says of a run, in words. */
export interface LoadWords {
  isGood: boolean
  /** Whether the run met what it had to, in one sentence. */
  verdict: string
  /** How many callbacks, to where, how fast. */
  subject: string
  /** What became of them. */
  outcomes: string
  /** Said if callbacks began late: then the times are those of this machine too. */
  busy: string | undefined
}

/** If this share of the callbacks began later than this after they were due, the machine was too busy. */
const lateShare = 'p99'
const lateMs = 20

export function wordsOf(report: LoadReport): LoadWords {
  const { counts, times, thresholds, target, durationMs, stages, concurrency, complete, problem } = report
  const { due, acknowledged, refused, failed, late, dropped, unfinished } = counts
  const exitCode = exitCodeOfLoad(report)
  const missed = thresholds.filter(({ isMet }) => !isMet).map(({ threshold }) => threshold)
  const verdict = () => {
    if (problem !== null) return problem
    if (exitCode === 3) return say`No callback reached a receiver. Nothing was judged.`
    if (missed.length > 0) return say`Missed: ${missed.join(', ')}.`
    if (acknowledged === 0) return say`No callback was acknowledged.`
    if (!complete) return say`The run was interrupted. This is what there was until then.`
    return say`Met: ${thresholds.map(({ threshold }) => threshold).join(', ')}.`
  }
  return {
    isGood: exitCode === 0,
    verdict: verdict(),
    subject: say`${due} callbacks in ${(durationMs / 1000).toFixed(1)} s to ${target}, due at ${stages}, at most ${concurrency} in flight`,
    busy:
      times.begun[lateShare] > lateMs
        ? say`This machine was busy: 1 of 100 callbacks began ${showMs(times.begun[lateShare])} or more after it was due. Times from when due include that.`
        : undefined,
    outcomes:
      unfinished > 0
        ? say`${acknowledged} acknowledged, ${refused} refused, ${failed} failed (${late} late), ${dropped} dropped, ${unfinished} without a reply yet`
        : say`${acknowledged} acknowledged, ${refused} refused, ${failed} failed (${late} late), ${dropped} dropped`,
  }
}

/** What a time is counted from, with the times. */
export function timeRows({ times }: LoadReport): [what: string, times: Times][] {
  return [
    [say`from when due`, times.fromDue],
    [say`from when sent`, times.fromSent],
    [say`begun after due`, times.begun],
  ]
}

export function showMs(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`
  return `${ms.toFixed(ms >= 100 ? 0 : 1)} ms`
}

/** What was observed, in the unit of the threshold. */
export function showObserved({ observed, unit }: JudgedThreshold): string {
  if (unit === 'ms') return showMs(observed)
  // Rounded down: 99.99 % must not read as 100 %.
  return unit === 'share' ? `${Math.floor(observed * 100_000 + 1e-6) / 1000} %` : String(observed)
}

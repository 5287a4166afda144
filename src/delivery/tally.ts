import type { Delivery } from './delivery.ts'
import { isUnreached } from './failure.ts'
import type { Verdict } from './verdict.ts'

/** Counts of many deliveries. The memory it uses does not grow with their number. */
export interface Tally {
  add(delivery: Pick<Delivery, 'reply' | 'verdict'>): void
  count(): number
  /** How many deliveries had each outcome. */
  outcomes(): Readonly<Record<Verdict['outcome'], number>>
  /** How many deliveries did not reach the receiver. */
  unreached(): number
  /** For each reason why a delivery was not acknowledged: the first reply and its verdict, and how many deliveries had that reason. */
  problems(): readonly Problem[]
  /**
   * A quantile of the response times, in milliseconds. `quantile(0.95)` is the time within which 95 % of the replies arrived.
   * The error is at most 1 %. `quantile(1)` is exact.
   *
   * @param share from 0 to 1
   */
  quantile(share: number): number
}

/** A delivery that was not acknowledged, and how many were so for the same reason. */
type Problem = Pick<Delivery, 'reply' | 'verdict'> & { count: number }

/** How many reasons are counted separately. Further reasons count for the last one. */
const mostReasons = 20

/** Times are counted in buckets. There are this many buckets between a time and its double. */
const steps = 64

/** Creates an empty tally. */
export function createTally(): Tally {
  const outcomes = { acknowledged: 0, refused: 0, failed: 0 }
  const problems = new Map<string, Problem>()
  const buckets = new Map<number, number>()
  let count = 0
  let unreached = 0
  let longest = 0
  return {
    add({ reply, verdict }) {
      const { ms } = reply
      count++
      outcomes[verdict.outcome]++
      if (isUnreached(verdict.failure)) unreached++
      longest = Math.max(longest, ms)
      const bucket = bucketOf(ms)
      buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1)
      if (verdict.outcome === 'acknowledged') return
      const key = problems.has(verdict.reason) || problems.size < mostReasons ? verdict.reason : ([...problems.keys()].at(-1) as string)
      const problem = problems.get(key) ?? { reply, verdict, count: 0 }
      problem.count++
      problems.set(key, problem)
    },
    count: () => count,
    outcomes: () => outcomes,
    unreached: () => unreached,
    problems: () => [...problems.values()],
    quantile(share) {
      const rank = Math.max(1, Math.ceil(count * share))
      if (rank >= count) return longest
      let passed = 0
      for (const bucket of [...buckets.keys()].sort((a, b) => a - b)) {
        passed += buckets.get(bucket) as number
        if (passed >= rank) return Math.min(longest, timeOf(bucket))
      }
      return longest
    },
  }
}

function bucketOf(ms: number): number {
  const microseconds = Math.max(1, ms * 1000)
  const power = Math.floor(Math.log2(microseconds))
  return power * steps + Math.floor((microseconds / 2 ** power - 1) * steps)
}

/** The middle of a bucket, in milliseconds. */
function timeOf(bucket: number): number {
  const power = Math.floor(bucket / steps)
  return (2 ** power * (1 + ((bucket % steps) + 0.5) / steps)) / 1000
}

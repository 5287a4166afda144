import type { Delivery } from './delivery.ts'
import { isUnreached } from './failure.ts'
import { createHistogram, type Times, timesOf } from './histogram.ts'
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
  /** The response times, from the first byte sent to the last byte received. */
  times(): Times
}

/** A delivery that was not acknowledged, and how many were so for the same reason. */
type Problem = Pick<Delivery, 'reply' | 'verdict'> & { count: number }

/** How many reasons are counted separately. Further reasons count for the last one. */
const mostReasons = 20

/** Creates an empty tally. */
export function createTally(): Tally {
  const outcomes = { acknowledged: 0, refused: 0, failed: 0 }
  const problems = new Map<string, Problem>()
  const histogram = createHistogram()
  let unreached = 0
  return {
    add({ reply, verdict }) {
      outcomes[verdict.outcome]++
      if (isUnreached(verdict.failure)) unreached++
      histogram.add(reply.ms)
      if (verdict.outcome === 'acknowledged') return
      // How late a reply came differs each time.
      const reason = verdict.reason.replace(/\d+ ms/g, 'ms')
      const key = problems.has(reason) || problems.size < mostReasons ? reason : ([...problems.keys()].at(-1) as string)
      const problem = problems.get(key) ?? { reply, verdict, count: 0 }
      problem.count++
      problems.set(key, problem)
    },
    count: histogram.count,
    outcomes: () => outcomes,
    unreached: () => unreached,
    problems: () => [...problems.values()],
    times: () => timesOf(histogram),
  }
}

/** Times in buckets, as an HDR histogram has them. The memory it uses does not grow with their number. */
export interface Histogram {
  /** @param ms from 0; a time of more than an hour counts as an hour, but for the longest, which is exact */
  add(ms: number): void
  count(): number
  /**
   * The time within which this share of the times is, in milliseconds. The error is at most 1 %; `quantile(1)` is exact. 0 if there is none.
   *
   * @param share from 0 to 1
   */
  quantile(share: number): number
  /** Forgets all times. */
  clear(): void
}

/** There are this many buckets between a time and its double. */
const steps = 64

/** Up to 2 ** 32 microseconds, which is more than an hour. */
const bucketCount = 32 * steps

/** Creates an empty histogram. */
export function createHistogram(): Histogram {
  const buckets = new Uint32Array(bucketCount)
  let count = 0
  let longest = 0
  return {
    add(ms) {
      count++
      longest = Math.max(longest, ms)
      const bucket = bucketOf(ms)
      buckets[bucket] = (buckets[bucket] as number) + 1
    },
    count: () => count,
    quantile(share) {
      const rank = Math.max(1, Math.ceil(count * share))
      if (rank >= count) return longest
      let passed = 0
      for (let bucket = 0; bucket < bucketCount; bucket++) {
        passed += buckets[bucket] as number
        if (passed >= rank) return Math.min(longest, timeOf(bucket))
      }
      return longest
    },
    clear() {
      buckets.fill(0)
      count = 0
      longest = 0
    },
  }
}

function bucketOf(ms: number): number {
  const microseconds = Math.max(1, ms * 1000)
  const power = Math.floor(Math.log2(microseconds))
  return Math.min(bucketCount - 1, power * steps + Math.floor((microseconds / 2 ** power - 1) * steps))
}

/** The middle of a bucket, in milliseconds. */
function timeOf(bucket: number): number {
  const power = Math.floor(bucket / steps)
  return (2 ** power * (1 + ((bucket % steps) + 0.5) / steps)) / 1000
}

/** The shares of the times that every summary shows, by name. */
export const percentiles = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99, 'p99.9': 0.999, max: 1 } as const

/** The name of a share of the times. */
export type Percentile = keyof typeof percentiles

/** The time of each share, in milliseconds. */
export type Times = Record<Percentile, number>

export function timesOf(histogram: Pick<Histogram, 'quantile'>): Times {
  const entries = Object.entries(percentiles).map(([name, share]) => [name, histogram.quantile(share)])
  return Object.fromEntries(entries) as Times
}

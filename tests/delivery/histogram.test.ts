import { describe, expect, test } from 'vitest'
import { createHistogram, type Histogram, timesOf } from '../../src/delivery/histogram.ts'

function histogramOf(times: Iterable<number>): Histogram {
  const histogram = createHistogram()
  for (const ms of times) histogram.add(ms)
  return histogram
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('a quantile', () => {
  test.each([
    [20, 0.5, 10],
    [20, 0.95, 19],
    [100, 0.95, 95],
    [100, 0.99, 99],
    [1000, 0.5, 500],
    [3, 0.5, 2],
    [1, 0.95, 1],
  ])('of the times from 1 to %i ms, the share %f, is %i ms within 1 %%', (count, share, ms) => {
    const quantile = histogramOf(upTo(count)).quantile(share)
    expect(Math.abs(quantile - ms)).toBeLessThanOrEqual(ms / 100)
  })

  test('does not depend on the order in which the times came', () => {
    const times = upTo(200)
    expect(histogramOf(times.toReversed()).quantile(0.95)).toBe(histogramOf(times).quantile(0.95))
  })

  test('is at most 1 % off for any time from a microsecond to ten minutes', () => {
    for (let ms = 0.001; ms < 600_000; ms *= 1.37) {
      const quantile = histogramOf([ms, ms, ms, 1_000_000]).quantile(0.5)
      expect(Math.abs(quantile - ms)).toBeLessThanOrEqual(ms / 100)
    }
  })

  test('that is the longest is exact', () => {
    expect(histogramOf([7.123456, 3.3, 1.1]).quantile(1)).toBe(7.123456)
    expect(histogramOf([7.123456, 3.3, 1.1]).quantile(0.95)).toBe(7.123456)
  })

  test('of a time of no length, and of nothing, is next to nothing', () => {
    expect(histogramOf([0, 0, 0]).quantile(0.5)).toBe(0)
    expect(histogramOf([]).quantile(0.5)).toBe(0)
  })
})

test('every summary has the same shares of the times', () => {
  const times = timesOf(histogramOf(upTo(1000)))
  expect(Object.keys(times)).toEqual(['p50', 'p90', 'p95', 'p99', 'p99.9', 'max'])
  for (const [name, ms] of [
    ['p50', 500],
    ['p90', 900],
    ['p95', 950],
    ['p99', 990],
    ['p99.9', 999],
    ['max', 1000],
  ] as const)
    expect(Math.abs(times[name] - ms)).toBeLessThanOrEqual(ms / 100)
})

test('a histogram that is cleared has no times', () => {
  const histogram = histogramOf([1, 2, 3])
  histogram.clear()
  expect([histogram.count(), histogram.quantile(1), histogram.quantile(0.5)]).toEqual([0, 0, 0])
})

test('a time that no bucket is for is counted, and the longest is exact', () => {
  const histogram = histogramOf([1, 1e12])
  expect([histogram.count(), histogram.quantile(1)]).toEqual([2, 1e12])
})

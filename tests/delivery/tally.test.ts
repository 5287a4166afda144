import { describe, expect, test } from 'vitest'
import type { FailureClass } from '../../src/delivery/failure.ts'
import { createTally, type Tally } from '../../src/delivery/tally.ts'
import type { Verdict } from '../../src/delivery/verdict.ts'

const reply = (ms: number) => ({ status: 200, headers: {}, body: '', isUtf8: true, ms })
const good: Verdict = { outcome: 'acknowledged', reason: 'The receiver acknowledged it.' }
const failed = (failure: FailureClass, reason: string): Verdict => ({ outcome: 'failed', failure, reason })

/** A tally of acknowledged deliveries that took so long. */
function tallyOf(times: Iterable<number>): Tally {
  const tally = createTally()
  for (const ms of times) tally.add({ reply: reply(ms), verdict: good })
  return tally
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
    const quantile = tallyOf(upTo(count)).quantile(share)
    expect(Math.abs(quantile - ms)).toBeLessThanOrEqual(ms / 100)
  })

  test('does not depend on the order in which the times came', () => {
    const times = upTo(200)
    expect(tallyOf(times.toReversed()).quantile(0.95)).toBe(tallyOf(times).quantile(0.95))
  })

  test('is at most 1 % off for any time from a microsecond to ten minutes', () => {
    for (let ms = 0.001; ms < 600_000; ms *= 1.37) {
      const quantile = tallyOf([ms, ms, ms, 1_000_000]).quantile(0.5)
      expect(Math.abs(quantile - ms)).toBeLessThanOrEqual(ms / 100)
    }
  })

  test('that is the longest is exact', () => {
    expect(tallyOf([7.123456, 3.3, 1.1]).quantile(1)).toBe(7.123456)
    expect(tallyOf([7.123456, 3.3, 1.1]).quantile(0.95)).toBe(7.123456)
  })

  test('of a time of no length, and of nothing, is next to nothing', () => {
    expect(tallyOf([0, 0, 0]).quantile(0.5)).toBe(0)
    expect(tallyOf([]).quantile(0.5)).toBe(0)
  })
})

test('a tally counts what came out, and what reached nobody', () => {
  const tally = tallyOf([1, 2])
  tally.add({ reply: reply(3), verdict: { outcome: 'refused', reason: 'no' } })
  tally.add({ reply: reply(4), verdict: failed('timeout', 'late') })
  tally.add({ reply: reply(5), verdict: failed('unreachable', 'down') })
  expect(tally.count()).toBe(5)
  expect(tally.outcomes()).toEqual({ acknowledged: 2, refused: 1, failed: 2 })
  expect(tally.unreached()).toBe(1)
})

test('a tally names each reason once, with how often it was met', () => {
  const tally = tallyOf([1])
  for (const reason of ['late', 'broken', 'late']) tally.add({ reply: reply(1), verdict: failed('timeout', reason) })
  expect(tally.problems()).toEqual([
    { reply: reply(1), verdict: failed('timeout', 'late'), count: 2 },
    { reply: reply(1), verdict: failed('timeout', 'broken'), count: 1 },
  ])
})

test('a tally keeps twenty reasons however many there are, and loses no count', () => {
  const tally = createTally()
  for (let index = 0; index < 1000; index++) tally.add({ reply: reply(1), verdict: failed('status', `reason ${index}`) })
  expect(tally.problems()).toHaveLength(20)
  expect(tally.problems().reduce((sum, { count }) => sum + count, 0)).toBe(1000)
  expect(tally.outcomes().failed).toBe(1000)
})

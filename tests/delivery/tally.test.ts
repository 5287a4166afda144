import { expect, test } from 'vitest'
import type { FailureClass } from '../../src/delivery/failure.ts'
import { createTally } from '../../src/delivery/tally.ts'
import type { Verdict } from '../../src/delivery/verdict.ts'

const reply = (ms: number) => ({ status: 200, headers: {}, body: '', isUtf8: true, ms })
const good: Verdict = { outcome: 'acknowledged', reason: 'The receiver acknowledged it.' }
const failed = (failure: FailureClass, reason: string): Verdict => ({ outcome: 'failed', failure, reason })

test('a tally counts what came out, and what reached nobody', () => {
  const tally = createTally()
  for (const ms of [1, 2]) tally.add({ reply: reply(ms), verdict: good })
  tally.add({ reply: reply(3), verdict: { outcome: 'refused', reason: 'no' } })
  tally.add({ reply: reply(4), verdict: failed('timeout', 'late') })
  tally.add({ reply: reply(5), verdict: failed('unreachable', 'down') })
  expect(tally.count()).toBe(5)
  expect(tally.outcomes()).toEqual({ acknowledged: 2, refused: 1, failed: 2 })
  expect(tally.unreached()).toBe(1)
  expect(tally.times().max).toBe(5)
})

test('a tally names each reason once, with how often it was met', () => {
  const tally = createTally()
  tally.add({ reply: reply(1), verdict: good })
  for (const reason of ['late', 'broken', 'late']) tally.add({ reply: reply(1), verdict: failed('timeout', reason) })
  expect(tally.problems()).toEqual([
    { reply: reply(1), verdict: failed('timeout', 'late'), count: 2 },
    { reply: reply(1), verdict: failed('timeout', 'broken'), count: 1 },
  ])
})

test('a tally takes replies that came too late by different times for one reason', () => {
  const tally = createTally()
  for (const ms of [2001, 2500, 3000]) tally.add({ reply: reply(ms), verdict: failed('timeout', `The reply came after ${ms} ms.`) })
  expect(tally.problems()).toEqual([{ reply: reply(2001), verdict: failed('timeout', 'The reply came after 2001 ms.'), count: 3 }])
})

test('a tally keeps twenty reasons however many there are, and loses no count', () => {
  const tally = createTally()
  for (let index = 0; index < 1000; index++) tally.add({ reply: reply(1), verdict: failed('status', `reason ${index}`) })
  expect(tally.problems()).toHaveLength(20)
  expect(tally.problems().reduce((sum, { count }) => sum + count, 0)).toBe(1000)
  expect(tally.outcomes().failed).toBe(1000)
})

// Counts and order, and bounds so wide that a busy machine keeps them.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import type { Receiver } from '../../src/delivery/receiver.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { drawSources, openMix } from '../../src/load/mix.ts'
import { pace } from '../../src/load/pace.ts'
import { type LoadOptions, runLoad } from '../../src/load/run.ts'
import { dueTimes, parseStages } from '../../src/load/stages.ts'
import { alert } from '../support/names.ts'
import { record, sdkAppId } from '../support/recorder.ts'
import { acknowledged } from '../support/simulator.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const never = new AbortController().signal
const atOnce: Receiver = async () => acknowledged
const turn = () => new Promise((resolve) => setImmediate(resolve))

function run(stages: string, send: Receiver, more: Partial<LoadOptions> = {}) {
  const mix = openMix(drawSources([{ webhook: findWebhook(alert), weight: 1 }], 1), 1)
  const target = 'http://receiver.test/'
  return runLoad({
    target,
    sdkAppId,
    stages: parseStages(stages, ''),
    mix,
    send,
    inFlight: 1000,
    isThere: async () => true,
    signal: never,
    ...more,
  })
}

function block(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until; );
}

test('no callback begins before it is due, and all have begun when the time is over', async () => {
  const startedAt = performance.now()
  const errors: number[] = []
  await pace(dueTimes(parseStages('1000/500ms', '')), (dueAt) => void errors.push(performance.now() - dueAt), never)
  expect(errors).toHaveLength(500)
  expect(Math.min(...errors)).toBeGreaterThanOrEqual(0)
  // The time at which it was due is counted from the start and not from the call before, so errors do not add up.
  expect(errors.toSorted((a, b) => a - b)[250]).toBeLessThan(50)
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(499)
})

test('replies are read while a process that was blocked catches up', async () => {
  let [underWay, most] = [0, 0]
  const send: Receiver = async () => {
    most = Math.max(most, ++underWay)
    await turn()
    underWay--
    return acknowledged
  }
  const running = run('1000/1s', send)
  setTimeout(block, 100, 500)
  const { counts } = await running
  expect(counts).toMatchObject({ due: 1000, acknowledged: 1000, dropped: 0 })
  // Five hundred were due at once.
  expect(most).toBeLessThan(200)
})

test('times are counted from when a callback was due, also if this process was late to begin it', async () => {
  const running = run('200/1s', atOnce)
  setTimeout(block, 300, 400)
  const { times } = await running
  expect(times.fromDue.max).toBeGreaterThan(350)
  expect(times.begun.max).toBeGreaterThan(350)
  expect(times.fromSent.max).toBe(acknowledged.ms)
})

test('a receiver that stands still for half a second is seen in the times from when due, and not hidden by fewer callbacks', async () => {
  let standsUntil = 0
  const send: Receiver = async () => {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, standsUntil - performance.now())))
    return acknowledged
  }
  const running = run('200/1s', send)
  setTimeout(() => {
    standsUntil = performance.now() + 500
  }, 250)
  const { counts, times } = await running
  expect(counts.acknowledged).toBe(200)
  // Half of the callbacks came in that time, and waited for a quarter of a second on average.
  expect(times.fromDue.p90).toBeGreaterThan(200)
})

test('memory does not grow with the number of callbacks', async () => {
  const heap = async () => {
    await turn()
    collectGarbage()
    return process.memoryUsage().heapUsed / 2 ** 20
  }
  await run('2000/500ms', atOnce)
  const before = await heap()
  const { counts } = await run('8000/2s', atOnce, { inFlight: 10_000 })
  const grown = (await heap()) - before
  expect(counts.acknowledged).toBe(16_000)
  // A kilobyte for each would be 16 MB.
  expect(grown).toBeLessThan(8)
})

test('over loopback every callback arrives once, at the rate that was asked for', async () => {
  const { url, arrivals } = await record(createReceiver({ sdkAppId }))
  const receiver = urlReceiver(url)
  const { counts, durationMs, seconds } = await run('0..200/1s,200/1s', receiver.send, { target: `${url}/` })
  await receiver.close()
  expect(counts).toMatchObject({ due: 300, acknowledged: 300 })
  expect(arrivals).toHaveLength(300)
  expect(durationMs).toBeGreaterThanOrEqual(1990)
  expect(seconds.reduce((sum, second) => sum + second.acknowledged, 0)).toBe(300)
})

import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import type { Callback, CallbackPlan } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import type { Receiver, Reply } from '../../src/delivery/receiver.ts'
import { type SendOptions, sendAll } from '../../src/delivery/send-all.ts'
import { alert } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import { acknowledged } from '../support/simulator.ts'

const webhook = findWebhook(alert)
const planOf = (id: number): CallbackPlan => ({ webhook, target: 'http://receiver.test/', sdkAppId, headers: { 'x-id': `${id}` } })
const idOf = ({ headers = {} }: Pick<CallbackPlan | Callback, 'headers'>) => Number(headers['x-id'])
const plans = Array.from({ length: 20 }, (_, id) => planOf(id))

/** A receiver whose replies come when the test says so. */
function open() {
  const pending = new Map<number, (reply: Reply) => void>()
  const arrived: number[] = []
  const receive: Receiver = (callback) => {
    arrived.push(idOf(callback))
    return new Promise((resolve) => pending.set(idOf(callback), resolve))
  }
  return { receive, arrived, reply: (id: number, ms = 1) => pending.get(id)?.({ ...acknowledged, ms }) }
}

const atOnce: Receiver = async () => acknowledged
const turn = () => new Promise((resolve) => setImmediate(resolve))

async function collect(receive: Receiver, how: SendOptions, given: Iterable<CallbackPlan> = plans): Promise<number[]> {
  const ids: number[] = []
  for await (const [plan, { callback }] of sendAll(given, receive, how)) {
    expect(idOf(callback)).toBe(idOf(plan))
    ids.push(idOf(plan))
  }
  return ids
}

describe('many callbacks', () => {
  test.each([1, 3, 20, 1000])('are sent once each, %i at once and no more', async (concurrency) => {
    let [underWay, most] = [0, 0]
    const receive: Receiver = async () => {
      most = Math.max(most, ++underWay)
      await turn()
      underWay--
      return acknowledged
    }
    const ids = await collect(receive, { concurrency })
    expect(ids).toEqual(plans.map(idOf))
    expect(most).toBe(Math.min(concurrency, plans.length))
  })

  test('come in the order of their replies, each with the plan that it belongs to', async () => {
    const { receive, reply, arrived } = open()
    const sending = sendAll(plans, receive, { concurrency: 3 })
    const [first, second] = [sending.next(), sending.next()]
    await turn()
    expect(arrived).toEqual([0, 1, 2])
    reply(2, 7)
    const { value } = await first
    expect(value).toMatchObject([plans[2], { reply: { ms: 7 }, verdict: { outcome: 'acknowledged' }, attempts: 1 }])
    reply(0)
    expect((await second).value).toMatchObject([plans[0], {}])
    await sending.return(undefined)
  })

  test('are none where there is no plan', async () => {
    expect(await collect(atOnce, { concurrency: 3 }, [])).toEqual([])
  })

  test('wait for a slow reader: no more of them are sent than the reader asks for', async () => {
    const { receive, reply, arrived } = open()
    const sending = sendAll(plans, receive, { concurrency: 2 })
    const first = sending.next()
    reply(0)
    reply(1)
    await first
    await turn()
    expect(arrived).toEqual([0, 1])
    await sending.next()
    expect(arrived).toEqual([0, 1, 2])
    await sending.return(undefined)
  })

  test('are judged and sent again as a single delivery is', async () => {
    const late: Receiver = async (_callback, deadlineMs) => ({ failure: 'timeout', message: 'late', hasBegun: false, ms: deadlineMs })
    for await (const [, { reply, verdict, attempts }] of sendAll([planOf(0)], late, { concurrency: 1, deadlineMs: 5, retries: 2 }))
      expect({ ms: reply.ms, failure: verdict.failure, attempts }).toEqual({ ms: 5, failure: 'timeout', attempts: 3 })
    expect.assertions(1)
  })
})

describe('the sending ends', () => {
  test('at once when the signal is aborted, whatever is under way', async () => {
    const stop = new AbortController()
    const { receive, reply, arrived } = open()
    const sending = sendAll(plans, receive, { concurrency: 2, signal: stop.signal })
    const first = sending.next()
    reply(1)
    await first
    const second = sending.next()
    await turn()
    stop.abort()
    expect(await second).toEqual({ done: true, value: undefined })
    expect(arrived).toEqual([0, 1, 2])
    reply(0)
    expect(await sending.next()).toEqual({ done: true, value: undefined })
  })

  test('before it begins when the signal is aborted already', async () => {
    const { receive, arrived } = open()
    expect(await collect(receive, { concurrency: 2, signal: AbortSignal.abort() })).toEqual([])
    expect(arrived).toEqual([])
  })

  test('with the error of a plan that cannot be composed, also when the reader was away', async () => {
    const bad = { ...planOf(99), example: 'none-such' }
    await expect(collect(atOnce, { concurrency: 2 }, [bad])).rejects.toThrow('none-such')
    const sending = sendAll([planOf(0), bad], atOnce, { concurrency: 2 })
    await expect(sending.next().then(() => sending.next())).rejects.toThrow('none-such')
  })

  test('where the reader leaves it, without another callback, and the plans are told', async () => {
    const { receive, reply, arrived } = open()
    let isTold = false
    const given = (function* () {
      try {
        yield* plans
      } finally {
        isTold = true
      }
    })()
    const sending = sendAll(given, receive, { concurrency: 2 })
    const first = sending.next()
    reply(0)
    await first
    await sending.return(undefined)
    reply(1)
    await turn()
    expect({ arrived, isTold }).toEqual({ arrived: [0, 1], isTold: true })
  })

  test('without a listener left on the signal', async () => {
    const { signal } = new AbortController()
    await collect(atOnce, { concurrency: 3, signal })
    for await (const _ of sendAll(plans, atOnce, { concurrency: 3, signal })) break
    await expect(collect(atOnce, { concurrency: 1, signal }, [{ ...planOf(0), example: 'none-such' }])).rejects.toThrow()
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

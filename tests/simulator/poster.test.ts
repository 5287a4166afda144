import { describe, expect, onTestFinished, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { sign } from '../../src/callback/sign.ts'
import { noReply } from '../../src/delivery/failure.ts'
import { fetchReceiver } from '../../src/delivery/receiver.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { createClock } from '../../src/simulator/clock.ts'
import { acknowledge, journal } from '../support/journal.ts'
import { alert } from '../support/names.ts'
import { sdkAppId } from '../support/recorder.ts'
import {
  overLimit as body,
  acknowledged as fine,
  gate,
  group,
  noon,
  newPoster as poster,
  simulate,
  toNowhere,
} from '../support/simulator.ts'

const token = 'xxxxyyyy'
const late = noReply('timeout', 'no complete reply in time', { ms: 2000 })
const create = { Type: 'Public', Name: 'one' }

/** A receiver on a real port, reached as the command does it. */
async function onPort(respond: typeof acknowledge = acknowledge) {
  const { url, entries } = await journal(respond)
  const receiver = urlReceiver(url)
  onTestFinished(() => receiver.close())
  return { target: `${url}/im?key=a%20b`, entries, receiver }
}

describe('the reply to a call', () => {
  test('does not wait for a receiver that hangs', async () => {
    const { receive, waiting, open } = gate()
    const { backend, repeat } = simulate({ receive })
    expect(await repeat(20, `${group}/send_group_msg`, toNowhere)).toMatchObject({ ErrorCode: 10010 })
    expect(backend.poster.callbacks().filter(({ status }) => status === 'done')).toEqual([])
    expect(waiting.length).toBeGreaterThan(0)
    const settled = backend.poster.settled()
    while (backend.poster.counts().done < 20) {
      open()
      await Promise.resolve()
    }
    await settled
    expect(backend.poster.counts()).toEqual({ queued: 0, sending: 0, done: 20, lost: 0 })
  })

  test('is the same whatever the receiver makes of the callback', async () => {
    for (const reply of [{ ...fine, status: 500 }, late, noReply('dropped', 'gone', { ms: 0 })]) {
      const { backend, call } = simulate({ groupQuota: 1, receive: async () => reply })
      expect(await call(`${group}/create_group`, create)).toMatchObject({ ErrorCode: 0 })
      await backend.poster.settled()
      expect(backend.poster.callbacks()).toMatchObject([{ status: 'done', delivery: { verdict: { outcome: 'failed' }, attempts: 1 } }])
    }
  })
})

describe('callbacks', () => {
  test('begin in the order in which they fell due, also when there are more than go at once', async () => {
    const seen: number[] = []
    const { receive, open } = gate()
    const { post, counts } = poster({
      receive: (callback, deadlineMs) => {
        seen.push(JSON.parse(String(callback.body)).Request)
        return receive(callback, deadlineMs)
      },
    })
    for (let request = 0; request < 100; request++) post(alert, body(request))
    while (counts().done < 100) {
      open()
      await Promise.resolve()
    }
    expect(seen).toEqual(Array.from({ length: 100 }, (_, index) => index))
  })

  test('arrive in that order at a receiver on a port, one after the other', async () => {
    const { target, entries, receiver } = await onPort()
    const { post, settled } = poster({ target, receive: receiver.send, concurrency: 1 })
    for (let request = 0; request < 100; request++) post(alert, body(request))
    await settled()
    expect(entries.map((entry) => JSON.parse(entry.body.toString()).Request)).toEqual(Array.from({ length: 100 }, (_, index) => index))
    expect(receiver.opened()).toBe(1)
  })

  test('share no more connections than go at once, and leave the target’s own query alone', async () => {
    const { target, entries, receiver } = await onPort()
    const { post, settled } = poster({ target, receive: receiver.send })
    for (let request = 0; request < 300; request++) post(alert, body(request))
    await settled()
    expect(entries).toHaveLength(300)
    expect(receiver.opened()).toBeLessThanOrEqual(16)
    const query = `SdkAppid=${sdkAppId}&CallbackCommand=${alert}&OptPlatform=RESTAPI&contenttype=json`
    expect(new Set(entries.map(({ method, path }) => `${method} ${path}`))).toEqual(new Set([`POST /im?key=a%20b&${query}`]))
    expect(entries[0]?.headers['content-type']).toBe('application/json')
  })

  test('are signed with the token', async () => {
    const { call, alarms, callbacks } = simulate({ groupQuota: 1, token })
    await call(`${group}/create_group`, create)
    await alarms()
    const query = new URL(callbacks[0]?.url ?? '').searchParams
    expect([query.get('RequestTime'), query.get('Sign')]).toEqual([String(noon / 1000), sign(token, String(noon / 1000))])
  })

  test('are not signed without one', async () => {
    const { call, alarms, callbacks } = simulate({ groupQuota: 1 })
    await call(`${group}/create_group`, create)
    await alarms()
    expect(callbacks[0]?.url).not.toMatch(/Sign|RequestTime/)
  })

  test('are accepted by a receiver that checks the time, also after the simulator’s clock was advanced', async () => {
    const { backend, clock, call } = simulate({
      groupQuota: 1,
      token,
      clock: createClock(),
      receive: fetchReceiver(createReceiver({ sdkAppId, token })),
    })
    clock.advance(24 * 60 * 60 * 1000)
    await call(`${group}/create_group`, create)
    await backend.poster.settled()
    expect(backend.poster.callbacks().map(({ delivery }) => delivery?.verdict.outcome)).toEqual(['acknowledged'])
  })

  test('have two seconds, or as long as they are given', async () => {
    for (const [deadlineMs, expected] of [
      [undefined, 2000],
      [150, 150],
    ] as const) {
      const { call, backend } = simulate({
        groupQuota: 1,
        deadlineMs,
        receive: async (_callback, given) => {
          expect(given).toBe(expected)
          return fine
        },
      })
      await call(`${group}/create_group`, create)
      await backend.poster.settled()
      expect(backend.poster.counts().done).toBe(1)
    }
  })

  test('to a receiver that never answers end with the deadline', async () => {
    const { target, entries, receiver } = await onPort(() => {})
    const { call, backend } = simulate({ groupQuota: 1, deadlineMs: 150, target, receive: receiver.send, retries: 1 })
    await call(`${group}/create_group`, create)
    await backend.poster.settled()
    expect(entries).toHaveLength(2)
    expect(backend.poster.callbacks()[0]?.delivery).toMatchObject({ verdict: { outcome: 'failed', failure: 'timeout' }, attempts: 2 })
  })

  test('are sent again after a timeout only when that is configured, and each time signed anew', async () => {
    for (const [retries, expected] of [
      [undefined, 1],
      [2, 3],
    ] as const) {
      let time = noon
      const { call, backend, callbacks } = simulate({
        groupQuota: 1,
        token,
        retries,
        clock: createClock(() => time),
        receive: async () => {
          time += 2000
          return late
        },
      })
      await call(`${group}/create_group`, create)
      await backend.poster.settled()
      expect([callbacks.length, backend.poster.callbacks()[0]?.delivery?.attempts]).toEqual([expected, expected])
      expect(new Set(callbacks.map((callback) => callback.body)).size).toBe(1)
      const times = Array.from({ length: expected }, (_, attempt) => String(noon / 1000 + 2 * attempt))
      const queries = callbacks.map(({ url }) => new URL(url).searchParams)
      expect(queries.map((query) => query.get('RequestTime'))).toEqual(times)
      expect(queries.map((query) => query.get('Sign'))).toEqual(times.map((seconds) => sign(token, seconds)))
    }
  })

  test('are not sent again after a failure that is no timeout', async () => {
    for (const reply of [{ ...fine, status: 503 }, { ...fine, body: 'x' }, noReply('dropped', 'gone', { ms: 1 })]) {
      const { call, backend, callbacks } = simulate({ groupQuota: 1, retries: 5, receive: async () => reply })
      await call(`${group}/create_group`, create)
      await backend.poster.settled()
      expect(callbacks).toHaveLength(1)
    }
  })
})

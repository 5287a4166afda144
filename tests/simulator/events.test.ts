import { connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serveBackend } from '../../mocks/servers.ts'
import { serve } from '../../src/server.ts'
import { withControl } from '../../src/simulator/control.ts'
import { type EventsOptions, openEvents } from '../../src/simulator/events.ts'
import { readEvents, type StreamEvent } from '../support/mock.ts'
import { alert } from '../support/names.ts'
import { simulate } from '../support/simulator.ts'

/** A simulator on a port whose heart beats when the test says so. */
async function serveEvents(options: EventsOptions = {}) {
  const { backend } = simulate()
  const beats = new Set<() => void>()
  const idle = Promise.withResolvers<void>()
  const heartbeat = (beat: () => void) => {
    beats.add(beat)
    return () => {
      beats.delete(beat)
      if (beats.size === 0) idle.resolve()
    }
  }
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push(error)
  const server = await serve(
    withControl(backend, () => undefined, openEvents(backend, { heartbeat, ...options })),
    { onError },
  )
  onTestFinished(async () => {
    await server.close()
    expect(errors).toEqual([])
  })
  const open = async (path = '', init: RequestInit = {}) => readEvents(await fetch(`${server.url}/_/events${path}`, init))
  /** Fires alarms that are numbered from 1, and waits for their ends: two events each. */
  let fired = 0
  const fire = async (times: number, more: object = {}) => {
    for (let left = times; left > 0; left--) backend.fire(alert, { Request: ++fired, ...more })
    await backend.poster.settled()
  }
  return { server, backend, beats, idle: idle.promise, open, fire }
}

async function take(stream: AsyncGenerator<StreamEvent>, count: number): Promise<StreamEvent[]> {
  const taken: StreamEvent[] = []
  while (taken.length < count) taken.push((await stream.next()).value)
  return taken
}

const idsOf = (events: StreamEvent[]) => events.map(({ id }) => id)
const upTo = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index)

describe('/_/events', () => {
  test('numbers its events one after the other, the same for all who watch', async () => {
    const { open, fire } = await serveEvents()
    const streams = await Promise.all([open(), open()])
    const [state] = (await Promise.all(streams.map((stream) => take(stream, 1)))).flat()
    expect(state).toMatchObject({ event: 'state', data: { groups: 0 } })
    await fire(3)
    const [one, other] = await Promise.all(streams.map((stream) => take(stream, 6)))
    expect(idsOf(one as StreamEvent[])).toEqual(upTo(6, (state?.id ?? 0) + 1))
    expect(other).toEqual(one)
  })

  test.for(['Last-Event-ID', '?after='])('goes on behind the event that %s names, without a hole', async (way) => {
    const { open, fire } = await serveEvents()
    const [state] = await take(await open(), 1)
    await fire(10)
    const resume = (id: number) =>
      way === '?after=' ? open(`?after=${id}`) : open('?after=0', { headers: { 'last-event-id': String(id) } })
    const seen: StreamEvent[] = []
    for (let id = state?.id as number; seen.length < 20; id = seen.at(-1)?.id as number) {
      const stream = await resume(id)
      seen.push(...(await take(stream, 4)))
      await stream.return(undefined)
    }
    expect(idsOf(seen)).toEqual(upTo(20, (state?.id as number) + 1))
    expect(seen.at(-1)).toMatchObject({ event: 'delivery', data: { body: { Request: 10 }, status: 'done' } })
    const stream = await resume(seen.at(-1)?.id as number)
    await fire(1)
    expect((await take(stream, 1))[0]).toMatchObject({ id: (state?.id as number) + 21, data: { body: { Request: 11 } } })
  })

  test('says so where it no longer has the events, and goes on with the oldest', async () => {
    const { open, fire } = await serveEvents({ length: 10_000 })
    const [state] = await take(await open(), 1)
    await fire(100)
    const after = state?.id as number
    const [gap, ...rest] = await take(await open(`?after=${after}`), 5)
    const next = rest[0]?.id as number
    expect(gap).toEqual({ id: next - 1, event: 'gap', data: { after, next } })
    expect(next).toBeGreaterThan(after + 100)
    expect(idsOf(rest)).toEqual(upTo(4, next))
    // Resumed behind the gap, it is not told again.
    expect((await take(await open(`?after=${gap?.id}`), 1))[0]).toEqual(rest[0])
  })

  test('has a gap behind an event of an earlier run, and none where 0 is asked for', async () => {
    const earlier = await serveEvents()
    const [old] = await take(await earlier.open(), 1)
    const { open, fire, backend } = await serveEvents()
    const stream = await open('?after=0')
    await fire(1)
    expect((await take(stream, 1))[0]).toMatchObject({ event: 'delivery', data: { status: 'queued' } })
    const [gap] = await take(await open(`?after=${(old?.id as number) - 1000}`), 1)
    expect(gap).toMatchObject({ event: 'gap' })
    const [ahead] = await take(await open(`?after=${(old?.id as number) + 1000}`), 1)
    expect(ahead).toMatchObject({ event: 'gap', data: { next: (gap?.id as number) + 1 } })
    expect(backend.events).toBe(2)
  })

  test('refuses what is no id of an event', async () => {
    const { server } = await serveEvents()
    for (const after of ['x', '-1', '1.5', '9'.repeat(16), '1'.repeat(400)]) {
      const response = await fetch(`${server.url}/_/events?after=${after}`)
      expect([response.status, await response.json()]).toEqual([
        400,
        expect.objectContaining({ ErrorInfo: expect.stringContaining('take the id of an event') }),
      ])
    }
    expect((await fetch(`${server.url}/_/events`, { headers: { 'last-event-id': 'x' } })).status).toBe(400)
  })

  test('sends a comment where nothing happens', async () => {
    const { server, beats } = await serveEvents()
    const reader = (await fetch(`${server.url}/_/events`)).body?.getReader()
    const read = async () => new TextDecoder().decode((await reader?.read())?.value)
    expect(await read()).toMatch(/^id: \d+\nevent: state\n/)
    const next = read()
    // The beat counts only once the stream waits for an event.
    const knock = setInterval(() => beats.forEach((beat) => void beat()), 1)
    expect(await next).toMatch(/^(: .*\n\n)+$/)
    clearInterval(knock)
    await reader?.cancel()
  })

  test('forgets a client that has hung up', async () => {
    const { server, beats, idle } = await serveEvents()
    const hangUp = new AbortController()
    const streams = await Promise.all([1, 2, 3].map(() => fetch(`${server.url}/_/events`, { signal: hangUp.signal })))
    await Promise.all(streams.map((stream) => stream.body?.getReader().read()))
    expect(beats.size).toBe(3)
    hangUp.abort()
    await idle
  })

  test.for([64, 1])(
    'keeps nothing for a client that does not read: when it reads again, it gets what is in a log of %i MiB',
    async (size) => {
      const length = size * 1024 * 1024
      const { server, open, fire } = await serveEvents({ length })
      const deaf = connect(Number(new URL(server.url).port), '127.0.0.1')
      onTestFinished(() => void deaf.destroy())
      const head = new Promise<void>((resolve) => {
        deaf.once('data', () => {
          deaf.pause()
          resolve()
        })
      })
      deaf.write('GET /_/events HTTP/1.1\r\nhost: localhost\r\n\r\n')
      await head
      const stream = await open()
      await take(stream, 1)
      // More than the sockets of both sides hold.
      let last = 0
      for (let times = 0; times < 100; times++) {
        await fire(1, { Text: 'x'.repeat(200_000) })
        last = (await take(stream, 2)).at(-1)?.id as number
      }
      let text = ''
      const isWhole = new Promise<void>((resolve) => {
        deaf.on('data', (bytes) => {
          text += bytes
          if (bytes.includes(`id: ${last}\n`)) resolve()
        })
      })
      deaf.resume()
      await isWhole
      const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))
      expect(ids.at(-1)).toBe(last)
      const missed = 200 - ids.length
      if (size === 64) return expect([missed, text.includes('event: gap')]).toEqual([0, false])
      expect([...text.matchAll(/^event: gap$/gm)]).toHaveLength(1)
      expect(missed).toBeGreaterThan(100)
    },
  )
})

test('a stream is begun once the reply before it on its connection is over, and so never behind another', async () => {
  const { beats, server } = await serveEvents()
  const greedy = connect(Number(new URL(server.url).port), '127.0.0.1')
  onTestFinished(() => void greedy.destroy())
  const head = new Promise((resolve) => greedy.once('data', resolve))
  greedy.write(`GET /_/events HTTP/1.1\r\nhost: ${new URL(server.url).host}\r\n\r\n`.repeat(50))
  await head
  expect((await fetch(`${server.url}/_/state`)).status).toBe(200)
  expect(beats.size).toBe(1)
})

test('the backend on a port has one log of events, also for who calls it by another address', async () => {
  const { backend } = simulate()
  const server = await serveBackend(backend, { allowHosts: ['localhost'] })
  onTestFinished(() => server.close())
  const [state] = await take(readEvents(await fetch(`${server.url}/_/events`)), 1)
  backend.fire(alert, { Request: 1 })
  const url = server.url.replace('127.0.0.1', 'localhost')
  const [event] = await take(readEvents(await fetch(`${url}/_/events?after=${state?.id}`)), 1)
  expect(event?.id).toBe((state?.id as number) + 1)
})

import { expect } from 'vitest'
import { withControl } from '../../src/simulator/control.ts'
import { heapUsed } from './heap.ts'
import { findFault, type Hostile, hostility } from './hostile.ts'
import { acknowledged, simulate } from './simulator.ts'

export const seed = Number(process.env.FUZZ_SEED ?? 20261121)

/** What went wrong, each kind once, with the first input that showed it. */
export class Findings {
  readonly kinds = new Map<string, string>()

  add(kind: string, { method, path, body }: Hostile, index: number): void {
    const shown = body === undefined ? '' : Buffer.from(body).toString('latin1').slice(0, 300)
    if (!this.kinds.has(kind)) this.kinds.set(kind, `seed ${seed}, input ${index}: ${method} ${path.slice(0, 200)} ${shown}`)
  }
}

export const asRequest = ({ method, path, body }: Hostile) =>
  new Request(`http://127.0.0.1:4010${path}`, { method, ...(body === undefined ? {} : { body: body as BodyInit }) })

/** Time of the processor, in microseconds, and not of the clock: other work on the machine must not fail a test. */
function spentSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** What it takes to make one of so many hostile calls, to read it, and to read a reply as long as it, in microseconds. */
async function costOfReading(count: number): Promise<number> {
  const hostile = hostility(seed)
  const startedAt = process.cpuUsage()
  for (let index = 0; index < count; index++) await new Response(await asRequest(hostile.rest()).text()).text()
  return spentSince(startedAt) / count
}

/** Expects so many hostile calls of the REST API all to get a reply in the form of Chat, in bounded time and memory. */
export async function expectAnswers(count: number): Promise<void> {
  const { backend } = simulate({ receive: async () => acknowledged, groupQuota: 50, bannedWords: ['red'] })
  const hostile = hostility(seed)
  const findings = new Findings()
  const codes = new Set<unknown>()
  let slowest = 0
  let heapAtStart = 0
  const startedAt = process.cpuUsage()
  for (let index = 0; index < count; index++) {
    const input = hostile.rest()
    const before = performance.now()
    try {
      const response = await backend.fetch(asRequest(input))
      const text = await response.text()
      const fault = findFault(response.status, text)
      if (fault !== undefined) findings.add(fault, input, index)
      else if (text.length < 1000) codes.add(JSON.parse(text).ErrorCode)
    } catch (error) {
      findings.add(`throws ${error}`, input, index)
    }
    slowest = Math.max(slowest, performance.now() - before)
    // The clock stands still: without this the limits of the APIs are soon passed by all calls.
    if (index % 100 === 0) backend.clock.advance(60_000)
    if (index % 10_000 === 9999) backend.reset()
    if (index === count / 5 - 1) heapAtStart = heapUsed()
  }
  await backend.poster.settled()
  expect([...findings.kinds]).toEqual([])
  expect(slowest).toBeLessThan(10_000)
  const spent = spentSince(startedAt)
  // On a slow machine, what reading the same calls takes there says how much more it may be.
  expect(spent).toBeLessThan(Math.max(20_000_000, 6 * count * (await costOfReading(count / 10))))
  expect(heapUsed() - heapAtStart).toBeLessThan(20 * 1024 * 1024)
  for (const code of [0, 10003, 10004, 10007, 10010, 10015, 60002, 60003, 60012, 60025, 70402, 80001, 90010]) expect(codes).toContain(code)
  expect((await withControl(backend, () => undefined)(new Request('http://x/_/state'))).status).toBe(200)
  expect((await (await backend.fetch(new Request('http://x/v4/openim/sendmsg'))).json()).ErrorCode).toBe(60002)
}

// These tests count operations instead of measuring time: a count is the same on a slow or busy machine. `npm run bench` measures the
// time.
import crypto from 'node:crypto'
import fs, { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createAnswer, createReceiver } from '../../mocks/receiver.ts'
import { serveBackend, serveReceiver } from '../../mocks/servers.ts'
import { compose, sampleOf } from '../../src/callback/callback.ts'
import { run as runHere } from '../../src/cli/program.ts'
import { check } from '../../src/conformance/conformance.ts'
import { findWebhook, webhooks } from '../../src/contract/contract.ts'
import { deliver } from '../../src/delivery/delivery.ts'
import { fetchReceiver } from '../../src/delivery/receiver.ts'
import { sendAll } from '../../src/delivery/send-all.ts'
import { urlReceiver } from '../../src/delivery/url-receiver.ts'
import { serve } from '../../src/server.ts'
import { openJournal } from '../../src/simulator/journal.ts'
import { freshFolder, here, quietTerminal, root, run } from '../support/cli.ts'
import { callRest, lostMessage } from '../support/mock.ts'
import { exception } from '../support/names.ts'
import { httpReply, okBody, rawServer } from '../support/raw.ts'
import { sdkAppId, token } from '../support/recorder.ts'
import { acknowledged, group, restRequest, simulate, text } from '../support/simulator.ts'

const counts = vi.hoisted(() => ({ validations: 0, nobleHashes: 0 }))

vi.mock('../../generated/validators.js', async (original) => {
  const real = await original<typeof import('../../generated/validators.js')>()
  return { reply: counted(real.reply), payloads: countedAll(real.payloads), replies: countedAll(real.replies) }
})
vi.mock('../../generated/requests.js', async (original) => {
  const { requests } = await original<typeof import('../../generated/requests.js')>()
  return { requests: countedAll(requests) }
})
vi.mock('@noble/hashes/sha2.js', async (original) => {
  const real = await original<typeof import('@noble/hashes/sha2.js')>()
  const apply = (...given: Parameters<typeof Reflect.apply>) => {
    counts.nobleHashes++
    return Reflect.apply(...given)
  }
  return { ...real, sha256: new Proxy(real.sha256, { apply }) }
})

/** The same function, which counts how often it is called. */
function counted<Counted extends (...given: never[]) => unknown>(validate: Counted): Counted {
  const apply = (...given: Parameters<typeof Reflect.apply>) => {
    counts.validations++
    return Reflect.apply(...given)
  }
  return new Proxy(validate, { apply } as ProxyHandler<Counted>)
}

function countedAll<All extends Record<string, (...given: never[]) => unknown>>(all: All): All {
  return Object.fromEntries(Object.entries(all).map(([name, validate]) => [name, counted(validate)])) as All
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  syncBuiltinESMExports()
})

interface Work {
  validations: number
  hashes: number
  urls: number
  parses: number
  stringifies: number
}

/** How much work one more of something is. What is done once for all is not counted. */
async function workOf(act: () => unknown): Promise<Work> {
  const hash = [vi.spyOn(crypto, 'hash'), vi.spyOn(crypto, 'createHash')]
  let urls = 0
  const real = URL
  const construct = (...given: Parameters<typeof Reflect.construct>) => {
    urls++
    return Reflect.construct(...given)
  }
  const canParse = vi.spyOn(real, 'canParse')
  vi.stubGlobal('URL', new Proxy(real, { construct } as ProxyHandler<typeof URL>))
  const [parse, stringify] = [vi.spyOn(JSON, 'parse'), vi.spyOn(JSON, 'stringify')]
  const seen = (): Work => ({
    validations: counts.validations,
    hashes: counts.nobleHashes + hash.reduce((sum, { mock }) => sum + mock.calls.length, 0),
    urls: urls + canParse.mock.calls.length,
    parses: parse.mock.calls.length,
    stringifies: stringify.mock.calls.length,
  })
  await act()
  const before = seen()
  const times = 10
  for (let time = 0; time < times; time++) await act()
  const after = seen()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  return Object.fromEntries(Object.entries(after).map(([name, value]) => [name, (value - before[name as keyof Work]) / times])) as never
}

/** Every count is at most the one given, and what is not given is none. */
function expectAtMost(work: Work, most: Partial<Work>): void {
  for (const [name, value] of Object.entries(work))
    expect({ [name]: value <= (most[name as keyof Work] ?? 0), value }).toEqual({ [name]: true, value })
}

const plans = [...webhooks.values()].map((webhook) => ({ webhook, target: 'http://receiver.test/im?a=1', sdkAppId, token }))

describe.each(plans)('for a callback of $webhook.name', (plan) => {
  test('a delivery signs once a second, writes its body once, reads the reply once and validates that twice', async () => {
    const work = await workOf(() => deliver(plan, async () => acknowledged))
    // Twice: as any reply to a callback, and as the one that this webhook fixes.
    // A new second may begin meanwhile.
    expectAtMost(work, { validations: 2, hashes: 0.2, parses: 1, stringifies: 1 })
  })

  test('the receiver hashes a signature once a second, parses once, validates once and remembers the event by one hash', async () => {
    const answer = createAnswer({ sdkAppId, token })
    const { method, url, body } = compose(plan, Date.now())
    const outcomes = new Set<string>()
    const work = await workOf(async () => outcomes.add((await answer({ method, url, body: { text: body as string } })).ActionStatus))
    expect([...outcomes]).toEqual(['OK'])
    expectAtMost(work, { validations: 1, hashes: 1.2, parses: 1 })
  })
})

test('listen, which prints what came too, checks the signature of a good callback once and validates it once', async () => {
  const interrupted = new AbortController()
  const ready = Promise.withResolvers<string>()
  const lines: string[] = []
  const out = (line: string) => {
    lines.push(line)
    ready.resolve(line)
  }
  const terminal = quietTerminal({ out, interrupted: interrupted.signal })
  const running = runHere(['listen', '--port', '0', '--sdk-app-id', sdkAppId, '--token', token], terminal)
  const target = await ready.promise
  const { url, headers, body } = compose({ webhook: findWebhook(exception), target, sdkAppId, token }, Date.now())
  const { validations, hashes } = await workOf(() => fetch(url, { method: 'POST', headers, body: body as string }))
  interrupted.abort(130)
  expect(await running).toBe(130)
  expect(lines.filter((line) => line.includes('"OK"'))).toHaveLength(11)
  // The hash is that by which the event is remembered.
  expect(validations).toBeLessThanOrEqual(1)
  expect(hashes).toBeLessThanOrEqual(1.2)
})

describe('a call of the REST API', () => {
  const limits = { 'openim/sendmsg': 1e9, [`${group}/send_group_msg`]: 1e9 }

  test('is parsed once and validated once', async () => {
    const { backend } = simulate({ limits })
    const request = restRequest('openim/sendmsg', { To_Account: 'jared', MsgRandom: 1, MsgBody: text() })
    const incoming = { method: 'POST', url: request.url, body: { text: await request.text() } }
    const work = await workOf(() => expect(backend.answer(incoming)).toMatchObject({ ActionStatus: 'OK' }))
    // The address is parsed for the API and for whoever watches. The length of a message is that of its JSON, and so is what its history takes.
    expectAtMost(work, { validations: 1, urls: 1, parses: 1, stringifies: 2 })
  })

  test('that causes a callback validates that once too, and the reply twice', async () => {
    const { backend } = simulate({ limits, token })
    const request = restRequest(`${group}/send_group_msg`, lostMessage(1))
    const incoming = { method: 'POST', url: request.url, body: { text: await request.text() } }
    const work = await workOf(async () => {
      expect(backend.answer(incoming)).toMatchObject({ ErrorCode: 10010 })
      await backend.poster.settled()
    })
    expectAtMost(work, { validations: 4, hashes: 0.2, urls: 1, parses: 2, stringifies: 1 })
  })
})

describe('check sends a right receiver', () => {
  test('not many more requests than it has results', async () => {
    let requests = 0
    const receive = createReceiver({ sdkAppId, token })
    const server = await serve((request) => {
      requests++
      return receive(request)
    })
    let results = 0
    for await (const _ of check({ target: server.url, sdkAppId, token })) results++
    await server.close()
    // Most results take one request, a few take several: 782 for 504 when this was written. A new example in the contract
    // brings more of both.
    expect(requests / results).toBeLessThan(2)
  })
})

describe('of connections', () => {
  test.each([1, 10])('deliveries with %i at once open no more than that', async (concurrency) => {
    const server = await rawServer(() => httpReply(okBody))
    const receiver = urlReceiver(server.url)
    const plan = { webhook: findWebhook(exception), target: server.url, sdkAppId, token }
    for await (const [, { verdict }] of sendAll(Array(100).fill(plan), receiver.send, { concurrency }))
      expect(verdict.outcome).toBe('acknowledged')
    expect(server.requests).toHaveLength(100)
    expect(server.connections).toBeLessThanOrEqual(concurrency)
    await receiver.close()
    await server.close()
  })

  test('trigger opens no more than it sends at once', async () => {
    const server = await rawServer(() => httpReply(okBody))
    const { code } = await here(['trigger', exception, '--target', server.url, '--count', '100', '--concurrency', '5'])
    expect(code).toBe(0)
    expect(server.requests).toHaveLength(100)
    expect(server.connections).toBeLessThanOrEqual(5)
    await server.close()
  })
})

/** Counts what is written to the sockets of one port, by the server that listens there and by who connects to it. */
function countWrites(port: number): { server: number; client: number } {
  const writes = { server: 0, client: 0 }
  const prototype = Socket.prototype as unknown as Record<'_write' | '_writev', (...given: unknown[]) => unknown>
  for (const name of ['_write', '_writev'] as const) {
    const real = prototype[name]
    vi.spyOn(prototype, name).mockImplementation(function (this: unknown, ...given) {
      const { localPort, remotePort } = this as Socket
      if (localPort === port) writes.server++
      if (remotePort === port) writes.client++
      return real.apply(this, given)
    })
  }
  return writes
}

describe('in one write', () => {
  test('goes each callback, and each answer of the receiver', async () => {
    const server = await serveReceiver({ sdkAppId, token })
    const receiver = urlReceiver(server.url)
    const send = async () => {
      const { verdict } = await deliver({ webhook: findWebhook(exception), target: server.url, sdkAppId, token }, receiver.send)
      expect(verdict.outcome).toBe('acknowledged')
    }
    await send()
    const writes = countWrites(Number(new URL(server.url).port))
    for (let time = 0; time < 20; time++) await send()
    expect(writes.server).toBeLessThanOrEqual(20)
    expect(writes.client).toBeLessThanOrEqual(20)
    await receiver.close()
    await server.close()
  })

  test('goes each reply of the REST API', async () => {
    const server = await serveBackend(simulate({ limits: { 'openim/sendmsg': 1e9 } }).backend)
    const send = async () => {
      const { ActionStatus } = await callRest(server.url, 'openim/sendmsg', { To_Account: 'jared', MsgRandom: 1, MsgBody: text() })
      expect(ActionStatus).toBe('OK')
    }
    await send()
    const writes = countWrites(Number(new URL(server.url).port))
    for (let time = 0; time < 20; time++) await send()
    expect(writes.server).toBeLessThanOrEqual(20)
    await server.close()
  })

  test('goes each line of the journal, which is little more than what it keeps', async () => {
    const file = join(freshFolder(), 'journal')
    const journal = openJournal(file)
    const { backend } = simulate({ journal, token })
    const { body } = sampleOf(findWebhook(exception))
    const write = vi.spyOn(fs, 'writeSync')
    syncBuiltinESMExports()
    for (let time = 0; time < 10; time++) backend.fire(exception, body)
    await backend.poster.settled()
    journal.close()
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(20)
    expect(write.mock.calls.length).toBeLessThanOrEqual(lines.length)
    const sizeOf = (type: string) => Math.max(...lines.filter((line) => line.startsWith(`{"type":"${type}"`)).map((line) => line.length))
    const quoted = JSON.stringify(JSON.stringify(body)).length
    expect(sizeOf('due')).toBeLessThan(quoted + 150)
    const url = compose({ webhook: findWebhook(exception), target: 'http://receiver.test/im', sdkAppId, token }, Date.now()).url.length
    expect(sizeOf('done')).toBeLessThan(url + JSON.stringify(acknowledged.body).length + 250)
  })
})

test('nothing allocates much more than it did when this was written', async () => {
  const flags = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256']
  const { code, stdout, stderr } = await run(process.execPath, [...flags, join(root, 'bench/peers/allocations.ts')])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const bytes = JSON.parse(stdout) as Record<'callback' | 'delivery' | 'call', number>
  // 3.4 and 5.5 KB, and 10 KB of a call whose message is kept; the same within a few hundred bytes each time: much more must not pass.
  expect(bytes.callback).toBeLessThan(5500)
  expect(bytes.delivery).toBeLessThan(8500)
  expect(bytes.call).toBeLessThan(15_000)
})

test('a handler in the process is given one Request for each callback', async () => {
  let requests = 0
  const handler = createReceiver({ sdkAppId, token })
  const receive = fetchReceiver((request) => {
    requests++
    return handler(request)
  })
  for (const plan of plans) expect((await deliver(plan, receive)).verdict.outcome).toBe('acknowledged')
  expect(requests).toBe(plans.length)
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import type { FetchHandler } from '../../src/delivery/receiver.ts'
import { ChatproofError } from '../../src/error.ts'
import { serve } from '../../src/server.ts'
import { atEnd } from '../support/closing.ts'
import { describeFindings, type Findings, noFindings, reasonsOf, run } from '../support/findings.ts'
import { failBody, httpReply, okBody, rawServer } from '../support/raw.ts'
import type { Measurement } from './measure.ts'
import { drip, flood, hangUpAfterEach } from './servers.ts'

const sdkAppId = '1400000001'
const reference = createReceiver({ sdkAppId })

/** However hostile the receiver, a run ends within this time. */
const boundMs = 30_000

/** Chat's own deadline, and one for where a hang is incidental. */
const deadlineMs = 2000
const shortDeadlineMs = 100

async function listen(server: Promise<{ url: string; close(): Promise<void> }>): Promise<string> {
  const { url, close } = await server
  atEnd(close)
  return url
}

const handler = (handle: FetchHandler) => listen(serve(handle))
const raw = (answer: (request: string, socket: Socket) => string | Buffer | undefined) => listen(rawServer(answer))
const json = { headers: { 'content-type': 'application/json' } }

interface Case {
  name: string
  start: () => Promise<string>
  found: Partial<Findings>
  /** What the first reason says. */
  reason?: RegExp
}

const cases: Case[] = [
  { name: 'answers OK to all', start: () => handler(() => new Response(okBody, json)), found: { failed: ['appid-foreign'] } },
  {
    name: 'answers FAIL to all',
    start: () => handler(() => new Response(failBody, json)),
    found: { failed: ['answer-acknowledges'] },
    reason: /refused the callback/,
  },
  { name: 'answers an empty 200', start: () => handler(() => new Response('')), found: { failed: ['answer-json'] }, reason: /is empty/ },
  {
    name: 'redirects',
    start: () => handler(() => new Response(null, { status: 302, headers: { location: '/login' } })),
    found: { failed: ['answer-status'] },
    reason: /redirect to \/login/,
  },
  {
    name: 'answers HTML',
    start: () => handler(() => new Response('<!doctype html><title>Welcome</title>', { headers: { 'content-type': 'text/html' } })),
    found: { failed: ['answer-json'] },
    reason: /not one JSON object/,
  },
  {
    name: 'hangs on everything',
    start: () => handler(() => new Promise(() => {})),
    found: { failed: ['answer-deadline'] },
    reason: /within 2000 ms/,
  },
  {
    name: 'answers correctly, but 2.2 s late',
    start: () => handler((request) => wait(2200).then(() => reference(request))),
    found: { failed: ['answer-deadline'] },
    reason: /within 2000 ms/,
  },
  {
    name: 'sends a byte now and then for ever',
    start: () => raw((_, socket) => drip(socket)),
    found: { failed: ['answer-deadline'] },
    reason: /within 2000 ms/,
  },
  {
    name: 'drops every connection',
    start: () => raw((_, socket) => void socket.destroy()),
    found: { failed: ['answer-complete'] },
    reason: /connection was closed/,
  },
  {
    name: 'closes the connection in mid reply',
    start: () => raw((_, socket) => void socket.end(httpReply(okBody).subarray(0, -10))),
    found: { failed: ['answer-complete'] },
    reason: /connection was closed/,
  },
  {
    name: 'sends gzip that nobody asked for',
    start: () => raw(() => httpReply(gzipSync(okBody), { headers: { 'content-encoding': 'gzip' } })),
    found: { failed: ['answer-json'] },
    reason: /compressed \(gzip\)/,
  },
  {
    name: 'sends invalid UTF-8',
    start: () => raw(() => httpReply(Buffer.from('{"ActionStatus":"OK","ErrorInfo":"\xff","ErrorCode":0}', 'latin1'))),
    found: { failed: ['answer-json'] },
    reason: /not UTF-8/,
  },
  {
    name: 'does not speak HTTP',
    start: () => raw(() => '220 mail.example.com ESMTP\r\n'),
    found: { failed: ['answer-json'] },
    reason: /not valid HTTP/,
  },
  {
    name: 'closes the connection after each reply, and is right otherwise',
    start: () =>
      handler(async (request) => {
        const reply = await reference(request)
        reply.headers.set('connection', 'close')
        return reply
      }),
    found: { warned: ['answer-keep-alive'] },
    reason: /took 4 connections/,
  },
  {
    name: 'hangs up after each reply without a word, and is right otherwise',
    start: () => listen(hangUpAfterEach(reference)),
    found: { warned: ['answer-keep-alive'] },
    reason: /took 4 connections/,
  },
]

test.concurrent.each(cases)('a receiver that $name is found out in time', async ({ start, found, reason }) => {
  const { results, findings, exitCode, ms } = await run({ target: `${await start()}/im`, sdkAppId })
  expect(findings, describeFindings(results)).toEqual({ ...noFindings, ...found })
  expect(exitCode).toBe(found.failed ? 1 : 0)
  expect(ms).toBeLessThan(boundMs)
  if (reason) expect(results.find(({ status }) => status === 'failed' || status === 'warned')?.observed).toMatch(reason)
})

test('a receiver that is right three times and then hangs is found out in as much time as one that hangs at once', async () => {
  let count = 0
  const target = await handler((request) => (++count > 3 ? new Promise(() => {}) : reference(request)))
  const { findings, exitCode, ms } = await run({ target, sdkAppId, deadlineMs: shortDeadlineMs })
  expect(findings.failed).toContain('repeat-alive')
  expect(exitCode).toBe(1)
  expect((ms * deadlineMs) / shortDeadlineMs, 'with the deadline of Chat').toBeLessThan(boundMs)
})

test('a receiver that dies in the middle fails, and why is said', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'mortal.ts'), '150'], { stdio: ['ignore', 'pipe', 'inherit'] })
  atEnd(() => child.kill('SIGKILL'))
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const ended = once(child, 'exit')
  const { results, findings, exitCode, ms } = await run({ target: String(line).trim(), sdkAppId })
  expect(await ended).toEqual([1, null])
  expect(findings.failed).toContain('repeat-alive')
  expect(reasonsOf(results, 'repeat-alive').join()).toMatch(/nothing listens/i)
  expect(findings.errored).toEqual([])
  expect(exitCode).toBe(1)
  expect(ms).toBeLessThan(boundMs)
})

test('where nobody listens nothing is judged', async () => {
  const server = await rawServer(() => undefined)
  await server.close()
  const error = await run({ target: server.url, sdkAppId }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ChatproofError)
  expect(error).toMatchObject({ code: 'unreachable', message: expect.stringMatching(/nothing listens .+ Nothing was judged/i) })
})

describe.each([
  { name: 'streams for ever', start: () => raw((_, socket) => flood(socket, Number.POSITIVE_INFINITY)), failed: ['answer-json'] },
  { name: 'sends 1 GB', start: () => raw((_, socket) => flood(socket, 2 ** 30)), failed: ['answer-json'] },
  {
    name: 'sends 1 MB of padding in each of its right replies',
    start: () =>
      handler(async (request) => Response.json({ ...(await (await reference(request)).json()), Padding: 'a'.repeat(1_000_000) })),
    failed: [],
  },
  { name: 'streams for ever in the same process', start: async () => 'in-process', failed: ['answer-json'] },
])('a receiver that $name', ({ start, failed }) => {
  test.concurrent('is found out in time, and within 300 MB', async () => {
    const measured = await measure(await start())
    expect(measured).toMatchObject({ failed, exitCode: failed.length > 0 ? 1 : 0 })
    expect(measured.growthMb).toBeLessThan(300)
    expect(measured.ms).toBeLessThan(boundMs)
  })
})

/** Runs the checks in a process of its own, whose memory nothing else uses. */
async function measure(target: string): Promise<Measurement> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'measure.ts'), target], { stdio: ['ignore', 'pipe', 'inherit'] })
  atEnd(() => child.kill('SIGKILL'))
  let text = ''
  for await (const chunk of child.stdout) text += chunk
  return JSON.parse(text) as Measurement
}

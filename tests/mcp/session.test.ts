import { expect, onTestFinished, test } from 'vitest'
import { mcp } from '../../src/cli/mcp.ts'
import { quietTerminal } from '../support/cli.ts'
import { journal } from '../support/journal.ts'

/** The verb in this process, and the messages that go in and out. */
function begin(drained = async () => {}) {
  const [sent, said]: [Uint8Array[], string[]] = [[], []]
  let wake = Promise.withResolvers<void>()
  let isOver = false
  const arrived = () => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  const terminal = quietTerminal({
    out: (line) => said.push(line),
    drained,
    async *stdin() {
      while (!isOver || sent.length > 0) {
        yield* sent.splice(0)
        if (!isOver) await wake.promise
      }
    },
  })
  const outcome = mcp(undefined, { sdkAppId: '1400000001' }, terminal)
  return {
    outcome,
    said,
    send(id: number, method: string, params: object) {
      sent.push(Buffer.from(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`))
      arrived()
    },
    end() {
      isOver = true
      arrived()
      return outcome
    },
  }
}

const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } }

test('what a session has opened ends with it: the simulator, and the run that goes on', async () => {
  const silent = await journal(() => {})
  const { send, said, end } = begin()
  send(1, 'initialize', hello)
  send(2, 'tools/call', { name: 'simulator', arguments: { action: 'start' } })
  send(3, 'tools/call', { name: 'check_receiver', arguments: { url: silent.url } })
  await expect.poll(() => said.length).toBe(2)
  await expect.poll(() => silent.entries.length).toBeGreaterThan(0)
  const { url } = JSON.parse(said[1] as string).result.structuredContent
  expect((await fetch(`${url}/_/state`)).status).toBe(200)
  expect(await end()).toBe(0)
  await expect(fetch(`${url}/_/state`)).rejects.toThrow()
  expect(said.every((line) => JSON.parse(line).jsonrpc === '2.0')).toBe(true)
  // A receiver is checked once at a time: another session may check it as soon as this run has ended.
  const next = begin()
  next.send(1, 'initialize', hello)
  let id = 1
  await expect
    .poll(async () => {
      next.send(++id, 'tools/call', { name: 'check_receiver', arguments: { url: silent.url, seconds: 1 } })
      await expect.poll(() => next.said.length).toBe(id)
      return JSON.parse(next.said.at(-1) as string).result.isError
    })
    .toBeUndefined()
  expect(await next.end()).toBe(0)
})

test('answers wait for a client that does not read, and none is lost', async () => {
  const warnings: Error[] = []
  const warn = (warning: Error) => warnings.push(warning)
  process.on('warning', warn)
  onTestFinished(() => void process.off('warning', warn))
  const reading = Promise.withResolvers<void>()
  const { send, said, end } = begin(() => reading.promise)
  send(1, 'initialize', hello)
  const count = 40
  for (let id = 2; id <= count; id++) send(id, 'tools/call', { name: 'receiver_example', arguments: { stack: 'java' } })
  await expect.poll(() => said.length).toBe(1)
  reading.resolve()
  await expect.poll(() => said.length).toBe(count)
  expect(said.map((line) => JSON.parse(line).id).toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  expect(warnings).toEqual([])
  expect(await end()).toBe(0)
})

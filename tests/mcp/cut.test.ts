import { expect, test } from 'vitest'
import { checks } from '../../src/conformance/checks/all.ts'
import { webhooks } from '../../src/contract/contract.ts'
import { readable } from '../../src/mcp/cut.ts'
import type { Session } from '../../src/mcp/tool.ts'
import { tools } from '../../src/mcp/tools/all.ts'

const session = { sdkAppId: '1400000001', webhooks: undefined } as Session
const ask = async (name: string, values: object) =>
  readable((await tools.find((tool) => tool.name === name)?.run(values, session, never))?.data ?? {})
const never = new AbortController().signal

const sizeOf = (value: unknown) => JSON.stringify(value).length

test('an answer that is short stays as it is', () => {
  const answer = { list: [1, 'two', { three: null }], text: 'x'.repeat(16_000) }
  expect(readable(answer)).toEqual({ data: answer, cut: [] })
})

test('a long text, a long list and a deep object are cut, and the cuts are told', () => {
  let deep: unknown = 'bottom'
  for (let level = 0; level < 50; level++) deep = { deep }
  const { data, cut } = readable({ text: 'x'.repeat(100_000), list: Array.from({ length: 500 }, (_, index) => index), deep })
  expect(data.text).toMatch(/^x{16384}… \(100000 characters\)$/)
  expect(data.list).toHaveLength(200)
  expect(cut).toEqual([
    'text: the first 16384 of 100000 characters.',
    'list: the first 200 of 500 items.',
    expect.stringMatching(/^deep\..*: what is nested deeper than 24 levels\.$/),
  ])
})

test('whatever it holds, an answer has a bounded size, keeps its own fields, and tells few cuts', () => {
  const wide = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`field ${index}`, 'x'.repeat(1000)]))
  const rows = Array.from({ length: 90 }, () => Array.from({ length: 200 }, () => ({ text: 'y'.repeat(300) })))
  const { data, cut } = readable({ wide, rows, longNames: { ['n'.repeat(100_000)]: 1 }, last: 'z'.repeat(5000) })
  expect(sizeOf(data)).toBeLessThan(64 * 1024)
  expect(Object.keys(data)).toEqual(['wide', 'rows', 'longNames', 'last'])
  expect(cut.length).toBeGreaterThan(1)
  expect(cut.length).toBeLessThanOrEqual(11)
})

test('what is always the same is whole: the lists, and and each webhook with each of its parts', async () => {
  for (const name of ['contract', 'requirements', 'receiver_example']) expect([name, (await ask(name, {})).cut]).toEqual([name, []])
  for (const webhook of webhooks.keys())
    for (const part of [undefined, 'fields', 'examples', 'replies', 'schema'])
      expect([webhook, part, (await ask('contract', { webhook, part })).cut]).toEqual([webhook, part, []])
  for (const { id } of checks) expect([id, (await ask('requirements', { check: id })).cut]).toEqual([id, []])
})

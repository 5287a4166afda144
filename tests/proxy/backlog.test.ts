import { describe, expect, test } from 'vitest'
import { Collector } from '../../src/bytes.ts'
import { type BacklogOptions, openBacklog } from '../../src/proxy/backlog.ts'

test('a body is kept up to a limit, and counted beyond it', () => {
  const body = new Collector(5)
  for (const piece of ['', 'a', 'bc', 'defg', 'h']) body.add(Buffer.from(piece))
  expect([Buffer.from(body.bytes()).toString(), body.size]).toEqual(['abcde', 8])
  expect(new Collector(5).bytes()).toHaveLength(0)
})

describe('a backlog', () => {
  function open(options: Partial<BacklogOptions<number, number>> = {}) {
    const done: unknown[] = []
    const backlog = openBacklog<number, number>({
      most: 3,
      mostBytes: 100,
      perform: async (item) => item * 10,
      onDone: (item, answer) => void done.push([item, answer]),
      onError: (item, error) => void done.push([item, String(error)]),
      ...options,
    })
    return { done, backlog }
  }

  test('does everything in its order before it ends', async () => {
    const { done, backlog } = open()
    expect([1, 2, 3].map((item) => backlog.add(item, 1))).toEqual([true, true, true])
    expect([await backlog.end(60_000), done]).toEqual([
      [],
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
    ])
  })

  test('takes no more items than it may, and more once some are done', async () => {
    const first = Promise.withResolvers<void>()
    const { done, backlog } = open({ onDone: (item) => void (done.push(item) === 3 && first.resolve()) })
    expect([1, 2, 3, 4].map((item) => backlog.add(item, 1))).toEqual([true, true, true, false])
    await first.promise
    expect(backlog.add(5, 1)).toBe(true)
    await backlog.end(60_000)
    expect(done).toEqual([1, 2, 3, 5])
  })

  test('takes no more bytes than it may', async () => {
    const { done, backlog } = open()
    expect([60, 41, 40, 1].map((bytes) => backlog.add(bytes, bytes))).toEqual([true, false, true, false])
    await backlog.end(60_000)
    expect(done).toHaveLength(2)
  })

  test('does each item once, however long the one before took', async () => {
    const first = Promise.withResolvers<number>()
    const perform = async (item: number) => {
      const startedAt = performance.now()
      while (performance.now() - startedAt < 20);
      return item
    }
    const { done, backlog } = open({ perform, onDone: (item) => void first.resolve(done.push(item)) })
    backlog.add(1, 1)
    await first.promise
    // It rests now, for as long as that took.
    backlog.add(2, 1)
    backlog.add(3, 1)
    await backlog.end(60_000)
    expect(done).toEqual([1, 2, 3])
  })

  test('goes on behind an item that fails', async () => {
    const perform = async (item: number) => {
      if (item === 1) throw new Error('no')
      return item
    }
    const { done, backlog } = open({ perform })
    for (const item of [1, 2]) backlog.add(item, 1)
    await backlog.end(60_000)
    expect(done).toEqual([
      [1, 'Error: no'],
      [2, 2],
    ])
  })

  test('that ends before everything is done answers with the rest, and tells nothing of it later', async () => {
    const answer = Promise.withResolvers<number>()
    const { done, backlog } = open({ perform: () => answer.promise })
    for (const item of [1, 2, 3]) backlog.add(item, 1)
    expect(await backlog.end(20)).toEqual([1, 2, 3])
    answer.resolve(0)
    await answer.promise
    expect(backlog.add(4, 1)).toBe(false)
    expect(await backlog.end(20)).toEqual([])
    expect(done).toEqual([])
  })
})

import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/conformance/queue.ts'

const numbers = Array.from({ length: 20 }, (_, index) => index)

async function collect<Answer>(answers: AsyncIterable<Answer>, most = Number.POSITIVE_INFINITY): Promise<Answer[]> {
  const collected: Answer[] = []
  for await (const answer of answers) {
    collected.push(answer)
    if (collected.length === most) break
  }
  return collected
}

describe('tasks that are performed side by side', () => {
  test('answer in their order, whatever the order they are begun in', async () => {
    const begun: number[] = []
    const order = numbers.toReversed()
    const answers = inOrder(numbers, { order, width: 3 }, async (task) => {
      begun.push(task)
      return task * 2
    })
    expect(await collect(answers)).toEqual(numbers.map((number) => number * 2))
    expect(begun).toEqual(order)
  })

  test('leave no listener on the signal, whether they end, are left, fail or are stopped', async () => {
    const stop = new AbortController()
    const { signal } = stop
    const perform = async (task: number) => task
    expect(await collect(inOrder(numbers, { width: 4, signal }, perform))).toEqual(numbers)
    expect(await collect(inOrder(numbers, { width: 4, signal }, perform), 3)).toEqual([0, 1, 2])
    const failing = inOrder(numbers, { width: 4, signal }, async () => {
      throw new Error('no')
    })
    await expect(collect(failing)).rejects.toThrow('no')
    expect(getEventListeners(signal, 'abort')).toEqual([])

    const hanging = inOrder(numbers, { width: 4, signal }, () => new Promise(() => {}))
    const stopped = collect(hanging)
    stop.abort()
    expect(await stopped).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

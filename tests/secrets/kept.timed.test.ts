import { expect, test } from 'vitest'
import { hiderOf } from '../../src/secrets/secrets.ts'
import { collectGarbage, heapUsed } from '../support/heap.ts'

test('what is hidden in the traffic of a proxy is not kept, however long it is', () => {
  const hideOne = (number: number) => {
    const secret = `${number}-`.padEnd(100_000, 'secret')
    expect(hiderOf([secret])(`a ${secret} b`)).toBe('a (hidden) b')
  }
  hideOne(0)
  collectGarbage()
  const before = heapUsed()
  for (let number = 1; number <= 90; number++) hideOne(number)
  expect((heapUsed() - before) / 1024 / 1024).toBeLessThan(8)
})

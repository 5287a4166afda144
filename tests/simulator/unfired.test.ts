import { expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { unfired } from '../../src/simulator/rules/unfired.ts'
import { fired } from '../support/fired.ts'

test('every webhook is asked or told by the simulator, or it is said why not', () => {
  expect([...webhooks.keys()].filter((name) => !fired.includes(name) && !unfired.has(name))).toEqual([])
})

test('what is said not to be told is not', () => {
  expect([...unfired.keys()].filter((name) => fired.includes(name))).toEqual([])
})

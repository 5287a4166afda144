import { describe, expect, test } from 'vitest'
import { webhooks } from '../../src/contract/contract.ts'
import { openSwitches } from '../../src/contract/switches.ts'
import { alert, exception, handled, misspelt, noWebhook, quota } from '../support/names.ts'

const all = [...webhooks.keys()]
const on = (...globs: string[]) => openSwitches(globs).webhooks.map(({ name }) => name as string)

describe('the webhooks that are switched on', () => {
  test('are those of the contract by default, among them the alarms that this began with', () => {
    const { webhooks: usual, has } = openSwitches()
    expect(usual.map(({ name }) => name)).toEqual(expect.arrayContaining([...handled]))
    expect(usual.map(({ name }) => has(name))).toEqual(usual.map(() => true))
    expect(openSwitches(undefined).webhooks).toEqual(usual)
  })

  test('are named one by one, by a pattern, or all at once, in the order of the contract', () => {
    expect(on(alert)).toEqual([alert])
    expect(on(exception, alert, alert)).toEqual(all.filter((name) => name === alert || name === exception))
    expect(on('Alert.*', quota)).toEqual(all.filter((name) => name.startsWith('Alert.') || name === quota))
    expect(on('*SendMsgExceptio?')).toEqual([exception])
    expect(on('all')).toEqual(all)
    expect(on(alert, 'all')).toEqual(all)
    expect(on('*')).toEqual(all)
  })

  test('are found by their names, and no other name is', () => {
    const { has } = openSwitches([alert])
    expect([alert, quota, noWebhook, '', 'all', 'constructor'].map(has)).toEqual([true, false, false, false, false, false])
  })

  test.each([
    ['a slip', [misspelt(alert)], `No webhook matches "${misspelt(alert)}". Did you mean "${alert}"? \`chatproof list\` shows them all.`],
    ['a part of a name', [alert, 'SendMsgException'], `Did you mean "${exception}"?`],
    ['another case', ['ALERT.*'], /^No webhook matches "ALERT\.\*"\. Did you mean "Alert\.\w+"\?/],
    ['what is like nothing known', ['x'.repeat(40)], /^No webhook matches "x{40}"\. `chatproof list` shows them all\.$/],
    ['all in capitals', ['ALL'], /^No webhook matches "ALL"/],
    ['an empty text', [''], /^No webhook matches ""/],
    ['an empty list', [], 'No webhook is switched on: give a name, a pattern such as "C2C.*", or "all".'],
  ])('are not opened with %s', (_what, globs, message) => {
    expect(() => openSwitches(globs)).toThrow(message)
  })
})

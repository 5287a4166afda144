import { describe, expect, test } from 'vitest'
import { checks } from '../../src/conformance/checks/all.ts'
import { findCheck, selectChecks } from '../../src/conformance/selection.ts'
import { matchesGlob } from '../../src/glob.ts'
import { suggest } from '../../src/suggest.ts'

describe('a pattern', () => {
  test.each([
    ['appid-foreign', 'appid-foreign', true],
    ['appid-foreign', 'appid-foreign2', false],
    ['appid-*', 'appid-foreign', true],
    ['appid-*', 'appid-', true],
    ['appid-*', 'appid', false],
    ['*-foreign', 'appid-foreign', true],
    ['*o*e*', 'appid-foreign', true],
    ['*z*', 'appid-foreign', false],
    ['a*d-f*n', 'appid-foreign', true],
    ['a*d-f*x', 'appid-foreign', false],
    ['appid-fo?eign', 'appid-foreign', true],
    ['appid-fo??eign', 'appid-foreign', false],
    ['?*', 'a', true],
    ['?*', '', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['**', 'abc', true],
    ['*ab', 'aab', true],
    ['*aab', 'aaaab', true],
    ['a.b', 'axb', false],
    ['a.b', 'a.b', true],
    ['[ab]', 'a', false],
    ['(a|b)', '(a|b)', true],
    ['APPID', 'appid', false],
  ])('%j fits %j: %s', (pattern, name, fits) => {
    expect(matchesGlob(pattern, name)).toBe(fits)
  })

  test('of very many stars is compared in no time', () => {
    const ids = checks.map(({ id }) => id as string)
    for (const pattern of [`${'*'.repeat(30)}!`, '*a'.repeat(10_000), `${'*?'.repeat(10_000)}!`, `${'*'.repeat(100_000)}!`])
      expect(ids.filter((id) => matchesGlob(pattern, id))).toEqual([])
  })

  test('that fits no check is refused, and cited in part where it is long', () => {
    expect(() => selectChecks([`${'*'.repeat(30)}!`])).toThrow(/^No check matches "\*{30}!"\./)
    expect(() => selectChecks(['x'.repeat(100_000)])).toThrow(/^No check matches "x{100}… \(100000 characters\)"\. `chatproof list checks`/)
  })
})

test('an id of a check that does not exist is cited in part where it is long', () => {
  expect(() => findCheck('y'.repeat(100_000))).toThrow(/^There is no check "y{100}… \(100000 characters\)"\./)
  expect(() => findCheck('appid-foregn')).toThrow('Did you mean "appid-foreign"?')
})

describe('a suggestion', () => {
  test('is the nearest name, or one that holds what was given', () => {
    expect(suggest('trigr', ['check', 'trigger', 'mock'])).toBe(' Did you mean "trigger"?')
    expect(suggest('SendMsg', ['Alert', 'CallbackSendMsgException'])).toBe(' Did you mean "CallbackSendMsgException"?')
    expect(suggest('zzzzzzzz', ['check', 'trigger', 'mock'])).toBe('')
    expect(suggest('x', [])).toBe('')
  })

  test('is not looked for with names that are too long or too many, as a body from outside may have', () => {
    const long = 'k'.repeat(1_000_000)
    expect(suggest(long, [long])).toBe('')
    expect(suggest('fieldd', [long, 'field'])).toBe(' Did you mean "field"?')
    const many = Array.from({ length: 200_000 }, (_, index) => `${'n'.repeat(90)}${index}`)
    expect(suggest('m'.repeat(95), many)).toBe('')
    expect(suggest('m'.repeat(10_000_000), many)).toBe('')
  })

  test('shows no control characters of a name', () => {
    expect(suggest('ab', ['a\u001bb'])).toBe(' Did you mean "a\\u001bb"?')
  })
})

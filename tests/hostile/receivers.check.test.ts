// As meetings.timed.test.ts, which says how to try more, for `check`: each receiver gets all that the checks send.
import { describe, expect, test } from 'vitest'
import { meet } from './meet.ts'
import { catalogue } from './receivers.ts'
import { check } from './verbs.ts'

describe('a hostile receiver does no harm to, and is judged rightly by,', () => {
  test.each([1, 2, 3, 4])('check, part %i of 4', { timeout: 3_600_000 }, async (part) => {
    expect(await meet(check(0), catalogue.length, { part: [part, 4] })).toEqual([])
  })

  test.each([
    ['check, where it is hostile for all but good callbacks', 6, 'good'],
    ['check, where it is hostile for callbacks from the 60th on', 12, 60],
  ] as const)('%s', { timeout: 3_600_000 }, async (_what, usual, rightFor) => {
    expect(await meet(check(rightFor), usual, { rightFor })).toEqual([])
  })
})

// Hostile receivers for each verb that calls one, always the same. For others, and more of them, by hand:
//
//   HOSTILE_RECEIVERS=600@301,302 npx vitest run tests/hostile/meetings tests/hostile/receivers.check
//
// has each verb meet 600 receivers of each of these two seeds. A failure names the kind, the seed and the number of the receiver.
import { describe, expect, test } from 'vitest'
import { meet } from './meet.ts'
import { catalogue } from './receivers.ts'
import { meetings } from './verbs.ts'

test('there are more than a hundred kinds of hostile receivers', () => {
  expect(new Set(catalogue.map(({ name }) => name)).size).toBeGreaterThan(100)
})

describe('a hostile receiver does no harm to, and is judged rightly by,', () => {
  test.each(Object.entries(meetings))('%s', { timeout: 3_600_000 }, async (_verb, meeting) => {
    expect(await meet(meeting, catalogue.length)).toEqual([])
  })
})

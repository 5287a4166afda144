import { describe, expect, test } from 'vitest'
import { Presence } from '../../src/conformance/presence.ts'
import type { Sent } from '../../src/conformance/sender.ts'
import type { Delivery } from '../../src/delivery/delivery.ts'
import type { FailureClass } from '../../src/delivery/failure.ts'

/** A presence whose receiver answers with these failures, one after the other, and then acknowledges; and how often it was asked. */
function presenceOf(...failures: FailureClass[]) {
  const asked: FailureClass[] = []
  const presence = new Presence(async () => {
    const failure = failures.shift()
    asked.push(failure as FailureClass)
    return { verdict: failure === undefined ? { outcome: 'acknowledged' } : { outcome: 'failed', failure } } as Delivery
  })
  return { presence, asked }
}

const suspect = (where: string) => ({ where, sent: { where } as unknown as Sent })

describe('the presence of a receiver', () => {
  test('is asked for at the fifth callback without a reply, and at the tenth', async () => {
    const { presence, asked } = presenceOf()
    for (let count = 1; count <= 10; count++) await presence.noteSilence('timeout', suspect(`case ${count}`))
    expect([asked.length, presence.isGone, presence.problem()]).toEqual([2, false, undefined])
  })

  test('is asked for at once where a callback reached nobody, and three times where the question does not either', async () => {
    const back = presenceOf('unreachable', 'unreachable')
    await back.presence.noteSilence('unreachable', suspect('one'))
    expect([back.asked.length, back.presence.isGone]).toEqual([3, false])
    const gone = presenceOf('unreachable', 'unreachable', 'unreachable')
    await gone.presence.noteSilence('unreachable', suspect('one'))
    expect([gone.asked.length, gone.presence.isGone]).toEqual([3, true])
  })

  test('ends with the first good callback that gets no reply, and does not come back', async () => {
    const { presence, asked } = presenceOf('dropped')
    await Promise.all([1, 2].map((count) => presence.noteSilence('dropped', suspect(`case ${count}`))))
    for (let count = 3; count <= 10; count++) await presence.noteSilence('dropped', suspect(`case ${count}`))
    expect([asked.length, presence.isGone, presence.culprit]).toEqual([2, true, { where: 'case 1' }])
    expect(presence.problem()).toMatch(/^The receiver answers again, but/)
    expect(presence.describe('It is down.')).toBe(
      'The receiver went down in the middle of the run. It closed the connection on case 1, case 2, case 3, case 4, case 5. It is down.',
    )
  })

  test('counts what could not be delivered, and names the first', () => {
    const { presence } = presenceOf()
    presence.noteUndelivered('The certificate has expired.', 'one')
    presence.noteUndelivered('Nothing listens.', 'two')
    expect(presence.problem()).toBe(
      '2 callbacks could not be delivered in the middle of the run, the first for one. The certificate has expired.',
    )
    expect(presence.describe('As it was.')).toBe('As it was.')
  })
})

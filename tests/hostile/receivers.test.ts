// Runs each verb that calls a receiver against hostile receivers. The same seed gives the same receivers. To try other seeds or more
// receivers by hand:
//
//   HOSTILE_RECEIVERS=600@301,302 npx vitest run tests/hostile/receivers.test.ts
//
// runs each verb against 600 receivers for each of these two seeds. A failure names the kind, the seed and the number of the receiver.
import { describe, expect, test } from 'vitest'
import { catalogue, hostile, open, type Until } from './receivers.ts'
import { check, type Meeting, meetings } from './verbs.ts'

const [count, seeds] = readRound(process.env.HOSTILE_RECEIVERS)

/** How many meetings there are at once. */
const width = 4

function readRound(text: string | undefined): [number | undefined, number[]] {
  const [number = '', list = ''] = (text ?? '@7').split('@')
  return [number === '' ? undefined : Number(number), list.split(',').map(Number)]
}

/** Has a verb meet so many receivers of each seed, and answers what was wrong. */
async function meet(meeting: Meeting, usual: number, rightFor: Until = 0): Promise<string[]> {
  const faults: string[] = []
  const receivers = seeds.flatMap((seed) => Array.from({ length: count ?? usual }, (_, index) => hostile(seed, index)))
  const waiting = receivers.filter(({ when }) => rightFor === 0 || when === 'request').values()
  const work = async () => {
    for (const receiver of waiting) {
      const running = await open(receiver, rightFor)
      const found = await meeting(receiver, running).catch((error: unknown) => [`threw ${error instanceof Error ? error.stack : error}`])
      faults.push(...found.map((fault) => `${receiver.name}: ${fault}`))
      await running.close()
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return faults
}

test('there are more than a hundred kinds of hostile receivers', () => {
  expect(new Set(catalogue.map(({ name }) => name)).size).toBeGreaterThan(100)
})

describe('a hostile receiver does no harm to, and is judged rightly by,', () => {
  test.each(Object.entries(meetings))('%s', { timeout: 3_600_000 }, async (_verb, meeting) => {
    expect(await meet(meeting, catalogue.length)).toEqual([])
  })

  test.each<[string, Until]>([
    ['all but good callbacks', 'good'],
    ['callbacks from the 60th on', 60],
  ])('check, where it is hostile for %s', { timeout: 3_600_000 }, async (_for, rightFor) => {
    expect(await meet(check(rightFor), 12, rightFor)).toEqual([])
  })
})

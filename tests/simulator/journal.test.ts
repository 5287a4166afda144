import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openJournal } from '../../src/simulator/journal.ts'
import type { Journal } from '../../src/simulator/safe-journal.ts'
import { freshFolder } from '../support/cli.ts'
import { linesOf, lostMessage, undelivered } from '../support/mock.ts'
import { alert } from '../support/names.ts'
import { overLimit as body, gate, group, newPoster, noJournal, simulate } from '../support/simulator.ts'

const full = () => expect.fail('ENOSPC: no space left on device, write')
const fine = () => {}

/** A simulator whose journal is as given, and what it says of failures. */
function withJournal(journal: Journal) {
  const failures: unknown[] = []
  return { failures, ...simulate({ journal, groupQuota: 1, onJournalFailure: (error) => failures.push(error) }) }
}

describe('a journal that cannot be written', () => {
  test('has the call refused whose callback it cannot keep, and every later one, also those without a callback', async () => {
    const { backend, call, callbacks, failures } = withJournal({ ...noJournal, due: full, done: fine })
    expect(await call('recentcontact/get_contact_group')).toMatchObject({ ErrorCode: 0 })
    const create = { Type: 'Public', Name: 'one', GroupId: 'g1' }
    expect(await call(`${group}/create_group`, create)).toMatchObject({ ErrorCode: 10002, ErrorInfo: expect.stringMatching(/ENOSPC/) })
    expect(await call(`${group}/create_group`, create)).toMatchObject({ ErrorCode: 10002 })
    expect(await call('recentcontact/get_contact_group')).toMatchObject({ ErrorCode: 10002 })
    expect(() => backend.fire(alert, body(1))).toThrow(/journal cannot be written/)
    await backend.poster.settled()
    expect([callbacks, failures]).toEqual([[], [expect.objectContaining({ message: expect.stringMatching(/ENOSPC/) })]])
  })

  test('has later calls refused, and nothing more sent, when it is the end of a callback that it cannot keep', async () => {
    const { receive, open, waiting } = gate()
    const failures: unknown[] = []
    const { backend, call } = simulate({
      journal: { ...noJournal, due: fine, done: full },
      receive,
      onJournalFailure: (error) => failures.push(error),
    })
    for (let random = 1; random <= 20; random++)
      expect(await call(`${group}/send_group_msg`, lostMessage(random))).toMatchObject({ ErrorCode: 10010 })
    expect(backend.poster.counts()).toMatchObject({ sending: 16, queued: 4 })
    open()
    await backend.poster.settled()
    expect([waiting.length, backend.poster.counts().queued, failures.length]).toEqual([0, 4, 1])
    expect(await call('recentcontact/get_contact_group')).toMatchObject({ ErrorCode: 10002 })
    expect(backend.poster.close().map(({ id }) => id)).toEqual([17, 18, 19, 20])
  })

  test('has the call refused also when it is the loss of its callback that cannot be kept', async () => {
    const { receive } = gate()
    const { backend, call } = simulate({ journal: { ...noJournal, due: fine, done: full }, queueLimit: 1, receive })
    const codes: number[] = []
    for (let random = 1; random <= 18; random++) codes.push((await call(`${group}/send_group_msg`, lostMessage(random))).ErrorCode)
    expect(codes).toEqual([...Array(17).fill(10010), 10002])
    expect(backend.poster.journal.failure()?.code).toBe(10002)
  })
})

test('what is lost because too many wait is done in the journal, and does not come back', async () => {
  const file = join(freshFolder(), 'journal')
  const journal = openJournal(file)
  const { receive, open } = gate()
  const { post, settled, close } = newPoster({ receive, concurrency: 1, queueLimit: 2, journal })
  for (const request of [1, 2, 3, 4, 5]) post(alert, body(request))
  expect(linesOf(file).filter(({ lost }) => lost)).toMatchObject([
    { type: 'done', id: 4, lost: true },
    { type: 'done', id: 5, lost: true },
  ])
  // What is left when the simulator ends is not lost for good.
  expect(close().map(({ id }) => id)).toEqual([1, 2, 3])
  open()
  await settled()
  journal.close()
  expect([...undelivered(file).keys()]).toEqual([1, 2, 3])
  const again = openJournal(file)
  expect(again.undelivered.map(({ id }) => id)).toEqual([1, 2, 3])
  again.close()
})

test('what cannot be sent is lost with the reason, also in the journal, and does not hold up what comes behind it', async () => {
  const file = join(freshFolder(), 'journal')
  const journal = openJournal(file)
  const { post, settled, callbacks } = newPoster({
    journal,
    receive: async (callback) => {
      if (String(callback.body).includes('"Request":1,')) throw new Error('no such thing')
      return { status: 200, headers: {}, body: '', isUtf8: true, ms: 0 }
    },
  })
  for (const request of [1, 2]) post(alert, body(request))
  await settled()
  journal.close()
  expect(callbacks()).toMatchObject([
    { id: 1, status: 'lost', problem: 'no such thing' },
    { id: 2, status: 'done' },
  ])
  expect(undelivered(file).size).toBe(0)
})

test('numbers of callbacks go on behind the highest one that was ever in the journal', async () => {
  const file = join(freshFolder(), 'journal')
  for (const [times, first] of [
    [3, 1],
    [0, 4],
    [2, 4],
    [1, 6],
  ] as const) {
    const journal = openJournal(file)
    const { post, settled } = newPoster({ journal })
    const ids = Array.from({ length: times }, (_, index) => post(alert, body(index)).id)
    await settled()
    journal.close()
    expect(ids).toEqual(Array.from({ length: times }, (_, index) => first + index))
  }
  expect(existsSync(`${file}.lock`)).toBe(false)
})

test('a journal is opened without what is done', async () => {
  const file = join(freshFolder(), 'journal')
  const { receive, open } = gate()
  const first = openJournal(file)
  const { post } = newPoster({ journal: first })
  for (let request = 1; request <= 100; request++) post(alert, body(request))
  await expect.poll(() => undelivered(file).size).toBe(0)
  const stuck = newPoster({ journal: { ...first, highest: 100 }, receive })
  stuck.post(alert, body(101))
  first.close()
  expect(linesOf(file)).toHaveLength(201)

  const second = openJournal(file)
  expect(second.undelivered).toMatchObject([{ id: 101, body: JSON.stringify(body(101)) }])
  expect(linesOf(file)).toEqual([expect.objectContaining({ type: 'due', id: 101 })])
  newPoster({ journal: second }).resume(second.undelivered[0] as never)
  await expect.poll(() => undelivered(file).size).toBe(0)
  second.close()

  const third = openJournal(file)
  third.close()
  expect(readFileSync(file, 'utf8')).toBe('{"type":"done","id":101}\n')
  open()
})

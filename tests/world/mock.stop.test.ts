import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { fickle, randomOf } from '../simulator/fickle.ts'
import { freshFolder } from '../support/cli.ts'
import { lostMessage, type Mock, startMock, undelivered } from '../support/mock.ts'
import { record, sdkAppId } from '../support/recorder.ts'
import { group } from '../support/simulator.ts'

const send = `${group}/send_group_msg`
const unlimited = ['--limit', `${send}=1000000`]
const newJournal = () => join(freshFolder(), 'journal.ndjson')

/** Whether it takes no more calls. */
const isGone = (mock: Mock) =>
  mock.control('state').then(
    () => false,
    () => true,
  )

// The program gives itself five seconds. Other programs beside it would take them from it.
describe('a clean stop', () => {
  test.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s delivers what is due, and ends with %i', async ([signal, code]) => {
    const released = Promise.withResolvers<void>()
    const receive = createReceiver({ sdkAppId })
    const target = await record(async (request) => {
      await released.promise
      return receive(request)
    })
    const mock = await startMock(['--target', target.url, '--timeout', '600s', ...unlimited])
    const all = Array.from({ length: 40 }, (_, index) => index + 1)
    await Promise.all(all.map((random) => mock.call(send, lostMessage(random))))
    const stopped = mock.stop(signal)
    await expect.poll(() => isGone(mock), { timeout: 4500 }).toBe(true)
    released.resolve()
    expect(await stopped).toBe(code)
    expect(target.arrivals.map(randomOf).sort((a, b) => a - b)).toEqual(all)
    // The last lines may still be on their way to this process. On a slow machine the first replies are late, and delivered all the same.
    const taken = () => mock.lines.filter((line) => /acknowledged|The reply came after/.test(line))
    await expect.poll(() => taken().length).toBe(40)
    expect(mock.stderr()).not.toContain('Not delivered')
  })

  test('ends at once on a second signal', async () => {
    const target = await fickle()
    target.behaviour.isSilent = () => true
    const mock = await startMock(['--target', target.url, '--timeout', '600s'])
    await mock.call(send, lostMessage(1))
    const stopped = mock.stop('SIGINT')
    await expect.poll(() => isGone(mock), { timeout: 4500 }).toBe(true)
    await mock.stop('SIGINT')
    await stopped
    expect((await mock.outcome).signal).toBe('SIGINT')
  })
})

describe.concurrent('a clean stop that has no time for all', () => {
  test('names all that was left, also what was under way, and the next start delivers it', async ({ expect }) => {
    const file = newJournal()
    const target = await fickle()
    target.behaviour.isSilent = () => true
    const args = ['--target', target.url, '--journal', file, '--timeout', '600s', ...unlimited]
    const mock = await startMock(args)
    for (let random = 1; random <= 20; random++) await mock.call(send, lostMessage(random))
    expect(await mock.stop('SIGINT')).toBe(130)
    const all = Array.from({ length: 20 }, (_, index) => index + 1)
    const named = [...mock.stderr().matchAll(/^Not delivered: callback (\d+) \(/gm)].map(([, id]) => Number(id))
    expect.soft(named.sort((a, b) => a - b)).toEqual(all)
    expect.soft(mock.stderr()).not.toMatch(/ at .*:\d+:\d+/)
    expect.soft([...undelivered(file).keys()]).toEqual(all)

    target.behaviour.isSilent = () => false
    target.arrivals.length = 0
    const again = await startMock(args)
    await expect.poll(() => target.arrivals.map(randomOf).sort((a, b) => a - b)).toEqual(all)
    await again.stop()
  })

  test('names everything that waits, however much, and says that the next start delivers it', async ({ expect }) => {
    const file = newJournal()
    const target = await fickle()
    target.behaviour.isSilent = () => true
    const args = ['--target', target.url, '--journal', file, '--timeout', '600s', '--queue', '5000', ...unlimited]
    const mock = await startMock(args)
    const all = Array.from({ length: 1500 }, (_, index) => index + 1)
    await Promise.all(all.map((random) => mock.call(send, lostMessage(random))))
    expect(await mock.stop()).toBe(143)
    const named = [...mock.stderr().matchAll(/^Not delivered: callback (\d+) \(/gm)].map(([, id]) => Number(id))
    expect(named.sort((a, b) => a - b)).toEqual(all)
    expect(mock.stderr()).toContain(`\nThe next start with --journal ${file} delivers these 1500.\n`)
  })

  test('without a journal promises nothing of the next start', async ({ expect }) => {
    const target = await fickle()
    target.behaviour.isSilent = () => true
    const mock = await startMock(['--target', target.url, '--timeout', '600s'])
    await mock.call(send, lostMessage(1))
    expect(await mock.stop()).toBe(143)
    expect(mock.stderr()).toMatch(/^Not delivered: callback 1 \(/m)
    expect(mock.stderr()).not.toContain('next start')
  })
})

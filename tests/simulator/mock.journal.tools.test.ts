import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createReceiver } from '../../mocks/receiver.ts'
import { mulberry32 } from '../../src/conformance/queue.ts'
import { freshFolder, here } from '../support/cli.ts'
import { dueLine, linesOf, lostMessage, type Mock, startMock, undelivered } from '../support/mock.ts'
import { alert, exception, noWebhook } from '../support/names.ts'
import { record, sdkAppId, token } from '../support/recorder.ts'
import { group, noJournal, simulate } from '../support/simulator.ts'
import { fickle, randomOf } from './fickle.ts'

const send = `${group}/send_group_msg`
const unlimited = ['--limit', `${send}=1000000`]
const newJournal = () => join(freshFolder(), 'journal.ndjson')

/** Those that are not among the others. */
const without = (numbers: Iterable<number>, others: number[]) => {
  const known = new Set(others)
  return [...numbers].filter((each) => !known.has(each))
}

describe.concurrent('the journal', () => {
  test('loses nothing a REST reply promised, however often it is killed under load', async ({ expect }) => {
    const seed = 20261121
    const random = mulberry32(seed)
    const file = newJournal()
    const target = await fickle()
    const args = ['--target', target.url, '--journal', file, '--timeout', '600s', ...unlimited]
    const promised = new Set<number>()
    let next = 0

    /** Calls from eight sides at once until the process is killed, which is at a random reply. */
    async function killUnderLoad(mock: Mock): Promise<void> {
      let repliesLeft = 1 + Math.floor(random() * 120)
      const caller = async () => {
        for (;;) {
          const own = next++
          const reply = await mock.call(send, lostMessage(own)).catch(() => undefined)
          if (reply === undefined) return
          expect(reply.ErrorCode).toBe(10010)
          promised.add(own)
          if (--repliesLeft === 0) await mock.stop('SIGKILL')
        }
      }
      await Promise.all(Array.from({ length: 8 }, caller))
      expect((await mock.outcome).signal).toBe('SIGKILL')
    }

    let mock = await startMock(args)
    for (let round = 1; round <= 9; round++) {
      const share = random()
      target.behaviour.isSilent = (own) => (own * 7919) % 100 < share * 100
      await killUnderLoad(mock)
      const missing = undelivered(file)
      const kept = [...missing.values()].map(({ body }): number => JSON.parse(body).Random)
      const gone = without(promised, [...kept, ...target.arrivals.map(randomOf)])
      expect(gone, `seed ${seed}, round ${round}`).toEqual([])

      target.behaviour.isSilent = () => false
      const before = target.arrivals.length
      const left = () => without(kept, target.arrivals.slice(before).map(randomOf))
      mock = await startMock(args)
      const named = () => [...mock.stderr().matchAll(/^Callback (\d+) \(.* was not delivered before/gm)].map(([, id]) => Number(id))
      await expect.poll(() => without(missing.keys(), named())).toEqual([])
      // Every third time it is killed in the midst of that as well, and the next start has the rest to do.
      if (round % 3 === 0) {
        await mock.stop('SIGKILL')
        mock = await startMock(args)
      }
      await expect.poll(left, { interval: 5 }).toEqual([])
      await expect.poll(() => undelivered(file).size).toBe(0)
    }
    expect(await mock.stop()).toBe(143)
    expect(promised.size).toBeGreaterThan(100)
  })

  test('has the callback before the REST reply goes out', async () => {
    const file = newJournal()
    const target = await fickle()
    target.behaviour.isSilent = () => true
    const mock = await startMock(['--target', target.url, '--journal', file, '--timeout', '600s'])
    for (let random = 1; random <= 20; random++) {
      await mock.call(send, lostMessage(random))
      const last = linesOf(file).at(-1)
      expect(last).toMatchObject({ type: 'due', webhook: exception })
      expect(JSON.parse(last?.body)).toMatchObject({ Random: random, ErrorCode: 10010 })
    }
    await mock.stop('SIGKILL')
  })

  test('keeps each delivery with its status and verdict, without the token, Sign and the keys of the target', async () => {
    const file = newJournal()
    const target = await record(createReceiver({ sdkAppId, token }))
    const mock = await startMock(['--json', '--target', `${target.url}/im?own=1`, '--journal', file, '--token', token])
    await mock.call(send, lostMessage(1))
    await mock.event('delivery', ({ status }) => status === 'done')
    await mock.control('fire', { webhook: alert, set: { Limit: 'none' } })
    await mock.event('delivery', ({ status }) => status === 'done')
    await mock.stop()
    const [due, done, secondDue, secondDone] = linesOf(file)
    expect([due?.type, done?.type, secondDue?.type, secondDone?.type]).toEqual(['due', 'done', 'due', 'done'])
    const masked = expect.stringMatching(/\/im\?own=\(hidden\)&SdkAppid=.*&Sign=\(hidden\)(&|$)/)
    expect(done).toMatchObject({ id: due?.id, url: masked, reply: { status: 200 }, verdict: { outcome: 'acknowledged' } })
    expect(secondDone).toMatchObject({ id: secondDue?.id, reply: { status: 200 }, verdict: { outcome: 'refused' } })
    const text = readFileSync(file, 'utf8')
    expect(text).not.toContain(token)
    expect(text).not.toContain(target.last().url.searchParams.get('Sign') as string)
  })

  test('is read past a last line that was cut off, and goes on behind it', async () => {
    const file = newJournal()
    writeFileSync(file, `${dueLine(1)}\n${dueLine(2)}\n{"type":"done","id":1}\n`)
    appendFileSync(file, Buffer.from(dueLine(3).replace('Random', '群').slice(0, -20)).subarray(0, 95))
    const target = await record()
    const first = await startMock(['--json', '--target', target.url, '--journal', file])
    await first.event('delivery', ({ status }) => status === 'done')
    await first.call(send, lostMessage(9))
    await first.event('delivery', ({ status }) => status === 'done')
    await first.stop()
    expect(target.arrivals.map(randomOf)).toEqual([2, 9])
    expect(first.stderr()).toMatch(/^Callback 2 \(.*sending it now/m)
    expect(first.stderr()).not.toMatch(/callback (1|3) /i)
    const second = await startMock(['--target', target.url, '--journal', file])
    await second.stop()
    expect(second.stderr()).not.toContain('sending it now')
    expect(target.arrivals).toHaveLength(2)
  })

  test('that cannot be written any more fails the call, which promises nothing then', async () => {
    const full = () => expect.fail('ENOSPC: no space left on device, write')
    const { call, callbacks } = simulate({ journal: { ...noJournal, due: full, done: full } })
    expect(await call(send, lostMessage(1))).toMatchObject({ ActionStatus: 'FAIL' })
    expect(callbacks).toEqual([])
  })

  test('has everything delivered that it holds, however short the queue', async ({ expect }) => {
    const file = newJournal()
    writeFileSync(file, Array.from({ length: 60 }, (_, index) => `${dueLine(index + 1)}\n`).join(''))
    const target = await record()
    const mock = await startMock(['--target', target.url, '--journal', file, '--queue', '5'])
    const all = Array.from({ length: 60 }, (_, index) => index + 1)
    await expect.poll(() => without(all, target.arrivals.map(randomOf))).toEqual([])
    expect(await mock.stop()).toBe(143)
    expect(undelivered(file).size).toBe(0)
  })

  test.for([
    ['a folder', '.', undefined],
    ['a file in a folder that is not there', 'no/such/journal', undefined],
    ['a text', 'notes.txt', 'Dear diary,\nnothing happened today.\n'],
    ['a JSON document', 'package.json', '{\n  "name": "app"\n}\n'],
    ['other NDJSON', 'log.ndjson', '{"level":30,"msg":"hello"}\n'],
    ['a null', 'null.ndjson', 'null\n'],
    ['bytes', 'image.png', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
    ['entries without fields', 'odd.ndjson', '{"type":"due"}\n'],
    ['an entry of an unknown webhook', 'newer.ndjson', `${dueLine(1).replace(exception, noWebhook)}\n`],
  ] as const)('that is %s is refused with one sentence, and left as it was', { timeout: 5000 }, async ([, name, content], { expect }) => {
    const cwd = freshFolder()
    if (content !== undefined) writeFileSync(join(cwd, name), content)
    const { code, stdout, stderr } = await here(['mock', '--port', '0', '--target', 'http://127.0.0.1:1/', '--journal', name], { cwd })
    expect(stderr).toMatch(/^chatproof: [^\n]*journal[^\n]*\n$/i)
    expect([code, stdout]).toEqual([2, ''])
    if (content !== undefined) expect(readFileSync(join(cwd, name), 'utf8')).toBe(content)
  })
})

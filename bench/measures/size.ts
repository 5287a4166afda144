import { closeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'
import { payloads } from '../../generated/validators.js'
import { compose } from '../../src/callback/callback.ts'
import { findWebhook } from '../../src/contract/contract.ts'
import type { DueCallback } from '../../src/simulator/due-callback.ts'
import { journalOn } from '../../src/simulator/journal.ts'
import { digits, exponent, type Measure, median, type Options, type Row, takeTurns, timeEach } from '../measure.ts'
import { sdkAppId, token } from '../processes.ts'
import { text } from '../requests.ts'

const name = 'Group.CallbackSendMsgException'
const webhook = findWebhook(name)
const sizes = [100, 1000, 10_000, 100_000, 1_000_000]

/** A payload whose message has elements until it is about so long. */
function payloadOf(bytes: number): Record<string, unknown> {
  const sample = webhook.examples[0]?.body ?? {}
  const element = text('x'.repeat(50))[0] as object
  const MsgBody = Array.from({ length: Math.max(1, Math.round(bytes / JSON.stringify(element).length)) }, () => element)
  return { ...sample, MsgBody }
}

type Prepare = (bytes: number) => { act: () => void; end?: () => void }

/** What is done with a payload. */
const kinds: Record<string, Prepare> = {
  composing: (bytes) => {
    const body = payloadOf(bytes)
    const plan = {
      webhook: { ...webhook, examples: [{ ...webhook.examples[0], body }] } as typeof webhook,
      target: 'http://receiver.test/im',
    }
    return { act: () => void compose({ ...plan, sdkAppId, token }, Date.now()) }
  },
  validating: (bytes) => {
    const payload = payloadOf(bytes)
    if (!payloads[name](payload)) throw new Error(JSON.stringify(payloads[name].errors))
    return { act: () => void payloads[name](payload) }
  },
  journalling: (bytes) => {
    // A file system has its own opinion of writes of a megabyte; this is about the work before them.
    const descriptor = openSync(devNull, 'a')
    const journal = journalOn(descriptor)
    const body = JSON.stringify(payloadOf(bytes))
    const callback: DueCallback = { id: 1, webhook: name, dueAt: new Date().toISOString(), status: 'queued', body, query: {} }
    return { act: () => journal.due(callback), end: () => closeSync(descriptor) }
  },
}

async function measure({ isShort, rounds }: Options): Promise<Row[]> {
  const rows: Row[] = []
  for (const [kind, prepare] of Object.entries(kinds)) {
    const turn = (bytes: number) => () => {
      const { act, end = () => {} } = prepare(bytes)
      const each = timeEach(act, isShort ? 20 : 60)
      end()
      return each
    }
    const contenders = Object.fromEntries(sizes.map((bytes) => [bytes, turn(bytes)]))
    await takeTurns(1, contenders)
    const turns = await takeTurns(rounds, contenders)
    const times = sizes.map((bytes) => median(turns[bytes] as number[]))
    const larger = sizes.slice(sizes.length >> 1)
    rows.push({
      what: `${kind} from 100 B to 1 MB: how the time grows with the size, as a power (1 is linear), over the larger half`,
      bar: { most: 1.15 },
      unit: '',
      values: Array.from({ length: rounds }, (_, round) => exponent(larger.map((bytes) => [bytes, turns[bytes]?.[round] ?? Number.NaN]))),
      peer: times.map((time, index) => `${sizes[index]} B ${digits(time)} µs`).join(', '),
    })
  }
  return rows
}

async function validation({ isShort, rounds }: Options): Promise<Row[]> {
  // Parsed anew, as they are when they come, and so many that none is a constant to the compiler.
  const samples = Object.keys(payloads).map(
    (each) => [payloads[each as typeof name], JSON.stringify(findWebhook(each).examples[0]?.body)] as const,
  )
  const parsed = Array.from({ length: 300 }, () => samples.map(([isValid, body]) => [isValid, JSON.parse(body)] as const)).flat()
  const validate = () => parsed.every(([isValid, body]) => isValid(body))
  if (!validate()) throw new Error('a sample is not valid')
  const one = (act: () => unknown, count: number) => () => timeEach(act, isShort ? 50 : 200) / count
  const parse = one(() => samples.map(([, body]) => JSON.parse(body)), samples.length)
  const contenders = { parse, ours: one(validate, parsed.length) }
  await takeTurns(1, contenders)
  const { ours, parse: theirs } = await takeTurns(rounds, contenders)
  const what = 'validating one callback, the documented samples in turn'
  return [{ what, bar: { most: 1 }, unit: 'µs', values: ours, peer: `JSON.parse of the same ${digits(median(theirs))} µs` }]
}

export const measures: Measure[] = [
  { name: 'validation', what: 'validating a callback', run: validation },
  { name: 'size', what: 'cost against the size of a callback', run: measure },
]

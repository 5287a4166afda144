import { type Change, defineChecks, type Probe } from '../check.ts'
import { hasField, sample } from './cases.ts'
import { stillAcknowledges, unlessAcknowledged } from './expect.ts'
import { inference, overview } from './sources.ts'

/** The sample with an EventTime so many milliseconds later, where it has one. */
function at(probe: Probe, later: number): Change {
  const body = sample(probe)
  if (!('EventTime' in body)) return {}
  return { body: JSON.stringify({ ...body, EventTime: String(Number(body.EventTime) + later) }) }
}

/** The same again, many at once, out of order. */
export const repeat = defineChecks([
  {
    id: 'repeat-same',
    level: 'MUST',
    title: 'acknowledge the same callback again',
    why: 'A retry after a lost reply is that; refused, it is booked as a failure although all went well.',
    fails: 'It refuses a callback that equals the one before as a duplicate.',
    source: [overview],
    confidence: 'documented',
    order: 'alone',
    expects: 'acknowledged',
    run: async (probe) => {
      const first = unlessAcknowledged(await probe.send(at(probe, 7)))
      if (first !== undefined) return first
      const second = unlessAcknowledged(await probe.send(at(probe, 7)))
      return second && `The second time: ${second}`
    },
  },
  {
    id: 'repeat-burst',
    level: 'SHOULD',
    title: 'acknowledge 50 callbacks at once, each within 2 s',
    why: 'Alarms come when much is going on.',
    fails: 'It answers 503 when more than 30 callbacks are under way.',
    source: [overview],
    confidence: 'inferred',
    order: 'alone',
    expects: 'acknowledged',
    right: 'Fifty times HTTP 200 with {"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}, each within 2 s.',
    run: async (probe) => {
      const deliveries = await Promise.all(Array.from({ length: 50 }, (_, index) => probe.send(at(probe, index))))
      const problems = deliveries.map(unlessAcknowledged).filter((problem) => problem !== undefined)
      return problems.length === 0 ? undefined : `${problems.length} of 50 failed: ${problems[0]}`
    },
  },
  {
    id: 'repeat-out-of-order',
    level: 'SHOULD',
    title: 'acknowledge an older event after a newer one',
    why: 'Callbacks travel on several connections; nothing keeps them in order.',
    fails: 'It refuses events more than a minute and a half older than the newest it has seen.',
    source: [inference('Ordering is not documented.')],
    confidence: 'inferred',
    order: 'alone',
    appliesTo: hasField('EventTime'),
    expects: 'acknowledged',
    run: async (probe) => {
      const newer = unlessAcknowledged(await probe.send(at(probe, 60_000)))
      return newer ?? unlessAcknowledged(await probe.send(at(probe, -60_000)))
    },
  },
  {
    id: 'repeat-alive',
    level: 'MUST',
    title: 'still acknowledge good callbacks after everything above',
    why: 'What a run of odd requests leaves broken, a day on the internet breaks as well.',
    fails: 'It stops for good when every webhook has brought an event older than the newest.',
    source: [overview],
    confidence: 'documented',
    order: 'last',
    about: 'presence',
    expects: 'acknowledged',
    run: stillAcknowledges,
  },
])

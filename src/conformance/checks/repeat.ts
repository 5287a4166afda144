import { say } from '../../say.ts'
import { type Change, defineChecks, type Probe } from '../check.ts'
import { hasField, timed } from './cases.ts'
import { stillAcknowledges, unlessAcknowledged } from './expect.ts'
import { inference, overview } from './sources.ts'

/** The sample with a later EventTime, if it has one. */
function at(probe: Probe, later: number): Change {
  return { body: JSON.stringify(timed(probe, (usual) => usual + later)) }
}

/** Repeated callbacks, many at once, and callbacks out of order. */
export const repeat = defineChecks([
  {
    id: 'repeat-same',
    level: 'MUST',
    scope: 'webhook',
    title: 'acknowledge the same callback again',
    why: 'If a reply is lost, Chat may send the callback again. If the receiver refuses it then, Chat counts a failure although the event was handled.',
    fails: 'It refuses a callback that is equal to the one before.',
    source: [overview],
    confidence: 'documented',
    answerConfidence: 'inferred',
    order: 'alone',
    expects: 'acknowledged',
    run: async (probe) => {
      const first = unlessAcknowledged(await probe.send(at(probe, 7)), probe.webhook)
      if (first !== undefined) return first
      const second = unlessAcknowledged(await probe.send(at(probe, 7)), probe.webhook)
      return second && say`The second time: ${second}`
    },
  },
  {
    id: 'repeat-burst',
    level: 'SHOULD',
    scope: 'receiver',
    title: 'acknowledge 50 callbacks at once, each within 2 s',
    why: 'Alarms come when there is much traffic.',
    fails: 'It answers with 503 when it handles more than 30 callbacks at once.',
    source: [overview],
    confidence: 'inferred',
    order: 'alone',
    expects: 'acknowledged',
    right: 'Fifty times HTTP 200 with {"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}, each within 2 s.',
    run: async (probe) => {
      const deliveries = await Promise.all(Array.from({ length: 50 }, (_, index) => probe.send(at(probe, index))))
      const problems = deliveries.map((delivery) => unlessAcknowledged(delivery, probe.webhook)).filter((problem) => problem !== undefined)
      return problems.length === 0 ? undefined : say`${problems.length} of 50 failed: ${String(problems[0])}`
    },
  },
  {
    id: 'repeat-out-of-order',
    level: 'SHOULD',
    scope: 'webhook',
    title: 'acknowledge an older event after a newer one',
    why: 'Chat uses several connections, so callbacks may arrive in another order.',
    fails: 'It refuses events that are more than 90 seconds older than the newest event so far.',
    source: [inference(say`Ordering is not documented.`)],
    confidence: 'inferred',
    order: 'alone',
    appliesTo: hasField('EventTime'),
    expects: 'acknowledged',
    run: async (probe) => {
      const newer = unlessAcknowledged(await probe.send(at(probe, 60_000)), probe.webhook)
      return newer ?? unlessAcknowledged(await probe.send(at(probe, -60_000)), probe.webhook)
    },
  },
  {
    id: 'repeat-alive',
    level: 'MUST',
    scope: 'webhook',
    title: 'still acknowledge good callbacks at the end of the run',
    why: 'Anybody can send such requests. If they stop the receiver, anybody can stop it.',
    fails: 'It keeps a lock after a body that breaks off behind a key, and answers nothing good any more.',
    source: [inference(say`No page says it.`)],
    confidence: 'inferred',
    isHole: true,
    order: 'last',
    about: 'presence',
    expects: 'acknowledged',
    run: stillAcknowledges,
  },
])

import { setTimeout as wait } from 'node:timers/promises'
import { ChatproofError } from '../../error.ts'
import { say } from '../../say.ts'
import { type Change, defineChecks, type Probe } from '../check.ts'
import { hasField, isNotification, refusable, timed } from './cases.ts'
import { inference, overview } from './sources.ts'

/** How often the observe URL is read, and for how long at most. */
const intervalMs = 25
const patienceMs = 3000

/** How long the text must stay the same before a callback is sent, and the longest time to wait for that. */
const quietMs = 500
const restlessMs = 15_000

/**
 * Waits until earlier callbacks have had their effects. A receiver may handle them in a queue.
 *
 * @throws ChatproofError `usage` if the text never stops changing
 */
async function quiet(probe: Probe): Promise<string> {
  const startedAt = performance.now()
  let text = await probe.observe()
  let since = startedAt
  while (performance.now() - since < quietMs) {
    await wait(intervalMs)
    const present = await probe.observe()
    if (present === text) continue
    text = present
    since = performance.now()
    if (since - startedAt < restlessMs) continue
    throw new ChatproofError(
      'usage',
      say`The text of the observe URL changes by itself; it must change when a callback takes effect, and only then.`,
    )
  }
  return text
}

/** Sends a callback and waits for the observed text to change. Returns how long that took, or undefined if it did not change. */
async function effectOf(probe: Probe, change: Change, patience = patienceMs): Promise<number | undefined> {
  const before = await quiet(probe)
  const startedAt = performance.now()
  await probe.send(change)
  for (;;) {
    if ((await probe.observe()) !== before) return performance.now() - startedAt
    if (performance.now() - startedAt >= patience) return undefined
    await wait(intervalMs)
  }
}

let last = 0

/** A number that no run has used before: the time in milliseconds, or a larger number. */
function unused(): number {
  last = Math.max(Date.now(), last + 1)
  return last
}

/** A callback that no other check has sent. A receiver that ignores repeats will handle it as new. */
function fresh(probe: Probe): Change {
  const unique = unused()
  const body = { ...timed(probe, () => unique) }
  for (const field of ['Random', 'MsgRandom', 'Request']) if (field in body) body[field] = unique % 2 ** 31
  return { body: JSON.stringify(body) }
}

const noEffect = say`A good callback has no effect to compare with.`

async function repeatsLater(probe: Probe): Promise<string | undefined> {
  const change = fresh(probe)
  const usual = await effectOf(probe, change)
  if (usual === undefined) return noEffect
  const took = await effectOf(probe, change, Math.max(250, usual * 3))
  return took === undefined ? undefined : say`The observe URL changed again after the same callback.`
}

/** Two effects at the same moment look like one change, unless the text counts them. */
async function repeatsAtOnce(probe: Probe): Promise<string | undefined> {
  const before = await quiet(probe)
  const usual = await effectOf(probe, fresh(probe))
  if (usual === undefined) return noEffect
  const once = await quiet(probe)
  const change = fresh(probe)
  await Promise.all([probe.send(change), probe.send(change)])
  await wait(usual * 2)
  const twice = await quiet(probe)
  const isMore = countIn(twice) - countIn(once) > countIn(once) - countIn(before)
  return isMore ? say`The same callback, sent twice at the same time, had two effects.` : undefined
}

/** The first number in a text; NaN if there is none. */
function countIn(text: string): number {
  return Number(/-?\d+/.exec(text)?.[0] ?? Number.NaN)
}

/** What callbacks do to the receiver, seen through the URL of --observe. */
export const effect = defineChecks([
  {
    id: 'effect-good',
    level: 'MUST',
    scope: 'webhook',
    title: 'let a good callback take effect, visibly at the observe URL',
    why: 'OK says that the event was handled. A receiver that only answers loses the event.',
    fails: 'It answers OK to one of the webhooks and does nothing.',
    source: [overview],
    confidence: 'documented',
    answerConfidence: 'inferred',
    needs: 'observe',
    order: 'alone',
    appliesTo: isNotification,
    expects: 'acknowledged',
    run: async (probe) => {
      const took = await effectOf(probe, fresh(probe))
      return took === undefined ? say`The observe URL showed no change within ${patienceMs / 1000} s.` : undefined
    },
  },
  {
    id: 'effect-refused',
    level: 'MUST',
    scope: 'webhook',
    title: 'let a callback it refuses have no effect',
    why: 'Some receivers answer FAIL and still process the callback, because the handler continues after the check.',
    fails: 'It answers FAIL and still handles the callback.',
    source: [],
    isOnEachPage: true,
    confidence: 'documented',
    answerConfidence: 'inferred',
    explainedBy: ['appid-foreign', 'sign-wrong'],
    needs: 'observe',
    order: 'alone',
    appliesTo: isNotification,
    expects: 'refused',
    cases: refusable,
    run: async (probe) => {
      const usual = await effectOf(probe, fresh(probe))
      if (usual === undefined) return noEffect
      const took = await effectOf(probe, { ...fresh(probe), ...probe.case.change }, Math.max(250, usual * 3))
      return took === undefined ? undefined : say`The observe URL changed after a callback that must be refused.`
    },
  },
  {
    id: 'effect-repeat',
    level: 'SHOULD',
    scope: 'webhook',
    title: 'let the same callback, sent again, have no second effect',
    why: 'If a reply is lost, Chat may send a callback again that was already handled.',
    fails: 'It handles a callback twice when it is sent twice.',
    source: [overview, inference(say`Idempotence is asked for nowhere, but retries can be configured.`)],
    confidence: 'inferred',
    needs: 'observe',
    order: 'alone',
    appliesTo: (webhook) => isNotification(webhook) && hasField('EventTime')(webhook),
    expects: 'acknowledged',
    cases: () => [
      { name: 'later', change: {} },
      { name: 'at-once', change: {} },
    ],
    run: (probe) => (probe.case.name === 'later' ? repeatsLater(probe) : repeatsAtOnce(probe)),
  },
])

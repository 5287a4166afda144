import { setTimeout as wait } from 'node:timers/promises'
import { ChatproofError } from '../../error.ts'
import { type Change, defineChecks, type Probe } from '../check.ts'
import { foreignAppId } from './expect.ts'
import { callbackPages, inference, overview } from './sources.ts'

/** How often and how long the observe URL is asked whether something changed. */
const intervalMs = 25
const patienceMs = 3000

/** How long the text must stay as it is before a callback is sent, and how long that may take to come about. */
const quietMs = 500
const restlessMs = 15_000

/**
 * Waits until what was sent before has had its effects, for a receiver may have them in a queue.
 *
 * @throws ChatproofError `usage` when the text never comes to rest, so that it shows no effects
 */
async function quiet(probe: Probe): Promise<void> {
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
      'The text of the observe URL changes by itself; it must change when a callback takes effect, and only then.',
    )
  }
}

/** Sends, then waits for the observed text to change. Answers how long that took, or undefined when it did not. */
async function effectOf(probe: Probe, change: Change, patience = patienceMs): Promise<number | undefined> {
  await quiet(probe)
  const before = await probe.observe()
  const startedAt = performance.now()
  await probe.send(change)
  for (;;) {
    if ((await probe.observe()) !== before) return performance.now() - startedAt
    if (performance.now() - startedAt >= patience) return undefined
    await wait(intervalMs)
  }
}

let last = 0

/** A number that was not used before, also by an earlier run: the time in milliseconds, or the next one. */
function unused(): number {
  last = Math.max(Date.now(), last + 1)
  return last
}

/** A callback that no other check has sent, so that a receiver which knows repeats takes it for new. */
function fresh({ webhook }: Probe): Change {
  const body = { ...webhook.examples[0]?.body }
  const unique = unused()
  if ('EventTime' in body) body.EventTime = String(unique)
  for (const field of ['Random', 'MsgRandom', 'Request']) if (field in body) body[field] = unique % 2 ** 31
  return { body: JSON.stringify(body) }
}

/** What callbacks do to the receiver, seen through the URL of --observe. */
export const effect = defineChecks([
  {
    id: 'effect-good',
    level: 'MUST',
    title: 'let a good callback take effect, visibly at the observe URL',
    why: 'An OK says that the event was handled; a receiver that only answers loses it.',
    fails: 'It answers OK to one of the webhooks and does nothing.',
    source: [overview],
    confidence: 'inferred',
    needs: 'observe',
    order: 'alone',
    expects: 'acknowledged',
    run: async (probe) => {
      const took = await effectOf(probe, fresh(probe))
      return took === undefined ? `The observe URL showed no change within ${patienceMs / 1000} s.` : undefined
    },
  },
  {
    id: 'effect-refused',
    level: 'MUST',
    title: 'let a callback it refuses have no effect',
    why: 'Real receivers answer FAIL and process the callback all the same, because the handler went on after the check.',
    fails: 'It answers FAIL and goes on to handle the callback.',
    source: callbackPages,
    confidence: 'documented',
    needs: 'observe',
    order: 'alone',
    expects: 'refused',
    cases: ({ sdkAppId, token }) => [
      { name: 'another-app', change: { query: { SdkAppid: foreignAppId(sdkAppId) } } },
      ...(token === undefined ? [] : [{ name: 'wrong-sign', change: { query: { Sign: '0'.repeat(64) } } }]),
    ],
    run: async (probe) => {
      const usual = await effectOf(probe, fresh(probe))
      if (usual === undefined) return 'A good callback has no effect to compare with.'
      const took = await effectOf(probe, { ...fresh(probe), ...probe.case.change }, Math.max(250, usual * 3))
      return took === undefined ? undefined : 'The observe URL changed after a callback that is to be refused.'
    },
  },
  {
    id: 'effect-repeat',
    level: 'SHOULD',
    title: 'let the same callback, sent again, have no second effect',
    why: 'A retry after a lost reply repeats a callback that was handled.',
    fails: 'It handles a callback again when it comes again.',
    source: [overview, inference('Idempotence is asked for nowhere, but retries can be configured.')],
    confidence: 'inferred',
    needs: 'observe',
    order: 'alone',
    appliesTo: (webhook) => 'EventTime' in (webhook.examples[0]?.body ?? {}),
    expects: 'acknowledged',
    run: async (probe) => {
      const change = fresh(probe)
      const usual = await effectOf(probe, change)
      if (usual === undefined) return 'A good callback has no effect to compare with.'
      const took = await effectOf(probe, change, Math.max(250, usual * 3))
      return took === undefined ? undefined : 'The observe URL changed again after the same callback.'
    },
  },
])

import { setTimeout as wait } from 'node:timers/promises'
import { type Change, defineChecks, type Probe } from '../check.ts'
import { foreignAppId } from './expect.ts'
import { callbackPages, inference, overview } from './sources.ts'

/** How often and how long the observe URL is asked whether something changed. */
const intervalMs = 25
const patienceMs = 3000

/** Sends, then waits for the observed text to change. Answers how long that took, or undefined when it did not. */
async function effectOf(probe: Probe, change: Change, patience = patienceMs): Promise<number | undefined> {
  const before = await probe.observe()
  const startedAt = performance.now()
  await probe.send(change)
  for (;;) {
    if ((await probe.observe()) !== before) return performance.now() - startedAt
    if (performance.now() - startedAt >= patience) return undefined
    await wait(intervalMs)
  }
}

/** A callback that no other check has sent, so that a receiver which knows repeats takes it for new. */
function fresh({ webhook }: Probe): Change {
  const body = { ...webhook.examples[0]?.body }
  if ('EventTime' in body) body.EventTime = String(Date.now())
  for (const field of ['Random', 'Request']) if (field in body) body[field] = Date.now() % 2 ** 31
  return { body: JSON.stringify(body) }
}

/** What callbacks do to the receiver, seen through the URL of --observe. */
export const effect = defineChecks([
  {
    id: 'effect-good',
    level: 'MUST',
    title: 'let a good callback take effect, visibly at the observe URL',
    why: 'An OK says that the event was handled; a receiver that only answers loses it.',
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
    source: callbackPages,
    confidence: 'documented',
    needs: 'observe',
    order: 'alone',
    expects: 'refused',
    run: async (probe) => {
      const usual = await effectOf(probe, fresh(probe))
      if (usual === undefined) return 'A good callback has no effect to compare with.'
      const foreign = { ...fresh(probe), query: { SdkAppid: foreignAppId(probe.sdkAppId) } }
      const took = await effectOf(probe, foreign, Math.max(250, usual * 3))
      return took === undefined ? undefined : 'The observe URL changed after a callback for another SDKAppID.'
    },
  },
  {
    id: 'effect-repeat',
    level: 'SHOULD',
    title: 'let the same callback, sent again, have no second effect',
    why: 'A retry after a lost reply repeats a callback that was handled.',
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

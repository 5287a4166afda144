import { requireAppId } from '../contract/app-id.ts'
import { ChatproofError } from '../error.ts'
import { say } from '../say.ts'
import { Causes, type Judged } from './cause.ts'
import type { CheckOptions } from './check-options.ts'
import { inOrder, shuffled } from './queue.ts'
import type { Result } from './result.ts'
import { Run } from './run.ts'
import { openSelection, type Planned, planChecks } from './selection.ts'

export type { CheckOptions } from './check-options.ts'

/**
 * How many samples or checks are sent at the same time, if that cannot change their outcome. Rough checks run in one lane for each webhook: if one
 * breaks the receiver, no check of another webhook is accused. With more lanes at once a right receiver would be late that works 30 ms for a callback.
 */
const concurrency = 16

/** How many bodies are drawn, if nobody says it. It keeps a run short. */
const usualFuzz = 8

/**
 * Checks a receiver. Sends everything that Chat's documents allow, and what an attacker or an accident could send. Judges each reply
 * as Chat would. Results come in the order of the catalogue.
 *
 * @throws ChatproofError `usage` for a wrong target, SDKAppID, number of bodies, webhook or selection, `unreachable` when no callback arrived
 */
export async function* check(options: CheckOptions): AsyncGenerator<Result> {
  const { seed = drawSeed(), fuzz = usualFuzz, signal } = options
  requireAppId(options.sdkAppId)
  if (!Number.isSafeInteger(fuzz) || fuzz < 1)
    throw new ChatproofError('usage', say`fuzz is ${String(fuzz)}: give how many bodies are drawn, a whole number from 1.`)
  const selection = openSelection(options)
  const { switches, selected } = selection
  const planned = planChecks(selection)
  const run = new Run({ ...options, seed, fuzz }, selected)
  const { promise: aborted, resolve: stopWaiting } = Promise.withResolvers<void>()
  const stop = () => {
    stopWaiting()
    void run.close()
  }
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)
  try {
    await Promise.race([run.sendSamples(switches.webhooks, concurrency), aborted])
    if (signal?.aborted) return
    const causes = new Causes()
    for (const order of ['together', 'rough', 'alone', 'last'] as const) {
      const sameOrder = planned.filter(({ check: { order: given } }) => (given ?? 'together') === order)
      const tasks = order === 'rough' ? [...Map.groupBy(sameOrder, ({ webhook }) => webhook).values()] : sameOrder.map((each) => [each])
      // One at a time shows which one made the receiver go down. With a slow receiver that would take too long.
      const width = { together: concurrency, rough: run.isFast ? 1 : concurrency, alone: 1, last: 1 }[order]
      const schedule = order === 'last' ? { width, signal } : { width, signal, order: shuffled(tasks.length, seed) }
      yield* explained(
        inOrder(tasks, schedule, (task: readonly Planned[]) => run.performAll(task)),
        causes,
      )
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    await run.close()
  }
}

/** A seed for a run. Print it: with the same seed, the run can be repeated. */
export function drawSeed(): number {
  return Math.floor(Math.random() * 2 ** 32)
}

/** Yields the results one by one, each with its cause. */
async function* explained(lists: AsyncIterable<readonly Judged[]>, causes: Causes): AsyncGenerator<Result> {
  for await (const list of lists) for (const judged of list) yield causes.explain(judged)
}

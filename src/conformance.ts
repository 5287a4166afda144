import { webhooks } from './contract.ts'
import { inOrder, shuffled } from './queue.ts'
import type { Result } from './result.ts'
import { type CheckOptions, type Group, Run } from './run.ts'
import { selectChecks } from './selection.ts'

export type { CheckOptions } from './run.ts'

/** How many checks are under way at once, by when they are run: as many as cannot change each other's outcome. */
const widths = { together: 16, alone: 1, rough: webhooks.size, last: 1 } as const

/**
 * Checks a receiver: sends everything Chat's documents allow and everything an attacker or an accident might send, and
 * judges each reply as Chat would. Results come in the order in which they are run, by topic.
 *
 * @throws ChatproofError `usage` for a wrong target or selection, `unreachable` when there is nobody to judge
 */
export async function* check(options: CheckOptions): AsyncGenerator<Result> {
  const { seed, signal } = options
  const selected = selectChecks(options.only, options.exclude)
  const run = new Run(options)
  const { promise: aborted, resolve: stopWaiting } = Promise.withResolvers<void>()
  const stop = () => {
    stopWaiting()
    void run.close()
  }
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)
  try {
    await Promise.race([run.sendSamples(), aborted])
    if (signal?.aborted) return
    const groups = planChecks(options.only, options.exclude)
    for (const order of ['together', 'alone', 'rough', 'last'] as const) {
      const tasks = groups.filter(({ check: { order: given } }) => (given ?? 'together') === order)
      const isShuffled = seed !== undefined && order !== 'last'
      const schedule = {
        width: widths[order],
        signal,
        ...(isShuffled ? { order: shuffled(tasks.length, seed) } : {}),
      }
      for await (const results of inOrder(tasks, schedule, (group) => run.perform(group, selected))) yield* results
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    await run.close()
  }
}

/**
 * What a run with this selection consists of, in the order of the catalogue.
 *
 * @throws ChatproofError `usage` for a selection that matches nothing
 */
export function planChecks(only?: readonly string[], exclude?: readonly string[]): Group[] {
  return selectChecks(only, exclude).flatMap((check) => {
    const applicable = [...webhooks.values()].filter((webhook) => check.appliesTo?.(webhook) ?? true)
    return (check.isOnce ? applicable.slice(0, 1) : applicable).map((webhook) => ({ check, webhook }))
  })
}

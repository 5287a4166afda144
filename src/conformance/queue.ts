/**
 * Performs tasks side by side and yields their answers in the order of the tasks, whatever the order they are taken in.
 *
 * @param order the indexes of the tasks, in the order in which to begin them
 * @param width how many are under way at once
 */
export async function* inOrder<Task, Answer>(
  tasks: readonly Task[],
  { order = tasks.map((_, index) => index), width, signal }: { order?: readonly number[]; width: number; signal?: AbortSignal | undefined },
  perform: (task: Task) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const answers = tasks.map(() => Promise.withResolvers<Answer>())
  const waiting = order.values()
  let isOver = signal?.aborted === true
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>()
  if (isOver) stop()
  const onAbort = () => stop()
  signal?.addEventListener('abort', onAbort)
  const work = async () => {
    for (const index of waiting) {
      if (isOver || signal?.aborted) return
      const answer = perform(tasks[index] as Task)
      answers[index]?.resolve(answer)
      await answer.catch(() => {})
    }
  }
  // An answer that nobody waits for any more, because an earlier one failed, must not count as unhandled.
  for (const { promise } of answers) promise.catch(() => {})
  for (let worker = 0; worker < width; worker++) void work()
  try {
    for (const { promise } of answers) {
      const answer = await Promise.race([promise, stopped])
      if (signal?.aborted) return
      yield answer as Answer
    }
  } finally {
    isOver = true
    signal?.removeEventListener('abort', onAbort)
  }
}

/** Numbers from 0 to below 1 that only the seed decides. */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The numbers below `count` in an order that only the seed decides. */
export function shuffled(count: number, seed: number): number[] {
  const random = mulberry32(seed)
  return Array.from({ length: count }, (_, index) => ({ index, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ index }) => index)
}

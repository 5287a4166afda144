/**
 * Performs tasks at the same time and yields their answers in the order of the tasks.
 *
 * @param order the indexes of the tasks, in the order in which they begin
 * @param width how many run at the same time
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
  // If an earlier task fails, nobody waits for the later answers. They must not count as unhandled rejections.
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

/** Random numbers from 0 to below 1. The same seed gives the same numbers. */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The numbers below `count` in random order. The same seed gives the same order. */
export function shuffled(count: number, seed: number): number[] {
  const random = mulberry32(seed)
  return Array.from({ length: count }, (_, index) => ({ index, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ index }) => index)
}

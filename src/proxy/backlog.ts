import { setImmediate, setTimeout } from 'node:timers/promises'

/** Work that is done beside the traffic, one item after the other. */
export interface Backlog<Item> {
  /**
   * @param bytes how many the item holds
   * @returns false if the item does not fit; it is left out then
   */
  add(item: Item, bytes: number): boolean
  /**
   * Resolves when everything is done, or when the time is over.
   *
   * @param patienceMs from now on
   * @returns the items that are left, including the one under way
   */
  end(patienceMs: number): Promise<readonly Item[]>
}

export interface BacklogOptions<Item, Answer> {
  /** How many items may wait, and how many bytes they may hold. */
  most: number
  mostBytes: number
  perform(item: Item): Promise<Answer>
  onDone(item: Item, answer: Answer): void
  /** The next item is begun after that. */
  onError(item: Item, error: unknown): void
}

/** How long to work, in milliseconds, before everything else in the process gets the same time. */
const sliceMs = 5

/** Performs one item after the other. It takes no more than half of the time. */
export function openBacklog<Item, Answer>({ most, mostBytes, ...work }: BacklogOptions<Item, Answer>): Backlog<Item> {
  const waiting: { item: Item; bytes: number }[] = []
  let held = 0
  let isEnding = false
  let isOver = false
  let isRunning = false
  let idle = Promise.resolve()

  const attempt = async (item: Item): Promise<void> => {
    try {
      const answer = await work.perform(item)
      if (!isOver) work.onDone(item, answer)
    } catch (error) {
      if (!isOver) work.onError(item, error)
    }
  }
  const run = async (): Promise<void> => {
    isRunning = true
    await setImmediate()
    let startedAt = performance.now()
    for (let [next] = waiting; next !== undefined && !isOver; [next] = waiting) {
      await attempt(next.item)
      if (isOver) return
      waiting.shift()
      held -= next.bytes
      const spentMs = performance.now() - startedAt
      if (spentMs <= sliceMs) continue
      await (isEnding ? setImmediate() : setTimeout(spentMs))
      startedAt = performance.now()
    }
    isRunning = false
  }
  return {
    add(item, bytes) {
      if (isOver || waiting.length >= most || held + bytes > mostBytes) return false
      held += bytes
      waiting.push({ item, bytes })
      if (!isRunning) idle = run()
      return true
    },
    async end(patienceMs) {
      isEnding = true
      const timer = new AbortController()
      await Promise.race([idle, setTimeout(patienceMs, undefined, { signal: timer.signal })])
      timer.abort()
      isOver = true
      return waiting.splice(0).map(({ item }) => item)
    },
  }
}

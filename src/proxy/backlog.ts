import { setImmediate, setTimeout } from 'node:timers/promises'

/** Work that waits for its turn beside the traffic. */
export interface Backlog<Item> {
  /**
   * @param bytes that the item holds
   * @returns false for one that does not fit: it is left out
   */
  add(item: Item, bytes: number): boolean
  /**
   * Ends when everything is done, or when the time is up.
   *
   * @param patienceMs from now on
   * @returns what was left, the item under way included
   */
  end(patienceMs: number): Promise<readonly Item[]>
}

export interface BacklogOptions<Item, Answer> {
  /** How many items wait at most, and how many bytes they hold. */
  most: number
  mostBytes: number
  perform(item: Item): Promise<Answer>
  onDone(item: Item, answer: Answer): void
  /** The work goes on with the next item. */
  onError(item: Item, error: unknown): void
}

/** After so long it is the turn of whatever else the process has to do, and for as long, in milliseconds. */
const sliceMs = 5

/** Does one item after the other, in no more than half of the time. */
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

import type { RestReply } from './call.ts'
import type { DueCallback } from './due-callback.ts'

/** A call that was answered. */
export interface CallEvent {
  type: 'call'
  method: string
  api: string
  /** Whether the API is simulated. */
  simulated: boolean
  /** When the answer was ready, Unix milliseconds, by the clock of the simulator. */
  at: number
  /** In whose name it was made. Like the body it comes from outside, and may be long. */
  as: string
  body: string
  reply: RestReply
  ms: number
}

/** What happens in the simulator, as its watchers see it. */
export type BackendEvent = CallEvent | { type: 'callback'; callback: DueCallback }

/**
 * Sees what happens.
 *
 * @param id counts the events from 1
 */
export type Watcher = (event: BackendEvent, id: number) => void

export interface Watchers {
  notify(event: BackendEvent): void
  /** Calls the watcher for each event from now on. What it throws stops nothing. Answers a function that ends this. */
  watch(watcher: Watcher): () => void
  /** How many events there have been so far. */
  readonly events: number
}

/** @param onError receives what a watcher threw, the first time it throws */
export function createWatchers(onError?: (error: unknown) => void): Watchers {
  const watchers = new Set<Watcher>()
  const failing = new WeakSet<Watcher>()
  let events = 0
  return {
    notify(event) {
      const id = ++events
      for (const watcher of watchers) {
        try {
          watcher(event, id)
        } catch (error) {
          if (!failing.has(watcher)) onError?.(error)
          failing.add(watcher)
        }
      }
    },
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    get events() {
      return events
    },
  }
}

import type { App } from '../delivery/app.ts'

/** What to check, and as whom. */
export interface CheckOptions extends App {
  /** A URL of the team's whose text changes when a callback takes effect. */
  observe?: string | undefined
  /** Patterns of check ids, with `*`. */
  only?: readonly string[] | undefined
  exclude?: readonly string[] | undefined
  /** Shuffles the order in which the checks that run together are sent; the same seed, the same requests. */
  seed?: number | undefined
  signal?: AbortSignal | undefined
}

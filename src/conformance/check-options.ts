import type { App } from '../delivery/app.ts'

/** What to check, and as whom. */
export interface CheckOptions extends App {
  /** A URL of the team's whose text changes when a callback takes effect. */
  observe?: string | undefined
  /** Patterns of check ids, with `*`. */
  only?: readonly string[] | undefined
  exclude?: readonly string[] | undefined
  /** How many callbacks begin in a second at most, for receivers that throttle; without a limit when not given. */
  perSecond?: number | undefined
  /** Shuffles the order in which the checks that run together are sent; the same seed, the same requests. */
  seed?: number | undefined
  signal?: AbortSignal | undefined
}

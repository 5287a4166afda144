import type { FetchHandler } from '../delivery/receiver.ts'
import type { TlsOptions } from '../delivery/url-receiver.ts'

/** What to check, and as whom. */
export interface CheckOptions {
  /** The webhook URL, or a handler in this process. */
  target: string | FetchHandler
  sdkAppId: string | number
  token?: string | undefined
  /** Request headers to add; they are printed nowhere. */
  headers?: Record<string, string> | undefined
  tls?: TlsOptions | undefined
  /** In place of Chat's 2 s, in milliseconds. */
  deadlineMs?: number | undefined
  /** A URL of the team's whose text changes when a callback takes effect. */
  observe?: string | undefined
  /** Patterns of check ids, with `*`. */
  only?: readonly string[] | undefined
  exclude?: readonly string[] | undefined
  /** Shuffles the order in which the checks that run together are sent; the same seed, the same requests. */
  seed?: number | undefined
  signal?: AbortSignal | undefined
}

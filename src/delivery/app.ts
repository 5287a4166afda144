import type { FetchHandler } from './receiver.ts'
import type { TlsOptions } from './url-receiver.ts'

/** The app whose callbacks are sent, and where they go. */
export interface App {
  /** The webhook URL, or a handler in this process. */
  target: string | FetchHandler
  sdkAppId: string | number
  /** Signs each callback with Sign and RequestTime. */
  token?: string | undefined
  /** Request headers to add; they are printed nowhere. */
  headers?: Readonly<Record<string, string>> | undefined
  tls?: TlsOptions | undefined
  /** How long to wait for a reply in place of Chat's 2 s, in milliseconds. */
  deadlineMs?: number | undefined
}

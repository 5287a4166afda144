import type { FetchHandler } from './receiver.ts'
import type { TlsOptions } from './url-receiver.ts'

/** The app whose callbacks are sent, and the receiver they are sent to. */
export interface App {
  /** The webhook URL, or a handler in this process. */
  target: string | FetchHandler
  sdkAppId: string | number
  /** Signs each callback with Sign and RequestTime. */
  token?: string | undefined
  /** Request headers to add. They may be secret, so no output shows them. */
  headers?: Readonly<Record<string, string>> | undefined
  tls?: TlsOptions | undefined
  /** How long to wait for a reply, in milliseconds. The default is Chat's deadline, 2 s. */
  deadlineMs?: number | undefined
}

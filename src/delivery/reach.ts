import { type FetchHandler, type ReachedReceiver, reachHandler } from './receiver.ts'
import { type TlsOptions, urlReceiver } from './url-receiver.ts'

/**
 * Connects to a receiver: a URL, or a handler in this process.
 *
 * @throws ChatproofError `usage` when the target is not an http(s) URL
 */
export function reach(target: string | FetchHandler, tls?: TlsOptions): ReachedReceiver {
  return typeof target === 'string' ? { url: target, ...urlReceiver(target, tls) } : reachHandler(target)
}

import type { Delivery } from './delivery.ts'

/** Follows the verdict when the receiver refused a callback without a signature. */
export const adviceOnUnsigned = ' The callback was not signed: if the app checks Sign, give its token (--token-file).'

/**
 * What to check first when a receiver rejects the documented sample of a webhook.
 *
 * @returns a sentence with a space before it, to follow the verdict; empty if the verdict needs no advice
 */
export function adviceOn({ reply, verdict }: Pick<Delivery, 'reply' | 'verdict'>, token: string | undefined): string {
  if ('failure' in reply) return ''
  if (reply.status === 404) return ' Is the path of the URL right?'
  const isRefused = verdict.outcome === 'refused' || [400, 401, 403].includes(reply.status)
  if (!isRefused) return ''
  if (token === undefined) return adviceOnUnsigned
  return ' Do the SDKAppID and the token belong to this app?'
}
